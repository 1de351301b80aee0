import type { SpecEntry, SpecStatus } from '../preview/protocol.ts';
import { html, icon } from './dom.ts';
import { pictureUrl } from './server.ts';

const OWN_LOOK = { theme: null, size: null };

/** What a state is called, with how much there is to mend. */
export function statusText({ status, errors, warnings }: Pick<SpecEntry, 'status' | 'errors' | 'warnings'>): string {
  const words: Readonly<Record<SpecStatus, string>> = {
    waiting: 'Waiting',
    good: 'Good',
    warned: count(warnings, 'warning'),
    broken: errors === 0 ? 'Broken' : count(errors, 'error'),
  };
  return words[status];
}

const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? '' : 's'}`;

/** Entries whose path or title holds all words. */
export function filterSpecs(specs: readonly SpecEntry[], words: string): readonly SpecEntry[] {
  const wanted = words.toLowerCase().split(/\s+/);
  return specs.filter(({ path, title }) => {
    const text = `${path} ${title}`.toLowerCase();
    return wanted.every((word) => text.includes(word));
  });
}

/** Draws the list anew, keeping the elements of what has not changed, so that neither focus nor thumbnails are lost. */
export function drawList(
  list: HTMLElement,
  specs: readonly SpecEntry[],
  current: string | null,
  dirty: ReadonlySet<string>,
): void {
  const old = new Map([...list.children].map((item) => [item.getAttribute('data-key') ?? '', item]));
  const focused = document.activeElement?.closest('[data-id]')?.getAttribute('data-id');
  list.replaceChildren(...specs.map((entry) => itemFor(entry, current, dirty.has(entry.id), old)));
  if (focused) list.querySelector<HTMLElement>(`[data-id="${CSS.escape(focused)}"] button`)?.focus();
}

function itemFor(
  entry: SpecEntry,
  current: string | null,
  isDirty: boolean,
  old: ReadonlyMap<string, Element>,
): Element {
  const isCurrent = entry.id === current;
  const key = JSON.stringify([entry, isCurrent, isDirty]);
  return old.get(key) ?? drawItem(entry, key, isCurrent, isDirty);
}

function drawItem(entry: SpecEntry, key: string, isCurrent: boolean, isDirty: boolean): HTMLElement {
  const state = html('span', { class: `state ${entry.status}` }, icon(entry.status), statusText(entry));
  const words = html(
    'span',
    { class: 'words' },
    html('b', { dir: 'auto' }, entry.title || entry.path),
    html('span', { class: 'quiet path', dir: 'ltr' }, entry.path),
    html('span', { class: 'states' }, state, isDirty ? html('span', { class: 'state unsaved' }, 'Unsaved') : null),
  );
  const button = html('button', { type: 'button', 'aria-current': isCurrent ? 'true' : null }, thumbnail(entry), words);
  return html('li', { 'data-id': entry.id, 'data-key': key }, button);
}

function thumbnail({ id, version, status }: SpecEntry): HTMLElement {
  if (version === null) return html('span', { class: 'thumb' }, icon(status));
  const src = pictureUrl(id, version, OWN_LOOK);
  return html('img', {
    class: `thumb ${status}`,
    src,
    alt: '',
    loading: 'lazy',
    decoding: 'async',
    width: 56,
    height: 56,
  });
}
