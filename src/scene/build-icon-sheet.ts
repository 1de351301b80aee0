import { inflate } from '../geometry.ts';
import type { IconSheet, PlacedIcon } from '../layout/sheet/layout-icon-sheet.ts';
import type { Model } from '../model/model.ts';
import { areaItem } from './build-area.ts';
import { buildBoard } from './build-board.ts';
import { buildPanel } from './build-panel.ts';
import { textItem } from './build-text.ts';
import type { Scene, SceneItem } from './scene.ts';

/** px by which the plate behind an icon is larger than the icon. */
const PLATE = 4;

/** Turns a contact sheet into things to draw: the board, every icon on its plate with its name, the header. */
export function buildIconSheet(
  sheet: IconSheet,
  { title, subtitle, alt, lang }: Pick<Model, 'title' | 'subtitle' | 'alt' | 'lang'>,
): Scene {
  return {
    ...sheet.canvas,
    title: `${title}, ${subtitle}`,
    description: alt,
    longDescription: '',
    lang,
    items: [buildBoard(sheet.canvas), ...sheet.icons.flatMap(buildIcon), ...sheet.panels.flatMap(buildPanel)],
  };
}

function buildIcon({ name, tone, box, text }: PlacedIcon): readonly SceneItem[] {
  const id = `icons/${name}`;
  return [
    { ...areaItem(`${id}/plate`, 'icon-plate', 'circle', inflate(box, PLATE)), tone },
    { kind: 'icon', id: `${id}/icon`, role: 'node', name, rect: box, tone },
    textItem(text, { id: `${id}/name`, on: 'board', tone: 'neutral' }),
  ];
}
