import type { EdgeKind } from '../../roles.ts';
import { guessed } from '../remarks.ts';
import type { Remark, SketchEdge } from '../sketch.ts';
import type { GuessedArrow } from './guess-ends.ts';
import type { PromptArrow } from './prompt-box.ts';

/** Arrows of the prompt as edges, with kinds by their words, and with rows of the legend, from 0; -1 for none. */
export function toEdges(
  arrows: readonly PromptArrow[],
  rows: readonly number[],
  failed: PromptArrow | undefined,
): readonly SketchEdge[] {
  const asked = new Set<string>();
  return arrows.map((arrow, i) => {
    const { from, to, label, heads, at } = arrow;
    const row = isGuessed(arrow) ? arrow.row : (rows[i] ?? -1);
    const kind = arrow === failed ? ('failure' as const) : kindOf(arrow, asked.has(`${to}\n${from}`));
    if (kind !== 'response') asked.add(`${from}\n${to}`);
    const guesses = [
      arrow.guess,
      kind === undefined || arrow === failed ? undefined : 'kind, by its words or as an answer',
      row < 0 ? undefined : 'step, by words of the legend',
    ];
    const remarks: readonly Remark[] = guesses.flatMap((guess) => (guess === undefined ? [] : [guessed(at, guess)]));
    return { from, to, label, heads, kind, step: row < 0 ? undefined : row + 1, at, remarks };
  });
}

const isGuessed = (arrow: PromptArrow): arrow is GuessedArrow => 'row' in arrow;

function kindOf({ clause, label }: PromptArrow, isBack: boolean): EdgeKind | undefined {
  if (
    /\b(?:fail(?:ed|ure|s)?|errors?|reject(?:ed|s|ion)?|denied|unauthori[sz]ed|fallid[ao]|fallo|rechaz\p{L}*|[45]\d\d)\b/iu.test(
      clause,
    )
  )
    return 'failure';
  if (
    /\b(?:async|asynchronous\p{L}*|as[ií]ncron\p{L}*|events?|eventos?)\b/iu.test(label ?? '') ||
    /\b(?:async|asynchronously|dashed|dotted)\b/iu.test(clause)
  )
    return 'async';
  return isBack || /\bOK\b|\bresponse\b|\brespuesta\b|\breply\b/iu.test(label ?? '') ? 'response' : undefined;
}
