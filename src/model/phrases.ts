/** How a picture is told in the words of a language, or in signs. Names go in as they are; no phrase ends with a full stop. */
export interface Phrases {
  readonly list: (names: readonly string[]) => string;
  /** One way, along two names or more. */
  readonly path: (names: readonly string[]) => string;
  /** Both ways. */
  readonly both: (a: string, b: string) => string;
  /** A line without arrowheads. */
  readonly joined: (a: string, b: string) => string;
  readonly boxes: (names: string) => string;
  readonly zones: (names: string) => string;
  readonly outside: (names: string) => string;
  readonly zone: (name: string) => string;
  /** How much there is; empty in signs. */
  readonly counts: (boxes: number, zones: number, arrows: number) => string;
  readonly more: (count: number) => string;
  readonly moreArrows: (count: number) => string;
  readonly number: (value: number) => string;
  readonly steps: (steps: readonly number[]) => string;
  /** Begins the row of a legend, of steps or of other things. */
  readonly row: (number: number, isStep: boolean) => string;
  readonly note: (text: string) => string;
}

/** How pictures in `lang` (BCP 47, only its language counts) are told: in English or Spanish, in signs otherwise. */
export const phrasesFor = (lang: string): Phrases =>
  ({ en: ENGLISH, es: SPANISH })[lang.toLowerCase().split('-')[0] ?? ''] ?? SIGNS;

const ENGLISH: Phrases = {
  list: (names) => listOf(names, 'and'),
  path: (names) => names.join(' to '),
  both: (a, b) => `${a} to and from ${b}`,
  joined: (a, b) => `${a} with ${b}`,
  boxes: (names) => `Boxes: ${names}`,
  zones: (names) => `Zones: ${names}`,
  outside: (names) => `Outside the zones: ${names}`,
  zone: (name) => `zone ${name}`,
  counts: (boxes, zones, arrows) =>
    listOf(counted([boxes, 'box', 'boxes'], [zones, 'zone', 'zones'], [arrows, 'arrow', 'arrows']), 'and'),
  more: (count) => `${count} more`,
  moreArrows: (count) => counted([count, 'more arrow', 'more arrows']).join(''),
  number: (value) => `number ${value}`,
  steps: (steps) => `${steps.length > 1 ? 'steps' : 'step'} ${listOf(steps.map(String), 'and')}`,
  row: (number, isStep) => `${isStep ? 'Step' : 'Legend'} ${number}`,
  note: (text) => `Note: ${text}`,
};

const SPANISH: Phrases = {
  list: (names) => listOf(names, and(names.at(-1) ?? '')),
  path: (names) => `de ${names.join(' a ')}`,
  both: (a, b) => `de ${a} a ${b}, y viceversa`,
  joined: (a, b) => `${a} con ${b}`,
  boxes: (names) => `Cajas: ${names}`,
  zones: (names) => `Zonas: ${names}`,
  outside: (names) => `Fuera de las zonas: ${names}`,
  zone: (name) => `zona ${name}`,
  counts: (boxes, zones, arrows) =>
    listOf(counted([boxes, 'caja', 'cajas'], [zones, 'zona', 'zonas'], [arrows, 'flecha', 'flechas']), 'y'),
  more: (count) => `${count} más`,
  moreArrows: (count) => counted([count, 'flecha más', 'flechas más']).join(''),
  number: (value) => `número ${value}`,
  steps: (steps) => `${steps.length > 1 ? 'pasos' : 'paso'} ${listOf(steps.map(String), 'y')}`,
  row: (number, isStep) => `${isStep ? 'Paso' : 'Leyenda'} ${number}`,
  note: (text) => `Nota: ${text}`,
};

const SIGNS: Phrases = {
  list: (names) => names.join(', '),
  path: (names) => names.join(' → '),
  both: (a, b) => `${a} ↔ ${b}`,
  joined: (a, b) => `${a} – ${b}`,
  boxes: (names) => names,
  zones: (names) => names,
  outside: (names) => names,
  zone: (name) => `[${name}]`,
  counts: () => '',
  more: (count) => `+${count}`,
  moreArrows: (count) => `+${count} →`,
  number: (value) => `#${value}`,
  steps: (steps) => steps.map((step) => `(${step})`).join(' '),
  row: (number) => `(${number})`,
  note: (text) => `* ${text}`,
};

/** `A, B and C`; `A, B, and C and D` where names hold the word themselves. */
function listOf(names: readonly string[], word: string): string {
  if (names.length < 2) return names.join('');
  const comma = names.some((name) => name.includes(` ${word} `)) ? ',' : '';
  return `${names.slice(0, -1).join(', ')}${comma} ${word} ${names.at(-1)}`;
}

/** `y`, which becomes `e` before the sound of an i. */
const and = (next: string): string => (/^h?[ií](?![aeo])/i.test(next) ? 'e' : 'y');

/** `1 box`, `2 boxes`; nothing of what there is none of. */
const counted = (...things: readonly (readonly [count: number, one: string, many: string])[]): readonly string[] =>
  things.filter(([count]) => count > 0).map(([count, one, many]) => `${count} ${count === 1 ? one : many}`);
