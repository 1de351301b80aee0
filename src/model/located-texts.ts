import type { TextRole } from '../roles.ts';
import { EDGE_KINDS } from '../roles.ts';
import type { Model } from './model.ts';

/** A text that will be drawn, and where in the spec it comes from. */
interface LocatedText {
  readonly role: TextRole;
  readonly text: string;
  readonly pointer: string;
}

/** Every text that a picture of the model shows. */
export function locatedTexts(model: Model): readonly LocatedText[] {
  const at = (role: TextRole, text: string | null, pointer: string): readonly LocatedText[] =>
    text === null ? [] : [{ role, text, pointer }];
  return [
    ...at('title', model.title, '/title'),
    ...at('subtitle', model.subtitle, '/subtitle'),
    ...model.titleBlock.flatMap((f) => at('titleblock', `${f.name} ${f.value}`, `/titleBlock/${f.name}`)),
    ...model.zones.flatMap((z) => [
      ...at('zone-title', z.label, `${z.pointer}/label`),
      ...at('zone-title', z.note, `${z.pointer}/note`),
    ]),
    ...model.nodes.flatMap((n) => [
      ...at('node-title', n.label, `${n.pointer}/label`),
      ...at('node-role', n.role, `${n.pointer}/role`),
      ...n.protocols.flatMap((p, i) => at('protocol', p, `${n.pointer}/protocols/${i}`)),
    ]),
    ...model.edges.flatMap((e) => [
      ...at('edge-label', e.label, `${e.pointer}/label`),
      ...at('protocol', e.protocol, `${e.pointer}/protocol`),
    ]),
    ...model.legend.flatMap((row, i) => at('legend', row, `/legend/${i}`)),
    ...model.notes.flatMap((note, i) => at('note', note, `/notes/${i}`)),
    ...at('legend-heading', model.words.legend, '/lang'),
    ...at('legend-heading', model.words.key, '/lang'),
    ...EDGE_KINDS.flatMap((kind) => at('key', model.words.kinds[kind], '/lang')),
  ];
}
