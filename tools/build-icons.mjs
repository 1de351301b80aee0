// Makes icons/catalogue.json and icons/README.md of icons/sources.yaml: run with `npx tsx tools/build-icons.mjs`.
// `--check` writes nothing and exits 1 when a file is not what it would write. `--sheet FILE.png` draws all icons.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Resvg } from '@resvg/resvg-js';
import { parse } from 'yaml';
import { parseSvgIcon } from '../src/icons/parse-svg-icon.ts';
import { brandIcon } from '../src/model/brand-icon.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const require = createRequire(import.meta.url);
const SETS = { lucide: require('@iconify-json/lucide/icons.json'), tabler: require('@iconify-json/tabler/icons.json') };
const sources = parse(readFileSync(join(root, 'icons/sources.yaml'), 'utf8'));
const problems = [];
const icons = Object.entries(sources).map(([name, source]) => buildIcon(name, source));
icons.sort((a, b) => (a.name < b.name ? -1 : 1));
refuseDoubleNames();
if (problems.length > 0) {
  for (const problem of problems) console.error(problem);
  process.exit(1);
}

const text = `{"icons":[\n${icons.map((icon) => JSON.stringify(icon)).join(',\n')}\n]}\n`;
const files = { 'icons/catalogue.json': text, 'icons/README.md': writeReadme() };
const sheet = process.argv.indexOf('--sheet');
if (sheet > 0) {
  writeFileSync(process.argv[sheet + 1], drawSheet());
} else if (process.argv.includes('--check')) {
  const stale = Object.entries(files).filter(([file, made]) => readFileSync(join(root, file), 'utf8') !== made);
  process.exit(stale.length === 0 ? 0 : 1);
} else {
  for (const [file, made] of Object.entries(files)) writeFileSync(join(root, file), made);
  console.log(`${icons.length} icons, ${text.length} bytes`);
}

/**
 * `close`: open lines, by their number, whose area is a body as well; `areas`, `shades`, `highlights`: hand-picked
 * areas in place of those that are found.
 */
function buildIcon(name, { from, aliases, shape = 'box', tone, close = [], areas, shades, highlights }) {
  const [set, original] = from === 'own' ? ['whiteprint', name] : from.split(':');
  for (const word of [`${set}:${original}`, name, ...aliases])
    if (brandIcon(word) !== undefined) problems.push(`${name}: "${word}" is a brand`);
  const svg =
    set === 'whiteprint' ? readFileSync(join(root, `icons/own/${name}.svg`), 'utf8') : wrap(name, set, original);
  const marks = [
    ...close.map((i) => mark('area', `${parseSvgIcon(svg, name).strokes[i]}Z`)),
    ...(areas ?? []).map((d) => mark('area', d)),
    ...(shades ?? []).map((d) => mark('shade', d)),
    ...(highlights ?? []).map((d) => mark('highlight', d)),
  ];
  // Found areas stay when open lines are closed beside them.
  const found = close.length > 0 && areas === undefined ? parseSvgIcon(svg, name) : undefined;
  const kept = (found?.fills ?? []).map((d) => mark('area', d));
  const details = highlights === undefined ? (found?.highlights ?? []).map((d) => mark('highlight', d)) : [];
  const icon = parseSvgIcon(svg.replace('</svg>', `${[...kept, ...details, ...marks].join('')}</svg>`), name);
  return { ...icon, name, aliases: [...aliases].sort(), set, shape, tone };
}

function mark(role, d) {
  return `<path class="${role}" d="${d}"/>`;
}

function wrap(name, set, original) {
  const icon = SETS[set]?.icons[original];
  if (!icon) problems.push(`${name}: ${set} has no icon ${original}`);
  return `<svg viewBox="0 0 24 24">${icon?.body ?? '<path d="M0 0h1"/>'}</svg>`;
}

function refuseDoubleNames() {
  const owners = new Map();
  for (const { name, aliases } of icons) {
    for (const word of [name, ...aliases]) {
      if (owners.has(word)) problems.push(`${word}: names both ${owners.get(word)} and ${name}`);
      owners.set(word, name);
    }
  }
}

function writeReadme() {
  const from = (set) =>
    icons
      .filter((icon) => icon.set === set)
      .map((icon) => `\`${icon.name}\``)
      .join(', ');
  return `# Icons

\`catalogue.json\` is made of \`sources.yaml\`, the open icon sets below and the drawings in \`own/\` by
\`npx tsx tools/build-icons.mjs\`; don't edit it by hand. No icon shows a brand. What they look like: [docs/icons.md](../docs/icons.md).

Drawings in \`own/\` stand on a grid of 24 × 24 units, 2 of them free at the edges where that looks well; lines of 1.8, round ends, corners of about 2.
Plain shapes are lines; class \`area\` is a body, \`shade\` what lies in the shade (light comes from the upper left; without any, bodies are shaded
along their lower right), \`highlight\` what stands out; \`fill="currentColor" stroke="none"\` is ink. After a change run the tool, then
\`node --import tsx tools/build-icon-guide.ts --pictures\`.

## Own drawings (whiteprint, MIT)

${from('whiteprint')}

## Lucide (ISC, [LICENSE-lucide.txt](LICENSE-lucide.txt)), https://lucide.dev

${from('lucide')}

## Tabler Icons (MIT, [LICENSE-tabler.txt](LICENSE-tabler.txt)), https://tabler.io/icons

${from('tabler')}
`;
}

function drawSheet() {
  const [columns, cell] = [12, 96];
  const height = Math.ceil(icons.length / columns) * cell;
  const cells = icons.map((icon, i) => {
    const place = `translate(${(i % columns) * cell + 24} ${Math.floor(i / columns) * cell + 12})`;
    const fills = icon.fills.map((d) => `<path d="${d}" fill="#a8dcf0"/>`).join('');
    const strokes = icon.strokes.map((d) => `<path d="${d}"/>`).join('');
    const lines = `<g fill="none" stroke="#174a6e" stroke-width="1.6" stroke-linecap="round" stroke-linejoin="round">${strokes}</g>`;
    const label = `<text x="24" y="64" font-size="12" text-anchor="middle" font-family="sans-serif">${icon.name}</text>`;
    return `<g transform="${place}"><g transform="scale(2)">${fills}${lines}</g>${label}</g>`;
  });
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${columns * cell}" height="${height}"><rect width="100%" height="100%" fill="#fff"/>${cells.join('')}</svg>`;
  return new Resvg(svg, { font: { loadSystemFonts: true } }).render().asPng();
}
