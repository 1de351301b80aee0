import type { IncomingMessage } from 'node:http';

/** Bytes: a spec as long as the language allows, every character of it escaped. */
const MOST_BYTES = 2 << 20;
/** Bytes that are read all the same: whoever is cut off while still sending never hears why. */
const MOST_IGNORED = 16 << 20;

/** The body of a request; undefined when it is too long. */
export async function readBody(request: IncomingMessage): Promise<Uint8Array | undefined> {
  if (Number(request.headers['content-length'] ?? 0) > MOST_BYTES) return undefined;
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of request.iterator({ destroyOnReturn: false })) {
    length += chunk.byteLength;
    if (length > MOST_IGNORED) return undefined;
    if (length <= MOST_BYTES) chunks.push(chunk);
  }
  return length > MOST_BYTES ? undefined : Buffer.concat(chunks);
}
