import { quote } from '../../diagnostics.ts';
import type { PlacedNode } from '../../layout/layout.ts';
import type { CopyRule } from './copy.ts';
import { copyFinding } from './copy-finding.ts';

const ID = 'copy/long-role';

/** Lines of a role in its box, as set in the real font. */
const MOST_LINES = 3;
/** What 3 lines hold in a box of usual width, in sizes of the font: where it takes more lines, the box is narrow. */
const MOST_EM = 24;

/** Roles that fill their box with more than 3 lines, or that are more than a sentence. */
export const longRole: CopyRule = {
  id: ID,
  check: ({ layout }) => layout.nodes.flatMap((node) => [...tooManyLines(node), ...tooManySentences(node)]),
};

function tooManyLines({ pointer, role, texts }: PlacedNode) {
  const placed = texts.find((text) => text.role === 'node-role');
  if (role === null || placed === undefined) return [];
  const lines = placed.lines.length;
  const em = Math.round((placed.lines.reduce((sum, { width }) => sum + width, 0) / placed.px) * 10) / 10;
  if (lines <= MOST_LINES || em <= MOST_EM) return [];
  const message = `the role ${quote(role)} takes ${lines} lines in its box`;
  const help = `keep a verb and what it acts on, so that ${MOST_LINES} lines hold it, and tell the rest in the legend`;
  return [copyFinding(ID, `${pointer}/role`, message, { lines, max: MOST_LINES, em, 'max em': MOST_EM }, help)];
}

/** Stops that end no sentence. */
const ABBREVIATIONS = /\b(?:approx|e\.g|etc|i\.e|no|nr|p\. ?ej|núm|vs)\./gi;

function tooManySentences({ pointer, role }: PlacedNode) {
  const plain = (role ?? '').replace(ABBREVIATIONS, '');
  const sentences = plain.split(/[.!?…]["”»)]*\s+(?=["“«¿¡(]*[\p{Lu}\p{N}])/u).length;
  if (role === null || sentences === 1) return [];
  const message = `the role ${quote(role)} has ${sentences} sentences`;
  return [
    copyFinding(
      ID,
      `${pointer}/role`,
      message,
      { sentences, max: 1 },
      'keep the first, and tell the rest in the legend or in a note',
    ),
  ];
}
