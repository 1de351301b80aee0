import { describe, expect, test } from 'vitest';
import { checkPicture } from '../../src/check/check-picture.ts';
import type { Layout, RoutedEdge } from '../../src/layout/layout.ts';
import { layout as boxes, drawingOf, model } from '../scene/small-layout.ts';

const lifeline = (node: string, x: number) => ({ node, from: { x, y: 300 }, to: { x, y: 420 } });

const message = (fromX: number, toX: number, y: number): RoutedEdge => {
  const [edge] = boxes.edges;
  if (edge?.placedLabel == null) throw new Error('the layout has a labelled arrow');
  const points = [
    { x: fromX, y },
    { x: toX, y },
  ];
  return { ...edge, points, parts: [points] };
};

/** The small layout as an exchange, its label above a message. */
const exchange = (edge: RoutedEdge, more: Partial<Layout> = {}): Layout => ({
  ...boxes,
  edges: [edge],
  lifelines: [lifeline('browser', 135), lifeline('gateway', 515)],
  ...more,
});

const findings = (layout: Layout) =>
  checkPicture(model, layout, drawingOf(layout)).map((d) => `${d.rule} ${d.pointer ?? ''}`);

describe('lifelines', () => {
  test('are where messages end', () => {
    const found = findings(exchange(message(135, 515, 360)));
    expect(found).not.toContain('picture/loose-arrow /edges/0');
    expect(found).not.toContain('picture/label-on-line /edges/0');
  });

  test.each([
    ['beside it', message(138, 515, 360)],
    ['below it', message(135, 515, 424)],
    ['on the card instead', message(135, 440, 290)],
  ])('a message that ends %s is loose', (_, edge) => {
    expect(findings(exchange(edge))).toContain('picture/loose-arrow /edges/0');
  });

  test('without any, a message in the air is loose', () => {
    expect(findings(exchange(message(135, 515, 360), { lifelines: [] }))).toContain('picture/loose-arrow /edges/0');
  });

  test('do not run through labels', () => {
    const third = { node: 'third', from: { x: 300, y: 200 }, to: { x: 300, y: 420 } };
    const lifelines = [lifeline('browser', 135), lifeline('gateway', 515), third];
    const found = checkPicture(model, ...pair(exchange(message(135, 515, 360), { lifelines })));
    expect(found.find((d) => d.rule === 'picture/label-on-line')).toMatchObject({
      pointer: '/edges/0',
      severity: 'error',
      message: expect.stringContaining('lifeline of "third"'),
    });
  });
});

const pair = (layout: Layout) => [layout, drawingOf(layout)] as const;
