/** A paragraph of a prompt; `lines` when its line breaks mean something. */
export interface Paragraph {
  readonly text: string;
  readonly lines: boolean;
}

/** A line that begins as an item of a list, a heading or a quotation does, or that is set in. */
const OWN_LINE = /\n(?:\s|[-*+•#>]|\d+[.)]\s)/;

/** A prompt as paragraphs: most are wrapped by hand for editors, and flow anew on a page. */
export const readPrompt = (prompt: string): readonly Paragraph[] =>
  prompt
    .split(/\n\s*\n/)
    .map((part) => part.replace(/\s+$/, ''))
    .filter((part) => part !== '')
    .map((text) => ({ text, lines: OWN_LINE.test(text) }));
