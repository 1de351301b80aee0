import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';

/** Runs the doors on a house with these files in src/, beside rooms that break nothing. */
function doors(files: Readonly<Record<string, string>>) {
  const house = mkdtempSync(join(tmpdir(), 'whiteprint-doors-'));
  onTestFinished(() => rmSync(house, { recursive: true, force: true }));
  symlinkSync(resolve('node_modules'), join(house, 'node_modules'));
  for (const file of ['tsconfig.json', 'package.json']) cpSync(file, join(house, file));
  const quiet = Object.fromEntries(
    Array.from({ length: 20 }, (_, i) => [
      `text/t${i}.ts`,
      i === 0 ? 'export const a0 = 0;' : `export { a0 as a${i} } from './t0.ts';`,
    ]),
  );
  for (const [path, text] of Object.entries({ ...quiet, ...files })) {
    mkdirSync(dirname(join(house, 'src', path)), { recursive: true });
    writeFileSync(join(house, 'src', path), text);
  }
  const { status, stdout, stderr } = spawnSync(process.execPath, [resolve('tools/doors.mjs')], {
    cwd: house,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

test('a house that keeps to its doors passes', () => {
  expect(doors({})).toMatchObject({ status: 0, stdout: 'doors: 20 modules, no violation\n', stderr: '' });
});

test.each([
  {
    rule: 'draw-sees-only-its-own',
    file: 'draw/x.ts',
    text: "import type { S } from '../spec/s.ts'; export type X = S;",
  },
  { rule: 'rooms-share-types-not-code', file: 'scene/x.ts', text: "export { s } from '../layout/s.ts';" },
  {
    rule: 'files-and-process-only-in-the-shell',
    file: 'emit/x.ts',
    text: "export { readFile } from 'node:fs/promises';",
  },
  { rule: 'owner-of-sharp', file: 'layout/x.ts', text: "import sharp from 'sharp'; export const x = sharp;" },
  { rule: 'owner-of-resvg-resvg-js', file: 'draw/x.ts', text: "export { Resvg } from '@resvg/resvg-js';" },
  { rule: 'owner-of-elkjs', file: 'scene/x.ts', text: "export const x = () => import('elkjs');" },
  { rule: 'nobody-imports-the-shell', file: 'model/x.ts', text: "export { s } from '../cli/s.ts';" },
  { rule: 'shell-calls-no-stage', file: 'cli/x.ts', text: "export { s } from '../layout/s.ts';" },
  { rule: 'no-cycles', file: 'text/x.ts', text: "export { y } from './y.ts'; export const x = 1;" },
  { rule: 'nothing-unresolved', file: 'text/x.ts', text: "export { z } from './gone.ts';" },
  { rule: 'no-dev-packages-in-the-product', file: 'cli/x.ts', text: "export { ssim } from 'ssim.js';" },
  { rule: 'no-orphans', file: 'text/alone.ts', text: 'export const alone = 1;' },
])('$rule is seen when it is broken', ({ rule, file, text }) => {
  const others = {
    'spec/s.ts': 'export type S = 1; export const s = 1;',
    'layout/s.ts': 'export const s = 1;',
    'cli/s.ts': 'export const s = 1;',
    'text/y.ts': "import { x } from './x.ts'; export const y = () => x;",
  };
  const { status, stderr } = doors({ ...others, [file]: text });
  expect(stderr).toContain(` ${rule}: src/${file}`);
  expect(status).toBe(1);
});

test('a cruiser that sees too few modules is no pass', () => {
  const house = mkdtempSync(join(tmpdir(), 'whiteprint-doors-'));
  onTestFinished(() => rmSync(house, { recursive: true, force: true }));
  mkdirSync(join(house, 'src/text'), { recursive: true });
  writeFileSync(join(house, 'src/text/a.ts'), "export { b } from './b.ts';");
  writeFileSync(join(house, 'src/text/b.ts'), 'export const b = 1;');
  cpSync('tsconfig.json', join(house, 'tsconfig.json'));
  const { status, stderr } = spawnSync(process.execPath, [resolve('tools/doors.mjs')], {
    cwd: house,
    encoding: 'utf8',
  });
  expect(stderr).toContain('only 2 of 2 modules were read');
  expect(status).toBe(1);
});
