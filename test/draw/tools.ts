import { readdirSync, readFileSync } from 'node:fs';
import { drawScene } from '../../src/draw/draw-scene.ts';
import type { DrawItem, Drawing, PathItem, TextDraw } from '../../src/draw/drawing.ts';
import type { IconCatalogue } from '../../src/icons/icon.ts';
import type { Scene } from '../../src/scene/scene.ts';
import { createTypesetter } from '../../src/text/create-typesetter.ts';
import type { Shaper } from '../../src/text/metrics.ts';
import type { Theme } from '../../src/theme/theme.ts';

const at = (path: string): URL => new URL(`../../${path}`, import.meta.url);

const fonts = readdirSync(at('fonts'))
  .filter((file) => file.endsWith('.ttf'))
  .map((file) => ({ face: file.replace('.ttf', ''), data: readFileSync(at(`fonts/${file}`)) }));

const icons: IconCatalogue = JSON.parse(readFileSync(at('icons/catalogue.json'), 'utf8'));

const shaperOf = (theme: Theme): Promise<Shaper> => createTypesetter(theme.typography, fonts);

/** Draws with the real fonts and the real icons. */
export async function drawerOf(theme: Theme): Promise<(scene: Scene) => Drawing> {
  const shaper = await shaperOf(theme);
  return (scene) => drawScene(scene, theme, shaper, icons);
}

/** All paths and texts of a drawing, groups and tiles opened. */
function leavesOf(items: readonly DrawItem[]): (PathItem | TextDraw)[] {
  return items.flatMap((item) => (item.kind === 'group' || item.kind === 'tile' ? leavesOf(item.items) : [item]));
}

export const pathsOf = (drawing: Drawing): PathItem[] =>
  leavesOf(drawing.items).filter((item): item is PathItem => item.kind === 'path');

export const textsOf = (drawing: Drawing): TextDraw[] =>
  leavesOf(drawing.items).filter((item): item is TextDraw => item.kind === 'text');
