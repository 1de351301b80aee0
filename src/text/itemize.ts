import type { Face } from './face.ts';
import type { MissingCharacter } from './typesetter.ts';

/** A stretch of text that one face draws. */
export interface Piece {
  readonly face: Face;
  /** What to shape: as long as the stretch, with look-alikes put in for characters the face knows by another code. */
  readonly text: string;
  /** Where it starts in the whole text, in code units. */
  readonly start: number;
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

/** Drawn as nothing: soft hyphen, zero-width space, joiners, presentation selectors. */
const INVISIBLE = /\u00ad|[\u200b-\u200d]|\u2060|\ufe0e|\ufe0f/gu;
/** HarfBuzz makes these of the font's space. */
const SPACES = /^[\u00a0\u2000-\u200a\u202f\u205f]$/u;
/** A character with the marks and joined characters that go with it. */
const CLUSTERS = /\P{M}(?:\p{M}|\u200d\P{M})*|\p{M}+/gsu;

/**
 * Cuts a line into pieces by the first face of `chain` that can draw each character with its marks. What none can
 * draw stays with the first face, where `missingIn` finds it.
 */
export function itemize(text: string, chain: readonly Face[]): readonly Piece[] {
  const [own] = chain;
  if (own && isPlain(text, own)) return text === '' ? [] : [{ face: own, text, start: 0 }];
  const pieces: { face: Face; text: string; start: number }[] = [];
  for (const match of text.matchAll(CLUSTERS)) {
    const found = chain.find((face) => covers(face, match[0]) || covers(face, lookalike(match[0])));
    const face = found ?? own;
    if (face === undefined) break;
    const cluster = covers(face, match[0]) ? match[0] : lookalike(match[0]);
    const last = pieces.at(-1);
    if (last?.face === face) last.text += cluster;
    else pieces.push({ face, text: cluster, start: match.index });
  }
  return pieces;
}

/** The characters of `text` that no face of `chain` can draw; line breaks are not drawn, so they are never missing. */
export function missingIn(text: string, chain: readonly Face[]): readonly MissingCharacter[] {
  const [own] = chain;
  if (own && isPlain(text, own)) return [];
  const missing: MissingCharacter[] = [];
  for (const match of text.matchAll(CLUSTERS)) {
    const cluster = match[0];
    if (cluster === '\n' || cluster === '\r') continue;
    if (chain.some((face) => covers(face, cluster) || covers(face, lookalike(cluster)))) continue;
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
function culprit(cluster: string, chain: readonly Face[]): string {
  const chars = [...cluster];
  return chars.find((char) => !chain.some((face) => covers(face, char))) ?? chars[1] ?? cluster;
}

const codePointOf = (char: string): number => char.codePointAt(0) ?? 0;
