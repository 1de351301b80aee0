import type { PreviewState } from '../preview/protocol.ts';
import { drawChecks } from './checks.ts';
import { byId } from './dom.ts';
import type { JsonSchema } from './editor/json-schema.ts';
import { drawHeading } from './header.ts';
import { createListPanel } from './list-panel.ts';
import { listenToPeople } from './listen-to-people.ts';
import { listenToServer } from './listen-to-server.ts';
import { createLoader } from './loader.ts';
import type { Page } from './page.ts';
import { createPicturePane } from './picture-pane.ts';
import { formatPlace, type Place, parsePlace } from './place.ts';
import { chosenOf, type Present } from './present.ts';
import { fetchSchema, fetchState } from './server.ts';
import { createSourcePanel, markSource, type SourcePanel } from './source-panel.ts';
import { createTabs } from './tabs.ts';
import { createTeller } from './tell.ts';
import { createTools } from './tools.ts';

const RETRY_MS = 1000;

/** Begins, as soon as there is a server. */
async function start(): Promise<void> {
  try {
    const state = await fetchState();
    const schema = state.readOnly ? null : ((await fetchSchema()) as JsonSchema);
    run(state, schema);
  } catch (error) {
    byId('empty', HTMLElement).textContent = `Waiting for the server: ${told(error)}`;
    setTimeout(start, RETRY_MS);
  }
}

/** Sets up everything on the page, and what leads from one to the other. `schema`: null leaves the editor out. */
function run(state: PreviewState, schema: JsonSchema | null): void {
  const present: Present = { specs: state.specs, place: parsePlace(location.hash), view: null };
  const tell = createTeller();
  const attempt = (act: () => Promise<void>) => void act().catch((error: unknown) => tell(told(error)));
  const openTab = createTabs(schema === null ? ['checks'] : ['checks', 'source']);
  const nonce = document.querySelector('script')?.nonce ?? '';
  const source = schema === null ? null : createSourcePanel(schema, nonce, () => list.draw());
  const edit = (act: (panel: SourcePanel) => void) => {
    if (source === null) return;
    openTab('source');
    act(source);
  };
  const pane = createPicturePane((owner) => edit((panel) => panel.goToOwner(owner)));
  const load = createLoader(present, async (view) => {
    drawChecks(view, source !== null);
    markSource(source, view);
    await pane.show(view, present.place);
  });
  const open = () => {
    const entry = chosenOf(present);
    drawHeading(entry);
    list.draw();
    if (entry === undefined) return pane.clear('There are no specs here yet. Write one, and it appears.');
    pane.expect();
    attempt(load);
    if (source !== null) attempt(() => source.open(entry).then(() => markSource(source, present.view)));
  };
  const drawPlace = () => {
    drawTools(present.place);
    pane.setZoom(present.place.zoom);
  };
  const go = (news: Partial<Place>) => {
    const before = present.place;
    present.place = { ...before, ...news };
    history.replaceState(null, '', formatPlace(present.place));
    drawPlace();
    if (LOOKS.some((key) => before[key] !== present.place[key])) open();
  };
  const list = createListPanel(
    present,
    () => source?.unsaved() ?? new Set(),
    (spec) => go({ spec }),
  );
  const drawTools = createTools(state.themes, state.sizes, go);
  const page: Page = { present, tell, attempt, openTab, source, edit, pane, load, open, go, list };
  drawPlace();
  listenToPeople(page);
  listenToServer(page);
}

const LOOKS = ['spec', 'theme', 'size'] as const;

const told = (error: unknown): string => (error instanceof Error ? error.message : String(error));
void start();
