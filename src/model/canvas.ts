import type { Size } from '../geometry.ts';
import type { Spec } from '../spec/schema.ts';
import type { Fail } from './fail.ts';

/** A canvas as an author writes it: a name, `WxH`, or width and height. */
export type CanvasSpec = NonNullable<Spec['canvas']>;

/** Sizes that have a name, px. */
export const CANVAS_NAMES: Readonly<Record<string, Size>> = {
  square: { width: 1024, height: 1024 },
  social: { width: 1200, height: 630 },
  portrait: { width: 1080, height: 1350 },
  slide: { width: 1920, height: 1080 },
  story: { width: 1080, height: 1920 },
};

const SQUARE: Size = { width: 1024, height: 1024 };
const SMALLEST = 256;
const LARGEST = 4096;

/** The size that a canvas means, px; undefined when it means none. Whether a picture can have it is `isDrawable`. */
export function parseCanvas(canvas: CanvasSpec): Size | undefined {
  if (typeof canvas !== 'string') return { width: canvas.width, height: canvas.height };
  if (Object.hasOwn(CANVAS_NAMES, canvas)) return CANVAS_NAMES[canvas];
  const [, width, height] = /^(\d{1,5})x(\d{1,5})$/.exec(canvas) ?? [];
  return width === undefined || height === undefined ? undefined : { width: Number(width), height: Number(height) };
}

/** True when both sides are whole numbers from 256 to 4096 px. */
export const isDrawable = ({ width, height }: Size): boolean =>
  [width, height].every((side) => Number.isInteger(side) && side >= SMALLEST && side <= LARGEST);

/** The size in pixels of a picture that has `scale` of them for each px of its canvas. */
export const scaled = ({ width, height }: Size, scale: number): Size => ({
  width: width * scale,
  height: height * scale,
});

/** Most pixels a side of a picture. */
export const MOST_PIXELS = 8192;

/** All sizes that a spec asks for, px, each once; pictures are made of every one of them. */
export function listCanvases(spec: Spec): readonly Size[] {
  const sizes = (spec.canvases ?? [spec.canvas ?? 'square']).flatMap((canvas) => parseCanvas(canvas) ?? []);
  return sizes.filter(
    (size, i) => sizes.findIndex(({ width, height }) => width === size.width && height === size.height) === i,
  );
}

/** The size of this picture, px: the override, else the first that the spec asks for. Tells of all that are none. */
export function buildCanvas(spec: Spec, override: CanvasSpec | undefined, fail: Fail): Size {
  if (spec.canvas !== undefined && spec.canvases !== undefined) {
    fail({
      rule: 'spec/conflicting-keys',
      message: 'both "canvas" and "canvases" are written',
      help: 'keep "canvases" for several sizes, "canvas" for one',
      pointer: '/canvases',
      atKey: true,
    });
  }
  const written = (spec.canvases ?? []).map((canvas, i) => readSize(canvas, `/canvases/${i}`, fail));
  const single = spec.canvas === undefined ? undefined : readSize(spec.canvas, '/canvas', fail);
  if (override !== undefined) return readSize(override, undefined, fail);
  return single ?? written[0] ?? SQUARE;
}

function readSize(canvas: CanvasSpec, pointer: string | undefined, fail: Fail): Size {
  const size = parseCanvas(canvas);
  if (size !== undefined && isDrawable(size)) return size;
  const shown = typeof canvas === 'string' ? canvas : `${canvas.width}x${canvas.height}`;
  fail({
    rule: size === undefined ? 'spec/bad-value' : 'spec/limit',
    message:
      size === undefined
        ? `the canvas cannot be "${shown}"`
        : `the canvas is "${shown}"; each side must have ${SMALLEST} to ${LARGEST} px`,
    help: `write WIDTHxHEIGHT in px, or one of: ${Object.keys(CANVAS_NAMES).join(', ')}`,
    ...(pointer === undefined ? {} : { pointer }),
  });
  return SQUARE;
}
