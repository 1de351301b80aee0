import { Blob, Face, Font } from 'harfbuzzjs';
import { readTables, writeTables } from './sfnt.mjs';

/**
 * The same font with one character drawn anew. `path` is closed contours as SVG path data of M, L, Q and Z, in font units
 * with y upwards, outer ones clockwise; `advance` is its width.
 */
export function withGlyph(font, char, { path, advance }) {
  const tables = readTables(font);
  const glyph = new Font(new Face(new Blob(font))).nominalGlyph(char.codePointAt(0));
  const contours = path.split('Z').filter(Boolean).map(toPoints);
  const points = contours.flat();
  const box = boxOf(points);
  const isLong = tables.get('head').readInt16BE(50) === 1;
  const loca = readLoca(tables.get('loca'), isLong);
  const glyphs = loca.slice(1).map((end, i) => tables.get('glyf').subarray(loca[i], end));
  glyphs[glyph] = encode(contours, box);
  const padded = glyphs.map((data) => Buffer.concat([data, Buffer.alloc(-data.length & 3)]));
  tables.set('glyf', Buffer.concat(padded));
  tables.set('loca', writeLoca(padded, isLong));
  tables.set('hmtx', withMetrics(tables, glyph, { advance, bearing: box[0] }));
  tables.set('maxp', withRoomFor(tables.get('maxp'), points.length, contours.length));
  return writeTables(tables);
}

/** The same font with one character as wide as `factor` says, times what it was. */
export function withNarrowed(font, char, factor) {
  const shaper = new Font(new Face(new Blob(font)));
  const glyph = shaper.nominalGlyph(char.codePointAt(0));
  const path = shaper.glyphToPath(glyph).replaceAll(/(-?[\d.]+),/g, (_, x) => `${Math.round(x * factor)},`);
  return withGlyph(font, char, { path, advance: Math.round(shaper.glyphHAdvance(glyph) * factor) });
}

/** The same font with a letter drawn as its capital is in a heavier font of the family, made as tall as `x`. */
export function withSmallCapital(font, char, heavier) {
  const own = new Font(new Face(new Blob(font)));
  const donor = new Font(new Face(new Blob(heavier)));
  const capital = donor.nominalGlyph(char.toUpperCase().codePointAt(0));
  const top = (shaper, glyph) => shaper.glyphExtents(glyph).yBearing;
  const factor = top(own, own.nominalGlyph(0x78)) / top(donor, capital);
  const path = donor.glyphToPath(capital).replaceAll(/-?[\d.]+/g, (n) => Math.round(n * factor));
  return withGlyph(font, char, { path, advance: Math.round(donor.glyphHAdvance(capital) * factor) });
}

/** Points of a contour: on the curve, or the control point of a quadratic curve. */
function toPoints(path) {
  const points = [...path.matchAll(/([MLQ])([-\d., ]+)/g)].flatMap(([, command, text]) => {
    const n = text.trim().split(/[ ,]+/).map(Number);
    return command === 'Q' ? [point(n[0], n[1], false), point(n[2], n[3], true)] : [point(n[0], n[1], true)];
  });
  const [first] = points;
  const last = points.at(-1);
  return last.x === first.x && last.y === first.y ? points.slice(0, -1) : points;
}

const point = (x, y, isOn) => ({ x: Math.round(x), y: Math.round(y), isOn });

const boxOf = (points) => {
  const xs = points.map(({ x }) => x);
  const ys = points.map(({ y }) => y);
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
};

/** A simple glyph, its coordinates as plain 16-bit steps. */
function encode(contours, box) {
  const points = contours.flat();
  const ends = contours.map((_, i) => contours.slice(0, i + 1).flat().length - 1);
  const flags = Buffer.from(points.map(({ isOn }) => (isOn ? 1 : 0)));
  const steps = (axis) => points.map((p, i) => p[axis] - (points[i - 1]?.[axis] ?? 0));
  const numbers = (values) => Buffer.concat(values.map(int16));
  return Buffer.concat([
    numbers([contours.length, ...box, ...ends, 0]),
    flags,
    numbers(steps('x')),
    numbers(steps('y')),
  ]);
}

function int16(value) {
  const data = Buffer.alloc(2);
  data.writeInt16BE(value);
  return data;
}

const readLoca = (loca, isLong) =>
  Array.from({ length: loca.length / (isLong ? 4 : 2) }, (_, i) =>
    isLong ? loca.readUInt32BE(4 * i) : loca.readUInt16BE(2 * i) * 2,
  );

function writeLoca(glyphs, isLong) {
  const loca = Buffer.alloc((glyphs.length + 1) * (isLong ? 4 : 2));
  let at = 0;
  for (const [i, data] of glyphs.entries()) {
    at += data.length;
    if (isLong) loca.writeUInt32BE(at, 4 * (i + 1));
    else loca.writeUInt16BE(at / 2, 2 * (i + 1));
  }
  return loca;
}

function withMetrics(tables, glyph, { advance, bearing }) {
  const hmtx = Buffer.from(tables.get('hmtx'));
  if (glyph >= tables.get('hhea').readUInt16BE(34)) throw new Error(`glyph ${glyph} has no width of its own`);
  hmtx.writeUInt16BE(advance, 4 * glyph);
  hmtx.writeInt16BE(bearing, 4 * glyph + 2);
  return hmtx;
}

function withRoomFor(maxp, points, contours) {
  const copy = Buffer.from(maxp);
  copy.writeUInt16BE(Math.max(copy.readUInt16BE(6), points), 6);
  copy.writeUInt16BE(Math.max(copy.readUInt16BE(8), contours), 8);
  return copy;
}
