/** Attributes of an element, by name. */
export type Attributes = ReadonlyMap<string, string>;

/** Path data of an SVG shape element; undefined when a number of it is not a plain finite number or it has no extent. */
export function shapeToPathData(tag: string, attributes: Attributes): string | undefined {
  const number = (name: string, fallback = 0): number => {
    const text = attributes.get(name);
    return text === undefined ? fallback : toNumber(text);
  };
  switch (tag) {
    case 'path':
      return attributes.get('d');
    case 'rect':
      return rectPath(number, attributes);
    case 'circle':
      return ellipsePath(number('cx'), number('cy'), number('r'), number('r'));
    case 'ellipse':
      return ellipsePath(number('cx'), number('cy'), number('rx'), number('ry'));
    case 'line':
      return finite(
        [number('x1'), number('y1'), number('x2'), number('y2')],
        ([x1, y1, x2, y2]) => `M${x1} ${y1}L${x2} ${y2}`,
      );
    case 'polyline':
      return pointsPath(attributes, '');
    case 'polygon':
      return pointsPath(attributes, 'Z');
    default:
      return undefined;
  }
}

/** Units and percentages are refused: only user units make sense in an icon. */
function toNumber(text: string): number {
  return /^\s*[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?(?:px)?\s*$/.test(text) ? Number.parseFloat(text) : Number.NaN;
}

function finite(numbers: readonly number[], write: (n: readonly number[]) => string): string | undefined {
  return numbers.every(Number.isFinite) ? write(numbers) : undefined;
}

function rectPath(number: (name: string, fallback?: number) => number, attributes: Attributes): string | undefined {
  const [x, y, width, height] = [number('x'), number('y'), number('width'), number('height')];
  const rx = Math.min(attributes.has('rx') ? number('rx') : number('ry'), width / 2);
  const ry = Math.min(attributes.has('ry') ? number('ry') : number('rx'), height / 2);
  if (!(width > 0 && height > 0)) return undefined;
  return finite([x, y, width, height, rx, ry], () => {
    if (rx === 0 || ry === 0) return `M${x} ${y}h${width}v${height}h${-width}Z`;
    const corner = (dx: number, dy: number): string => `a${rx} ${ry} 0 0 1 ${dx} ${dy}`;
    const top = `M${x + rx} ${y}h${width - 2 * rx}${corner(rx, ry)}v${height - 2 * ry}${corner(-rx, ry)}`;
    return `${top}h${2 * rx - width}${corner(-rx, -ry)}v${2 * ry - height}${corner(rx, -ry)}Z`;
  });
}

function ellipsePath(cx: number, cy: number, rx: number, ry: number): string | undefined {
  if (!(rx > 0 && ry > 0)) return undefined;
  return finite(
    [cx, cy, rx, ry],
    () => `M${cx - rx} ${cy}a${rx} ${ry} 0 1 1 ${2 * rx} 0a${rx} ${ry} 0 1 1 ${-2 * rx} 0Z`,
  );
}

function pointsPath(attributes: Attributes, end: string): string | undefined {
  const points = (attributes.get('points') ?? '').trim();
  return points === '' ? undefined : `M${points}${end}`;
}
