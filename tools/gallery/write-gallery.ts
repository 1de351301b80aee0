import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundled, specText } from '../../bench/themes/bundled.ts';
import { compile } from '../../src/compile.ts';
import { drawPage, type PageStyle, type Tile } from './draw-page.ts';

/** What a gallery shows, and where it goes. */
export interface Gallery {
  readonly specs: readonly string[];
  readonly themes: readonly string[];
  readonly folder: string;
  readonly style: PageStyle;
  /** Pictures on a page. */
  readonly perPage: number;
}

/** A page that was written. */
export interface Page {
  readonly file: string;
  readonly theme: string;
  readonly specs: readonly string[];
  readonly bytes: number;
}

const CANVAS = { width: 1024, height: 1024 };

/** Draws every spec in every theme, a page or more for each theme, and a README.md that shows all pages. Pages that are no more are removed. */
export async function writeGallery(gallery: Gallery): Promise<readonly Page[]> {
  const pages: Page[] = [];
  mkdirSync(gallery.folder, { recursive: true });
  for (const theme of gallery.themes) {
    for (let from = 0; from < gallery.specs.length; from += gallery.perPage) {
      const specs = gallery.specs.slice(from, from + gallery.perPage);
      const file = `${theme}${from === 0 ? '' : `-${1 + from / gallery.perPage}`}.png`;
      const png = await drawThemePage(theme, specs, gallery.style);
      writeFileSync(join(gallery.folder, file), png);
      pages.push({ file, theme, specs, bytes: png.length });
    }
  }
  writeFileSync(join(gallery.folder, 'README.md'), readmeOf(pages));
  const known = new Set(pages.map(({ file }) => file));
  for (const name of readdirSync(gallery.folder))
    if (name.endsWith('.png') && !known.has(name)) rmSync(join(gallery.folder, name));
  return pages;
}

async function drawThemePage(theme: string, specs: readonly string[], style: PageStyle): Promise<Uint8Array> {
  const env = await bundled(theme);
  const tiles: Tile[] = [];
  for (const slug of specs) {
    const { svg } = await compile(specText(slug), env, { slug, canvas: CANVAS });
    tiles.push({ svg, caption: `${slug} · ${theme}` });
  }
  return drawPage(tiles, style, env);
}

function readmeOf(pages: readonly Page[]): string {
  const parts = pages.map(({ file, theme, specs }) => {
    const names = specs.map((slug) => `[${slug}](../../specs/${slug}.yaml)`).join(', ');
    return `## [${theme}](../../themes/${theme}.yaml)\n\n![${specs.length} pictures in the theme ${theme}](${file})\n\n${names}\n`;
  });
  const head =
    '# Gallery\n\nEvery spec of [`specs/`](../../specs) in every bundled theme, painted at half its size. Made by `npm run gallery`.\n';
  return [head, ...parts].join('\n');
}
