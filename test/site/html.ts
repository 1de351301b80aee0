import { type DefaultTreeAdapterMap, parse } from 'parse5';

type Node = DefaultTreeAdapterMap['node'];
export type Element = DefaultTreeAdapterMap['element'];

export interface Page {
  readonly elements: readonly Element[];
  /** What the standard calls mistakes of a page. */
  readonly errors: readonly string[];
}

/** Reads a page as browsers do. */
export function readPage(html: string): Page {
  const errors: string[] = [];
  const document = parse(html, {
    sourceCodeLocationInfo: true,
    onParseError: ({ code, startLine }) => errors.push(`${code} in line ${startLine}`),
  });
  return { elements: descendants(document), errors };
}

function descendants(node: Node): readonly Element[] {
  const children = 'content' in node ? node.content.childNodes : 'childNodes' in node ? node.childNodes : [];
  return children.flatMap((child) => ['tagName' in child ? [child] : [], descendants(child)].flat());
}

export const attribute = ({ attrs }: Element, name: string): string | undefined =>
  attrs.find((attr) => attr.name === name)?.value;

/** Elements of a name that have all of these attributes. */
export const all = ({ elements }: Page, tag: string, having: Readonly<Record<string, string>> = {}) =>
  elements.filter(
    (element) =>
      element.tagName === tag &&
      Object.entries(having).every(([name, value]) =>
        name === 'class'
          ? attribute(element, name)?.split(' ').includes(value) === true
          : attribute(element, name) === value,
      ),
  );

/** The one element of that kind. */
export function one(page: Page, tag: string, having: Readonly<Record<string, string>> = {}): Element {
  const found = all(page, tag, having);
  if (found.length !== 1 || found[0] === undefined)
    throw new Error(`${found.length} <${tag}> ${JSON.stringify(having)}`);
  return found[0];
}

/** Text as a reader has it: blanks run together. */
export const textOf = (node: Node): string => rawText(node).replace(/\s+/g, ' ').trim();

function rawText(node: Node): string {
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(rawText).join('') : '';
}

/** What a page says of itself in its head. */
export const meta = (page: Page, name: string): string | undefined => {
  const found = [...all(page, 'meta', { name }), ...all(page, 'meta', { property: name })][0];
  return found === undefined ? undefined : attribute(found, 'content');
};

/** Files that a page links to, by their paths from the root of the site on. */
export const linksOf = (page: Page, path: string): readonly string[] =>
  page.elements
    .flatMap((element) => [
      ...['href', 'src'].flatMap((name) => attribute(element, name) ?? []),
      ...(attribute(element, 'srcset') ?? '').split(', ').map((part) => part.split(' ')[0] ?? ''),
    ])
    .filter((link) => link !== '' && !link.startsWith('#') && !/^https?:/.test(link))
    .map((link) => decodeURIComponent(new URL(link, `http://site/${path}`).pathname.slice(1)));
