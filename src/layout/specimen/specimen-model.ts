import type { Size } from '../../geometry.ts';
import type { Edge, Model, Node, Zone } from '../../model/model.ts';
import { EDGE_KINDS, type EdgeKind, NODE_SHAPES, TEXT_ROLES, type TextRole, TONES } from '../../roles.ts';

/** What a specimen is of. */
export interface Subject {
  readonly name: string;
  readonly description: string;
  readonly typography: Readonly<Record<TextRole, { readonly face: string; readonly px: number }>>;
}

/** px; as a wide picture of 1024 px. */
const CANVAS: Size = { width: 1536, height: 1024 };

/** By shape, in the order of all shapes. */
const ICONS = ['browser', 'database', 'queue', 'cloud', 'document', 'user', 'server', 'key'];
const FIRST_ROW = 4;

/** A picture that has everything a theme has a word for, said in these words; `placeSpecimen` places it by hand. */
export function specimenModel({ name, description, typography }: Subject): Model {
  return {
    slug: `theme-${name}`,
    title: `title: ${name}`,
    subtitle: `subtitle: ${description}`,
    titleBlock: [
      { name: 'titleblock', value: name },
      { name: 'name', value: 'value' },
    ],
    archetype: 'pipeline',
    engine: 'auto',
    canvas: CANVAS,
    scale: 1,
    budget: MOST_BYTES,
    lang: 'en',
    minTextPx: 11,
    zones: ZONES,
    nodes: NODE_SHAPES.map(toNode),
    edges: EDGES,
    context: [
      { icon: 'cloud', side: 'below', nodes: ['hexagon'], pointer: '' },
      { icon: 'server', side: 'below', nodes: ['panel'], pointer: '' },
    ],
    legend: ['legend: a row for every step', 'step: the badge before it', ...facesOf(typography)],
    notes: ['note: small print below', 'note: one for each line'],
    words: {
      legend: 'legend-heading',
      key: 'legend-heading',
      notes: null,
      kinds: Object.fromEntries(EDGE_KINDS.map((kind) => [kind, kind])) as Record<EdgeKind, string>,
    },
    description: null,
    alt: `Every role of the theme ${name}: texts, shapes, tones, arrows, rules and icons.`,
    longDescription: '',
    meta: {},
  };
}

/** Bytes; a specimen is for looking at, not for a catalog. */
const MOST_BYTES = 600_000;

/** A row for every face: the roles that are set in it, and their sizes. */
function facesOf(typography: Subject['typography']): readonly string[] {
  const faces = [...new Set(TEXT_ROLES.map((role) => typography[role].face))];
  return faces.map((face) => {
    const roles = TEXT_ROLES.filter((role) => typography[role].face === face);
    return `${face}: ${roles.map((role) => `${role} ${typography[role].px}`).join(', ')}`;
  });
}

const toNode = (shape: (typeof NODE_SHAPES)[number], i: number): Node => ({
  id: shape,
  label: shape,
  role: `node-role ${TONES[i] ?? ''}`,
  icon: ICONS[i] ?? null,
  zone: zoneOf(i),
  shape,
  tone: TONES[i] ?? 'neutral',
  number: i < FIRST_ROW ? null : i + 1,
  protocols: i < FIRST_ROW ? ['protocol'] : [],
  link: null,
  pointer: '',
});

const zoneOf = (i: number): string | null => ['two', 'one', 'outer', 'outer', null, null, 'other', 'other'][i] ?? null;

const zone = (id: string, parent: string | null, depth: number, tone: Zone['tone']): Zone => ({
  id,
  // A short title leaves room for the arrow beside it.
  label: id === 'outer' ? `zone-title ${tone}` : tone,
  note: null,
  parent,
  depth,
  tone,
  pointer: '',
});

const ZONES: readonly Zone[] = [
  zone('outer', null, 0, 'network'),
  zone('one', 'outer', 1, 'gateway'),
  zone('two', 'one', 2, 'client'),
  zone('other', null, 0, 'security'),
];

/** The arrow whose label stands in the key. */
export const KEYED_EDGE = 6;

const EDGES: readonly Edge[] = (
  [
    { from: 'box', to: 'cylinder', kind: 'request', steps: [1] },
    { from: 'queue', to: 'cloud', kind: 'response', label: 'response' },
    { from: 'box', to: 'document', kind: 'async', label: 'async', steps: [2] },
    { from: 'cylinder', to: 'person', kind: 'failure', label: 'failure' },
    { from: 'queue', to: 'hexagon', kind: 'data', label: 'data', protocol: 'protocol' },
    { from: 'cloud', to: 'document', kind: 'request', label: 'edge-label' },
    { from: 'hexagon', to: 'panel', kind: 'response', label: 'key: a label that has no room', heads: 'both' },
    { from: 'document', to: 'person', kind: 'request', label: 'lifeline', steps: [3] },
    { from: 'person', to: 'document', kind: 'response' },
  ] as const satisfies readonly Partial<Edge>[]
).map((edge, index) => ({ label: null, heads: 'end', protocol: null, steps: [], pointer: '', index, ...edge }));
