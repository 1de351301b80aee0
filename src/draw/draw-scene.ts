import type { IconCatalogue } from '../icons/icon.ts';
import type { Scene, SceneItem, ShapeItem } from '../scene/scene.ts';
import type { Shaper } from '../text/metrics.ts';
import type { Theme } from '../theme/theme.ts';
import { drawEdge } from './draw-edge.ts';
import { drawIcon } from './draw-icon.ts';
import { drawPaper } from './draw-paper.ts';
import { drawRule } from './draw-rule.ts';
import { drawShadow, drawShape } from './draw-shape.ts';
import { drawText, type GlyphDefs } from './draw-text.ts';
import type { DrawItem, Drawing, GroupItem } from './drawing.ts';
import { paletteOf } from './palette.ts';
import type { Pen } from './pen.ts';
import { precisePen } from './precise-pen.ts';
import { sketchPen } from './sketch-pen.ts';

/** The only place where a theme chooses its hand. */
const PENS: Readonly<Record<Theme['pen'], Pen>> = { sketch: sketchPen, precise: precisePen };

/**
 * Resolves a scene into paths, tiles and text outlines: colours from the theme, strokes from its pen, glyphs from the
 * shaper. Every item is drawn by its own id, whatever stands beside it.
 */
export function drawScene(scene: Scene, theme: Theme, shaper: Shaper, icons: IconCatalogue): Drawing {
  const pen = PENS[theme.pen];
  const defs: GlyphDefs = new Map();
  const byName = new Map(icons.icons.map((icon) => [icon.name, icon]));
  const nodes = scene.items.filter((item) => item.kind === 'shape' && item.role === 'node') as readonly ShapeItem[];
  const draw = (item: SceneItem): readonly DrawItem[] => {
    switch (item.kind) {
      case 'shape':
        return item.role === 'board' ? drawPaper(scene, theme.paper) : drawShape(item, theme, pen);
      case 'edge':
        return drawEdge(item, nodes, theme, pen);
      case 'rule':
        return drawRule(item, theme, pen);
      case 'icon': {
        const icon = byName.get(item.name);
        return icon === undefined ? [] : drawIcon(item, icon, theme, pen);
      }
      case 'text':
        return drawText(item, theme, shaper, pen, defs);
    }
  };
  const items = grouped(
    scene.items,
    draw,
    nodes.flatMap((node) => drawShadow(node, theme, pen)),
  );
  return {
    width: scene.width,
    height: scene.height,
    title: scene.title,
    description: scene.description,
    lang: scene.lang,
    background: theme.paper.color,
    defs: [...defs.values()],
    items,
    palette: paletteOf(theme),
  };
}

/**
 * Items of one owner that follow each other become one group. Shadows of nodes come before the first arrow, because
 * a shadow must not lie on an arrowhead.
 */
function grouped(
  items: readonly SceneItem[],
  draw: (item: SceneItem) => readonly DrawItem[],
  shadows: readonly DrawItem[],
): GroupItem[] {
  const groups: (GroupItem & { owner: string; items: DrawItem[] })[] = [];
  const owners = new Set<string>();
  let waiting = shadows;
  for (const item of items) {
    const owner = ownerOf(item.id);
    if (waiting.length > 0 && (item.kind === 'edge' || (item.kind === 'shape' && item.role === 'node'))) {
      groups.push({ kind: 'group', id: 'shadows', owner: 'shadows', link: null, items: [...waiting] });
      waiting = [];
    }
    if (groups.at(-1)?.owner !== owner) {
      const id = owners.has(owner) ? item.id : owner;
      owners.add(owner);
      groups.push({ kind: 'group', id, owner, link: item.kind === 'shape' ? item.link : null, items: [] });
    }
    groups.at(-1)?.items.push(...draw(item));
  }
  return groups
    .filter((group) => group.items.length > 0)
    .map(({ kind, id, link, items: drawn }) => ({ kind, id, link, items: drawn }));
}

/** `nodes/browser/icon` belongs to `nodes/browser`. */
const ownerOf = (id: string): string => id.split('/').slice(0, 2).join('/');
