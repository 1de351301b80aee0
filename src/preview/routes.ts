import { readFile } from 'node:fs/promises';
import type { IncomingMessage } from 'node:http';
import type { PictureFiles } from '../cli/make-picture.ts';
import { packagePath } from '../cli/package-files.ts';
import { type Answer, json, refusal } from './answer.ts';
import type { Gallery } from './gallery.ts';
import { isSame } from './guard.ts';
import type { PageFiles } from './page-files.ts';
import type { PreviewState } from './protocol.ts';
import { readBody } from './read-body.ts';
import type { ShownSpec } from './shown-specs.ts';
import type { SourceFiles } from './source-file.ts';
import type { Look } from './take.ts';

/** What requests are answered from. */
export interface Desk {
  readonly gallery: Gallery;
  readonly page: PageFiles;
  readonly sources: SourceFiles;
  readonly token: string;
  /** Themes and canvases that may be asked for. */
  readonly choices: Pick<PreviewState, 'themes' | 'sizes' | 'readOnly'>;
}

/** Answers a request that is allowed to be here. */
export async function route(request: IncomingMessage, desk: Desk): Promise<Answer> {
  const [path = '', query = ''] = (request.url ?? '').split('?', 2);
  const [, one, name = '', part] = /^\/(assets|api\/specs)\/([\w.-]+)(?:\/([\w.]+))?$/.exec(path) ?? [];
  if (request.method === 'PUT' && one === 'api/specs' && part === 'source') return save(name, request, desk);
  if (request.method !== 'GET' && request.method !== 'HEAD')
    return refusal(405, 'it can only be read', { Allow: 'GET, HEAD' });
  if (one === 'assets' && part === undefined) return desk.page.asset(name);
  if (one === 'api/specs') return answerSpec(name, part, new URLSearchParams(query), desk);
  if (path === '/') return desk.page.page();
  if (path === '/api/state') return json({ specs: desk.gallery.entries(), ...desk.choices } satisfies PreviewState);
  if (path === '/api/schema') return schema();
  return NOT_FOUND;
}

const NOT_FOUND = refusal(404, 'there is nothing here');

const schema = async (): Promise<Answer> => ({
  status: 200,
  type: 'application/schema+json',
  body: await readFile(packagePath('schema/spec.schema.json')),
});

async function answerSpec(id: string, part: string | undefined, query: URLSearchParams, desk: Desk): Promise<Answer> {
  const spec = desk.gallery.find(id);
  if (spec === undefined) return NOT_FOUND;
  if (part === 'source') return desk.sources.read(spec);
  const look = readLook(query, desk);
  if (look === undefined) return refusal(400, 'there is no such theme or canvas to choose');
  if (part === undefined) {
    const view = await desk.gallery.view(id, look);
    return view === undefined ? NOT_FOUND : json(view);
  }
  const [, form] = /^picture\.(png|svg)$/.exec(part) ?? [];
  return form === undefined ? NOT_FOUND : answerPicture(spec, form, look, query.get('v'), desk);
}

async function answerPicture(
  { id }: ShownSpec,
  form: string,
  look: Look,
  version: string | null,
  desk: Desk,
): Promise<Answer> {
  const files = await desk.gallery.picture(id, look, version);
  if (files === undefined) return refusal(404, 'there is no such picture any more');
  return pictureAnswer(files, form, version);
}

/** An SVG that is opened by itself runs nothing, as its policy is that of all answers. */
const pictureAnswer = (files: PictureFiles, form: string, version: string | null): Answer => ({
  status: 200,
  type: form === 'svg' ? 'image/svg+xml; charset=utf-8' : 'image/png',
  body: form === 'svg' ? files.svg : files.png,
  ...(version !== null && { headers: { 'Cache-Control': 'private, max-age=86400, immutable' } }),
});

/** Undefined for what cannot be chosen: themes and canvases are names of a list, never paths. */
function readLook(query: URLSearchParams, { choices }: Desk): Look | undefined {
  const theme = query.get('theme') || null;
  const size = query.get('size') || null;
  const isKnown = (theme === null || choices.themes.includes(theme)) && (size === null || choices.sizes.includes(size));
  return isKnown ? { theme, size } : undefined;
}

async function save(id: string, request: IncomingMessage, { gallery, sources, token, choices }: Desk): Promise<Answer> {
  const shown = request.headers['x-whiteprint-token'];
  if (typeof shown !== 'string' || !isSame(shown, token))
    return refusal(403, 'only the page of this preview may write');
  if (choices.readOnly) return refusal(403, 'this preview only reads: it was started with --read-only');
  if (!/^application\/json\b/.test(request.headers['content-type'] ?? '')) return refusal(415, 'a save is JSON');
  const spec = gallery.find(id);
  if (spec === undefined) return NOT_FOUND;
  const body = await readBody(request);
  return body === undefined ? refusal(413, 'the body is too long') : sources.save(spec, body);
}
