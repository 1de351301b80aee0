import { realpath, stat } from 'node:fs/promises';
import { isTrouble, trouble } from '../cli/findings/trouble.ts';
import { sha256 } from '../cli/hash.ts';
import { readText } from '../cli/read-text.ts';
import { writeTogether } from '../cli/write-together.ts';
import { LIMITS } from '../spec/limits.ts';
import { type Answer, json, refusal } from './answer.ts';
import type { SaveAnswer, SaveRequest, SpecSource } from './protocol.ts';
import { isInside, type ShownSpec } from './shown-specs.ts';

/** Reads and writes the files of specs; of writers only one at a time. */
export interface SourceFiles {
  read(spec: ShownSpec): Promise<Answer>;
  /** Writes when the file is still what the author saw. */
  save(spec: ShownSpec, body: Uint8Array): Promise<Answer>;
}

/** The sources of a folder; nothing outside of it is read or written. */
export function openSources(folder: string): SourceFiles {
  let last: Promise<unknown> = Promise.resolve();
  const answer = async (work: () => Promise<Answer>): Promise<Answer> => {
    try {
      return await work();
    } catch (error) {
      if (!isTrouble(error)) throw error;
      return refusal(422, error.message);
    }
  };
  return {
    read: (spec) => answer(async () => json((await readSource(spec, folder)).source)),
    save: (spec, body) => {
      const saving = last.then(() => answer(() => saveSource(spec, body, folder)));
      last = saving.catch(() => undefined);
      return saving;
    },
  };
}

const BOM = Buffer.from([0xef, 0xbb, 0xbf]);

/** The text and whether a byte order mark stands before it. Throws trouble. */
async function readSource({ real }: ShownSpec, folder: string) {
  const now = await realpath(real).catch(() => undefined);
  // A link may have been put in its place since the list was made.
  if (now === undefined || !isInside(now, folder)) throw trouble('cannot read it: no such file in the folder');
  const { text, bytes } = await readText(now);
  const source: SpecSource = { text, hash: sha256(text) };
  return { source, path: now, hasMark: BOM.equals(bytes.subarray(0, BOM.length)) };
}

async function saveSource(spec: ShownSpec, body: Uint8Array, folder: string): Promise<Answer> {
  const request = readRequest(body);
  if ('status' in request) return request;
  const bytes = Buffer.from(request.text, 'utf8');
  if (bytes.byteLength > LIMITS.fileBytes) return refusal(413, `a spec has at most ${LIMITS.fileBytes} bytes`);
  const { source, path, hasMark } = await readSource(spec, folder);
  if (source.hash !== request.base) return answerSave({ status: 'conflict', now: source }, 409);
  const { mode } = await stat(path);
  await writeTogether([{ path, bytes: hasMark ? Buffer.concat([BOM, bytes]) : bytes, mode }]);
  return answerSave({ status: 'saved', hash: sha256(request.text) }, 200);
}

const answerSave = (answer: SaveAnswer, status: number): Answer => json(answer, status);

const MALFORMED = refusal(400, 'the body is not {"text": …, "base": …} as JSON');
const LONE_SURROGATE = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/;

function readRequest(body: Uint8Array): SaveRequest | Answer {
  try {
    const { text, base }: Partial<Record<keyof SaveRequest, unknown>> = JSON.parse(
      new TextDecoder('utf-8', { fatal: true }).decode(body),
    );
    if (typeof text !== 'string' || typeof base !== 'string' || LONE_SURROGATE.test(text)) return MALFORMED;
    return { text, base };
  } catch {
    return MALFORMED;
  }
}
