import { boundsOf, type Rect } from '../../geometry.ts';
import type { PlacedZone } from '../../layout/layout.ts';
import type { Archetype } from '../../model/model.ts';
import { LAY_OUT_ANEW, warning } from './finding.ts';
import { round2, sharedArea, spanOf, stickingOut } from './measure.ts';
import { hasInk, type Picture, type PictureRule } from './picture.ts';

/** The widest margin in a zone may be so many times the narrowest, and so many px more. */
const TIMES = 4;
const MORE = 0.25;

/** Archetypes whose outermost zones are bands across the picture. */
const WITH_BANDS: readonly Archetype[] = ['stack', 'swimlane'];

/** A zone with much more room on one side than on another; layers and lanes span the picture, whatever is in them. */
export const unevenZone: PictureRule = (picture) =>
  picture.layout.zones.flatMap((zone) => {
    if (zone.parent === null && WITH_BANDS.includes(picture.model.archetype)) return [];
    const content = boundsOf(contentOf(picture, zone));
    if (content === undefined) return [];
    const margins = marginsOf(content, zone);
    const [most, least] = [Math.max(...margins), Math.max(1, Math.min(...margins))];
    if (most <= TIMES * least || most - least <= MORE * Math.max(zone.width, zone.height)) return [];
    const message = `zone "${zone.id}" has ${most} px of room on one side and ${round2(least)} px on another`;
    return [warning('uneven-zone', zone.pointer, message, { most, least }, LAY_OUT_ANEW)];
  });

/** All that can be seen inside the zone. */
function contentOf({ layout, texts, labels, strokes }: Picture, zone: PlacedZone): readonly Rect[] {
  const things: readonly Rect[] = [
    ...layout.nodes,
    ...layout.zones.filter(({ id }) => id !== zone.id),
    ...labels.map(({ box }) => box),
    ...texts.filter(hasInk).map(({ ink }) => ink),
    ...strokes.map(({ a, b }) => spanOf(a, b)),
    ...layout.lifelines.map(({ from, to }) => spanOf(from, to)),
  ];
  return things
    .filter((thing) => stickingOut(thing, zone) === 0 || sharedArea(thing, zone) !== undefined)
    .map((thing) => cut(thing, zone));
}

function cut(thing: Rect, zone: Rect): Rect {
  const [x, y] = [Math.max(thing.x, zone.x), Math.max(thing.y, zone.y)];
  const right = Math.min(thing.x + thing.width, zone.x + zone.width);
  const bottom = Math.min(thing.y + thing.height, zone.y + zone.height);
  return { x, y, width: Math.max(0, right - x), height: Math.max(0, bottom - y) };
}

const marginsOf = (content: Rect, zone: Rect): readonly number[] =>
  [
    content.x - zone.x,
    content.y - zone.y,
    zone.x + zone.width - content.x - content.width,
    zone.y + zone.height - content.y - content.height,
  ].map(round2);
