import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { smallSpec, writeFiles } from './small-specs.ts';
import { newFolder, picturesIn, type Surroundings, whiteprint } from './whiteprint.ts';

const reportOf = (path: string) => JSON.parse(readFileSync(path, 'utf8'));
const docs = readFileSync('docs/cli.md', 'utf8');

/** A folder with two specs. */
function twoSpecs(): string {
  const cwd = newFolder();
  writeFiles(cwd, { 'specs/a.yaml': smallSpec('A'), 'specs/b.yaml': smallSpec('B') });
  return cwd;
}

/** The options that `--help` lists, with their variables. */
function optionsOf(...command: readonly string[]) {
  const { stdout } = whiteprint([...command, '--help'], { cwd: process.cwd() });
  // An option begins a line of its own; what is said of it may go on below.
  const options = stdout.slice(stdout.indexOf('Options:')).split(/\n(?= {2}(?:-\w, |-)-)/);
  return options.flatMap((text) => {
    const [, name = ''] = /^ *(?:-\w, )?--([a-z-]+)/.exec(text) ?? [];
    const [, variable] = /\benv:\s+(WHITEPRINT_\w+)/.exec(text) ?? [];
    return name === '' ? [] : [{ name, variable }];
  });
}

describe('every option has a variable', () => {
  test.each([[['build']], [['check']], [['diff']], [['merge']], [['cache', 'clean']]])('of %s', (command) => {
    const options = optionsOf(...command);
    expect(options.map(({ name }) => name)).toEqual(expect.arrayContaining(['config', 'quiet', 'format-diagnostics']));
    for (const { name, variable } of options.filter((one) => !/^(no-|help$|version$)/.test(one.name))) {
      const expected = `WHITEPRINT_${name.toUpperCase().replaceAll('-', '_')}`;
      expect({ name, variable }).toEqual({ name, variable: expected });
      expect(docs).toContain(`\`${expected}\``);
    }
  });
});

describe('variables do what options do', () => {
  test('for how pictures look and where they go', () => {
    const cwd = twoSpecs();
    const env = {
      WHITEPRINT_OUT: 'pictures',
      WHITEPRINT_FORMAT: 'svg,json',
      WHITEPRINT_THEME: 'blueprint',
      WHITEPRINT_LAYOUT: 'elk',
      WHITEPRINT_SIZE: 'square,600x400',
      WHITEPRINT_SCALE: '2',
      WHITEPRINT_BUDGET: '1.5MB',
      WHITEPRINT_JOBS: '1',
      WHITEPRINT_FILTER: 'a',
      WHITEPRINT_CACHE: 'kept',
    };
    expect(whiteprint(['build'], { cwd, env }).stderr).toContain('2 images: 2 built');
    const names = ['a@1024x1024.json', 'a@1024x1024.svg', 'a@600x400.json', 'a@600x400.svg'];
    expect(picturesIn(join(cwd, 'pictures'))).toEqual(names);
    const report = reportOf(join(cwd, 'pictures/a@600x400.json'));
    expect(report).toMatchObject({
      theme: 'blueprint',
      image: { width: 1200, height: 800, scale: 2, budget: 1_500_000 },
    });
    expect(report.quality.engine).toMatch(/elk|dagre/);
    expect(whiteprint(['cache', 'clean'], { cwd, env }).stderr).toContain('/kept: 2 results');
  });

  test.each<[string, string, readonly string[], (answer: ReturnType<typeof whiteprint>) => void]>([
    [
      'WHITEPRINT_SHARD',
      '1/2',
      ['check', '--json'],
      ({ stdout }) => expect(JSON.parse(stdout).specs.length).toBeLessThan(2),
    ],
    ['WHITEPRINT_JSON', '1', ['check'], ({ stdout }) => expect(JSON.parse(stdout).specs).toHaveLength(2)],
    ['WHITEPRINT_JSON', 'no', ['check'], ({ stdout }) => expect(stdout).toBe('')],
    ['WHITEPRINT_QUIET', 'yes', ['check'], ({ stderr }) => expect(stderr).toBe('')],
    ['WHITEPRINT_VERBOSE', '1', ['build'], ({ stderr }) => expect(stderr).toContain('    time    parse')],
    ['WHITEPRINT_CHECK', 'true', ['build'], ({ stderr }) => expect(stderr).toContain('error out/missing')],
    [
      'WHITEPRINT_PRINT',
      'model',
      ['build', 'specs/a.yaml'],
      ({ stdout }) => expect(JSON.parse(stdout).title).toBe('A'),
    ],
    [
      'WHITEPRINT_FORMAT_DIAGNOSTICS',
      'json',
      ['check'],
      ({ stdout }) => expect(JSON.parse(stdout).diagnostics).toEqual([]),
    ],
    [
      'WHITEPRINT_MARKDOWN',
      'on',
      ['diff', '--against', 'specs'],
      ({ stdout }) => expect(stdout).toContain('| picture |'),
    ],
    ['WHITEPRINT_AGAINST', 'specs', ['diff'], ({ stdout }) => expect(stdout).toContain('added    a')],
    [
      'WHITEPRINT_AGAINST',
      'nowhere',
      ['diff'],
      ({ stderr }) => expect(stderr).toContain('cannot compare with "nowhere"'),
    ],
    [
      'WHITEPRINT_SPECS',
      'none',
      ['merge', '.'],
      ({ stderr }) => expect(stderr).toContain('none: error run/unreadable'),
    ],
  ])('%s=%s', (name, value, args, expectIt) => {
    expectIt(whiteprint(args, { cwd: twoSpecs(), env: { [name]: value } }));
  });

  test('for what a run may do', () => {
    const cwd = twoSpecs();
    expect(whiteprint(['build'], { cwd }).code).toBe(0);
    writeFiles(cwd, { 'out/old.png': 'x' });
    expect(whiteprint(['check'], { cwd, env: { WHITEPRINT_MAX_WARNINGS: '0', WHITEPRINT_FORCE: '1' } }).code).toBe(0);
    expect(whiteprint(['build'], { cwd, env: { WHITEPRINT_MAX_WARNINGS: '0' } }).code).toBe(1);
    expect(whiteprint(['build'], { cwd, env: { WHITEPRINT_MAX_WARNINGS: '0', WHITEPRINT_PRUNE: '1' } }).code).toBe(0);
    expect(picturesIn(join(cwd, 'out'))).not.toContain('old.png');
  });

  test('for what diff writes and allows', () => {
    const cwd = twoSpecs();
    expect(whiteprint(['build'], { cwd }).code).toBe(0);
    writeFiles(cwd, { 'specs/b.yaml': smallSpec('Better') });
    const env = {
      WHITEPRINT_STRIPS: 'strips',
      WHITEPRINT_HTML: 'diff.html',
      WHITEPRINT_THRESHOLD: '1',
      WHITEPRINT_MAX_CHANGED_PIXELS: '3',
    };
    expect(whiteprint(['diff'], { cwd, env }).code).toBe(0);
    expect(picturesIn(join(cwd, 'strips'))).toEqual(['b.png']);
    expect(readFileSync(join(cwd, 'diff.html'), 'utf8')).toContain('<!doctype html>');
    expect(whiteprint(['diff'], { cwd, env: { WHITEPRINT_THRESHOLD: '1' } }).code).toBe(1);
  });
});

