/**
 * Draws the pictures of docs/themes.md into docs/images/, as crops of theme sheets:
 * `node --import tsx tools/build-theme-pictures.ts`. Wanted whenever themes or pens change.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import sharp, { type OverlayOptions } from 'sharp';
import { environment } from '../bench/layout/environment.ts';
import { compileSpecimen, type Specimen } from '../src/compile-sheets.ts';
import { fitBudget } from '../src/emit/fit-budget.ts';
import { toPixels } from '../src/emit/to-pixels.ts';
import { boundsOf, inflate, type Rect } from '../src/geometry.ts';
import type { PanelRole } from '../src/layout/layout.ts';
import { parseTheme } from '../src/theme/parse-theme.ts';
import { PICTURES } from './theme-reference.ts';

/** A part of a theme's sheet. */
interface Shot {
  readonly theme: string;
  /** What is changed in it before, as the text of a theme that extends it. */
  readonly changes?: string;
  readonly crop: (sheet: Specimen) => Rect;
}

const ROOT = new URL('../', import.meta.url);
const MOST_BYTES = 40_000;
/** px. */
const WIDTH = 840;
const GAP = 8;
/** Shots stand side by side while they need no more than this times the width. */
const MOST_SHRUNK = 1.25;

const SHOTS: Readonly<Record<string, readonly Shot[]>> = {
  'five-minutes': [
    {
      theme: 'whiteboard',
      changes: exampleOf(),
      crop: ({ layout }) => ({ x: 0, y: 0, width: layout.canvas.width, height: 620 }),
    },
  ],
  solid: ['flat', 'isometric'].map((projection) => ({
    theme: 'paper',
    changes: `projection: ${projection}`,
    crop: around('cylinder', 'queue'),
  })),
  hand: [0, 1, 3].map((sway) => ({ theme: 'whiteboard', changes: `hand: { sway: ${sway} }`, crop: around('box') })),
  glow: ['glow: []', 'name: blueprint'].map((changes) => ({ theme: 'blueprint', changes, crop: around('cloud') })),
  // The corner without words, or they would be cut.
  paper: each(({ layout }) => ({ x: 0, y: layout.canvas.height - 190, width: 204, height: 190 })),
  tones: [
    { theme: 'whiteboard', crop: around('box', 'cloud') },
    { theme: 'whiteboard', crop: around('document', 'panel') },
  ],
  typography: two(({ layout }) => panelOf(layout, 'header', 12)),
  shapes: two(({ layout }) => inflate(known(layout.zones.find((zone) => zone.id === 'one')), 3)),
  edges: each(({ layout }) => panelOf(layout, 'key', 4)),
  rules: two(({ layout }) => lifelinesOf(layout)),
  icons: each(around('cylinder', 'cylinder', 2)),
};

/** The theme that the page's opening writes. */
function exampleOf(): string {
  const page = readFileSync(new URL('docs/themes.md', ROOT), 'utf8');
  const [, yaml = ''] = /```yaml\n(name: [\s\S]*?)```/.exec(page) ?? [];
  return yaml.replace(/^extends: .*\n/m, '');
}

function each(crop: Shot['crop']): readonly Shot[] {
  return ['whiteboard', 'blueprint', 'chalkboard', 'paper'].map((theme) => ({ theme, crop }));
}

function two(crop: Shot['crop']): readonly Shot[] {
  return ['whiteboard', 'blueprint'].map((theme) => ({ theme, crop }));
}

/** The boxes from `first` to `last`, so near that the titles of zones around them are left out whole. */
function around(first: string, last = first, margin = 9): Shot['crop'] {
  return ({ layout }) => inflate(known(boundsOf(layout.nodes.filter(({ id }) => id === first || id === last))), margin);
}

function panelOf({ panels }: Specimen['layout'], role: PanelRole, margin: number): Rect {
  return inflate(known(panels.find((panel) => panel.role === role)?.box), margin);
}

function lifelinesOf({ lifelines }: Specimen['layout']): Rect {
  const ends = lifelines.flatMap(({ from, to }) => [from, to].map((point) => ({ ...point, width: 1, height: 1 })));
  const { x, y, width, height } = known(boundsOf(ends));
  // Below the boxes that they hang on.
  return { x: x - 16, y: y + 4, width: width + 32, height: height + 12 };
}

function known<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('the sheet has lost what is to be shown');
  return value;
}

async function shoot({
  theme,
  changes = '',
  crop,
}: Shot): Promise<OverlayOptions & { readonly width: number; readonly height: number }> {
  const file = `themes/${theme}.yaml`;
  const parents = [{ file, text: readFileSync(new URL(file, ROOT), 'utf8') }];
  const named = changes.startsWith('name:') ? changes : `name: ${theme}\n${changes}`;
  const changed = parseTheme(`extends: ${theme}\n${named}\n`, { parents });
  const sheet = await compileSpecimen({ ...environment(theme), theme: changed });
  const { width, height, data } = await toPixels(sheet.svg, sheet.model.canvas);
  const { x, y, ...size } = crop(sheet);
  const area = {
    left: Math.max(0, Math.round(x)),
    top: Math.max(0, Math.round(y)),
    width: Math.round(size.width),
    height: Math.round(size.height),
  };
  const input = await sharp(data, { raw: { width, height, channels: 4 } })
    .extract(area)
    .png()
    .toBuffer();
  return { input, width: area.width, height: area.height };
}

/** Shots side by side, in rows where there are more than fit at their own size. */
async function draw(name: string, shots: readonly Shot[]): Promise<void> {
  const taken = [];
  for (const shot of shots) taken.push(await shoot(shot));
  const widest = Math.max(...taken.map(({ width }) => width));
  const perRow = [4, 3, 2].find((count) => taken.length % count === 0 && widest * count <= WIDTH * MOST_SHRUNK) ?? 1;
  const cell = (WIDTH - GAP * (perRow - 1)) / perRow;
  const scale = Math.min(1, ...taken.map(({ width }) => cell / width));
  const placed: OverlayOptions[] = [];
  let [x, y, row, right] = [0, 0, 0, 0];
  for (const [i, { input, width, height }] of taken.entries()) {
    if (i > 0 && i % perRow === 0) [x, y, row] = [0, y + row + GAP, 0];
    const size = { width: Math.round(width * scale), height: Math.round(height * scale) };
    placed.push({
      input: await sharp(known(input) as Buffer)
        .resize(size)
        .toBuffer(),
      left: x,
      top: y,
    });
    x += size.width + GAP;
    row = Math.max(row, size.height);
    right = Math.max(right, x - GAP);
  }
  const canvas = { width: right, height: y + row, channels: 4, background: '#ffffff' } as const;
  const { data } = await sharp({ create: canvas }).composite(placed).raw().toBuffer({ resolveWithObject: true });
  const pixels = { width: right, height: y + row, data };
  const { png } = await fitBudget(pixels, { budget: MOST_BYTES, palette: [], text: PICTURES[name] ?? name });
  writeFileSync(new URL(`docs/images/theme-${name}.png`, ROOT), png);
}

const wanted = process.argv.slice(2);
for (const [name, shots] of Object.entries(SHOTS))
  if (wanted.length === 0 || wanted.includes(name)) await draw(name, shots);
