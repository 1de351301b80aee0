import { inflate, type Point, type Rect } from '../../geometry.ts';
import { finding } from './finding.ts';
import { stickingOut } from './measure.ts';
import type { Picture, PictureRule } from './picture.ts';
import { pointerOf } from './pointer-of.ts';

interface Thing {
  readonly what: string;
  readonly pointer: string;
  readonly box: Rect;
}

/** Half the width of the widest stroke, px. */
const STROKE = 1;

/** Anything that the canvas cuts off. */
export const offCanvas: PictureRule = (picture) => {
  const canvas: Rect = { x: 0, y: 0, ...picture.layout.canvas };
  return things(picture).flatMap(({ what, pointer, box }) => {
    const px = stickingOut(box, canvas);
    if (px === 0) return [];
    return [finding('off-canvas', pointer, `${what} leaves the canvas by ${px} px`, { px })];
  });
};

function things({ model, layout, texts }: Picture): readonly Thing[] {
  return [
    ...texts.map((t) => ({ what: `text "${t.text}"`, pointer: pointerOf(model, t.owner), box: t.ink })),
    ...layout.nodes.map((n) => ({ what: `node "${n.id}"`, pointer: n.pointer, box: inflate(n, STROKE) })),
    ...layout.zones.map((z) => ({ what: `zone "${z.id}"`, pointer: z.pointer, box: inflate(z, STROKE) })),
    ...layout.context.map((c) => ({ what: `scenery "${c.icon}"`, pointer: c.pointer, box: c.box })),
    ...layout.panels.map((p) => ({ what: `the ${p.role}`, pointer: '', box: p.box })),
    ...layout.edges.flatMap((e) =>
      e.points.map((p) => ({ what: `arrow "${e.from}" to "${e.to}"`, pointer: e.pointer, box: dot(p) })),
    ),
  ];
}

const dot = ({ x, y }: Point): Rect => inflate({ x, y, width: 0, height: 0 }, STROKE);
