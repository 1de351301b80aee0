import type { PlacedText } from '../layout/layout.ts';
import type { ShapeRole, Tone } from '../roles.ts';
import type { TextItem } from './scene.ts';

/** Where a text belongs and what it stands on. */
export interface Footing {
  readonly id: string;
  readonly on: ShapeRole;
  readonly tone: Tone;
}

/** A placed text as an item. */
export const textItem = (text: PlacedText, { id, on, tone }: Footing): TextItem => ({
  kind: 'text',
  id,
  role: text.role,
  owner: text.owner,
  text: text.text,
  px: text.px,
  lines: text.lines,
  on,
  tone,
});

/** Texts of one owner: ids are `<id>/<name of the role>`, with a number from the second of a role on. */
export function textItems(texts: readonly PlacedText[], footing: Footing): readonly TextItem[] {
  return texts.map((text, index) => {
    const before = texts.slice(0, index).filter((t) => t.role === text.role).length;
    const name = text.role.replace(/^(node|zone|edge)-/, '');
    return textItem(text, { ...footing, id: `${footing.id}/${name}${before === 0 ? '' : `/${before + 1}`}` });
  });
}
