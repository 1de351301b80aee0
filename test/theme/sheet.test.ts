import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { themeNames } from '../../src/cli/find-theme.ts';
import { loadTheme } from '../../src/cli/load-theme.ts';
import { runThemes, type ThemesOptions } from '../../src/cli/themes-command.ts';
import { compileSpecimen } from '../../src/compile-sheets.ts';
import { inflate, overlaps } from '../../src/geometry.ts';
import { EDGE_KINDS, NODE_SHAPES, RULE_ROLES, SHAPE_ROLES, TEXT_ROLES, TONES } from '../../src/roles.ts';
import type { SceneItem, TextItem } from '../../src/scene/scene.ts';
import { newFolder } from '../cli/whiteprint.ts';
import { environment } from '../pipeline/environment.ts';

const THEMES = await themeNames();
const theme = (name: string) => compileSpecimen(environment(name));

describe('a sheet', () => {
  test('has everything that a theme has a style for', async () => {
    const { scene, layout } = await theme('whiteboard');
    const seen = (pick: (item: SceneItem) => string | undefined): readonly string[] =>
      [...new Set(scene.items.flatMap((item) => pick(item) ?? []))].sort();
    expect(seen((item) => (item.kind === 'text' ? item.role : undefined))).toEqual([...TEXT_ROLES].sort());
    expect(seen((item) => (item.kind === 'shape' ? item.role : undefined))).toEqual([...SHAPE_ROLES].sort());
    expect(seen((item) => (item.kind === 'rule' ? item.role : undefined))).toEqual([...RULE_ROLES].sort());
    expect(seen((item) => (item.kind === 'edge' ? item.edge : undefined))).toEqual([...EDGE_KINDS].sort());
    expect(seen((item) => (item.kind === 'icon' ? item.role : undefined))).toEqual(['context', 'node']);
    const nodes = scene.items.filter((item) => item.kind === 'shape' && item.role === 'node');
    expect(nodes.map((node) => 'shape' in node && node.shape)).toEqual(NODE_SHAPES);
    expect(nodes.map((node) => 'tone' in node && node.tone)).toEqual(TONES);
    expect(Math.max(...layout.zones.map(({ depth }) => depth))).toBe(2);
  });

  test('has icons that there are, and arrows that cross', async () => {
    const { scene } = await theme('whiteboard');
    const { icons } = environment('whiteboard');
    const known = new Set(icons.icons.map(({ name }) => name));
    for (const item of scene.items) if (item.kind === 'icon') expect(known).toContain(item.name);
    const crossings = scene.items.flatMap((item) => (item.kind === 'edge' ? item.crossings : []));
    expect(crossings.filter(({ isUpper }) => isUpper)).toHaveLength(2);
  });

  test.each(THEMES)('of %s: no text stands on another, or leaves the sheet', async (name) => {
    const { scene, drawing } = await theme(name);
    const texts = drawing.items.flatMap((group) => (group.kind === 'group' ? group.items : []));
    const inks = texts.flatMap((item) => (item.kind === 'text' && item.ink.width > 0 ? [item] : []));
    expect(inks).toHaveLength(scene.items.filter((item): item is TextItem => item.kind === 'text').length);
    inks.forEach((a, i) => {
      expect(a.ink.x, a.text).toBeGreaterThan(12);
      expect(a.ink.x + a.ink.width, a.text).toBeLessThan(scene.width - 12);
      for (const b of inks.slice(0, i))
        expect(overlaps(inflate(a.ink, 0.5), b.ink), `${a.text} on ${b.text}`).toBe(false);
    });
  });
});

/** Runs the command in this process. */
async function themes(options: ThemesOptions) {
  const said = { out: '', err: '' };
  const give = (text: string): void => {
    said.out += text;
  };
  const tell = (text: string): void => {
    said.err += text;
  };
  const plain = (text: string): string => text;
  const palette = { red: plain, yellow: plain, cyan: plain, green: plain, bold: plain, dim: plain };
  const terminal = {
    palette,
    dataPalette: palette,
    isVerbose: false,
    isQuiet: false,
    diagnostics: 'text' as const,
    isLive: false,
    give,
    tell,
    complain: tell,
    progress: () => {},
  };
  return { code: await runThemes(options, terminal), ...said };
}

