import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { contrast, hardest, toneColor } from '../../src/color.ts';
import { EDGE_KINDS, RULE_ROLES, SHAPE_ROLES, TEXT_ROLES, TONES } from '../../src/roles.ts';
import { loadTheme, SHIPPED_THEMES } from './load-theme.ts';

describe.each(SHIPPED_THEMES)('theme %s', (name) => {
  const theme = loadTheme(name);

  test('is named like its file', () => {
    expect(theme.name).toBe(name);
  });

  test('has a style for every role', () => {
    expect(Object.keys(theme.typography).sort()).toEqual([...TEXT_ROLES].sort());
    expect(Object.keys(theme.shapes).sort()).toEqual([...SHAPE_ROLES].sort());
    expect(Object.keys(theme.edges).sort()).toEqual([...EDGE_KINDS].sort());
    expect(Object.keys(theme.rules).sort()).toEqual([...RULE_ROLES].sort());
    expect(Object.keys(theme.tones).sort()).toEqual([...TONES].sort());
  });

  test('has no undefined and no palette name left', () => {
    const text = JSON.stringify(theme);
    expect(JSON.parse(text)).toEqual(theme);
    const colors = [...text.matchAll(/"(?:color|ink|fill|stroke|accent|outside)":"([^"]+)"/g)].map((match) => match[1]);
    expect(colors.length).toBeGreaterThan(50);
    for (const color of colors) expect(color).toMatch(/^(#[0-9a-f]{6}|none|tone\.(fill|shade|line|ink))$/);
  });

  test('every face is bundled', () => {
    for (const role of TEXT_ROLES) {
      const file = new URL(`../../fonts/${theme.typography[role].face}.ttf`, import.meta.url);
      expect(existsSync(file), `${role}: ${theme.typography[role].face}`).toBe(true);
    }
  });

  test('no text is set below 11 px', () => {
    for (const role of TEXT_ROLES) expect(theme.typography[role].px).toBeGreaterThanOrEqual(11);
  });

  test('kinds of arrows differ without colour', () => {
    const looks = EDGE_KINDS.map((kind) => `${theme.edges[kind].dash.join()}|${theme.edges[kind].head}`);
    expect(new Set(looks).size).toBe(EDGE_KINDS.length);
  });

  test('text of a node is readable on its fill, its hatching and the paper around', () => {
    for (const tone of TONES) {
      for (const role of ['node-title', 'node-role'] as const) {
        const ink = toneColor(theme.typography[role].ink, theme.tones[tone]) ?? '#000000';
        expect(contrast(ink, hardest(ink, theme.grounds.node[tone])), `${role} ${tone}`).toBeGreaterThanOrEqual(7);
      }
    }
  });

  test('an icon stands out from its plate', () => {
    for (const tone of TONES) {
      const ink = toneColor(theme.icons.node.stroke, theme.tones[tone]) ?? '#000000';
      expect(contrast(ink, hardest(ink, theme.grounds['icon-plate'][tone])), tone).toBeGreaterThanOrEqual(3);
    }
  });
});
