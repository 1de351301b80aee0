import { EDGE_KINDS, NODE_SHAPES, SHAPE_ROLES, TEXT_ROLES, TONES } from '../../src/roles.ts';
import type { EdgeItem, IconItem, RuleItem, Scene, SceneItem, ShapeItem, TextItem } from '../../src/scene/scene.ts';

export const shapeItem = (id: string, more: Partial<ShapeItem> = {}): ShapeItem => ({
  kind: 'shape',
  id,
  role: 'node',
  shape: 'box',
  rect: { x: 100, y: 100, width: 150, height: 120 },
  tone: 'client',
  depth: 0,
  link: null,
  ...more,
});

export const edgeItem = (id: string, more: Partial<EdgeItem> = {}): EdgeItem => ({
  kind: 'edge',
  id,
  edge: 'request',
  parts: [
    [
      { x: 250, y: 160 },
      { x: 320, y: 160 },
      { x: 320, y: 300 },
      { x: 400, y: 300 },
    ],
  ],
  crossings: [],
  startsAtZone: false,
  headAtStart: false,
  headAtEnd: true,
  ...more,
});

export const iconItem = (id: string, more: Partial<IconItem> = {}): IconItem => ({
  kind: 'icon',
  id,
  role: 'node',
  name: 'database',
  rect: { x: 155, y: 110, width: 40, height: 40 },
  tone: 'data',
  ...more,
});

export const ruleItem = (id: string, more: Partial<RuleItem> = {}): RuleItem => ({
  kind: 'rule',
  id,
  role: 'rule',
  from: { x: 40, y: 90 },
  to: { x: 400, y: 90 },
  ...more,
});

export const textItem = (id: string, more: Partial<TextItem> = {}): TextItem => ({
  kind: 'text',
  id,
  role: 'node-title',
  owner: 'nodes/a',
  text: 'User Database',
  px: 16,
  lines: [{ text: 'User Database', x: 110, baseline: 180, width: 110 }],
  on: 'node',
  tone: 'client',
  ...more,
});

export const sceneOf = (items: readonly SceneItem[]): Scene => ({
  width: 1024,
  height: 1024,
  title: 'Everything',
  description: 'One of each.',
  longDescription: '',
  lang: 'en',
  items,
});

const spot = (i: number) => ({ x: 40 + (i % 5) * 190, y: 60 + Math.floor(i / 5) * 160, width: 150, height: 120 });

/** One of each role, shape, kind and tone. */
export const everything: Scene = sceneOf([
  shapeItem('board', { role: 'board', shape: 'rect', rect: { x: 0, y: 0, width: 1024, height: 1024 } }),
  ...SHAPE_ROLES.filter((role) => role !== 'board').map((role, i) =>
    shapeItem(`roles/${role}`, { role, shape: 'rect', rect: spot(i), depth: role === 'zone' ? 1 : 0 }),
  ),
  ...EDGE_KINDS.map((edge, i) => edgeItem(`edges/${i}`, { edge, headAtStart: i % 2 === 0 })),
  ...NODE_SHAPES.map((shape, i) => shapeItem(`nodes/${shape}`, { shape, rect: spot(i), tone: TONES[i] ?? 'neutral' })),
  ...(['circle', 'pill'] as const).map((shape) => shapeItem(`nodes/${shape}`, { shape, role: 'step' })),
  ...TONES.map((tone) => iconItem(`icons/${tone}`, { tone })),
  iconItem('context/0/icon', { role: 'context', name: 'cloud' }),
  ruleItem('panels/header/rule/0', { role: 'title-underline' }),
  ruleItem('panels/legend/rule/0'),
  ...TEXT_ROLES.map((role) => textItem(`texts/${role}`, { role })),
]);
