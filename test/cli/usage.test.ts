import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { newFolder, start, whiteprint } from './whiteprint.ts';

const cwd = process.cwd();

describe('usage', () => {
  test('--version prints the version of the package', () => {
    expect(whiteprint(['--version'], { cwd })).toMatchObject({ code: 0, stdout: '0.1.0\n', stderr: '' });
    expect(whiteprint(['--version', '--quiet'], { cwd })).toMatchObject({ code: 0, stdout: '0.1.0\n' });
  });

  test('--help lists the commands that there are, no others, and the exit codes', () => {
    const { code, stdout } = whiteprint(['--help'], { cwd });
    expect(code).toBe(0);
    const list = stdout.slice(stdout.indexOf('Commands:'), stdout.indexOf('Examples:'));
    const commands = [...list.matchAll(/^ {2}([a-z]+) /gm)].map((match) => match[1]);
    expect(commands).toEqual([
      'build',
      'check',
      'diff',
      'preview',
      'site',
      'merge',
      'init',
      'schema',
      'themes',
      'icons',
      'rules',
      'cache',
      'help',
    ]);
    expect(stdout).toMatch(/0 +fine, warnings included\n +1 +findings.*\n +2 +wrong usage/);
  });

  test.each(['build', 'check', 'diff', 'merge', 'init', 'schema', 'themes', 'icons', 'rules'])(
    '%s --help has examples and exit codes',
    (name) => {
      const { code, stdout } = whiteprint([name, '--help'], { cwd });
      expect(code).toBe(0);
      expect(stdout).toContain(`Examples:\n  whiteprint ${name}`);
      expect(stdout).toContain('Exit codes:');
    },
  );

  test.each([
    { args: ['buld'], says: 'Did you mean build?' },
    { args: ['build', '--formt', 'png'], says: 'Did you mean --format?' },
    { args: ['build', '-f', 'gif'], says: '"gif" is none of png, svg, json' },
    { args: ['build', '-s', '10x10'], says: '"10x10" is neither WxH with 256 to 4096 px' },
    { args: ['build', '-j', '0'], says: 'whole number from 1' },
    { args: ['build', '--budget', 'much'], says: 'It must be 1KB to 100MB' },
    { args: ['build', '--print', 'png'], says: 'Allowed choices are spec, model' },
    { args: ['build', '--print', 'svg', '--json'], says: 'cannot be used with' },
    { args: ['schema', 'poem'], says: 'Allowed choices are spec, theme, config, report' },
    { args: ['check', '-t', 'chalk', 'specs'], says: 'cannot load the theme "chalk"' },
    { args: ['init', '../up'], says: '"../up" is no name for a spec' },
  ])('wrong usage ends with 2 and a hint: $args', ({ args, says }) => {
    const folder = newFolder();
    mkdirSync(join(folder, 'specs'));
    writeFileSync(join(folder, 'specs/a.yaml'), 'whiteprint: 1\n');
    const { code, stdout, stderr } = whiteprint(args, { cwd: folder });
    expect(stderr).toContain(says);
    expect(stdout).toBe('');
    expect(code).toBe(2);
  });

  test('a cache may be named or refused, before there is one', () => {
    for (const args of [['--cache', 'x'], ['--no-cache']]) {
      const { code, stderr } = whiteprint(['build', ...args, '--filter', 'none', 'specs'], { cwd });
      expect(stderr).toContain('no slug matches');
      expect(code).toBe(2);
    }
  });

  test('no command at all is wrong usage, with the help on stderr', () => {
    const { code, stdout, stderr } = whiteprint([], { cwd });
    expect(code).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toContain('Usage: whiteprint');
  });

  test('no spec to be found is told with the way out, exit code 2', () => {
    const folder = newFolder();
    const none = whiteprint(['build'], { cwd: folder });
    expect(none.code).toBe(2);
    expect(none.stderr).toContain('specs: error run/no-spec: there is no such folder here');
    expect(none.stderr).toContain('whiteprint init');
    const glob = whiteprint(['build', 'x/*.yaml', 'missing.yaml'], { cwd: folder });
    expect(glob.code).toBe(2);
    expect(glob.stderr).toContain('x/*.yaml: error run/no-spec: no file matches');
    expect(glob.stderr).toContain('missing.yaml: error run/unreadable: cannot read it: no such file');
  });

  test('a reader that goes away is no fault', async () => {
    const child = start(['icons', '--json'], { cwd });
    child.stdout.destroy();
    const stderr: string[] = [];
    child.stderr.on('data', (chunk) => stderr.push(String(chunk)));
    const code = await new Promise((done) => child.on('close', done));
    expect(stderr.join('')).toBe('');
    expect(code).toBe(0);
  });
});

describe('lists', () => {
  test('icons QUERY finds by name and alias; --json is the documented object', () => {
    expect(whiteprint(['icons', 'database'], { cwd }).stdout).toMatch(/^database /m);
    const { code, stdout } = whiteprint(['icons', '--json', 'rdbms'], { cwd });
    expect(code).toBe(0);
    const { icons } = JSON.parse(stdout);
    expect(icons.length).toBeGreaterThan(0);
    expect(Object.keys(icons[0])).toEqual(['name', 'aliases', 'set']);
    expect(icons.map((icon: { name: string }) => icon.name)).toContain('database');
  });

  test('themes lists the themes; --json is the documented object', () => {
    expect(whiteprint(['themes'], { cwd }).stdout).toMatch(/^whiteboard +\S/m);
    const { themes } = JSON.parse(whiteprint(['themes', '--json'], { cwd }).stdout);
    expect(themes.map((theme: { name: string }) => theme.name)).toEqual(
      expect.arrayContaining(['blueprint', 'whiteboard']),
    );
    for (const theme of themes) {
      expect(Object.keys(theme)).toEqual(['name', 'file', 'description']);
      expect(theme.description).not.toBe('');
    }
  });

  test('rules lists all, one, or those of a kind; --json is the documented object', () => {
    const all = JSON.parse(whiteprint(['rules', '--json'], { cwd }).stdout).rules;
    expect(all.length).toBeGreaterThan(80);
    for (const rule of all) {
      expect(Object.keys(rule)).toEqual(['id', 'level', 'summary']);
      expect(['error', 'warning']).toContain(rule.level);
    }
    const one = whiteprint(['rules', 'picture/empty-area'], { cwd });
    expect(one).toMatchObject({ code: 0, stderr: '' });
    expect(one.stdout).toMatch(/^picture\/empty-area +warning +\S.*\n$/);
    const some = whiteprint(['rules', 'model'], { cwd }).stdout.trimEnd().split('\n');
    expect(some.length).toBeGreaterThan(5);
    for (const line of some) expect(line).toMatch(/^model\//);
  });

  test('rules names the rule that was probably meant', () => {
    const { code, stdout, stderr } = whiteprint(['rules', 'label-overlp'], { cwd });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain('did you mean "picture/label-overlap"?');
  });

  test.each(['spec', 'theme', 'config', 'report'])('schema %s prints a JSON Schema', (name) => {
    const { code, stdout } = whiteprint(['schema', name], { cwd });
    expect(code).toBe(0);
    const schema = JSON.parse(stdout);
    expect(schema).toMatchObject({ type: 'object', title: expect.any(String) });
    expect(new Ajv().validateSchema(schema)).toBe(true);
  });

  test('schema alone is that of specs', () => {
    expect(whiteprint(['schema'], { cwd }).stdout).toBe(whiteprint(['schema', 'spec'], { cwd }).stdout);
  });
});
