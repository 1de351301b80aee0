import type { Size } from '../../../src/geometry.ts';
import type { Problem, SizedEdge } from '../../../src/layout/proposal.ts';

const BOX: Size = { width: 150, height: 100 };
const AREA: Size = { width: 976, height: 640 };

type Arrow = readonly [from: string, to: string, label?: string];

/** A problem from names: `zones` maps each zone to its parent, `places` each node to its zone. */
export function problemOf(
  places: Readonly<Record<string, string | null>>,
  arrows: readonly Arrow[],
  zones: Readonly<Record<string, string | null>> = {},
  more: Partial<Problem> = {},
): Problem {
  return {
    area: AREA,
    nodes: Object.entries(places).map(([id, zone]) => ({ id, zone, ...BOX })),
    zones: Object.entries(zones).map(([id, parent]) => ({ id, parent, padding: 12, title: { width: 60, height: 18 } })),
    edges: arrows.map(toEdge),
    context: [],
    ...more,
  };
}

const toEdge = ([from, to, label]: Arrow, index: number): SizedEdge => ({
  index,
  from,
  to,
  kind: 'request',
  labels: label === undefined ? [] : [lines(label, 1), lines(label, 2)],
});

const lines = (label: string, count: number): Size => ({
  width: Math.ceil((label.length * 6.5) / count) + 10,
  height: 4 + 16 * count,
});

/** Seven boxes, fourteen arrows, no zones. */
export const flat = (more: Partial<Problem> = {}): Problem =>
  problemOf(
    { browser: null, gateway: null, auth: null, cache: null, queue: null, database: null, service: null },
    [
      ['browser', 'gateway', 'HTTPS login request'],
      ['gateway', 'auth', 'REST credentials check'],
      ['auth', 'database', 'SELECT user, roles'],
      ['database', 'auth', 'User record'],
      ['auth', 'cache', 'Store revocation state'],
      ['auth', 'queue', 'Auth event'],
      ['auth', 'browser', '200 OK + JWT token'],
      ['browser', 'gateway', 'Authorization: Bearer JWT'],
      ['gateway', 'cache', 'Check denylist / session'],
      ['gateway', 'service', 'Validated JWT claims'],
      ['service', 'database', 'SELECT / INSERT data'],
      ['service', 'queue', 'Async audit event'],
      ['service', 'browser', '200 OK JSON response'],
      ['gateway', 'browser', '401 Unauthorized'],
    ],
    {},
    more,
  );

/** Eight boxes, twelve arrows, six zones. */
export const zoned = (more: Partial<Problem> = {}): Problem =>
  problemOf(
    {
      browser: 'client',
      gateway: 'edge',
      auth: 'identity',
      cache: 'identity',
      api: 'application',
      database: 'data',
      queue: 'async',
      cloud: null,
    },
    [
      ['browser', 'gateway', 'HTTPS POST /login'],
      ['gateway', 'auth', 'Credentials'],
      ['auth', 'database', 'SELECT user'],
      ['database', 'auth', 'User record'],
      ['auth', 'gateway', 'JWT access token'],
      ['gateway', 'browser', '200 OK + JSON'],
      ['browser', 'gateway', 'Bearer JWT'],
      ['api', 'cache', 'JWT verification'],
      ['api', 'browser', 'Protected JSON'],
      ['auth', 'cache', 'Revoke token ID'],
      ['api', 'queue', 'Audit event'],
      ['browser', 'cloud', 'TCP'],
    ],
    { client: null, edge: null, identity: null, application: null, data: null, async: null },
    more,
  );
