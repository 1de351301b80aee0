import { chmodSync, lstatSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { smallSpec, writeFiles } from './small-specs.ts';
import { newFolder, whiteprint } from './whiteprint.ts';

const UNTIDY = `# a comment\r\n${smallSpec('Untidy', "subtitle:   'Quoted'  # why\n").replaceAll('\n', '\r\n')}`;
const TIDY = `# a comment
whiteprint: 1
title: Untidy
layout: grid
subtitle: Quoted # why

nodes:
  browser: {label: Browser, icon: browser}
  server: {label: Server, icon: server}

edges:
  - browser -> server: Request
`;

const read = (cwd: string, path: string): string => readFileSync(join(cwd, path), 'utf8');

describe('fmt', () => {
  test('writes what changes, tells it, and has nothing to do the second time', () => {
    const cwd = newFolder();
    writeFiles(cwd, { 'specs/a.yaml': UNTIDY, 'specs/b.yaml': TIDY });
    const first = whiteprint(['fmt'], { cwd });
    expect(first).toMatchObject({ code: 0, stdout: '' });
    expect(first.stderr).toBe('formatted  specs/a.yaml\n2 specs: 1 formatted\n');
    expect(read(cwd, 'specs/a.yaml')).toBe(TIDY);
    expect(whiteprint(['fmt'], { cwd })).toMatchObject({ code: 0, stderr: '2 specs: nothing to format\n' });
    expect(whiteprint(['fmt', '--check'], { cwd })).toMatchObject({ code: 0, stderr: '2 specs: nothing to format\n' });
    expect(readdirSync(join(cwd, 'specs'))).toEqual(['a.yaml', 'b.yaml']);
  });

  test('--check writes nothing, ends with 1, and shows what would change', () => {
    const cwd = newFolder();
    writeFiles(cwd, { 'specs/a.yaml': TIDY.replace('Quoted #', '"Quoted"  #'), 'specs/b.yaml': TIDY });
    const { code, stderr } = whiteprint(['fmt', '--check'], { cwd });
    expect(code).toBe(1);
    expect(stderr).toContain('specs/a.yaml:5:1: error format/not-canonical: the file is not in its canonical form\n');
    expect(stderr).toContain('help: run `whiteprint fmt specs/a.yaml`');
    expect(stderr).toContain(
      '--- specs/a.yaml\n@@ line 4 @@\n layout: grid\n-subtitle: "Quoted"  # why\n+subtitle: Quoted # why\n',
    );
    expect(stderr).toMatch(/2 specs: 1 to be formatted\n$/);
    expect(stderr).not.toContain('b.yaml');
    expect(read(cwd, 'specs/a.yaml')).toContain('"Quoted"');
  });

  test('the diff shows line ends and stays short', () => {
    const cwd = newFolder();
    writeFiles(cwd, { 'a.yaml': UNTIDY });
    const { stderr } = whiteprint(['fmt', '--check', 'a.yaml'], { cwd });
    expect(stderr).toContain('-whiteprint: 1␍\n');
    expect(stderr).toMatch(/… \d+ more lines\n/);
  });

  test('findings come in every form', () => {
    const cwd = newFolder();
    writeFiles(cwd, { 'specs/a.yaml': UNTIDY });
    const { code, stdout } = whiteprint(['fmt', '--check', '--format-diagnostics', 'json'], { cwd });
    expect(code).toBe(1);
    expect(JSON.parse(stdout).diagnostics).toMatchObject([
      { rule: 'format/not-canonical', file: 'specs/a.yaml', line: 1 },
    ]);
  });

  test('- is from stdin to stdout', () => {
    const cwd = newFolder();
    expect(whiteprint(['fmt', '-'], { cwd, input: UNTIDY })).toMatchObject({ code: 0, stdout: TIDY });
    expect(whiteprint(['fmt', '-'], { cwd, input: TIDY })).toMatchObject({ code: 0, stdout: TIDY });
    expect(whiteprint(['fmt', '--check', '-'], { cwd, input: UNTIDY })).toMatchObject({ code: 1, stdout: '' });
    const broken = whiteprint(['fmt', '-'], { cwd, input: 'title: "x' });
    expect(broken).toMatchObject({ code: 1, stdout: '' });
    expect(broken.stderr).toContain('<stdin>:1:8: error spec/not-yaml');
  });

  test('a broken file is told and left alone, the others are formatted', () => {
    const cwd = newFolder();
    const broken = 'whiteprint: 1\ntitle: "x\n';
    writeFiles(cwd, { 'specs/a.yaml': broken, 'specs/b.yaml': UNTIDY });
    const { code, stderr } = whiteprint(['fmt'], { cwd });
    expect(code).toBe(1);
    expect(stderr).toContain('specs/a.yaml:2:8: error spec/not-yaml');
    expect(stderr).toMatch(/2 specs: 1 formatted, 1 error\n$/);
    expect(read(cwd, 'specs/a.yaml')).toBe(broken);
    expect(read(cwd, 'specs/b.yaml')).toBe(TIDY);
  });

  test('a spec that makes no sense is formatted all the same', () => {
    const cwd = newFolder();
    writeFiles(cwd, { 'specs/a.yaml': 'nodse:   {a: A}\n' });
    expect(whiteprint(['fmt'], { cwd }).code).toBe(0);
    expect(read(cwd, 'specs/a.yaml')).toBe('nodse: {a: A}\n');
  });

  test('links stay links, and permissions stay', () => {
    const cwd = newFolder();
    writeFiles(cwd, { 'real.yaml': UNTIDY });
    chmodSync(join(cwd, 'real.yaml'), 0o640);
    symlinkSync('real.yaml', join(cwd, 'link.yaml'));
    expect(whiteprint(['fmt', 'link.yaml'], { cwd }).code).toBe(0);
    expect(lstatSync(join(cwd, 'link.yaml')).isSymbolicLink()).toBe(true);
    expect(read(cwd, 'real.yaml')).toBe(TIDY);
    expect(statSync(join(cwd, 'real.yaml')).mode & 0o777).toBe(0o640);
  });

  test('the specs are those of the settings', () => {
    const cwd = newFolder();
    writeFiles(cwd, { 'whiteprint.config.yaml': 'specs: [drawings]\n', 'drawings/a.yaml': UNTIDY });
    expect(whiteprint(['fmt'], { cwd }).stderr).toContain('formatted  drawings/a.yaml');
  });

  test('what cannot be read ends with 2', () => {
    const cwd = newFolder();
    expect(whiteprint(['fmt'], { cwd })).toMatchObject({ code: 2 });
    expect(whiteprint(['fmt', 'none.yaml'], { cwd }).stderr).toContain('run/unreadable');
  });
});
