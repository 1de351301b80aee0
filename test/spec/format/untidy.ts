import fc from 'fast-check';

/** Writes specs as an author in a hurry would: every spelling of the same thing that YAML knows, and comments at every place. */

type Pick = fc.GeneratorValue;

const WORDS = [
  'Browser',
  'API Gateway / REST API',
  'SELECT user, roles',
  'Authorization: Bearer JWT',
  'yes',
  '2026-06-06',
  '0100 request',
  "the server's key",
  'a "quoted" word',
  'back\\slash',
  '# not a comment',
  'ends with colon:',
  '- dash',
  '{brace}',
  '*star',
  '& and',
  'infografía — ñ',
  '401',
  'null',
  'true',
  '~',
  'a #b',
  '% share',
  '@at',
  '[x]',
  '1/1',
  ', comma',
  '→ arrow',
];

const flip = (pick: Pick): boolean => pick(fc.boolean);
const oneOf = <T>(pick: Pick, values: readonly T[]): T => pick(fc.constantFrom, ...values) as T;
const upTo = (pick: Pick, most: number): number => pick(fc.nat, { max: most });

const single = (text: string): string => `'${text.replaceAll("'", "''")}'`;

/** Spells a text in one of the ways that mean it, all safe. */
function spell(pick: Pick, text: string): string {
  const isPlain = /^[A-Za-z][A-Za-z /]*$/.test(text) && !/^(yes|no|on|off|true|false|null|y|n)$/i.test(text);
  const ways = [JSON.stringify(text), single(text), ...(isPlain ? [text, text] : [])];
  return oneOf(pick, ways);
}

const EMPTY_LINES = ['', '\n', '\n\n\n', '  \n'];

/** Lines between entries: comments and blank lines. */
function between(pick: Pick, pad: string): string {
  if (upTo(pick, 3) > 0) return '';
  return `${oneOf(pick, EMPTY_LINES)}${pad}${oneOf(pick, ['# own line', '#tight', '#', '# a: b', '## "x'])}  \n${oneOf(pick, EMPTY_LINES)}`;
}

const note = (pick: Pick): string => oneOf(pick, ['', '', ' # note', '   #n', '  ']);

type Value = string | number | readonly Value[] | { readonly [key: string]: Value };

/** A value in brackets, sometimes on several lines. */
function flow(pick: Pick, value: Value, pad: string): string {
  if (typeof value === 'number') return `${value}`;
  if (typeof value === 'string') return spell(pick, value);
  const space = oneOf(pick, ['', ' ', `\n${pad}   `, ` # inside\n${pad}   `]);
  const comma = `${oneOf(pick, ['', ' '])},${oneOf(pick, [' ', '  ', `\n${pad}  `, ` # after\n${pad}    `])}`;
  const end = oneOf(pick, ['', ',', ' ']);
  if (Array.isArray(value))
    return value.length === 0 ? '[ ]' : `[${space}${value.map((one) => flow(pick, one, pad)).join(comma)}${end}]`;
  const pairs = Object.entries(value).map(([key, one]) => `${spell(pick, key)}: ${flow(pick, one, pad)}`);
  return pairs.length === 0 ? '{}' : `{${space}${pairs.join(comma)}${end}}`;
}

/** A text on lines of its own. */
function longText(pick: Pick, text: string, pad: string): string {
  const deep = `${pad}${' '.repeat(1 + upTo(pick, 3))}`;
  const words = text.split(' ');
  const half = Math.ceil(words.length / 2);
  const two = [words.slice(0, half).join(' '), words.slice(half).join(' ')];
  const isPlain = /^[A-Za-z][A-Za-z /]*$/.test(text) && words.length > 1;
  const ways = [
    ` |-\n${deep}${text}\n`,
    ` >-${note(pick).trimEnd()}\n${deep}${text}\n\n\n`,
    ` |\n\n${deep}${text}\n\n`,
    ` |+\n${deep}${text}\n\n`,
    ...(deep.length - pad.length <= 9 ? [` |${deep.length - pad.length}-\n${deep}  ${text}\n${deep}x\n`] : []),
    ...(isPlain ? [` ${two.join(`\n${deep}  `)}\n`, ` "${two.join(`\n\n${deep}  `)}"${note(pick)}\n`] : []),
  ];
  return oneOf(pick, ways);
}

/** What stands behind `key:` or `-`, with the end of its line. */
function after(pick: Pick, value: Value, pad: string, isKey: boolean): string {
  const isLeaf = typeof value !== 'object';
  if (typeof value === 'string' && WORDS.includes(value) && upTo(pick, 5) === 0) return longText(pick, value, pad);
  if (isLeaf || Object.keys(value).length === 0 || upTo(pick, 2) === 0)
    return ` ${flow(pick, value, pad)}${note(pick)}\n`;
  const canBeFlush = isKey && Array.isArray(value);
  const deep = `${pad}${' '.repeat(canBeFlush && flip(pick) ? 0 : 1 + upTo(pick, 3))}`;
  return `${note(pick)}\n${between(pick, deep)}${block(pick, value, deep)}`;
}

function block(pick: Pick, value: Value, pad: string): string {
  if (Array.isArray(value))
    return value.map((one) => `${between(pick, pad)}${pad}-${after(pick, one, pad, false)}`).join('');
  return Object.entries(value as object)
    .map(([key, one]) => `${between(pick, pad)}${pad}${spell(pick, key)}:${after(pick, one, pad, true)}`)
    .join('');
}

function anySpec(pick: Pick): Value {
  const word = (): string => oneOf(pick, WORDS);
  const ids = ['browser', 'api', 'db-1', 'x_y'].slice(0, 2 + upTo(pick, 2));
  const node = (): Value =>
    flip(pick) ? word() : { label: word(), role: word(), ...(flip(pick) && { protocols: ['HTTPS', 'JWT'] }) };
  const arrow = (): Value =>
    oneOf<() => Value>(pick, [
      () => 'browser -> api',
      () => ({ 'browser -> api': word() }),
      () => ({ 'browser <-> api': { label: word(), step: 1 } }),
      () => ({ from: 'browser', to: 'api', label: word(), kind: 'data', protocol: word(), step: [1, 2] }),
    ])();
  return {
    whiteprint: 1,
    title: word(),
    ...(flip(pick) && { subtitle: word(), titleBlock: { sheet: '1/2', scale: 1 } }),
    ...(flip(pick) && { zones: { z: word(), y: { label: word(), in: 'z' } } }),
    nodes: Object.fromEntries(ids.map((id) => [id, node()])),
    ...(flip(pick) && { edges: Array.from({ length: upTo(pick, 3) }, arrow) }),
    ...(flip(pick) && { legend: [word(), { text: word() }] }),
    ...(flip(pick) && { notes: [word()] }),
    ...(flip(pick) && { meta: { description: word(), tags: [word(), word()], prompt: word() } }),
  };
}

const HEADS = [
  '',
  '\uFEFF',
  '# yaml-language-server: $schema=../x.json\n',
  '\n\n# head\n\n',
  '%YAML 1.2\n---\n',
  '--- # open\n',
];

/** The text of a spec, written untidily; line ends are LF or CRLF. */
export const untidySpec: fc.Arbitrary<string> = fc.gen().map((pick) => {
  const text = `${oneOf(pick, HEADS)}${block(pick, anySpec(pick), '')}${oneOf(pick, ['', '# end', '\n\n# end\n\n', '...\n'])}`;
  return flip(pick) ? text : text.replaceAll('\n', '\r\n');
});
