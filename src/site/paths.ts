/** Name of the file that a folder shows. */
const INDEX = 'index.html';

/** Path of a picture's page, from the root of the site on. */
export const pagePath = (name: string): string => `pictures/${name}/${INDEX}`;

/** Path of a page of a list whose folder is given, with its `/` at the end, or empty for the root; pages count from 1. */
export const listPath = (folder: string, page: number): string =>
  page === 1 ? `${folder}${INDEX}` : `${folder}page/${page}/${INDEX}`;

/**
 * How one file of the site refers to another, each by its path from the root on. Files are named in full, so that links
 * work without a server, too.
 */
export function relativeLink(from: string, to: string): string {
  const own = from.split('/').slice(0, -1);
  const there = to.split('/');
  const shared = own.findIndex((part, depth) => part !== there[depth]);
  const depth = shared === -1 ? own.length : shared;
  return [...own.slice(depth).map(() => '..'), ...there.slice(depth).map(encodeURIComponent)].join('/');
}

/** The address of a file of the site; folders stand for their index. */
export function absoluteLink(baseUrl: string, path: string): string {
  const shown = path === INDEX || path.endsWith(`/${INDEX}`) ? path.slice(0, -INDEX.length) : path;
  return `${baseUrl}${shown.split('/').map(encodeURIComponent).join('/')}`;
}

/** Absolute where the site knows its place, else relative. */
export const bestLink = (baseUrl: string | null, from: string, to: string): string =>
  baseUrl === null ? relativeLink(from, to) : absoluteLink(baseUrl, to);
