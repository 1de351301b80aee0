import { byId, html } from './dom.ts';
import { type Place, ZOOMS, type Zoom } from './place.ts';

const ZOOM_NAMES: Readonly<Record<Zoom, string>> = { thumb: '256 px', fit: 'Fit', '100': '100 %', '200': '200 %' };
export const ZOOM_KEYS: Readonly<Record<Zoom, string>> = { thumb: 't', fit: '0', '100': '1', '200': '2' };

/** Buttons of zoom, and the switches of theme and canvas. Returns what shows the state that they stand for. */
export function createTools(
  themes: readonly string[],
  sizes: readonly string[],
  onChange: (news: Partial<Place>) => void,
): (place: Place) => void {
  const buttons = ZOOMS.map((zoom) => {
    const button = html('button', { type: 'button', 'aria-keyshortcuts': ZOOM_KEYS[zoom] }, ZOOM_NAMES[zoom]);
    button.addEventListener('click', () => onChange({ zoom }));
    return { zoom, button };
  });
  byId('zooms', HTMLElement).replaceChildren(...buttons.map(({ button }) => button));
  const theme = createChoice('themes', 'Own theme', themes, (chosen) => onChange({ theme: chosen }));
  const size = createChoice('sizes', 'Own canvas', sizes, (chosen) => onChange({ size: chosen }));
  return (place) => {
    for (const { zoom, button } of buttons) button.setAttribute('aria-pressed', String(zoom === place.zoom));
    theme.value = place.theme ?? '';
    size.value = place.size ?? '';
  };
}

/** A list to choose from; `own` stands for what the spec says itself. */
function createChoice(
  id: string,
  own: string,
  names: readonly string[],
  onChange: (chosen: string | null) => void,
): HTMLSelectElement {
  const select = byId(id, HTMLSelectElement);
  const options = names.map((name) => html('option', { value: name }, name));
  select.replaceChildren(html('option', { value: '' }, own), ...options);
  select.addEventListener('change', () => onChange(select.value || null));
  return select;
}
