import { describe, expect, it } from 'vitest';
import { toPixels } from '../../src/emit/to-pixels.ts';
import { toSvg } from '../../src/emit/to-svg.ts';
import { richDrawing } from './rich-drawing.ts';

const size = (px: number) => ({ width: px, height: px });

describe('toPixels', () => {
  it('paints the same opaque pixels twice', async () => {
    const svg = toSvg(richDrawing());
    const [first, second] = [await toPixels(svg, size(1024)), await toPixels(svg, size(1024))];
    expect(first.data.length).toBe(1024 * 1024 * 4);
    expect(Buffer.compare(first.data, second.data)).toBe(0);
    expect(first.data.every((byte, i) => i % 4 !== 3 || byte === 255)).toBe(true);
  });

  it('paints at the size that is asked for', async () => {
    const svg = toSvg(richDrawing(256));
    expect(await toPixels(svg, size(512))).toMatchObject(size(512));
  });

  it('refuses a shape that is not that of the picture', async () => {
    await expect(toPixels(toSvg(richDrawing(256)), { width: 256, height: 255 })).rejects.toThrow(/256×256 px instead/);
  });

  it('puts white behind what is transparent', async () => {
    const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="2" height="2"/>';
    expect([...(await toPixels(svg, size(2))).data]).toEqual(Array.from({ length: 16 }, () => 255));
  });

  it('shows glyphs: text changes the picture', async () => {
    const rich = richDrawing(256);
    const bare = { ...rich, items: rich.items.filter((item) => item.kind !== 'text') };
    const [a, b] = [await toPixels(toSvg(rich), size(256)), await toPixels(toSvg(bare), size(256))];
    expect(a.data.filter((byte, i) => byte !== b.data[i]).length).toBeGreaterThan(2000);
  });
});
