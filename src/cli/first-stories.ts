import type { FirstArchetype } from './archetypes.ts';

/** What a first spec tells, by archetype: a small story that is true and builds without a complaint. */
export interface FirstStory {
  readonly title: string;
  readonly subtitle: string;
  /** One line for the comment on `archetype`. */
  readonly shape: string;
  readonly zones: readonly string[];
  readonly nodes: readonly string[];
  readonly edges: readonly string[];
  readonly legend: readonly string[];
}

/** Lines of YAML under their key, without indentation. */
export const FIRST_STORIES: Readonly<Record<FirstArchetype, FirstStory>> = {
  pipeline: {
    title: 'Photo Upload',
    subtitle: 'From the browser to the gallery',
    shape: 'a story that flows from the first box to the last',
    zones: ['client: Client', 'backend: Backend'],
    nodes: [
      'browser: {label: Browser, role: Picks and sends a photo, icon: browser, zone: client}',
      'api: {label: Upload API, role: Checks size and file type, icon: api, zone: backend}',
      'queue: {label: Queue, role: Holds photos that wait, icon: queue, zone: backend}',
      'worker: {label: Worker, role: Makes small previews, icon: worker, zone: backend}',
      'storage: {label: Storage, role: Keeps photos and previews, icon: storage, zone: backend}',
    ],
    edges: [
      'browser -> api: {label: Photo, protocol: HTTPS, step: 1}',
      'api -> queue: {label: New photo, kind: async, step: 2}',
      'queue -> worker: {label: Next photo, kind: async, step: 3}',
      'worker -> storage: {label: Previews, kind: data, step: 4}',
    ],
    legend: [
      'The browser sends a photo.',
      'The API accepts it and queues the work.',
      'A worker takes the next photo.',
      'Photo and previews are stored.',
    ],
  },
  handshake: {
    title: 'Opening a Connection',
    subtitle: '3 messages before any data',
    shape: 'two or three parties that talk in turn',
    zones: [],
    nodes: [
      'client: {label: Client, role: Asks for a connection, icon: browser}',
      'server: {label: Server, role: Listens and answers, icon: server}',
    ],
    edges: [
      'client -> server: {label: Asks to connect, protocol: TCP, step: 1}',
      'server -> client: {label: Agrees, kind: response, step: 2}',
      'client -> server: {label: Confirms, step: 3}',
      'client <-> server: {label: Both send data, kind: data, step: 4}',
    ],
    legend: [
      'The client asks for a connection.',
      'The server agrees and asks back.',
      'The client confirms.',
      'Now both sides can send.',
    ],
  },
  hub: {
    title: 'Event Broker',
    subtitle: 'One place that everything goes through',
    shape: 'one box in the middle that the others meet in',
    zones: [],
    nodes: [
      'broker: {label: Broker, role: Passes events on, icon: queue}',
      'shop: {label: Shop, role: Takes orders, icon: store}',
      'payment: {label: Payments, role: Charges the card, icon: payment}',
      'billing: {label: Billing, role: Writes invoices, icon: receipt}',
      'warehouse: {label: Warehouse, role: Packs parcels, icon: container}',
      'mail: {label: Mail, role: Tells the customer, icon: mail}',
      'reports: {label: Reports, role: Counts what is sold, icon: chart}',
    ],
    edges: [
      'shop -> broker: {label: Order placed, kind: async, step: 1}',
      'broker -> payment: {label: Order to charge, kind: async, step: 2}',
      'payment -> broker: {label: Order paid, kind: async, step: 2}',
      'broker -> billing: {label: Paid order, kind: async, step: 3}',
      'broker -> warehouse: {label: Order to pack, kind: async, step: 3}',
      'broker -> mail: {label: Order status, kind: async, step: 4}',
      'broker -> reports: {label: Sales, kind: data, step: 4}',
    ],
    legend: [
      'The shop announces an order.',
      'Payments charges it and says so.',
      'Billing and warehouse both hear of it.',
      'Mail and reports follow along.',
    ],
  },
  stack: {
    title: 'Web Service in Layers',
    subtitle: 'Each layer talks to the one below',
    shape: 'layers on top of each other',
    zones: ['edge: Edge', 'logic: Application', 'data: Data'],
    nodes: [
      'cdn: {label: CDN, role: Serves files nearby, icon: cdn, zone: edge}',
      'gateway: {label: Gateway, role: Checks every request, icon: gateway, zone: edge}',
      'service: {label: Service, role: Holds the rules, icon: service, zone: logic}',
      'cache: {label: Cache, role: Remembers recent answers, icon: cache, zone: data}',
      'database: {label: Database, role: Keeps the records, icon: database, zone: data}',
    ],
    edges: [
      'cdn -> gateway: {label: Request, protocol: HTTPS, step: 1}',
      'gateway -> service: {label: Checked request, step: 2}',
      'service -> cache: {label: Lookup, step: 3}',
      'service -> database: {label: Query, kind: data, step: 4}',
    ],
    legend: [
      'What the CDN cannot answer goes on.',
      'The gateway lets good requests in.',
      'The service asks the cache first.',
      'Else it reads the database.',
    ],
  },
  cycle: {
    title: 'Release Cycle',
    subtitle: 'Small steps, again and again',
    shape: 'a round that ends where it began',
    zones: [],
    nodes: [
      'plan: {label: Plan, role: Choose the next step, icon: document}',
      'build: {label: Build, role: Write and review code, icon: code}',
      'release: {label: Release, role: Roll out a version, icon: container}',
      'watch: {label: Watch, role: Look at real use, icon: monitor}',
    ],
    edges: [
      'plan -> build: {label: Task, step: 1}',
      'build -> release: {label: Tested version, step: 2}',
      'release -> watch: {label: Live version, step: 3}',
      'watch -> plan: {label: What we learned, step: 4}',
    ],
    legend: [
      'A small task is chosen.',
      'It is built and tested.',
      'The new version goes live.',
      'What is seen leads to the next task.',
    ],
  },
  swimlane: {
    title: 'Support Request',
    subtitle: 'Who does what, and when',
    shape: 'one lane for each party (a zone)',
    zones: ['customer: Customer', 'support: Support', 'team: Developers'],
    nodes: [
      'ask: {label: Ask, role: Describes the problem, icon: user, zone: customer}',
      'triage: {label: Triage, role: Finds who can help, icon: search, zone: support}',
      'fix: {label: Fix, role: Repairs the fault, icon: code, zone: team}',
      'answer: {label: Answer, role: Explains what was done, icon: mail, zone: support}',
    ],
    edges: [
      'ask -> triage: {label: Request, step: 1}',
      'triage -> fix: {label: Fault report, step: 2}',
      'fix -> answer: {label: New version, step: 3}',
      'answer -> ask: {label: Reply, kind: response, step: 4}',
    ],
    legend: [
      'A customer describes a problem.',
      'Support passes a fault on.',
      'The developers repair it.',
      'The customer gets a reply.',
    ],
  },
  tree: {
    title: 'Name Lookup',
    subtitle: 'From the root down to one name',
    shape: 'one root that branches',
    zones: [],
    nodes: [
      'root: {label: Root Servers, role: Know the top-level zones, icon: dns}',
      'org: {label: Zone org, role: Knows its domains, icon: folder}',
      'net: {label: Zone net, role: Knows its own domains, icon: folder}',
      'example: {label: example.org, role: Knows its hosts, icon: server}',
      'library: {label: library.org, role: Keeps its own names, icon: server}',
      'mirror: {label: mirror.net, role: Knows its mirrors, icon: server}',
    ],
    edges: [
      'root -> org: {label: org, step: 1}',
      'root -> net: {label: net, step: 1}',
      'org -> example: {label: example, step: 2}',
      'org -> library: {label: library, step: 2}',
      'net -> mirror: {label: mirror, step: 2}',
    ],
    legend: ['The root names the servers of a zone.', 'A zone names the servers of a domain, which know each host.'],
  },
};
