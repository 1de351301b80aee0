import { openHelp } from './header.ts';
import type { Shortcut } from './keys.ts';
import type { ListPanel } from './list-panel.ts';
import { type Place, ZOOMS, type Zoom } from './place.ts';
import { ZOOM_KEYS } from './tools.ts';

interface Acts {
  readonly list: ListPanel;
  readonly zoom: () => Zoom;
  readonly go: (news: Partial<Place>) => void;
  readonly focusParts: () => void;
  readonly nextFinding: (by: number) => void;
  readonly openChecks: () => void;
  /** Null when there is no editor. */
  readonly openSource: (() => void) | null;
  readonly copyMarkdown: () => void;
  readonly nextScheme: () => void;
}

/** All keys of the page, in the order in which help lists them. */
export function shortcutsOf(acts: Acts): readonly Shortcut[] {
  const { list, go } = acts;
  const zoomTo = (zoom: Zoom, what: string): Shortcut => ({ key: ZOOM_KEYS[zoom], what, act: () => go({ zoom }) });
  const stepZoom = (by: number) => () => {
    const zoom = ZOOMS[ZOOMS.indexOf(acts.zoom()) + by];
    if (zoom !== undefined) go({ zoom });
  };
  const openSource = acts.openSource;
  return [
    zoomTo('fit', 'picture fitted to the window'),
    zoomTo('100', 'picture at 100 %'),
    zoomTo('200', 'picture at 200 %'),
    zoomTo('thumb', 'picture as a thumbnail of 256 px'),
    { key: '+', what: 'larger', act: stepZoom(1) },
    { key: '-', what: 'smaller', act: stepZoom(-1) },
    { key: 'j', what: 'next diagram', act: () => list.step(1) },
    { key: 'k', what: 'diagram before', act: () => list.step(-1) },
    { key: '/', what: 'filters the list', act: list.focusFilter },
    { key: 'l', what: 'shows or hides the list', act: list.toggle },
    { key: 'p', what: 'goes to the parts of the picture', act: acts.focusParts },
    { key: 'n', what: 'next finding', act: () => acts.nextFinding(1) },
    { key: 'N', what: 'finding before', act: () => acts.nextFinding(-1) },
    { key: 'c', what: 'checks', act: acts.openChecks },
    ...(openSource === null ? [] : [{ key: 'e', what: 'editor', act: openSource }]),
    { key: 'm', what: 'copies the picture as Markdown', act: acts.copyMarkdown },
    { key: 'd', what: 'light, dark, as the system', act: acts.nextScheme },
    { key: '?', what: 'these keys', act: openHelp },
  ];
}
