import { type Static, type TSchema, Type } from '@sinclair/typebox';
import { EDGE_KINDS, RULE_ROLES, SHAPE_ROLES, TEXT_ROLES, TONES } from '../roles.ts';
import { core, header, plate } from './schema-marks.ts';
import { choice, color, dash, group, number, opacity, px, strict } from './schema-parts.ts';
import { rails } from './schema-rails.ts';
import { hand, shade, tray, wash } from './schema-sketch.ts';
import { projection, solid } from './schema-solid.ts';

/** Heads of arrows; told apart by form alone. */
export const HEADS = ['open', 'filled', 'hollow', 'barred', 'double'] as const;
/** What an arrow starts with. */
const TAILS = ['none', 'dot', 'ring'] as const;
/** What arrows do where they cross. */
const CROSSINGS = ['none', 'hop', 'gap'] as const;
/** Outlines that a shape style may put in place of the scene's. */
const FORMS = ['given', 'rect', 'circle', 'pill', 'chamfer', 'brackets', 'tag', 'tube'] as const;

const $defs: Record<string, TSchema> = {};

/** Values stand in `$defs`, so that a validator compiles each of them once. */
function table<K extends string, S extends TSchema>(
  keys: readonly K[],
  name: string,
  value: S,
  description: string,
  optional: readonly K[] = [],
) {
  const properties: Record<string, TSchema> = {};
  for (const key of keys) {
    const entry = Type.Unsafe<Static<S>>({ $ref: `#/$defs/${name}` });
    properties[key] = optional.includes(key) ? Type.Optional(entry) : entry;
  }
  $defs[name] = value;
  return Type.Unsafe<Record<K, Static<S>>>(Type.Object(properties, { ...strict, description }));
}

const text = Type.Object(
  {
    face: Type.String({
      pattern: '^[A-Za-z0-9]+(-[A-Za-z0-9]+)?$',
      description: 'Name of a bundled font file in `fonts/` without its ending.',
    }),
    px: number('Size at type scale 1 on a 1024 px canvas. In px.', 11, 120),
    leading: number('Line pitch as a multiple of the size.', 1, 2, 1.25),
    tracking: number('Extra advance after every glyph as a multiple of the size.', -0.05, 0.5, 0),
    ink: color('Colour of the text.'),
    glow: Type.Boolean({ default: false, description: 'Light up the letters.' }),
    light: color('Colour of that light; `none` for the text’s own.', 'none'),
    plate,
  },
  { ...strict, description: 'How text of one role is set.' },
);

const tone = Type.Object(
  {
    fill: color('Light colour of areas.'),
    shade: color('Colour of shading on such an area.'),
    line: color('Colour of outlines and small marks.'),
    ink: color('Colour of text and icons on such an area.'),
  },
  { ...strict, description: 'Colours of one tone.' },
);

const hatch = group('Parallel strokes inside the outline.', {
  color: color('Their colour.', 'none'),
  opacity: opacity('Their opacity.'),
  width: px('Width of one stroke.', 1),
  gap: number('Distance of two strokes. In px.', 2, 100, 8),
  angle: number('Direction of the strokes, 0 for level ones. In degrees.', -90, 90, -45),
  inset: px('Distance from the outline.', 3),
  band: px('Only this far from the bottom; 0 for the whole area.', 0),
  fade: choice(['none', 'up', 'down'], 'Towards where the strokes stand farther and farther apart.', 'none'),
});

