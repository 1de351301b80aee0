import type { Diagnostic } from '../diagnostics.ts';
import type { Drawing } from '../draw/drawing.ts';
import type { Layout } from '../layout/layout.ts';
import type { Model } from '../model/model.ts';
import { crowdedNode } from './picture/crowded-node.ts';
import { labelOnBorder } from './picture/label-on-border.ts';
import { labelOnLine } from './picture/label-on-line.ts';
import { labelOverlap } from './picture/label-overlap.ts';
import { lineThroughNode } from './picture/line-through-node.ts';
import { lineThroughTitle } from './picture/line-through-title.ts';
import { looseArrow } from './picture/loose-arrow.ts';
import { lowContrast } from './picture/low-contrast.ts';
import { missingText } from './picture/missing-text.ts';
import { nodeInZone } from './picture/node-in-zone.ts';
import { nodeOverlap } from './picture/node-overlap.ts';
import { offCanvas } from './picture/off-canvas.ts';
import { panelOverlap } from './picture/panel-overlap.ts';
import { buildPicture, type PictureRule } from './picture/picture.ts';
import { sharedTrack } from './picture/shared-track.ts';
import { smallText } from './picture/small-text.ts';
import { textOutside } from './picture/text-outside.ts';
import { textOverlap } from './picture/text-overlap.ts';
import { zoneOverlap } from './picture/zone-overlap.ts';

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
];

/** Rules whose findings are no overlaps. */
const OTHERS = ['small-text', 'low-contrast', 'missing-text', 'text-outside', 'off-canvas', 'loose-arrow'];

/**
 * Looks at a finished picture as a reader would: is every text there, legible, on its ground, and does nothing stand
 * on anything else? Trusts places and drawing alone, none of the code that made them. All findings are errors.
 */
export function checkPicture(model: Model, layout: Layout, drawing: Drawing): readonly Diagnostic[] {
  const picture = buildPicture(model, layout, drawing);
  return RULES.flatMap((rule) => rule(picture));
}

/** How many of these findings say that one thing stands on another. */
export const countOverlaps = (diagnostics: readonly Diagnostic[]): number =>
  diagnostics.filter(({ rule }) => rule.startsWith('picture/') && !OTHERS.some((name) => rule === `picture/${name}`))
    .length;
