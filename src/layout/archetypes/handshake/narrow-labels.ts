import type { Message } from './messages.ts';

/** Free px between a label and the uprights at both sides of it: as long as an arrowhead is. */
export const LABEL_APART = 13;

/** Which label stands in which gap, and what it asks of it, px. */
interface Claim {
  readonly message: number;
  readonly gap: number;
  readonly need: number;
}

/** The gaps, at least as wide as `least`, in which every label stands as flat as it may when all are to fit in `width`; null when they do not. */
export function narrowLabels(
  messages: readonly Message[],
  least: readonly number[],
  width: number,
): readonly number[] | null {
  const variants = messages.map(() => 0);
  for (;;) {
    const claims = claimsOf(messages, variants, least);
    const gaps = grown(least, claims);
    if (sum(gaps) <= width) return gaps;
    const found = bestStep(messages, variants, claims, least);
    if (found === null) return null;
    for (const message of found) variants[message] = (variants[message] ?? 0) + 1;
  }
}

/** Labels with one gap to choose from take it first; the others go where they need the least more room. */
function claimsOf(
  messages: readonly Message[],
  variants: readonly number[],
  least: readonly number[],
): readonly Claim[] {
  const claims: Claim[] = [];
  const asking = messages.flatMap(({ edge, gaps }, message) => {
    const label = edge.labels[variants[message] ?? 0];
    return label === undefined ? [] : [{ message, gaps, need: label.width + 2 * LABEL_APART }];
  });
  for (const { message, gaps, need } of asking.toSorted((a, b) => a.gaps.length - b.gaps.length)) {
    const sizes = grown(least, claims);
    const growth = gaps.map((gap) => Math.max(0, need - (sizes[gap] ?? 0)));
    claims.push({ message, need, gap: gaps[growth.indexOf(Math.min(...growth))] ?? 0 });
  }
  return claims;
}

function grown(least: readonly number[], claims: readonly Claim[]): readonly number[] {
  const sizes = [...least];
  for (const { gap, need } of claims) sizes[gap] = Math.max(sizes[gap] ?? 0, need);
  return sizes;
}

/** The widest labels of the gap that gains most, for every px of height that is paid for it, when they are broken once more; null when none can be. */
function bestStep(
  messages: readonly Message[],
  variants: readonly number[],
  claims: readonly Claim[],
  least: readonly number[],
): readonly number[] | null {
  const steps = least.flatMap((floor, gap) => {
    const here = claims.filter((claim) => claim.gap === gap).toSorted((a, b) => b.need - a.need);
    const widest = here.filter((claim) => claim.need === here[0]?.need);
    const paid = widest.map(({ message }) => heightPaid(messages[message], variants[message] ?? 0));
    const next = widest.map(({ message }) => widthAfter(messages[message], variants[message] ?? 0));
    const need = here[0]?.need ?? 0;
    if (need <= floor || paid.includes(Infinity)) return [];
    const gain = need - Math.max(floor, here[widest.length]?.need ?? 0, ...next);
    return [{ gain: gain / (1 + sum(paid)), members: widest.map((claim) => claim.message) }];
  });
  const best = Math.max(...steps.map((step) => step.gain));
  return steps.find((step) => step.gain === best)?.members ?? null;
}

/** px that the next way to break a label is higher; Infinity when there is none. */
function heightPaid(message: Message | undefined, variant: number): number {
  const labels = message?.edge.labels ?? [];
  return (labels[variant + 1]?.height ?? Infinity) - (labels[variant]?.height ?? 0);
}

const widthAfter = (message: Message | undefined, variant: number): number =>
  (message?.edge.labels[variant + 1]?.width ?? 0) + 2 * LABEL_APART;

const sum = (list: readonly number[]): number => list.reduce((a, b) => a + b, 0);
