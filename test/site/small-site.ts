import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Report } from '../../src/report/schema.ts';
import { createSite } from '../../src/site/create-site.ts';
import type { Card, Entry, EntryFiles, SiteFile, SiteSettings, Templates, WebPicture } from '../../src/site/entry.ts';
import { toCard } from '../../src/site/to-card.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const OUT = resolve(ROOT, 'out');

/** The templates of the package. */
export const templates: Templates = Object.fromEntries(
  readdirSync(resolve(ROOT, 'templates')).map((name) => [name, readFileSync(resolve(ROOT, 'templates', name), 'utf8')]),
);

export const settings: SiteSettings = {
  name: 'Architecture Infographics',
  baseUrl: 'https://catalog.example/pictures-of-systems/',
  lang: 'en',
  version: '0.1.0',
};

/** Names of the real pictures of `out/`. */
const realNames: readonly string[] = readdirSync(OUT)
  .filter((file) => file.endsWith('.json') && file !== 'manifest.json')
  .map((file) => file.slice(0, -'.json'.length));

/** Path of a file of `out/`. */
export const outFile = (name: string): string => resolve(OUT, name);

export const readReport = (name: string): Report => JSON.parse(readFileSync(outFile(`${name}.json`), 'utf8'));

/** Text of a real spec. */
export const readSpec = (name: string): string => readFileSync(resolve(ROOT, 'specs', `${name}.yaml`), 'utf8');

/** A picture with the files that the shell would write for it. */
export const entryOf = (report: Report, spec: string): Entry => ({ report, spec, files: filesOf(report) });

/** All real pictures. */
export const realEntries = (): readonly Entry[] => realNames.map((name) => entryOf(readReport(name), readSpec(name)));

/** A whole site as text, by path. */
export function drawAll(entries: readonly Entry[], own: Partial<SiteSettings> = {}): ReadonlyMap<string, string> {
  const site = createSite({ settings: { ...settings, ...own }, templates, cards: entries.map(toCard) });
  return new Map([...entries.map(site.drawPage), ...site.drawRest()].map(({ path, text }: SiteFile) => [path, text]));
}

/** Many cards that look like real ones, with words of their own. */
export function manyCards(count: number): readonly Card[] {
  const real = realEntries().map(toCard);
  return Array.from({ length: count }, (_, index): Card => {
    const base = real[index % real.length];
    if (base === undefined) throw new Error('no pictures in out/');
    const name = `${base.name}-${index}`;
    const word = `${['alpha', 'beta', 'gamma', 'delta', 'omega'][index % 5]}${index % 997}`;
    const renamed = (picture: WebPicture) => ({ ...picture, path: picture.path.replaceAll(base.name, name) });
    return {
      ...base,
      name,
      title: `${base.title} ${word} ${index}`,
      description: `${base.description} ${word}`,
      generated: `20${10 + (index % 15)}-0${1 + (index % 9)}-1${index % 10}`,
      tags: [...base.tags, `tag ${index % 300}`],
      png: renamed(base.png),
      thumbnails: base.thumbnails.map(renamed),
      social: renamed(base.social),
    };
  });
}

/** Sizes are made up, but for the picture itself. */
function filesOf({ image, inputs }: Report): EntryFiles {
  const name = image.file.replace(/\.png$/, '');
  const folder = `pictures/${name}`;
  const { width, height, bytes } = image;
  const scaled = (kind: string, type: string, to: number): WebPicture => ({
    path: `${folder}/${name}-${to}.${kind}`,
    bytes: 20_000,
    type,
    width: to,
    height: Math.round((height / width) * to),
  });
  return {
    png: { path: `${folder}/${name}.png`, bytes, type: 'image/png', width, height },
    svg: { path: `${folder}/${name}.svg`, bytes: 301_234 + (inputs.spec.length % 7) },
    webp: { path: `${folder}/${name}.webp`, bytes: 88_100, type: 'image/webp', width, height },
    yaml: { path: `${folder}/${name}.yaml`, bytes: 4_321 },
    sources: [
      scaled('avif', 'image/avif', 640),
      scaled('avif', 'image/avif', 1024),
      scaled('webp', 'image/webp', 640),
      scaled('webp', 'image/webp', 1024),
    ],
    thumbnails: [scaled('avif', 'image/avif', 384), scaled('webp', 'image/webp', 384)],
    social: { path: `${folder}/${name}-social.png`, bytes: 150_000, type: 'image/png', width: 1200, height: 630 },
  };
}
