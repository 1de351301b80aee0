import { tryRule } from './try-rule.ts';

const flow = (rest: string) => `title: Token Flow
nodes:
  app: {label: App, role: Sends credentials}
  auth: {label: Auth Service, role: Issues a signed token}
  api: {label: API, role: Checks the signature}
edges:
  - {from: app, to: auth, label: Password}
  - {from: auth, to: app, label: JWT}
  - {from: app, to: api, label: Bearer token}
${rest}`;

const flujo = (rest: string) => `lang: es
title: Flujo de acceso
nodes:
  app: {label: Aplicación, role: Envía credenciales}
  auth: {label: Servicio de identidad, role: Emite un token firmado}
edges:
  - {from: app, to: auth, label: Contraseña cifrada}
${rest}`;

tryRule(
  'copy/missing-disclaimer',
  {
    'a picture about security without notes': {
      spec: flow(''),
      at: '/title',
      message:
        /^the picture speaks of security \("auth", "bearer", "credentials" …\) and nothing says that it is illustrative$/,
      help: 'write a note: "illustrative flow, not an audited reference architecture"',
    },
    'notes that say something else': { spec: flow('notes: [All of it over TLS.]'), at: '/notes', message: 'security' },
    'Spanish, with a Spanish sentence': {
      spec: flujo(''),
      at: '/title',
      message: 'security',
      help: '"flujo ilustrativo, no una arquitectura de referencia auditada"',
    },
    'a page that says so, where the picture does not': {
      spec: flow('meta: {description: An illustrative flow.}'),
      at: '/title',
      message: 'security',
    },
  },
  {
    'a note': flow('notes: ["illustrative flow, not an audited reference architecture"]'),
    'a subtitle': flow('subtitle: A simplified view'),
    'a row of the legend': flow('legend: [An example only.]'),
    'Spanish notes': flujo('notes: [Flujo ilustrativo.]'),
    'one login': `nodes: {a: {label: Browser, role: Shows pages}, b: {label: Shop, role: Sells things}, c: {label: Store, role: Keeps orders}}
edges: [{from: a, to: b, label: Login}, {from: b, to: c, label: Order}]`,
    'a few words of security in a picture of something else': `nodes:
  a: {label: Developer, role: Opens a pull request}
  b: {label: Security Scan, role: "Dependencies, secrets, licences"}
  c: {label: Registry, role: Signed image}
  d: {label: Staging, role: Smoke tests}
  e: {label: Production, role: Canary first}
edges: [{from: a, to: b, label: Merge}, {from: b, to: c, label: Push}, {from: c, to: d, label: Deploy}, {from: d, to: e, label: Promote}]`,
    'languages without a list': flow('lang: de'),
  },
);
