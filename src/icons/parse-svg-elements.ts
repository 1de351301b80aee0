import type { Attributes } from './shape-to-path-data.ts';

/** An element of an SVG file, in document order, with its attributes as written. */
export interface SvgElement {
  readonly tag: string;
  readonly attributes: Attributes;
  /** True inside a group that has a transform. */
  readonly inTransform: boolean;
}

const TOKEN =
  /<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<\/([A-Za-z][\w:-]*)\s*>|<([A-Za-z][\w:-]*)((?:\s+[\w:-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>|[^<]+/gy;
const ATTRIBUTE = /([\w:-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/**
 * The elements of a plain SVG file. Knows no entities, no DOCTYPE, no CDATA: such a file, like one whose tags do not
 * match, gives undefined.
 */
export function parseSvgElements(svg: string): readonly SvgElement[] | undefined {
  const elements: SvgElement[] = [];
  const open: SvgElement[] = [];
  TOKEN.lastIndex = 0;
  let end = 0;
  const text = svg.replace(/^\uFEFF/, '');
  for (let token = TOKEN.exec(text); token; token = TOKEN.exec(text)) {
    end = TOKEN.lastIndex;
    const [, closing, opening, attributes, selfClosed] = token;
    if (closing !== undefined && open.pop()?.tag !== closing) return undefined;
    if (opening === undefined) continue;
    if (elements.length > 0 && open.length === 0) return undefined;
    const element = toElement(opening, attributes ?? '', open.at(-1));
    elements.push(element);
    if (selfClosed === '') open.push(element);
  }
  return end === text.length && open.length === 0 && elements.length > 0 ? elements : undefined;
}

function toElement(tag: string, written: string, parent: SvgElement | undefined): SvgElement {
  const attributes = new Map<string, string>();
  for (const [, name, double, single] of written.matchAll(ATTRIBUTE))
    attributes.set(name ?? '', double ?? single ?? '');
  const inTransform = parent !== undefined && (parent.inTransform || parent.attributes.has('transform'));
  return { tag, attributes, inTransform };
}
