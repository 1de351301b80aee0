/** The way out for an arrow that is none: the arrow that was probably meant, or the forms that there are. */
export function arrowHelp(written: string): string {
  const arrow = straighten(written.trim());
  if (arrow === undefined) return 'write `a -> b`, `a <-> b` or `a -- b` with the ids of two nodes or zones';
  return `did you mean "${arrow}"?`;
}

/** Arrows of other tools, and those of typesetters; the first that fits decides. */
const SIGNS: readonly (readonly [RegExp, string])[] = [
  [/<[-=.~]*>|<[–—]>|[↔⇔⟷]/, '<->'],
  [/[-=.~]*>{1,2}|[–—]>|[→⇒⟶➜➔➡]/, '->'],
  [/<{1,2}[-=.~]+|<[–—]|[←⇐⟵]/, '<-'],
  [/-{2,}|\s-\s|[–—]|={2,}/, '--'],
];

function straighten(written: string): string | undefined {
  const found = SIGNS.map(([sign, meant]) => ({ ends: written.split(sign), meant })).find(
    ({ ends }) => ends.length > 1,
  );
  if (found === undefined || found.ends.length > 2) return undefined;
  const [a = '', b = ''] = found.ends.map((end) => end.trim());
  if (![a, b].every((end) => /^[a-z][a-z0-9_-]*$/.test(end))) return undefined;
  return found.meant === '<-' ? `${b} -> ${a}` : `${a} ${found.meant} ${b}`;
}
