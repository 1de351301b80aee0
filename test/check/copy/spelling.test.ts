import { expect, test } from 'vitest';
import { copyOf } from './copy-of.ts';
import { tryRule } from './try-rule.ts';

tryRule(
  'copy/spelling',
  {
    'a slip in a role': {
      spec: 'nodes: {a: {label: Gateway, role: Recieves requests}, b: Second box}',
      at: '/nodes/a/role',
      message: '"Recieves" is not a word of English',
      help: 'did you mean "Receives"',
      evidence: { word: 'Recieves', suggestion: 'Receives' },
    },
    'a slip in a title': {
      spec: 'nodes: {a: Auth Servcie, b: Second box}',
      at: '/nodes/a',
      message: '"Servcie"',
      help: '"Service"',
    },
    'half of a slash': {
      spec: 'edges: [{from: one, to: two, label: Check denylist/sesion}]',
      at: '/edges/0/label',
      message: '"sesion"',
      help: '"session"',
    },
    'in capitals': { spec: 'notes: [AUTHENTIFICATION FIRST]', at: '/notes/0', message: '"AUTHENTIFICATION"' },
    'a possessive': { spec: "notes: [the custmer's order]", at: '/notes/0', message: '"custmer"', help: '"customer"' },
    'an accent in Spanish': {
      spec: 'lang: es\nnodes: {a: {label: Servicio, role: Comprueba la autenticacion}, b: Cola}',
      at: '/nodes/a/role',
      message: '"autenticacion" is not a word of Spanish',
      help: '"autenticación"',
      fix: 'Comprueba la autenticación',
    },
    'the page in its own language': {
      spec: 'meta: {lang: es, description: Explica la autenticazión del usuario.}',
      at: '/meta/description',
      message: '"autenticazión"',
    },
  },
  {
    'words of the trade': 'notes: [jti and denylist of a lakehouse with idempotent webhooks on Kubernetes]',
    'identifiers, paths and addresses':
      'notes: ["POST /lgoin to https://exmaple.org/pth with clientIdd, redirect_urii and `cofig`", "see sepcs/foo.yaml"]',
    'versions, units and abbreviations': 'notes: [TLS 1.3 in 20ms at 5KB with PKCE, APIs, SHA256 and v2beta]',
    'words of the project': 'title: How Whiteprint Works\nnotes: [drawn by whiteprint]',
    'names that the diagram repeats': 'nodes: {a: Zorblax, b: Second box}\nlegend: [Zorblax asks the second box.]',
    'both kinds of English': 'notes: [The centre authorises; the center authorizes a colour and a color.]',
    'possessives, contractions and hyphens': "notes: [\"The user's token isn't short-lived; users' tokens aren't.\"]",
    'a page that cites the picture':
      'meta: {lang: es, description: Un flujo de estilo whiteboard con pipeline visual.}',
    'search words on the page':
      'meta: {lang: es, title: dfd analisis de sistemas en infografía, seoTarget: dfd analisis de sistemas}',
    'what is not checked': 'meta: {prompt: A promt with erors, seoTarget: buskeda, slug: buskeda}',
    ids: 'nodes: {recieve: First box, servcie: Second box}\nedges: [recieve -> servcie]',
    'languages without a dictionary': 'lang: fi\nnotes: [Käyttäjä kirjautuu palveluun]',
    'tags in small letters': 'meta: {tags: [jwt, pkce, data pipeline]}',
  },
);

test('the finding is at the word itself', async () => {
  const [found] = await copyOf('copy/spelling', 'notes: ["The user recieves it."]');
  expect(found).toMatchObject({ line: 4, column: 19, endColumn: 27 });
});

test('only what is a matter of case or accents can be mended', async () => {
  const [slip] = await copyOf('copy/spelling', 'notes: [It recieves it.]');
  expect(slip).not.toHaveProperty('fix');
  const [accent] = await copyOf('copy/spelling', 'lang: es\nnotes: [Comprueba la autenticacion.]');
  expect(accent?.fix).toBe('Comprueba la autenticación.');
});

test('a slip that is made twice is no name', async () => {
  const found = await copyOf(
    'copy/spelling',
    'nodes: {a: API Gatewey, b: Second box}\nlegend: [The Gatewey answers.]\nedges: [a -> b]',
  );
  expect(found.map(({ pointer }) => pointer)).toEqual(['/nodes/a', '/legend/0']);
});
