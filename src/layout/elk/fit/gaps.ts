/** Least distance between two things in px, and how much of the slack it takes when the drawing is stretched. */
export interface Gap {
  readonly least: number;
  readonly spread: number;
}

const gap = (least: number, spread: number): Gap => ({ least, spread });

/** Between two pieces of these kinds (see `PieceKind`) that do not belong together; null where they do not mind each other. */
export const gapBetween = (a: string, b: string): Gap | null => TABLE.get(a)?.get(b) ?? null;

const GAPS: Readonly<Record<string, Gap>> = {
  'node node': gap(22, 40),
  'node zone': gap(14, 24),
  'zone zone': gap(14, 24),
  'node context': gap(12, 12),
  'zone context': gap(12, 12),
  'context context': gap(12, 12),
  'context label': gap(6, 6),
  'context across': gap(8, 8),
  'context along': gap(8, 8),
  'node label': gap(8, 12),
  'zone label': gap(5, 8),
  'title label': gap(4, 4),
  'title across': gap(4, 4),
  'title along': gap(4, 4),
  'label label': gap(6, 7),
  'label across': gap(5, 7),
  'label along': gap(5, 7),
  'node across': gap(10, 12),
  'node along': gap(10, 12),
  'zone across': gap(8, 8),
  'across across': gap(10, 8),
  'along along': gap(10, 8),
  'across along': gap(8, 8),
};

/** Both ways round. */
const TABLE = new Map<string, Map<string, Gap>>();
for (const [pair, value] of Object.entries(GAPS)) {
  const [a = '', b = ''] = pair.split(' ');
  TABLE.set(a, (TABLE.get(a) ?? new Map<string, Gap>()).set(b, value));
  TABLE.set(b, (TABLE.get(b) ?? new Map<string, Gap>()).set(a, value));
}

/** From a zone's border to what is inside, on top of the zone's own padding. */
export const INSIDE = gap(0, 4);
/** From a zone's border to a line or label inside. */
export const INSIDE_LINE = gap(7, 6);
/** From the corner of a box to the end of a line on that side. */
export const CORNER = gap(8, 12);
/** A stretch of a route between two bends, between a bend and a box, and with an arrow head in it. */
export const BEND = gap(10, 8);
export const STUB = gap(12, 10);
/** From a label to the end of its stretch: at a bend, and at a box. */
export const BESIDE_LABEL = gap(5, 6);
export const BEFORE_BOX = gap(13, 9);
/** From scenery to its anchor; it keeps near. */
export const SCENERY = gap(5, 0);
export const SCENERY_FAR = 10;