describe('themes --sheet', () => {
  test('draws a real PNG, the same bytes each time', async () => {
    const sheet = join(newFolder(), 'a/sheet.png');
    expect(await themes({ theme: 'whiteboard', sheet })).toEqual({ code: 0, out: '', err: `built     ${sheet}\n` });
    const png = readFileSync(sheet);
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1536, 1024]);
    expect(png.length).toBeGreaterThan(80_000);
    expect((await themes({ theme: 'whiteboard', sheet })).err).toBe(`unchanged ${sheet}\n`);
  }, 60_000);

  test('draws an SVG, and tells what --json asks for', async () => {
    const sheet = join(newFolder(), 'sheet.svg');
    const { code, out } = await themes({ theme: 'whiteboard', sheet, json: true });
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      themes: [{ name: 'whiteboard', file: 'themes/whiteboard.yaml' }],
      diagnostics: [],
    });
    expect(readFileSync(sheet, 'utf8').includes('>title: whiteboard</title>')).toBe(true);
  }, 60_000);

  test('wants an ending that it knows, and a theme that there is', async () => {
    await expect(themes({ theme: 'whiteboard', sheet: 'sheet.gif' })).rejects.toThrow(
      'cannot draw a sheet to "sheet.gif"',
    );
    await expect(themes({ theme: 'whitebord' })).rejects.toThrow('cannot load the theme "whitebord"');
    expect(existsSync('sheet.gif')).toBe(false);
  });
});

test('the list is short work: no theme is drawn for it', async () => {
  const { code, out } = await themes({});
  expect(code).toBe(0);
  expect(out.split('\n').map((line) => line.split(' ')[0])).toEqual([...THEMES, '']);
});

test('the hash of a theme covers what it extends', async () => {
  const { mkdirSync, writeFileSync } = await import('node:fs');
  const folder = newFolder();
  mkdirSync(join(folder, 'house'));
  const hashWith = async (px: number): Promise<string> => {
    writeFileSync(join(folder, 'mine.yaml'), 'name: mine\nextends: ./house/base.yaml\n');
    writeFileSync(
      join(folder, 'house/base.yaml'),
      `name: base\nextends: whiteboard\ntypography: { title: { px: ${px} } }\n`,
    );
    const result = await loadTheme('./mine.yaml', folder);
    if (result.kind !== 'loaded') throw new Error(JSON.stringify(result));
    expect(result.loaded.theme.typography.title.px).toBe(px);
    return result.loaded.hash;
  };
  const hashes = [await hashWith(40), await hashWith(41), await hashWith(40)];
  expect(hashes[0]).toBe(hashes[2]);
  expect(new Set(hashes).size).toBe(2);
});

test('findings are told in the files that people know', async () => {
  const { writeFileSync } = await import('node:fs');
  const folder = newFolder();
  writeFileSync(join(folder, 'mine.yaml'), 'name: mine\nextends: ./base.yaml\npen: pencil\n');
  writeFileSync(
    join(folder, 'base.yaml'),
    'name: base\nextends: whiteboard\ntypography: { note: { px: 3, face: Kalam } }\n',
  );
  const result = await loadTheme('./mine.yaml', folder);
  const found = result.kind === 'invalid' ? result.findings : [];
  expect(found.map(({ file, line, column, rule }) => [file, line, column, rule])).toEqual([
    [join(folder, 'mine.yaml'), 3, 6, 'theme/bad-value'],
    [join(folder, 'base.yaml'), 3, 27, 'theme/bad-value'],
  ]);
  expect(found.every(({ text = '', file }) => text === readFileSync(file, 'utf8'))).toBe(true);
});
