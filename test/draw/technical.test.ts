import { describe, expect, test } from 'vitest';
import { drawEdge } from '../../src/draw/draw-edge.ts';
import { drawHeader } from '../../src/draw/draw-header.ts';
import { drawPlate } from '../../src/draw/draw-plate.ts';
import type { PathItem } from '../../src/draw/drawing.ts';
import { fitHeader } from '../../src/draw/fit-header.ts';
import { scanLines } from '../../src/draw/hatch-lines.ts';
import { precisePen } from '../../src/draw/precise-pen.ts';
import { ruler, sideArrows } from '../../src/draw/ruler.ts';
import { settleItem } from '../../src/draw/settle-item.ts';
import { sketchPen } from '../../src/draw/sketch-pen.ts';
import { spreadPlate } from '../../src/draw/spread-plate.ts';
import { loadTheme } from '../theme/load-theme.ts';
import { edgeItem, iconItem, shapeItem, textItem } from './small-scene.ts';

const theme = loadTheme('blueprint');
const tone = theme.tones.client;
const node = theme.shapes.node;

const numbersOf = (d: string): number[] => (d.match(/-?\d+(?:\.\d+)?/g) ?? []).map(Number);
const isWhole = (value: number): boolean => Math.abs(value - Math.round(value)) < 1e-9;

describe('header bars', () => {
  const rect = { x: 100, y: 50, width: 140, height: 120 };
  const bar = (height: number, cut = 8): PathItem[] =>
    drawHeader(rect, { ...node, header: { ...node.header, height } }, tone, cut, precisePen);

  test('are a ground, a foot and marks, all within the box', () => {
    const parts = bar(12);
    expect(parts).toHaveLength(3);
    for (const { d } of parts) {
      const numbers = numbersOf(d);
      expect(Math.min(...numbers)).toBeGreaterThanOrEqual(50);
      expect(Math.max(...numbers)).toBeLessThanOrEqual(240);
    }
  });

  test('have marks on whole px, and none when they are low', () => {
    expect(numbersOf(bar(12)[2]?.d ?? '0.5').every(isWhole)).toBe(true);
    expect(bar(5)).toHaveLength(2);
  });

  test('end where the corners are cut', () => {
    const [left = 0, , right = 0] = numbersOf(bar(5)[1]?.d ?? '');
    expect(left).toBeGreaterThan(rect.x + 2);
    expect(right).toBeLessThan(rect.x + rect.width - 2);
  });

  test('stay off the content of every box', () => {
    const box = shapeItem('nodes/a', { rect: { x: 100, y: 100, width: 150, height: 120 } });
    const icon = iconItem('nodes/a/icon', { rect: { x: 105, y: 108, width: 30, height: 30 } });
    const title = textItem('nodes/a/title', { px: 16, lines: [{ text: 'A', x: 150, baseline: 122, width: 9 }] });
    const heightWith = (...items: Parameters<typeof fitHeader>[1]): number =>
      fitHeader(theme, items, 1).shapes.node.header.height;
    expect(heightWith(box)).toBe(node.header.height);
    expect(heightWith(box, icon)).toBe(7);
    expect(heightWith(box, { ...icon, rect: { ...icon.rect, y: 140 } }, title)).toBe(9);
  });
});

describe('plates of icons', () => {
  const box = shapeItem('nodes/a', { rect: { x: 100, y: 100, width: 150, height: 120 } });
  const plateAt = (x: number) =>
    shapeItem('nodes/a/plate', { role: 'icon-plate', shape: 'circle', rect: { x, y: 118, width: 40, height: 40 } });

  test('spread over the box where the icon stands in its middle', () => {
    const { rect } = spreadPlate(plateAt(155), [box], 7);
    expect([rect.x, rect.x + rect.width]).toEqual([107, 243]);
    expect(rect.y).toBeLessThan(118);
  });

  test('stay as they are beside a title, without a margin, and in boxes with sloping sides', () => {
    expect(spreadPlate(plateAt(106), [box], 7)).toEqual(plateAt(106));
    expect(spreadPlate(plateAt(155), [box], 0)).toEqual(plateAt(155));
    expect(spreadPlate(plateAt(155), [{ ...box, shape: 'cloud' }], 7)).toEqual(plateAt(155));
  });
});

