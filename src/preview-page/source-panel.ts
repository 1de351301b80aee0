import type { PreviewFinding, SpecEntry, SpecSource, SpecView } from '../preview/protocol.ts';
import { byId } from './dom.ts';
import { createEditor, goTo, showFindings } from './editor/create-editor.ts';
import { changeTo, type Draft, isDirty, textOf, toBase, toDoc } from './editor/draft.ts';
import type { JsonSchema } from './editor/json-schema.ts';
import { showDifferences } from './editor/show-differences.ts';
import { findPath } from './editor/yaml-path.ts';
import { fetchSource, saveSource } from './server.ts';

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
  const drafts = new Map<string, Draft>();
  let current: string | null = null;
  let isSaving = false;
  const editor = createEditor(byId('editor', HTMLElement), schema, nonce, {
    onChange: () => keep({}),
    onSave: () => void save(),
  });
  const { view } = editor;

  const draft = (): Draft | undefined => (current === null ? undefined : drafts.get(current));
  /** Notes what the editor holds, and what else is new of it. */
  const keep = (news: Partial<Draft>) => {
    const before = draft();
    if (before === undefined) return;
    const after = { ...before, state: view.state, ...news };
    drafts.set(after.id, after);
    drawState(after);
    onChange();
  };
  const take = (source: SpecSource) => {
    const base = toBase(source);
    keep({ base, theirs: null });
    view.dispatch({ changes: changeTo(view.state.doc, base.doc) });
  };
  const meet = (source: SpecSource) => {
    const mine = draft();
    if (mine === undefined || source.hash === mine.base.hash) return;
    if (!isDirty(mine)) take(source);
    else if (textOf(mine) === source.text) keep({ base: toBase(source), theirs: null });
    else keep({ theirs: source });
  };
  const follow = async () => {
    const id = current;
    if (id === null || isSaving) return;
    const source = await fetchSource(id);
    if (id === current && !isSaving) meet(source);
  };
  const write = async (mine: Draft, base: string) => {
    const text = textOf(mine);
    tellState('Saving…');
    const answer = await saveSource(mine.id, { text, base });
    const news =
      answer.status === 'saved' ? { base: toBase({ text, hash: answer.hash }), theirs: null } : { theirs: answer.now };
    if (current === mine.id) keep(news);
    else drafts.set(mine.id, { ...(drafts.get(mine.id) ?? mine), ...news });
  };
  const save = async (isForced = false) => {
    const mine = draft();
    if (mine === undefined || isSaving || !(isDirty(mine) || isForced)) return;
    isSaving = true;
    try {
      await write(mine, isForced && mine.theirs !== null ? mine.theirs.hash : mine.base.hash);
    } catch (error) {
      tellState(`Not saved: ${error instanceof Error ? error.message : error}`);
    } finally {
      isSaving = false;
    }
  };

  byId('save', HTMLButtonElement).addEventListener('click', () => void save());
  byId('keep-mine', HTMLButtonElement).addEventListener('click', () => void save(true));
  byId('take-disk', HTMLButtonElement).addEventListener('click', () => {
    const theirs = draft()?.theirs;
    if (theirs) take(theirs);
    view.focus();
  });
  byId('show-differences', HTMLButtonElement).addEventListener('click', () => {
    const mine = draft();
    if (mine?.theirs) showDifferences(toDoc(mine.theirs.text), mine.state.doc, nonce);
  });

  return {
    open: async ({ id }) => {
      if (id === current) return;
      current = id;
      const source = drafts.has(id) ? null : await fetchSource(id);
      if (id !== current) return;
      if (source !== null) {
        const base = toBase(source);
        drafts.set(id, { id, base, state: editor.stateOf(base.doc), theirs: null });
      }
      const mine = draft();
      if (mine !== undefined) view.setState(mine.state);
      keep({});
      if (source === null) await follow();
    },
    follow,
    focus: () => view.focus(),
    showFindings: (findings) => showFindings(view, findings),
    goTo: (line, column) => goTo(view, line, column),
    goToOwner: (owner) => {
      const at = findPath(view.state.doc.toString(), pathOf(owner));
      if (at === null) return;
      const { number, from } = view.state.doc.lineAt(at);
      goTo(view, number, at - from + 1);
    },
    unsaved: () => new Set([...drafts.values()].filter(isDirty).map(({ id }) => id)),
  };
}

/** Shows in the editor what is found in its own file. */
export function markSource(source: SourcePanel | null, view: SpecView | null): void {
  if (view !== null) source?.showFindings(view.findings.filter(({ file }) => file === view.entry.path));
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
  byId('save', HTMLButtonElement).disabled = !dirty;
  const mark = byId('dirty-mark', HTMLElement);
  mark.hidden = !dirty;
  mark.textContent = 'unsaved';
  byId('conflict', HTMLElement).hidden = draft.theirs === null;
  if (draft.theirs !== null)
    byId('conflict-text', HTMLElement).textContent =
      'The file has changed on disk since you began. Nothing is written until you choose.';
}

const tellState = (words: string): void => {
  byId('save-state', HTMLElement).textContent = words;
};
