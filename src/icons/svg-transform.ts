import type { Matrix } from './subpath.ts';

const CALL = /\s*,?\s*(matrix|translate|scale|rotate|skewX|skewY)\s*\(([^()]*)\)\s*/gy;
const NUMBER = /^[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?$/;

/** What a `transform` attribute does to points; undefined when it is not a valid one. */
export function parseTransform(written: string): Matrix | undefined {
  let matrix: Matrix = [1, 0, 0, 1, 0, 0];
  let end = 0;
  CALL.lastIndex = 0;
  for (let call = CALL.exec(written); call; call = CALL.exec(written)) {
    end = CALL.lastIndex;
    const step = toMatrix(call[1] ?? '', (call[2] ?? '').trim().split(/[\s,]+|(?<=\d)(?=-)/));
    if (step === undefined) return undefined;
    matrix = multiply(matrix, step);
  }
  return end === written.length ? matrix : undefined;
}

/** First `inner`, then `outer`. */
export function multiply(outer: Matrix, inner: Matrix): Matrix {
  const [a, b, c, d, e, f] = outer;
  const [g, h, i, j, k, l] = inner;
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}

function toMatrix(name: string, written: readonly string[]): Matrix | undefined {
  if (!written.every((text) => NUMBER.test(text))) return undefined;
  const numbers = written.map(Number);
  const [p = 0, q, r, s = 0, t = 0, u = 0] = numbers;
  if (!numbers.every(Number.isFinite)) return undefined;
  switch (`${name} ${numbers.length}`) {
    case 'matrix 6':
      return [p, q ?? 0, r ?? 0, s, t, u];
    case 'translate 1':
    case 'translate 2':
      return [1, 0, 0, 1, p, q ?? 0];
    case 'scale 1':
    case 'scale 2':
      return [p, 0, 0, q ?? p, 0, 0];
    case 'rotate 1':
    case 'rotate 3':
      return rotate(p, q ?? 0, r ?? 0);
    case 'skewX 1':
      return [1, 0, Math.tan(radians(p)), 1, 0, 0];
    case 'skewY 1':
      return [1, Math.tan(radians(p)), 0, 1, 0, 0];
    default:
      return undefined;
  }
}

const radians = (degrees: number): number => (degrees * Math.PI) / 180;

function rotate(degrees: number, x: number, y: number): Matrix {
  const [cos, sin] = [Math.cos(radians(degrees)), Math.sin(radians(degrees))];
  return [cos, sin, -sin, cos, x - cos * x + sin * y, y - sin * x - cos * y];
}
