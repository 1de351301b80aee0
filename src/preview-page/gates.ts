import type { Report } from '../report/schema.ts';

/** A figure of the picture, beside what it is held to. */
export interface Gate {
  readonly name: string;
  readonly value: string;
  /** What it should be; null when it is told for interest alone. */
  readonly bound: string | null;
  readonly isMet: boolean;
  /** How much of what is allowed is used, 0 … 1; null where that says nothing. */
  readonly used: number | null;
}

/** What large text needs at least; the rule asks 7 of small text, and tells where that is not so. */
const CONTRAST = 4.5;

/** The figures that a picture is judged by, then those that explain it. `ms`: from the change of a file to the picture. */
export function gatesOf({ image, quality }: Report, ms: number | null): readonly Gate[] {
  const told = (name: string, value: string): Gate => ({ name, value, bound: null, isMet: true, used: null });
  const none = (name: string, count: number): Gate => ({
    name,
    value: String(count),
    bound: 'none',
    isMet: count === 0,
    used: null,
  });
  const { mode, colours, ssim } = image.encoding;
  return [
    {
      name: 'File size',
      value: kilobytes(image.bytes),
      bound: `of ${kilobytes(image.budget)}`,
      isMet: image.bytes <= image.budget,
      used: image.bytes / image.budget,
    },
    told('Smallest text', `${quality.minTextPx.toFixed(1)} px`),
    {
      name: 'Contrast',
      value: `${quality.minContrast.toFixed(1)} : 1`,
      bound: `≥ ${CONTRAST}`,
      isMet: quality.minContrast >= CONTRAST,
      used: null,
    },
    none('Overlaps', quality.overlaps),
    told('Crossings', String(quality.crossings)),
    told('Bends', String(quality.bends)),
    told('Fill', `${Math.round(quality.fill * 100)} %`),
    told('Layout', `${quality.engine}, best of ${quality.candidates}`),
    told('Picture', `${image.width} × ${image.height} px`),
    told('Colours', mode === 'palette' ? `palette of ${colours}, SSIM ${ssim.toFixed(3)}` : 'all, lossless'),
    ...(ms === null ? [] : [told('Save to picture', `${Math.round(ms)} ms`)]),
  ];
}

const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} KB`;
