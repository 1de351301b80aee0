/** The part of the `bidi-js` package that is used here; its own types describe a module, while Node loads CommonJS. */
declare module 'bidi-js' {
  interface EmbeddingLevels {
    /** One for every code unit; odd ones run from right to left. */
    readonly levels: Uint8Array;
    readonly paragraphs: readonly { readonly start: number; readonly end: number; readonly level: number }[];
  }
  interface Bidi {
    getEmbeddingLevels(text: string, base?: 'ltr' | 'rtl' | 'auto'): EmbeddingLevels;
  }
  // biome-ignore lint/style/noDefaultExport: that is how the package exports it
  export default function createBidi(): Bidi;
}
