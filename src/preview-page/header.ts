import type { SpecEntry } from '../preview/protocol.ts';
import { byId } from './dom.ts';

/** Names the spec in the head of the page and of its window. */
export function drawHeading(entry: SpecEntry | undefined): void {
  const title = entry?.title || entry?.path || 'Preview';
  byId('title', HTMLElement).textContent = title;
  byId('path', HTMLElement).textContent = entry?.path ?? '';
  document.title = `${title} · Whiteprint preview`;
}

/** Says whether the page hears of changes. */
export function tellConnection(isLive: boolean): void {
  byId('connection', HTMLElement).classList.toggle('is-gone', !isLive);
  const text = byId('connection-text', HTMLElement);
  const words = isLive ? 'Live' : 'Server gone, trying again';
  if (text.textContent !== words) text.textContent = words;
}

/** Opens the dialog of keys. */
export const openHelp = (): void => byId('help', HTMLDialogElement).showModal();
