import { tryRule } from './try-rule.ts';

tryRule(
  'copy/digits',
  {
    'a number that counts': {
      spec: 'nodes: {a: {label: Database, role: Keeps three replicas}, b: Second box}',
      at: '/nodes/a/role',
      message: '"three replicas" has its number in words',
      help: 'write "3 replicas"',
      evidence: { words: 'three', number: '3' },
    },
    'in a label of an arrow': {
      spec: 'edges: [{from: one, to: two, label: Two copies}]',
      at: '/edges/0/label',
      message: '"Two copies"',
    },
    'a compound number': {
      spec: 'notes: [Kept for twenty-four hours.]',
      at: '/notes/0',
      message: '"twenty-four hours"',
      help: '"24 hours"',
    },
    hundreds: {
      spec: 'notes: [Up to five hundred requests.]',
      at: '/notes/0',
      message: 'five hundred requests',
      help: '"500 requests"',
    },
    'at least': { spec: 'legend: [It waits for at least two answers.]', at: '/legend/0', message: '"two answers"' },
    Spanish: {
      spec: 'lang: es\nlegend: [Guarda tres copias.]',
      at: '/legend/0',
      message: '"tres copias"',
      help: '"3 copias"',
    },
    'Spanish compounds': {
      spec: 'lang: es\nnotes: [Caduca a los treinta y dos días.]',
      at: '/notes/0',
      message: 'treinta y dos',
      help: '"32 días"',
    },
  },
  {
    'one, and what counts nothing':
      'notes: ["One spec in, one picture out; at least one of them, a one-time code, first of all."]',
    compounds: 'notes: ["Two-factor sign-in, a three-way handshake, the two-phase commit and zero trust."]',
    idioms: 'notes: ["It has five nines, needs four eyes and takes one or two retries."]',
    'the beginning of a sentence':
      'legend: ["Three ways in, by the nature of the source.", "It waits. Two answers are enough."]',
    'a number without a thing': 'notes: [Between the two there is a firewall; these two talk, and two thirds pass.]',
    digits: 'notes: [3 replicas and 24 hours.]',
    'Spanish idioms': 'lang: es\nnotes: [Autenticación de dos factores, con cuatro ojos y de dos en dos.]',
    'languages without a list': 'lang: fr\nnotes: [Il y a six serveurs.]',
  },
);
