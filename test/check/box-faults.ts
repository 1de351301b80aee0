import type { Layout, PlacedNode, PlacedPanel } from '../../src/layout/layout.ts';
import { model } from '../scene/small-layout.ts';
import { type Case, type Fault, first, layout, moveNode, moveZone, rect, redraw } from './small-picture.ts';

const [badge] = first.placedLabel?.badges ?? [];
const [browser, gateway] = layout.nodes;
const [scenery] = layout.context;
const [, legend, key] = layout.panels;
if (!badge || !browser || !gateway || !scenery || !legend || !key) throw new Error('the layout lacks a part');

const withScenery = (y: number): Layout => ({ ...layout, context: [{ ...scenery, box: { ...scenery.box, y } }] });
const withPanel = (panel: PlacedPanel): Layout => ({
  ...layout,
  panels: layout.panels.map((p) => (p.role === panel.role ? panel : p)),
});

/** As many boxes as have to fill their area, each twice. */
const four: Layout = { ...layout, nodes: [...layout.nodes, ...layout.nodes] };

/** The third box stands above the first. */
const cache: PlacedNode = { ...browser, id: 'cache', y: 20, zone: null, pointer: '/nodes/cache' };
/** Three boxes, written in this order. */
const three = (...nodes: readonly PlacedNode[]): Case => ({
  layout: { ...layout, nodes: [...layout.nodes, cache] },
  model: { ...model, nodes },
});
/** The first box stands in the middle, and the others before it. */
export const lateFirst: Case = three(gateway, browser, cache);

