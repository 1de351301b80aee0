import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { RULES } from '../../src/cli/findings/rule-list.ts';
import type { Archetype } from '../../src/model/model.ts';
import { model } from '../scene/small-layout.ts';
import { BOX_FAULTS, lateFirst } from './box-faults.ts';
import { LINE_FAULTS } from './line-faults.ts';
import { findings, layout, lettered, moveZone, rect, redraw } from './small-picture.ts';

describe.each([...LINE_FAULTS, ...BOX_FAULTS])('picture/$rule: $what', (fault) => {
  const { rule, severity, pointer, evidence } = fault;

  it('is found, with what was measured and a way out', () => {
    const found = findings(rule, fault.faulty).find((d) => d.pointer === pointer);
    expect(found).toMatchObject({ rule: `picture/${rule}`, severity, evidence });
    expect(found?.help).toBeTruthy();
    expect(found?.message).toMatch(/^[^A-Z].*[^.]$/);
    expect(RULES).toContainEqual(expect.objectContaining({ id: `picture/${rule}`, level: severity }));
  });

  it('is not seen in the clean picture', () => {
    expect(findings(rule, fault.clean)).toEqual([]);
  });
});

test('every rule about pictures is tried', () => {
  const folder = new URL('./', import.meta.url);
  const text = readdirSync(folder)
    .filter((name) => name.endsWith('.ts'))
    .map((name) => readFileSync(new URL(name, folder), 'utf8'))
    .join('');
  // These come from the layout, before there is a picture.
  const others = ['picture/too-dense', 'picture/word-too-wide'];
  const names = RULES.filter(({ id }) => id.startsWith('picture/') && !others.includes(id)).map(({ id }) =>
    id.slice(8),
  );
  expect(names.filter((name) => !new RegExp(`['/]${name}[' ]`).test(text))).toEqual([]);
});

test('a hub may have its first box in the middle', () => {
  const hub = { ...model, ...lateFirst.model, archetype: 'hub' as const };
  const found = findings('reading-order', { ...lateFirst, model: hub });
  expect(found.map((d) => d.pointer)).toEqual(['/nodes']);
});

test('a layer or lane may be wider than what is in it', () => {
  const high = moveZone('client', { height: 400 });
  const found = (archetype: Archetype) => findings('uneven-zone', { layout: high, model: { ...model, archetype } });
  expect(found('stack')).toEqual([]);
  expect(found('swimlane')).toEqual([]);
  expect(found('hub')).toHaveLength(1);
});

test('small canvases may have small type', () => {
  const drawing = redraw('Browser', { px: 11.5 });
  expect(findings('small-type', { drawing, model: { ...model, canvas: { width: 1200, height: 630 } } })).toEqual([]);
});

test('few boxes need not fill a canvas', () => {
  expect(findings('empty-area', { layout: { ...layout, area: rect(20, 100, 984, 600) } })).toEqual([]);
});

test('a label that stands in the key is not missing, unless its row is', () => {
  const changed = { ...model, edges: lettered.edges };
  expect(findings('missing-text', { layout: lettered, model: changed })).toEqual([]);
  const rowless = { ...lettered, panels: layout.panels };
  const found = findings('missing-text', { layout: rowless, model: changed });
  expect(found.map((d) => d.pointer)).toEqual(['/edges/0']);
});
