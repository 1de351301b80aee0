/** The part of the `linebreak` package that is used here; the package has no types of its own. */
declare module 'linebreak' {
  interface Break {
    /** Index of the code unit that would start the next line. */
    readonly position: number;
    readonly required?: boolean;
  }
  // biome-ignore lint/style/noDefaultExport: that is how the package exports it
  export default class LineBreaker {
    constructor(text: string);
    nextBreak(): Break | null;
  }
}
