import { EDGE_KINDS, type EdgeKind } from '../roles.ts';
import type { Words } from './model.ts';

interface Vocabulary {
  /** Heading of a legend whose rows are the steps of arrows. */
  readonly steps: string;
  readonly legend: string;
  readonly key: string;
  readonly notes: string;
  readonly kinds: Readonly<Record<EdgeKind, string>>;
}

/** What the product says of its own, by language. */
const VOCABULARIES: ReadonlyMap<string, Vocabulary> = new Map([
  [
    'en',
    {
      steps: 'Steps',
      legend: 'Legend',
      key: 'Key',
      notes: 'Notes',
      kinds: {
        request: 'Request',
        response: 'Response',
        async: 'Asynchronous',
        failure: 'Failure',
        data: 'Data',
      },
    },
  ],
  [
    'es',
    {
      steps: 'Pasos',
      legend: 'Leyenda',
      key: 'Clave',
      notes: 'Notas',
      kinds: {
        request: 'Petición',
        response: 'Respuesta',
        async: 'Asíncrono',
        failure: 'Fallo',
        data: 'Datos',
      },
    },
  ],
]);

/** The product's own words in `lang` (BCP 47, only its language counts); null where there is no translation. */
export function buildWords(lang: string, hasSteps: boolean): Words {
  const words = VOCABULARIES.get(lang.toLowerCase().split('-')[0] ?? '');
  if (words === undefined) return { legend: null, key: null, notes: null, kinds: NO_KINDS };
  const { steps, legend, key, notes, kinds } = words;
  return { legend: hasSteps ? steps : legend, key, notes, kinds };
}

const NO_KINDS = Object.fromEntries(EDGE_KINDS.map((kind) => [kind, null])) as Readonly<Record<EdgeKind, null>>;
