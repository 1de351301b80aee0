import { constants } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { reasonOf, trouble } from './findings/trouble.ts';

/** A text file as read: what it says, and its bytes for hashing. */
export interface TextFile {
  readonly text: string;
  readonly bytes: Uint8Array;
}

/** Bytes beyond which nothing is read: four times what any kind of file of ours may have. */
const MOST_BYTES = 1 << 20;

const READ_NOW = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);

/** Reads a UTF-8 text file (a byte order mark is dropped). Throws trouble, which leaves it to the caller to name the file. */
export async function readText(path: string): Promise<TextFile> {
  return decode(await readBytes(path));
}

/** Reads all of stdin as UTF-8 text. Throws trouble when it is too long or not UTF-8. */
export async function readStdin(stdin: AsyncIterable<Uint8Array>): Promise<TextFile> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of stdin) {
    chunks.push(chunk);
    length += chunk.byteLength;
    if (length > MOST_BYTES) throw tooLong();
  }
  return decode(Buffer.concat(chunks));
}

async function readBytes(path: string): Promise<Uint8Array> {
  let file: FileHandle | undefined;
  try {
    // Not blocking: opening a pipe that nobody writes to would wait for ever.
    file = await open(path, READ_NOW);
    const stat = await file.stat();
    if (!stat.isFile()) throw trouble('cannot read it: it is not a file');
    if (stat.size > MOST_BYTES) throw tooLong();
    return await file.readFile();
  } catch (error) {
    throw error instanceof Error && 'code' in error ? trouble(`cannot read it: ${reasonOf(error)}`) : error;
  } finally {
    await file?.close();
  }
}

function decode(bytes: Uint8Array): TextFile {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), bytes };
  } catch {
    throw trouble('cannot read it: it is not UTF-8 text', 'save the file as UTF-8');
  }
}

const tooLong = () => trouble(`cannot read it: it is longer than ${MOST_BYTES} bytes`);
