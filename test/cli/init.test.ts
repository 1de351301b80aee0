import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { ARCHETYPES } from '../../src/cli/archetypes.ts';
import { writeFiles } from './small-specs.ts';
import { newFolder, picturesIn, whiteprint } from './whiteprint.ts';

const THEMES = readdirSync('themes')
  .filter((file) => file.endsWith('.yaml'))
  .map((file) => basename(file, '.yaml'));

const schemaNamed = (folder: string, spec: string): string => {
  const text = readFileSync(join(folder, spec), 'utf8');
  const path = /^# yaml-language-server: \$schema=(.+)$/m.exec(text)?.[1] ?? '';
  return resolve(folder, dirname(spec), path);
};

describe('init', () => {
  test('writes a spec that builds at once', () => {
    const cwd = newFolder();
    const first = whiteprint(['init', 'my-first'], { cwd });
    expect(first).toMatchObject({ code: 0, stdout: '' });
    expect(first.stderr).toContain('next: whiteprint build specs/my-first.yaml');
    const { code, stderr } = whiteprint(['build'], { cwd });
    expect(code).toBe(0);
    expect(stderr).toContain('1 image: 1 built\n');
    expect(picturesIn(join(cwd, 'out'))).toEqual(['my-first.json', 'my-first.png']);
  });

  test.each(ARCHETYPES)('has a %s without a single finding, in every theme', (archetype) => {
    const cwd = newFolder();
    for (const theme of THEMES)
      expect(whiteprint(['init', theme, '--archetype', archetype, '-t', theme], { cwd }).code).toBe(0);
    expect(parse(readFileSync(join(cwd, 'specs/paper.yaml'), 'utf8'))).toMatchObject({ archetype, theme: 'paper' });
    const { code, stderr } = whiteprint(['check'], { cwd });
    expect(stderr).toBe(`${THEMES.length} specs: nothing to complain about\n`);
    expect(code).toBe(0);
  });

  test('asks nothing, and what it writes needs no formatting', () => {
    const cwd = newFolder();
    const env = { CI: 'true' };
    for (const archetype of ARCHETYPES)
      expect(whiteprint(['init', archetype, '--archetype', archetype], { cwd, env }).code).toBe(0);
    expect(whiteprint(['fmt', '--check'], { cwd, env })).toMatchObject({ code: 0 });
  });

  test('names a schema that is there and that the spec follows', () => {
    const cwd = newFolder();
    whiteprint(['init', 'my-first'], { cwd });
    const path = schemaNamed(cwd, 'specs/my-first.yaml');
    expect(path).toBe(join(cwd, '.whiteprint/spec.schema.json'));
    const validate = new Ajv({ strict: false }).compile(JSON.parse(readFileSync(path, 'utf8')));
    expect(validate(parse(readFileSync(join(cwd, 'specs/my-first.yaml'), 'utf8')))).toBe(true);
    expect(validate({ whiteprint: 1, title: 'T', nodes: { a: 'A' }, colour: 'red' })).toBe(false);
  });

  test('names the schema that the project has', () => {
    const cwd = newFolder();
    writeFiles(cwd, { 'schema/spec.schema.json': readFileSync('schema/spec.schema.json') });
    whiteprint(['init', 'my-first'], { cwd });
    expect(schemaNamed(cwd, 'specs/my-first.yaml')).toBe(join(cwd, 'schema/spec.schema.json'));
    expect(existsSync(join(cwd, '.whiteprint'))).toBe(false);
  });

  test('writes over nothing', () => {
    const cwd = newFolder();
    writeFiles(cwd, { 'specs/my-first.yaml': 'precious' });
    const { code, stderr } = whiteprint(['init', 'my-first'], { cwd });
    expect(code).toBe(2);
    expect(stderr).toContain('cannot write "specs/my-first.yaml": there is a file already');
    expect(readFileSync(join(cwd, 'specs/my-first.yaml'), 'utf8')).toBe('precious');
    expect(readdirSync(cwd)).toEqual(['specs']);
  });

  test('knows no other archetypes and themes', () => {
    const cwd = newFolder();
    expect(whiteprint(['init', 'a', '--archetype', 'maze'], { cwd }).stderr).toContain('Allowed choices are pipeline');
    expect(whiteprint(['init', 'a', '-t', 'ink'], { cwd }).stderr).toContain(
      'help: themes: blueprint, chalkboard, paper, terminal, whiteboard',
    );
    expect(readdirSync(cwd)).toEqual([]);
  });
});
