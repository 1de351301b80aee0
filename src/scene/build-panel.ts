import type { PanelRole, PlacedPanel } from '../layout/layout.ts';
import type { RuleRole, ShapeRole } from '../roles.ts';
import { areaItem } from './build-area.ts';
import { buildBadge } from './build-badge.ts';
import { textItems } from './build-text.ts';
import type { SceneItem } from './scene.ts';

/** Shape roles that differ from the panel's own name: `key` is a badge. */
const SHAPES: Readonly<Record<PanelRole, ShapeRole>> = {
  header: 'header',
  legend: 'legend',
  notes: 'notes',
  key: 'key-panel',
  titleblock: 'titleblock',
};

/** There may be two keys: of strokes, and of letters. */
const isLettered = (panel: PlacedPanel): boolean => panel.badges.some((b) => b.role === 'key');

/** A part of the page around the diagram: its area, rules, badges, sample arrows, texts. */
export function buildPanel(panel: PlacedPanel): readonly SceneItem[] {
  const id = `panels/${panel.role}${isLettered(panel) ? '/labels' : ''}`;
  const on = SHAPES[panel.role];
  const rule: RuleRole = panel.role === 'header' ? 'title-underline' : 'rule';
  return [
    areaItem(id, on, 'rect', panel.box),
    ...panel.rules.map(([from, to], i): SceneItem => ({ kind: 'rule', id: `${id}/rule/${i}`, role: rule, from, to })),
    ...panel.swatches.map(
      ({ kind, from, to }): SceneItem => ({
        kind: 'edge',
        id: `${id}/swatch/${kind}`,
        edge: kind,
        parts: [[from, to]],
        crossings: [],
        startsAtZone: false,
        headAtStart: false,
        headAtEnd: true,
      }),
    ),
    ...panel.badges.flatMap((badge, i) => buildBadge(badge, `${id}/${badge.role}/${i}`, 'neutral')),
    ...textItems(panel.texts, { id, on, tone: 'neutral' }),
  ];
}
