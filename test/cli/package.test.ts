import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import sharp from 'sharp';
import { beforeAll, describe, expect, test } from 'vitest';
import { type InstalledPackage, installTarball } from './package.ts';

const MOST_BYTES = 15_000_000;

let installed: InstalledPackage;
let files: readonly string[];
beforeAll(() => {
  installed = installTarball('whiteprint-api');
  files = readdirSync(installed.root, { recursive: true, encoding: 'utf8' }).filter((file) =>
    statSync(join(installed.root, file)).isFile(),
  );
}, 300_000);

const run = (...args: readonly string[]) =>
  spawnSync(process.execPath, args, { cwd: installed.project, encoding: 'utf8', maxBuffer: 64 << 20 });

describe('the package', () => {
  test('has at most 15 MB without its dependencies', () => {
    const bytes = files.reduce((sum, file) => sum + statSync(join(installed.root, file)).size, 0);
    expect(bytes).toBeGreaterThan(1_000_000);
    expect(bytes).toBeLessThan(MOST_BYTES);
  });

  test('holds nothing that its users do not need', () => {
    const kinds =
      /^(dist|docs\/rules|fonts|icons|schema|templates|themes|words)\/|^(LICENSE|THIRD_PARTY_NOTICES.md|README.md|CHANGELOG.md|package.json)$/;
    expect(files.filter((file) => !kinds.test(file))).toEqual([]);
    const leftovers =
      /\.(map|tsx?|test\.js|tsbuildinfo|tgz|log|snap|png)$|(^|\/)(test|tests|src|bench|tools|specs|out|node_modules|\.[^/]+)(\/|$)/;
    const ours = files.filter((file) => !file.endsWith('.d.ts') && !file.startsWith('docs/rules/'));
    expect(ours.filter((file) => leftovers.test(file))).toEqual([]);
    expect(files).not.toContain('dist/bundle.json');
    const guides = ['README.md', 'docs/rules/README.md'];
    expect(files.filter((file) => /^icons\/own|^icons\/sources|README\.md$/.test(file)).toSorted()).toEqual(guides);
  });

  test('holds no module that nothing leads to', () => {
    const modules = new Set(files.filter((file) => /^dist\/.*\.(js|d\.ts)$/.test(file)));
    const led = new Set<string>();
    for (const file of modules) {
      const text = readFileSync(join(installed.root, file), 'utf8');
      const ending = file.endsWith('.d.ts') ? '.d.ts' : '.js';
      for (const [, name = ''] of text.matchAll(/\b(?:from|import)\s*\(?\s*['"](\.[^'"]+)['"]/g))
        led.add(join(file, '..', name.replace(/\.[jt]s$/, ending)));
    }
    const entries = ['dist/index', 'dist/cli/environment'].flatMap((name) => [`${name}.js`, `${name}.d.ts`]);
    const started = new Set([...entries, 'dist/cli/main.js', 'dist/cli/render-worker.js', 'dist/preview/app.js']);
    expect([...modules].filter((file) => !led.has(file) && !started.has(file))).toEqual([]);
    for (const file of led) expect(files).toContain(file);
  });

  test('has its command, which makes a first picture', () => {
    const main = join(installed.root, 'dist/cli/main.js');
    expect(run(main, 'init', 'demo').status).toBe(0);
    const { status, stderr } = run(main, 'build', '--no-cache');
    expect(stderr).toContain('1 image: 1 built');
    expect(status).toBe(0);
  });
});

describe('the example of docs/api.md', () => {
  const [, example = ''] = /```ts\n([\s\S]*?)```/.exec(readFileSync('docs/api.md', 'utf8')) ?? [];

  test('runs as it stands, and writes the picture', async () => {
    writeFileSync(join(installed.project, 'example.mjs'), example);
    const { status, stdout, stderr } = run('example.mjs');
    expect(stderr).toBe('');
    expect(status).toBe(0);
    expect(stdout).toMatch(/Web Shop[\s\S]*\n\d+ bytes\n$/);
    const { width, height } = await sharp(join(installed.project, 'shop.png')).metadata();
    expect({ width, height }).toEqual({ width: 1200, height: 630 });
    expect(readFileSync(join(installed.project, 'shop.svg'), 'utf8')).toMatch(/^<svg /);
  });

  test('tells what is wrong, and where', () => {
    writeFileSync(join(installed.project, 'wrong.mjs'), example.replace('browser -> shop', 'browser -> shpo'));
    expect(run('wrong.mjs').stderr).toContain('9:5 model/unknown-node: there is no node "shpo" (did you mean "shop"?)');
    writeFileSync(join(installed.project, 'theme.mjs'), example.replace('theme: paper', 'theme: papre'));
    expect(run('theme.mjs').stderr).toContain('theme/not-found: cannot load the theme "papre"');
  });

  test('has the types that it says', () => {
    writeFileSync(join(installed.project, 'example.ts'), example);
    writeFileSync(
      join(installed.project, 'wrong.ts'),
      "import { compile } from 'whiteprint';\nawait compile('x', {}, { slug: 1 });\n",
    );
    const tsc = (file: string) =>
      run(
        resolve('node_modules/typescript/bin/tsc'),
        '--noEmit',
        '--ignoreConfig',
        '--strict',
        '--target',
        'es2023',
        '--module',
        'nodenext',
        '--types',
        'node',
        file,
      );
    expect(tsc('example.ts')).toMatchObject({ status: 0, stdout: '' });
    expect(tsc('wrong.ts').stdout).toMatch(/wrong\.ts\(2,20\): error TS/);
  });
});
