import type { Rect, Size } from '../../geometry.ts';
import type { Model } from '../../model/model.ts';
import type { Tone } from '../../roles.ts';
import type { Metrics } from '../../text/metrics.ts';
import type { PlacedPanel, PlacedText } from '../layout.ts';
import { composePage } from '../page/compose.ts';
import { createPageSizes } from '../page/sizes.ts';
import { placeText, round } from '../place-text.ts';

/** Icons that are shown on one page. */
export interface IconPage {
  readonly title: string;
  readonly subtitle: string;
  /** Icons in a row, 4 to 8: the fewer, the larger. */
  readonly columns: number;
  /** At most `columns` squared. */
  readonly icons: readonly { readonly name: string; readonly tone: Tone }[];
}

/** An icon with its name under it. */
export interface PlacedIcon {
  readonly name: string;
  readonly tone: Tone;
  readonly box: Rect;
  readonly text: PlacedText;
}

/** A contact sheet, everything at its place. */
export interface IconSheet {
  readonly canvas: Size;
  readonly panels: readonly PlacedPanel[];
  readonly icons: readonly PlacedIcon[];
}

/** px. */
const CANVAS: Size = { width: 1024, height: 1024 };
/** Icons in the longest rows. */
const MOST_COLUMNS = 8;
/** Rows fewer than columns by more than this leave the rest of the page free. */
const FREE_ROWS = 2;
/** Side of an icon in the longest rows, and the most in shorter ones, px. */
const SIDE = { least: 68, most: 104 };
/** Names are all that is read here: larger than the roles of boxes, whose type they are set in, by this. */
const NAME = 1.25;
/** Distance of an icon from its name, px. */
const ABOVE_NAME = 7;

/** A page of icons in rows, with a header; what is said of the page is in its `Model`. */
export function layoutIconSheet(
  page: IconPage,
  metrics: Metrics,
): { readonly model: Model; readonly sheet: IconSheet } {
  const model = modelOf(page);
  const sizes = createPageSizes(metrics, 1, 1, model.minTextPx);
  const { area, panels } = composePage({ model, metrics, marks: [], sizes });
  const { columns } = page;
  const rows = Math.max(columns - FREE_ROWS, Math.ceil(page.icons.length / columns));
  const [width, height] = [area.width / columns, area.height / rows];
  const side = Math.min(SIDE.most, (SIDE.least * MOST_COLUMNS) / columns);
  const icons = page.icons.map(({ name, tone }, i): PlacedIcon => {
    const middle = area.x + width * ((i % columns) + 0.5);
    const block = metrics.wrap('node-role', name, sizes.px('node-role') * NAME, width);
    const top = area.y + height * Math.floor(i / columns) + (height - side - ABOVE_NAME - block.height) / 2;
    return {
      name,
      tone,
      box: { x: round(middle - side / 2), y: round(top), width: round(side), height: round(side) },
      text: placeText(block, `icons/${name}`, { x: middle, y: top + side + ABOVE_NAME }, 'middle'),
    };
  });
  return { model, sheet: { canvas: CANVAS, panels, icons } };
}

const modelOf = ({ title, subtitle, icons }: IconPage): Model => ({
  slug: 'icons',
  title,
  subtitle,
  titleBlock: [],
  archetype: 'pipeline',
  engine: 'auto',
  canvas: CANVAS,
  scale: 1,
  budget: MOST_BYTES,
  lang: 'en',
  minTextPx: 11,
  zones: [],
  nodes: [],
  edges: [],
  context: [],
  legend: [],
  notes: [],
  words: {
    legend: null,
    key: null,
    notes: null,
    kinds: { request: null, response: null, async: null, failure: null, data: null },
  },
  description: null,
  alt: `Icons with their names: ${icons.map(({ name }) => name).join(', ')}.`,
  longDescription: '',
  meta: {},
});

/** Bytes. */
const MOST_BYTES = 180_000;
