import type { BoxFinder } from './find-boxes.ts';
import type { PromptBox } from './prompt-box.ts';
import type { PromptZone } from './read-lists.ts';
import { isAlike, wordsIn } from './words.ts';

/** The zone of a box, and whether the prompt says so. */
export interface PlacedBox {
  readonly zone: string;
  readonly isGuess: boolean;
}

/** What a text is about, by the words of the icon catalogue. */
export type ToneOf = (text: string) => string | undefined;

/** Puts boxes into zones: as the prompt says, else by the words of names and roles, and by what both are about. */
export function placeBoxes(
  boxes: readonly PromptBox[],
  zones: readonly PromptZone[],
  finder: BoxFinder,
  toneOf: ToneOf,
): ReadonlyMap<string, PlacedBox> {
  const placed = new Map<string, PlacedBox>();
  for (const { text, members } of zones) {
    for (const member of members) {
      const key = finder.byName(member);
      if (key !== undefined) placed.set(key, { zone: text, isGuess: false });
    }
  }
  for (const { key, zoneName } of boxes) {
    const zone = zones.find(({ text }) => zoneName !== undefined && text.toLowerCase() === zoneName.toLowerCase());
    if (zone !== undefined) placed.set(key, { zone: zone.text, isGuess: false });
  }
  const hasSaid = placed.size > 0;
  if (hasSaid) return placed;
  const points = boxes.map((box) => zones.map((zone) => pointsFor(box, zone, toneOf)));
  for (const [i, { key }] of boxes.entries()) {
    const zone = zones[bestOf(points[i] ?? [])];
    if (zone !== undefined) placed.set(key, { zone: zone.text, isGuess: true });
  }
  fillEmpty(boxes, zones, points, placed);
  return placed;
}

function bestOf(points: readonly number[]): number {
  const most = Math.max(0, ...points);
  return most === 0 ? -1 : points.indexOf(most);
}

function pointsFor(box: PromptBox, zone: PromptZone, toneOf: ToneOf): number {
  const words = wordsIn(zone.text);
  const share = (text: string): number => {
    const among = wordsIn(text);
    return words.filter((word) => among.some((other) => isAlike(word, other))).length / Math.max(1, words.length);
  };
  const tone = toneOf(`${box.iconWords ?? ''} ${box.key}`) ?? '';
  const about = words.some((word) => (TONES[word] ?? toneOf(word)) === tone) && tone !== 'neutral' ? 1.5 : 0;
  return 3 * share(box.key) + 2 * share(box.role ?? '') + about;
}

/** Words of zones that name what lies there rather than a thing. */
const TONES: Readonly<Record<string, string>> = Object.assign(Object.create(null), {
  data: 'data',
  datos: 'data',
  persistence: 'data',
  async: 'messaging',
  messaging: 'messaging',
  mensajeria: 'messaging',
  edge: 'gateway',
  api: 'gateway',
  borde: 'gateway',
  dmz: 'gateway',
  client: 'client',
  cliente: 'client',
  users: 'client',
  identity: 'security',
  identidad: 'security',
  seguridad: 'security',
  security: 'security',
  application: 'service',
  aplicacion: 'service',
  services: 'service',
  servicios: 'service',
  backend: 'service',
  external: 'network',
  externo: 'network',
  processing: 'service',
});

/** A zone without a box takes the one that suits it best from a zone that has others. */
function fillEmpty(
  boxes: readonly PromptBox[],
  zones: readonly PromptZone[],
  points: readonly (readonly number[])[],
  placed: Map<string, PlacedBox>,
): void {
  const countOf = (name: string): number => [...placed.values()].filter(({ zone }) => zone === name).length;
  for (const [i, { text }] of zones.entries()) {
    if (countOf(text) > 0) continue;
    const free = boxes
      .map(({ key }, j) => ({ key, points: (points[j]?.[i] ?? 0) + (placed.has(key) ? 0 : 0.5) }))
      .filter(({ key }) => !placed.has(key) || countOf(placed.get(key)?.zone ?? '') > 1);
    const [best] = free.toSorted((a, b) => b.points - a.points);
    if (best !== undefined) placed.set(best.key, { zone: text, isGuess: true });
  }
}
