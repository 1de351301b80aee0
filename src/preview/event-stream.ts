import type { ServerResponse } from 'node:http';
import { SAFE_HEADERS } from './answer.ts';
import type { PreviewEvent } from './protocol.ts';

/** Pages that hear of what happens. */
export interface EventStream {
  open(response: ServerResponse): void;
  tell(event: PreviewEvent): void;
  count(): number;
}

/** Bytes that may wait for a page that reads too slowly: it is cut off then, asks again, and gets what is there by then. */
const MOST_WAITING = 1 << 20;
/** ms between signs of life, so that nothing on the way takes the silence for the end. */
const PULSE = 15_000;

/** A stream of events to nobody yet. */
export function openEvents(): EventStream {
  const listeners = new Set<ServerResponse>();
  const write = (text: string): void => {
    for (const listener of listeners) {
      if (listener.writableLength > MOST_WAITING) listener.destroy();
      else listener.write(text);
    }
  };
  setInterval(() => write(':\n\n'), PULSE).unref();
  return {
    open: (response) => {
      response.writeHead(200, { ...SAFE_HEADERS, 'Content-Type': 'text/event-stream; charset=utf-8' });
      response.write(':\n\n');
      listeners.add(response);
      response.on('close', () => listeners.delete(response));
    },
    tell: (event) => write(`data: ${JSON.stringify(event)}\n\n`),
    count: () => listeners.size,
  };
}
