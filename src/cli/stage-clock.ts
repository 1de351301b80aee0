/** What the stages of a picture took, ms. */
export interface Timings {
  readonly parse: number;
  readonly layout: number;
  readonly draw: number;
  readonly raster: number;
  readonly encode: number;
  readonly total: number;
}

type Part = Exclude<keyof Timings, 'total'>;

/** A clock that is told when a stage begins and answers what each took. */
export interface StageClock {
  readonly onStage: (stage: string) => void;
  readonly stop: () => Timings;
}

/** Stages of the compiler by the part they are counted in; what is not listed counts as `draw`. */
const PARTS: Readonly<Record<string, Part>> = {
  parse: 'parse',
  model: 'parse',
  measure: 'parse',
  layout: 'layout',
  raster: 'raster',
  encode: 'encode',
};

/** Starts a clock. */
export function startClock(): StageClock {
  const spent = { parse: 0, layout: 0, draw: 0, raster: 0, encode: 0 };
  const start = performance.now();
  let since = start;
  let part: Part = 'parse';
  const turn = (next: Part): void => {
    const now = performance.now();
    spent[part] += now - since;
    since = now;
    part = next;
  };
  return {
    onStage: (stage) => turn(PARTS[stage] ?? 'draw'),
    stop: () => {
      turn('draw');
      return { ...rounded(spent), total: round(performance.now() - start) };
    },
  };
}

const round = (ms: number): number => Math.round(ms * 10) / 10;

const rounded = (spent: Readonly<Record<Part, number>>): Omit<Timings, 'total'> => ({
  parse: round(spent.parse),
  layout: round(spent.layout),
  draw: round(spent.draw),
  raster: round(spent.raster),
  encode: round(spent.encode),
});