const shape = Type.Object(
  {
    form: choice(FORMS, 'Outline to draw in place of the given one.', 'given'),
    fill: color('Colour of the area.', 'none'),
    fillOpacity: opacity('Opacity of the area; halved with every level of nesting.'),
    scribble: Type.Boolean({
      default: false,
      description: 'Fill the area with broad strokes of a marker instead of evenly.',
    }),
    stroke: color('Colour of the outline.', 'none'),
    strokeOpacity: opacity('Opacity of the outline.'),
    width: px('Width of the outline.', 1.6),
    dash,
    radius: px('Radius of the corners.', 0),
    glow: Type.Boolean({ default: false, description: 'Light up the outline.' }),
    hatch,
    wash,
    shade,
    rails,
    shadow: group('The same area again, behind and beside.', {
      form: choice(['copy', 'strokes'], 'An exact `copy`, or loose `strokes` along the sides in the shade.', 'copy'),
      color: color('Its colour.', 'none'),
      opacity: opacity('Its opacity.'),
      dx: number('Shift to the right. In px.', -40, 40, 3),
      dy: number('Shift downwards. In px.', -40, 40, 4),
    }),
    inner: group('A second outline inside.', {
      color: color('Its colour.', 'none'),
      opacity: opacity('Its opacity.'),
      gap: px('Distance from the outline.', 3),
      width: px('Its width.', 1),
    }),
    header,
    spread: px(
      'Where an icon stands alone in its row, its plate spreads to this far from the sides of the box; 0 for not.',
      0,
    ),
    corners: group('Marks on the corners.', {
      form: choice(['none', 'brackets', 'tape', 'magnets'], 'What is drawn.', 'none'),
      color: color('Its colour.', 'none'),
      opacity: opacity('Its opacity.'),
      size: px('Its length.', 10),
      width: px('Width of its strokes.', 2),
    }),
    ink: color('Colour of text standing here; `none` keeps the text role’s own.', 'none'),
  },
  { ...strict, description: 'How areas of one role are drawn.' },
);

const edge = Type.Object(
  {
    color: color('Its colour.'),
    opacity: opacity('Its opacity.'),
    width: px('Width of the shaft.', 2),
    dash,
    radius: px('Radius of the bends.', 12),
    head: choice(HEADS, 'Form of the arrowhead.'),
    headSize: px('Length of the arrowhead.', 11),
    tail: choice(TAILS, 'What the arrow starts with.', 'none'),
    glow: Type.Boolean({ default: false, description: 'Light up the arrow.' }),
    core,
  },
  { ...strict, description: 'How arrows of one kind are drawn.' },
);

const rule = Type.Object(
  {
    form: choice(['plain', 'double', 'signal'], 'What is drawn along the rule.', 'plain'),
    color: color('Its colour.'),
    accent: color('Second colour of forms that have one.', 'none'),
    opacity: opacity('Its opacity.'),
    width: px('Its width.', 1),
    dash,
    glow: Type.Boolean({ default: false, description: 'Light up the rule.' }),
  },
  { ...strict, description: 'How straight rules of one role are drawn.' },
);

const icon = Type.Object(
  {
    stroke: color('Colour of the lines.'),
    opacity: opacity('Opacity of the lines.'),
    width: px('Width of the lines.', 1.8),
    fill: color('Colour of the closed areas.', 'none'),
    fillOpacity: opacity('Opacity of the closed areas.'),
    shade: color('Colour of the areas in the shade.', 'none'),
    shadeOpacity: opacity('Opacity of the areas in the shade.'),
    shadeWidth: px('Width of the strokes that shade, side by side; 0 for an even area.', 0),
    highlight: color('Colour of the areas that stand out: lamps, seals, screens.', 'none'),
    highlightOpacity: opacity('Opacity of the areas that stand out.'),
    shift: px('How far the areas are out of register with the lines.', 0),
    glow: Type.Boolean({ default: false, description: 'Light up the lines.' }),
    light: color('Colour of that light; `none` for that of the lines.', 'none'),
  },
  { ...strict, description: 'How icons are drawn.' },
);

const grid = (description: string) =>
  group(description, {
    color: color('Colour of its lines.', 'none'),
    opacity: opacity('Opacity of its lines.'),
    gap: number('Distance of its lines. In px.', 2, 512, 16),
    width: px('Width of its lines.', 1),
  });

