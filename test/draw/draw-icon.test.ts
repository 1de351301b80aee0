import { describe, expect, it } from 'vitest';
import { drawIcon } from '../../src/draw/draw-icon.ts';
import { precisePen } from '../../src/draw/precise-pen.ts';
import type { Icon } from '../../src/icons/icon.ts';
import type { IconItem } from '../../src/scene/scene.ts';
import type { Theme } from '../../src/theme/theme.ts';
import { environment } from '../pipeline/environment.ts';

const SQUARE = 'M2 2L22 2L22 22L2 22Z';
const SHADE = 'M12 2L22 2L22 22L12 22Z';
const DETAIL = 'M4 4L6 4L6 6L4 6Z';

const icon: Icon = {
  name: 'box',
  aliases: [],
  set: 'test',
  shape: 'box',
  tone: 'data',
  fills: [SQUARE],
  shades: [SHADE],
  highlights: [DETAIL],
  strokes: [SQUARE],
  inks: [DETAIL],
};
const item: IconItem = {
  kind: 'icon',
  id: 'nodes/a/icon',
  role: 'node',
  name: 'box',
  rect: { x: 100, y: 100, width: 48, height: 48 },
  tone: 'data',
};

const { theme } = environment('blueprint');
const themed = (node: Partial<Theme['icons']['node']>): Theme => ({
  ...theme,
  icons: {
    ...theme.icons,
    node: {
      ...theme.icons.node,
      glow: false,
      shift: 0,
      fill: '#111111',
      shade: '#222222',
      highlight: '#333333',
      ...node,
    },
  },
});
const draw = (node: Partial<Theme['icons']['node']>) =>
  drawIcon(item, icon, themed({ stroke: '#444444', ...node }), precisePen);
const fillsOf = (node: Partial<Theme['icons']['node']>) => draw(node).map(({ paint }) => paint.fill);

describe('icons', () => {
  it('are bodies, shade, what stands out, ink, and lines, from back to front', () => {
    expect(fillsOf({})).toEqual(['#111111', '#222222', '#333333', '#444444', null]);
    const [body, shade, highlight] = draw({ fillOpacity: 0.5, shadeOpacity: 0.25, highlightOpacity: 0.75 });
    expect([body, shade, highlight].map((path) => path?.paint.fillOpacity)).toEqual([0.5, 0.25, 0.75]);
    expect(shade?.d).toBe('M124 104L144 104L144 144L124 144Z');
  });

  it('go without what a theme has no colour for', () => {
    expect(fillsOf({ shade: 'none', highlight: 'none' })).toEqual(['#111111', '#444444', null]);
    expect(fillsOf({ fill: 'none', shade: 'none', highlight: 'none' })).toEqual(['#444444', null]);
  });

  it('are shaded by strokes that stay inside', () => {
    const [, shade] = draw({ shadeWidth: 2 });
    expect(shade?.paint).toMatchObject({ fill: null, stroke: '#222222' });
    const half = (shade?.paint.strokeWidth ?? 0) / 2;
    const numbers = (shade?.d.match(/[\d.]+/g) ?? []).map(Number);
    const xs = numbers.filter((_, i) => i % 2 === 0);
    const ys = numbers.filter((_, i) => i % 2 === 1);
    expect(xs.length).toBeGreaterThan(10);
    expect([Math.min(...xs) - half >= 123.5, Math.max(...xs) + half <= 144.5]).toEqual([true, true]);
    expect([Math.min(...ys) - half >= 103.5, Math.max(...ys) + half <= 144.5]).toEqual([true, true]);
  });

  it('are shaded evenly where strokes have no room', () => {
    const [, shade] = draw({ shadeWidth: 40 });
    expect(shade?.paint.fill).toBe('#222222');
  });

  it('have heavier lines when they are large, though not by as much', () => {
    const width = (side: number) =>
      drawIcon(
        { ...item, rect: { ...item.rect, width: side, height: side } },
        icon,
        themed({ width: 2 }),
        precisePen,
      ).at(-1)?.paint.strokeWidth;
    expect([24, 48, 96, 300].map(width)).toEqual([1.7, 2, 2.8, 3.2]);
  });
});
