import { expect, test } from 'vitest';
import { findTerms } from '../../../src/check/copy/terms.ts';
import { copyOf } from './copy-of.ts';
import { tryRule } from './try-rule.ts';

tryRule(
  'copy/canonical-term',
  {
    Https: {
      spec: 'edges: [{from: one, to: two, label: Https request}]',
      at: '/edges/0/label',
      message: '"Https" is written "HTTPS"',
      help: 'write "HTTPS"',
      fix: 'HTTPS request',
      evidence: { found: 'Https', term: 'HTTPS' },
    },
    'json web token': {
      spec: 'nodes: {a: json web token service, b: Second box}',
      at: '/nodes/a',
      message: '"json web token" is written "JSON Web Token"',
      fix: 'JSON Web Token service',
    },
    'a protocol in small letters': {
      spec: 'nodes: {a: {label: Server, protocols: [grpc]}, b: Second box}',
      at: '/nodes/a/protocols/0',
      message: '"gRPC"',
      fix: 'gRPC',
    },
    'Postgre sql': {
      spec: 'nodes: {a: Postgre sql, b: Second box}',
      at: '/nodes/a',
      message: '"PostgreSQL"',
      fix: 'PostgreSQL',
    },
    'several words': {
      spec: 'notes: [A Rest api of the second box]',
      at: '/notes/0',
      message: '"REST API"',
      fix: 'A REST API of the second box',
    },
    plural: {
      spec: 'notes: [It calls two apis of others]',
      at: '/notes/0',
      message: '"apis" is written "APIs"',
      fix: 'It calls two APIs of others',
    },
    'on a Spanish page': {
      spec: 'meta: {lang: es, title: Flujo de oauth}',
      at: '/meta/title',
      message: '"OAuth"',
      fix: 'Flujo de OAuth',
    },
  },
  {
    'the right way':
      'notes: [HTTPS, OAuth 2.0, gRPC, GraphQL, REST APIs, JSON Web Tokens, mTLS, PostgreSQL, CI/CD, HTTP/2]',
    'code, paths and addresses':
      'notes: ["GET /api/json/oauth from https://api.example.org and http://graphql.example.org, jwt.verify(), api_url, json-server"]',
    'words that only look like one': 'notes: [The rest of the nation is at rest; a waffle is graphic.]',
    tags: 'meta: {tags: [jwt, oauth, graphql, rest api]}',
    'capitals throughout': 'notes: [GRAPHQL AND OAUTH]',
    'what is free text': 'meta: {prompt: Use Https and json web tokens, seoTarget: oauth flow}',
  },
);

test('one text is mended at once, however many terms it has', async () => {
  const found = await copyOf('copy/canonical-term', 'notes: [The Rest api speaks Https with json web tokens.]');
  expect(found).toHaveLength(3);
  expect(new Set(found.map(({ fix }) => fix))).toEqual(new Set(['The REST API speaks HTTPS with JSON Web Tokens.']));
});

test.each([
  ['tcp', 'TCP'],
  ['Tcp/ip', 'TCP/IP'],
  ['web socket', 'WebSocket'],
  ['Web Sockets', 'WebSockets'],
  ['open id connect', 'OpenID Connect'],
  ['oauth', 'OAuth'],
  ['postgres sql', 'PostgreSQL'],
  ['node js', 'Node.js'],
  ['Java Script', 'JavaScript'],
  ['pubsub', 'pub/sub'],
  ['sha256', 'SHA-256'],
  ['wifi', 'Wi-Fi'],
  ['Mtls', 'mTLS'],
  ['jwts', 'JWTs'],
  ['no sql', 'NoSQL'],
])('%s is written %s', (found, term) => {
  expect(findTerms(`uses ${found}.`)).toEqual([{ found, term, start: 5 }]);
});
