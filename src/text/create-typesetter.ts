import type LineBreaker from 'linebreak';
import { CompileError, type Diagnostic } from '../diagnostics.ts';
import { TEXT_ROLES, type TextRole } from '../roles.ts';
import type { TextStyle, Typography } from '../theme/text-style.ts';
import { type Chain, createChain } from './chain.ts';
import { isRightToLeft } from './direction.ts';
import type { Face } from './face.ts';
import { fallbackChain } from './fallbacks.ts';
import type { FontFile } from './font.ts';
import { missingIn } from './itemize.ts';
import { type Faces, loadFaces } from './load-faces.ts';
import type { GlyphRun, Rooms, TextBlock } from './metrics.ts';
import { remember } from './remember.ts';
import { leadingFor } from './scripts.ts';
import { type ShapedLine, type ShapedRun, shapeLine } from './shape-line.ts';
import type { Typesetter } from './typesetter.ts';
import { toPx, unitsWithin } from './units.ts';
import { createWrapper, type ShapeLine, type WrappedLine, type Wrapper } from './wrap-text.ts';

/** How many texts of a role are remembered. */
const TEXTS_KEPT = 4000;

/** Of a theme that draws nothing into boxes but their content. */
const NONE = { flat: 0, lean: 0 };
const NO_ROOMS: Rooms = { headroom: 0, afterTitle: NONE, afterHeading: NONE, depth: 0 };

/** One role's way of setting text. */
interface Setter {
  readonly style: TextStyle;
  readonly chain: Chain;
  readonly shape: ShapeLine;
  readonly wrapper: (text: string) => Wrapper;
}

/**
 * Makes the typesetter of a typography; `fonts` are all bundled faces, since each may stand in for another. HarfBuzz
 * and the line breaker are loaded at the first call, a face when it is first needed. Keep the typesetter as long as the
 * theme is in use: it remembers what it has measured. `lang` (BCP 47) chooses among forms of letters.
 * Throws a `CompileError` with `text/unreadable-font` or `text/unknown-face`.
 */
export async function createTypesetter(
  typography: Typography,
  fonts: readonly FontFile[],
  rooms: Rooms = NO_ROOMS,
  lang = 'en',
): Promise<Typesetter> {
  const [faces, { default: breaker }] = await Promise.all([loadFaces(fonts), import('linebreak')]);
  const setters = createSetters({ typography, faces, lang, breaker });
  return {
    basePx: (role) => typography[role].px,
    ...rooms,
    wrap: (role, text, px, maxWidth) => {
      const { style, chain, wrapper } = setters[role];
      const lines = wrapper(text)(unitsWithin(maxWidth, px));
      return toBlock({ role, text, px, pitch: round(px * leadingFor(text, style.leading)), face: chain.own, lines });
    },
    shape: (role, text, px, rtl = isRightToLeft(text)) =>
      setters[role].shape(text, rtl).runs.map((run) => toGlyphRun(run, px)),
    outline: (name, glyph) => {
      const face = faces.get(name);
      return { d: face?.outline(glyph) ?? '', unitsPerEm: face?.unitsPerEm ?? 1000 };
    },
    missing: (role, text) => missingIn(text, setters[role].chain),
  };
}

interface Setting {
  readonly typography: Typography;
  readonly faces: Faces;
  readonly lang: string;
  readonly breaker: typeof LineBreaker;
}

function createSetters(setting: Setting): Readonly<Record<TextRole, Setter>> {
  const { typography, faces } = setting;
  const errors = TEXT_ROLES.flatMap((role) => unknownFace(role, typography[role].face, faces));
  if (errors.length > 0) throw new CompileError(errors);
  const setters = TEXT_ROLES.flatMap((role) => {
    const style = typography[role];
    const own = faces.get(style.face);
    return own === undefined ? [] : [[role, createSetter(style, own, setting)]];
  });
  return Object.fromEntries(setters);
}

function createSetter(style: TextStyle, own: Face, { faces, lang, breaker }: Setting): Setter {
  const [, ...others] = fallbackChain(style.face, faces.names, lang);
  const chain = createChain(own, others, faces.get);
  const line = { chain, tracking: style.tracking, lang };
  const leftToRight = remember(TEXTS_KEPT, (text): ShapedLine => shapeLine(text, false, line));
  const rightToLeft = remember(TEXTS_KEPT, (text): ShapedLine => shapeLine(text, true, line));
  const shape: ShapeLine = (text, rtl) => (rtl ? rightToLeft(text) : leftToRight(text));
  const wrapper = remember(TEXTS_KEPT, (text) => createWrapper(text, shape, breaker));
  return { style, chain, shape, wrapper };
}

function unknownFace(role: TextRole, face: string, faces: Faces): readonly Diagnostic[] {
  if (faces.names.includes(face)) return [];
  const message = `text role "${role}" is set in "${face}", which is not a bundled face`;
  const help = `use one of ${[...faces.names].sort().join(', ')}`;
  return [{ rule: 'text/unknown-face', severity: 'error', message, help }];
}

interface Wrapped extends Pick<TextBlock, 'role' | 'text' | 'px' | 'pitch'> {
  readonly face: Face;
  readonly lines: readonly WrappedLine[];
}

function toBlock({ role, text, px, pitch, face, lines }: Wrapped): TextBlock {
  const measured = lines.map((line) => ({
    text: line.text,
    width: toPx(line.advance, px),
    ...(line.rtl && { rtl: true as const }),
  }));
  const width = Math.max(0, ...measured.map((line) => line.width));
  const ascent = round((pitch + opticalHeight(face) * px) / 2);
  return { role, text, px, lines: measured, width, height: round(measured.length * pitch), pitch, ascent };
}

/**
 * The height, em, that is centred in the line pitch. Centring capitals alone would make text of small letters, with
 * its descenders, hang low, so a third of the way is taken towards the height of small letters.
 */
const opticalHeight = (face: Face): number => (2 * face.capHeight + face.xHeight) / 3;

/** The run's advance is taken between rounded places, so that the advances of a line add up to its width. */
function toGlyphRun({ face, scale, glyphs, start, end, ink }: ShapedRun, px: number): GlyphRun {
  const at = (units: number): number => toPx(units, px);
  return {
    face: face.name,
    px: round(px * scale),
    glyphs: glyphs.map(({ id, x, y }) => ({ id, x: at(x), y: at(y) })),
    advance: round(at(end) - at(start)),
    ink: ink
      ? { x: at(ink.x), y: at(ink.y), width: at(ink.width), height: at(ink.height) }
      : { x: at(start), y: 0, width: 0, height: 0 },
  };
}

const round = (value: number): number => Math.round(value * 100) / 100;
