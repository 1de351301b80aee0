import type { Point, Rect, Size } from '../geometry.ts';
import type { SceneItem } from '../scene/scene.ts';
import { num } from './contour.ts';
import type { PathItem } from './drawing.ts';

/**
 * How many px of the canvas one px of a theme is: themes are drawn for a shorter side of 1024 px. Sides near that count
 * as that, and larger steps are halves, so that thin level lines stay crisp.
 */
export function unitOf({ width, height }: Size): number {
  const exact = Math.min(width, height) / 1024;
  if (exact < 0.9) return Math.max(0.5, Math.round(exact * 20) / 20);
  return exact < 1.3 ? 1 : Math.round(exact * 2) / 2;
}

/** The item with every place and size multiplied. Texts are left alone: they are drawn at their own size. */
export function scaleItem(item: SceneItem, by: number): SceneItem {
  if (by === 1) return item;
  const point = ({ x, y }: Point): Point => ({ x: x * by, y: y * by });
  const rect = (r: Rect): Rect => ({ x: r.x * by, y: r.y * by, width: r.width * by, height: r.height * by });
  switch (item.kind) {
    case 'shape':
    case 'icon':
      return { ...item, rect: rect(item.rect) };
    case 'edge':
      return {
        ...item,
        parts: item.parts.map((part) => part.map(point)),
        crossings: item.crossings.map((crossing) => ({ ...crossing, at: point(crossing.at) })),
      };
    case 'rule':
      return { ...item, from: point(item.from), to: point(item.to) };
    case 'text':
      return item;
  }
}

const NUMBER = /-?\d+(?:\.\d+)?/g;

/** The paths with every place, width and dash multiplied. */
export const scalePaths = (paths: readonly PathItem[], by: number): readonly PathItem[] =>
  by === 1
    ? paths
    : paths.map(({ kind, d, paint }) => ({
        kind,
        d: d.replace(NUMBER, (value) => num(Number(value) * by)),
        paint: { ...paint, strokeWidth: round3(paint.strokeWidth * by), dash: paint.dash.map((on) => round3(on * by)) },
      }));

const round3 = (value: number): number => Math.round(value * 1000) / 1000;
