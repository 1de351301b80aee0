import { describe, expect, test } from 'vitest';
import { parseBudget } from '../../src/model/budget.ts';
import { buildModel } from '../../src/model/build-model.ts';
import { isDrawable, listCanvases, parseCanvas } from '../../src/model/canvas.ts';
import { parseSpec } from '../../src/spec/parse-spec.ts';
import { FIXTURE_ICONS } from './fixture-icons.ts';

const specOf = (body: string) => parseSpec(`whiteprint: 1\ntitle: T\nnodes: {a: A}\n${body}`).spec;
const modelOf = (body: string) => buildModel(specOf(body), { slug: 's', icons: FIXTURE_ICONS }, () => {});

describe('canvas', () => {
  test.each([
    ['square', 1024, 1024],
    ['social', 1200, 630],
    ['portrait', 1080, 1350],
    ['slide', 1920, 1080],
    ['story', 1080, 1920],
    ['800x600', 800, 600],
  ])('%s', (name, width, height) => {
    expect(parseCanvas(name)).toEqual({ width, height });
  });

  test.each(['lots', '', '1e3x1', '-1x5', '10 x 10', 'constructor', '1024X1024'])('%s is none', (name) => {
    expect(parseCanvas(name)).toBeUndefined();
  });

  test('sides have 256 to 4096 px', () => {
    expect(isDrawable({ width: 256, height: 4096 })).toBe(true);
    expect([255, 4097, 300.5, Number.NaN].some((width) => isDrawable({ width, height: 1024 }))).toBe(false);
  });

  test('several are listed, each size once', () => {
    expect(listCanvases(specOf('canvases: [social, square, 1024x1024, {width: 300, height: 400}]\n'))).toEqual([
      { width: 1200, height: 630 },
      { width: 1024, height: 1024 },
      { width: 300, height: 400 },
    ]);
    expect(listCanvases(specOf(''))).toEqual([{ width: 1024, height: 1024 }]);
    expect(modelOf('canvases: [social, square]\n').canvas).toEqual({ width: 1200, height: 630 });
  });
});

describe('budget', () => {
  test.each<[string | number, number]>([
    ['180KB', 180_000],
    ['180 kb', 180_000],
    ['200KiB', 204_800],
    ['1.5MB', 1_500_000],
    ['1MiB', 1_048_576],
    ['5000B', 5000],
    [5000, 5000],
  ])('%s', (written, bytes) => {
    expect(parseBudget(written)).toBe(bytes);
  });

  test.each(['lots', '180', '-1KB', '1e9KB', 'KB', '1XB'])('%s is none', (written) => {
    expect(parseBudget(written)).toBeUndefined();
  });

  test('without one, it grows with the area', () => {
    expect(modelOf('canvas: 512x512\n').budget).toBe(45_000);
    expect(modelOf('canvas: social\n').budget).toBe(Math.round((180_000 * 1200 * 630) / 1024 ** 2));
  });
});

test('the smallest text grows with the shorter side', () => {
  expect(modelOf('canvas: 512x512\n').minTextPx).toBe(11);
  expect(modelOf('canvas: 2048x4096\n').minTextPx).toBe(22);
  expect(modelOf('canvas: slide\n').minTextPx).toBeCloseTo(11 * (1080 / 1024), 10);
});
