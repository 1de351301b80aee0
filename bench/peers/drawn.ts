import type { Point, Rect } from '../../src/geometry.ts';

/** A finished drawing as a reader sees it, whoever made it. All lists are in px of one frame. */
export interface Drawn {
  readonly nodes: readonly (Rect & { readonly id: string; readonly zone: string | null })[];
  readonly zones: readonly (Rect & { readonly id: string; readonly parent: string | null })[];
  /** Titles of zones. */
  readonly titles: readonly (Rect & { readonly zone: string })[];
  /** Labels of arrows, by the arrow's place in `lines`. */
  readonly labels: readonly (Rect & { readonly line: number })[];
  readonly lines: readonly DrawnLine[];
  /** Smallest font size, px. */
  readonly smallest: number;
}

/** An arrow's line; `from` and `to` are ids of nodes or zones. */
export interface DrawnLine {
  readonly from: string;
  readonly to: string;
  readonly points: readonly Point[];
}

/** The frame around all that is drawn. */
export function frameOf({ nodes, zones, titles, labels, lines }: Drawn): Rect {
  const points = lines.flatMap((line) => line.points.map((p) => ({ ...p, width: 0, height: 0 })));
  const all = [...nodes, ...zones, ...titles, ...labels, ...points];
  const x = Math.min(...all.map((r) => r.x));
  const y = Math.min(...all.map((r) => r.y));
  const right = Math.max(...all.map((r) => r.x + r.width));
  const bottom = Math.max(...all.map((r) => r.y + r.height));
  return { x, y, width: right - x, height: bottom - y };
}
