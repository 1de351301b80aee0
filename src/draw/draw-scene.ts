import type { Point, Rect } from '../geometry.ts';
import type { IconCatalogue } from '../icons/icon.ts';
import type { Scene, SceneItem, ShapeItem } from '../scene/scene.ts';
import type { Shaper } from '../text/metrics.ts';
import type { Theme } from '../theme/theme.ts';
import { drawEdge } from './draw-edge.ts';
import { drawIcon } from './draw-icon.ts';
import { drawPaper } from './draw-paper.ts';
import { railRoom } from './draw-rails.ts';
import { drawRule } from './draw-rule.ts';
import { drawScenery } from './draw-scenery.ts';
import { drawShadow, drawShape } from './draw-shape.ts';
import { drawText, type GlyphDefs } from './draw-text.ts';
import type { DrawItem, Drawing, PathItem } from './drawing.ts';
import { fitHeader } from './fit-header.ts';
import { groupItems } from './group-items.ts';
import { outlineName } from './outline-name.ts';
import { paletteOf } from './palette.ts';
import type { Pen } from './pen.ts';
import { precisePen } from './precise-pen.ts';
import { seedOf } from './seed.ts';
import { settleItem } from './settle-item.ts';
import { sketchPen } from './sketch-pen.ts';
import { solidBehind } from './solid-behind.ts';
import { spreadPlate } from './spread-plate.ts';
import { scaleItem, scalePaths, unitOf } from './unit.ts';

/** The only place where a theme chooses its hand. */
const PENS: Readonly<Record<Theme['pen'], (theme: Theme) => Pen>> = {
  sketch: ({ hand }) => sketchPen(hand),
  precise: () => precisePen,
};

/**
 * Resolves a scene into paths and text outlines: colours from the theme, strokes from its pen, glyphs from the shaper.
 * Every item is drawn by its own id, whatever stands beside it. Lines, marks and shading grow with the canvas.
 */
export function drawScene(scene: Scene, given: Theme, shaper: Shaper, icons: IconCatalogue): Drawing {
  const unit = unitOf(scene);
  const theme = fitHeader(given, scene.items, unit);
  const pen = PENS[theme.pen](theme);
  const defs: GlyphDefs = new Map();
  const areas = new Map(
    scene.items.flatMap((item) =>
      item.kind === 'shape' && item.role !== 'board' ? [[item.id, settleItem(item, theme, pen).rect] as const] : [],
    ),
  );
  const drawMarks = createMarkDrawer(scene, theme, icons, unit);
  const draw = (item: SceneItem): readonly DrawItem[] => {
    if (item.kind === 'text') return drawText(item, { theme, shaper, pen, defs, areas, unit });
    if (item.kind === 'shape' && item.role === 'board') return drawPaper(scene, theme.paper, unit, seedOf(scene.title));
    return scalePaths(drawMarks(scaleItem(item, 1 / unit)), unit);
  };
  const shadows = nodesOf(scene, unit, theme, pen).flatMap((node) => drawShadow(node, theme, pen));
  return {
    width: scene.width,
    height: scene.height,
    title: scene.title,
    description: scene.description,
    longDescription: scene.longDescription,
    lang: scene.lang,
    background: theme.paper.color,
    items: groupItems(scene.items, draw, scalePaths(shadows, unit)),
    defs: [...defs.values()],
    palette: paletteOf(theme),
  };
}

/** The scene's nodes in px of the theme. */
const nodesOf = (scene: Scene, unit: number, theme: Theme, pen: Pen): readonly ShapeItem[] =>
  scene.items.flatMap((item) => {
    const scaled = scaleItem(item, 1 / unit);
    return scaled.kind === 'shape' && scaled.role === 'node' ? [settleItem(scaled, theme, pen)] : [];
  });

/** Where arrows begin and end, in px of the theme. */
const endsOf = (scene: Scene, unit: number): readonly Point[] =>
  scene.items.flatMap((item) => {
    if (item.kind !== 'edge') return [];
    const ends = [item.parts[0]?.[0], item.parts.at(-1)?.at(-1)];
    return ends.flatMap((end) => (end === undefined ? [] : [{ x: end.x / unit, y: end.y / unit }]));
  });

/** What the sides of a block and rails leave for a plate. */
function faceOf(node: ShapeItem, theme: Theme): Rect {
  const face = solidBehind(node, node.rect, theme)?.face ?? node.rect;
  const style = theme.shapes.node;
  const room = railRoom(outlineName(node, style), face, style);
  return { ...face, x: face.x + room, width: face.width - 2 * room };
}

type MarkDrawer = (item: SceneItem) => readonly PathItem[];

/** Draws everything but text, in px of the theme. */
function createMarkDrawer(scene: Scene, theme: Theme, icons: IconCatalogue, unit: number): MarkDrawer {
  const pen = PENS[theme.pen](theme);
  const byName = new Map(icons.icons.map((icon) => [icon.name, icon]));
  const nodes = nodesOf(scene, unit, theme, pen);
  const faces = nodes.map((node) => ({ ...node, rect: faceOf(node, theme) }));
  const ends = endsOf(scene, unit);
  const plateMargin = theme.shapes['icon-plate'].spread;
  const spread = (item: SceneItem): SceneItem =>
    item.kind === 'shape' && item.role === 'icon-plate' ? spreadPlate(item, faces, plateMargin) : item;
  return (given) => {
    const item = settleItem(spread(given), theme, pen);
    switch (item.kind) {
      case 'shape':
        return item.role === 'node' ? drawShape(item, theme, pen, ends) : drawShape(item, theme, pen);
      case 'edge':
        return drawEdge(item, nodes, theme, pen);
      case 'rule':
        return drawRule(item, theme, pen);
      case 'icon': {
        const icon = byName.get(item.name);
        if (icon === undefined) return [];
        return item.role === 'context' ? drawScenery(item, icon, theme, pen) : drawIcon(item, icon, theme, pen);
      }
      case 'text':
        return [];
    }
  };
}
