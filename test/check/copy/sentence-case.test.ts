import { tryRule } from './try-rule.ts';

const row = (text: string, more = '') => `legend: [${JSON.stringify(text)}]\n${more}`;

tryRule(
  'copy/sentence-case',
  {
    'a row that begins small': {
      spec: row('the user signs in.'),
      at: '/legend/0',
      message: 'the row "the user signs in." begins with a small letter',
      help: 'begin with "The"',
      evidence: { begins: 'the' },
      fix: 'The user signs in.',
    },
    'a role that begins small': {
      spec: 'nodes: {a: {label: Cache, role: "stores tokens"}, b: Box}',
      at: '/nodes/a/role',
      message: 'the role "stores tokens"',
      fix: 'Stores tokens',
    },
    'a note that is a sentence': {
      spec: 'notes: ["keys never leave the vault."]',
      at: '/notes/0',
      message: 'the note',
      fix: 'Keys never leave the vault.',
    },
    'behind a question mark that is upside down': {
      spec: 'lang: es\nlegend: ["¿pasa o no?"]',
      at: '/legend/0',
      message: 'small letter',
      fix: '¿Pasa o no?',
    },
    'Title Case throughout': {
      spec: row('The User Submits Their Credentials Over HTTPS.'),
      at: '/legend/0',
      message: 'has a capital at every word',
    },
    shouting: { spec: row('NEVER SHARE YOUR KEYS.'), at: '/legend/0', message: 'is in capitals' },
    'a row without the full stop of the others': {
      spec: 'legend: [It asks., It answers, It logs.]',
      at: '/legend/1',
      message: 'the row "It answers" ends without a full stop, unlike most rows',
      evidence: { 'with a full stop': 2, without: 1 },
      fix: 'It answers.',
    },
    'a row with a full stop that others lack': {
      spec: 'legend: [It asks, It answers., It logs]',
      at: '/legend/1',
      message: 'ends with a full stop',
      fix: 'It answers',
    },
  },
  {
    'titles and names':
      'title: The Way Of A Token\nzones: {z: Trusted Identity Zone Here}\nnodes: {a: {label: Protected Customer API Service, zone: z}, b: Box}',
    'notes that are fragments': 'notes: ["illustrative flow, not an audited reference architecture"]',
    'programs and what looks like code':
      'legend: ["kubectl sends it.", "code_verifier fits.", "getUser() answers.", "/login is asked.", "npm installs it.", "200 OK comes back."]',
    'a box that is written small':
      'nodes: {a: kubelet, b: kube-proxy}\nlegend: [kubelet starts it., kube-proxy routes it.]',
    'names of boxes in a row': 'nodes: {a: API Gateway, b: Auth Service}\nlegend: [API Gateway asks Auth Service.]',
    'questions among rows with full stops': 'legend: ["May it pass?", "It may.", "It does!"]',
    'rows that end without': 'legend: [It asks, It answers]',
    'abbreviations are no shouting': 'notes: [NIST SP 800-61, HTTPS / REST]',
    'scripts without capitals': 'lang: ka\nlegend: [მომხმარებელი შედის.]',
  },
);
