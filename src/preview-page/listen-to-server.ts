import type { PreviewEvent } from '../preview/protocol.ts';
import { drawHeading, tellConnection } from './header.ts';
import { listen } from './listen.ts';
import type { Page } from './page.ts';
import { chosenOf } from './present.ts';
import { fetchState } from './server.ts';
import { markSource } from './source-panel.ts';

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
        await followSource(page);
      });
    },
  });
}

function hear(page: Page, event: PreviewEvent): void {
  const { present, list, attempt, open, load } = page;
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
  attempt(() => followSource(page));
}

/** What was found belongs to the text that has just come. */
async function followSource({ source, present }: Page): Promise<void> {
  await source?.follow();
  markSource(source, present.view);
}
