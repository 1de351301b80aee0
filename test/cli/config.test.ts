import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { installPackage } from './installed.ts';
import { smallSpec, writeFiles } from './small-specs.ts';
import { newFolder, picturesIn, type Surroundings, whiteprint } from './whiteprint.ts';

const NAME = 'whiteprint.config.yaml';

const reportOf = (path: string) => JSON.parse(readFileSync(path, 'utf8'));

/** A theme whose title is too small for a thumbnail. */
const smallTitle = readFileSync('themes/whiteboard.yaml', 'utf8').replace(/(\n {2}title: \{ .*?px: )\d+/, '$116');

/** A folder with files and settings. */
function folderWith(settings: string, files: Readonly<Record<string, string>> = { 'specs/a.yaml': smallSpec('A') }) {
  const cwd = newFolder();
  writeFiles(cwd, { ...files, [NAME]: settings });
  return cwd;
}

describe('settings are found', () => {
  test('in the folder or the nearest one around it, and their paths are from there', () => {
    const cwd = folderWith('out: pictures\nspecs: [catalog/deep]\ntheme: ./themes/mine.yaml\n', {
      'catalog/deep/er/a.yaml': smallSpec('A'),
      'themes/mine.yaml': 'name: mine\nextends: blueprint\n',
    });
    mkdirSync(join(cwd, 'x/y'), { recursive: true });
    const { code, stderr } = whiteprint(['build', '--verbose'], { cwd: join(cwd, 'x/y') });
    expect(stderr).toContain(`settings  ../../${NAME}\n`);
    expect(code).toBe(0);
    expect(picturesIn(join(cwd, 'pictures'))).toEqual(['a.json', 'a.png']);
    expect(reportOf(join(cwd, 'pictures/a.json'))).toMatchObject({ theme: 'mine', spec: 'catalog/deep/er/a.yaml' });
    // From elsewhere the same bytes.
    expect(whiteprint(['build', '--check'], { cwd })).toMatchObject({ code: 0 });
  });

  test('the nearest ones alone count', () => {
    const cwd = folderWith('out: outer\n');
    writeFiles(cwd, { [`inner/${NAME}`]: '# all as it is\n', 'inner/specs/b.yaml': smallSpec('B') });
    expect(whiteprint(['build'], { cwd: join(cwd, 'inner') }).code).toBe(0);
    expect(picturesIn(join(cwd, 'inner/out'))).toEqual(['b.json', 'b.png']);
  });

  test.each<[string, readonly string[], Surroundings['env']]>([
    ['-c', ['-c', 'other/house.yaml'], {}],
    ['--config after the command', ['build', '--config', 'other/house.yaml'], {}],
    ['WHITEPRINT_CONFIG', [], { WHITEPRINT_CONFIG: 'other/house.yaml' }],
  ])('where %s tells', (_, args, env = {}) => {
    const cwd = folderWith('out: wrong\n');
    writeFiles(cwd, { 'other/house.yaml': 'out: right\nspecs: [../specs]\n' });
    const all = args.includes('build') ? args : [...args, 'build'];
    expect(whiteprint(all, { cwd, env }).code).toBe(0);
    expect(picturesIn(join(cwd, 'other/right'))).toEqual(['a.json', 'a.png']);
    expect(reportOf(join(cwd, 'other/right/a.json')).spec).toBe('../specs/a.yaml');
  });

  test('or are missed with the file that was named', () => {
    const { code, stderr } = whiteprint(['build', '-c', 'none.yaml'], { cwd: newFolder() });
    expect(stderr).toContain('whiteprint: the settings "none.yaml": cannot read it: no such file');
    expect(code).toBe(2);
  });

  test('by commands that have options in them, and by no other', () => {
    const cwd = folderWith('outt: x\n');
    for (const args of [['build'], ['check'], ['diff'], ['merge', 'x'], ['cache', 'clean']])
      expect(whiteprint(args, { cwd })).toMatchObject({
        code: 2,
        stderr: expect.stringContaining('config/unknown-key'),
      });
    for (const args of [['rules'], ['schema', 'config'], ['themes'], ['icons', 'key'], ['init', 'b']])
      expect(whiteprint(args, { cwd }).code).toBe(0);
  });
});

describe('what counts', () => {
  test('command line before environment before settings before default', () => {
    const cwd = folderWith('theme: blueprint\nout: from-settings\n');
    const themeOf = (args: readonly string[], env: Surroundings['env'] = {}): string => {
      expect(whiteprint(['build', '-o', 'out', ...args], { cwd, env }).code).toBe(0);
      return reportOf(join(cwd, 'out/a.json')).theme;
    };
    const env = { WHITEPRINT_THEME: 'chalkboard' };
    expect(themeOf(['-t', 'paper'], env)).toBe('paper');
    expect(themeOf([], env)).toBe('chalkboard');
    expect(themeOf([], { WHITEPRINT_THEME: '' })).toBe('blueprint');
    rmSync(join(cwd, NAME));
    expect(themeOf([])).toBe('whiteboard');
  });

  test('a switch of the environment says no to the settings', () => {
    const cwd = folderWith('failFast: true\njobs: 1\nmaxWarnings: 0\n', {
      'specs/a.yaml': smallSpec('A', 'budget: 1KB\n'),
      'specs/b.yaml': smallSpec('B'),
      'specs/c.yaml': smallSpec('C'),
    });
    const count = (env: Surroundings['env'] = {}): number =>
      JSON.parse(whiteprint(['build', '--json'], { cwd, env }).stdout).images.length;
    expect(count()).toBeLessThan(3);
    expect(count({ WHITEPRINT_FAIL_FAST: '0' })).toBe(3);
    expect(whiteprint(['check', '--no-cache'], { cwd }).code).toBe(1);
  });

  test('size, scale, budget, format, layout and cache do what the options do', () => {
    const cwd = folderWith(
      'size: [600x400, square]\nscale: 2\nbudget: 1.5MB\nformat: [svg, json]\nlayout: elk\ncache: kept\n',
    );
    const env = { WHITEPRINT_CACHE: '' };
    const { code, stderr } = whiteprint(['build'], { cwd, env });
    expect(stderr).toContain('2 images: 2 built');
    expect(code).toBe(0);
    expect(picturesIn(join(cwd, 'out'))).toEqual([
      'a@1024x1024.json',
      'a@1024x1024.svg',
      'a@600x400.json',
      'a@600x400.svg',
    ]);
    const { image, quality } = reportOf(join(cwd, 'out/a@600x400.json'));
    expect(image).toMatchObject({ width: 1200, height: 800, scale: 2, budget: 1_500_000 });
    expect(quality.engine).toMatch(/elk|dagre/);
    expect(whiteprint(['cache', 'clean'], { cwd, env }).stderr).toContain('/kept: 2 results');
  });

  test('specs of the settings are a whole catalog, so that leftovers are seen', () => {
    const cwd = folderWith('specs: ["parts/*/*.yaml"]\n', {
      'parts/a/a.yaml': smallSpec('A'),
      'parts/b/b.yaml': smallSpec('B'),
    });
    expect(whiteprint(['build'], { cwd }).code).toBe(0);
    rmSync(join(cwd, 'parts/b'), { recursive: true });
    expect(whiteprint(['build', 'parts/a/a.yaml'], { cwd }).stderr).not.toContain('orphaned');
    expect(whiteprint(['build'], { cwd }).stderr).toContain('out/b.png: warning out/orphaned');
    expect(whiteprint(['merge', 'out', '-o', 'joined'], { cwd })).toMatchObject({ code: 0 });
  });
});

describe('wrong settings', () => {
  test('are told at once, with their places, and end with 2 before anything is done', () => {
    const cwd = folderWith('them: blueprint\nscale: 9\nrules:\n  picture/label-overlap: off\n');
    const { code, stdout, stderr } = whiteprint(['build'], { cwd });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(`${NAME}:1:1: error config/unknown-key: "them" is no setting`);
    expect(stderr).toContain('> 1 | them: blueprint\n    | ^^^^\n');
    expect(stderr).toContain(`${NAME}:2:8: error config/bad-value: "scale" is "9"`);
    expect(stderr).toContain(`${NAME}:4:26: error config/fixed-rule: the rule "picture/label-overlap" cannot be "off"`);
    expect(stderr).toContain('only warnings can be turned off, or into errors');
    expect(() => picturesIn(join(cwd, 'out'))).toThrow('ENOENT');
  });

  test('are told in the form that was asked for', () => {
    const cwd = folderWith('them: blueprint\n');
    const { code, stderr } = whiteprint(['check', '--format-diagnostics', 'github'], { cwd });
    expect(stderr).toContain(
      `::error file=${NAME},line=1,col=1,endLine=1,endColumn=5,title=config/unknown-key::"them"`,
    );
    expect(code).toBe(2);
  });

  test('that are no text are named', () => {
    const cwd = newFolder();
    writeFiles(cwd, { [NAME]: Uint8Array.from([0xff, 0xfe, 0]), 'specs/a.yaml': smallSpec('A') });
    const { code, stderr } = whiteprint(['build'], { cwd });
    expect(stderr).toContain(`the settings "${NAME}": cannot read it: it is not UTF-8 text`);
    expect(code).toBe(2);
  });
});

describe('levels of rules', () => {
  const files = { 'specs/a.yaml': smallSpec('A'), 'small.yaml': smallTitle };
  const RULE = 'picture/title-thumbnail';

  test('off: neither told nor in the sidecar', () => {
    const cwd = folderWith(`theme: small.yaml\nmaxWarnings: 0\nrules: {${RULE}: off}\n`, files);
    const { code, stderr } = whiteprint(['build'], { cwd });
    expect(stderr).not.toContain(RULE);
    expect(code).toBe(0);
    expect(reportOf(join(cwd, 'out/a.json')).diagnostics).toEqual([]);
    expect(whiteprint(['build', '--print', 'model'], { cwd }).stderr).toBe('');
  });

  test('error: the picture is not written, and the last good one stays', () => {
    const cwd = folderWith('theme: small.yaml\n', files);
    expect(whiteprint(['build'], { cwd }).code).toBe(0);
    const before = readFileSync(join(cwd, 'out/a.json'), 'utf8');
    writeFiles(cwd, { [NAME]: `theme: small.yaml\nrules: {${RULE}: error}\n` });
    for (const args of [['build'], ['check'], ['build', '--print', 'svg']]) {
      const { code, stderr } = whiteprint(args, { cwd });
      expect(stderr).toContain(`specs/a.yaml:2:8: error ${RULE}`);
      expect(code).toBe(1);
    }
    expect(readFileSync(join(cwd, 'out/a.json'), 'utf8')).toBe(before);
  });

  test('a warning beside an error has its level too', () => {
    const cwd = folderWith(`theme: small.yaml\nrules: {model/duplicate-number: off}\n`, {
      ...files,
      'specs/a.yaml': smallSpec('A', 'budget: 1KB\n').replaceAll('icon:', 'number: 1, icon:'),
    });
    const { code, stderr } = whiteprint(['check'], { cwd });
    expect(stderr).toContain('error budget/exceeded');
    expect(stderr).not.toContain('model/duplicate-number');
    expect(code).toBe(1);
  });
});

describe('what settings change is rendered anew, and nothing else', () => {
  let main = '';
  beforeAll(() => {
    main = installPackage('config');
  });

  test('for a package as people install it', () => {
    const cwd = newFolder();
    writeFiles(cwd, { 'specs/a.yaml': smallSpec('A'), 'small.yaml': smallTitle });
    const statusWith = (settings: string): string => {
      writeFiles(cwd, { [NAME]: settings });
      const { stdout } = whiteprint(['build', '--json', '-o', 'out'], { cwd }, main);
      const { images, diagnostics } = JSON.parse(stdout);
      const [{ status, ms }] = images;
      return `${status}${status === 'unchanged' && ms !== null ? ' but rendered' : ''}, ${diagnostics.length} told`;
    };
    const base = 'theme: small.yaml\n';
    expect(statusWith(base)).toBe('built, 1 told');
    expect(statusWith(base)).toBe('unchanged, 1 told');
    expect(statusWith(`# moved\n\n${base}jobs: 1\nscale: 1\nmaxWarnings: 5\n`)).toBe('unchanged, 1 told');
    expect(statusWith(`${base}words: [x]\n`)).toBe('built, 1 told');
    expect(statusWith(base)).toBe('built, 1 told');
    expect(statusWith(`${base}rules: {picture/title-thumbnail: warning, picture/label-overlap: error}\n`)).toBe(
      'unchanged, 1 told',
    );
    expect(statusWith(`${base}rules: {picture/title-thumbnail: off}\n`)).toBe('built, 0 told');
    expect(statusWith(`${base}rules: {picture/title-thumbnail: off}\nscale: 2\n`)).toBe('built, 0 told');
    expect(statusWith(`${base}rules: {picture/title-thumbnail: off}\nscale: 2\nbudget: 1MB\n`)).toBe('built, 0 told');
    expect(statusWith(`${base}rules: {picture/title-thumbnail: off}\nscale: 2\nbudget: 1000KB\n`)).toBe(
      'unchanged, 0 told',
    );
    expect(statusWith('theme: blueprint\n')).toBe('built, 0 told');
    rmSync(join(cwd, NAME));
    // Sidecars name specs from the folder of the settings on.
    const { stdout } = whiteprint(['build', '--json', '-t', 'blueprint'], { cwd }, main);
    expect(JSON.parse(stdout).images).toMatchObject([{ status: 'built' }]);
    expect(reportOf(join(cwd, 'out/a.json')).spec).toBe('a.yaml');
  });
});
