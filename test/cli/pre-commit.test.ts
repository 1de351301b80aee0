import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { formatSpec } from '../../src/spec/format/format-spec.ts';
import { BROKEN, smallSpec, writeFiles } from './small-specs.ts';
import { MAIN, newFolder, picturesIn } from './whiteprint.ts';

interface Hook {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly entry: string;
  readonly language: string;
  readonly files: string;
  readonly pass_filenames?: boolean;
  readonly require_serial?: boolean;
}

const hooks: readonly Hook[] = parse(readFileSync('.pre-commit-hooks.yaml', 'utf8'));

/** Keys of a hook that pre-commit documents and that are of use here. */
const KEYS = ['id', 'name', 'description', 'entry', 'language', 'files', 'pass_filenames', 'require_serial'];

describe('the hooks for pre-commit', () => {
  test('have the keys that it documents, for specs and nothing else', () => {
    expect(hooks.map(({ id }) => id)).toEqual(['whiteprint-fmt', 'whiteprint-check', 'whiteprint-build']);
    for (const hook of hooks) {
      for (const key of Object.keys(hook)) expect(KEYS).toContain(key);
      expect(hook.language).toBe('node');
      const files = new RegExp(hook.files);
      for (const file of ['specs/a.yaml', 'specs/auth/b.yml']) expect(file).toMatch(files);
      for (const file of ['bench/specs/a.yaml', 'specs/notes.md', 'out/a.json']) expect(file).not.toMatch(files);
    }
  });

  test('start the command that the package has', () => {
    const { bin, scripts } = JSON.parse(readFileSync('package.json', 'utf8'));
    for (const { entry } of hooks) expect(Object.keys(bin)).toContain(entry.split(' ')[0]);
    // pre-commit installs from git, where nothing is compiled.
    expect(scripts.prepare).toBe('node tools/prepare.mjs');
  });

  test('are in the reference', () => {
    for (const { id } of hooks) expect(readFileSync('docs/cli.md', 'utf8')).toContain(id);
  });
});

const isThere = spawnSync('pre-commit', ['--version']).status === 0;
if (!isThere)
  process.stderr.write('\nSKIPPED: hooks are not run by pre-commit, as it is missing (Debian: pre-commit)\n\n');

const git = (cwd: string, ...args: readonly string[]): void => {
  const who = ['-c', 'user.name=Test', '-c', 'user.email=test@example.org', '-c', 'commit.gpgsign=false'];
  execFileSync('git', [...who, ...args], { cwd, stdio: 'ignore' });
};

/** Our hooks as a repository of its own has them, started by what was compiled here rather than installed anew. */
function project(): string {
  const cwd = newFolder();
  const local = hooks.map((hook) => ({ ...hook, language: 'system' }));
  writeFiles(cwd, {
    '.pre-commit-config.yaml': JSON.stringify({ repos: [{ repo: 'local', hooks: local }] }),
    '.git-bin/whiteprint': `#!/bin/sh\nexec "${process.execPath}" "${MAIN}" "$@"\n`,
    '.gitignore': '.git-bin\n.pre-commit\n',
    'specs/a.yaml': formatSpec(smallSpec('A')),
  });
  chmodSync(join(cwd, '.git-bin/whiteprint'), 0o755);
  git(cwd, 'init', '-q');
  return cwd;
}

function runHooks(cwd: string) {
  git(cwd, 'add', '.');
  const env = {
    ...process.env,
    PATH: `${join(cwd, '.git-bin')}:${process.env['PATH']}`,
    PRE_COMMIT_HOME: join(cwd, '.pre-commit'),
    WHITEPRINT_CACHE: 'off',
  };
  const { status, stdout } = spawnSync('pre-commit', ['run', '--verbose'], { cwd, env, encoding: 'utf8' });
  return { status, stdout };
}

describe.skipIf(!isThere)('run by pre-commit', () => {
  test('the manifest is one', () => {
    expect(spawnSync('pre-commit', ['validate-manifest', '.pre-commit-hooks.yaml']).status).toBe(0);
  });

  test('pictures are built, stale ones stop a commit, and so does a broken spec', () => {
    const cwd = project();
    expect(runHooks(cwd).status).toBe(0);
    expect(picturesIn(join(cwd, 'out'))).toEqual(['a.json', 'a.png']);
    git(cwd, 'add', '.');
    git(cwd, 'commit', '-qm', 'pictures');
    writeFiles(cwd, { 'specs/a.yaml': formatSpec(smallSpec('Another')) });
    const stale = runHooks(cwd);
    expect(stale.stdout).toMatch(/whiteprint check\.+Passed[\s\S]*whiteprint build\.+Failed/);
    expect(stale.stdout).toContain('files were modified by this hook');
    expect(runHooks(cwd).status).toBe(0);
    writeFiles(cwd, { 'specs/b.yaml': formatSpec(BROKEN) });
    const broken = runHooks(cwd);
    expect(broken.status).toBe(1);
    expect(broken.stdout).toContain('specs/b.yaml:7:12: error spec/unknown-key');
    writeFiles(cwd, { 'specs/b.yaml': smallSpec('B') });
    const untidy = runHooks(cwd);
    expect(untidy.stdout).toMatch(/whiteprint fmt\.+Failed/);
    expect(readFileSync(join(cwd, 'specs/b.yaml'), 'utf8')).toBe(formatSpec(smallSpec('B')));
  });
});
