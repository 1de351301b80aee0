import type { TextDraw } from '../../draw/drawing.ts';
import type { Rect } from '../../geometry.ts';
import { finding } from './finding.ts';
import { stickingOut } from './measure.ts';
import { hasInk, type Picture, type PictureRule } from './picture.ts';
import { pointerOf } from './pointer-of.ts';

/** px of ink that may stand over a border: serifs and swashes do. */
const SLACK = 1;
/** The header has no border, and large slanted letters lean over its end by so much of their size. */
const LEAN = 0.09;

/** Text that leaves the box, zone or panel that it belongs to. */
export const textOutside: PictureRule = (picture) =>
  picture.texts.filter(hasInk).flatMap((text) => {
    const holder = holderOf(picture, text);
    const px = holder ? stickingOut(text.ink, holder) : 0;
    if (px <= (isHeading(text) ? LEAN * text.px : SLACK)) return [];
    const message = `text "${text.text}" sticks out of its box by ${px} px`;
    return [finding('text-outside', pointerOf(picture.model, text.owner), message, { px })];
  });

const isHeading = ({ role }: TextDraw): boolean => role === 'title' || role === 'subtitle';

function holderOf({ layout }: Picture, { owner, role }: TextDraw): Rect | undefined {
  const [kind, id] = owner.split('/');
  if (role === 'number' || kind === 'edges') return undefined;
  if (kind === 'nodes') return layout.nodes.find((n) => n.id === id);
  if (kind === 'zones') return layout.zones.find((z) => z.id === id);
  return layout.panels.find((p) => p.texts.some((t) => t.owner === owner && t.role === role))?.box;
}
