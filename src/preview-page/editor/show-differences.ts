import { yaml } from '@codemirror/lang-yaml';
import { MergeView } from '@codemirror/merge';
import { EditorState, type Text } from '@codemirror/state';
import { EditorView, lineNumbers } from '@codemirror/view';
import { byId } from '../dom.ts';
import { look } from './look.ts';

/** Opens a dialog with two texts side by side, to be read only. */
export function showDifferences(theirs: Text, mine: Text, nonce: string): void {
  const parent = byId('difference-view', HTMLElement);
  const dialog = byId('differences', HTMLDialogElement);
  const side = (doc: Text, label: string) => ({
    doc,
    extensions: [
      EditorView.cspNonce.of(nonce),
      EditorState.readOnly.of(true),
      EditorView.contentAttributes.of({ 'aria-label': label }),
      EditorView.lineWrapping,
      lineNumbers(),
      yaml(),
      look,
    ],
  });
  parent.replaceChildren();
  dialog.showModal();
  const view = new MergeView({
    a: side(theirs, 'On disk'),
    b: side(mine, 'Yours'),
    parent,
    collapseUnchanged: { margin: 3, minSize: 6 },
  });
  dialog.addEventListener('close', () => view.destroy(), { once: true });
}
