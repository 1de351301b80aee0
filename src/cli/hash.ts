import { createHash } from 'node:crypto';

/** SHA-256 of the parts one after the other, each led by its length so that parts cannot run into one another; hex. */
export function hashParts(parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256');
  for (const part of parts) {
    const bytes = typeof part === 'string' ? Buffer.from(part, 'utf8') : part;
    hash.update(`${bytes.byteLength}\n`).update(bytes);
  }
  return hash.digest('hex');
}

/** SHA-256 of the bytes alone, hex: what `sha256sum` says of the file. */
export const sha256 = (bytes: string | Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
