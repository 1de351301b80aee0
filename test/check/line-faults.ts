import type { Layout, PlacedLabel } from '../../src/layout/layout.ts';
import { model } from '../scene/small-layout.ts';
import {
  bare,
  type Case,
  type Fault,
  first,
  layout,
  lettered,
  moveNode,
  moveZone,
  rect,
  route,
  withEdges,
} from './small-picture.ts';

const placed = first.placedLabel;
const [badge] = placed?.badges ?? [];
if (!placed || !badge) throw new Error('the arrow has a label with a badge');

const withLabel = (change: Partial<PlacedLabel>): Layout => withEdges({ placedLabel: { ...placed, ...change } });
const withBadge = (x: number): Layout => withLabel({ badges: [{ ...badge, box: rect(x, 231, 20, 20) }] });
const second = (...xy: readonly (readonly [number, number])[]): Case => ({ layout: withEdges({}, bare(...xy)) });
/** An arrow that leaves the browser and goes down at `x`, beside the right border of its zone. */
const down = (x: number): Case => second([210, 200], [x, 200], [x, 330], [300, 330]);
const withLifeline = (x: number): Layout => ({
  ...layout,
  lifelines: [{ node: 'cache', from: { x, y: 100 }, to: { x, y: 300 } }],
});
const cross = (...routes: readonly ReturnType<typeof bare>[]): Case => ({ layout: withEdges(...routes) });
const [level1, level2] = [bare([250, 200], [400, 200]), bare([250, 260], [400, 260])];
const [upright1, upright2] = [bare([300, 180], [300, 290]), bare([340, 180], [340, 290])];

/** Faults of arrows and their labels. */
export const LINE_FAULTS: readonly Fault[] = [
  {
    rule: 'arrowhead-hidden',
    severity: 'error',
    what: 'a badge on an arrowhead',
    faulty: { layout: withBadge(425) },
    pointer: '/edges/0',
    evidence: { width: 9, height: 9 },
    clean: { layout: withBadge(405) },
  },
  {
    rule: 'arrowhead-hidden',
    severity: 'error',
    what: 'an arrow over the head of another',
    faulty: second([435, 170], [435, 300]),
    pointer: '/edges/0',
    evidence: { px: 9 },
    clean: second([428, 170], [428, 300]),
  },
  {
    rule: 'arrowhead-hidden',
    severity: 'error',
    what: 'a line too short for its head',
    faulty: {
      layout: withEdges({
        parts: [
          [
            { x: 436, y: 240 },
            { x: 440, y: 240 },
          ],
        ],
      }),
    },
    pointer: '/edges/0',
    evidence: { px: 4, min: 6 },
    clean: {
      layout: withEdges({
        parts: [
          [
            { x: 434, y: 240 },
            { x: 440, y: 240 },
          ],
        ],
      }),
    },
  },
  {
    rule: 'close-lines',
    severity: 'warning',
    what: 'two lines five px apart',
    faulty: second([210, 245], [440, 245]),
    pointer: '/edges/1',
    evidence: { px: 230, apart: 5, min: 7 },
    clean: second([210, 247], [440, 247]),
  },
  {
    rule: 'foreign-label',
    severity: 'error',
    what: 'a label beside another arrow',
    faulty: { layout: withEdges(route([210, 270], [440, 270]), bare([210, 222], [440, 222])) },
    pointer: '/edges/0',
    evidence: { px: 8, own: 20 },
    clean: { layout: withEdges(route([210, 270], [440, 270]), bare([210, 210], [440, 210])) },
  },
  {
    rule: 'unclear-label',
    severity: 'warning',
    what: 'a label between two arrows',
    faulty: { layout: withEdges(route([210, 260], [440, 260]), bare([210, 222], [440, 222])) },
    pointer: '/edges/0',
    evidence: { px: 8, own: 10 },
    clean: { layout: withEdges(route([210, 260], [440, 260]), bare([210, 220], [440, 220])) },
  },
  {
    rule: 'label-clearance',
    severity: 'error',
    what: 'a label three px from a line',
    faulty: second([210, 253], [440, 253]),
    pointer: '/edges/0',
    evidence: { px: 3, min: 4 },
    clean: second([210, 254], [440, 254]),
  },
  {
    rule: 'label-clearance',
    severity: 'error',
    what: 'a label two px from the border of a zone',
    faulty: { layout: moveZone('edge', { x: 382, width: 228 }) },
    pointer: '/edges/0',
    evidence: { px: 2, min: 4 },
    clean: { layout: moveZone('edge', { x: 384, width: 226 }) },
  },
  {
    rule: 'label-clearance',
    severity: 'error',
    what: 'a label three px from a lifeline',
    faulty: { layout: withLifeline(383) },
    pointer: '/edges/0',
    evidence: { px: 3, min: 4 },
    clean: { layout: withLifeline(384) },
  },
  {
    rule: 'label-in-key',
    severity: 'warning',
    what: 'a letter on an arrow',
    faulty: { layout: lettered, model: { ...model, edges: lettered.edges } },
    pointer: '/edges/0',
    evidence: { keyed: 1, labels: 1 },
    clean: {},
  },
  {
    rule: 'line-along-border',
    severity: 'error',
    what: 'an arrow two px beside the border of a zone',
    faulty: down(232),
    pointer: '/edges/1',
    evidence: { px: 130, apart: 2 },
    clean: down(234),
  },
  {
    rule: 'line-along-border',
    severity: 'error',
    what: 'an arrow three px beside a box',
    faulty: second([213, 180], [213, 300]),
    pointer: '/edges/1',
    evidence: { px: 120, apart: 3 },
    clean: second([214, 180], [214, 300]),
  },
  {
    rule: 'line-near-border',
    severity: 'warning',
    what: 'an arrow that follows the border of a zone',
    faulty: second([236, 160], [236, 340]),
    pointer: '/edges/1',
    evidence: { px: 180, apart: 6 },
    clean: second([236, 190], [236, 340]),
  },
  {
    rule: 'loose-label',
    severity: 'error',
    what: 'a label 30 px from its arrow',
    faulty: { layout: withEdges(route([210, 280], [440, 280])) },
    pointer: '/edges/0',
    evidence: { px: 30, max: 24 },
    clean: { layout: withEdges(route([210, 274], [440, 274])) },
  },
  {
    rule: 'many-crossings',
    severity: 'warning',
    what: 'four crossings of four arrows',
    faulty: cross(level1, level2, upright1, upright2),
    pointer: '/edges',
    evidence: { crossings: 4, max: 3, arrows: 4 },
    clean: cross(level1, upright1, upright2),
  },
  {
    rule: 'shared-end',
    severity: 'error',
    what: 'two arrows that start five px apart',
    faulty: second([210, 245], [300, 245], [300, 300]),
    pointer: '/edges/1',
    evidence: { px: 5, min: 8 },
    clean: second([210, 248], [300, 248], [300, 300]),
  },
  {
    rule: 'stray-crossing',
    severity: 'warning',
    what: 'an arrow out of the zone of both its boxes',
    faulty: { layout: moveNode('gateway', { zone: 'client' }) },
    pointer: '/edges/0',
    evidence: { px: 210 },
    clean: {},
  },
];
