/**
 * Writes docs/icons.md and, with `--pictures`, draws its pictures: `node --import tsx tools/build-icon-guide.ts --pictures`.
 * Wanted whenever the catalogue changes.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { environment } from '../bench/layout/environment.ts';
import { compileIconSheet } from '../src/compile-sheets.ts';
import { fitBudget } from '../src/emit/fit-budget.ts';
import { toPixels } from '../src/emit/to-pixels.ts';
import { guidePictures, toIconGuide } from './icon-guide.ts';

const DOCS = new URL('../docs/', import.meta.url);
/** A page of docs shows all five: small, but with colours enough for every tone of an icon, bytes. */
const MOST_BYTES = 80_000;

const { icons } = environment('whiteboard').icons;
writeFileSync(new URL('icons.md', DOCS), toIconGuide(icons));
if (process.argv.includes('--pictures')) await drawPictures();

async function drawPictures(): Promise<void> {
  mkdirSync(new URL('images/', DOCS), { recursive: true });
  for (const { file, theme, ...page } of guidePictures(icons)) {
    const { svg, model, drawing } = await compileIconSheet(environment(theme), { title: 'Icons', ...page });
    const pixels = await toPixels(svg, model.canvas);
    const options = { budget: MOST_BYTES, palette: drawing.palette, text: model.alt };
    const { png, mode, colours } = await fitBudget(pixels, options);
    writeFileSync(new URL(file, DOCS), png);
    console.log(`${file}  ${png.length} bytes  ${mode} ${colours}`);
  }
}
