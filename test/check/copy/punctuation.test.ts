import { tryRule } from './try-rule.ts';

const note = (...notes: readonly string[]) => `notes: ${JSON.stringify(notes)}`;

tryRule(
  'copy/punctuation',
  {
    'two spaces': {
      spec: note('Tokens  expire.'),
      at: '/notes/0',
      message: '"Tokens  expire." has several spaces in a row',
      help: 'write "Tokens expire."',
      evidence: { slips: 1 },
      fix: 'Tokens expire.',
    },
    'a space before a comma': {
      spec: note('Users , roles'),
      at: '/notes/0',
      message: 'a space before a mark',
      fix: 'Users, roles',
    },
    'three dots': {
      spec: note('Users, roles...'),
      at: '/notes/0',
      message: 'dots for an ellipsis',
      fix: 'Users, roles…',
    },
    'spaces at the ends': {
      spec: 'nodes: {a: " Shop ", b: Bank}',
      at: '/nodes/a',
      message: 'at the beginning or end',
      fix: 'Shop',
    },
    'several slips, one finding': {
      spec: note('Wait ,, then  go ...  '),
      at: '/notes/0',
      message: 'several spaces',
      fix: 'Wait, then go …',
    },
    'a curly apostrophe among straight ones': {
      spec: note("The app's key and the user's key", 'The server’s key'),
      at: '/notes/1',
      message: 'curly apostrophe',
      fix: "The server's key",
    },
    'straight quotes among curly ones': {
      spec: note('A “token”, a “key”', 'A "code"'),
      at: '/notes/1',
      message: 'straight quotes',
      fix: 'A “code”',
    },
    'a full stop twice': { spec: note('It ends..'), at: '/notes/0', message: 'a full stop twice', fix: 'It ends.' },
  },
  {
    'clean texts': note('Users, roles; keys: all of them.', 'It’s “fine”.'),
    'paths and names with dots': note('It reads ../keys, .../x and asks servers for .com.'),
    code: 'edges: [{from: one, to: two, label: "GET /users?id=1;v=2"}]',
    'French spaces': 'lang: fr\nnotes: ["Qui demande ? Le serveur !"]',
    'marks of one kind': note("The app's key"),
    'other languages on the page': 'notes: ["The app\'s key"]\nmeta: {lang: fr, alt: L’application et le serveur.}',
    'what is not checked': 'meta: {prompt: "Two  spaces ,here..."}',
  },
);