/** Faults of boxes, zones, panels and texts, and of the picture as a whole. */
export const BOX_FAULTS: readonly Fault[] = [
  {
    rule: 'crowded-panel',
    severity: 'error',
    what: "a row's number on its text",
    faulty: {
      layout: withPanel({
        ...legend,
        badges: legend.badges.map((b, i) => (i === 0 ? { ...b, box: rect(50, 750, 20, 20) } : b)),
      }),
    },
    pointer: '',
    evidence: { width: 16, height: 10.5 },
    clean: {},
  },
  {
    rule: 'crowded-panel',
    severity: 'error',
    what: 'a sample stroke that leaves the key',
    faulty: {
      layout: withPanel({ ...key, swatches: [{ kind: 'request', from: { x: 620, y: 750 }, to: { x: 710, y: 750 } }] }),
    },
    pointer: '',
    evidence: { px: 20 },
    clean: {},
  },
  {
    rule: 'empty-area',
    severity: 'warning',
    what: 'a small diagram in a large area',
    faulty: { layout: { ...four, area: rect(20, 100, 984, 600) } },
    pointer: '',
    evidence: { fill: 0.18, minFill: 0.6 },
    clean: { layout: { ...four, area: rect(20, 100, 600, 270) } },
  },
  {
    rule: 'empty-area',
    severity: 'warning',
    what: 'a hole in the middle',
    faulty: {
      layout: {
        ...four,
        nodes: four.nodes.map((n) => (n.id === 'gateway' ? { ...n, y: 560 } : n)),
        area: rect(20, 100, 600, 600),
        context: [],
        edges: [],
        zones: [],
      },
    },
    pointer: '',
    evidence: { empty: 0.5, maxEmpty: 0.3, fill: 0.74 },
    clean: { layout: four },
  },
  {
    rule: 'icon-overlap',
    severity: 'error',
    what: 'the border of a zone through scenery',
    faulty: { layout: withScenery(115) },
    pointer: '/context/0',
    evidence: { width: 56, height: 5 },
    clean: { layout: withScenery(110) },
  },
  {
    rule: 'icon-overlap',
    severity: 'error',
    what: 'an icon that leaves its box',
    faulty: { layout: moveNode('browser', { iconBox: rect(115, 165, 40, 40) }) },
    pointer: '/nodes/browser',
    evidence: { px: 15 },
    clean: { layout: moveNode('browser', { iconBox: rect(115, 180, 40, 40) }) },
  },
  {
    rule: 'icon-overlap',
    severity: 'error',
    what: 'scenery on foreign text',
    faulty: { drawing: redraw('Edge', { ink: rect(490, 120, 40, 10) }) },
    pointer: '/context/0',
    evidence: { width: 40, height: 10 },
    clean: {},
  },
  {
    rule: 'reading-order',
    severity: 'warning',
    what: 'a first box in the middle, the others before it',
    faulty: lateFirst,
    pointer: '/nodes/gateway',
    evidence: { left: 380, top: 160 },
    clean: three(cache, browser, gateway),
  },
  {
    rule: 'small-type',
    severity: 'warning',
    what: 'text of 11.5 px',
    faulty: { drawing: redraw('Browser', { px: 11.5 }) },
    pointer: '/nodes/browser',
    evidence: { px: 11.5, comfortable: 12, texts: 1 },
    clean: { drawing: redraw('Browser', { px: 12 }) },
  },
  {
    rule: 'tag-overlap',
    severity: 'error',
    what: 'the number of a box on an arrow',
    faulty: { layout: moveNode('gateway', { badge: { ...badge, box: rect(430, 230, 20, 20) } }) },
    pointer: '/nodes/gateway',
    evidence: { px: 10 },
    clean: { layout: moveNode('gateway', { badge: { ...badge, box: rect(430, 210, 20, 20) } }) },
  },
  {
    rule: 'tag-overlap',
    severity: 'error',
    what: 'the number of a box on scenery',
    faulty: { layout: moveNode('gateway', { badge: { ...badge, box: rect(470, 130, 20, 20) } }) },
    pointer: '/nodes/gateway',
    evidence: { width: 10, height: 14 },
    clean: { layout: moveNode('gateway', { badge: { ...badge, box: rect(460, 130, 20, 20) } }) },
  },
  {
    rule: 'tight-boxes',
    severity: 'error',
    what: 'zones five px apart',
    faulty: { layout: moveZone('edge', { x: 235, width: 375 }) },
    pointer: '/zones/edge',
    evidence: { px: 5, min: 8 },
    clean: { layout: moveZone('edge', { x: 238, width: 372 }) },
  },
  {
    rule: 'tight-boxes',
    severity: 'error',
    what: 'boxes six px apart',
    faulty: { layout: moveNode('gateway', { x: 216 }) },
    pointer: '/nodes/gateway',
    evidence: { px: 6, min: 8 },
    clean: { layout: moveNode('gateway', { x: 240 }) },
  },
  {
    rule: 'title-overlap',
    severity: 'error',
    what: 'the title of a zone under a box',
    faulty: { drawing: redraw('Client', { ink: rect(70, 190, 60, 12) }) },
    pointer: '/zones/client',
    evidence: { width: 60, height: 12 },
    clean: {},
  },
  {
    rule: 'title-overlap',
    severity: 'error',
    what: 'the title of a zone on the border of another',
    faulty: {
      layout: moveZone('client', { x: 400, y: 140 }),
      drawing: redraw('Edge', { ink: rect(395, 160, 40, 10) }),
    },
    pointer: '/zones/edge',
    evidence: { width: 35, height: 10 },
    clean: {},
  },
  {
    rule: 'title-thumbnail',
    severity: 'warning',
    what: 'a title of 26 px on a canvas of 1024 px',
    faulty: { drawing: redraw('Sign in', { px: 26 }) },
    pointer: '/title',
    evidence: { px: 6.5, min: 7 },
    clean: { drawing: redraw('Sign in', { px: 28 }) },
  },
  {
    rule: 'uneven-zone',
    severity: 'warning',
    what: 'a zone with nothing in its lower half',
    faulty: { layout: moveZone('client', { height: 400 }) },
    pointer: '/zones/client',
    evidence: { most: 250, least: 7.5 },
    clean: { layout: moveZone('client', { height: 200 }) },
  },
  {
    rule: 'zone-padding',
    severity: 'error',
    what: 'a box three px from the border of its zone',
    faulty: { layout: moveNode('browser', { x: 43 }) },
    pointer: '/nodes/browser',
    evidence: { px: 3, min: 6 },
    clean: { layout: moveNode('browser', { x: 46 }) },
  },
];
