/** The part of the `culori` package that is used here; the package has no types of its own. */
declare module 'culori/fn' {
  interface Color {
    readonly mode: string;
  }
  /** A space of colours to be made known before it is used. */
  interface Mode {
    readonly mode: string;
  }
  export const modeRgb: Mode;
  export const modeLrgb: Mode;
  export const modeLab65: Mode;
  export const modeXyz65: Mode;
  export function useMode(mode: Mode): void;
  type Filter = (color: string) => Color;
  /** How people see who lack a kind of cones; `severity` is 0 … 1. */
  export function filterDeficiencyProt(severity: number): Filter;
  export function filterDeficiencyDeuter(severity: number): Filter;
  export function filterDeficiencyTrit(severity: number): Filter;
  /** The CIEDE2000 difference of two colours. */
  export function differenceCiede2000(): (a: string, b: string) => number;
  /** `#rrggbb`. */
  export function formatHex(color: Color): string;
}
