import type { DrawItem, Drawing } from '../../src/draw/drawing.ts';
import { boundsOf, type Rect } from '../../src/geometry.ts';
import type {
  Layout,
  PlacedBadge,
  PlacedLabel,
  PlacedNode,
  PlacedText,
  PlacedZone,
  RoutedEdge,
} from '../../src/layout/layout.ts';
import type { Model } from '../../src/model/model.ts';
import type { TextRole } from '../../src/roles.ts';
import { buildScene } from '../../src/scene/build-scene.ts';

/** One line of text whose box is where it is said to be. */
const text = (role: TextRole, owner: string, words: string, box: Rect, px = 14): PlacedText => ({
  role,
  owner,
  text: words,
  px,
  lines: [{ text: words, x: box.x, baseline: box.y + box.height - 4, width: box.width }],
  box,
});

const rect = (x: number, y: number, width: number, height: number): Rect => ({ x, y, width, height });

const badge = (role: PlacedBadge['role'], owner: string, words: string, box: Rect): PlacedBadge => ({
  role,
  owner,
  box,
  text: text(role, owner, words, rect(box.x + 6, box.y + 3, box.width - 12, box.height - 6), 12),
});

const node = (id: string, label: string, zone: string, at: Rect): PlacedNode => ({
  id,
  label,
  role: 'Does one thing',
  icon: 'server',
  zone,
  shape: 'box',
  tone: 'service',
  number: 1,
  protocols: ['HTTPS'],
  link: null,
  pointer: `/nodes/${id}`,
  ...at,
  iconBox: rect(at.x + 55, at.y + 8, 40, 40),
  texts: [
    text('node-title', `nodes/${id}`, label, rect(at.x + 35, at.y + 52, 80, 18), 17),
    text('node-role', `nodes/${id}`, 'Does one thing', rect(at.x + 25, at.y + 72, 100, 16), 13),
  ],
  badge: badge('number', `nodes/${id}`, '1', rect(at.x + 4, at.y + 4, 20, 20)),
  tags: [
    {
      owner: `nodes/${id}`,
      box: rect(at.x + 50, at.y + 92, 50, 18),
      text: text('protocol', `nodes/${id}`, 'HTTPS', rect(at.x + 56, at.y + 94, 38, 14), 12),
    },
  ],
});

const zone = (id: string, label: string, at: Rect): PlacedZone => ({
  id,
  label,
  note: null,
  parent: null,
  depth: 0,
  tone: 'client',
  pointer: `/zones/${id}`,
  ...at,
  texts: [text('zone-title', `zones/${id}`, label, rect(at.x + 8, at.y + 6, 60, 16))],
});

const label: PlacedLabel = {
  box: rect(260, 230, 120, 20),
  badges: [badge('step', 'edges/0', '1', rect(260, 230, 20, 20))],
  text: text('edge-label', 'edges/0', 'POST /login', rect(284, 232, 60, 16)),
  tag: {
    owner: 'edges/0',
    box: rect(346, 231, 34, 18),
    text: text('protocol', 'edges/0', 'TCP', rect(352, 233, 22, 14), 12),
  },
};

const edge: RoutedEdge = {
  index: 0,
  from: 'browser',
  to: 'gateway',
  label: 'POST /login',
  kind: 'request',
  heads: 'end',
  protocol: 'TCP',
  steps: [1],
  pointer: '/edges/0',
  points: [
    { x: 210, y: 240 },
    { x: 440, y: 240 },
  ],
  parts: [
    [
      { x: 210, y: 240 },
      { x: 258, y: 240 },
    ],
    [
      { x: 382, y: 240 },
      { x: 440, y: 240 },
    ],
  ],
  placedLabel: label,
};

