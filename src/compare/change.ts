/** What a difference of two pictures is about. */
export type ChangeKind =
  | 'title'
  | 'theme'
  | 'canvas'
  | 'scale'
  | 'archetype'
  | 'language'
  | 'box-added'
  | 'box-removed'
  | 'box-renamed'
  | 'box-role'
  | 'box-icon'
  | 'box-number'
  | 'box-moved'
  | 'zone-added'
  | 'zone-removed'
  | 'zone-renamed'
  | 'zone-moved'
  | 'arrow-added'
  | 'arrow-removed'
  | 'arrow-label'
  | 'arrow-kind'
  | 'arrow-protocol'
  | 'arrow-steps'
  | 'step-added'
  | 'step-removed'
  | 'step-changed'
  | 'step-renumbered'
  | 'note-added'
  | 'note-removed'
  | 'arrow-heads'
  | 'alt'
  | 'long-description'
  | 'layout'
  | 'engine'
  | 'sidecar'
  | 'bytes';

/** One difference of two pictures, as a person would tell it. */
export interface Change {
  readonly kind: ChangeKind;
  /** One line, without a full stop. */
  readonly text: string;
}

/** The change, or none when both values are the same. */
export const changeIf = <T>(kind: ChangeKind, before: T, after: T, tell: (before: T, after: T) => string): Change[] =>
  before === after ? [] : [{ kind, text: tell(before, after) }];

/** `"Cache"`, or `nothing` for what is not there. */
export const quoted = (value: string | number | null): string => (value === null ? 'nothing' : `"${value}"`);
