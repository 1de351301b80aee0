import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { compareReports } from '../../src/compare/compare-reports.ts';
import type { Report } from '../../src/report/schema.ts';

const report = (): Report => JSON.parse(readFileSync('out/jwt-token-flow-whiteboard.json', 'utf8'));

const BYTES = report().image.bytes;
const MORE = 1012;

/** What is told when a copy of a real sidecar was changed. */
function changesAfter(change: (after: Report) => void): readonly string[] {
  const after = report();
  change(after);
  return compareReports(report(), after).map(({ kind, text }) => `${kind}: ${text}`);
}

const nodeOf = ({ graph }: Report, id: string) => {
  const node = graph.nodes.find((one) => one.id === id);
  if (node === undefined) throw new Error(`no ${id}`);
  return node;
};

describe('two sidecars', () => {
  test('that are the same differ in nothing', () => {
    expect(compareReports(report(), report())).toEqual([]);
  });

  test.each<[string, (after: Report) => void, readonly string[]]>([
    [
      'a box renamed',
      (after) => {
        nodeOf(after, 'cache').label = 'Session Cache';
      },
      ['box-renamed: box "Cache" renamed to "Session Cache"'],
    ],
    [
      'an id alone',
      (after) => {
        nodeOf(after, 'cache').id = 'store';
        for (const edge of after.graph.edges) if (edge.to === 'cache') edge.to = 'store';
      },
      [],
    ],
    [
      'an arrow added',
      (after) => {
        after.graph.edges.push({
          from: 'queue',
          to: 'database',
          label: 'Archive',
          heads: 'end',
          kind: 'data',
          protocol: null,
          steps: [],
        });
      },
      ['arrow-added: arrow Queue → Database "Archive" added'],
    ],
    [
      'a label changed',
      (after) => {
        const edge = after.graph.edges.find((one) => one.label === 'User record');
        if (edge) edge.label = 'User row';
      },
      ['arrow-label: label of Database → Auth Service: "User record" is now "User row"'],
    ],
    [
      'an arrow that points both ways, and one that is a line now',
      (after) => {
        const [first, second] = after.graph.edges;
        if (first) first.heads = 'both';
        if (second) second.heads = 'none';
      },
      [
        'arrow-heads: Browser → API Gateway / REST API "HTTPS login request" now points both ways',
        'arrow-heads: API Gateway / REST API → Auth Service "REST credentials check" is now a line without arrowheads',
      ],
    ],
    [
      'a box moved to a zone',
      (after) => {
        after.graph.zones.push({ id: 'edge', label: 'Edge', in: null });
        nodeOf(after, 'gateway').zone = 'edge';
      },
      ['zone-added: zone "Edge" added', 'box-moved: box "API Gateway / REST API" moved from no zone to zone "Edge"'],
    ],
    [
      'two steps exchanged',
      (after) => {
        const [first = '', second = '', ...rest] = after.graph.legend;
        after.graph.legend = [second, first, ...rest];
      },
      [
        'step-renumbered: step 1 "User signs in from the browser over HTTPS." is now step 2',
        'step-renumbered: step 2 "API forwards credentials to the Auth Service." is now step 1',
      ],
    ],
    [
      'a step rewritten',
      (after) => {
        after.graph.legend[0] = 'User signs in.';
      },
      ['step-changed: step 1: "User signs in from the browser over HTTPS." is now "User signs in."'],
    ],
    [
      'a box and its arrows removed',
      (after) => {
        after.graph.nodes = after.graph.nodes.filter(({ id }) => id !== 'queue');
        after.graph.edges = after.graph.edges.filter(({ to }) => to !== 'queue');
      },
      [
        'box-removed: box "Queue" removed',
        'arrow-removed: arrow Auth Service → Queue "Auth event" removed',
        'arrow-removed: arrow Protected API Service → Queue "Async audit event" removed',
      ],
    ],
    [
      'another theme and size',
      (after) => {
        after.theme = 'blueprint';
        after.image.bytes += MORE;
      },
      [
        'theme: theme whiteboard is now blueprint',
        `bytes: ${MORE.toLocaleString('en')} bytes more (${BYTES.toLocaleString('en')} is now ${(BYTES + MORE).toLocaleString('en')})`,
      ],
    ],
    [
      'a box drawn elsewhere',
      (after) => {
        const box = after.geometry.nodes[0];
        if (box) box.x += 4;
      },
      [`layout: 1 of ${report().geometry.nodes.length} boxes stand elsewhere`],
    ],
  ])('tell %s', (_, change, told) => {
    expect(changesAfter(change)).toEqual(told);
  });
});

describe('long descriptions', () => {
  const told = (before: string | undefined, after: string, title = report().title): readonly string[] => {
    const { longDescription: _, ...earlier }: Partial<Report> = report();
    const was = before === undefined ? (earlier as Report) : { ...report(), longDescription: before };
    return compareReports(was, { ...report(), title, longDescription: after }).map(
      ({ kind, text }) => `${kind}: ${text}`,
    );
  };

  test('are told where the graph says nothing: one sentence in full, several in short', () => {
    expect(told('Title.\nOld subtitle.', 'Title.\nNew subtitle.')).toEqual([
      'long-description: "Old subtitle." is now "New subtitle."',
    ]);
    expect(told('Title.\nA.\nB.', 'Title.\nC.')).toEqual(['long-description: long description rewritten']);
  });

  test('are no news of their own when something else is, or when there was none', () => {
    expect(told('Old.', 'New.', 'New')).toHaveLength(1);
    expect(told(undefined, 'New.')).toEqual([]);
  });
});
