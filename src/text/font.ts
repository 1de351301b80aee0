/** A bundled font file. */
export interface FontFile {
  /** File name without its ending: `Kalam-Bold`. */
  readonly face: string;
  readonly data: Uint8Array;
}
