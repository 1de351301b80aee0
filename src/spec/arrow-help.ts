const FORMS = 'write `a -> b`, `a <-> b` or `a -- b` with the ids of two nodes or zones';

/** The way out for an arrow that is none: the arrow that was probably meant, or the forms that there are. */
export function arrowHelp(written: string): string {
  const arrow = straighten(written.trim());
  if (arrow === undefined) return FORMS;
  const [from, sign, to] = arrow;
  if (isWord(from) && isWord(to)) return `did you mean "${from} ${sign} ${to}"?`;
  return `arrows join ids, not labels: for instance "${toId(from)} ${sign} ${toId(to)}"`;
}

/** Arrows of other tools, and those of typesetters; the first that fits decides. */
const SIGNS: readonly (readonly [RegExp, string])[] = [
  [/<[-=.~]*>|<[–—]>|[↔⇔⟷]/, '<->'],
  [/[-=.~]*>{1,2}|[–—]>|[→⇒⟶➜➔➡]/, '->'],
  [/<{1,2}[-=.~]+|<[–—]|[←⇐⟵]/, '<-'],
  [/-{2,}|\s-\s|[–—]|={2,}/, '--'],
];

function straighten(written: string): readonly [from: string, sign: string, to: string] | undefined {
  const found = SIGNS.map(([sign, meant]) => ({ ends: written.split(sign), meant })).find(
    ({ ends }) => ends.length > 1,
  );
  const [a = '', b = ''] = found?.ends.map((end) => end.trim()) ?? [];
  if (found?.ends.length !== 2 || toId(a) === '' || toId(b) === '') return undefined;
  return found.meant === '<-' ? [b, '->', a] : [a, found.meant, b];
}

const isWord = (end: string): boolean => /^[\w-]+$/.test(end);

/** What the id of something with this label might be. */
const toId = (label: string): string =>
  label
    .toLowerCase()
    .replace(/[^a-z0-9_]+/g, '-')
    .replace(/^[^a-z]+|-+$/g, '');
