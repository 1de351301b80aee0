import type { Edge } from './model.ts';
import type { Phrases } from './phrases.ts';
import { capitalized, flat, type NameOf } from './tell-names.ts';

/** An arrow as far as it is told. */
type Link = Pick<Edge, 'from' | 'to' | 'heads' | 'label'>;

/**
 * Sentences without their stops: arrows in story order, those together that one sentence can tell: along a path, from one box to several, from several
 * to one. With labels, they must say the same; without, an arrow that was told once is not told again. `gather` puts an
 * arrow to others that share its box, however far back they are.
 */
export function tellArrows(
  edges: readonly Edge[],
  names: NameOf,
  phrases: Phrases,
  { labels, gather }: { readonly labels: boolean; readonly gather: boolean },
): readonly string[] {
  const runs: Link[][] = [];
  for (const { from, to, heads, label } of edges) {
    const link: Link = { from, to, heads, label: labels ? label : null };
    if (runs.some((run) => run.some((other) => isSame(other, link)))) continue;
    const last = runs.at(-1);
    const run =
      last !== undefined && fits(last, link) ? last : gather ? runs.find((one) => fans(one, link)) : undefined;
    if (run === undefined) runs.push([link]);
    else run.push(link);
  }
  return runs.map((run) => tellRun(run, names, phrases));
}

const isSame = (a: Link, b: Link): boolean =>
  a.heads === b.heads &&
  a.label === b.label &&
  ((a.from === b.from && a.to === b.to) || (a.heads !== 'end' && a.from === b.to && a.to === b.from));

const fits = (run: readonly Link[], link: Link): boolean => fans(run, link) || isPath([...run, link]);

const fans = (run: readonly Link[], link: Link): boolean => hubOf([...run, link]) !== undefined;

/** The box that all links share at the same end, or at any end when they have no direction. */
function hubOf(links: readonly Link[]): string | undefined {
  const [first] = links;
  if (first === undefined || links.some((link) => link.heads !== first.heads || link.label !== first.label)) return;
  if (links.every(({ from }) => from === first.from)) return first.from;
  if (links.every(({ to }) => to === first.to)) return first.to;
  if (first.heads === 'end') return;
  return [first.from, first.to].find((id) => links.every(({ from, to }) => from === id || to === id));
}

const isPath = (links: readonly Link[]): boolean =>
  links.every(
    ({ from, heads, label }, i) => heads === 'end' && label === null && (i === 0 || links[i - 1]?.to === from),
  );

function tellRun(run: readonly Link[], names: NameOf, phrases: Phrases): string {
  const told = tellEnds(run, names, phrases);
  const label = run[0]?.label ?? null;
  return label === null ? told : `${told}: ${flat(label)}`;
}

/** What joins what, as the beginning of a sentence. All links have the same heads, and share a box or follow each other. */
export function tellEnds(run: readonly Link[], names: NameOf, phrases: Phrases): string {
  const ends = run.flatMap(({ from, to }) => [names(from), names(to)]);
  const told = joinEnds(run, names, phrases);
  // `kubectl` stays as it is.
  return ends.some((name) => told.startsWith(name)) ? told : capitalized(told);
}

function joinEnds(run: readonly Link[], names: NameOf, phrases: Phrases): string {
  const hub = hubOf(run);
  if (hub === undefined)
    return phrases.path([...run.slice(0, 1).map(({ from }) => names(from)), ...run.map(({ to }) => names(to))]);
  const others = phrases.list(distinct(run.map(({ from, to }) => names(from === hub ? to : from))));
  const heads = run[0]?.heads;
  if (heads === 'both') return phrases.both(names(hub), others);
  if (heads === 'none') return phrases.joined(names(hub), others);
  return phrases.path(run[0]?.from === hub ? [names(hub), others] : [others, names(hub)]);
}

const distinct = (names: readonly string[]): readonly string[] => [...new Set(names)];
