import { byId } from './dom.ts';

/**
 * A finding in the list and on the picture are one: what is hovered or focused in one place lights up in the other,
 * and a click on the picture leads into the list, which `openList` brings to the front.
 */
export function linkFindings(openList: () => void): void {
  for (const name of ['pointerover', 'focusin'] as const)
    document.addEventListener(name, ({ target }) => light(numberOf(target)));
  byId('sheet', HTMLElement).addEventListener('click', ({ target }) => {
    const number = numberOf(target);
    if (number === null) return;
    openList();
    focusFinding(Number(number));
  });
}

/** The focus goes on in the list of findings, round and round. */
export function stepFinding(by: number): void {
  const count = byId('findings', HTMLElement).childElementCount;
  const now = Number(numberOf(document.activeElement) ?? (by > 0 ? 0 : 1));
  if (count > 0) focusFinding(((now - 1 + by + count) % count) + 1);
}

function focusFinding(number: number): void {
  const item = byId('findings', HTMLElement).querySelector<HTMLElement>(`[data-finding="${number}"]`);
  item?.focus();
}

function light(number: string | null): void {
  for (const element of document.querySelectorAll('[data-finding]'))
    element.classList.toggle('is-lit', number !== null && element.getAttribute('data-finding') === number);
}

const numberOf = (target: EventTarget | null): string | null =>
  target instanceof Element ? (target.closest('[data-finding]')?.getAttribute('data-finding') ?? null) : null;
