import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bundled, specText } from '../../bench/themes/bundled.ts';
import { compile } from '../../src/compile.ts';
import { toPixels } from '../../src/emit/to-pixels.ts';
import { layOut } from '../../tools/gallery/draw-page.ts';
import { type Gallery, type Page, writeGallery } from '../../tools/gallery/write-gallery.ts';
import { difference } from '../browser/difference.ts';

const SIDE = 256;
const SPECS = ['certificate-chain-of-trust', 'incident-response-cycle'];
const THEMES = ['blueprint', 'whiteboard'];

let gallery: Gallery;
let pages: readonly Page[];
beforeAll(async () => {
  const folder = mkdtempSync(join(tmpdir(), 'whiteprint-gallery-'));
  writeFileSync(join(folder, 'gone.png'), '');
  const style = { side: SIDE, columns: 3, budget: 200_000 };
  gallery = { specs: SPECS, themes: THEMES, folder, style, perPage: 12 };
  pages = await writeGallery(gallery);
}, 120_000);
afterAll(() => rmSync(gallery.folder, { recursive: true, force: true }));

const read = (file: string) => readFileSync(join(gallery.folder, file));

describe('the gallery', () => {
  test('has a page for each theme, within its budget, and a README that shows them; old pages are gone', () => {
    expect(readdirSync(gallery.folder).sort()).toEqual(['README.md', 'blueprint.png', 'whiteboard.png']);
    const readme = read('README.md').toString();
    for (const { file, bytes } of pages) {
      expect(readme).toContain(`](${file})`);
      expect(read(file)).toHaveLength(bytes);
      expect(bytes).toBeLessThanOrEqual(gallery.style.budget);
    }
    for (const slug of SPECS) expect(readme).toContain(`(../../specs/${slug}.yaml)`);
  });

  test.each(THEMES)('shows every picture in %s as it is painted, with words under it', async (theme) => {
    const { width, height, places } = layOut(SPECS.length, gallery.style);
    const page = sharp(read(`${theme}.png`));
    expect(await page.metadata()).toMatchObject({ width, height });
    for (const [i, slug] of SPECS.entries()) {
      const { x: left = 0, y: top = 0 } = places[i] ?? {};
      const { svg } = await compile(specText(slug), await bundled(theme), {
        slug,
        canvas: { width: 1024, height: 1024 },
      });
      const painted = await toPixels(svg, { width: SIDE, height: SIDE });
      const data = await page.clone().extract({ left, top, width: SIDE, height: SIDE }).ensureAlpha().raw().toBuffer();
      expect(difference(painted, { width: SIDE, height: SIDE, data }).worst).toBeLessThan(8);
      const caption = page.clone().extract({ left, top: top + SIDE, width: SIDE, height: height - top - SIDE });
      const { channels } = await caption
        .greyscale()
        .raw()
        .toBuffer({ resolveWithObject: true })
        .then(({ data: grey, info }) =>
          sharp(grey, { raw: { width: info.width, height: info.height, channels: 1 } }).stats(),
        );
      expect(channels[0]?.min).toBeLessThan(90);
      expect(channels[0]?.max).toBeGreaterThan(220);
    }
  });

  test('takes as many pages as it needs, the same bytes each time', async () => {
    const again = await writeGallery({ ...gallery, themes: ['blueprint'], perPage: 1 });
    expect(again.map(({ file, specs }) => [file, specs])).toEqual([
      ['blueprint.png', SPECS.slice(0, 1)],
      ['blueprint-2.png', SPECS.slice(1)],
    ]);
    const bytes = read('blueprint-2.png');
    await writeGallery({ ...gallery, themes: ['blueprint'], perPage: 1 });
    expect(Buffer.compare(bytes, read('blueprint-2.png'))).toBe(0);
    expect(readdirSync(gallery.folder).sort()).toEqual(['README.md', 'blueprint-2.png', 'blueprint.png']);
  });
});
