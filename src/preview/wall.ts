import type { PictureOptions } from '../cli/build-options.ts';
import type { SpecEntry } from './protocol.ts';
import type { ShownSpec } from './shown-specs.ts';
import { type Look, NO_TAKE, OWN_LOOK, statusOf, type Take } from './take.ts';

/** All specs that are shown, and how. */
export interface Wall {
  /** By id, in the order of paths. */
  readonly items: Map<string, Item>;
  options: PictureOptions;
  /** Counts changes of themes and options. */
  themes: number;
  /** What is looked at. */
  focus: { readonly id: string; readonly look: Look } | undefined;
}

/** A spec on the wall. */
export interface Item {
  spec: ShownSpec;
  /** Counts changes of its text and of all that it hangs on. */
  round: number;
  /** When it changed last, ms of `performance`. */
  since: number | undefined;
  title: string;
  /** Files that it hangs on besides its own. */
  needs: ReadonlySet<string>;
  /** By look. */
  readonly takes: Map<string, Take>;
  /** Pictures on their way, by look: the newest alone. */
  readonly pending: Map<string, Pending>;
}

/** A picture on its way. */
export interface Pending {
  readonly round: number;
  /** It is being drawn, or will be before all that can wait. */
  isSoon: boolean;
  readonly done: Promise<void>;
}

/** The name of a look among those of a spec. */
export const keyOf = ({ theme, size }: Look): string => JSON.stringify([theme, size]);

/** Puts these specs on the wall, and takes all others away. */
export function hangSpecs({ items }: Wall, specs: readonly ShownSpec[]): void {
  const before = new Map(items);
  items.clear();
  for (const spec of specs) {
    const item = before.get(spec.id) ?? newItem(spec);
    item.spec = spec;
    items.set(spec.id, item);
  }
}

const newItem = (spec: ShownSpec): Item => ({
  spec,
  round: 0,
  since: undefined,
  title: spec.file.stem,
  needs: new Set(),
  takes: new Map(),
  pending: new Map(),
});

/** What the list tells of a spec: how it is in its own look. */
export function toEntry({ spec, title, takes }: Item): SpecEntry {
  const take = takes.get(keyOf(OWN_LOOK)) ?? NO_TAKE;
  const errors = take.findings.filter(({ severity }) => severity === 'error').length;
  return {
    id: spec.id,
    path: spec.path,
    title,
    status: statusOf(take),
    errors,
    warnings: take.findings.length - errors,
    version: take.version,
  };
}
