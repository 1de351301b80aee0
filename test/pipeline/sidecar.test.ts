import sharp from 'sharp';
import { beforeAll, describe, expect, test } from 'vitest';
import { readRepo, repoPath, SLUGS } from './environment.ts';

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

interface Sidecar {
  readonly image: { readonly width: number; readonly height: number; readonly bytes: number };
  readonly quality: { readonly minTextPx: number; readonly minContrast: number; readonly overlaps: number };
  readonly graph: { readonly edges: readonly { readonly label: string | null }[] };
  readonly geometry: {
    readonly nodes: readonly (Box & { readonly id: string })[];
    readonly edges: readonly { readonly index: number; readonly points: readonly (readonly [number, number])[] }[];
    readonly marks: readonly (Box & { readonly role: string; readonly owner: string })[];
    readonly texts: readonly (Box & {
      readonly text: string;
      readonly owner: string;
      readonly role: string;
      readonly color: string;
      readonly background: string;
    })[];
  };
}

type Rgb = readonly [number, number, number];

const rgb = (hex: string): Rgb => [1, 3, 5].map((i) => Number.parseInt(hex.slice(i, i + 2), 16)) as unknown as Rgb;
const distance = (a: Rgb, b: Rgb): number => Math.max(...a.map((v, i) => Math.abs(v - (b[i] ?? 0))));
/** At least a third of the way from the ground to the ink: thin strokes are blended with what is behind them. */
const isInk = (c: Rgb, ink: Rgb, ground: Rgb): boolean => distance(c, ink) < 2 * distance(c, ground);
const holds = (b: Box, x: number, y: number): boolean =>
  x >= b.x && x < b.x + b.width && y >= b.y && y < b.y + b.height;
const grown = (b: Box, by: number): Box => ({
  x: b.x - by,
  y: b.y - by,
  width: b.width + 2 * by,
  height: b.height + 2 * by,
});

/** Reads a picture beside its sidecar: what the sidecar says must be there in the pixels. */
describe.each(SLUGS)('the sidecar of %s is true', (slug) => {
  const sidecar = JSON.parse(readRepo(`out/${slug}.json`)) as Sidecar;
  const { geometry, image } = sidecar;
  let data = Buffer.alloc(0);
  const at = (x: number, y: number): Rgb => {
    const i = (Math.round(y) * image.width + Math.round(x)) * 3;
    return [data[i] ?? 0, data[i + 1] ?? 0, data[i + 2] ?? 0];
  };

  beforeAll(async () => {
    const raw = await sharp(repoPath(`out/${slug}.png`))
      .removeAlpha()
      .raw()
      .toBuffer({ resolveWithObject: true });
    expect([raw.info.width, raw.info.height]).toEqual([image.width, image.height]);
    data = raw.data;
  });

  test('every text has ink of its colour in its box, up to all four sides', () => {
    for (const t of geometry.texts) {
      const ink = rgb(t.color);
      const seen: { x: number; y: number }[] = [];
      const box = grown(t, 1);
      for (let y = Math.floor(box.y); y < box.y + box.height; y++)
        for (let x = Math.floor(box.x); x < box.x + box.width; x++)
          if (isInk(at(x, y), ink, rgb(t.background))) seen.push({ x, y });
      const name = `${t.owner} ${JSON.stringify(t.text)}`;
      expect(seen.length, name).toBeGreaterThan(3);
      expect(Math.min(...seen.map((p) => p.x)), `${name} left`).toBeLessThanOrEqual(t.x + 3);
      expect(Math.max(...seen.map((p) => p.x)), `${name} right`).toBeGreaterThanOrEqual(t.x + t.width - 4);
      expect(Math.min(...seen.map((p) => p.y)), `${name} top`).toBeLessThanOrEqual(t.y + 3);
      expect(Math.max(...seen.map((p) => p.y)), `${name} bottom`).toBeGreaterThanOrEqual(t.y + t.height - 4);
    }
  });

  test('every node has an outline on all four sides of its box', () => {
    for (const n of geometry.nodes) {
      const sides = [
        { x: n.x + n.width / 2, y: n.y, dx: 0, dy: 1 },
        { x: n.x + n.width / 2, y: n.y + n.height, dx: 0, dy: 1 },
        { x: n.x, y: n.y + n.height * 0.62, dx: 1, dy: 0 },
        { x: n.x + n.width, y: n.y + n.height * 0.62, dx: 1, dy: 0 },
      ];
      for (const s of sides) {
        const across = Array.from({ length: 17 }, (_, i) => at(s.x + s.dx * (i - 8), s.y + s.dy * (i - 8)));
        const ends = [across[0] as Rgb, across[16] as Rgb];
        const stroke = across.slice(3, 14).some((c) => ends.every((e) => distance(c, e) > 24));
        expect(stroke, `${n.id} at ${s.x},${s.y}`).toBe(true);
      }
    }
  });

  /** True when a stroke crosses the line between two points 7 px to either side. */
  const isDrawn = (x: number, y: number, upright: boolean): boolean => {
    const [nx, ny] = upright ? [1, 0] : [0, 1];
    const beside = [at(x + nx * 7, y + ny * 7), at(x - nx * 7, y - ny * 7)];
    return [-2, -1, 0, 1, 2].some((o) => beside.every((b) => distance(at(x + nx * o, y + ny * o), b) > 24));
  };

  /** Points 1 px apart along a piece of an arrow, its ends left out. */
  const along = ([ax, ay]: readonly [number, number], [bx, by]: readonly [number, number]) => {
    const length = Math.abs(bx - ax) + Math.abs(by - ay);
    const count = Math.max(0, Math.floor(length - 20));
    return Array.from({ length: count }, (_, i) => {
      const t = (i + 10) / length;
      return { x: ax + (bx - ax) * t, y: ay + (by - ay) * t, upright: ax === bx };
    });
  };

  test('every arrow is drawn along its points, from node to node', () => {
    const covered = [...geometry.texts, ...geometry.marks].map((b) => grown(b, 9));
    for (const edge of geometry.edges) {
      const places = edge.points
        .slice(1)
        .flatMap((to, i) => along(edge.points[i] as readonly [number, number], to))
        .filter(({ x, y }) => !covered.some((c) => holds(c, x, y)));
      if (places.length < 12) continue;
      const drawn = places.filter(({ x, y, upright }) => isDrawn(x, y, upright)).length;
      // Dashes and dots leave at most two thirds of a line blank.
      expect(drawn / places.length, `edges/${edge.index}`).toBeGreaterThan(0.3);
    }
  });

  test('the quality it tells is what was promised', () => {
    expect(sidecar.quality.minTextPx).toBeGreaterThanOrEqual(12);
    expect(sidecar.quality.minContrast).toBeGreaterThanOrEqual(4.5);
    expect(sidecar.quality.overlaps).toBe(0);
    expect(image.bytes).toBeLessThanOrEqual(180_000);
  });
});
