import type { EditorState, Text } from '@codemirror/state';
import type { SpecSource } from '../../preview/protocol.ts';
import { fetchSource, saveSource } from '../server.ts';
import { type Draft, isDirty, textOf, toBase } from './draft.ts';

/** All specs that have been in the editor, one of them open. */
export interface Drafts {
  readonly has: (id: string) => boolean;
  readonly current: () => Draft | undefined;
  /** Opens one as it was left, or as `source` has it. Returns what the editor is to hold. */
  readonly open: (
    id: string,
    source: SpecSource | null,
    stateOf: (doc: Text) => EditorState,
  ) => EditorState | undefined;
  /** Notes what is new of the open one. */
  readonly keep: (news: Partial<Draft>) => void;
  /** Looks whether the file has changed. */
  readonly follow: () => Promise<void>;
  /** Writes the file, unless somebody else has. */
  readonly save: () => Promise<void>;
  /** Writes the file over what somebody else has written. */
  readonly overwrite: () => Promise<void>;
  /** Ids of those that are not saved. */
  readonly unsaved: () => ReadonlySet<string>;
}

interface Acts {
  /** The file has changed and its author has not: the editor takes it over. */
  readonly take: (source: SpecSource) => void;
  readonly onChange: (draft: Draft) => void;
  readonly onTrouble: (why: string) => void;
}

/** No specs yet. */
export function createDrafts({ take, onChange, onTrouble }: Acts): Drafts {
  const drafts = new Map<string, Draft>();
  let open = '';
  let isSaving = false;
  let isWanted = false;
  const change = (id: string, news: Partial<Draft>) => {
    const before = drafts.get(id);
    if (before === undefined) return;
    const after = { ...before, ...news };
    drafts.set(id, after);
    if (id === open) onChange(after);
  };
  const follow = async () => {
    const id = open;
    const source = isSaving || !drafts.has(id) ? null : await fetchSource(id);
    const mine = id === open ? drafts.get(id) : undefined;
    if (source === null || mine === undefined || isSaving || source.hash === mine.base.hash) return;
    if (!isDirty(mine)) take(source);
    else change(id, textOf(mine) === source.text ? { base: toBase(source), theirs: null } : { theirs: source });
  };
  const write = async (mine: Draft, base: string) => {
    isSaving = true;
    try {
      change(mine.id, await saved(mine, base));
    } catch (error) {
      onTrouble(error instanceof Error ? error.message : String(error));
    } finally {
      isSaving = false;
    }
    // What was written elsewhere meanwhile was not looked at.
    await follow().catch(() => undefined);
  };
  const save = async () => {
    const mine = drafts.get(open);
    isWanted = isSaving;
    if (isSaving || mine === undefined || !isDirty(mine)) return;
    if (mine.theirs !== null) return onTrouble('the file has changed on disk');
    await write(mine, mine.base.hash);
    // Asked for while another was under way.
    if (isWanted) await save();
  };
  return {
    follow,
    has: (id) => drafts.has(id),
    current: () => drafts.get(open),
    open: (id, source, stateOf) => {
      const base = source === null ? null : toBase(source);
      if (base !== null) drafts.set(id, { id, base, state: stateOf(base.doc), theirs: null });
      open = id;
      change(id, {});
      return drafts.get(id)?.state;
    },
    keep: (news) => change(open, news),
    save,
    overwrite: async () => {
      const mine = drafts.get(open);
      if (mine?.theirs && !isSaving) await write(mine, mine.theirs.hash);
    },
    unsaved: () => new Set([...drafts.values()].filter(isDirty).map(({ id }) => id)),
  };
}

/** What is new of a draft after it was sent: it stands in the file now, or somebody else's text does. */
async function saved(mine: Draft, base: string): Promise<Partial<Draft>> {
  const text = textOf(mine);
  const answer = await saveSource(mine.id, { text, base });
  return answer.status === 'saved'
    ? { base: toBase({ text, hash: answer.hash }), theirs: null }
    : { theirs: answer.now };
}
