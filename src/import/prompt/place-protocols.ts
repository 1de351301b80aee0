import { quote } from '../../diagnostics.ts';
import { guessed, leftOut } from '../remarks.ts';
import type { Remark, SketchEdge } from '../sketch.ts';
import type { PromptBox } from './prompt-box.ts';
import type { Line } from './read-lists.ts';

/** Arrows with their protocols, and protocols that stand at boxes. */
export interface Tagged {
  readonly edges: readonly SketchEdge[];
  readonly boxes: ReadonlyMap<string, readonly string[]>;
  readonly remarks: readonly Remark[];
}

/** Puts each protocol on the first arrow that speaks of it in its label, else in its row of the legend, else on a box of the network. */
export function placeProtocols(
  protocols: readonly Line[],
  edges: readonly SketchEdge[],
  boxes: readonly PromptBox[],
  rows: readonly string[],
): Tagged {
  const tagged = [...edges];
  const atBoxes = new Map<string, string[]>();
  const remarks: Remark[] = [];
  for (const { text, at } of protocols) {
    const speaks = (words: string | null | undefined): boolean => holds(words ?? '', text);
    const isFree = ({ protocol, heads }: SketchEdge): boolean => protocol === undefined && heads === 'end';
    const byLabel = tagged.findIndex((edge) => isFree(edge) && speaks(edge.label));
    const index =
      byLabel >= 0 ? byLabel : tagged.findIndex((edge) => isFree(edge) && speaks(rows[(edge.step ?? 0) - 1]));
    const edge = tagged[index];
    const box =
      boxes.find(({ key, role }) => speaks(role) || speaks(key)) ??
      boxes.find(({ key }) => /network|red\b|internet|cloud|nube/iu.test(key));
    if (edge !== undefined)
      tagged[index] = {
        ...edge,
        protocol: text,
        remarks: [...edge.remarks, guessed(edge.at, 'protocol, by words of its label or step')],
      };
    else if (box !== undefined) atBoxes.set(box.key, [...(atBoxes.get(box.key) ?? []), text]);
    else remarks.push(leftOut(at, `the protocol ${quote(text)}: no arrow speaks of it`));
  }
  return { edges: tagged, boxes: atBoxes, remarks };
}

const holds = (text: string, word: string): boolean =>
  ` ${text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ')} `.includes(` ${word.toLowerCase()} `);
