/**
 * How long a site takes, and how much memory: `npm run bench:site [-- N…]`, for catalogs of so many pictures (default 100 and 1,000).
 *
 * The twelve pictures of specs/ are built, then copied with their sidecars and specs under as many names as are wanted, with titles and
 * tags of their own, so that nothing but those twelve has to be rendered or compressed: what is measured is the work of the site itself. Time is
 * that of the whole process by the clock; memory is the peak of what it and all its children hold at one time, looked at every 50 ms.
 */
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  copyFileSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { textTable } from '../dist/cli/text-table.js';

const MAIN = fileURLToPath(new URL('../dist/cli/main.js', import.meta.url));
const SPECS = fileURLToPath(new URL('../specs', import.meta.url));
const GROUP = 40;
const UNCHANGED_AIM = { entries: 1000, ms: 2000 };

const folder = mkdtempSync(join(tmpdir(), 'whiteprint-bench-'));
const env = { ...process.env, WHITEPRINT_CACHE: join(folder, 'cache') };

try {
  const counts = process.argv.slice(2).map(Number);
  buildBase();
  await site('base', 'base-site');
  for (const count of counts.length > 0 ? counts : [100, 1000]) await bench(count);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** The pictures that all others are copies of; their specs lose their slugs, so that copies of a spec have the same bytes. */
function buildBase() {
  mkdirSync(join(folder, 'base/specs'), { recursive: true });
  for (const file of readdirSync(SPECS)) {
    const text = readFileSync(join(SPECS, file), 'utf8');
    writeFileSync(join(folder, 'base/specs', file), text.replace(/^ {2}slug:.*\n/m, ''));
  }
  const args = [MAIN, 'build', 'specs', '-f', 'png,svg,json', '--quiet'];
  const { status, stderr } = spawnSync(process.execPath, args, { cwd: join(folder, 'base'), env, encoding: 'utf8' });
  if (status !== 0) throw new Error(`the pictures cannot be built:\n${stderr}`);
}

async function bench(count) {
  const name = `site-${count}`;
  makeCatalog(name, count);
  const rows = [[`${count} pictures`, 'time', 'memory', 'aim', '']];
  const row = async (what, args = [], aim) => {
    const { ms, megabytes } = await site(name, 'site', args);
    const over = aim !== undefined && ms > aim ? 'over' : '';
    rows.push([
      what,
      `${Math.round(ms)} ms`,
      `${Math.round(megabytes)} MB`,
      aim === undefined ? '' : `${aim} ms`,
      over,
    ]);
  };
  await row('first site');
  await row('unchanged', [], UNCHANGED_AIM.ms * Math.max(1, count / UNCHANGED_AIM.entries));
  retitle(name, 0);
  await row('one title changed');
  await row('all pages drawn again', ['--name', 'Another name']);
  process.stdout.write(`${textTable(rows)}\n`);
  rmSync(join(folder, name), { recursive: true });
}

/** Copies the base under `count` names. */
function makeCatalog(name, count) {
  const [from, to] = [join(folder, 'base'), join(folder, name)];
  mkdirSync(join(to, 'out'), { recursive: true });
  mkdirSync(join(to, 'specs'));
  const manifest = JSON.parse(readFileSync(join(from, 'out/manifest.json'), 'utf8'));
  const images = Array.from({ length: count }, (_, i) => {
    const image = manifest.images[i % manifest.images.length];
    const copy = `${image.name}-${i}`;
    copyFileSync(join(from, 'specs', `${image.name}.yaml`), join(to, 'specs', `${copy}.yaml`));
    const report = JSON.parse(readFileSync(join(from, 'out', `${image.name}.json`), 'utf8'));
    const meta = {
      ...report.meta,
      title: `${report.title}, no. ${i}`,
      tags: [`group ${Math.floor(i / GROUP)}`, report.theme],
    };
    const sidecar = {
      ...report,
      slug: copy,
      spec: `${copy}.yaml`,
      meta,
      image: { ...report.image, file: `${copy}.png` },
    };
    const json = `${JSON.stringify(sidecar, null, 2)}\n`;
    writeFileSync(join(to, 'out', `${copy}.json`), json);
    const files = image.files.map((one) => {
      const file = one.file.replace(image.name, copy);
      if (file.endsWith('.json')) return { file, bytes: Buffer.byteLength(json), sha256: sha256(json) };
      linkSync(join(from, 'out', one.file), join(to, 'out', file));
      return { ...one, file };
    });
    return { ...image, name: copy, slug: copy, spec: `../specs/${copy}.yaml`, files };
  });
  writeFileSync(join(to, 'out/manifest.json'), JSON.stringify({ ...manifest, images }));
}

/** Gives a picture another title on its page, as if it had been built with it. */
function retitle(name, index) {
  const path = join(folder, name, 'out/manifest.json');
  const manifest = JSON.parse(readFileSync(path, 'utf8'));
  const listed = manifest.images[index].files.find(({ file }) => file.endsWith('.json'));
  const sidecar = join(folder, name, 'out', listed.file);
  const json = readFileSync(sidecar, 'utf8').replace(', no. ', ', number ');
  writeFileSync(sidecar, json);
  Object.assign(listed, { bytes: Buffer.byteLength(json), sha256: sha256(json) });
  writeFileSync(path, JSON.stringify(manifest));
}

function sha256(text) {
  return createHash('sha256').update(text).digest('hex');
}

/** One `whiteprint site` in a process of its own. */
async function site(name, to, args = []) {
  const start = performance.now();
  const command = [MAIN, 'site', '--to', to, '--base-url', 'https://example.org/', '--quiet', ...args];
  const child = spawn(process.execPath, command, {
    cwd: join(folder, name),
    env,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  let peak = 0;
  const timer = setInterval(() => {
    peak = Math.max(peak, memoryOf(child.pid));
  }, 50);
  const code = await new Promise((done) => child.on('exit', done));
  clearInterval(timer);
  if (code !== 0) throw new Error(`whiteprint site ended with ${code}`);
  return { ms: performance.now() - start, megabytes: peak / 1024 };
}

/** KiB that a process and its children hold now; 0 where there is no /proc. */
function memoryOf(pid) {
  try {
    const own = Number(/^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0);
    const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').split(' ').filter(Boolean);
    return children.reduce((sum, child) => sum + memoryOf(child), own);
  } catch {
    return 0;
  }
}