/** Values that are none, by variable, and what is said of them. */
const WRONG: readonly (readonly [string, string, string, string])[] = [
  ['build', 'WHITEPRINT_FORMAT', 'gif', '"gif" is none of png, svg, json'],
  ['build', 'WHITEPRINT_LAYOUT', 'gird', 'Allowed choices are auto, elk, grid'],
  ['build', 'WHITEPRINT_SIZE', '10x10', 'neither WxH with 256 to 4096 px'],
  ['build', 'WHITEPRINT_SCALE', '1.5', 'whole number from 1 to 4'],
  ['build', 'WHITEPRINT_BUDGET', 'much', 'It must be 1KB to 100MB'],
  ['build', 'WHITEPRINT_JOBS', '0', 'whole number from 1'],
  ['build', 'WHITEPRINT_SHARD', '3/2', 'It must be a share'],
  ['build', 'WHITEPRINT_MAX_WARNINGS', '-1', 'whole number from 0'],
  ['build', 'WHITEPRINT_PRINT', 'png', 'Allowed choices are spec, model'],
  ['build', 'WHITEPRINT_FORCE', 'maybe', 'It must be 1 or 0'],
  ['build', 'WHITEPRINT_CHECK', '2', 'It must be 1 or 0'],
  ['build', 'WHITEPRINT_PRUNE', 'x', 'It must be 1 or 0'],
  ['build', 'WHITEPRINT_FAIL_FAST', 'x', 'It must be 1 or 0'],
  ['check', 'WHITEPRINT_JSON', 'x', 'It must be 1 or 0'],
  ['check', 'WHITEPRINT_QUIET', 'x', 'It must be 1 or 0'],
  ['check', 'WHITEPRINT_VERBOSE', 'x', 'It must be 1 or 0'],
  ['check', 'WHITEPRINT_FORMAT_DIAGNOSTICS', 'xml', 'Allowed choices are text, json, github, sarif'],
  ['check', 'WHITEPRINT_THEME', 'chalk', 'cannot load the theme "chalk"'],
  ['diff', 'WHITEPRINT_THRESHOLD', '2', 'number from 0 to 1'],
  ['diff', 'WHITEPRINT_MAX_CHANGED_PIXELS', 'few', 'whole number from 0'],
  ['diff', 'WHITEPRINT_MARKDOWN', 'x', 'It must be 1 or 0'],
];

describe('a wrong value is wrong usage, and the variable is named', () => {
  test.each(WRONG)('%s with %s=%s', (command, name, value, says) => {
    const { code, stdout, stderr } = whiteprint([command], { cwd: twoSpecs(), env: { [name]: value } });
    expect(stderr).toContain(name);
    expect(stderr).toContain(says);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  });

  test('unless the command line says better', () => {
    const env: Surroundings['env'] = { WHITEPRINT_SCALE: '9', WHITEPRINT_QUIET: 'x' };
    expect(whiteprint(['check', '--scale', '1', '-q'], { cwd: twoSpecs(), env }).code).toBe(0);
  });
});

test('empty variables are none', () => {
  const cwd = twoSpecs();
  const names = [...new Set(WRONG.map(([, name]) => name)), 'WHITEPRINT_OUT', 'WHITEPRINT_CONFIG', 'WHITEPRINT_FILTER'];
  const env = { ...Object.fromEntries(names.map((name) => [name, ''])), WHITEPRINT_CACHE: 'off' };
  expect(whiteprint(['build'], { cwd, env })).toMatchObject({ code: 0, stdout: '' });
  expect(picturesIn(join(cwd, 'out'))).toEqual(['a.json', 'a.png', 'b.json', 'b.png']);
  expect(whiteprint(['diff'], { cwd, env: { ...env, WHITEPRINT_AGAINST: '' } }).code).toBe(0);
});
