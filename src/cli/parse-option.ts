import { InvalidArgumentError } from 'commander';
import { parseShard, type Shard } from '../catalog/shard.ts';
import type { Size } from '../geometry.ts';
import { parseBudget } from '../model/budget.ts';
import { CANVAS_NAMES, isDrawable, parseCanvas } from '../model/canvas.ts';
import { FORMATS, type Format } from './formats.ts';
import { meant } from './one-of.ts';

/** `png,svg` as formats, in the product's own order. */
export function parseFormats(value: string): readonly Format[] {
  const names = value.split(',').map((name) => name.trim());
  const unknown = names.find((name) => !FORMATS.some((format) => format === name));
  if (unknown !== undefined)
    throw new InvalidArgumentError(`"${unknown}" is none of ${FORMATS.join(', ')}.${meant(unknown, FORMATS)}`);
  return FORMATS.filter((format) => names.includes(format));
}

/** A number of jobs, from 1. */
export function parseJobs(value: string): number {
  if (!/^[1-9]\d{0,3}$/.test(value)) throw new InvalidArgumentError('It must be a whole number from 1.');
  return Number(value);
}

/** Pixels for each px of the canvas, 1 to 4. */
export function parseScale(value: string): number {
  if (!/^[1-4]$/.test(value)) throw new InvalidArgumentError('It must be a whole number from 1 to 4.');
  return Number(value);
}

/** Adds the sizes of `value` (`social`, `800x600`, or several with commas) to those given before. */
export function parseSizes(value: string, before: readonly Size[] = []): readonly Size[] {
  const sizes = [...before];
  for (const text of value.split(',')) {
    const size = parseSize(text.trim());
    if (!sizes.some(({ width, height }) => width === size.width && height === size.height)) sizes.push(size);
  }
  return sizes;
}

function parseSize(text: string): Size {
  const size = parseCanvas(text);
  if (size !== undefined && isDrawable(size)) return size;
  const names = Object.keys(CANVAS_NAMES);
  const what = `"${text}" is neither WxH with 256 to 4096 px a side nor one of ${names.join(', ')}.`;
  throw new InvalidArgumentError(`${what}${meant(text, names)}`);
}

/** A size in bytes: `180KB` (1,000), `180KiB` (1,024), `1.5MB` or a plain number. */
export function parseBudgetOption(value: string): number {
  const bytes = parseBudget(/^\d+$/.test(value) ? Number(value) : value) ?? 0;
  if (bytes < 1000 || bytes > 100_000_000)
    throw new InvalidArgumentError('It must be 1KB to 100MB, such as 180KB or 180KiB.');
  return bytes;
}

/** A share such as `2/8`. */
export function parseShardOption(value: string): Shard {
  const shard = parseShard(value);
  if (shard === undefined) throw new InvalidArgumentError('It must be a share such as 2/8: the second of eight.');
  return shard;
}

/** Where a site will be, ending in `/`. */
export function parseBaseUrl(value: string): string {
  const url = URL.canParse(value) ? new URL(value) : undefined;
  if (url === undefined || !/^https?:$/.test(url.protocol) || /[?#]/.test(value) || url.username !== '')
    throw new InvalidArgumentError('It must be an address such as https://example.org/diagrams/.');
  return url.href.endsWith('/') ? url.href : `${url.href}/`;
}

/** A language as BCP 47. */
export function parseLanguage(value: string): string {
  try {
    return new Intl.Locale(value).toString();
  } catch {
    throw new InvalidArgumentError('It must be a language such as en, es or pt-BR.');
  }
}

/** A text that is not empty. */
export function parseHeading(value: string): string {
  if (value.trim() === '') throw new InvalidArgumentError('It must not be empty.');
  return value.trim();
}

/** A number of warnings, from 0. */
export function parseCount(value: string): number {
  if (!/^\d{1,6}$/.test(value)) throw new InvalidArgumentError('It must be a whole number from 0.');
  return Number(value);
}

/** A number of pixels, from 0. */
export function parsePixels(value: string): number {
  if (!/^\d{1,9}$/.test(value)) throw new InvalidArgumentError('It must be a whole number from 0.');
  return Number(value);
}

/** A share, 0 to 1. */
export function parseShare(value: string): number {
  if (!/^(0|1|0?\.\d+)$/.test(value)) throw new InvalidArgumentError('It must be a number from 0 to 1, such as 0.1.');
  return Number(value);
}
