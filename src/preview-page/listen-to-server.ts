import type { PreviewEvent } from '../preview/protocol.ts';
import { drawHeading, tellConnection } from './header.ts';
import { listen } from './listen.ts';
import type { Page } from './page.ts';
import { chosenOf } from './present.ts';
import { fetchState } from './server.ts';

/** Follows what the server tells, and begins anew when it comes back. */
export function listenToServer(page: Page): void {
  listen({
    onGone: () => tellConnection(false),
    onEvent: (event) => hear(page, event),
    onOpen: () => {
      tellConnection(true);
      page.attempt(async () => {
        page.present.specs = (await fetchState()).specs;
        page.open();
        await page.source?.follow();
      });
    },
  });
}

function hear({ present, list, source, attempt, open, load }: Page, event: PreviewEvent): void {
  const before = chosenOf(present)?.id;
  if (event.kind === 'list') {
    present.specs = event.specs;
    list.draw();
    drawHeading(chosenOf(present));
    if (chosenOf(present)?.id !== before) open();
    return;
  }
  if (event.id !== before) return;
  attempt(load);
  if (source !== null) attempt(source.follow);
}
