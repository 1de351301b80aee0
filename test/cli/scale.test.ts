import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import sharp from 'sharp';
import { beforeAll, describe, expect, test } from 'vitest';
import { parseManifest } from '../../src/catalog/manifest.ts';
import { installPackage } from './installed.ts';
import { smallSpec, writeFiles } from './small-specs.ts';
import { newFolder, picturesIn, whiteprint } from './whiteprint.ts';

const reportOf = (cwd: string, path: string) => JSON.parse(readFileSync(join(cwd, path), 'utf8'));
const bytesOf = (cwd: string, path: string): Buffer => readFileSync(join(cwd, path));

/** A folder with a spec. */
function oneSpec(more = ''): string {
  const cwd = newFolder();
  writeFiles(cwd, { 'specs/a.yaml': smallSpec('A', more) });
  return cwd;
}

describe('a picture at a scale', () => {
  test('is the same drawing with more pixels; names, layout and SVG stay', async () => {
    const cwd = oneSpec();
    for (const scale of ['1', '2', '3'])
      expect(whiteprint(['build', '--scale', scale, '-o', scale, '-f', 'png,svg,json'], { cwd }).code).toBe(0);
    const [one, two, three] = ['1', '2', '3'].map((folder) => reportOf(cwd, `${folder}/a.json`));
    expect(picturesIn(join(cwd, '2'))).toEqual(['a.json', 'a.png', 'a.svg']);
    expect(bytesOf(cwd, '2/a.svg').equals(bytesOf(cwd, '1/a.svg'))).toBe(true);
    expect(one.image).toMatchObject({ width: 1024, height: 1024, scale: 1, ratio: '1:1', budget: 180_000 });
    expect(two.image).toMatchObject({
      width: 2048,
      height: 2048,
      scale: 2,
      ratio: '1:1',
      budget: 720_000,
      file: 'a.png',
    });
    expect(three.image).toMatchObject({ width: 3072, scale: 3, budget: 1_620_000 });
    for (const part of ['quality', 'graph', 'geometry', 'diagnostics', 'slug', 'alt'])
      expect(two[part]).toEqual(one[part]);
    expect(two.inputs.options).not.toBe(one.inputs.options);
    const [small, large] = await Promise.all(
      ['1', '2'].map((folder) =>
        sharp(join(cwd, folder, 'a.png'))
          .resize(256, 256)
          .removeAlpha()
          .raw()
          .toBuffer(),
      ),
    );
    const differences = [...(small ?? [])].map((value, i) => Math.abs(value - (large?.[i] ?? 0)));
    expect(differences.filter((value) => value > 40)).toEqual([]);
    expect(differences.reduce((sum, value) => sum + value, 0) / differences.length).toBeLessThan(1);
    expect(await sharp(join(cwd, '2/a.png')).metadata()).toMatchObject({ width: 2048, height: 2048 });
    const isReport = new Ajv().compile(JSON.parse(readFileSync('schema/report.schema.json', 'utf8')));
    expect(isReport(two), JSON.stringify(isReport.errors)).toBe(true);
  });

  test('keeps a budget that somebody told, and is held to it', () => {
    const cwd = oneSpec('budget: 60KB\n');
    expect(whiteprint(['build', '--scale', '2'], { cwd }).code).toBe(0);
    const { image } = reportOf(cwd, 'out/a.json');
    expect(image.budget).toBe(60_000);
    expect(image.bytes).toBeLessThanOrEqual(60_000);
    const tight = whiteprint(['check', '--scale', '4', '--budget', '5KB'], { cwd });
    expect(tight.stderr).toContain('error budget/exceeded');
    expect(tight.code).toBe(1);
  });

  test('is judged by the canvas: text that is legible stays so, and what is too small is no larger', () => {
    const cwd = newFolder();
    const spec = readFileSync('specs/tls-1-3-handshake.yaml', 'utf8');
    writeFiles(cwd, { 'specs/tls.yaml': spec.replace(/^budget:.*$/m, '') });
    const tell = (...args: readonly string[]) =>
      whiteprint(['check', '--json', '-s', '560x560', ...args], { cwd }).stdout;
    const told = tell();
    expect(JSON.parse(told).diagnostics.length).toBeGreaterThan(0);
    expect(tell('--scale', '4')).toBe(told);
  });

  test('is made again to the byte, alone and in the pool, up to 4096 pixels a side', () => {
    const cwd = newFolder();
    const names = ['a', 'b', 'c'];
    writeFiles(cwd, Object.fromEntries(names.map((name) => [`specs/${name}.yaml`, smallSpec(name.toUpperCase())])));
    const build = (out: string, ...args: readonly string[]) =>
      whiteprint(['build', '--scale', '4', '-o', out, ...args], { cwd });
    expect(build('pool', '-j', '2').code).toBe(0);
    for (const name of names) expect(build('alone', `specs/${name}.yaml`, '-j', '1').code).toBe(0);
    for (const file of picturesIn(join(cwd, 'pool')))
      expect(bytesOf(cwd, `pool/${file}`).equals(bytesOf(cwd, `alone/${file}`))).toBe(true);
    expect(reportOf(cwd, 'pool/a.json').image).toMatchObject({ width: 4096, height: 4096, budget: 2_880_000 });
  });
});

