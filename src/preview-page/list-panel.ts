import type { SpecEntry } from '../preview/protocol.ts';
import { byId } from './dom.ts';
import type { Present } from './present.ts';
import { chosenOf } from './present.ts';
import { drawList, filterSpecs } from './spec-list.ts';

export interface ListPanel {
  readonly draw: () => void;
  /** Chooses the next of those that the filter lets through, or the one before. */
  readonly step: (by: number) => void;
  readonly toggle: () => void;
  readonly focusFilter: () => void;
}

/** The list of the folder's specs with its filter. `unsaved`: ids of those with changes that are not saved. */
export function createListPanel(
  present: Present,
  unsaved: () => ReadonlySet<string>,
  choose: (id: string) => void,
): ListPanel {
  const [list, filter] = [byId('list', HTMLElement), byId('filter', HTMLInputElement)];
  const listSwitch = byId('list-switch', HTMLButtonElement);
  const shown = (): readonly SpecEntry[] => filterSpecs(present.specs, filter.value);
  const draw = () => {
    const specs = shown();
    drawList(list, specs, chosenOf(present)?.id ?? null, unsaved());
    byId('list-count', HTMLElement).textContent = countText(specs.length, present.specs.length);
  };
  const open = (isOpen: boolean) => {
    listSwitch.setAttribute('aria-expanded', String(isOpen));
    byId('specs', HTMLElement).hidden = !isOpen;
  };
  const toggle = () => open(listSwitch.getAttribute('aria-expanded') !== 'true');
  filter.addEventListener('input', draw);
  listSwitch.addEventListener('click', toggle);
  list.addEventListener('click', ({ target }) => {
    const id = target instanceof Element ? target.closest('[data-id]')?.getAttribute('data-id') : null;
    if (id) choose(id);
  });
  // A list of one says nothing.
  open(present.specs.length > 1);
  return {
    draw,
    toggle,
    step: (by) => {
      const specs = shown();
      const at = specs.findIndex(({ id }) => id === chosenOf(present)?.id);
      const next = specs[(at + by + specs.length) % specs.length];
      if (next !== undefined) choose(next.id);
    },
    focusFilter: () => {
      open(true);
      filter.select();
    },
  };
}

const countText = (shown: number, all: number): string =>
  shown === all ? `${all} diagram${all === 1 ? '' : 's'}` : `${shown} of ${all} diagrams`;
