import { checkPicture } from '../../src/check/check-picture.ts';
import type { DrawItem, Drawing, TextDraw } from '../../src/draw/drawing.ts';
import type { Point, Rect } from '../../src/geometry.ts';
import type { Layout, PlacedNode, PlacedZone, RoutedEdge } from '../../src/layout/layout.ts';
import type { Model } from '../../src/model/model.ts';
import { drawingOf, model, layout as small } from '../scene/small-layout.ts';

/** Two boxes, an arrow and scenery that fill their area: nothing to complain about. */
export const layout: Layout = { ...small, area: { x: 20, y: 100, width: 600, height: 250 } };

/** What a picture is checked as, a part of it changed. */
export interface Case {
  readonly layout?: Layout;
  readonly drawing?: Drawing;
  readonly model?: Model;
}

/** A rule, a picture that breaks it, and one that just does not. */
export interface Fault {
  readonly rule: string;
  readonly severity: 'error' | 'warning';
  readonly what: string;
  readonly faulty: Case;
  readonly pointer: string;
  readonly evidence: Readonly<Record<string, number>>;
  readonly clean: Case;
}

/** The findings of the rule `picture/<name>`. */
export function findings(name: string, change: Case) {
  const place = change.layout ?? layout;
  const found = checkPicture(change.model ?? model, place, change.drawing ?? drawingOf(place));
  return found.filter(({ rule }) => rule === `picture/${name}`);
}

export const rect = (x: number, y: number, width: number, height: number): Rect => ({ x, y, width, height });

export const moveNode = (id: string, change: Partial<PlacedNode>, of: Layout = layout): Layout => ({
  ...of,
  nodes: of.nodes.map((n) => (n.id === id ? { ...n, ...change } : n)),
});

export const moveZone = (id: string, change: Partial<PlacedZone>): Layout => ({
  ...layout,
  zones: layout.zones.map((z) => (z.id === id ? { ...z, ...change } : z)),
});

const [only] = layout.edges;
if (!only) throw new Error('the layout has an arrow');
/** The layout's arrow. */
export const first: RoutedEdge = only;

/** The layout with these arrows, each the first one changed. */
export const withEdges = (...edges: readonly Partial<RoutedEdge>[]): Layout => ({
  ...layout,
  edges: edges.map((e, index) => ({ ...first, index, pointer: `/edges/${index}`, ...e })),
});

/** A route through these places, stroked from end to end. */
export const route = (...xy: readonly (readonly [number, number])[]) => {
  const points: readonly Point[] = xy.map(([x, y]) => ({ x, y }));
  return { points, parts: [points] };
};

/** An arrow without label along a route. */
export const bare = (...xy: readonly (readonly [number, number])[]): Partial<RoutedEdge> => ({
  ...route(...xy),
  placedLabel: null,
  label: null,
  protocol: null,
  steps: [],
});

/** The drawing of a layout with the text of these words changed. */
export function redraw(words: string, change: Partial<TextDraw>): Drawing {
  const walk = (item: DrawItem): DrawItem => {
    if (item.kind === 'group') return { ...item, items: item.items.map(walk) };
    return item.kind === 'text' && item.text === words ? { ...item, ...change } : item;
  };
  const drawing = drawingOf(layout);
  return { ...drawing, items: drawing.items.map(walk) };
}

const { text } = first.placedLabel ?? {};
const [badge] = first.placedLabel?.badges ?? [];
if (!text || !badge) throw new Error('the arrow has a label with a badge');
const letter = { ...badge.text, text: 'A', lines: badge.text.lines.map((line) => ({ ...line, text: 'A' })) };

/** The arrow has a letter instead of its label, which stands in the key. */
export const lettered: Layout = {
  ...layout,
  panels: layout.panels.map((panel) =>
    panel.role === 'key'
      ? { ...panel, texts: [...panel.texts, { ...text, role: 'key' as const, owner: 'key/A' }] }
      : panel,
  ),
  edges: [
    {
      ...first,
      steps: [],
      protocol: null,
      placedLabel: { box: badge.box, badges: [{ ...badge, role: 'key', text: letter }], text: null, tag: null },
    },
  ],
};
