import { tryRule } from './try-rule.ts';

tryRule(
  'copy/over-claim',
  {
    'a grade': {
      spec: 'subtitle: Military-grade encryption',
      at: '/subtitle',
      message: '"Military-grade" claims more than a picture can prove',
      help: /name the algorithm: "AES-256"/,
      evidence: { claim: 'Military-grade' },
    },
    audited: { spec: 'notes: [An audited reference architecture.]', at: '/notes/0', message: '"audited"' },
    'a hundred per cent': { spec: 'notes: [Our tokens are 100 % secure.]', at: '/notes/0', message: '"100 % secure"' },
    'no way to break it': { spec: 'notes: [This cannot be hacked.]', at: '/notes/0', message: '"cannot be hacked"' },
    'on the page': {
      spec: 'meta: {description: A bulletproof login.}',
      at: '/meta/description',
      message: '"bulletproof"',
    },
    'a negation of something else': {
      spec: 'notes: ["There is no downtime: delivery is guaranteed."]',
      at: '/notes/0',
      message: '"guaranteed"',
    },
    'not only': { spec: 'notes: [It is not only guaranteed but fast.]', at: '/notes/0', message: '"guaranteed"' },
    Spanish: {
      spec: 'lang: es\nnotes: [Un flujo totalmente seguro.]',
      at: '/notes/0',
      message: '"totalmente seguro"',
      help: /cifrado/,
    },
    'Spanish participle': { spec: 'lang: es\nnotes: [Entrega garantizada.]', at: '/notes/0', message: '"garantizada"' },
  },
  {
    'a denied claim': 'notes: ["illustrative flow, not an audited reference architecture"]',
    'two claims denied at once': 'notes: ["not an audited, guaranteed or fully compliant design"]',
    without: 'notes: [Events arrive without guaranteed delivery.]',
    'Spanish denials': 'lang: es\nnotes: ["flujo ilustrativo, no una arquitectura auditada", no garantizado]',
    'words of the trade': 'notes: ["Zero trust, perfect forward secrecy, zero-downtime deployment, audit log."]',
    'a guarantee that is a term': 'notes: [The log guarantees order within a partition.]',
    'languages without a list': 'lang: de\nnotes: [guaranteed]',
    'what is not checked': 'meta: {prompt: Make it unbreakable, seoTarget: military-grade}',
  },
);
