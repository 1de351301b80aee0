import { quote } from '../../diagnostics.ts';
import type { Copy, CopyRule, CopyText } from './copy.ts';
import { copyFinding, partOf } from './copy-finding.ts';
import { languageOf } from './foreign-texts.ts';
import { lowered, wholeWords } from './whole-words.ts';
import { VENDORS, type Vendor } from './words/vendors.ts';

const ID = 'copy/vendor-name';

/** Names of vendors and their products in a picture that is to be neutral. */
export const vendorName: CopyRule = {
  id: ID,
  check: (copy) => {
    const isSeries = hasSeries(copy);
    return copy.texts.flatMap((text) =>
      namesIn(text.text)
        .filter(({ name }) => name !== 'S3' || !isSeries)
        .map((named) => tell(named, text)),
    );
  },
};

/** A maker's name belongs to the product that follows. */
const MAKER = /\b(?:Amazon|AWS|Azure|GCP|Google|Google Cloud|IBM|Microsoft) $/i;
const NAMES = wholeWords([all('names').toLowerCase()]);
const EXACT = wholeWords([all('exact')]);

function all(kind: 'names' | 'exact'): string {
  const patterns = VENDORS.flatMap((vendor) => vendor[kind] ?? []);
  return patterns.toSorted((a, b) => b.length - a.length || (a < b ? -1 : 1)).join('|');
}

interface Named {
  readonly name: string;
  readonly start: number;
}

/** Each name once; of names within names, the longest. */
function namesIn(text: string): readonly Named[] {
  const found = [...lowered(text).matchAll(NAMES), ...text.matchAll(EXACT)]
    .map(({ 0: name, index }) => {
      const start = index - (MAKER.exec(text.slice(0, index))?.[0].length ?? 0);
      return { name: text.slice(start, index + name.length), start };
    })
    .filter((named) => !isInPath(named, text));
  const names = [...new Map(found.toReversed().map((named) => [named.name, named])).values()];
  const outermost = names.filter(
    ({ name }) => !names.some((other) => other.name !== name && other.name.includes(name)),
  );
  return outermost.toSorted((a, b) => a.start - b.start);
}

/** Addresses and paths are what they are: `.github/workflows`, `storage.aws.example`. */
const isInPath = ({ name, start }: Named, text: string): boolean =>
  !/[A-Z]/.test(name) && (/[./@\\]$/.test(text.slice(0, start)) || /^[./@\\]\w/.test(text.slice(start + name.length)));

/** Where there is an S2 or an S4, S3 is the third of something. */
const hasSeries = ({ texts }: Copy): boolean => texts.some(({ text }) => /\bS[124]\b/.test(text));

function tell({ name, start }: Named, { pointer, text, lang }: CopyText) {
  const vendor = vendorOf(name);
  const neutral = vendor?.[languageOf(lang) === 'es' ? 'es' : 'en'] ?? 'cloud service';
  const message = `${quote(name)} is the name of a vendor or of its product`;
  const help = `write what it is, for instance ${quote(neutral)}`;
  return copyFinding(ID, pointer, message, { name, neutral }, help, { part: partOf(text, name, start) });
}

function vendorOf(name: string): Vendor | undefined {
  const bare = name.replace(/^(?:Amazon|AWS|Azure|GCP|Google Cloud|Google|IBM|Microsoft) (?=.)/, '');
  return find(name) ?? find(bare);
}

const find = (name: string): Vendor | undefined =>
  VENDORS.find(
    ({ names = [], exact = [] }) =>
      names.some((pattern) => new RegExp(`^(?:${pattern})$`, 'iu').test(name)) ||
      exact.some((pattern) => new RegExp(`^(?:${pattern})$`, 'u').test(name)),
  );
