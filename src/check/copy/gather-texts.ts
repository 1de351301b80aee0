import type { Model } from '../../model/model.ts';
import type { Spec } from '../../spec/schema.ts';
import type { CopyRole, CopyText } from './copy.ts';

type Written = Omit<CopyText, 'lang'>;

/** Every text that an author wrote for readers, as written: neither ids nor `meta.prompt` and `meta.seoTarget`. */
export function gatherTexts(spec: Spec, { lang }: Pick<Model, 'lang'>): readonly CopyText[] {
  const pageLang = spec.meta?.lang ?? lang;
  return [
    ...gatherPicture(spec).map((text) => ({ ...text, lang })),
    ...gatherPage(spec.meta).map((text) => ({ ...text, lang: pageLang })),
  ];
}

const gatherPicture = (spec: Spec): readonly Written[] => [
  ...at('title', spec.title, '/title'),
  ...at('subtitle', spec.subtitle, '/subtitle'),
  ...Object.entries(spec.titleBlock ?? {}).flatMap(([name, value]) =>
    at('titleblock', String(value), `/titleBlock/${name}`),
  ),
  ...Object.entries(spec.zones ?? {}).flatMap(([id, zone]) => gatherZone(zone, `/zones/${id}`)),
  ...Object.entries(spec.nodes).flatMap(([id, node]) => gatherNode(node, `/nodes/${id}`)),
  ...(spec.edges ?? []).flatMap((edge, i) => gatherEdge(edge, `/edges/${i}`)),
  ...(spec.legend ?? []).flatMap((row, i) =>
    typeof row === 'string' ? at('legend', row, `/legend/${i}`) : at('legend', row.text, `/legend/${i}/text`),
  ),
  ...(spec.notes ?? []).flatMap((note, i) => at('note', note, `/notes/${i}`)),
];

const gatherPage = (meta: Spec['meta'] = {}): readonly Written[] => [
  ...at('page-title', meta.title, '/meta/title'),
  ...at('page-description', meta.description, '/meta/description'),
  ...at('alt', meta.alt, '/meta/alt'),
  ...at('page-style', meta.style, '/meta/style'),
  ...(meta.tags ?? []).flatMap((tag, i) => at('page-tag', tag, `/meta/tags/${i}`)),
];

const gatherZone = (zone: NonNullable<Spec['zones']>[string], pointer: string): readonly Written[] =>
  typeof zone === 'string'
    ? at('zone-title', zone, pointer)
    : [...at('zone-title', zone.label, `${pointer}/label`), ...at('zone-note', zone.note, `${pointer}/note`)];

const gatherNode = (node: Spec['nodes'][string], pointer: string): readonly Written[] =>
  typeof node === 'string'
    ? at('node-title', node, pointer)
    : [
        ...at('node-title', node.label, `${pointer}/label`),
        ...at('node-role', node.role, `${pointer}/role`),
        ...(node.protocols ?? []).flatMap((protocol, i) => at('protocol', protocol, `${pointer}/protocols/${i}`)),
      ];

type Edge = NonNullable<Spec['edges']>[number];

function gatherEdge(edge: Edge, pointer: string): readonly Written[] {
  if (typeof edge === 'string') return [];
  if (isFull(edge)) return gatherDetails(edge, pointer);
  return Object.entries(edge).flatMap(([arrow, details]) => {
    const inside = `${pointer}/${arrow.replaceAll('~', '~0').replaceAll('/', '~1')}`;
    return typeof details === 'string' ? at('edge-label', details, inside) : gatherDetails(details, inside);
  });
}

const isFull = (edge: Exclude<Edge, string>): edge is Extract<Edge, { from: string }> => Object.hasOwn(edge, 'from');

const gatherDetails = (
  { label, protocol }: { readonly label?: string; readonly protocol?: string },
  pointer: string,
): readonly Written[] => [
  ...at('edge-label', label, `${pointer}/label`),
  ...at('protocol', protocol, `${pointer}/protocol`),
];

const at = (role: CopyRole, text: string | undefined, pointer: string): readonly Written[] =>
  text === undefined ? [] : [{ role, text, pointer }];
