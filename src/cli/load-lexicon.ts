import { readFile } from 'node:fs/promises';
import type { Lexicon } from '../check/copy/copy.ts';
import { packagePath } from './package-files.ts';

/** Languages that the package has words of. */
const LANGUAGES = ['en', 'es'];

/** Loads the package's words, and adds those of the project. */
export async function loadLexicon(words: readonly string[] = []): Promise<Lexicon> {
  const read = (name: string) => readFile(packagePath(`words/${name}.btrie`));
  const [{ createLexicon }, terms, ...files] = await Promise.all([
    import('../lexicon/create-lexicon.ts'),
    read('terms'),
    ...LANGUAGES.map(read),
  ]);
  const languages = Object.fromEntries(LANGUAGES.map((lang, i) => [lang, files[i] ?? new Uint8Array()]));
  return createLexicon({ languages, terms }, words);
}
