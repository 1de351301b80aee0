import { createCopyButtons } from './copy-buttons.ts';
import { byId } from './dom.ts';
import { openHelp } from './header.ts';
import { listenForKeys } from './keys.ts';
import { linkFindings, stepFinding } from './link-findings.ts';
import type { Page } from './page.ts';
import { parsePlace } from './place.ts';
import { createSchemeSwitch } from './scheme.ts';
import { pictureUrl } from './server.ts';
import { shortcutsOf } from './shortcuts.ts';

/** Hears clicks and keys that concern more than one part of the page. */
export function listenToPeople(page: Page): void {
  const { present, source, openTab } = page;
  const copyMarkdown = createCopyButtons(() => {
    const { view, place } = present;
    if (view === null || view.version === null || view.report === null) return null;
    const { entry, version, report } = view;
    return { report, urlOf: (form) => pictureUrl(entry.id, version, place, form) };
  }, page.tell);
  const shortcuts = shortcutsOf({
    list: page.list,
    zoom: () => present.place.zoom,
    go: page.go,
    focusParts: page.pane.focusParts,
    nextFinding: (by) => {
      openTab('checks');
      stepFinding(by);
    },
    openChecks: () => openTab('checks'),
    openSource: source === null ? null : () => page.edit((panel) => panel.focus()),
    copyMarkdown,
    nextScheme: createSchemeSwitch(),
  });
  listenForKeys(shortcuts);
  linkFindings(() => openTab('checks'));
  byId('help-switch', HTMLButtonElement).addEventListener('click', openHelp);
  byId('findings', HTMLElement).addEventListener('click', ({ target }) => goToLine(page, target));
  // Links of this page, and ways back and forth.
  addEventListener('hashchange', () => page.go(parsePlace(location.hash)));
  addEventListener('beforeunload', (event) => {
    if ((source?.unsaved().size ?? 0) > 0) event.preventDefault();
  });
}

function goToLine({ edit }: Page, target: EventTarget | null): void {
  const place = target instanceof Element ? target.closest('[data-line]') : null;
  if (place === null) return;
  edit((panel) => panel.goTo(Number(place.getAttribute('data-line')), Number(place.getAttribute('data-column'))));
}