const paper = Type.Object(
  {
    color: color('Background of the whole picture.'),
    fine: grid('Fine squares.'),
    coarse: grid('Coarse squares.'),
    scanlines: grid('Level lines, as on a screen.'),
    crosses: group('Small crosses where coarse lines meet.', {
      color: color('Their colour.', 'none'),
      opacity: opacity('Their opacity.'),
      size: px('Their size.', 6),
    }),
    frame: group('The edge of the board or sheet.', {
      outside: color('Colour outside the frame.', 'none'),
      color: color('Colour of its outer line.', 'none'),
      inner: color('Colour of its inner line.', 'none'),
      width: px('Width of its outer line.', 2),
      inset: px('Distance from the canvas’ border.', 8),
      gap: px('Distance of its two lines.', 4),
      radius: px('Radius of its corners.', 0),
      grain: color('Colour of the grain of the wood outside the frame.', 'none'),
      ticks: px('Distance of the ticks along it; 0 for none.', 0),
      minor: px('Distance of shorter ticks between them; 0 for none.', 0),
      arrows: Type.Boolean({ default: false, description: 'Mark the middle of every side with an arrow.' }),
      relief: opacity('How far it stands out, by the light on its bars and its shadow on the board.', 0),
    }),
    corners: group('Marks in the four corners of the frame.', {
      form: choice(['none', 'caps', 'registration'], 'What is drawn.', 'none'),
      color: color('Their colour.', 'none'),
      accent: color('Their second colour.', 'none'),
      size: px('Their size.', 16),
    }),
    tray,
    smudges: group('Traces of earlier drawings that were wiped off.', {
      color: color('Their colour.', 'none'),
      opacity: opacity('Their opacity.'),
      count: Type.Integer({ minimum: 0, maximum: 12, default: 0, description: 'How many.' }),
    }),
  },
  { ...strict, description: 'What everything is drawn on.' },
);

const glow = Type.Array(Type.Object({ width: px('Width of the stroke.'), opacity: opacity('Its opacity.') }, strict), {
  maxItems: 5,
  default: [],
  description: 'Wide translucent strokes under everything that glows, widest first.',
});

/** A theme file. What may be left out has a default here, but for lifelines, which follow another token. */
export const themeSchema = Type.Object(
  {
    name: Type.String({
      pattern: '^[a-z][a-z0-9-]*$',
      description: 'Name of the theme: small letters, digits and hyphens.',
    }),
    extends: Type.Optional(
      Type.String({
        pattern: '^([a-z0-9][a-z0-9_-]*|.+\\.ya?ml)$',
        description:
          'The theme that this one changes: a theme by name, or a theme file by its path relative to this one. What is left out here is as it is there; maps are merged key by key, lists are replaced.',
        examples: ['whiteboard', 'blueprint', './house.yaml'],
      }),
    ),
    description: Type.String({ minLength: 1, maxLength: 300, description: 'What it looks like, in one sentence.' }),
    pen: choice(['sketch', 'precise'], 'The hand that draws: `sketch` by hand, `precise` with ruler and compass.'),
    palette: Type.Record(
      Type.String({ pattern: '^[a-z][a-z0-9-]*$' }),
      Type.String({ pattern: '^#[0-9a-fA-F]{6}$', description: 'A colour, `#rrggbb`.' }),
      {
        description: 'Named colours, `#rrggbb`, for use everywhere below.',
      },
    ),
    projection,
    solid,
    hand,
    glow,
    paper,
    tones: table(TONES, 'tone', tone, 'Colours for each thing that a node or zone may be about.'),
    typography: table(TEXT_ROLES, 'text', text, 'How text is set, by role.'),
    shapes: table(SHAPE_ROLES, 'shape', shape, 'How areas are drawn, by role.'),
    edges: table(EDGE_KINDS, 'edge', edge, 'How arrows are drawn, by kind.'),
    crossing: choice(
      CROSSINGS,
      'Where arrows cross with room around: `hop` leads the level one over the other in a small arc, `gap` breaks the one that is declared first, `none` lets them pass.',
      'none',
    ),
    rules: table(
      RULE_ROLES,
      'rule',
      rule,
      'How straight rules are drawn, by role. Lifelines of parties may be left out: they are drawn as `rule` is, dashed, the bar at their foot solid.',
      ['lifeline', 'lifeline-foot'],
    ),
    icons: table(['node', 'context'] as const, 'icon', icon, 'How icons are drawn: those of nodes, and scenery.'),
  },
  { ...strict, title: 'Whiteprint theme', $defs },
);
