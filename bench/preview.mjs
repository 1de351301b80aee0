/**
 * From a save to the picture in the browser: `npm run bench:preview [-- SPEC…]`.
 *
 * Starts `whiteprint preview` on a copy of the specs and opens its page in Chromium. Each save changes words of the spec and puts the
 * file in place by a rename, as editors do; the clock stops when the page shows the new picture, decoded. Ends with 1 when a median is
 * beyond its bound.
 */
import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { textTable } from '../dist/cli/text-table.js';

const SEEDS = ['specs/jwt-token-flow-whiteboard.yaml', 'specs/jwt-token-flow-blueprint.yaml'];
const SAVES = 20;
const WARM_UPS = 5;
/** ms from save to picture, median. */
const AIM = 500;
/** ms between a picture and the next save: an author looks at it. */
const PAUSE = 300;

const MAIN = fileURLToPath(new URL('../dist/cli/main.js', import.meta.url));
const args = process.argv.slice(2);
const specs = args.length > 0 ? args : SEEDS;
const folder = mkdtempSync(join(tmpdir(), 'whiteprint-bench-'));
for (const spec of specs) cpSync(spec, join(folder, basename(spec)));

const preview = spawn(process.execPath, [MAIN, 'preview', folder, '--port', '0', '--no-open'], {
  stdio: ['ignore', 'pipe', 'inherit'],
});
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
});
try {
  const { value: address } = await createInterface({ input: preview.stdout })[Symbol.asyncIterator]().next();
  console.log(`${availableParallelism()} cores, load ${loadavg()[0].toFixed(1)}; ${SAVES} saves of each spec`);
  const page = await browser.newPage({ viewport: { width: 1440, height: 1000 } });
  await page.goto(address);
  const rows = [['save → picture, ms', 'median', 'best', 'worst', 'aim', '']];
  for (const spec of specs) rows.push(row(basename(spec), await benchSpec(basename(spec), page, address)));
  process.stdout.write(textTable(rows));
} finally {
  await browser.close();
  preview.kill('SIGTERM');
  rmSync(folder, { recursive: true, force: true });
}

/** ms of each save. */
async function benchSpec(name, page, address) {
  const { specs: entries } = await (await fetch(new URL('/api/state', address))).json();
  const { id } = entries.find(({ path }) => path === name);
  const path = join(folder, name);
  const text = readFileSync(path, 'utf8');
  await page.getByRole('navigation').getByText(name).first().click();
  await shown(page, id, '');
  const times = [];
  for (let i = 0; i < WARM_UPS + SAVES; i++) {
    await new Promise((done) => setTimeout(done, PAUSE));
    const before = await shown(page, id, '');
    const isNew = shown(page, id, before);
    writeFileSync(`${path}~`, edited(text, i));
    const start = performance.now();
    renameSync(`${path}~`, path);
    await isNew;
    if (i >= WARM_UPS) times.push(performance.now() - start);
  }
  return times;
}

/** The spec with another word in a label, so that everything is laid out again. */
function edited(text, i) {
  const titled = text.replace(/^title: .*$/m, `title: JWT Token Flow ${i + 1}`);
  return titled.replace('HTTPS', ['HTTPS', 'TLS', 'HTTP/2'][i % 3]);
}

/** The address of the large picture of a spec, once it is another than `before` and decoded. */
async function shown(page, id, before) {
  const isShown = ({ id, before }) => {
    const pictures = [...document.images].filter((image) => image.src.includes(`/${id}/picture.png`));
    const [picture] = pictures.sort((a, b) => b.width - a.width);
    if (picture === undefined || picture.src === before || !picture.complete || picture.naturalWidth === 0)
      return false;
    return picture.decode().then(() => picture.src);
  };
  return (await page.waitForFunction(isShown, { id, before }, { polling: 'raf' })).jsonValue();
}

function row(name, times) {
  const sorted = times.toSorted((a, b) => a - b);
  const median = (sorted[SAVES / 2 - 1] + sorted[SAVES / 2]) / 2;
  if (median > AIM) process.exitCode = 1;
  const [best, worst] = [sorted[0], sorted.at(-1)];
  return [name, ...[median, best, worst, AIM].map((ms) => String(Math.round(ms))), median > AIM ? 'BEYOND' : 'ok'];
}
