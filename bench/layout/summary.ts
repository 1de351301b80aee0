import { textTable } from '../../src/cli/text-table.ts';
import type { Figures, Verdict } from './judge.ts';
import type { Reading } from './ocr.ts';
import { percent } from './table.ts';

/** One aim: what was reached, what is asked, and whether that is enough; null when it was not measured. */
interface Aim {
  readonly name: string;
  readonly reached: string;
  readonly asked: string;
  readonly isMet: boolean | null;
}

/** Diagrams up to this size are all to be built. */
const MOST_BOXES = 25;
const FEW_BOXES = 12;
/** Below this size a key is the last resort. */
const NO_KEY_BELOW = 11;

/** What was reached on all diagrams against what is aimed at, a line each. */
export function summaryOf(verdicts: readonly Verdict[], ocr: ReadonlyMap<string, Reading>): string {
  const rows = aimsOf(verdicts, ocr).map(({ name, reached, asked, isMet }) => [
    isMet === null ? '-' : isMet ? 'PASS' : 'FALL SHORT',
    name,
    reached,
    asked,
  ]);
  return textTable(rows);
}

function aimsOf(verdicts: readonly Verdict[], ocr: ReadonlyMap<string, Reading>): readonly Aim[] {
  const figures = verdicts.filter(({ outcome }) => outcome === 'built').flatMap((v) => v.figures ?? []);
  return [
    ...building(verdicts),
    ...legibility(figures),
    ...reading(ocr),
    ...aesthetics(verdicts, figures),
    time(verdicts, `median layout, up to ${FEW_BOXES} boxes`, 0, FEW_BOXES, 200),
    time(verdicts, `median layout, ${FEW_BOXES + 1} to ${MOST_BOXES} boxes`, FEW_BOXES + 1, MOST_BOXES, 1000),
  ];
}

function building(verdicts: readonly Verdict[]): readonly Aim[] {
  const small = verdicts.filter(({ diagram }) => diagram.boxes <= MOST_BOXES);
  const built = small.filter(({ outcome }) => outcome === 'built').length;
  const faulty = verdicts.filter(({ outcome }) => outcome === 'faulty' || outcome === 'threw').length;
  const tiny = verdicts.filter(({ diagram, figures }) => diagram.boxes < NO_KEY_BELOW && figures);
  const keyed = tiny.filter(({ figures }) => figures && figures.keyed > 0).length;
  return [
    aim(
      `built, up to ${MOST_BOXES} boxes`,
      `${built} of ${small.length}, ${percent(share(built, small.length))}`,
      '>= 95 %',
      share(built, small.length) >= 0.95,
    ),
    aim('laid out but against the rules, or thrown', `${faulty}`, '0', faulty === 0),
    aim(
      `with a lettered key, below ${NO_KEY_BELOW} boxes`,
      `${keyed} of ${tiny.length}`,
      'rare: <= 10 %',
      share(keyed, tiny.length) <= 0.1,
    ),
  ];
}

function legibility(figures: readonly Figures[]): readonly Aim[] {
  const over = (px: number): number => share(figures.filter((f) => f.minTextPx >= px).length, figures.length);
  const fill = median(figures.map((f) => f.fill));
  return [
    aim('smallest text >= 11 px', percent(over(11)), '100 %', over(11) === 1),
    aim('smallest text >= 12 px', percent(over(12)), '>= 80 %', over(12) >= 0.8),
    aim('median fill', percent(fill), '>= 70 %', fill >= 0.7),
  ];
}

function reading(ocr: ReadonlyMap<string, Reading>): readonly Aim[] {
  const shares = [...ocr.values()].map(({ share }) => share);
  if (shares.length === 0) return [{ name: 'characters read back', reached: 'not asked', asked: '--ocr', isMet: null }];
  const worst = Math.min(...shares);
  return [
    aim('characters read back, median', percent(median(shares)), '>= 97 %', median(shares) >= 0.97),
    aim('characters read back, worst', percent(worst), '>= 93 %', worst >= 0.93),
  ];
}

function aesthetics(verdicts: readonly Verdict[], figures: readonly Figures[]): readonly Aim[] {
  const both = verdicts.flatMap(({ outcome, figures: ours, elk }) =>
    outcome === 'built' && ours && elk ? [{ ours, elk }] : [],
  );
  const crossings = { ours: sum(both.map((b) => b.ours.crossings)), elk: sum(both.map((b) => b.elk.crossings)) };
  const bends = { ours: sum(both.map((b) => b.ours.bends)), elk: sum(both.map((b) => b.elk.bends)) };
  const first = share(figures.filter((f) => f.isFirstFirst).length, figures.length);
  return [
    aim(
      `crossings, ${both.length} diagrams`,
      `${crossings.ours}`,
      `<= ${crossings.elk}, as ELK`,
      crossings.ours <= crossings.elk,
    ),
    aim(
      `bends, ${both.length} diagrams`,
      `${bends.ours}`,
      `<= ${bends.elk / 2}, half of ELK`,
      bends.ours <= bends.elk / 2,
    ),
    aim('first box leftmost or topmost', percent(first), '>= 90 %', first >= 0.9),
  ];
}

function time(verdicts: readonly Verdict[], name: string, from: number, to: number, most: number): Aim {
  const all = verdicts.filter(({ diagram, figures }) => diagram.boxes >= from && diagram.boxes <= to && figures);
  const ms = median(all.map(({ layoutMs }) => layoutMs));
  return all.length === 0
    ? { name, reached: 'none', asked: `<= ${most} ms`, isMet: null }
    : aim(`${name} (${all.length})`, `${ms.toFixed(0)} ms CPU`, `<= ${most} ms`, ms <= most);
}

const aim = (name: string, reached: string, asked: string, isMet: boolean): Aim => ({ name, reached, asked, isMet });
const share = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole);
const sum = (list: readonly number[]): number => list.reduce((a, b) => a + b, 0);

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? 0) + upper) / 2;
}
