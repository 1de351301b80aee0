import type { TextRole } from '../roles.ts';

/** How text of one role is set; what `text/` measures by. */
export interface TextStyle {
  /** Name of a bundled face: file name in `fonts/` without its ending, such as `Kalam-Bold`. */
  readonly face: string;
  /** Size at type scale 1 on a 1024 px canvas, px. */
  readonly px: number;
  /** Line pitch as a multiple of the size. */
  readonly leading: number;
  /** Extra advance after every glyph, as a multiple of the size. */
  readonly tracking: number;
}

/** The typography of a theme: the only part of it that layout depends on. */
export type Typography = Readonly<Record<TextRole, TextStyle>>;
