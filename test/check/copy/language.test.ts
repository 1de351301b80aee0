import { expect, test } from 'vitest';
import { copyOf } from './copy-of.ts';
import { tryRule } from './try-rule.ts';

tryRule(
  'copy/language',
  {
    'a Spanish label in an English picture': {
      spec: 'edges: [{from: one, to: two, label: Envía la solicitud al servidor}]',
      at: '/edges/0/label',
      message: 'is Spanish, and the picture is in English',
      help: 'write `lang: es`',
      evidence: { found: 'es', lang: 'en' },
    },
    'an English row in a Spanish picture': {
      spec: 'lang: es\ntitle: De una caja a otra\nnodes: {a: Primera caja, b: Segunda caja}\nlegend: [The user signs in with a password.]',
      at: '/legend/0',
      message: 'is English, and the picture is in Spanish',
    },
    'an English page that says it is Spanish': {
      spec: 'meta: {lang: es, description: This picture shows how the tokens of a user are checked.}',
      at: '/meta/description',
      message: 'is English, and the page is in Spanish',
      help: '`lang: en` under `meta`',
    },
  },
  {
    'a page in another language than its picture':
      'meta: {lang: es, description: La imagen explica el flujo de un pedido.}',
    'technical texts':
      'lang: es\ntitle: Flujo JWT\nnodes: {a: API Gateway, b: Cache}\nnotes: [API Gateway, "SELECT users", JWT token, "Cache, Pipeline"]',
    'a single word': 'nodes: {a: Navegador, b: Second box}',
    'a Spanish page that cites English': 'meta: {lang: es, title: Flujo JWT en el estilo whiteboard}',
    'names of styles and tags': 'meta: {lang: es, style: AI Tech Architecture Infographic, tags: [data pipeline]}',
    'languages without a dictionary': 'lang: fr\nnotes: [The user signs in with a password.]',
  },
);

test('what is in another language is not misspelled besides', async () => {
  const found = await copyOf('copy/spelling', 'notes: [Envía la solicitud al servidor de autenticación]');
  expect(found).toEqual([]);
});

test('single words count in company', async () => {
  const found = await copyOf('copy/language', 'nodes: {a: Navegador, b: Pasarela, c: Usuario}');
  expect(found.map(({ pointer }) => pointer)).toEqual(['/nodes/a', '/nodes/b', '/nodes/c']);
});
