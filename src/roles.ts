/** The words that scenes speak and themes answer. Every theme has a style for every word. */

export const TEXT_ROLES = [
  'title',
  'subtitle',
  'node-title',
  'node-role',
  'edge-label',
  'zone-title',
  'legend',
  'legend-heading',
  'note',
  'key',
  'protocol',
  'number',
  'step',
  'titleblock',
] as const;
export type TextRole = (typeof TEXT_ROLES)[number];

/** Areas. `board` is the whole canvas; `icon-plate` lies behind a node's icon. */
export const SHAPE_ROLES = [
  'board',
  'zone',
  'node',
  'icon-plate',
  'step',
  'number',
  'key',
  'protocol',
  'header',
  'legend',
  'notes',
  'key-panel',
  'titleblock',
  'context',
] as const;
export type ShapeRole = (typeof SHAPE_ROLES)[number];

/** Lines that are not arrows: the stroke under the title, rules between rows, lifelines of parties and the bars at their feet. */
export const RULE_ROLES = ['title-underline', 'rule', 'lifeline', 'lifeline-foot'] as const;
export type RuleRole = (typeof RULE_ROLES)[number];

export const NODE_SHAPES = ['box', 'cylinder', 'queue', 'cloud', 'document', 'person', 'hexagon', 'panel'] as const;
export type NodeShape = (typeof NODE_SHAPES)[number];

export const EDGE_KINDS = ['request', 'response', 'async', 'failure', 'data'] as const;
export type EdgeKind = (typeof EDGE_KINDS)[number];

/** What a thing is about; themes give each tone a hue of its own. */
export const TONES = ['client', 'gateway', 'service', 'security', 'data', 'messaging', 'network', 'neutral'] as const;
export type Tone = (typeof TONES)[number];
