import { byId, html } from './dom.ts';

/** What a key does, anywhere on the page but where text is written. */
export interface Shortcut {
  readonly key: string;
  readonly what: string;
  readonly act: () => void;
}

/** Keys of the picture and the editor, which these hear themselves. */
const ELSEWHERE: readonly (readonly [string, string])[] = [
  ['← →', 'on the picture: from part to part'],
  ['Space', 'on a part: keeps its partners lit; Esc lets go'],
  ['Enter', 'on a part: goes to its line'],
  ['Ctrl S', 'saves the source'],
  ['Ctrl Space', 'in the editor: completes'],
  ['Ctrl F', 'in the editor: finds and replaces'],
  ['Esc Tab', 'leaves the editor'],
];

/** Listens for keys, and lists them in the dialog of help. */
export function listenForKeys(shortcuts: readonly Shortcut[]): void {
  const listed = [...shortcuts.map(({ key, what }) => [key, what] as const), ...ELSEWHERE];
  byId('keys', HTMLElement).replaceChildren(
    ...listed.map(([key, what]) => html('div', {}, html('dt', {}, html('kbd', {}, key)), html('dd', {}, what))),
  );
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented || isWriting(event.target)) return;
    const shortcut = shortcuts.find(({ key }) => key === event.key);
    if (shortcut === undefined || document.querySelector('dialog[open]') !== null) return;
    event.preventDefault();
    shortcut.act();
  });
}

const isWriting = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.closest('input, select, textarea, [contenteditable="true"]') !== null;
