/**
 * How long a picture takes, and how much memory: `npm run bench [-- SPEC…]`.
 *
 * Cold: the whole process, `whiteprint build SPEC`, from start to exit, by the clock. Warm: stage by stage in one process, in CPU time of
 * all threads, as a machine with one core would take. All figures are medians.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findSpecs } from '../dist/cli/find-specs.js';
import { loadKit } from '../dist/cli/kit.js';
import { loadSpec } from '../dist/cli/load-spec.js';
import { reportPicture } from '../dist/cli/make-picture.js';
import { openPlanner } from '../dist/cli/plan-pictures.js';
import { textTable } from '../dist/cli/text-table.js';
import { writeTogether } from '../dist/cli/write-together.js';
import { compile, renderPng } from '../dist/index.js';

const COLD_RUNS = 5;
const WARM_UPS = 3;
const WARM_RUNS = 20;

/** What is aimed at, ms, by the stages that it is for. */
const AIMS = [
  { name: 'parse to model', stages: ['parse', 'model'], aim: 10 },
  { name: 'layout', stages: ['measure', 'layout'], aim: 200 },
  { name: 'scene, drawing, SVG', stages: ['scene', 'draw', 'check', 'svg'], aim: 40 },
  { name: 'raster', stages: ['raster'], aim: 60 },
  { name: 'encode', stages: ['encode'], aim: 60 },
  { name: 'report and write', stages: ['report', 'write'], aim: 10 },
];
const COLD_AIM = { ms: 900, megabytes: 250 };
const VERSION_AIM = 80;

const MAIN = fileURLToPath(new URL('../dist/cli/main.js', import.meta.url));
const PEAK = fileURLToPath(new URL('./peak-memory.mjs', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'whiteprint-bench-'));

try {
  const args = process.argv.slice(2);
  const { specs: files } = await findSpecs(args.length > 0 ? args : ['specs']);
  const kit = await loadKit({});
  const version = Array.from({ length: COLD_RUNS }, () => timed([MAIN, '--version']));
  process.stdout.write(textTable([row('whiteprint --version', median(version), VERSION_AIM, 'ms')]));
  const planner = await openPlanner({});
  for (const file of files) {
    const spec = await loadSpec(file);
    const { pictures, findings } = await planner.plan(spec);
    if (pictures.length === 0) console.error(`${file.path}: ${findings[0]?.message}`);
    for (const plan of pictures.slice(0, 1)) await benchPicture(plan, kit);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function benchPicture(plan, kit) {
  const cold = Array.from({ length: COLD_RUNS }, () => runCold(plan.spec.file.path));
  const runs = [];
  let last;
  for (let i = 0; i < WARM_UPS + WARM_RUNS; i++) {
    last = await runWarm(plan, kit);
    if (i >= WARM_UPS) runs.push(last.spent);
  }
  print(plan, cold, runs, last);
}

/** One `whiteprint build SPEC` in a process of its own: wall time in ms, peak of its memory in MB. */
function runCold(path) {
  const peak = join(folder, 'peak');
  const out = mkdtempSync(join(folder, 'out-'));
  const ms = timed(['--import', PEAK, MAIN, 'build', path, '-o', out, '--no-cache', '--quiet'], { PEAK_FILE: peak });
  return { ms, megabytes: Number(readFileSync(peak, 'utf8')) / 1024 };
}

/** Wall time of a node process that has to end well, ms. */
function timed(args, env = {}) {
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, args, { env: { ...process.env, ...env }, encoding: 'utf8' });
  if (status !== 0) throw new Error(`node ${args.join(' ')} ended with ${status}:\n${stderr}`);
  return performance.now() - start;
}

/** CPU time of this process so far, ms. */
function cpu() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** One picture in this process, from text to written files; ms by stage. */
async function runWarm(plan, kit) {
  const spent = {};
  let stage = 'parse';
  let since = cpu();
  const onStage = (next) => {
    const now = cpu();
    spent[stage] = (spent[stage] ?? 0) + now - since;
    since = now;
    stage = next;
  };
  const env = { theme: plan.theme.theme, icons: kit.icons.catalogue, fonts: kit.fonts.fonts };
  const canvas = plan.canvas === undefined ? {} : { canvas: plan.canvas };
  const compiled = await compile(plan.spec.text, env, { slug: plan.spec.slug, ...canvas, onStage });
  const rendered = await renderPng(compiled, { onStage });
  onStage('report');
  const report = await reportPicture(plan, kit, compiled, rendered);
  onStage('write');
  const out = mkdtempSync(join(folder, 'warm-'));
  await writeTogether([
    { path: join(out, 'a.png'), bytes: rendered.png },
    { path: join(out, 'a.json'), bytes: Buffer.from(report) },
  ]);
  onStage('end');
  return { spent, compiled, rendered };
}

function print(plan, cold, runs, { compiled, rendered }) {
  const { nodes, edges, canvas, budget } = compiled.model;
  const { quality } = compiled.layout;
  console.log(`\n${plan.name}: ${nodes.length} nodes, ${edges.length} edges, ${canvas.width}x${canvas.height}`);
  console.log(`layout ${quality.engine}, best of ${quality.candidates}`);
  const colours = rendered.mode === 'palette' ? `${rendered.colours} colours` : 'truecolour';
  console.log(`${rendered.bytes} bytes of ${budget}, ${colours}, ssim ${rendered.ssim}\n`);
  const rows = [['', 'median', 'aim', '']];
  let total = 0;
  for (const { name, stages, aim } of AIMS) {
    const ms = stages.map((stage) => median(runs.map((run) => run[stage] ?? 0)));
    const sum = ms.reduce((a, b) => a + b, 0);
    total += sum;
    rows.push(row(name, sum, aim, 'ms'));
    if (stages.length > 1)
      for (const [i, stage] of stages.entries()) rows.push([`  ${stage}`, `${ms[i].toFixed(1)} ms`]);
  }
  const aim = AIMS.reduce((sum, part) => sum + part.aim, 0);
  rows.push(row('warm, all stages', total, aim, 'ms'));
  rows.push(row('cold, whole process', median(cold.map(({ ms }) => ms)), COLD_AIM.ms, 'ms'));
  rows.push(row('cold, peak memory', median(cold.map(({ megabytes }) => megabytes)), COLD_AIM.megabytes, 'MB'));
  process.stdout.write(textTable(rows));
}

function row(name, value, aim, unit) {
  return [name, `${value.toFixed(1)} ${unit}`, `${aim} ${unit}`, value <= aim ? '' : 'over'];
}

function median(values) {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}
