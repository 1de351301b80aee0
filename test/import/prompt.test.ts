import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { compile, renderPng } from '../../src/compile.ts';
import { CompileError } from '../../src/diagnostics.ts';
import { environment } from '../pipeline/environment.ts';
import { imported, modelOf } from './facts.ts';

const promptOf = (name: string): string => parse(readFileSync(`specs/jwt-token-flow-${name}.yaml`, 'utf8')).meta.prompt;
const own = (name: string): string => readFileSync(`test/import/prompts/${name}.txt`, 'utf8');

/** What a prompt holds, counted and copied by hand from reading it. */
interface Told {
  readonly title: string;
  readonly archetype: string;
  readonly theme: string;
  readonly lang: string;
  readonly audience?: string;
  /** Boxes with their roles. */
  readonly boxes: Readonly<Record<string, string | null>>;
  /** Labels of arrows, with both ends where the prompt tells them. */
  readonly arrows: readonly (string | readonly [from: string, to: string, label: string | null])[];
  readonly zones?: readonly string[];
  readonly legend: number;
  readonly firstRow?: string;
  readonly lastRow?: string;
  readonly notes: readonly string[];
  readonly scenery?: number;
  readonly protocols?: readonly string[];
}

const TOLD: Readonly<Record<string, readonly [prompt: () => string, told: Told]>> = {
  'the whiteboard': [
    () => promptOf('whiteboard'),
    {
      title: 'JWT Token Flow',
      archetype: 'pipeline',
      theme: 'whiteboard',
      lang: 'en',
      audience: 'executives',
      boxes: {
        Browser: 'User app sends login and API requests',
        'API Gateway / REST API': 'Receives HTTPS requests and validates access',
        'Auth Service': 'Verifies credentials and issues JWT token',
        Cache: 'Stores session metadata or revoked token list',
        Queue: 'Carries async audit and event messages',
        Database: 'Stores users, roles, and token-related records',
        'Protected API Service': 'Processes authorized business requests',
      },
      arrows: [
        ['Browser', 'API Gateway / REST API', 'HTTPS login request'],
        ['API Gateway / REST API', 'Auth Service', 'REST credentials check'],
        ['Auth Service', 'Database', 'SELECT user, roles'],
        ['Database', 'Auth Service', 'User record'],
        ['Auth Service', 'Cache', 'Store jti / revocation state'],
        ['Auth Service', 'Queue', 'Auth event'],
        ['Auth Service', 'Browser', '200 OK + JWT token'],
        ['Browser', 'API Gateway / REST API', 'HTTPS Authorization: Bearer JWT'],
        ['API Gateway / REST API', 'Cache', 'Check denylist / session'],
        ['API Gateway / REST API', 'Protected API Service', 'Validated JWT claims'],
        ['Protected API Service', 'Database', 'SELECT / INSERT data'],
        ['Protected API Service', 'Queue', 'Async audit event'],
        ['Protected API Service', 'Browser', '200 OK JSON response'],
        ['API Gateway / REST API', 'Browser', '401 Unauthorized'],
      ],
      legend: 7,
      firstRow: 'User signs in from the browser over HTTPS.',
      lastRow:
        'Protected service reads or writes Database data, emits audit events to Queue, and returns a JSON response.',
      notes: ['illustrative flow, not an audited reference architecture'],
      scenery: 1,
    },
  ],
  'the blueprint': [
    () => promptOf('blueprint'),
    {
      title: 'JWT Token Flow',
      archetype: 'handshake',
      theme: 'blueprint',
      lang: 'en',
      audience: 'executives',
      boxes: {
        'User Browser': 'User client sending login and API requests',
        'API Gateway': 'Routes HTTPS requests and enforces access rules',
        'Auth Service': 'Validates credentials and issues JWT',
        'Token Cache': 'Stores session metadata or revoked token IDs',
        'Application API': 'Verifies JWT and serves protected data',
        'User Database': 'Stores user records and password hashes',
        'Background Queue': 'Processes async audit or notification jobs',
        'Generic Cloud Network': 'Represents external network boundary',
      },
      arrows: [
        'HTTPS POST /login',
        'Credentials',
        'SELECT user',
        'User record',
        'JWT access token',
        '200 OK + JSON',
        'Authorization: Bearer JWT',
        'JWT verification',
        'Protected resource JSON',
        'Revoke token ID',
        'Audit event',
      ],
      zones: ['Client', 'Edge/API', 'Identity', 'Application', 'Data', 'Async Processing'],
      legend: 7,
      firstRow: 'User submits credentials from Browser over HTTPS.',
      lastRow: 'Optional logout or security event writes revocation or audit work to Queue and Cache.',
      notes: ['explanatory flow, not an audited reference architecture'],
      protocols: ['HTTPS', 'REST', 'JWT', 'TCP'],
    },
  ],
  'a hub in lines, with curly quotes and zones that name their boxes': [
    () => own('order-hub'),
    {
      title: 'Order Hub',
      archetype: 'hub',
      theme: 'chalkboard',
      lang: 'en',
      audience: 'engineers',
      boxes: {
        'Order Service': 'Keeps the state of every order',
        'Web Shop': 'Takes orders from customers',
        'Payment Provider': "Charges the customer's card",
        Warehouse: 'Packs and ships parcels',
        'Mail Sender': 'Tells customers what happens',
      },
      arrows: [
        ['Web Shop', 'Order Service', 'Place order'],
        ['Order Service', 'Payment Provider', 'Charge card'],
        ['Payment Provider', 'Order Service', 'Charge result'],
        ['Order Service', 'Warehouse', 'Ship parcel'],
        ['Order Service', 'Mail Sender', 'Order event'],
      ],
      zones: ['Public', 'Core', 'Partners'],
      legend: 3,
      notes: ['Names are examples'],
    },
  ],
  'a sentence without roles, legend and notes': [
    () => own('cdn-plain'),
    {
      title: 'How a page is cached',
      archetype: 'pipeline',
      theme: 'blueprint',
      lang: 'en',
      boxes: { Reader: null, 'CDN Edge': null, 'Origin Server': null, 'Page Store': null },
      arrows: [
        ['Reader', 'CDN Edge', 'GET page'],
        ['CDN Edge', 'Origin Server', 'Cache miss'],
        ['Origin Server', 'Page Store', 'Read page'],
      ],
      legend: 0,
      notes: [],
    },
  ],
  'a cycle with double arrows, and an apostrophe inside quotes': [
    () => own('incident-cycle'),
    {
      title: 'Incident Cycle',
      archetype: 'cycle',
      theme: 'paper',
      lang: 'en',
      audience: 'executives',
      boxes: {
        Monitor: 'Watches the service',
        'On-Call Engineer': 'Answers the alarm',
        'Incident Channel': 'Gathers everybody who helps',
        Review: 'Writes down what was learnt',
      },
      arrows: [
        ['Monitor', 'On-Call Engineer', 'Alarm'],
        ['On-Call Engineer', 'Incident Channel', 'Status update'],
        ['Incident Channel', 'Review', 'Timeline'],
        ['Review', 'Monitor', 'Better alarms'],
      ],
      legend: 4,
      firstRow: 'The monitor sees that something is wrong.',
      lastRow: 'The review makes alarms better.',
      notes: ['simplified on purpose'],
    },
  ],
  Spanish: [
    () => own('pedido-es'),
    {
      title: 'Pedido en línea',
      archetype: 'pipeline',
      theme: 'whiteboard',
      lang: 'es',
      audience: 'executives',
      boxes: {
        Navegador: 'Envía el pedido del cliente',
        'Pasarela API': 'Recibe y valida peticiones',
        'Servicio de pedidos': 'Guarda y confirma pedidos',
        'Base de datos': 'Conserva los pedidos',
        'Cola de mensajes': 'Lleva avisos asíncronos',
      },
      arrows: [
        ['Navegador', 'Pasarela API', 'Pedido HTTPS'],
        ['Pasarela API', 'Servicio de pedidos', 'Pedido válido'],
        ['Servicio de pedidos', 'Base de datos', 'INSERT pedido'],
        ['Servicio de pedidos', 'Cola de mensajes', 'Evento de pedido'],
        ['Servicio de pedidos', 'Navegador', 'Confirmación 200 OK'],
        ['Pasarela API', 'Navegador', '400 Pedido inválido'],
      ],
      zones: ['Cliente', 'Borde', 'Aplicación', 'Datos'],
      legend: 4,
      notes: ['flujo ilustrativo'],
      scenery: 1,
    },
  ],
  'labels without ends, in a stack': [
    () => own('stack-labels'),
    {
      title: 'Reading a Sensor',
      archetype: 'stack',
      theme: 'terminal',
      lang: 'en',
      boxes: {
        'Field Sensor': 'Measures temperature',
        'Edge Gateway': 'Collects readings on site',
        'Message Broker': 'Carries readings',
        'Time Series Database': 'Keeps readings',
        Dashboard: 'Shows readings',
      },
      arrows: ['MQTT reading', 'Batch of readings', 'INSERT reading', 'Chart query', 'Query result'],
      zones: ['Field', 'Edge', 'Messaging', 'Data'],
      legend: 4,
      notes: ['sketch, not a reference design'],
      protocols: ['MQTT'],
    },
  ],
  'arrows alone, with a chain': [
    () => own('arrows-only'),
    {
      title: 'Sign-up',
      archetype: 'pipeline',
      theme: 'whiteboard',
      lang: 'en',
      boxes: { 'Mobile App': null, 'Account API': null, 'User Database': null, 'Mail Service': null },
      arrows: [
        ['Mobile App', 'Account API', null],
        ['Account API', 'User Database', null],
        ['Account API', 'Mail Service', 'Confirmation'],
        ['Account API', 'Mobile App', 'Welcome'],
      ],
      legend: 0,
      notes: [],
    },
  ],
  'bullets with brackets, and a title that is only quoted': [
    () => own('bullets'),
    {
      title: 'Backups at a glance',
      archetype: 'pipeline',
      theme: 'whiteboard',
      lang: 'en',
      boxes: {
        'Database Server': 'Holds the live data',
        'Backup Agent': 'Copies data every night',
        'Object Storage': 'Keeps copies for 30 days',
      },
      arrows: [
        ['Database Server', 'Backup Agent', 'Snapshot, compressed'],
        ['Backup Agent', 'Object Storage', 'Encrypted copy'],
        ['Backup Agent', 'Object Storage', 'Upload error'],
      ],
      legend: 2,
      notes: [],
    },
  ],
};

