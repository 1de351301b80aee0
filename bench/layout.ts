/**
 * How good layouts are: `npm run bench:layout [-- OPTIONS]`. See bench/README.md.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { judge, type Verdict } from './layout/judge.ts';
import { loadDiagrams } from './layout/load-diagrams.ts';
import { type Reading, readBack } from './layout/ocr.ts';
import { writeSheet } from './layout/sheet.ts';
import { summaryOf } from './layout/summary.ts';
import { tableOf } from './layout/table.ts';

const { values: options } = parseArgs({
  options: {
    only: { type: 'string', multiple: true, default: [] },
    size: { type: 'string', default: '1024x1024' },
    ocr: { type: 'boolean', default: false },
    json: { type: 'string' },
    pictures: { type: 'string' },
    sheet: { type: 'string' },
  },
});

const [width = 1024, height = 1024] = options.size.split('x').map(Number);
const canvas = { width, height };
const all = loadDiagrams(process.env['WHITEPRINT_CORPUS']);
const isAsked = (name: string): boolean =>
  options.only.length === 0 || options.only.some((part) => name.includes(part));
const diagrams = all.filter(({ name }) => isAsked(name));

/** Times of the first few pictures would tell of the warming, not of the layout. */
const WARM_UPS = 2;
for (const diagram of diagrams.slice(0, WARM_UPS)) await judge(diagram, canvas);

const verdicts: Verdict[] = [];
const ocr = new Map<string, Reading>();
for (const diagram of diagrams) {
  const verdict = await judge(diagram, canvas);
  verdicts.push(verdict);
  process.stderr.write(`${verdict.outcome === 'built' ? '.' : '!'}`);
  const reading =
    options.ocr && verdict.outcome === 'built' && verdict.png && verdict.report
      ? readBack(verdict.png, verdict.report)
      : null;
  if (reading !== null) ocr.set(diagram.name, reading);
}
process.stderr.write('\n');

process.stdout.write(`${tableOf(verdicts, ocr)}\n${summaryOf(verdicts, ocr)}`);
if (options.json) writeFileSync(options.json, `${JSON.stringify(verdicts.map(toPlain), null, 1)}\n`);
if (options.pictures) writePictures(options.pictures);
if (options.sheet)
  await writeSheet(
    options.sheet,
    verdicts.map((v, i) => ({ png: v.png, caption: captionOf(v, i) })),
  );

function toPlain({ diagram, png, report, ...verdict }: Verdict) {
  const { text, ...facts } = diagram;
  return { ...facts, ...verdict, ocr: ocr.get(diagram.name) ?? null };
}

function writePictures(folder: string): void {
  mkdirSync(folder, { recursive: true });
  for (const { diagram, png, report } of verdicts) {
    writeFileSync(join(folder, `${diagram.name}.yaml`), diagram.text);
    if (png) writeFileSync(join(folder, `${diagram.name}.png`), png);
    if (report) writeFileSync(join(folder, `${diagram.name}.json`), report);
  }
}

function captionOf({ diagram, outcome, errors, figures }: Verdict, i: number): string {
  const what =
    outcome === 'built' ? `${figures?.engine}, ${figures?.minTextPx} px` : `${outcome} ${errors[0]?.rule ?? ''}`;
  return `${i + 1} ${diagram.name.slice(0, 30)}: ${what}`;
}
