/** An element as written: its name, its attributes with entities resolved, and its own text. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  text: string;
}

const NAME = '[A-Za-z_][A-Za-z0-9_.:-]*';
const TAG = new RegExp(`<(/?)(${NAME})((?:\\s+${NAME}="[^"<]*")*)\\s*(/?)>`, 'y');
const ATTRIBUTE = new RegExp(`(${NAME})="([^"<]*)"`, 'g');
const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Reads a document strictly: throws at anything that is not well-formed XML of elements, attributes and text. */
export function readXml(xml: string): XmlElement[] {
  const elements: XmlElement[] = [];
  const open: XmlElement[] = [];
  for (let at = 0; at < xml.length; ) {
    const text = /[^<]*/y;
    text.lastIndex = at;
    addText(open.at(-1), decode(text.exec(xml)?.[0] ?? ''));
    if (text.lastIndex === xml.length) break;
    TAG.lastIndex = text.lastIndex;
    const tag = TAG.exec(xml);
    if (tag === null) throw new Error(`no tag at ${text.lastIndex}: ${xml.slice(text.lastIndex).slice(0, 60)}`);
    at = TAG.lastIndex;
    if (tag[1]) closeTag(open, tag[2] ?? '');
    else openTag(elements, open, tag);
  }
  if (open.length > 0) throw new Error(`<${open.at(-1)?.name}> is not closed`);
  return elements;
}

function openTag(elements: XmlElement[], open: XmlElement[], tag: readonly string[]): void {
  if (open.length === 0 && elements.length > 0) throw new Error('a second root');
  const element = { name: tag[2] ?? '', attributes: readAttributes(tag[3] ?? ''), text: '' };
  elements.push(element);
  if (!tag[4]) open.push(element);
}

function closeTag(open: XmlElement[], name: string): void {
  const last = open.pop();
  if (last?.name !== name) throw new Error(`</${name}> closes <${last?.name}>`);
}

function addText(element: XmlElement | undefined, text: string): void {
  if (element !== undefined) element.text += text;
  else if (text.trim() !== '') throw new Error('text outside the root');
}

function readAttributes(source: string): Map<string, string> {
  const attributes = new Map<string, string>();
  for (const [, name = '', value = ''] of source.matchAll(ATTRIBUTE)) {
    if (attributes.has(name)) throw new Error(`two attributes ${name}`);
    attributes.set(name, decode(value));
  }
  return attributes;
}

/** Resolves entities; throws at a bare `&` and at characters that XML forbids. */
function decode(text: string): string {
  for (const c of text) {
    const code = c.codePointAt(0) ?? 0;
    const allowed = code >= 32 || code === 9 || code === 10 || code === 13;
    if (!allowed || (code >= 0xd800 && code <= 0xdfff) || code === 0xfffe || code === 0xffff)
      throw new Error(`forbidden character U+${code.toString(16)}`);
  }
  return text.replace(/&(?:(#\d+|[a-z]+);)?/g, (all, name: string | undefined) => {
    const value = name?.startsWith('#') ? String.fromCodePoint(Number(name.slice(1))) : ENTITIES[name ?? ''];
    if (value === undefined) throw new Error(`bad entity ${all}`);
    return value;
  });
}
