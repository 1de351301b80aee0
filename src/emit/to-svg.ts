import type { DrawItem, Drawing, GroupItem, PathItem, TileItem } from '../draw/drawing.ts';
import type { Rect } from '../geometry.ts';
import { escapeXml } from './escape-xml.ts';
import { idPrefix } from './id-prefix.ts';
import { svgNumber } from './svg-number.ts';
import { ROOT_PAINT, svgColor, svgPaint } from './svg-paint.ts';
import { svgPathData } from './svg-path.ts';
import { type GlyphBook, openGlyphBook, svgText } from './svg-text.ts';

/**
 * The drawing as SVG text: presentation attributes only, nothing loaded from outside, equal for equal drawings, and
 * with ids of its own, so that several can stand in one HTML page.
 * Throws when a number is not finite, a colour is none or an outline is missing: then a stage before has a bug.
 */
export function toSvg(drawing: Drawing): string {
  const prefix = idPrefix(drawing);
  const book = openGlyphBook(drawing.defs, prefix);
  const body = svgItems(drawing.items, { prefix, book, ids: new Set(), patterns: [] });
  const { width, height } = { width: svgNumber(drawing.width), height: svgNumber(drawing.height) };
  const lines = [
    `<svg xmlns="http://www.w3.org/2000/svg" version="1.1" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" ${svgRole(drawing, prefix)} ${ROOT_PAINT}>`,
    `<title id="${prefix}title">${escapeXml(drawing.title)}</title>`,
    ...svgDescriptions(drawing, prefix),
    '<defs>',
    ...book.elements(),
    '</defs>',
    `<rect width="${width}" height="${height}" fill="${svgColor(drawing.background)}"/>`,
    ...body,
    '</svg>',
  ];
  return `${lines.join('\n')}\n`;
}

/** What is heard in one go, and all that the picture says. */
function svgDescriptions({ description, longDescription }: Drawing, prefix: string): readonly string[] {
  const short = `<desc id="${prefix}desc">${escapeXml(description)}</desc>`;
  return longDescription === '' ? [short] : [short, `<desc id="${prefix}long">${escapeXml(longDescription)}</desc>`];
}

/** Who knows graphics documents reads the boxes one by one; for anybody else it is an image with a description. */
function svgRole({ lang, longDescription }: Drawing, prefix: string): string {
  const tag = escapeXml(lang);
  const described = longDescription === '' ? `${prefix}desc` : `${prefix}desc ${prefix}long`;
  const named = `aria-labelledby="${prefix}title" aria-describedby="${described}"`;
  return `role="graphics-document img" ${named} lang="${tag}" xml:lang="${tag}"`;
}

/** What is known of the picture while its items are written. */
interface Page {
  /** Of all ids. */
  readonly prefix: string;
  readonly book: GlyphBook;
  /** Ids of groups so far. */
  readonly ids: Set<string>;
  /** Ids of tile patterns so far. */
  readonly patterns: string[];
}

function svgItems(items: readonly DrawItem[], page: Page): string[] {
  const lines: string[] = [];
  for (let i = 0; i < items.length; ) {
    const paths = pathsOfOnePaint(items, i);
    if (paths.length > 0) lines.push(...svgPaths(paths));
    else lines.push(...svgOther(items[i], page));
    i += Math.max(1, paths.length);
  }
  return lines;
}

function svgOther(item: DrawItem | undefined, page: Page): string[] {
  if (item?.kind === 'text') return [svgText(item, page.book)];
  if (item?.kind === 'tile') return svgTile(item, page);
  if (item?.kind === 'group') return svgGroup(item, page);
  return [];
}

/** The paths from `start` on that are painted alike. */
function pathsOfOnePaint(items: readonly DrawItem[], start: number): PathItem[] {
  const paths: PathItem[] = [];
  let paint: string | undefined;
  for (let i = start; i < items.length; i++) {
    const item = items[i];
    if (item?.kind !== 'path') break;
    const own = svgPaint(item.paint);
    paint ??= own;
    if (own !== paint) break;
    paths.push(item);
  }
  return paths;
}

function svgPaths(paths: readonly PathItem[]): string[] {
  const paint = paths[0] ? svgPaint(paths[0].paint) : '';
  const data = paths.map(({ d }) => svgPathData(d)).filter((d) => d !== '');
  if (paint === '' || data.length === 0) return [];
  if (data.length === 1) return [`<path${paint} d="${data[0]}"/>`];
  return [`<g${paint}>`, ...data.map((d) => `<path d="${d}"/>`), '</g>'];
}

function svgGroup(group: GroupItem, page: Page): string[] {
  const id = claimId(group.id.replaceAll('/', '-'), page.ids);
  const link = group.link !== null && isWebAddress(group.link) ? escapeXml(group.link) : null;
  const inner = svgItems(group.items, page);
  if (inner.length === 0) return [];
  const named = id === undefined ? '' : ` id="${page.prefix}-${id}"`;
  if (link !== null) return [`<a${named} href="${link}" rel="noopener">`, ...inner, '</a>'];
  return [`<g${named}${svgSymbol(group)}>`, ...inner, '</g>'];
}

/** A thing with a few words, as a box or an arrow, is read as one, not word by word. */
function svgSymbol({ items }: GroupItem): string {
  const texts = items.flatMap((item) => (item.kind === 'text' ? [item.text] : []));
  if (texts.length === 0 || texts.length > SYMBOL_TEXTS) return '';
  return ` role="graphics-symbol" aria-label="${escapeXml(texts.join(', '))}"`;
}

const SYMBOL_TEXTS = 4;

/** Gives `id` back when it may be written: a plain XML name, not given before. */
function claimId(id: string, ids: Set<string>): string | undefined {
  if (!/^[A-Za-z][A-Za-z0-9._-]*$/.test(id) || ids.has(id)) return undefined;
  ids.add(id);
  return id;
}

const isWebAddress = (link: string): boolean => /^https?:\/\/[^\s/]\S*$/i.test(link);

/** A pattern stays crisp when its tile is a whole number of px: resvg paints one tile and repeats its pixels. */
function svgTile({ rect, tile, items }: TileItem, page: Page): string[] {
  const id = `${page.prefix}t${page.patterns.length}`;
  page.patterns.push(id);
  return [
    `<pattern id="${id}" patternUnits="userSpaceOnUse"${svgRect(tile)}>`,
    ...svgItems(items, page),
    '</pattern>',
    `<rect${svgRect(rect)} fill="url(#${id})"/>`,
  ];
}

const svgRect = ({ x, y, width, height }: Rect): string =>
  ` x="${svgNumber(x)}" y="${svgNumber(y)}" width="${svgNumber(width)}" height="${svgNumber(height)}"`;
