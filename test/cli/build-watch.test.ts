import { existsSync, readFileSync, unlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { childrenOf, until } from './preview.ts';
import { BROKEN, smallSpec, writeFiles } from './small-specs.ts';
import { newFolder, start, whiteprint } from './whiteprint.ts';

/** Starts `build --watch …` and waits for its first build. */
async function startWatch(args: readonly string[], cwd: string) {
  const child = start(['build', '--watch', ...args], { cwd });
  onTestFinished(() => void child.kill('SIGKILL'));
  const said = { stdout: '', stderr: '' };
  child.stdout.on('data', (data) => {
    said.stdout += data;
  });
  child.stderr.on('data', (data) => {
    said.stderr += data;
  });
  await until(() => said.stderr.includes('watching '));
  /** What it says from now on. */
  const listen = () => {
    const from = said.stderr.length;
    return () => said.stderr.slice(from);
  };
  return { child, said, listen };
}

const isAsBuilt = (cwd: string): boolean => whiteprint(['build', '--check', '--force'], { cwd }).code === 0;

describe('build --watch', () => {
  test('builds, then again what changes and nothing else, a line for each picture; Ctrl-C ends it with 130', async () => {
    const cwd = newFolder();
    writeFiles(cwd, { 'specs/a.yaml': smallSpec('A'), 'specs/b.yaml': smallSpec('B') });
    const { child, said, listen } = await startWatch([], cwd);
    expect(said.stderr).toContain('watching 2 specs; Ctrl-C ends');
    expect(existsSync(join(cwd, 'out/b.png'))).toBe(true);
    const since = listen();
    writeFileSync(join(cwd, 'specs/a.yaml'), smallSpec('Another'));
    await until(() => since().includes('built'));
    expect(since()).toMatch(/^built {5}a {2}1024x1024 .*ms\n$/);
    await until(() => isAsBuilt(cwd));
    const children = await childrenOf(child.pid ?? 0);
    expect(children.length).toBeGreaterThan(0);
    const ended = new Promise((done) => child.on('close', done));
    child.kill('SIGINT');
    expect(await ended).toBe(130);
    expect(said.stdout).toBe('');
  });

  test('keeps the last good picture of a spec that is broken, tells why, and goes on', async () => {
    const cwd = newFolder();
    writeFiles(cwd, { 'specs/a.yaml': smallSpec('A') });
    const { child, listen } = await startWatch([], cwd);
    const good = readFileSync(join(cwd, 'out/a.png'));
    const since = listen();
    writeFileSync(join(cwd, 'specs/a.yaml'), BROKEN);
    await until(() => since().includes('spec/unknown-key'));
    expect(readFileSync(join(cwd, 'out/a.png')).equals(good)).toBe(true);
    expect(child.exitCode).toBe(null);
    writeFileSync(join(cwd, 'specs/a.yaml'), smallSpec('Mended'));
    await until(() => /built {5}a /.test(since()));
    await until(() => isAsBuilt(cwd));
  });

  test('sees specs that come and go, themes and those that they extend, icons and settings', async () => {
    const cwd = newFolder();
    const icon = (d: string): string =>
      `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"><path d="${d}"/></svg>`;
    writeFiles(cwd, {
      'specs/own.yaml': smallSpec('Own', 'theme: ../themes/mine.yaml\n').replace('icon: server', 'icon: ./mine.svg'),
      'specs/plain.yaml': smallSpec('Plain'),
      'specs/mine.svg': icon('M2 2h20v20H2z'),
      'themes/mine.yaml': 'name: mine\nextends: ./base.yaml\n',
      'themes/base.yaml': 'name: base\nextends: whiteboard\n',
    });
    const { listen } = await startWatch([], cwd);
    for (const [path, text] of [
      ['specs/mine.svg', icon('M2 2h20v9H2z')],
      ['themes/base.yaml', 'name: base\nextends: blueprint\n'],
      ['themes/mine.yaml', 'name: mine\nextends: paper\n'],
    ] as const) {
      const since = listen();
      writeFileSync(join(cwd, path), text);
      await until(() => /built {5}own /.test(since()));
      expect(since()).not.toContain('plain');
    }
    const since = listen();
    writeFileSync(join(cwd, 'specs/new.yaml'), smallSpec('New'));
    await until(() => /built {5}new /.test(since()));
    unlinkSync(join(cwd, 'specs/new.yaml'));
    await until(() => since().includes('out/orphaned'));
    writeFileSync(join(cwd, 'whiteprint.config.yaml'), 'theme: terminal\n');
    await until(() => /built {5}plain /.test(since()));
    writeFileSync(join(cwd, 'whiteprint.config.yaml'), 'theme: [\n');
    await until(() => since().includes('config/'));
    expect(JSON.parse(readFileSync(join(cwd, 'out/plain.json'), 'utf8')).theme).toBe('terminal');
  });

  test('of one file goes on with that file', async () => {
    const cwd = newFolder();
    writeFiles(cwd, { 'a.yaml': smallSpec('A'), 'b.yaml': smallSpec('B') });
    const { listen } = await startWatch(['a.yaml'], cwd);
    const since = listen();
    writeFileSync(join(cwd, 'b.yaml'), smallSpec('Not asked for'));
    writeFileSync(join(cwd, 'a.yaml'), smallSpec('Asked for'));
    await until(() => /built {5}a /.test(since()));
    expect(existsSync(join(cwd, 'out/b.png'))).toBe(false);
  });

  test('is no way to watch what cannot be watched, and goes with no other way of telling', () => {
    const cwd = newFolder();
    expect(whiteprint(['build', '-', '-w'], { cwd, input: smallSpec('A') })).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('standard input cannot be watched'),
    });
    for (const option of ['--check', '--json']) expect(whiteprint(['build', '-w', option], { cwd }).code).toBe(2);
  });
});
