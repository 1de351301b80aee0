import { textTable } from '../../src/cli/text-table.ts';
import type { Diagnostic } from '../../src/diagnostics.ts';
import type { ElkFigures } from './elk-default.ts';
import type { Figures, Verdict } from './judge.ts';
import type { Reading } from './ocr.ts';

const HEAD = [
  'diagram',
  'b/a/z',
  'outcome',
  'engine',
  'scale',
  'text',
  'fill',
  'cross',
  'elk',
  'bends',
  'elk',
  'first',
  'key',
  'warn',
  'ms',
  'cand',
  'ocr',
];
const NAME = 44;

/** One line for each diagram, and its findings below. `ocr` has readings by the diagram's name. */
export function tableOf(verdicts: readonly Verdict[], ocr: ReadonlyMap<string, Reading>): string {
  const told = verdicts.flatMap((v) =>
    [...grouped(v.errors), ...grouped(v.warnings), ...unread(ocr.get(v.diagram.name))].map(
      (line) => `${v.diagram.name}: ${line}\n`,
    ),
  );
  return textTable([HEAD, ...verdicts.map((v) => rowOf(v, ocr))]) + (told.length > 0 ? `\n${told.join('')}` : '');
}

function rowOf(
  { diagram, outcome, errors, warnings, layoutMs, figures, elk }: Verdict,
  ocr: ReadonlyMap<string, Reading>,
) {
  const { name, boxes, arrows, zones } = diagram;
  const read = ocr.get(name);
  return [
    name.length > NAME ? `${name.slice(0, NAME - 1)}…` : name,
    `${boxes}/${arrows}/${zones}`,
    outcome === 'built' ? 'built' : `${outcome} ${rulesOf(errors)}`,
    ...(figures ? cellsOf(figures, elk) : NO_CELLS),
    some(warnings.length),
    layoutMs.toFixed(0),
    figures ? `${figures.candidates}` : '',
    read === undefined ? '' : percent(read.share),
  ];
}

const NO_CELLS = Array.from({ length: 10 }, () => '');

const cellsOf = (figures: Figures, elk: ElkFigures | null): readonly string[] => [
  figures.engine,
  figures.typeScale.toFixed(2),
  figures.minTextPx.toFixed(1),
  percent(figures.fill),
  `${figures.crossings}`,
  `${elk?.crossings ?? '?'}`,
  `${figures.bends}`,
  `${elk?.bends ?? '?'}`,
  figures.isFirstFirst ? 'yes' : 'NO',
  some(figures.keyed),
];

const some = (count: number): string => (count > 0 ? `${count}` : '');

const rulesOf = (errors: readonly Diagnostic[]): string =>
  `${errors[0]?.rule.replace('picture/', '') ?? ''}${errors.length > 1 ? ` +${errors.length - 1}` : ''}`;

/** Findings by rule, with the first of each in words. */
function grouped(findings: readonly Diagnostic[]): readonly string[] {
  const rules = [...new Set(findings.map(({ rule }) => rule))];
  return rules.map((rule) => {
    const all = findings.filter((f) => f.rule === rule);
    const [first] = all;
    const count = all.length > 1 ? ` (${all.length})` : '';
    return `${first?.severity} ${rule}${count}: ${first?.message.split('\n').slice(0, 3).join(' | ')}`;
  });
}

const unread = (reading: Reading | undefined): readonly string[] =>
  reading === undefined || reading.missed.length === 0
    ? []
    : [`not read: ${reading.missed.map(({ text, role }) => `"${text}" (${role})`).join(', ')}`];

export const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;
