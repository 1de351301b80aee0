import type { EditorView } from '@codemirror/view';
import type { PreviewFinding, SpecEntry, SpecSource, SpecView } from '../preview/protocol.ts';
import { byId } from './dom.ts';
import { createEditor } from './editor/create-editor.ts';
import { changesTo, type Draft, isDirty, toBase, toDoc } from './editor/draft.ts';
import { createDrafts, type Drafts } from './editor/drafts.ts';
import type { JsonSchema } from './editor/json-schema.ts';
import { goTo, goToOffset, showFindings } from './editor/places.ts';
import { showDifferences } from './editor/show-differences.ts';
import { findPath } from './editor/yaml-path.ts';
import { fetchSource } from './server.ts';

export interface SourcePanel {
  /** Shows a spec; what was written in it before and not saved is there again. */
  readonly open: (entry: SpecEntry) => Promise<void>;
  /** Takes over what has changed on disk, unless its author has changes too: then these two are told of each other. */
  readonly follow: () => Promise<void>;
  readonly showFindings: (findings: readonly PreviewFinding[]) => void;
  readonly goTo: (line: number, column: number) => void;
  /** Goes to where a drawn thing is written: `nodes/gateway`, `edges/3`, `legend/1`. */
  readonly goToOwner: (owner: string) => void;
  readonly focus: () => void;
  /** Ids of specs with changes that are not saved. */
  readonly unsaved: () => ReadonlySet<string>;
}

/** The panel with the editor. `onChange` hears when there is something to save, or no longer. */
export function createSourcePanel(schema: JsonSchema, nonce: string, onChange: () => void): SourcePanel {
  const editor = createEditor(byId('editor', HTMLElement), schema, nonce, {
    onChange: () => drafts.keep({ state: view.state }),
    onSave: () => void drafts.save(),
  });
  const { view } = editor;
  let wanted = '';
  /** What has not come is asked for again another time. */
  const forget = (error: unknown) => {
    wanted = '';
    throw error;
  };
  const take = (source: SpecSource) => {
    const base = toBase(source);
    drafts.keep({ base, theirs: null });
    view.dispatch({ changes: changesTo(view.state.doc, base.doc) });
  };
  const drafts = createDrafts({
    take,
    onTrouble: (why) => tellState(`Not saved: ${why}`),
    onChange: (draft) => {
      drawState(draft);
      onChange();
    },
  });
  listenToButtons(drafts, view, take, nonce);

  return {
    open: async ({ id }) => {
      if (id === wanted) return;
      wanted = id;
      const source = drafts.has(id) ? null : await fetchSource(id).catch(forget);
      if (id !== wanted) return;
      const state = drafts.open(id, source, editor.stateOf);
      if (state !== undefined) view.setState(state);
      if (source === null) await drafts.follow();
    },
    follow: drafts.follow,
    focus: () => view.focus(),
    showFindings: (findings) => showFindings(view, findings, drafts.current()?.base.doc ?? view.state.doc),
    goTo: (line, column) => goTo(view, line, column, drafts.current()?.base.doc ?? view.state.doc),
    goToOwner: (owner) => {
      const at = findPath(view.state.doc.toString(), pathOf(owner));
      if (at !== null) goToOffset(view, at);
    },
    unsaved: drafts.unsaved,
  };
}

/** Shows in the editor what is found in its own file. */
export function markSource(source: SourcePanel | null, view: SpecView | null): void {
  if (view !== null) source?.showFindings(view.findings.filter(({ file }) => file === view.entry.path));
}

function listenToButtons(drafts: Drafts, view: EditorView, take: (source: SpecSource) => void, nonce: string): void {
  const onClick = (id: string, act: () => void) => byId(id, HTMLButtonElement).addEventListener('click', act);
  onClick('save', () => void drafts.save());
  onClick('keep-mine', () => void drafts.overwrite());
  onClick('take-disk', () => {
    const { theirs = null } = drafts.current() ?? {};
    if (theirs !== null) take(theirs);
    view.focus();
  });
  onClick('show-differences', () => {
    const { theirs = null, state } = drafts.current() ?? {};
    if (theirs !== null && state !== undefined) showDifferences(toDoc(theirs.text), state.doc, nonce);
  });
}

/** Rows are counted from 1 on pictures, from 0 in specs. */
function pathOf(owner: string): readonly (string | number)[] {
  const [kind = '', name = ''] = owner.split('/');
  if (kind === 'edges') return [kind, Number(name)];
  return kind === 'legend' ? [kind, Number(name) - 1] : [kind, name];
}

function drawState(draft: Draft): void {
  const dirty = isDirty(draft);
  tellState(dirty ? 'Unsaved changes' : 'Saved');
  byId('save', HTMLButtonElement).disabled = !dirty || draft.theirs !== null;
  const mark = byId('dirty-mark', HTMLElement);
  mark.hidden = !dirty;
  mark.textContent = 'unsaved';
  byId('conflict', HTMLElement).hidden = draft.theirs === null;
  byId('conflict-text', HTMLElement).textContent =
    draft.theirs === null ? '' : 'The file has changed on disk since you began. Nothing is written until you choose.';
}

function tellState(words: string): void {
  const state = byId('save-state', HTMLElement);
  if (state.textContent !== words) state.textContent = words;
}
