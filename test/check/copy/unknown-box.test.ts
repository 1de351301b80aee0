import { tryRule } from './try-rule.ts';

const spec = (
  row: string,
  rest = '',
) => `nodes: {browser: User Browser, gateway: API Gateway, auth: Auth Service, data: {label: User Database, role: Stores records}, queue: Background Queue}
legend: [${JSON.stringify(row)}]\n${rest}`;

const es = (row: string) => `lang: es
nodes: {a: Navegador, b: Servicio de Pagos, c: Base de Datos}
legend: [${JSON.stringify(row)}]`;

tryRule(
  'copy/unknown-box',
  {
    'a service that nobody drew': {
      spec: spec('The gateway asks the Billing Service for a price.'),
      at: '/legend/0',
      message: 'the row names "Billing Service", and no box is called so',
      help: 'draw the box, or write the name of one that there is, or small letters if it is none',
      evidence: { name: 'Billing Service' },
    },
    'a slip in the name': {
      spec: spec('The gateway asks the Auht Service for a token.'),
      at: '/legend/0',
      message: '"Auht Service"',
      help: 'did you mean "Auth Service"?',
    },
    'at the beginning of a row': {
      spec: spec('Billing Service charges the card.'),
      at: '/legend/0',
      message: '"Billing Service"',
    },
    'behind an article at the beginning': {
      spec: spec('The Billing Service charges the card.'),
      at: '/legend/0',
      message: 'names "Billing Service"',
    },
    'a part that is in no name': {
      spec: spec('Later the data lands in the Cache.'),
      at: '/legend/0',
      message: '"Cache"',
    },
    'a head that ends like a plural': {
      spec: spec('It is published on the Event Bus at once.'),
      at: '/legend/0',
      message: '"Event Bus"',
    },
    Spanish: {
      spec: es('El pago pasa al Servicio de Correo antes de salir.'),
      at: '/legend/0',
      message: '"Servicio de Correo"',
    },
  },
  {
    'whole names': spec('The User Browser asks the API Gateway, and Auth Service answers.'),
    'parts of names': spec('User submits credentials from Browser, and the Database keeps them in the Queue.'),
    'small letters': spec('The gateway asks a billing service elsewhere.'),
    'a kind of thing in capitals': spec('It comes through a REST Gateway or another.'),
    'names that are no boxes': spec('Browser sends the JWT in the Authorization header with a Bearer Token.'),
    'a kind of thing by its abbreviation alone': spec('It is asked over the public API.'),
    'a verb before a name': spec('Then API Gateway forwards it.'),
    'more of one kind': spec('All Auth Services answer alike.'),
    'Spanish parts': es('El Navegador llama al Servicio de Pagos y guarda en la Base de Datos.'),
    'Title Case tells nothing': spec('Ask Billing Service Now'),
  },
);
