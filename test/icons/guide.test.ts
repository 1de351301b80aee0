import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseCatalogue } from '../../src/icons/parse-catalogue.ts';
import { guidePictures, toIconGuide } from '../../tools/icon-guide.ts';

const { icons } = parseCatalogue(readFileSync('icons/catalogue.json', 'utf8'));

// Stale? Run: node --import tsx tools/build-icon-guide.ts --pictures
describe('the guide to icons', () => {
  it('is what the catalogue makes', () => {
    expect(readFileSync('docs/icons.md', 'utf8')).toBe(toIconGuide(icons));
  });

  it.each(guidePictures(icons))('$file shows the icons of today in at most 80 KB', ({ file, icons: shown }) => {
    const png = readFileSync(`docs/${file}`);
    expect(png.length).toBeLessThanOrEqual(80_000);
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1024, 1024]);
    expect(png.toString('latin1')).toContain(`Icons with their names: ${shown.map(({ name }) => name).join(', ')}.`);
  });

  it('shows every icon', () => {
    const shown = new Set(guidePictures(icons).flatMap((picture) => picture.icons.map(({ name }) => name)));
    expect(shown.size).toBe(icons.length);
  });
});
