/** An opaque picture: `data` holds 4 bytes a pixel, red, green, blue and a fourth that means nothing, row by row. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
}
