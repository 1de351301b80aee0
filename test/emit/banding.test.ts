import { describe, expect, test } from 'vitest';
import { banding } from '../../bench/themes/banding.ts';
import { compile } from '../../src/compile.ts';
import { countColors } from '../../src/emit/count-colors.ts';
import { fitBudget } from '../../src/emit/fit-budget.ts';
import { paintIndexed } from '../../src/emit/paint-indexed.ts';
import type { Pixels } from '../../src/emit/pixels.ts';
import { quantise } from '../../src/emit/quantise.ts';
import { toPixels } from '../../src/emit/to-pixels.ts';
import { environment, readRepo } from '../pipeline/environment.ts';

/** Smooth pixels may be this far off; twice as much is seen as a tint. */
const MOST_OFF = 9;
/** Neighbours in a glow may drift apart by this much, but not along a line that the eye can follow. */
const MOST_STEP = 4;
const LONGEST_CONTOUR = 24;

/** A dark picture with a soft round light and a slanted gradient. */
function softPicture(side: number): Pixels {
  const data = new Uint8Array(side * side * 4).fill(255);
  for (let y = 0; y < side; y++) {
    for (let x = 0; x < side; x++) {
      const light = Math.max(0, 90 - Math.hypot(x - side / 2, y - side / 2) / 2);
      data.set([8 + light / 3 + x / 16, 20 + light, 44 + light + y / 8].map(Math.round), (y * side + x) * 4);
    }
  }
  return { width: side, height: side, data };
}

describe('palettes leave no bands in', () => {
  test.each(['blueprint', 'whiteboard'])('the glows, gradients and hatching of jwt-token-flow-%s', async (theme) => {
    const slug = `jwt-token-flow-${theme}`;
    const { svg, model, drawing } = await compile(readRepo(`specs/${slug}.yaml`), environment(theme), { slug });
    const painted = await toPixels(svg, model.canvas);
    const { budget, alt: text } = model;
    const { pixels, ssim, bytes } = await fitBudget(painted, { budget, palette: drawing.palette, text });
    expect(bytes).toBeLessThanOrEqual(180_000);
    expect(ssim).toBeGreaterThanOrEqual(0.98);
    const colors = drawing.palette.map((color) => Number.parseInt(color.slice(1), 16));
    const indexed = paintIndexed(quantise(countColors(painted), 256, colors));
    for (const shown of [pixels, indexed]) {
      const { off, step, contour } = banding(painted, shown);
      expect(off).toBeLessThanOrEqual(MOST_OFF);
      expect(step).toBeLessThanOrEqual(MOST_STEP);
      expect(contour).toBeLessThanOrEqual(LONGEST_CONTOUR);
    }
    const poor = banding(painted, paintIndexed(quantise(countColors(painted), 48, colors)));
    expect(poor.off).toBeGreaterThan(MOST_OFF);
  });

  test('a soft light, and would be seen', () => {
    const painted = softPicture(256);
    const count = countColors(painted);
    const { smooth, off, contour } = banding(painted, paintIndexed(quantise(count, 256, [])));
    expect(smooth).toBeGreaterThan(0.5);
    expect(off).toBeLessThanOrEqual(MOST_OFF);
    expect(contour).toBeLessThanOrEqual(LONGEST_CONTOUR);
    expect(banding(painted, painted)).toEqual({ smooth, off: 0, step: 0, contour: 0 });
    const poor = banding(painted, paintIndexed(quantise(count, 8, [])));
    expect(poor.step).toBeGreaterThan(MOST_STEP);
    expect(poor.contour).toBeGreaterThan(LONGEST_CONTOUR);
  });
});
