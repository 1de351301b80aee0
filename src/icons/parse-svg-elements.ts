import type { Attributes } from './shape-to-path-data.ts';

/** An element of an SVG file with its attributes as written. */
export interface SvgElement {
  readonly tag: string;
  readonly attributes: Attributes;
  readonly children: readonly SvgElement[];
  /** Text directly inside it. */
  readonly text: string;
}

/** Why a text is no SVG that is read here. */
export interface SvgFault {
  readonly fault: string;
}

interface Open extends SvgElement {
  readonly children: SvgElement[];
  text: string;
}

const TOKEN =
  /<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<!\[CDATA\[([\s\S]*?)\]\]>|<\/([A-Za-z][\w:.-]*)\s*>|<([A-Za-z][\w:.-]*)((?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>|([^<]+)/gy;
const ATTRIBUTE = /([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
const MOST_ELEMENTS = 2000;
const DEEPEST = 64;

/** The root element of a plain SVG file. Knows no entities and no DOCTYPE: such a file, like one whose tags do not match, has a fault. */
export function parseSvgElements(svg: string): SvgElement | SvgFault {
  const text = svg.replace(/^\uFEFF/, '');
  if (/<!(?:DOCTYPE|ENTITY)/i.test(text)) return { fault: 'has a DOCTYPE' };
  const tree: Tree = { top: newElement('', ''), open: [], count: 0 };
  let end = 0;
  TOKEN.lastIndex = 0;
  for (let token = TOKEN.exec(text); token; token = TOKEN.exec(text)) {
    end = TOKEN.lastIndex;
    const fault = take(token, tree);
    if (fault !== undefined) return fault;
  }
  const [root, ...others] = tree.top.children;
  const isWhole = end === text.length && tree.open.length === 0 && tree.top.text.trim() === '';
  return isWhole && root !== undefined && others.length === 0 ? root : NOT_WELL_FORMED;
}

interface Tree {
  readonly top: Open;
  readonly open: Open[];
  count: number;
}

function take(token: RegExpExecArray, tree: Tree): SvgFault | undefined {
  const [, data, closing, opening, attributes = '', selfClosed, plain] = token;
  const parent = tree.open.at(-1) ?? tree.top;
  parent.text += data ?? plain ?? '';
  if (closing !== undefined) return tree.open.pop()?.tag === closing ? undefined : NOT_WELL_FORMED;
  if (opening === undefined) return undefined;
  const element = newElement(opening, attributes);
  parent.children.push(element);
  if (selfClosed === '') tree.open.push(element);
  tree.count++;
  if (tree.count > MOST_ELEMENTS) return { fault: `has more than ${MOST_ELEMENTS} elements` };
  return tree.open.length > DEEPEST ? { fault: `nests elements more than ${DEEPEST} deep` } : undefined;
}

const newElement = (tag: string, written: string): Open => ({
  tag,
  attributes: readAttributes(written),
  children: [],
  text: '',
});

const NOT_WELL_FORMED: SvgFault = { fault: 'is not well-formed SVG' };

function readAttributes(written: string): Attributes {
  const attributes = new Map<string, string>();
  for (const [, name, double, single] of written.matchAll(ATTRIBUTE))
    attributes.set(name ?? '', double ?? single ?? '');
  return attributes;
}
