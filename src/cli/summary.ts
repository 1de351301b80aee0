import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import type { BuildOptions } from './build-options.ts';
import type { ImageResult } from './image-result.ts';
import { byteText, countText, secondsText } from './quantity-text.ts';
import type { RunResult } from './run-specs.ts';
import { countFindings, countImages } from './tell-run.ts';
import { textTable } from './text-table.ts';

/** How a build went: a line, and for several images a table of where they came from, how large they are and how long it took. */
export async function summarize(run: RunResult, options: BuildOptions): Promise<string> {
  const { images, findings } = run;
  const found = countFindings(findings);
  const line = `${countImages(images)}${found === '' ? '' : `; ${found}`}\n`;
  if (images.length < 2) return line;
  const rows = [
    ['  made', tellSources(images)],
    ['  files', options.check === true ? '' : await tellSizes(images, options)],
    ['  time', tellTime(images.length)],
  ];
  return line + textTable(rows.filter(([, cell]) => cell !== ''));
}

/** `3 rendered, 1 from the cache, 8 proven fresh`. */
function tellSources(images: readonly ImageResult[]): string {
  const cached = images.filter(({ isCached }) => isCached === true).length;
  const rendered = images.filter(({ facts }) => facts !== undefined).length - cached;
  const fresh = images.filter(({ status, facts }) => status === 'unchanged' && facts === undefined).length;
  const parts = [`${rendered} rendered`, `${cached} from the cache`, `${fresh} proven fresh`];
  return parts.filter((part) => !part.startsWith('0 ')).join(', ');
}

/** `1.6 MB; largest PNG 151.2 KB, 84 % of its budget: jwt`. */
async function tellSizes(images: readonly ImageResult[], { out }: BuildOptions): Promise<string> {
  const files = images.flatMap((image) => (image.listed?.files ?? []).map((file) => ({ ...file, image })));
  if (files.length === 0) return '';
  const total = byteText(files.reduce((sum, { bytes }) => sum + bytes, 0));
  const [largest] = files.filter(({ file }) => extname(file) === '.png').toSorted((a, b) => b.bytes - a.bytes);
  if (largest === undefined) return `${total} in ${countText(files.length, 'file')}`;
  const { image, bytes } = largest;
  const budget = image.facts?.budget ?? (await toldBudget(join(out, `${image.name}.json`)));
  const share = budget === undefined ? '' : `, ${Math.floor((100 * bytes) / budget)} % of its budget`;
  return `${total} in ${countText(files.length, 'file')}; largest PNG ${byteText(bytes)}${share}: ${image.name}`;
}

/** Of a picture that was not rendered, bytes; undefined without a sidecar. */
async function toldBudget(sidecar: string): Promise<number | undefined> {
  try {
    const { image }: { readonly image: { readonly budget: number } } = JSON.parse(await readFile(sidecar, 'utf8'));
    return image.budget;
  } catch {
    return undefined;
  }
}

/** Since the program was started. */
function tellTime(images: number): string {
  const seconds = performance.now() / 1000;
  return `${secondsText(seconds)}, ${(images / seconds).toFixed(1)} images a second`;
}
