import type { RuleItem } from '../scene/scene.ts';
import type { Theme } from '../theme/theme.ts';
import type { PathItem } from './drawing.ts';
import { glowing, type Ink, marked, stroked } from './paint.ts';
import type { Pen } from './pen.ts';
import { seedOf } from './seed.ts';

/** A straight rule in the form that the theme gives its role. */
export function drawRule(item: RuleItem, theme: Theme, pen: Pen): PathItem[] {
  const style = theme.rules[item.role];
  const isDrawable = [item.from.x, item.from.y, item.to.x, item.to.y].every((value) => Math.abs(value) < 8192);
  if (style.color === 'none' || !isDrawable) return [];
  const ink: Ink = { color: style.color, opacity: style.opacity, width: style.width, dash: style.dash, cap: 'butt' };
  const marks = pen.rule(style, item.from, item.to, seedOf(item.id));
  const accent = style.accent === 'none' ? style.color : style.accent;
  const glow = style.glow
    ? marks.slice(0, 1).flatMap(({ d }) => glowing([{ d, form: 'line', widen: 1, fade: 1 }], ink, theme.glow))
    : [];
  if (style.dash.length > 0) return [...glow, ...marks.slice(0, 1).map(({ d }) => stroked(d, ink))];
  return [...glow, ...marked(marks, ink, theme.paper.color, accent)];
}
