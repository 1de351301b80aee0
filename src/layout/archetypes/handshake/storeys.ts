import type { Problem } from '../../proposal.ts';
import { leastHeight } from './rows.ts';
import { sceneryHeight } from './scenery.ts';
import { pathOf } from './seats.ts';

/** Where things stand from top to bottom, px of the area. */
export interface Storeys {
  /** Top and bottom of each zone. */
  readonly zones: readonly { readonly top: number; readonly bottom: number }[];
  readonly cardsTop: number;
  readonly cardHeight: number;
  /** End of the lifelines. */
  readonly foot: number;
}

/** px between a zone's title and what lies under it. */
const BELOW_TITLE = 4;
/** Cards take so much of the height to spare, and grow to so much of their least height. */
const CARD_SHARE = 0.15;
const MOST_CARD_GROWTH = 0.3;

/** Stacks titles of zones, scenery, cards and lifelines; what rows of labels leave of the height makes the cards larger. */
export function stackStoreys(problem: Problem, labelHeights: readonly number[]): Storeys {
  const { area, nodes, zones, context } = problem;
  const paths = nodes.map((node) => pathOf(node.zone, zones));
  const zoneOf = (id: string) => zones.find((zone) => zone.id === id);
  const stripOf = (id: string) => (zoneOf(id)?.title.height ?? 0) + BELOW_TITLE + (zoneOf(id)?.padding ?? 0);
  const above = (ids: readonly string[]) => sum(ids.map(stripOf));
  const below = (ids: readonly string[]) => sum(ids.map((id) => zoneOf(id)?.padding ?? 0));
  const cardsTop = Math.max(...paths.map(above)) + sceneryHeight(context);
  const foot = area.height - Math.max(...paths.map(below));
  const card = Math.max(...nodes.map((node) => node.height));
  const spare = Math.max(0, foot - cardsTop - card - leastHeight(labelHeights));
  return {
    zones: zones.map((zone) => {
      const around = pathOf(zone.parent, zones);
      return { top: Math.round(above(around)), bottom: Math.round(area.height - below(around)) };
    }),
    cardsTop: Math.round(cardsTop),
    cardHeight: Math.floor(card + Math.min(spare * CARD_SHARE, card * MOST_CARD_GROWTH)),
    foot: Math.floor(foot),
  };
}

const sum = (list: readonly number[]): number => list.reduce((a, b) => a + b, 0);
