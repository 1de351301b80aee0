/** Writes the contact sheets of `docs/gallery/`: `npm run gallery [-- --theme NAME … --spec NAME … --out FOLDER]`. */
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { SPECS, THEMES } from '../bench/themes/bundled.ts';
import { writeGallery } from './gallery/write-gallery.ts';

const { values } = parseArgs({
  options: {
    theme: { type: 'string', multiple: true, default: [] },
    spec: { type: 'string', multiple: true, default: [] },
    out: { type: 'string', default: fileURLToPath(new URL('../docs/gallery', import.meta.url)) },
  },
});

const pages = await writeGallery({
  specs: values.spec.length > 0 ? values.spec : SPECS,
  themes: values.theme.length > 0 ? values.theme : THEMES,
  folder: values.out,
  style: { side: 512, columns: 3, budget: 1_000_000 },
  perPage: 12,
});
for (const { file, specs, bytes } of pages) console.log(`${file}: ${specs.length} pictures, ${bytes} bytes`);
