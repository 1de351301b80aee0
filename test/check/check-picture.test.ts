import { describe, expect, it } from 'vitest';
import { checkPicture, countOverlaps } from '../../src/check/check-picture.ts';
import type { Drawing } from '../../src/draw/drawing.ts';
import type { Layout, PlacedZone } from '../../src/layout/layout.ts';
import { drawingOf, model } from '../scene/small-layout.ts';
import { first, layout, moveNode, moveZone, redraw as only, route, withEdges } from './small-picture.ts';

/** `rule pointer` of every error. */
const check = (place: Layout, drawing: Drawing = drawingOf(place)) =>
  checkPicture(model, place, drawing)
    .filter(({ severity }) => severity === 'error')
    .map((d) => `${d.rule.replace('picture/', '')} ${d.pointer}`);

/** Pointers of one rule's findings. */
const rule = (name: string, place: Layout, drawing: Drawing = drawingOf(place)) =>
  check(place, drawing)
    .filter((found) => found.startsWith(`${name} `))
    .map((found) => found.slice(name.length + 1));

describe('checking a picture', () => {
  it('finds nothing in a good one', () => {
    expect(check(layout)).toEqual([]);
  });

  it('finds text that is too small, with what was measured', () => {
    expect(checkPicture(model, layout, only('Browser', { px: 10.5 }))).toMatchObject([
      { rule: 'picture/small-text', severity: 'error', pointer: '/nodes/browser', evidence: { px: 10.5, min: 11 } },
    ]);
  });

  it('finds low contrast, and lets large text have less of it', () => {
    const grey = { color: '#767676' };
    expect(check(layout, only('User signs in.', grey))).toEqual(['low-contrast /legend/0']);
    expect(check(layout, only('Sign in', grey))).toEqual([]);
    expect(check(layout, only('Sign in', { color: '#808080' }))).toEqual(['low-contrast /title']);
    const found = checkPicture(model, layout, only('User signs in.', grey))[0];
    expect(found?.evidence).toMatchObject({ ratio: 4.54, min: 7 });
  });

  it('finds text that is missing or says something else', () => {
    expect(check(layout, only('And out.', { lines: ['And in.'] }))).toEqual(['missing-text /legend/1']);
    expect(check({ ...layout, panels: layout.panels.slice(1) })).toEqual(['missing-text /title']);
    expect(check(layout, only('POST /login', { lines: ['POST', '/login'] }))).toEqual([]);
  });

  it('finds text outside its box, but takes a badge on the corner', () => {
    expect(check(layout, only('Client', { ink: { x: 30, y: 158, width: 60, height: 10 } }))).toEqual([
      'text-outside /zones/client',
    ]);
    const far = only('And out.', { ink: { x: 500, y: 790, width: 200, height: 12 } });
    expect(check(layout, far)).toEqual(['text-outside /legend/1']);
  });

  it('finds ink on other ink', () => {
    expect(check(layout, only('User signs in.', { ink: { x: 60, y: 785, width: 90, height: 12 } }))).toEqual([
      'text-overlap /legend/1',
    ]);
  });

  it('finds what leaves the canvas', () => {
    const [header, ...others] = layout.panels;
    if (!header) throw new Error('the layout has a header');
    const panels = [{ ...header, box: { ...header.box, width: 1010 } }, ...others];
    expect(check({ ...layout, panels })).toEqual(['off-canvas ']);
  });

  it('finds boxes on boxes and scenery', () => {
    const found = check(moveNode('gateway', { x: 200 }));
    expect(found).toContain('node-overlap /nodes/gateway');
    const [scenery] = layout.context;
    if (!scenery) throw new Error('the layout has scenery');
    const context = [{ ...scenery, box: { ...scenery.box, y: 190 } }];
    expect(check({ ...layout, context })).toContain('node-overlap /context/0');
  });

  it('finds an icon on its own text', () => {
    expect(check(moveNode('browser', { iconBox: { x: 110, y: 190, width: 50, height: 50 } }))).toEqual([
      'crowded-node /nodes/browser',
    ]);
  });

  it('finds labels on boxes, zone titles and labels', () => {
    const title = only('Edge', { ink: { x: 262, y: 232, width: 30, height: 12 } });
    expect(rule('label-overlap', moveZone('edge', { x: 250, width: 360 }), title)).toEqual(['/edges/0', '/edges/0']);
    expect(rule('label-overlap', moveNode('browser', { x: 114 }))).toEqual(['/edges/0']);
    expect(rule('label-overlap', withEdges({}, route([210, 280], [440, 280])))).toContain('/edges/1');
  });

  it('finds lines through labels, their own too', () => {
    const other = { ...route([300, 170], [300, 300]), from: 'gateway', to: 'browser', placedLabel: null };
    expect(check(withEdges({}, other))).toContain('label-on-line /edges/0');
    expect(check(withEdges({ parts: [first.points] })).filter((f) => f === 'label-on-line /edges/0')).toHaveLength(3);
  });

  it('finds labels on the border of a zone', () => {
    expect(rule('label-on-border', moveZone('edge', { x: 300, width: 310 }))).toEqual(['/edges/0']);
    expect(rule('label-on-border', moveZone('edge', { x: 250, width: 360 }))).toEqual([]);
  });

  it('finds lines through boxes, also through the ones they end on', () => {
    const bare = { placedLabel: null, label: null, protocol: null, steps: [] };
    const through = { ...bare, from: 'gateway', to: 'client', ...route([440, 260], [40, 260]) };
    expect(check(withEdges({}, through))).toContain('line-through-node /edges/1');
    const own = { ...bare, ...route([60, 290], [440, 290]) };
    expect(check(withEdges({}, own))).toContain('line-through-node /edges/1');
    const deep = { ...bare, ...route([204, 290], [440, 290]) };
    expect(check(withEdges({}, deep))).toEqual([]);
  });

  it('finds lines through zone titles', () => {
    const edge = { placedLabel: null, ...route([210, 190], [300, 190], [300, 165], [470, 165], [470, 180]) };
    expect(check(withEdges({}, edge))).toContain('line-through-title /edges/1');
  });

  it('finds zones that overlap and zones that leave their parent, not nested ones', () => {
    expect(check(moveZone('client', { width: 400 }))).toContain('zone-overlap /zones/edge');
    const nested: PlacedZone = { ...(layout.zones[0] as PlacedZone), id: 'inner', parent: 'client', depth: 1 };
    const inside = { ...nested, x: 50, y: 172, width: 170, height: 140, texts: [], pointer: '/zones/inner' };
    const within = { ...layout, zones: [...layout.zones, inside], nodes: moveNode('browser', { zone: 'inner' }).nodes };
    expect(check(within)).toEqual([]);
    const leaving = { ...within, zones: [...layout.zones, { ...inside, x: 35 }] };
    expect(rule('zone-overlap', leaving)).toEqual(['/zones/inner']);
  });

  it('finds boxes in zones that are not theirs, and outside their own', () => {
    expect(check(moveNode('browser', { zone: null }))).toEqual(['node-in-zone /nodes/browser']);
    expect(check(moveZone('client', { height: 140 }))).toEqual(['node-in-zone /nodes/browser']);
  });

  it('finds arrows that do not meet their boxes', () => {
    const [short, long] = [route([214, 240], [258, 240], [440, 240]), route([210, 240], [452, 240])];
    const parts = first.parts;
    expect(check(withEdges({ ...short, parts }))).toEqual(['loose-arrow /edges/0']);
    expect(check(withEdges({ ...long, parts }))).toEqual(['loose-arrow /edges/0']);
    expect(check(withEdges({ points: [], parts: [] }))).toEqual(['loose-arrow /edges/0', 'loose-arrow /edges/0']);
  });

  it('finds two arrows on one track, not two that cross or run side by side', () => {
    const second = (y: number) => withEdges({}, { placedLabel: null, ...route([210, y], [440, y]) });
    expect(rule('shared-track', second(242))).toEqual(['/edges/1']);
    expect(rule('shared-track', second(244))).toEqual([]);
    expect(rule('shared-track', withEdges({}, route([300, 190], [300, 290])))).toEqual([]);
  });

  it('finds panels on the diagram and on each other', () => {
    const [header, legend, key] = layout.panels;
    if (!header || !legend || !key) throw new Error('the layout has three panels');
    expect(check({ ...layout, panels: [header, { ...legend, box: { ...legend.box, width: 650 } }, key] })).toEqual([
      'panel-overlap ',
    ]);
    const high = { ...key, box: { x: 400, y: 235, width: 300, height: 600 } };
    const found = check({ ...layout, panels: [header, legend, high] });
    expect(found).toEqual(expect.arrayContaining(['panel-overlap /nodes/gateway', 'panel-overlap /edges/0']));
  });

  it('counts overlaps among other findings', () => {
    const found = checkPicture(model, moveNode('gateway', { x: 200 }), drawingOf(layout));
    const others = found.filter((d) => /text-outside|loose-arrow|uneven-zone|label-clearance/.test(d.rule));
    expect(others.length).toBeGreaterThan(0);
    expect(countOverlaps(found)).toBe(found.length - others.length);
  });
});
