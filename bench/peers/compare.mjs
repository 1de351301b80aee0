/**
 * Our pictures beside those of other compilers, fitted into the same square: see bench/README.md.
 *
 *   npm ci --prefix bench/peers && node --import tsx bench/peers/compare.mjs [--only NAME] [--json FILE] [--pictures DIR]
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { textTable } from '../../src/cli/text-table.ts';
import { drawUnchecked } from '../layout/judge.ts';
import { countBends, countCrossings } from '../layout/lines.ts';
import { loadDiagrams } from '../layout/load-diagrams.ts';
import { version as d2, drawByD2, stopD2 } from './d2.mjs';
import { frameOf } from './drawn.ts';
import { drawByMermaid, version as mermaid, stopMermaid } from './mermaid.mjs';
import { drawnByUs } from './ours.ts';
import { countOverlaps, totalOf, wordsOf } from './overlaps.ts';

const CANVAS = { width: 1024, height: 1024 };
/** Our canvas without the margins that we keep: what others may fill, having no title, legend or notes. */
const SQUARE = { width: 964, height: 964 };
const PEERS = [
  { name: d2, draw: drawByD2 },
  { name: mermaid, draw: drawByMermaid },
];
const DIRECTIONS = ['DOWN', 'RIGHT'];

const { values: options } = parseArgs({
  options: {
    only: { type: 'string', multiple: true, default: [] },
    json: { type: 'string' },
    pictures: { type: 'string' },
  },
});

const diagrams = loadDiagrams(process.env['WHITEPRINT_CORPUS']).filter(
  ({ name }) => options.only.length === 0 || options.only.some((part) => name.includes(part)),
);
const rows = [];
try {
  for (const diagram of diagrams) {
    rows.push(await compare(diagram));
    process.stderr.write('.');
  }
} finally {
  await stopMermaid();
  await stopD2();
}
process.stderr.write('\n');
print(rows);
if (options.json) writeFileSync(options.json, `${JSON.stringify(rows, null, 1)}\n`);

async function compare(diagram) {
  const compiled = await drawUnchecked(diagram, CANVAS);
  if (compiled === null) return { name: diagram.name, ours: null, peers: [] };
  const ours = figuresOf(drawnByUs(compiled), CANVAS);
  const peers = [];
  for (const peer of PEERS) peers.push(await drawBy(peer, compiled, diagram.name));
  return { name: diagram.name, ours, peers };
}

/** The peer's drawing in the direction that gives the larger text. */
async function drawBy({ name, draw }, { model, layout }, diagram) {
  const found = [];
  for (const direction of DIRECTIONS) {
    try {
      const { drawn, svg } = await draw(model, direction);
      found.push({ ...figuresOf(drawn, layout.area), direction, svg });
    } catch (error) {
      console.error(`${diagram}, ${name}, ${direction}: ${error?.message ?? error}`);
    }
  }
  const [best] = found.sort((a, b) => b.square - a.square);
  if (best === undefined) return { peer: name, failed: true };
  const { svg, ...figures } = best;
  if (options.pictures) {
    mkdirSync(options.pictures, { recursive: true });
    writeFileSync(join(options.pictures, `${diagram}.${name.split(' ')[0].toLowerCase()}.svg`), svg);
  }
  return { peer: name, ...figures };
}

/** Smallest text in px of the canvas: as drawn, fitted into the space of our diagram, fitted into the whole square; and what is on what. */
function figuresOf(drawn, area) {
  const frame = frameOf(drawn);
  const fitted = (room) => drawn.smallest * Math.min(room.width / frame.width, room.height / frame.height);
  const overlaps = countOverlaps(drawn);
  const lines = drawn.lines.map((line) => line.points);
  return {
    drawn: drawn.smallest,
    area: fitted(area),
    square: fitted(SQUARE),
    overlaps: totalOf(overlaps),
    kinds: wordsOf(overlaps),
    crossings: countCrossings(lines),
    bends: countBends(lines),
  };
}

function print(all) {
  const head = ['diagram', 'ours', 'over', 'cross', 'bends'];
  for (const { name } of PEERS) head.push(name.split(' ')[0], 'square', 'over', 'cross', 'bends', '');
  const cells = (f) => [`${f.overlaps}`, `${f.crossings}`, `${f.bends}`];
  const peerCells = (ours, p) =>
    p.failed ? ['failed', '', '', '', '', ''] : [p.area.toFixed(1), p.square.toFixed(1), ...cells(p), signOf(ours, p)];
  const line = ({ name, ours, peers }) => [
    name.slice(0, 44),
    ...(ours ? [ours.drawn.toFixed(1), ...cells(ours)] : ['refused', '', '', '']),
    ...peers.flatMap((p) => peerCells(ours, p)),
  ];
  const out = [textTable([head, ...all.map(line)]), '\n'];
  for (const { name, ours, peers } of all)
    for (const f of [{ peer: 'ours', ...ours }, ...peers]) if (f.kinds) out.push(`${name}, ${f.peer}: ${f.kinds}\n`);
  out.push(
    '\nsmallest text of the diagram, px; others enlarged or shrunk to fill the area that our page leaves for the\n',
  );
  out.push(`diagram, and ${SQUARE.width}x${SQUARE.height}, in the better of two directions\n\n`);
  out.push(textTable(PEERS.flatMap(({ name }) => summary(all, name))));
  process.stdout.write(out.join(''));
}

/** Where we are not ahead: t in text when the other has the whole square, T in the same area too, O in overlaps. */
function signOf(ours, peer) {
  const text = ours.drawn > peer.square ? '' : ours.drawn > peer.area ? 't' : 'T';
  return `${text}${ours.overlaps <= peer.overlaps ? '' : 'O'}`;
}

function summary(all, name) {
  const both = all.flatMap(({ ours, peers }) =>
    peers.filter((p) => ours && p.peer === name && !p.failed).map((peer) => ({ ours, peer })),
  );
  const share = (is) => (100 * both.filter(is).length) / Math.max(1, both.length);
  const text = (what, reached) => [
    reached >= 95 ? 'PASS' : 'FALL SHORT',
    `${name}: ${what}`,
    `${reached.toFixed(1)} %`,
    '>= 95 %',
  ];
  const more = both.filter(({ ours, peer }) => ours.overlaps > peer.overlaps).length;
  const total = (what, key) => {
    const [theirs, ours] = ['peer', 'ours'].map((side) => both.reduce((sum, pair) => sum + pair[side][key], 0));
    return ['-', `${name}: ${what}`, `${ours}`, `theirs ${theirs}`];
  };
  return [
    text(
      `our smallest text is larger, same area (${both.length})`,
      share(({ ours, peer }) => ours.drawn > peer.area),
    ),
    text(
      'our smallest text is larger, they fill the square',
      share(({ ours, peer }) => ours.drawn > peer.square),
    ),
    text(
      'our smallest text is larger, they fill the square but are never enlarged',
      share(({ ours, peer }) => ours.drawn > Math.min(peer.square, peer.drawn)),
    ),
    [more === 0 ? 'PASS' : 'FALL SHORT', `${name}: pictures of ours with more overlaps`, `${more}`, '0'],
    total('overlaps', 'overlaps'),
    total('crossings', 'crossings'),
    total('bends', 'bends'),
  ];
}
