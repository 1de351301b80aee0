/** Paints text for a terminal, or leaves it as it is. */
export interface Palette {
  readonly red: (text: string) => string;
  readonly yellow: (text: string) => string;
  readonly green: (text: string) => string;
  readonly cyan: (text: string) => string;
  readonly bold: (text: string) => string;
  readonly dim: (text: string) => string;
}

type Variables = Readonly<Record<string, string | undefined>>;

/** Whether to colour: `NO_COLOR` (not empty) says no, `FORCE_COLOR` yes, `TERM=dumb` no, else a terminal decides. */
export function wantsColor(env: Variables, isTty: boolean): boolean {
  if (isSet(env['NO_COLOR'])) return false;
  const force = env['FORCE_COLOR'];
  if (isSet(force)) return force !== '0' && force !== 'false';
  return isTty && env['TERM'] !== 'dumb';
}

/** The palette for a terminal that shows colour, or one that changes nothing. */
export function makePalette(color: boolean): Palette {
  const sgr = (open: number, close: number) => (text: string) =>
    color && text !== '' ? `\u001b[${open}m${text}\u001b[${close}m` : text;
  return {
    red: sgr(31, 39),
    yellow: sgr(33, 39),
    green: sgr(32, 39),
    cyan: sgr(36, 39),
    bold: sgr(1, 22),
    dim: sgr(2, 22),
  };
}

const isSet = (value: string | undefined): value is string => value !== undefined && value !== '';