describe.each(Object.entries(TOLD))('the prompt of %s', (_, [prompt, told]) => {
  test('gives all boxes, roles, arrows, zones and rows that it tells', async () => {
    const { spec } = imported(prompt());
    const model = await modelOf(spec);
    const labels = new Map(model.nodes.map(({ id, label }) => [id, label]));
    expect(Object.fromEntries(model.nodes.map(({ label, role }) => [label, role]))).toEqual(told.boxes);
    const arrows = model.edges.map(({ from, to, label }) => [labels.get(from), labels.get(to), label]);
    const wanted = told.arrows.map((arrow, i) =>
      typeof arrow === 'string' ? [...(arrows[i]?.slice(0, 2) ?? []), arrow] : arrow,
    );
    expect(arrows).toEqual(wanted);
    expect(model.zones.map(({ label }) => label)).toEqual(told.zones ?? []);
    expect(model.legend).toHaveLength(told.legend);
    if (told.firstRow !== undefined) expect(model.legend[0]).toBe(told.firstRow);
    if (told.lastRow !== undefined) expect(model.legend.at(-1)).toBe(told.lastRow);
    expect(model.notes).toEqual(told.notes);
    expect(model.context).toHaveLength(told.scenery ?? 0);
    const tags = [...model.edges.map(({ protocol }) => protocol), ...model.nodes.flatMap(({ protocols }) => protocols)];
    expect(tags.filter((tag) => tag !== null).toSorted()).toEqual([...(told.protocols ?? [])].toSorted());
    expect([model.title, model.archetype, model.lang, model.meta['audience']]).toEqual([
      told.title,
      told.archetype,
      told.lang,
      told.audience,
    ]);
    expect(parse(spec).theme ?? 'whiteboard').toBe(told.theme);
  });

  test('builds to a picture without an error', async () => {
    const { spec } = imported(prompt());
    const compiled = await compile(spec, environment(told.theme), { slug: 'draft' });
    const { png } = await renderPng(compiled);
    expect(png.length).toBeGreaterThan(10_000);
  });
});

