import { align } from './align.ts';
import type { BoxFinder, Mention } from './find-boxes.ts';
import type { PromptArrow, PromptBox } from './prompt-box.ts';
import { countAlike, wordsIn } from './words.ts';

/** A label that the prompt lists without saying between which boxes it stands. */
export interface LooseLabel {
  readonly text: string;
  readonly at: number;
}

/** An arrow with guessed ends, and the row of the legend that they were guessed from, from 0; -1 for none. */
export interface GuessedArrow extends PromptArrow {
  readonly row: number;
  readonly isReply?: boolean;
}

/**
 * Guesses between which boxes labels stand: each is given the row of the legend that it suits, in order; who acts in
 * that row, on whom, and what was asked before, tell the ends. Without a legend, boxes are joined one after the other.
 */
export function guessEnds(
  labels: readonly LooseLabel[],
  rows: readonly string[],
  boxes: readonly PromptBox[],
  finder: BoxFinder,
): readonly GuessedArrow[] {
  if (boxes.length < 2) return [];
  if (rows.length === 0) return labels.map((label, i) => chained(label, i, boxes));
  const names = boxes.flatMap(({ key }) => wordsIn(key));
  const mentioned = rows.map(finder.mentionedIn);
  const placed = rowsOf(labels, rows, names, mentioned);
  const story: Story = { boxes, calls: [], edges: [], actor: boxes[0]?.key ?? '', mentions: mentioned };
  return labels.map((label, i) => {
    const row = placed[i] ?? 0;
    const isFirst = placed.indexOf(row) === i;
    const ends = tellNext(label.text, rows[row] ?? '', row, isFirst, story);
    const arrow: GuessedArrow = {
      ...ends,
      label: label.text,
      heads: 'end',
      at: label.at,
      clause: label.text,
      row,
      guess: `ends, by row ${row + 1} of the legend`,
    };
    story.edges.push(arrow);
    return arrow;
  });
}

function chained({ text, at }: LooseLabel, i: number, boxes: readonly PromptBox[]): GuessedArrow {
  const [from, to] = [boxes[i % boxes.length]?.key ?? '', boxes[(i + 1) % boxes.length]?.key ?? ''];
  return { from, to, label: text, heads: 'end', at, clause: text, row: -1, guess: 'ends, by the order of the boxes' };
}

/** Labels and rows tell one story in one order; every row wants a label. */
function rowsOf(
  labels: readonly LooseLabel[],
  rows: readonly string[],
  names: readonly string[],
  mentioned: readonly (readonly Mention[])[],
): readonly number[] {
  const own = (text: string): readonly string[] => wordsIn(text).filter((word) => !names.includes(word));
  const points = labels.map(({ text }) =>
    rows.map((row, i) => {
      const asksData = DATA.test(text) && mentioned[i]?.some(({ key }) => STORE.test(key)) === true;
      const named = countAlike(wordsIn(text), wordsIn(row)) / 2;
      return countAlike(own(text), own(row)) / 2 + named + (asksData ? 1 : 0);
    }),
  );
  return align(points, false, 1.5);
}

const DATA = /\b(?:select|insert|update|delete|query|sql|record|rows?|read|write|store|consulta|registro)\b/i;
const STORE = /data|store|storage|db\b|base|almac|cache|warehouse/i;

interface Ends {
  readonly isReply?: boolean;
  readonly from: string;
  readonly to: string;
}

interface Story {
  readonly boxes: readonly PromptBox[];
  /** Requests that were not answered yet, the last one last. */
  readonly calls: Ends[];
  readonly edges: GuessedArrow[];
  /** Who acted last. */
  actor: string;
  /** Boxes that each row speaks of. */
  readonly mentions: readonly (readonly Mention[])[];
}

const REPLY = /\b(?:returns?|respon[ds]\w*|result\w*|record|reply|ok|[1-5]\d\d|ack|devuelv\w*|respuesta|resultado)\b/i;
const RETURNS = /\b(?:returns?|respon[ds]\w*|repl(?:y|ies)|sends? back|devuelve|responde|entrega)\b/i;
const TOWARDS = new Set('to in into on onto at using via with against a en al hacia con sobre'.split(' '));

function tellNext(label: string, row: string, index: number, isFirst: boolean, story: Story): Ends {
  const mentions = story.mentions[index] ?? [];
  const subject = mentions[0] !== undefined && !TOWARDS.has(mentions[0].before) ? mentions[0].key : undefined;
  const actor = subject ?? story.actor;
  story.actor = actor;
  const objects = mentions.map(({ key }) => key).filter((key) => key !== actor);
  const fresh = objects.filter(
    (key) => !story.edges.some(({ from, to, row }) => row === index && from === actor && to === key),
  );
  const isReturned = story.edges.some((edge) => edge.row === index && edge.from === actor && edge.isReply);
  const returns = RETURNS.test(row) && !isReturned;
  const isReply = REPLY.test(label) || (returns && (fresh.length === 0 || (!isFirst && !isAbout(label, fresh, story))));
  const last = story.edges.at(-1);
  const hasAsked = REPLY.test(label) && last?.row === index && last.from === actor;
  return (
    (isReply && reply(actor, returns && !hasAsked, story)) ||
    request(label, actor, fresh.length > 0 ? fresh : objects, index, story)
  );
}

/** True when the label shares a word with one of the boxes. */
const isAbout = (label: string, keys: readonly string[], { boxes }: Story): boolean =>
  keys.some(
    (key) =>
      pointsFor(
        label,
        boxes.find((box) => box.key === key),
      ) > 0,
  );

/** The answer to the last request to whom the story is at; to whom it began with when nobody asked. */
function reply(actor: string, isActors: boolean, { calls, edges }: Story): Ends | undefined {
  const last = edges.at(-1);
  if (last === undefined) return undefined;
  const speakers = isActors ? [actor] : [last.to, actor];
  for (const speaker of speakers) {
    const at = calls.findLastIndex(({ to }) => to === speaker);
    const call = calls[at];
    if (call === undefined) continue;
    calls.splice(at);
    return { from: speaker, to: call.from, isReply: true };
  }
  const asker = edges[0]?.from ?? '';
  return asker === '' || asker === actor ? undefined : { from: actor, to: asker, isReply: true };
}

function request(label: string, actor: string, objects: readonly string[], row: number, story: Story): Ends {
  const { boxes, calls, edges, mentions } = story;
  const best = objects
    .map((key, i) => ({
      key,
      points:
        pointsFor(
          label,
          boxes.find((box) => box.key === key),
        ) -
        i / 100,
    }))
    .toSorted((a, b) => b.points - a.points)[0]?.key;
  const before = edges.find(({ from }) => from === actor)?.to;
  const next = mentions[row + 1]?.find(({ key }) => key !== actor)?.key;
  const other = boxes.find(({ key }) => key !== actor)?.key ?? '';
  const ends = { from: actor, to: best ?? before ?? next ?? other };
  calls.push(ends);
  return ends;
}

const pointsFor = (label: string, box: PromptBox | undefined): number =>
  box === undefined ? 0 : countAlike(wordsIn(label), wordsIn(`${box.key} ${box.role ?? ''}`));
