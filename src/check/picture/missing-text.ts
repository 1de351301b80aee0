import type { Layout } from '../../layout/layout.ts';
import type { Edge, Model } from '../../model/model.ts';
import type { TextRole } from '../../roles.ts';
import { finding } from './finding.ts';
import { letterOf, type PictureRule } from './picture.ts';

/** A text of the spec that has to be in the picture. */
interface Wanted {
  readonly text: string;
  readonly role: TextRole;
  readonly owner: string | null;
  readonly pointer: string;
}

/** Text that was written and not drawn, or drawn in other words. */
export const missingText: PictureRule = ({ model, layout, texts }) => {
  const drawn = texts.map((t) => ({ owner: t.owner, role: t.role, words: plain(t.lines.join(' ')) }));
  const isDrawn = (wanted: Wanted): boolean =>
    drawn.some(
      (d) =>
        d.role === wanted.role &&
        (wanted.owner === null || d.owner === wanted.owner) &&
        d.words.includes(plain(wanted.text)),
    );
  return wantedTexts(model, layout)
    .filter((wanted) => plain(wanted.text) !== '' && !isDrawn(wanted))
    .map(({ text, role, pointer }) =>
      finding('missing-text', pointer, `text "${text}" is not in the picture`, { role }, 'report this as a bug'),
    );
};

/** Without white space: lines may break anywhere, also inside a word that is joined by a hyphen or slash. */
const plain = (text: string): string => text.replace(/\s+/gu, '');

function wantedTexts(model: Model, layout: Layout): readonly Wanted[] {
  return [
    ...one(model.title, 'title', null, '/title'),
    ...one(model.subtitle, 'subtitle', null, '/subtitle'),
    ...model.zones.flatMap((z) => one(z.label, 'zone-title', `zones/${z.id}`, z.pointer)),
    ...model.nodes.flatMap((n) => [
      ...one(n.label, 'node-title', `nodes/${n.id}`, n.pointer),
      ...one(n.role, 'node-role', `nodes/${n.id}`, n.pointer),
      ...one(n.number === null ? null : String(n.number), 'number', `nodes/${n.id}`, n.pointer),
      ...n.protocols.flatMap((p) => one(p, 'protocol', `nodes/${n.id}`, n.pointer)),
    ]),
    ...model.edges.flatMap((e) => [
      ...wantedLabel(e, letterOf(layout, e.index)),
      ...one(e.protocol, 'protocol', `edges/${e.index}`, e.pointer),
      ...e.steps.flatMap((s) => one(String(s), 'step', `edges/${e.index}`, e.pointer)),
    ]),
    ...model.legend.flatMap((row, i) => one(row, 'legend', null, `/legend/${i}`)),
    ...model.notes.flatMap((note, i) => one(note, 'note', null, `/notes/${i}`)),
    ...model.titleBlock.flatMap((field) => one(field.value, 'titleblock', null, '/titleBlock')),
  ];
}

/** A label stands on its arrow, or a letter does and the label in the key. */
const wantedLabel = ({ label, index, pointer }: Edge, letter: string | null): readonly Wanted[] =>
  letter === null
    ? one(label, 'edge-label', `edges/${index}`, pointer)
    : [...one(letter, 'step', `edges/${index}`, pointer), ...one(label, 'key', `key/${letter}`, pointer)];

const one = (text: string | null, role: TextRole, owner: string | null, pointer: string): readonly Wanted[] =>
  text === null ? [] : [{ text, role, owner, pointer }];
