import { boundsOf, type Rect } from '../../geometry.ts';
import { warning } from './finding.ts';
import { round2, spanOf } from './measure.ts';
import type { Picture, PictureRule } from './picture.ts';

/** The largest empty rectangle may have so much of the diagram's area, … */
const EMPTIEST = 0.3;
/** … and all that is drawn has to span so much of it. */
const LEAST_FILL = 0.6;
/** Fewer boxes cannot fill a canvas. */
const FEWEST = 4;
/** The area is looked at in so many squares either way. */
const SQUARES = 48;

/** A large part of the diagram's area without anything in it. */
export const emptyArea: PictureRule = (picture) => {
  const { area, nodes } = picture.layout;
  const content = contentOf(picture);
  const bounds = boundsOf(content);
  if (bounds === undefined || nodes.length < FEWEST) return [];
  const fill = round2((bounds.width * bounds.height) / (area.width * area.height));
  const empty = round2(largestGap(takenOf(content, area)) / SQUARES ** 2);
  const evidence = { empty, maxEmpty: EMPTIEST, fill, minFill: LEAST_FILL };
  const help = 'use a canvas of another shape, or give the boxes roles, zones or longer labels that use the room';
  const report = (message: string) => [warning('empty-area', '', message, evidence, help)];
  if (fill < LEAST_FILL) return report(`the diagram spans only ${percent(fill)} of its area`);
  return empty > EMPTIEST ? report(`${percent(empty)} of the diagram's area is one empty rectangle`) : [];
};

const percent = (share: number): string => `${Math.round(share * 100)} %`;

const contentOf = ({ layout, strokes, labels }: Picture): readonly Rect[] => [
  ...layout.nodes,
  ...layout.zones.flatMap((zone) => titleOf(zone)),
  ...layout.context.map(({ box }) => box),
  ...labels.map(({ box }) => box),
  ...strokes.map(({ a, b }) => spanOf(a, b)),
  ...layout.lifelines.map(({ from, to }) => spanOf(from, to)),
];

const titleOf = ({ texts }: Picture['layout']['zones'][number]): readonly Rect[] => texts.map(({ box }) => box);

/** Which squares of the area, row by row, have something in them. */
function takenOf(content: readonly Rect[], area: Rect): readonly (readonly boolean[])[] {
  const [wide, high] = [area.width / SQUARES, area.height / SQUARES];
  const all = Array.from({ length: SQUARES }, (_, i) => i);
  return all.map((row) => {
    const top = area.y + row * high;
    const inRow = content.filter(({ y, height }) => y < top + high && y + height >= top);
    return all.map((column) => {
      const left = area.x + column * wide;
      return inRow.some(({ x, width }) => x < left + wide && x + width >= left);
    });
  });
}

/** Squares of the largest rectangle without a taken one: every band of rows, and its longest free run. */
function largestGap(taken: readonly (readonly boolean[])[]): number {
  let most = 0;
  taken.forEach((_, top) => {
    const blocked = new Set<number>();
    for (let bottom = top; bottom < taken.length && blocked.size < SQUARES; bottom++) {
      taken[bottom]?.forEach((isTaken, column) => {
        if (isTaken) blocked.add(column);
      });
      most = Math.max(most, (bottom - top + 1) * longestRun(blocked));
    }
  });
  return most;
}

function longestRun(blocked: ReadonlySet<number>): number {
  let [run, longest] = [0, 0];
  for (let column = 0; column < SQUARES; column++) {
    run = blocked.has(column) ? 0 : run + 1;
    longest = Math.max(longest, run);
  }
  return longest;
}
