import type { PreviewState, SaveAnswer, SaveRequest, SpecSource, SpecView } from '../preview/protocol.ts';
import type { Place } from './place.ts';

/** A theme and a canvas other than the spec's own. */
export type Look = Pick<Place, 'theme' | 'size'>;

const TOKEN = /name="whiteprint-token" content="([^"]+)"/;
let token: string | null = null;

/** Each throws when the server is gone, or answers with something else than it should. */
export const fetchState = (): Promise<PreviewState> => get('/api/state');
export const fetchSchema = (): Promise<unknown> => get('/api/schema');
export const fetchSource = (id: string): Promise<SpecSource> => get(`${specPath(id)}/source`);
export const fetchView = (id: string, look: Look): Promise<SpecView> => get(specPath(id) + query(wordsOf(look)));

/** Where a picture is: never the same address for other bytes. */
export const pictureUrl = (id: string, version: string, look: Look, form: 'png' | 'svg' = 'png'): string =>
  `${specPath(id)}/picture.${form}${query({ v: version, ...wordsOf(look) })}`;

/** Writes the file, if it is still what `base` was read from. */
export async function saveSource(id: string, request: SaveRequest): Promise<SaveAnswer> {
  const response = await put(id, request);
  // A server that was started anew has another token, which its page tells.
  const answer = response.status === 403 && (await renewToken()) ? await put(id, request) : response;
  if (answer.ok || answer.status === 409) return answer.json();
  throw new Error(await told(answer));
}

const put = (id: string, request: SaveRequest): Promise<Response> =>
  fetch(`${specPath(id)}/source`, {
    method: 'PUT',
    headers: { 'Content-Type': 'application/json', 'X-Whiteprint-Token': tokenNow() },
    body: JSON.stringify(request),
  });

const tokenNow = (): string =>
  token ?? document.querySelector('meta[name="whiteprint-token"]')?.getAttribute('content') ?? '';

async function renewToken(): Promise<boolean> {
  const before = tokenNow();
  token = TOKEN.exec(await (await fetch('/')).text())?.[1] ?? null;
  return tokenNow() !== before;
}

async function get<T>(path: string): Promise<T> {
  const response = await fetch(path);
  if (!response.ok) throw new Error(await told(response));
  return response.json();
}

const told = async (response: Response): Promise<string> =>
  (await response.text()).slice(0, 300) || `the server answers ${response.status}`;

/** Nothing else of a place belongs into an address. */
const wordsOf = ({ theme, size }: Look): Look => ({ theme, size });

const specPath = (id: string): string => `/api/specs/${encodeURIComponent(id)}`;

function query(words: Readonly<Record<string, string | null>>): string {
  const given = Object.entries(words).flatMap(([name, value]) => (value === null ? [] : [[name, value]]));
  return given.length === 0 ? '' : `?${new URLSearchParams(given)}`;
}
