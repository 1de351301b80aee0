#!/usr/bin/env node
// read-back: reads a picture with an OCR engine and says which of its texts a reader would get wrong.
//
//   node test/tools/read-back.mjs PICTURE.png SIDECAR.json     every text of the sidecar, at the place that it names
//   node test/tools/read-back.mjs PICTURE.png WORDS.txt        the words of a text file, anywhere in the picture
//   --json      one JSON object;  --min 0.97   exit 1 when the share read is below this
//
// Needs tesseract (Debian: tesseract-ocr). Knows nothing of how the picture was made.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import sharp from 'sharp';

const USAGE = 'usage: read-back.mjs PICTURE.png SIDECAR.json|WORDS.txt [--json] [--min 0.97]';
const SCALE = 3;
/** Likeness from which on a text counts as read. */
const READ = 0.8;
const LANGUAGES = {
  en: 'eng',
  es: 'spa',
  de: 'deu',
  fr: 'fra',
  pt: 'por',
  it: 'ita',
  pl: 'pol',
  ru: 'rus',
  el: 'ell',
  ja: 'jpn',
  zh: 'chi_sim',
  ko: 'kor',
  ar: 'ara',
  he: 'heb',
};

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { json: { type: 'boolean', default: false }, min: { type: 'string', default: '0' } },
});
const [picture, wanted] = positionals;
if (!picture || !wanted) {
  console.error(USAGE);
  process.exit(2);
}

const sidecar = wanted.endsWith('.json') ? JSON.parse(readFileSync(wanted, 'utf8')) : undefined;
const language = languageOf(sidecar?.lang ?? 'en');
const work = mkdtempSync(join(tmpdir(), 'read-back-'));
let files = 0;
try {
  const result = sidecar ? await readTexts(sidecar.geometry.texts) : await readWords(readFileSync(wanted, 'utf8'));
  result.share = Number((result.read / Math.max(1, result.wanted)).toFixed(4));
  tell(result);
  process.exitCode = result.share < Number(values.min) ? 1 : 0;
} finally {
  rmSync(work, { recursive: true, force: true });
}

/** Every text at its place; what the whole picture does not give is read again from its own cut-out. */
async function readTexts(texts) {
  const passes = await readWhole();
  const size = await sharp(picture).metadata();
  const result = { picture, wanted: 0, read: 0, missed: [] };
  for (const text of texts) {
    const want = fold(text.text);
    if (!want) continue;
    let best = Math.max(...passes.map((found) => likeness(want, lineAt(found, text))));
    if (best < 0.9) best = Math.max(best, await readCutOut(text, want, size));
    result.wanted += want.length;
    result.read += want.length * best;
    const { owner, role } = text;
    if (best < READ) result.missed.push({ text: text.text, owner, role, likeness: Number(best.toFixed(2)) });
  }
  return result;
}

/** Every word somewhere, each found one used once. */
async function readWords(text) {
  const seen = new Map();
  for (const found of await readWhole()) {
    const here = new Map();
    for (const word of found.flatMap((o) => words(o.text))) here.set(word, (here.get(word) ?? 0) + 1);
    for (const [word, count] of here) seen.set(word, Math.max(count, seen.get(word) ?? 0));
  }
  const result = { picture, wanted: 0, read: 0, missed: [] };
  for (const word of words(text)) {
    result.wanted += word.length;
    const best = nearest(word, seen);
    if (best === undefined) result.missed.push({ text: word });
    else {
      seen.set(best.word, seen.get(best.word) - 1);
      result.read += word.length * best.share;
    }
  }
  return result;
}

function nearest(word, seen) {
  if ((seen.get(word) ?? 0) > 0) return { word, share: 1 };
  const left = [...seen]
    .filter(([, count]) => count > 0)
    .map(([other]) => ({ word: other, share: likeness(word, other) }));
  const best = left.sort((a, b) => b.share - a.share)[0];
  return best && best.share >= 0.75 ? best : undefined;
}

async function readWhole() {
  const file = await prepare();
  return [11, 12].map((mode) => tesseract(file, mode));
}

