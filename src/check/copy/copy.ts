import type { Diagnostic } from '../../diagnostics.ts';
import type { Layout } from '../../layout/layout.ts';
import type { Model } from '../../model/model.ts';
import type { Spec } from '../../spec/schema.ts';

/** What an author writes for readers: on the picture, and on its page. */
export type CopyRole =
  | 'title'
  | 'subtitle'
  | 'titleblock'
  | 'zone-title'
  | 'zone-note'
  | 'node-title'
  | 'node-role'
  | 'protocol'
  | 'edge-label'
  | 'legend'
  | 'note'
  | 'page-title'
  | 'page-description'
  | 'page-style'
  | 'page-tag'
  | 'alt';

/** One text of a spec, with its place. */
export interface CopyText {
  readonly role: CopyRole;
  readonly text: string;
  /** JSON pointer of the value. */
  readonly pointer: string;
  /** BCP 47: `lang` of the spec, or of its page. */
  readonly lang: string;
}

/** Knows words. Pure: the same answers for the same word. */
export interface Lexicon {
  /** Whether a word is right in this language, as a technical term, or as a word of the project. */
  readonly knows: (word: string, lang: string) => boolean;
  /** The nearest right words, best first; none where the language has no dictionary. */
  readonly suggest: (word: string, lang: string) => readonly string[];
  /** Languages (`en`, `es` …) whose words are known at all. */
  readonly languages: readonly string[];
}

/** Everything that copy rules look at. */
export interface Copy {
  readonly spec: Spec;
  readonly model: Model;
  /** Texts as they were set in the real font: lines of roles. */
  readonly layout: Layout;
  readonly texts: readonly CopyText[];
  readonly lexicon: Lexicon;
}

/** One rule of an editor: what is wrong with the words, with evidence and a way out. Findings are warnings; the settings may make them errors. */
export interface CopyRule {
  /** `copy/name`. */
  readonly id: string;
  readonly check: (copy: Copy) => readonly Diagnostic[];
}
