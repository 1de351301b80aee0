/**
 * Writes words/*.btrie from dictionaries of npm and words/*.txt: words that a spec may use, in a form that loads in a few
 * ms. `terms` holds words of the trade, in any language. Takes half a minute: run it when a dictionary or a term has changed.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { decodeTrie, encodeITrieToBTrie, parseDictionary } from 'cspell-trie-lib';

const at = (path: string): URL => new URL(`../${path}`, import.meta.url);
const packageFolder = (name: string): string => at(`node_modules/@cspell/dict-${name}/`).pathname;

const LANGUAGES = {
  en: ['en_us/en_US.trie.gz', 'en-gb-mit/en_GB.trie.gz'],
  es: ['es-es/Spanish.trie.gz'],
};

const TERMS = ['software-terms', 'companies', 'k8s', 'fullstack', 'data-science', 'sql', 'docker'];

for (const [lang, files] of Object.entries(LANGUAGES)) write(lang, [...files.flatMap(wordsOfTrie), ...ownWords(lang)]);
// Short ones of the lists are mostly parts of identifiers, and too near to slips of the pen.
const listed = TERMS.flatMap(wordsOfLists).filter((word) => word.length > 3);
write(
  'terms',
  [...listed, ...ownWords('terms')].map((word) => word.toLowerCase()),
);

/** Plain words only: possessives are taken apart before they are looked up, and marks of the format are none. */
function write(name: string, words: readonly string[]): void {
  const plain = [...new Set(words)].filter((word) => /^\p{L}[\p{L}\p{M}’']*$/u.test(word) && !/['’]s$/.test(word));
  const trie = parseDictionary(plain.toSorted(), { stripCaseAndAccents: false });
  // What is read is put in order; done here, nothing is left to do when words are loaded.
  const bytes = encodeITrieToBTrie(decodeTrie(encodeITrieToBTrie(trie, { optimize: true })));
  writeFileSync(at(`words/${name}.btrie`), bytes);
  console.log(`words/${name}.btrie  ${plain.length} words, ${bytes.length} bytes`);
}

function ownWords(name: string): readonly string[] {
  return wordsOfList(readFileSync(at(`words/${name}.txt`), 'utf8'));
}

function wordsOfTrie(path: string): readonly string[] {
  const [name = '', file = ''] = path.split('/');
  return [...decodeTrie(gunzipSync(readFileSync(join(packageFolder(name), file)))).words()];
}

function wordsOfLists(name: string): readonly string[] {
  const folder = packageFolder(name);
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
    (file) => /\.txt(\.gz)?$/.test(file) && !/LICENSE|posix|corrections/.test(file),
  );
  return files.flatMap((file) => {
    const bytes = readFileSync(join(folder, file));
    return wordsOfList((file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8'));
  });
}

/** Lists mark compounds with `*` and `+`, words that are forbidden with `!`, and comments with `#`. Phrases and identifiers count word by word. */
function wordsOfList(text: string): readonly string[] {
  return text
    .split('\n')
    .map((line) => line.replace(/#.*/, '').trim())
    .filter((line) => line !== '' && !line.startsWith('!') && !line.includes('*') && !line.includes('+'))
    .flatMap((line) => line.split(/[^\p{L}\p{M}’']+/u))
    .filter((word) => word.length > 1);
}
