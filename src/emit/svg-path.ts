import { noPathData, type Reader, readHundredths, readLetter } from './read-hundredths.ts';

/**
 * Path data with the fewest bytes: relative steps of at most 2 decimals, no letter and no space that is not needed.
 * Steps lead from rounded places to rounded places, so that no error adds up.
 * Throws when it holds anything but whole commands and plain numbers: then a stage before has a bug.
 */
export function svgPathData(d: string): string {
  const reader: Reader = { text: d, at: 0 };
  const pen: Pen = { x: 0, y: 0, startX: 0, startY: 0, text: '', implied: '', isGlued: true, hasPoint: false };
  let command = '';
  for (;;) {
    const letter = readLetter(reader);
    if (letter === '' && reader.at === d.length) return pen.text;
    command = letter === '' ? (IMPLIED[command] ?? command) : letter;
    writeSegment(pen, command, reader);
  }
}

/** Where a pen is, in hundredths of a px, and what it has written. */
interface Pen {
  x: number;
  y: number;
  startX: number;
  startY: number;
  text: string;
  /** The command that numbers without a letter would belong to. */
  implied: string;
  /** Behind a letter: no space is needed. */
  isGlued: boolean;
  /** Behind a number with a point: none is needed before one that begins with a point. */
  hasPoint: boolean;
}

/** What numbers belong to that follow a whole command; otherwise the same command again. */
const IMPLIED: Readonly<Record<string, string>> = { M: 'L', m: 'l', Z: '', z: '' };

type Numbers = readonly ('x' | 'y' | 'other')[];

/** The numbers that each command takes. */
const NUMBERS: Readonly<Record<string, Numbers>> = {
  m: ['x', 'y'],
  l: ['x', 'y'],
  h: ['x'],
  v: ['y'],
  c: ['x', 'y', 'x', 'y', 'x', 'y'],
  s: ['x', 'y', 'x', 'y'],
  q: ['x', 'y', 'x', 'y'],
  t: ['x', 'y'],
  a: ['other', 'other', 'other', 'other', 'other', 'x', 'y'],
  z: [],
};

function writeSegment(pen: Pen, command: string, reader: Reader): void {
  const letter = command.toLowerCase();
  const kinds = NUMBERS[letter];
  if (kinds === undefined) throw noPathData(reader);
  const isAbsolute = letter !== command;
  for (let i = 0; i < kinds.length; i++) {
    const kind = kinds[i] ?? 'other';
    const number = readHundredths(reader);
    STEPS[i] = isAbsolute && kind !== 'other' ? number - pen[kind] : number;
  }
  writeSteps(pen, letter, kinds.length);
  moveTo(pen, letter, kinds.length);
}

/** The numbers of the segment in hand: in one place, as there are tens of thousands of segments. */
const STEPS = new Float64Array(7);

function writeSteps(pen: Pen, letter: string, count: number): void {
  if (letter === 'l' && STEPS[1] === 0) write(pen, 'h', 0, 1);
  else if (letter === 'l' && STEPS[0] === 0) write(pen, 'v', 1, 2);
  else write(pen, letter, 0, count);
}

function moveTo(pen: Pen, letter: string, count: number): void {
  if (letter === 'z') {
    pen.x = pen.startX;
    pen.y = pen.startY;
    return;
  }
  if (letter !== 'v') pen.x += STEPS[letter === 'h' ? 0 : count - 2] ?? 0;
  if (letter !== 'h') pen.y += STEPS[count - 1] ?? 0;
  if (letter !== 'm') return;
  pen.startX = pen.x;
  pen.startY = pen.y;
}

function write(pen: Pen, letter: string, from: number, to: number): void {
  if (letter !== pen.implied) {
    pen.text += letter;
    pen.isGlued = true;
  }
  pen.implied = letter === 'm' ? 'l' : letter === 'z' ? '' : letter;
  for (let i = from; i < to; i++) writeNumber(pen, STEPS[i] ?? 0);
}

function writeNumber(pen: Pen, hundredths: number): void {
  const size = Math.abs(hundredths);
  const whole = Math.floor(size / 100);
  const rest = size % 100;
  const beginsWithPoint = hundredths > 0 && whole === 0;
  if (hundredths < 0) pen.text += '-';
  else if (!pen.isGlued && !(pen.hasPoint && beginsWithPoint)) pen.text += ' ';
  if (whole > 0 || rest === 0) pen.text += whole;
  if (rest > 0) pen.text += rest < 10 ? `.0${rest}` : rest % 10 === 0 ? `.${rest / 10}` : `.${rest}`;
  pen.hasPoint = rest > 0;
  pen.isGlued = false;
}