describe('what is guessed or left out', () => {
  test('has a comment where it stands', () => {
    const { spec, guesses } = imported(promptOf('blueprint'));
    const comments = spec.match(/# guessed: /g)?.length ?? 0;
    expect(comments).toBeGreaterThan(20);
    expect(guesses).toBeGreaterThanOrEqual(comments);
    // Every end of a label without ends, every zone, every icon.
    expect(spec.match(/# guessed: ends, by row/g)).toHaveLength(11);
    expect(spec.match(/zone: [\w-]+ # guessed: zone/g)).toHaveLength(7);
    expect(spec.match(/icon: [\w-]+ # guessed: icon/g)).toHaveLength(8);
  });

  test('is told with line and column', () => {
    const { warnings } = imported('Boxes: A, B and C. A -> B labeled "x".\nPlease make it as pretty as you can.');
    expect(warnings).toEqual([
      {
        rule: 'import/left-out',
        severity: 'warning',
        message: 'not taken over: "Please make it as pretty as you can."',
        line: 2,
        column: 1,
      },
    ]);
  });

  test('a failed branch is a failure, an answer is a response', async () => {
    const { edges } = await modelOf(imported(promptOf('whiteboard')).spec);
    const kindOf = (label: string) => edges.find((edge) => edge.label === label)?.kind;
    expect(kindOf('401 Unauthorized')).toBe('failure');
    expect(kindOf('User record')).toBe('response');
    expect(kindOf('Async audit event')).toBe('async');
  });

  test('steps are bound to the rows that tell of them', async () => {
    const { edges } = await modelOf(imported(promptOf('whiteboard')).spec);
    expect(edges.map(({ steps }) => steps[0] ?? 0)).toEqual([1, 2, 3, 3, 4, 0, 4, 5, 6, 6, 7, 7, 7, 0]);
  });
});

describe('what is no prompt', () => {
  test.each([
    '',
    '   \n',
    'Hello there, how are you today?',
    '{"json": [1, 2, 3]}',
    '\u0000\u0001\u0002',
    '<svg></svg>',
  ])('is refused with what was expected: %j', (text) => {
    const error = failure(() => imported(text, 'prompt'));
    expect(error.diagnostics[0]).toMatchObject({ rule: 'import/no-diagram', line: 1, column: 1 });
    expect(error.diagnostics[0]?.help).toContain('1) Browser');
  });
});

function failure(run: () => unknown): CompileError {
  try {
    run();
  } catch (error) {
    if (error instanceof CompileError) return error;
    throw error;
  }
  throw new Error('nothing was thrown');
}
