import type { ImportFacts } from './facts.ts';
import type { GuessedIcon } from './guess-icon.ts';
import type { SettledText } from './settle-text.ts';

/** What all parts of settling share. */
export interface Settling {
  readonly facts: ImportFacts;
  readonly text: (text: string, at: number) => SettledText;
  readonly icon: (words: string) => GuessedIcon | undefined;
  readonly newId: (name: string, fallback: string) => string;
}
