import type { Chain } from './chain.ts';
import type { Face } from './face.ts';
import { type Script, scriptOf } from './scripts.ts';
import type { MissingCharacter } from './typesetter.ts';

/** A stretch of text that one face draws. */
export interface Piece {
  readonly face: Face;
  /** What to shape: as long as the stretch, with look-alikes put in for characters the face knows by another code. */
  readonly text: string;
  /** Where it starts in the whole text, in code units. */
  readonly start: number;
  /** Of its letters; undefined when it has none. */
  readonly script: Script | undefined;
  /** Embedding level: odd when it runs from right to left. */
  readonly level: number;
}

/** Characters that look the same, so that the role's own face is kept when it has the other one. */
const LOOKALIKES: Readonly<Record<number, number>> = {
  181: 0x3bc, // micro sign, mu
  956: 0xb5,
  916: 0x2206, // delta, increment
  8710: 0x394,
  937: 0x2126, // omega, ohm
  8208: 0x2d, // hyphens
  8209: 0x2d,
};

/** Drawn as nothing: soft hyphen, zero-width space, joiners, marks of direction, presentation selectors. */
const INVISIBLE = /\u00ad|[\u200b-\u200f]|\u2060|\ufe0e|\ufe0f/gu;
/** HarfBuzz makes these of the font's space. */
const SPACES = /^[\u00a0\u2000-\u200a\u202f\u205f]$/u;
/** A character with the marks and joined characters that go with it. */
const CLUSTERS = /\P{M}(?:\p{M}|\u200d\P{M})*|\p{M}+/gsu;

/** Signs that are as wide as letters where they stand between Han signs. */
const WIDE_AMONG_HAN = /^[“”‘’…—·]$/u;

interface Cluster {
  readonly text: string;
  readonly start: number;
  readonly script: Script | undefined;
  readonly level: number;
}

/**
 * Cuts a line into pieces of one face, script and direction. A word in another script than Latin is drawn by the first face
 * of `chain` that has all of it; other characters by the first that has them with their marks. What none can draw stays
 * with the first face, where `missingIn` finds it. Without `levels` all of it runs from left to right.
 */
export function itemize(text: string, chain: Chain, levels?: Uint8Array): readonly Piece[] {
  const { own } = chain;
  if (levels === undefined && isPlain(text, own)) {
    return text === '' ? [] : [{ face: own, text, start: 0, script: 'Latin', level: 0 }];
  }
  const pieces: Growing[] = [];
  for (const word of wordsOf(clustersOf(text, levels))) {
    const whole = chain.find((face) => word.every((cluster) => canDraw(face, cluster.text)));
    for (const cluster of word) {
      const face = whole ?? chain.find((one) => canDraw(one, cluster.text)) ?? own;
      append(pieces, { ...cluster, face, text: covers(face, cluster.text) ? cluster.text : lookalike(cluster.text) });
    }
  }
  return pieces;
}

type Growing = { -readonly [K in keyof Piece]: Piece[K] };

/** Lengthens the last piece, where the next one is its like. */
function append(pieces: Growing[], next: Piece): void {
  const last = pieces.at(-1);
  if (last?.face === next.face && last.level === next.level && agree(last.script, next.script)) {
    last.text += next.text;
    last.script ??= next.script;
  } else {
    pieces.push(next);
  }
}

const agree = (a: Script | undefined, b: Script | undefined): boolean => a === undefined || b === undefined || a === b;

function clustersOf(text: string, levels: Uint8Array | undefined): readonly Cluster[] {
  const clusters = [...text.matchAll(CLUSTERS)].map(({ 0: cluster, index }) => ({
    text: cluster,
    start: index,
    script: scriptOf(cluster),
    level: levels?.[index] ?? 0,
  }));
  return clusters.map((cluster, i) => {
    const isWide = WIDE_AMONG_HAN.test(cluster.text) && [-1, 1].some((by) => clusters[i + by]?.script === 'Han');
    return isWide ? { ...cluster, script: 'Han' } : cluster;
  });
}

/** Clusters of one script together where it is not Latin; all others alone. */
function wordsOf(clusters: readonly Cluster[]): readonly (readonly Cluster[])[] {
  const words: Cluster[][] = [];
  for (const cluster of clusters) {
    const last = words.at(-1);
    const { script } = cluster;
    if (last !== undefined && script !== undefined && script !== 'Latin' && last[0]?.script === script)
      last.push(cluster);
    else words.push([cluster]);
  }
  return words;
}

const canDraw = (face: Face, cluster: string): boolean => covers(face, cluster) || covers(face, lookalike(cluster));

/** The characters of `text` that no face of `chain` can draw; line breaks are not drawn, so they are never missing. */
export function missingIn(text: string, chain: Chain): readonly MissingCharacter[] {
  if (isPlain(text, chain.own)) return [];
  const missing: MissingCharacter[] = [];
  for (const match of text.matchAll(CLUSTERS)) {
    const cluster = match[0];
    if (cluster === '\n' || cluster === '\r') continue;
    if (chain.find((face) => canDraw(face, cluster)) !== undefined) continue;
    const char = culprit(cluster, chain);
    missing.push({ char, codePoint: codePointOf(char), index: match.index + cluster.indexOf(char) });
  }
  return missing;
}

/** True for what most texts are: no marks to go with letters, and every letter in the role's own face. */
function isPlain(text: string, own: Face): boolean {
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    if (unit >= 0x300 || !own.has(unit)) return false;
  }
  return true;
}

function covers(face: Face, cluster: string): boolean {
  if (cluster.length === 1 && face.has(codePointOf(cluster))) return true;
  const visible = cluster.replace(INVISIBLE, '');
  if (visible === '' || SPACES.test(visible)) return true;
  const composed = [...visible.normalize('NFC')];
  if (composed.length > 1 && !face.placesMarks) return false;
  return hasAll(face, composed) || (face.placesMarks && hasAll(face, [...visible.normalize('NFD')]));
}

const hasAll = (face: Face, chars: readonly string[]): boolean => chars.every((c) => face.has(codePointOf(c)));

const lookalike = (cluster: string): string => {
  const other = LOOKALIKES[codePointOf(cluster)];
  return other === undefined ? cluster : String.fromCodePoint(other) + cluster.slice(1);
};

/** Which character of the cluster to name: the first that no face has, or its first mark when only the pair fails. */
function culprit(cluster: string, chain: Chain): string {
  const chars = [...cluster];
  return chars.find((char) => chain.find((face) => covers(face, char)) === undefined) ?? chars[1] ?? cluster;
}

const codePointOf = (char: string): number => char.codePointAt(0) ?? 0;