describe('wrong usage', () => {
  test.each(['0', '5', '1.5', '-1', 'two', ''])('--scale %j', (scale) => {
    const { code, stderr } = whiteprint(['build', '--scale', scale], { cwd: oneSpec() });
    expect(stderr).toContain('It must be a whole number from 1 to 4');
    expect(code).toBe(2);
  });

  test('more than 8192 pixels a side, whoever asks for the canvas', () => {
    const cwd = oneSpec('canvas: 300x4096\n');
    const says =
      'specs/a.yaml: error run/scale: a canvas of 300x4096 px at --scale 3 is a picture of 900x12288 pixels; 8192 a side are the most';
    for (const args of [['build'], ['check'], ['diff', '--against', 'specs']]) {
      const { code, stderr } = whiteprint([...args, '--scale', '3'], { cwd });
      expect(stderr).toContain(says);
      expect(code).toBe(2);
    }
    expect(whiteprint(['check', '-s', '2731x300', '--scale', '3'], { cwd }).code).toBe(2);
    expect(whiteprint(['check', '-s', '2048x300', '--scale', '4'], { cwd }).stderr).not.toContain('run/scale');
  });
});

describe('the scale is known', () => {
  test('to manifest, merge, diff and build --check', () => {
    const cwd = oneSpec();
    expect(whiteprint(['build', '--scale', '2'], { cwd }).code).toBe(0);
    expect(parseManifest(readFileSync(join(cwd, 'out/manifest.json'), 'utf8'))?.images).toMatchObject([
      { name: 'a', width: 2048, height: 2048, scale: 2 },
    ]);
    expect(whiteprint(['merge', 'out', '-o', 'joined', '--scale', '2'], { cwd })).toMatchObject({ code: 0 });
    const stale = whiteprint(['merge', 'out', '-o', 'joined'], { cwd });
    expect(stale.stderr).toContain('error merge/stale');
    expect(stale.code).toBe(1);
    expect(whiteprint(['build', '--check', '--scale', '2'], { cwd }).code).toBe(0);
    expect(whiteprint(['build', '--check'], { cwd }).stderr).toContain('out/a.png: error out/stale');
    const { code, stdout } = whiteprint(['diff'], { cwd });
    expect(code).toBe(1);
    expect(stdout).toContain('scale 2 is now 1');
    expect(stdout).not.toContain('canvas');
    expect(whiteprint(['diff', '--scale', '2'], { cwd })).toMatchObject({ code: 0, stdout: '' });
  });

  describe('to builds that skip what did not change', () => {
    let main = '';
    beforeAll(() => {
      main = installPackage('scale');
    });

    test('each scale is another picture', () => {
      const cwd = oneSpec();
      const build = (...args: readonly string[]): string => {
        const [{ status, ms }] = JSON.parse(whiteprint(['build', '--json', ...args], { cwd }, main).stdout).images;
        return ms === null ? `${status}, not looked at` : status;
      };
      expect(build()).toBe('built');
      expect(build('--scale', '1')).toBe('unchanged, not looked at');
      expect(build('--scale', '2')).toBe('built');
      expect(build('--scale', '2')).toBe('unchanged, not looked at');
      expect(build()).toBe('built');
    });
  });
});
