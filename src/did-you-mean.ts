/** Words that people use where another one belongs, by that one; in small letters, without separators, singular. */
export type OtherWords = Readonly<Record<string, readonly string[]>>;

/**
 * The candidate that `word` was probably meant to be: the same but for case and separators, another word for it, a few
 * typing slips away (insertion, deletion, swap of neighbours, wrong letter), or begun with the same letters; undefined
 * when none is near.
 */
export function didYouMean(
  word: string,
  candidates: readonly string[],
  otherWords: OtherWords = {},
): string | undefined {
  return (
    surelyMeant(word, candidates, otherWords) ?? nearest(plain(word), candidates) ?? completed(plain(word), candidates)
  );
}

/** The candidate that is `word` but for case and separators, or that `word` is another word for. */
export function surelyMeant(word: string, candidates: readonly string[], otherWords: OtherWords): string | undefined {
  const wanted = plain(word);
  const isMeant = (other: string): boolean => other === wanted || `${other}s` === wanted;
  return (
    candidates.find((candidate) => plain(candidate) === wanted) ??
    candidates.find((candidate) => Object.hasOwn(otherWords, candidate) && otherWords[candidate]?.some(isMeant))
  );
}

/** Longer words are no slips of anything; the cut also bounds the work. */
const LONGEST = 60;

const plain = (word: string): string =>
  word
    .slice(0, LONGEST)
    .toLowerCase()
    .replace(/[\s_-]+/g, '');

function nearest(wanted: string, candidates: readonly string[]): string | undefined {
  let best: string | undefined;
  let fewest = Math.max(1, Math.floor(wanted.length / 3)) + 1;
  for (const candidate of candidates) {
    const slips = distance(wanted, plain(candidate));
    // A word that shares no letter with the candidate is no slip of it, however short the two are.
    if (slips < fewest && slips < Math.max(wanted.length, plain(candidate).length)) {
      best = candidate;
      fewest = slips;
    }
  }
  return best;
}

function completed(wanted: string, candidates: readonly string[]): string | undefined {
  if (wanted.length < 3) return undefined;
  return candidates.find((candidate) => {
    const other = plain(candidate);
    return other.length >= 3 && (other.startsWith(wanted) || wanted.startsWith(other));
  });
}

/** Damerau–Levenshtein distance, each pair of neighbours swapped at most once. */
function distance(a: string, b: string): number {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const wrong = a[i - 1] === b[j - 1] ? 0 : 1;
      let cost = Math.min((row[j - 1] ?? 0) + 1, (last[j] ?? 0) + 1, (last[j - 1] ?? 0) + wrong);
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (swapped) cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      row.push(cost);
    }
    before = last;
    last = row;
  }
  return last[b.length] ?? 0;
}