async function readCutOut(text, want, size) {
  const left = Math.max(0, Math.floor(text.x - 5));
  const top = Math.max(0, Math.floor(text.y - 5));
  const width = Math.min(size.width - left, Math.ceil(text.width + 10));
  const height = Math.min(size.height - top, Math.ceil(text.height + 10));
  const file = await prepare({ left, top, width, height });
  const modes = want.length < 3 ? [10, 7] : [6, 7];
  const found = modes.map((mode) =>
    tesseract(file, mode)
      .map((o) => o.text)
      .join(' '),
  );
  return Math.max(...found.map((line) => likeness(want, fold(line))));
}

/** The picture or a region of it as dark text on light ground, enlarged. */
async function prepare(region) {
  const file = join(work, `${++files}.png`);
  const flat = sharp(picture).flatten({ background: '#ffffff' });
  const grey = await (region ? flat.extract(region) : flat).greyscale().png().toBuffer();
  const { channels } = await sharp(grey).stats();
  const light = channels[0].mean < 110 ? sharp(grey).negate({ alpha: false }) : sharp(grey);
  const { width, height } = region ?? (await sharp(picture).metadata());
  const size = [width * SCALE, height * SCALE].map(Math.round);
  await light
    .resize(...size, { kernel: 'lanczos3' })
    .normalise()
    .png()
    .toFile(file);
  return file;
}

/** Words with their places, px of the picture. */
function tesseract(file, mode) {
  const out = execFileSync('tesseract', [file, '-', '-l', language, '--psm', String(mode), 'tsv'], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
    maxBuffer: 1 << 26,
    // Its threads wait for each other: one alone is three times as fast, and leaves the other cores to other tests.
    env: { ...process.env, OMP_THREAD_LIMIT: '1' },
  });
  const rows = out
    .split('\n')
    .slice(1)
    .map((line) => line.split('\t'));
  return rows
    .filter((cells) => cells.length >= 12 && cells[11].trim())
    .map((cells) => {
      const [x, y, width, height] = cells.slice(6, 10).map((cell) => Number(cell) / SCALE);
      return { x: x + width / 2, y: y + height / 2, text: cells[11] };
    });
}

/** The words whose middles lie in the text's box, in reading order. */
function lineAt(found, { x, y, width, height }) {
  const inside = found.filter((o) => o.x > x - 4 && o.x < x + width + 4 && o.y > y - 4 && o.y < y + height + 4);
  inside.sort((a, b) => (Math.abs(a.y - b.y) < 7 ? a.x - b.x : a.y - b.y));
  return fold(inside.map((o) => o.text).join(' '));
}

function languageOf(tag) {
  const pack = LANGUAGES[tag.slice(0, 2)] ?? 'eng';
  const packs = execFileSync('tesseract', ['--list-langs'], { encoding: 'utf8' }).split('\n');
  if (!packs.includes(pack)) {
    const name = `tesseract-ocr-${pack.replace('_', '-')}`;
    console.error(`read-back: SKIPPED ${picture}: tesseract has no language pack ${pack} (Debian: ${name})`);
    process.exit(0);
  }
  return pack === 'eng' ? 'eng' : `${pack}+eng`;
}

function tell(result) {
  if (values.json) {
    console.log(JSON.stringify(result));
    return;
  }
  for (const { text, owner, role, likeness: share } of result.missed) {
    console.log(`missed: ${JSON.stringify(text)}${owner ? ` (${role}, ${owner}) likeness ${share}` : ''}`);
  }
  const percent = (result.share * 100).toFixed(1);
  console.log(
    `${percent} % of ${result.wanted} characters read back, ${result.missed.length} texts missed: ${picture}`,
  );
}

/** Letters and digits alone, in lower case. */
function fold(text) {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

function words(text) {
  return text
    .split(/[\s/|–—]+/u)
    .map(fold)
    .filter(Boolean);
}

/** Share of `want` that `got` has right, 0 … 1, by edit distance. */
function likeness(want, got) {
  return Math.max(0, 1 - distance(want, got) / Math.max(1, want.length));
}

function distance(a, b) {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      next[j] = Math.min(row[j] + 1, next[j - 1] + 1, row[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1));
    }
    row = next;
  }
  return row[b.length];
}
