/**
 * What a placement in cells costs; lower reads better. It stands in for a full layout, which is a thousand times dearer,
 * so it only knows what can be told from cells: length, corners, boxes in the way, crossings of straight lines, zones, flow.
 */
export const WEIGHTS = {
  /** A column is a longer way than a row, and labels need its width. */
  columnStep: 1.2,
  rowStep: 1,
  corner: 0.7,
  /** Both corners of an L taken by boxes mean a detour or a third segment. */
  cornersTaken: 0.8,
  blocked: 2.6,
  crossing: 1.7,
  backward: 1.7,
  /** Upright arrows do not lead on. */
  upright: 0.5,
  upwards: 0.4,
  /** Labels of arrows that run side by side up or down need room next to each other. */
  uprightPair: 1.1,
  foreignInZone: 60,
  zonesOverlap: 60,
  zoneWaste: 0.4,
  firstNode: 2.6,
  order: 0.2,
  emptyLine: 3,
  contextBlocked: 6,
} as const;