describe('the precise pen', () => {
  test('settles lines on whole px, and odd ones in the middle of one', () => {
    const rect = { x: 10.3, y: 20.7, width: 50.1, height: 30.2 };
    const settled = settleItem(shapeItem('nodes/a', { rect }), theme, precisePen).rect;
    expect(Object.values(settled).every(isWhole)).toBe(true);
    const zone = settleItem(shapeItem('zones/a', { role: 'zone', rect }), theme, precisePen).rect;
    expect(isWhole(zone.x - 0.5) && isWhole(zone.y - 0.5)).toBe(true);
    const { parts } = settleItem(
      edgeItem('edges/0', {
        parts: [
          [
            { x: 1.2, y: 3.4 },
            { x: 9.9, y: 3.4 },
          ],
        ],
      }),
      theme,
      precisePen,
    );
    expect(parts).toEqual([
      [
        { x: 1, y: 3 },
        { x: 10, y: 3 },
      ],
    ]);
  });

  test('leaves what a hand draws where it is', () => {
    const whiteboard = loadTheme('whiteboard');
    const item = shapeItem('nodes/a', { rect: { x: 10.25, y: 20.75, width: 50.5, height: 30.25 } });
    expect(settleItem(item, whiteboard, sketchPen(whiteboard.hand))).toEqual(item);
  });

  const square = [
    { x: 0, y: 0 },
    { x: 100, y: 0 },
    { x: 100, y: 150 },
    { x: 0, y: 150 },
  ];
  const rows = (d: string): number[] => numbersOf(d).filter((_, i) => i % 4 === 1);

  test('draws level strokes on whole rows', () => {
    expect(rows(scanLines(square, 3, 'none')).every((y) => isWhole(y - 0.5))).toBe(true);
  });

  test('lets them stand farther apart, row by row, towards where they fade', () => {
    const up = rows(scanLines(square, 2, 'up'));
    const gaps = up.slice(1).map((y, i) => (up[i] ?? 0) - y);
    expect(gaps[0]).toBe(2);
    expect(gaps.at(-1)).toBeGreaterThan(8);
    expect(gaps).toEqual(gaps.toSorted((a, b) => a - b));
    const down = rows(scanLines(square, 2, 'down'));
    expect(down[0]).toBeLessThan(2);
    expect((down.at(-1) ?? 0) - (down.at(-2) ?? 0)).toBeGreaterThan(8);
  });

  test('draws nothing in what is not finite', () => {
    expect(scanLines([...square, { x: Number.NaN, y: 0 }], 3, 'none')).toBe('');
  });
});

test('an arrow has a core along its shaft when its kind has one', () => {
  const widths = (edge: 'data' | 'response'): number[] =>
    drawEdge(edgeItem('edges/0', { edge }), [], theme, precisePen)
      .filter(({ paint }) => paint.stroke === theme.edges.data.core.color)
      .map(({ paint }) => paint.strokeWidth);
  expect(widths('data')).toEqual([theme.edges.data.core.width]);
  expect(widths('response')).toEqual([]);
});

describe('plates of texts', () => {
  const ink = { x: 40, y: 30, width: 60, height: 10 };
  const area = { x: 20, y: 20, width: 300, height: 200 };
  const zoneTitle = textItem('zones/a/title', { role: 'zone-title', on: 'zone' });
  const title = textItem('panels/header/title', { role: 'title', on: 'header', px: 40 });

  test('a tab begins in the corner of its area and holds the text', () => {
    const [fill, edge] = drawPlate(zoneTitle, { ink, area, others: [], unit: 1 }, theme, precisePen);
    const numbers = numbersOf(fill?.d ?? '');
    const [xs, ys] = [numbers.filter((_, i) => i % 2 === 0), numbers.filter((_, i) => i % 2 === 1)];
    expect(Math.min(...xs)).toBeCloseTo(area.x + theme.typography['zone-title'].plate.width);
    expect(Math.max(...xs)).toBeGreaterThan(ink.x + ink.width);
    expect(Math.max(...ys)).toBeGreaterThan(ink.y + ink.height);
    expect(edge?.paint.fill).toBeNull();
  });

  test('a cursor stands behind the last line, however long the first one is', () => {
    const lines = [
      { text: 'A long first line', x: 40, baseline: 60, width: 200 },
      { text: 'end', x: 40, baseline: 106, width: 50 },
    ];
    const two = { ink: { x: 40, y: 30, width: 200, height: 76 }, area, others: [], unit: 1 };
    const [cursor] = drawPlate({ ...title, lines }, two, loadTheme('terminal'), precisePen);
    const [x = 0, y = 0] = numbersOf(cursor?.d ?? '');
    expect(y).toBe(30 + 46);
    expect(x).toBeGreaterThan(90);
    expect(x).toBeLessThan(120);
  });

  test('a cursor stands behind the last letter, unless something else does', () => {
    const [cursor] = drawPlate(title, { ink, area, others: [], unit: 1 }, loadTheme('terminal'), precisePen);
    expect(Math.min(...numbersOf(cursor?.d ?? '0'))).toBe(ink.y);
    expect(numbersOf(cursor?.d ?? '0')[0]).toBeGreaterThan(ink.x + ink.width);
    const key = { x: 120, y: 10, width: 80, height: 40 };
    expect(drawPlate(title, { ink, area, others: [key], unit: 1 }, loadTheme('terminal'), precisePen)).toEqual([]);
  });
});

test('a ruler counts from the middle of each side, and its ticks lie in the frame', () => {
  const board = { x: 10, y: 10, width: 400, height: 300 };
  const frame = { ...theme.paper.frame, gap: 8, ticks: 64, minor: 8 };
  const numbers = numbersOf(ruler(board, frame));
  expect(Math.min(...numbers)).toBeGreaterThanOrEqual(10);
  expect(Math.max(...numbers)).toBeLessThanOrEqual(410);
  expect(ruler(board, frame)).toContain('M210.5 10V18');
  expect(ruler(board, { ...frame, ticks: 0, minor: 0 })).toBe('');
  expect(sideArrows(board).split('Z')).toHaveLength(5);
});
