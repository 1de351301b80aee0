import fc from 'fast-check';

/** Pieces that other notations give a meaning to, and letters of several scripts. */
const PIECES = [
  ...'abcXYZ019 .,;:!?()[]{}<>|/\\"\'`#%&*_~=+-^@$§°é日本я',
  ...[
    '<br>',
    '\n',
    '-->',
    '->',
    '--',
    '#quot;',
    '&amp;',
    '%%',
    '%%{',
    '}%%',
    '"""',
    "''",
    '$' + '{x}',
    'style a:',
    'classDef',
    'end',
    'subgraph x',
  ],
  ...[
    'direction TB',
    'fa:fa-car',
    '|md',
    '```',
    '---',
    'null',
    '<i>x</i>',
    '\u00A0',
    '  ',
    '\u200D',
    'ﬂ°°35¶ß',
    'a.b.c',
    '(a -> b)[0]',
    ' # ',
  ],
];

/** A text such as a spec may hold. */
const text = fc
  .array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 12 })
  .map((pieces) => pieces.join(''))
  .filter((value) => value.trim() !== '');

const RESERVED = [
  'end',
  'graph',
  'subgraph',
  'style',
  'class',
  'click',
  'default',
  'label',
  'shape',
  'near',
  'null',
  'title',
  'steps',
  'direction',
  'end-user',
  'x',
  'o',
  'a--b',
  'a-',
  'x-',
  'v',
  'call',
  'href',
  'width',
  'constraint',
];

const id = fc.oneof(fc.constantFrom(...RESERVED), fc.stringMatching(/^[a-z][a-z0-9_-]{0,8}$/));

const kind = fc.constantFrom('request', 'response', 'async', 'failure', 'data');

/** A whole spec that holds: zones in zones that all hold boxes, arrows between boxes and zones. */
export const spec = fc
  .record({
    ids: fc.uniqueArray(id, { minLength: 3, maxLength: 14 }),
    labels: fc.array(text, { minLength: 14, maxLength: 14 }),
    roles: fc.array(fc.option(text, { nil: null }), { minLength: 14, maxLength: 14 }),
    shapes: fc.array(fc.constantFrom('box', 'cylinder', 'queue', 'hexagon', 'panel', 'document'), {
      minLength: 14,
      maxLength: 14,
    }),
    zoneCount: fc.nat(4),
    parents: fc.array(fc.nat(9), { minLength: 14, maxLength: 14 }),
    edges: fc.array(
      fc.record({
        from: fc.nat(13),
        to: fc.nat(13),
        heads: fc.constantFrom('->', '<->', '--'),
        label: fc.option(text, { nil: null }),
        kind,
      }),
      { maxLength: 12 },
    ),
    title: text,
  })
  .map(({ ids, labels, roles, shapes, zoneCount, parents, edges, title }) => {
    const zoneIds = ids.slice(0, Math.min(zoneCount, Math.floor(ids.length / 2)));
    const nodeIds = ids.slice(zoneIds.length);
    const parentOf = (i: number): string | undefined =>
      i === 0 ? undefined : zoneIds.slice(0, i)[(parents[i] ?? 0) % (i + 1)];
    const zones = Object.fromEntries(
      zoneIds.map((zone, i) => [zone, { label: labels[i], ...(parentOf(i) ? { in: parentOf(i) } : {}) }]),
    );
    // The first boxes fill the zones, so that none is empty.
    const zoneOf = (i: number): string | undefined => zoneIds[i] ?? zoneIds[(parents[i] ?? 0) % (zoneIds.length + 1)];
    const nodes = Object.fromEntries(
      nodeIds.map((node, i) => [
        node,
        {
          label: labels[13 - i],
          shape: shapes[i],
          ...(roles[i] ? { role: roles[i] } : {}),
          ...(zoneOf(i) ? { zone: zoneOf(i) } : {}),
        },
      ]),
    );
    const around = (outer: string, inner: string): boolean => {
      const start = nodeIds.includes(inner) ? zoneOf(nodeIds.indexOf(inner)) : parentOf(zoneIds.indexOf(inner));
      for (let at = start; at !== undefined; at = parentOf(zoneIds.indexOf(at))) if (at === outer) return true;
      return false;
    };
    const kept = edges.flatMap(({ from, to, heads, label, kind }) => {
      const [a, b] = [ids[from % ids.length] ?? '', ids[to % ids.length] ?? ''];
      if (a === b || around(a, b) || around(b, a)) return [];
      return [{ [`${a} ${heads} ${b}`]: { kind, ...(label === null ? {} : { label }) } }];
    });
    return JSON.stringify({ whiteprint: 1, title, ...(zoneIds.length > 0 ? { zones } : {}), nodes, edges: kept });
  });
