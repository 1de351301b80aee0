/** A box as the prompt tells it. */
export interface PromptBox {
  readonly key: string;
  readonly at: number;
  iconWords: string | undefined;
  role: string | undefined;
  /** What the prompt itself calls its zone. */
  zoneName: string | undefined;
  /** Why it is there although no list names it. */
  readonly origin: string | undefined;
}

/** An arrow as the prompt tells it. */
export interface PromptArrow {
  from: string;
  to: string;
  readonly label: string | null;
  readonly heads: 'end' | 'both';
  readonly at: number;
  /** The words around it. */
  readonly clause: string;
  /** How its ends were guessed. */
  readonly guess: string | undefined;
}
