import type { Compiled, Environment } from './compile.ts';
import { drawScene } from './draw/draw-scene.ts';
import { roomsOf } from './draw/rooms-of.ts';
import { toSvg } from './emit/to-svg.ts';
import { type IconPage, layoutIconSheet } from './layout/sheet/layout-icon-sheet.ts';
import { paginate, type SheetPage } from './layout/sheet/paginate.ts';
import { layoutSpecimen } from './layout/specimen/layout-specimen.ts';
import { buildIconSheet } from './scene/build-icon-sheet.ts';
import { buildScene } from './scene/build-scene.ts';
import { createTypesetter } from './text/create-typesetter.ts';

/** A picture without a spec. */
export type Specimen = Omit<Compiled, 'spec' | 'warnings' | 'packs'>;

/** Everything that the theme has a style for in one picture, placed by hand and drawn as all others are. */
export async function compileSpecimen({ theme, fonts, icons }: Environment): Promise<Specimen> {
  const typesetter = await createTypesetter(theme.typography, fonts, roomsOf(theme));
  const { model, layout } = layoutSpecimen(theme, typesetter);
  const scene = buildScene(layout, model);
  const drawing = drawScene(scene, theme, typesetter, icons);
  return { model, layout, scene, drawing, svg: toSvg(drawing) };
}

/** Icons that a contact sheet has room for. */
const ICONS_ON_SHEET = 64;

/** Icons dealt out to contact sheets, `most` on each at most. */
export const iconPages = <T>(icons: readonly T[], most = ICONS_ON_SHEET): readonly SheetPage<T>[] =>
  paginate(icons, most);

/** A contact sheet of icons: what a picture is made of. */
export type IconSheetPicture = Omit<Specimen, 'layout'>;

/** A page of icons with their names, drawn as those of all pictures are. */
export async function compileIconSheet(
  { theme, fonts, icons }: Environment,
  page: IconPage,
): Promise<IconSheetPicture> {
  const typesetter = await createTypesetter(theme.typography, fonts, roomsOf(theme));
  const { model, sheet } = layoutIconSheet(page, typesetter);
  const scene = buildIconSheet(sheet, model);
  const drawing = drawScene(scene, theme, typesetter, icons);
  return { model, scene, drawing, svg: toSvg(drawing) };
}
