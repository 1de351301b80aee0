/**
 * Large catalogs: `npm run bench:catalog [-- COUNT] [--every N] [--keep FOLDER]`.
 *
 * Writes COUNT specs (1,000 by default), every N-th of them (4) a variation of a real one and the others small, and builds them with
 * the product as people install it, without a cache of results. Ends with 1 when a figure is beyond its bound.
 */
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { textTable } from '../dist/cli/text-table.js';
import { writeSpecs } from './catalog/generate.mjs';
import { measureManifest } from './catalog/measure-manifest.mjs';
import { unpackProduct } from './catalog/package.mjs';
import { watchMemory } from './catalog/watch-memory.mjs';

const { values, positionals } = parseArgs({
  options: { every: { type: 'string', default: '4' }, keep: { type: 'string' } },
  allowPositionals: true,
});
const count = Number(positionals[0] ?? 1000);
const every = Number(values.every);

/** Larger catalogs are not built by one process as well: that takes an hour. */
const MOST_ALONE = 1000;
/** Specs of the full builds whose memory is compared. */
const FEW = 100;
const SOME = 300;
const SHORT_RUNS = 5;
/** MB that a larger catalog may take more than a small one and still be called flat: facts about each picture. */
const SLACK = 60;

const folder = values.keep ?? mkdtempSync(join(tmpdir(), 'whiteprint-bench-'));
mkdirSync(folder, { recursive: true });
const rows = [['', 'measured', 'aim', '']];
let isBeyond = false;

try {
  const main = unpackProduct(mkdtempSync(join(folder, 'product-')));
  say(`${count} specs, every ${every}th of them like a real one; ${availableParallelism()} cores`);
  if (loadavg()[0] > 0.5)
    say(`the machine is busy (load ${loadavg()[0].toFixed(1)}): times are longer than they should be`);
  const few = await smallBuilds(main);
  const catalog = newCatalog(count);
  const one = count > MOST_ALONE ? undefined : await build(main, catalog, ['--jobs', '1', '-o', 'one']);
  const large = await build(main, catalog, ['--jobs', '2'], true);
  if (one !== undefined) compareJobs(one, large);
  tell(`full build of ${count}, --jobs 2`, `${(large.ms / 1000).toFixed(0)} s`, '');
  memory(`memory of all processes, ${count} specs`, large.peak.all, Math.min(1200, few.peak.all + SLACK));
  tell('  largest worker', `${large.peak.child.toFixed(0)} MB`, '');
  await short(`unchanged, ${count}`, 1000, () => build(main, catalog, []));
  await short(`build --check, ${count}`, 3000, () => build(main, catalog, ['--check']));
  await short(`1 changed of ${count}`, 2000, (i) => {
    changeOne(catalog, i);
    return build(main, catalog, []);
  });
  await short(`diff, ${count} unchanged`, 3000, () => run(main, ['diff', '--quiet'], catalog));
  for (const images of [10_000, 100_000]) {
    const { megabytes, read, write } = measureManifest(images);
    tell(
      `manifest of ${images} images, ${megabytes.toFixed(0)} MB`,
      `read ${read.toFixed(0)} ms, write ${write.toFixed(0)} ms`,
      '',
    );
  }
} finally {
  if (values.keep === undefined) rmSync(folder, { recursive: true, force: true });
}
process.stdout.write(`\n${textTable(rows)}`);
process.exitCode = isBeyond ? 1 : 0;

/** Full builds of small catalogs: whether memory grows with them. */
async function smallBuilds(main) {
  const few = await build(main, newCatalog(FEW), [], true);
  memory(`memory of all processes, ${FEW} specs`, few.peak.all, 1200);
  const some = await build(main, newCatalog(SOME), [], true);
  memory(`memory of all processes, ${SOME} specs`, some.peak.all, Math.min(1200, few.peak.all + SLACK));
  return few;
}

function compareJobs(one, two) {
  const ratio = one.ms / two.ms;
  tell(`full build of ${count}, --jobs 1`, `${(one.ms / 1000).toFixed(0)} s`, '');
  tell('times as fast with --jobs 2', ratio.toFixed(2), '1.80', ratio >= 1.8);
}

function newCatalog(size) {
  const catalog = join(folder, `catalog-${size}`);
  writeSpecs(join(catalog, 'specs'), size, every);
  return catalog;
}

/** Another title for one small spec. */
function changeOne(catalog, i) {
  const name = readdirSync(join(catalog, 'specs')).find((file) => file.endsWith('small.yaml'));
  const path = join(catalog, 'specs', name);
  writeFileSync(path, readFileSync(path, 'utf8').replace(/^title: .*$/m, `title: Another Title ${i}`));
}

function build(main, catalog, options, isWatched = false) {
  return run(main, ['build', '--quiet', ...options], catalog, isWatched);
}

/** A command that has to end well: wall time in ms, and peaks of memory when it is watched. */
function run(main, args, cwd, isWatched = false) {
  const env = { ...process.env, WHITEPRINT_CACHE: 'off' };
  const start = performance.now();
  const child = spawn(process.execPath, [main, ...args], { cwd, env, stdio: ['ignore', 'ignore', 'inherit'] });
  const watch = isWatched ? watchMemory(child.pid) : undefined;
  return new Promise((resolve, reject) => {
    child.on('exit', (code) => {
      const ms = performance.now() - start;
      const peak = watch?.stop();
      if (code === 0) resolve({ ms, peak });
      else reject(new Error(`whiteprint ${args.join(' ')} ended with ${code}`));
    });
  });
}

async function short(name, aim, work) {
  const times = [];
  for (let i = 0; i < SHORT_RUNS; i++) times.push((await work(i)).ms);
  const median = times.toSorted((a, b) => a - b)[SHORT_RUNS >> 1];
  tell(name, `${median.toFixed(0)} ms`, `${aim} ms`, median <= aim);
}

/** MB. */
function memory(name, measured, aim) {
  tell(name, `${measured.toFixed(0)} MB`, `${aim.toFixed(0)} MB`, measured <= aim);
}

function tell(name, measured, aim, isMet = true) {
  isBeyond ||= !isMet;
  rows.push([name, measured, aim, isMet ? '' : 'beyond']);
  say(`${name}: ${measured}`);
}

function say(text) {
  process.stderr.write(`${text}\n`);
}
