import type { Rect, Size } from '../../geometry.ts';
import { composeBeside } from './compose-beside.ts';
import { composeStacked } from './compose-stacked.ts';
import type { Page } from './page.ts';
import type { Sheet } from './sheet.ts';

/** Margin at the sides of a canvas of 1024 px; that above and below as a share of it. */
const MARGIN = 30;
const FLATNESS = 0.9;
/** Width to height from which on the panels stand beside the diagram. */
const WIDE = 1.35;

/** The composition follows the canvas: panels above and below the diagram, or in a column at its right. */
export function composePage(sheet: Sheet): Page {
  const { canvas } = sheet.model;
  const room = roomOf(canvas, sheet.sizes.unit);
  const beside = canvas.width / canvas.height > WIDE ? composeBeside(sheet, room) : null;
  return beside ?? composeStacked(sheet, room);
}

/** The canvas without its margins. */
function roomOf(canvas: Size, u: number): Rect {
  const margin = MARGIN * u;
  return {
    x: margin,
    y: margin * FLATNESS,
    width: canvas.width - 2 * margin,
    height: canvas.height - 2 * FLATNESS * margin,
  };
}