/** Two boxes in two zones, an arrow with all that it may carry, scenery and every panel but one. */
export const layout: Layout = {
  canvas: { width: 1024, height: 1024 },
  area: rect(20, 100, 984, 600),
  zones: [zone('client', 'Client', rect(40, 150, 190, 190)), zone('edge', 'Edge', rect(420, 150, 190, 190))],
  nodes: [
    node('browser', 'Browser', 'client', rect(60, 180, 150, 120)),
    node('gateway', 'Gateway', 'edge', rect(440, 180, 150, 120)),
  ],
  edges: [edge],
  context: [
    {
      icon: 'cloud',
      side: 'above',
      nodes: ['gateway'],
      pointer: '/context/0',
      index: 0,
      box: rect(480, 104, 56, 40),
    },
  ],
  lifelines: [],
  panels: [
    {
      role: 'header',
      box: rect(20, 20, 984, 70),
      texts: [text('title', 'title', 'Sign in', rect(24, 24, 300, 40), 40)],
      badges: [],
      swatches: [],
      rules: [
        [
          { x: 24, y: 72 },
          { x: 324, y: 72 },
        ],
      ],
    },
    {
      role: 'legend',
      box: rect(20, 720, 600, 100),
      texts: [
        text('legend-heading', 'legend', 'Steps', rect(24, 724, 60, 18)),
        text('legend', 'legend/1', 'User signs in.', rect(54, 750, 200, 18)),
        text('legend', 'legend/2', 'And out.', rect(54, 780, 200, 18)),
      ],
      badges: [
        badge('step', 'legend/1', '1', rect(26, 750, 20, 20)),
        badge('step', 'legend/2', '2', rect(26, 780, 20, 20)),
      ],
      swatches: [],
      rules: [],
    },
    {
      role: 'key',
      box: rect(640, 720, 300, 100),
      texts: [text('key', 'key/request', 'Request', rect(720, 740, 80, 18))],
      badges: [],
      swatches: [{ kind: 'request', from: { x: 650, y: 750 }, to: { x: 710, y: 750 } }],
      rules: [],
    },
  ],
  quality: {
    engine: 'grid:2x1',
    candidates: 3,
    score: 1,
    crossings: 0,
    bends: 0,
    fill: 0.5,
    typeScale: 1,
    weighed: [],
  },
};

/** The model that the layout places. */
export const model: Model = {
  slug: 'sign-in',
  title: 'Sign in',
  subtitle: null,
  titleBlock: [],
  archetype: 'pipeline',
  engine: 'auto',
  canvas: layout.canvas,
  scale: 1,
  budget: 180_000,
  lang: 'en',
  minTextPx: 11,
  zones: layout.zones,
  nodes: layout.nodes,
  edges: layout.edges,
  context: layout.context,
  legend: ['User signs in.', 'And out.'],
  notes: [],
  words: {
    legend: 'Steps',
    key: 'Key',
    notes: 'Notes',
    kinds: { request: 'Request', response: null, async: null, failure: null, data: null },
  },
  description: 'How to sign in',
  alt: 'A browser signs in.',
  longDescription: 'Sign in.\nBrowser to Server.',
  meta: { slug: 'sign-in', tags: ['jwt'] },
};

/** A drawing of a layout in which the ink of a text is three quarters of its size high, near-black on white. */
export function drawingOf(place: Layout): Drawing {
  const items = buildScene(place, model).items.flatMap((item): DrawItem[] => {
    if (item.kind !== 'text') return [];
    const { role, owner, px, text: words } = item;
    const ink = boundsOf(item.lines.map((l) => rect(l.x, l.baseline - 0.75 * px, l.width, 0.75 * px)));
    const lines = item.lines.map((l) => l.text);
    const colors = { color: '#101820', background: '#ffffff' };
    const drawn: DrawItem = {
      kind: 'text',
      text: words,
      role,
      owner,
      px,
      ...colors,
      lines,
      glyphs: [],
      ink: ink ?? rect(0, 0, 0, 0),
    };
    return [{ kind: 'group', id: item.id, link: null, items: [drawn] }];
  });
  const { title, alt: description, longDescription, lang } = model;
  return {
    ...place.canvas,
    title,
    description,
    longDescription,
    lang,
    background: '#ffffff',
    defs: [],
    items,
    palette: [],
  };
}
