import type { Diagnostic } from '../diagnostics.ts';
import type { Drawing } from '../draw/drawing.ts';
import type { Layout } from '../layout/layout.ts';
import type { Model } from '../model/model.ts';
import { arrowheadHidden } from './picture/arrowhead-hidden.ts';
import { closeLines } from './picture/close-lines.ts';
import { crowdedNode } from './picture/crowded-node.ts';
import { crowdedPanel } from './picture/crowded-panel.ts';
import { emptyArea } from './picture/empty-area.ts';
import { foreignLabel } from './picture/foreign-label.ts';
import { iconOverlap } from './picture/icon-overlap.ts';
import { labelClearance } from './picture/label-clearance.ts';
import { labelInKey } from './picture/label-in-key.ts';
import { labelOnBorder } from './picture/label-on-border.ts';
import { labelOnLine } from './picture/label-on-line.ts';
import { labelOverlap } from './picture/label-overlap.ts';
import { lineAlongBorder } from './picture/line-along-border.ts';
import { lineNearBorder } from './picture/line-near-border.ts';
import { lineThroughNode } from './picture/line-through-node.ts';
import { lineThroughTitle } from './picture/line-through-title.ts';
import { looseArrow } from './picture/loose-arrow.ts';
import { looseLabel } from './picture/loose-label.ts';
import { lowContrast } from './picture/low-contrast.ts';
import { manyCrossings } from './picture/many-crossings.ts';
import { missingText } from './picture/missing-text.ts';
import { nodeInZone } from './picture/node-in-zone.ts';
import { nodeOverlap } from './picture/node-overlap.ts';
import { offCanvas } from './picture/off-canvas.ts';
import { panelOverlap } from './picture/panel-overlap.ts';
import { buildPicture, type PictureRule } from './picture/picture.ts';
import { readingOrder } from './picture/reading-order.ts';
import { sharedEnd } from './picture/shared-end.ts';
import { sharedTrack } from './picture/shared-track.ts';
import { smallText } from './picture/small-text.ts';
import { smallType } from './picture/small-type.ts';
import { strayCrossing } from './picture/stray-crossing.ts';
import { tagOverlap } from './picture/tag-overlap.ts';
import { textOutside } from './picture/text-outside.ts';
import { textOverlap } from './picture/text-overlap.ts';
import { tightBoxes } from './picture/tight-boxes.ts';
import { titleOverlap } from './picture/title-overlap.ts';
import { titleThumbnail } from './picture/title-thumbnail.ts';
import { unclearLabel } from './picture/unclear-label.ts';
import { unevenZone } from './picture/uneven-zone.ts';
import { zoneOverlap } from './picture/zone-overlap.ts';
import { zonePadding } from './picture/zone-padding.ts';

const RULES: readonly PictureRule[] = [
  smallText,
  lowContrast,
  missingText,
  textOutside,
  offCanvas,
  looseArrow,
  nodeOverlap,
  crowdedNode,
  textOverlap,
  labelOverlap,
  labelOnLine,
  labelOnBorder,
  lineThroughNode,
  lineThroughTitle,
  sharedTrack,
  zoneOverlap,
  nodeInZone,
  panelOverlap,
  arrowheadHidden,
  iconOverlap,
  tagOverlap,
  titleOverlap,
  crowdedPanel,
  foreignLabel,
  unclearLabel,
  looseLabel,
  labelClearance,
  lineAlongBorder,
  sharedEnd,
  tightBoxes,
  zonePadding,
  lineNearBorder,
  closeLines,
  strayCrossing,
  manyCrossings,
  unevenZone,
  emptyArea,
  readingOrder,
  titleThumbnail,
  smallType,
  labelInKey,
];

/** Rules whose findings say that one thing stands on another. */
const OVERLAPS = [
  'arrowhead-hidden',
  'crowded-node',
  'crowded-panel',
  'icon-overlap',
  'label-on-border',
  'label-on-line',
  'label-overlap',
  'line-along-border',
  'line-through-node',
  'line-through-title',
  'node-in-zone',
  'node-overlap',
  'panel-overlap',
  'shared-end',
  'shared-track',
  'tag-overlap',
  'text-overlap',
  'title-overlap',
  'zone-overlap',
];

/**
 * Looks at a finished picture as a reader would: is every text there, legible, on its ground, and does nothing stand
 * on anything else? Trusts places and drawing alone, none of the code that made them.
 * Errors are faults; warnings tell of pictures that are right and could be better.
 */
export function checkPicture(model: Model, layout: Layout, drawing: Drawing): readonly Diagnostic[] {
  const picture = buildPicture(model, layout, drawing);
  return RULES.flatMap((rule) => rule(picture));
}

/** How many of these findings say that one thing stands on another. */
export const countOverlaps = (diagnostics: readonly Diagnostic[]): number =>
  diagnostics.filter(({ rule }) => OVERLAPS.some((name) => rule === `picture/${name}`)).length;
