/** A text in a language of its own, BCP 47. */
export interface TextPart {
  readonly text: string;
  readonly lang: string;
}
