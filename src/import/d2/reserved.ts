import type { D2Segment } from './tokens.ts';

const RESERVED = new Set(
  'label shape style icon near tooltip link class classes vars direction constraint width height top left grid-rows grid-columns grid-gap vertical-gap horizontal-gap layers scenarios steps source-arrowhead target-arrowhead'.split(
    ' ',
  ),
);

/** True for a key that is a word of D2's own, in any case; in quotes it is a name. */
export const isReserved = ({ text, isQuoted }: D2Segment): boolean => !isQuoted && RESERVED.has(text.toLowerCase());
