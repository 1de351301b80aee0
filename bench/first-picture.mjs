/**
 * How long it takes from an empty folder to a first picture, by the clock: packs this checkout, installs the package as people do, and
 * runs `npx whiteprint init demo && npx whiteprint build`. Ends with 1 beyond a bound.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';

const MOST_SECONDS = 10;
const MOST_MB = 15;
const RUNS = 3;

const home = mkdtempSync(join(tmpdir(), 'whiteprint-first-'));
process.on('exit', () => rmSync(home, { recursive: true, force: true }));

const env = { ...process.env, WHITEPRINT_CACHE: 'off' };
const run = (command, args, cwd) => execFileSync(command, args, { cwd, env, stdio: ['ignore', 'ignore', 'pipe'] });

/** Seconds that something takes. */
function clock(work) {
  const start = process.hrtime.bigint();
  work();
  return Number(process.hrtime.bigint() - start) / 1e9;
}

/** Files below a folder, with their bytes. */
const filesIn = (folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => statSync(join(entry.parentPath, entry.name)).size);
const total = (sizes) => sizes.reduce((sum, size) => sum + size, 0) / 1e6;

run('npm', ['pack', '--silent', '--pack-destination', home], '.');
// Packing leaves in dist/ only what is packed.
run('npm', ['run', '--silent', 'compile'], '.');
const tarball = join(
  home,
  readdirSync(home).find((name) => name.endsWith('.tgz')),
);

const project = join(home, 'project');
mkdirSync(project);
writeFileSync(join(project, 'package.json'), '{"private": true}\n');
const install = clock(() => run('npm', ['install', '--no-audit', '--no-fund', tarball], project));

const times = Array.from({ length: RUNS }, () => {
  for (const name of ['specs', 'out', '.whiteprint']) rmSync(join(project, name), { recursive: true, force: true });
  const init = clock(() => run('npx', ['whiteprint', 'init', 'demo'], project));
  const build = clock(() => run('npx', ['whiteprint', 'build'], project));
  return { init, build, all: init + build };
});
const picture = statSync(join(project, 'out/demo.png')).size;
const own = filesIn(join(project, 'node_modules/whiteprint'));
const all = filesIn(join(project, 'node_modules'));
const slowest = Math.max(...times.map((time) => time.all));

for (const { init, build, all: both } of times)
  console.log(`init ${init.toFixed(2)} s + build ${build.toFixed(2)} s = ${both.toFixed(2)} s`);
console.log(`first picture  ${slowest.toFixed(2)} s at most in ${RUNS} runs, of ${MOST_SECONDS} s; ${picture} bytes`);
console.log(`load           ${loadavg()[0].toFixed(1)} on ${cpus().length} cores`);
console.log(`npm install    ${install.toFixed(1)} s`);
console.log(`tarball        ${(statSync(tarball).size / 1e6).toFixed(2)} MB`);
console.log(`package        ${total(own).toFixed(2)} MB of ${MOST_MB} MB in ${own.length} files`);
console.log(`with all that it depends on  ${total(all).toFixed(1)} MB in ${all.length} files`);
process.exitCode = slowest > MOST_SECONDS || total(own) > MOST_MB ? 1 : 0;
