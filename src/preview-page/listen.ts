import type { PreviewEvent } from '../preview/protocol.ts';

const RETRY_MS = 1000;

interface Listener {
  /** Also after every time that the server was gone. */
  readonly onOpen: () => void;
  readonly onEvent: (event: PreviewEvent) => void;
  readonly onGone: () => void;
}

/** Hears what the server tells, and finds it again when it was gone. */
export function listen(listener: Listener): void {
  const source = new EventSource('/events');
  source.addEventListener('open', listener.onOpen);
  source.addEventListener('message', ({ data }) => listener.onEvent(JSON.parse(data)));
  source.addEventListener('error', () => {
    listener.onGone();
    // Browsers give up after some answers, and wait long after others.
    source.close();
    setTimeout(() => listen(listener), RETRY_MS);
  });
}
