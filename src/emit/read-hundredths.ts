/** A place in path data. */
export interface Reader {
  readonly text: string;
  at: number;
}

/** Far beyond any canvas. */
const LIMIT = 1e8;

const [ZERO, POINT, MINUS, SPACE, COMMA, BREAK] = [48, 46, 45, 32, 44, 10];

/** The letter that comes next, and moves behind it; empty when something else or nothing comes. */
export function readLetter(reader: Reader): string {
  skipGaps(reader);
  const code = reader.text.charCodeAt(reader.at) | 32;
  return code >= 97 && code <= 122 ? (reader.text[reader.at++] ?? '') : '';
}

/** The number that comes next, in hundredths, rounded; moves behind it. Throws when none comes or it is no length. */
export function readHundredths(reader: Reader): number {
  skipGaps(reader);
  const { text, at: start } = reader;
  if (text.charCodeAt(reader.at) === MINUS) reader.at++;
  const whole = readDigits(reader);
  if (text.charCodeAt(reader.at) !== POINT) {
    if (reader.at - start === (text.charCodeAt(start) === MINUS ? 1 : 0)) throw noPathData(reader);
    return signed(reader, start, whole * 100);
  }
  reader.at++;
  const from = reader.at;
  const part = readDigits(reader);
  const decimals = reader.at - from;
  if (decimals === 0) throw noPathData(reader);
  if (decimals === 1) return signed(reader, start, whole * 100 + part * 10);
  if (decimals === 2) return signed(reader, start, whole * 100 + part);
  return signed(reader, start, Math.round(Math.abs(Number(text.slice(start, reader.at))) * 100));
}

/** Throws when a reader stands where path data makes no sense: then a stage before has a bug. */
export function noPathData({ text, at }: Reader): Error {
  return new Error(`internal error: ${JSON.stringify(text.slice(Math.max(0, at - 20), at + 20))} is no path data`);
}

function skipGaps(reader: Reader): void {
  for (; ; reader.at++) {
    const code = reader.text.charCodeAt(reader.at);
    if (code !== SPACE && code !== COMMA && code !== BREAK) return;
  }
}

function readDigits(reader: Reader): number {
  let value = 0;
  for (; ; reader.at++) {
    const digit = reader.text.charCodeAt(reader.at) - ZERO;
    if (!(digit >= 0 && digit <= 9)) return value;
    value = value * 10 + digit;
  }
}

function signed(reader: Reader, start: number, hundredths: number): number {
  if (!(hundredths <= LIMIT)) throw noPathData(reader);
  return reader.text.charCodeAt(start) === MINUS ? -hundredths : hundredths;
}
