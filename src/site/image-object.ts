import type { Card, EntryFiles } from './entry.ts';
import { isDate } from './is-date.ts';
import { bestLink, pagePath } from './paths.ts';
import { sayBytes } from './words/say.ts';

/** What search engines are told of a picture, as text that may stand inside a `<script>`. */
export function imageObject(
  card: Card,
  { png, thumbnails }: EntryFiles,
  { baseUrl, pictureLang }: { readonly baseUrl: string | null; readonly pictureLang: string },
): string {
  const path = pagePath(card.name);
  const link = (to: string): string => bestLink(baseUrl, path, to);
  return toScript({
    '@context': 'https://schema.org',
    '@type': 'ImageObject',
    name: card.title,
    contentUrl: link(png.path),
    thumbnailUrl: link((thumbnails.at(-1) ?? png).path),
    url: baseUrl === null ? undefined : link(path),
    width: pixels(png.width),
    height: pixels(png.height),
    caption: card.alt,
    description: card.description || undefined,
    inLanguage: pictureLang,
    datePublished: isDate(card.generated) ? card.generated : undefined,
    encodingFormat: png.type,
    contentSize: sayBytes(png.bytes),
    keywords: card.tags.length === 0 ? undefined : card.tags,
    representativeOfPage: true,
  });
}

/** E37 is the pixel among the units of trade. */
const pixels = (value: number) => ({ '@type': 'QuantitativeValue', value, unitCode: 'E37', unitText: 'px' });

/** JSON without any character that HTML or JavaScript could take for its own. */
const toScript = (value: object): string =>
  JSON.stringify(value).replace(
    /[<>&\u2028\u2029]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
