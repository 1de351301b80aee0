import type { IncomingMessage, ServerResponse } from 'node:http';

/** What a request is answered with. */
export interface Answer {
  readonly status: number;
  readonly type: string;
  readonly body: string | Uint8Array;
  readonly headers?: Readonly<Record<string, string>>;
}

/** The policy for all that is no page: nothing may be loaded or run, wherever it is opened. */
const NOTHING_RUNS = "default-src 'none'; frame-ancestors 'none'; sandbox";

/** For every answer: no other origin may use it, and no browser guesses what it is. There is no header of CORS. */
export const SAFE_HEADERS: Readonly<Record<string, string>> = {
  'Cache-Control': 'no-store',
  'Content-Security-Policy': NOTHING_RUNS,
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
};

/** A value as JSON. */
export const json = (value: object, status = 200): Answer => ({
  status,
  type: 'application/json; charset=utf-8',
  body: JSON.stringify(value),
});

/** Why there is nothing else, in a line. */
export const refusal = (status: number, reason: string, headers: Readonly<Record<string, string>> = {}): Answer => ({
  status,
  type: 'text/plain; charset=utf-8',
  body: `${reason}\n`,
  headers,
});

/** Sends an answer; without its body to those who asked for the head alone. */
export function send(
  { status, type, body, headers }: Answer,
  request: IncomingMessage,
  response: ServerResponse,
): void {
  const bytes = typeof body === 'string' ? Buffer.from(body, 'utf8') : body;
  response.writeHead(status, {
    ...SAFE_HEADERS,
    'Content-Type': type,
    'Content-Length': bytes.byteLength,
    ...headers,
    // What was not read of a request would be taken for the next one.
    ...(status === 413 && { Connection: 'close' }),
  });
  response.end(request.method === 'HEAD' ? undefined : bytes);
}
