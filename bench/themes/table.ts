import { textTable } from '../../src/cli/text-table.ts';
import type { Reading } from '../layout/ocr.ts';
import type { Picture, Refusal, Subject } from './measure-picture.ts';

/** What has to hold for every picture. */
const LEAST_SSIM = 0.98;
const MOST_SVG = 400_000;
const MOST_OFF = 12;
const LEAST_READ: Readonly<Record<string, number>> = { whiteboard: 0.97, blueprint: 0.97 };
const LEAST_READ_ELSEWHERE = 0.95;

/** What is aimed at on one core, ms; told, not held against a machine. */
const AIMS = { draw: 40, raster: 60, encode: 60 };

const HEAD = [
  'theme',
  'pictures',
  'bytes max',
  'median',
  'ssim min',
  'off',
  'contour',
  'ocr min',
  'median',
  'text px',
  `draw ms (${AIMS.draw})`,
  'max',
  `raster ms (${AIMS.raster})`,
  'max',
  `encode ms (${AIMS.encode})`,
  'max',
  'svg max',
];

/** One line a theme. `readings` by picture; without any the columns of OCR stay empty. */
export function tableOf(pictures: readonly Picture[], readings: ReadonlyMap<Picture, Reading>): string {
  const themes = [...new Set(pictures.map(({ theme }) => theme))];
  return textTable([HEAD, ...themes.map((theme) => rowOf(theme, pictures, readings))]);
}

function rowOf(theme: string, all: readonly Picture[], readings: ReadonlyMap<Picture, Reading>): readonly string[] {
  const pictures = all.filter((picture) => picture.theme === theme);
  const figures = (of: (picture: Picture) => number): readonly number[] =>
    pictures.map((picture) => of(picture)).toSorted((a, b) => a - b);
  const shares = pictures.flatMap((picture) => readings.get(picture)?.share ?? []).toSorted((a, b) => a - b);
  const times = (['draw', 'raster', 'encode'] as const).map((stage) => figures(({ ms }) => ms[stage]));
  return [
    theme,
    String(pictures.length),
    String(figures(({ bytes }) => bytes).at(-1) ?? 0),
    String(median(figures(({ bytes }) => bytes))),
    (figures(({ ssim }) => ssim)[0] ?? 0).toFixed(4),
    String(figures(({ banding }) => banding.off).at(-1) ?? 0),
    String(figures(({ banding }) => banding.contour).at(-1) ?? 0),
    ...(shares.length === 0 ? ['', ''] : [percent(shares[0] ?? 0), percent(median(shares))]),
    (figures(({ smallestText }) => smallestText)[0] ?? 0).toFixed(1),
    ...times.flatMap((ms) => [median(ms).toFixed(0), (ms.at(-1) ?? 0).toFixed(0)]),
    String(figures(({ svgBytes }) => svgBytes).at(-1) ?? 0),
  ];
}

/** What does not hold: a line for each fault. */
export function faultsOf(
  pictures: readonly Picture[],
  refusals: readonly Refusal[],
  readings: ReadonlyMap<Picture, Reading>,
): readonly string[] {
  return [
    ...refusals.map((refusal) => `${nameOf(refusal)}: refused, ${refusal.refused}`),
    ...pictures.flatMap((picture) =>
      [...imageFaults(picture), ...readingFaults(picture, readings.get(picture))].map(
        (fault) => `${nameOf(picture)}: ${fault}`,
      ),
    ),
  ];
}

function imageFaults({ bytes, budget, ssim, svgBytes, banding }: Picture): readonly string[] {
  return [
    ...(bytes > budget ? [`${bytes} bytes of ${budget}`] : []),
    ...(ssim < LEAST_SSIM ? [`SSIM ${ssim}, not ${LEAST_SSIM}`] : []),
    ...(svgBytes > MOST_SVG ? [`SVG of ${svgBytes} bytes, not ${MOST_SVG}`] : []),
    ...(banding.off > MOST_OFF ? [`smooth areas off by ${banding.off} of 255, not ${MOST_OFF}`] : []),
  ];
}

/** The share of the characters that has to be read in a theme, 0 … 1. */
const leastRead = (theme: string): number => LEAST_READ[theme] ?? LEAST_READ_ELSEWHERE;

function readingFaults({ theme }: Picture, reading: Reading | undefined): readonly string[] {
  if (reading === undefined || reading.share >= leastRead(theme)) return [];
  return [`${percent(reading.share)} of the characters read, not ${percent(leastRead(theme))}`];
}

/** The texts that are misread, each once a theme, the most frequent first. */
export function misreadOf(readings: ReadonlyMap<Picture, Reading>): string {
  const counts = new Map<string, number>();
  for (const [{ theme }, { missed }] of readings) {
    for (const { text, role } of missed) {
      const key = `${theme}: ${JSON.stringify(text)} (${role ?? ''})`;
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  const sorted = [...counts].toSorted(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));
  return sorted.map(([what, count]) => `${what}${count > 1 ? ` ×${count}` : ''}\n`).join('');
}

const nameOf = ({ slug, theme }: Subject): string => `${slug} in ${theme}`;

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;

function median(sorted: readonly number[]): number {
  const middle = sorted.length >> 1;
  const [upper = 0, lower = upper] = [sorted[middle], sorted[middle - 1]];
  return sorted.length % 2 === 1 ? upper : (upper + lower) / 2;
}
