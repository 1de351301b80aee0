/**
 * Draws the pictures of docs/layout.md into docs/images/ and writes their scores between the document's marks:
 * `node --import tsx tools/build-layout-pictures.ts`. Wanted whenever layouts or prices change.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import sharp from 'sharp';
import { environment } from '../bench/layout/environment.ts';
import { type Compiled, compile } from '../src/compile.ts';
import { fitBudget } from '../src/emit/fit-budget.ts';
import { toPixels } from '../src/emit/to-pixels.ts';
import type { Weighed } from '../src/layout/layout.ts';
import { PRICES } from '../src/layout/score.ts';
import type { EngineChoice } from '../src/model/model.ts';

interface Picture {
  readonly spec: string;
  readonly theme: 'whiteboard' | 'blueprint';
  readonly engine: EngineChoice;
  readonly title: string;
}

const JWT = { spec: 'specs/jwt-token-flow-whiteboard.yaml', theme: 'whiteboard' } as const;

const PICTURES: Readonly<Record<string, Picture>> = {
  elk: { ...JWT, engine: 'elk', title: '`layout: elk`' },
  grid: { ...JWT, engine: 'grid', title: '`layout: grid`' },
  form: {
    spec: 'specs/event-driven-microservices.yaml',
    theme: 'whiteboard',
    engine: 'auto',
    title: '`archetype: hub`',
  },
  keyed: {
    spec: 'bench/specs/rag-pipeline.yaml',
    theme: 'blueprint',
    engine: 'elk',
    title: 'Labels in the key, `layout: elk`',
  },
  crowded: {
    spec: 'bench/specs/multi-region-failover.yaml',
    theme: 'blueprint',
    engine: 'auto',
    title: 'Small cards, `layout: auto`',
  },
};

const ROOT = new URL('../', import.meta.url);
const DOCUMENT = new URL('docs/layout.md', ROOT);
const IMAGES = new URL('docs/images/', ROOT);
/** px. */
const WIDTH = 560;
const MARGIN = { x: 12, y: 6 };
const MOST_BYTES = 60_000;
const MARKED = /<!-- (figures|sums): ([a-z ]+) -->\n[\s\S]*?<!-- end -->/g;

await main();

async function main(): Promise<void> {
  mkdirSync(IMAGES, { recursive: true });
  const best = new Map<string, Weighed>();
  for (const [name, picture] of Object.entries(PICTURES)) {
    const { spec, theme, engine, title } = picture;
    const text = readFileSync(new URL(spec, ROOT), 'utf8');
    const compiled = await compile(text, environment(theme), { slug: name, engine });
    writeFileSync(new URL(`layout-${name}.png`, IMAGES), await toSmallPng(compiled));
    best.set(name, compiled.layout.quality.weighed[0] ?? fail(`"${title}" has no candidate`));
  }
  const weighedOf = (name: string): Weighed => best.get(name) ?? fail(`there is no picture "${name}"`);
  const document = readFileSync(DOCUMENT, 'utf8').replace(MARKED, (_, kind: string, list: string) => {
    const names = list.split(' ');
    const table = kind === 'sums' ? sumsOf(names.map(weighedOf)) : figuresOf(names, weighedOf);
    return `<!-- ${kind}: ${list} -->\n\n${table}\n\n<!-- end -->`;
  });
  writeFileSync(DOCUMENT, document);
}

function fail(message: string): never {
  throw new Error(message);
}

/** The page below its title at reading size, as good as its bytes allow. */
async function toSmallPng({ svg, model, layout, drawing }: Compiled): Promise<Uint8Array> {
  const { width, height, data } = await toPixels(svg, model.canvas);
  const { area, panels } = layout;
  const lettered = panels.filter(({ badges }) => badges.some(({ role }) => role === 'key'));
  const bottom = Math.max(...[area, ...lettered.map(({ box }) => box)].map((box) => box.y + box.height));
  const top = Math.floor(area.y) - MARGIN.y;
  const small = await sharp(data, { raw: { width, height, channels: 4 } })
    .extract({ left: MARGIN.x, top, width: width - 2 * MARGIN.x, height: Math.ceil(bottom) + MARGIN.y - top })
    .resize({ width: WIDTH })
    .raw()
    .toBuffer({ resolveWithObject: true });
  const pixels = { width: small.info.width, height: small.info.height, data: small.data };
  const { png } = await fitBudget(pixels, { budget: MOST_BYTES, palette: drawing.palette, text: model.alt });
  return png;
}

/** Pictures beside each other, what they scored below. */
function figuresOf(names: readonly string[], weighedOf: (name: string) => Weighed): string {
  return tableOf([
    names.map((name) => PICTURES[name]?.title ?? ''),
    names.map(() => '---'),
    names.map((name) => `![${(PICTURES[name]?.title ?? '').replaceAll('`', '')}](images/layout-${name}.png)`),
    names.map((name) => told(weighedOf(name))),
  ]);
}

function told({ engine, score, crossings, bends, typeScale, keyed }: Weighed): string {
  const key = keyed === 0 ? '' : `, ${count(keyed, 'label')} in the key`;
  return `\`${engine}\`, score **${score.toFixed(2)}**: ${count(crossings, 'crossing')}, ${count(bends, 'bend')}, type × ${typeScale}${key}`;
}

function count(n: number, one: string): string {
  return `${n} ${one}${n === 1 ? '' : 's'}`;
}

/** Measure by measure, what layouts cost. */
function sumsOf(list: readonly Weighed[]): string {
  const names = Object.keys(PRICES) as readonly (keyof typeof PRICES)[];
  const costOf = (weighed: Weighed, name: keyof typeof PRICES): number => weighed[name] * PRICES[name];
  const rest = (weighed: Weighed): number => names.reduce((left, name) => left - costOf(weighed, name), weighed.score);
  return tableOf([
    ['', ...list.map(({ engine }) => `\`${engine}\``)],
    ['---', ...list.map(() => '---:')],
    ...names.map((name) => [
      `\`${name}\``,
      ...list.map((w) => `${w[name]} × ${PRICES[name]} = ${costOf(w, name).toFixed(2)}`),
    ]),
    ['type, card style, key', ...list.map((w) => rest(w).toFixed(2))],
    ['**score**', ...list.map(({ score }) => `**${score.toFixed(2)}**`)],
  ]);
}

function tableOf(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => `| ${row.join(' | ')} |`).join('\n');
}
