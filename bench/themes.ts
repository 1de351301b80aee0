/**
 * How good every bundled theme is for every spec in `specs/`: `npm run bench:themes [-- OPTIONS]`. See bench/README.md.
 * Ends with 1 when a picture is beyond a bound.
 */
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Reading } from './layout/ocr.ts';
import { SPECS, THEMES } from './themes/bundled.ts';
import { measurePicture, type Picture, type Refusal } from './themes/measure-picture.ts';
import { readPictures } from './themes/read-pictures.ts';
import { faultsOf, misreadOf, tableOf } from './themes/table.ts';

const { values: options } = parseArgs({
  options: {
    theme: { type: 'string', multiple: true, default: [] },
    only: { type: 'string', multiple: true, default: [] },
    'no-ocr': { type: 'boolean', default: false },
    json: { type: 'string' },
  },
});

const themes = THEMES.filter((name) => options.theme.length === 0 || options.theme.includes(name));
const specs = SPECS.filter((name) => options.only.length === 0 || options.only.some((part) => name.includes(part)));
const subjects = themes.flatMap((theme) => specs.map((slug) => ({ slug, theme })));

/** Times of the first picture would tell of the warming. */
for (const subject of subjects.slice(0, 1)) await measurePicture(subject);

const pictures: Picture[] = [];
const refusals: Refusal[] = [];
for (const subject of subjects) {
  const made = await measurePicture(subject);
  if ('refused' in made) refusals.push(made);
  else pictures.push(made);
  process.stderr.write('refused' in made ? '!' : '.');
}
const readings = new Map<Picture, Reading>();
if (options['no-ocr'] || !hasTesseract()) process.stderr.write('\nnot read back\n');
else await readPictures(pictures, (picture, reading) => readings.set(picture, reading));
process.stderr.write('\n');

process.stdout.write(`${tableOf(pictures, readings)}\n${misreadOf(readings)}`);
if (options.json) writeFileSync(options.json, `${JSON.stringify(pictures.map(toPlain), null, 1)}\n`);
const faults = faultsOf(pictures, refusals, readings);
for (const fault of faults) process.stdout.write(`${fault}\n`);
process.exitCode = faults.length > 0 ? 1 : 0;

function toPlain(picture: Picture): object {
  const { png, texts, ...figures } = picture;
  return { ...figures, ocr: readings.get(picture) ?? null };
}

function hasTesseract(): boolean {
  try {
    execFileSync('tesseract', ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    process.stderr.write('\ntesseract is missing (Debian: tesseract-ocr)');
    return false;
  }
}
