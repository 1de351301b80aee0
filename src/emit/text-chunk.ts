import { joinChunks, type PngChunk, readPng, writePng } from './png-chunks.ts';

/** The PNG keyword for a description of the picture. */
const KEYWORD = 'Description';

/** The PNG chunk that carries the alt text: `tEXt` for Latin-1, `iTXt` (UTF-8) for anything else. */
export function textChunk(text: string): PngChunk {
  if (text.includes('\0')) throw new Error('internal error: an alt text cannot hold a NUL');
  return isLatin1(text)
    ? { type: 'tEXt', data: latin1(`${KEYWORD}\0${text}`) }
    : // Keyword, not compressed, method 0, no language, no translated keyword.
      { type: 'iTXt', data: join(latin1(`${KEYWORD}\0\0\0\0\0`), new TextEncoder().encode(text)) };
}

/** The PNG with the alt text right behind its header, in place of an alt text it had. */
export function withText(png: Uint8Array, text: string): Uint8Array {
  const chunks = readPng(png).filter((chunk) => readText(chunk) === undefined);
  return writePng([...chunks.slice(0, 1), textChunk(text), ...chunks.slice(1)]);
}

/** The alt text of a PNG; undefined when it has none. */
export function textOf(png: Uint8Array): string | undefined {
  return readPng(png)
    .map(readText)
    .find((text) => text !== undefined);
}

/** Printable Latin-1 and line breaks: what `tEXt` may hold. */
const isLatin1 = (text: string): boolean => /^[\n\x20-\x7e\u00a0-\u00ff]*$/.test(text);

const latin1 = (text: string): Uint8Array => Uint8Array.from(text, (c) => c.charCodeAt(0));

function readText({ type, data }: PngChunk): string | undefined {
  const prefix = latin1(type === 'tEXt' ? `${KEYWORD}\0` : `${KEYWORD}\0\0\0\0\0`);
  if ((type !== 'tEXt' && type !== 'iTXt') || prefix.some((byte, i) => data[i] !== byte)) return undefined;
  const body = data.subarray(prefix.length);
  return type === 'iTXt' ? new TextDecoder().decode(body) : Array.from(body, (c) => String.fromCharCode(c)).join('');
}

const join = (a: Uint8Array, b: Uint8Array): Uint8Array =>
  joinChunks(
    [a, b].map((data) => ({ type: 'iTXt', data })),
    'iTXt',
  );
