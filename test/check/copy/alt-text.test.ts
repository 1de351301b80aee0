import { tryRule } from './try-rule.ts';

const alt = (text: string, rest = '') => `meta: {alt: ${JSON.stringify(text)}${rest}}`;

tryRule(
  'copy/alt-text',
  {
    'image of': {
      spec: alt('Image of a browser that asks a server.'),
      at: '/meta/alt',
      message: 'the alternative text begins with "Image of", which is said anyway',
      help: 'begin with "A browser that asks a server."',
      evidence: { begins: 'Image of' },
      fix: 'A browser that asks a server.',
    },
    'a picture showing': {
      spec: alt('A picture showing how tokens flow.'),
      at: '/meta/alt',
      message: '"A picture showing"',
      fix: 'How tokens flow.',
    },
    'imagen de': {
      spec: alt('Imagen de un navegador que pide datos.', ', lang: es'),
      at: '/meta/alt',
      message: '"Imagen de"',
      fix: 'Un navegador que pide datos.',
    },
    'imagen del': {
      spec: alt('Imagen del flujo de datos.', ', lang: es'),
      at: '/meta/alt',
      message: '"Imagen d',
      fix: 'El flujo de datos.',
    },
    'the title again': { spec: alt('From a box to another!'), at: '/meta/alt', message: 'is the title again' },
    'the name of a file': { spec: alt('jwt-flow.png'), at: '/meta/alt', message: 'the name of a file' },
    'none in the language of the page': {
      spec: 'meta: {title: De una caja a otra, lang: es}',
      at: '/meta',
      message: 'the page is in "es", and the alternative text that is made is in the picture\'s "en"',
      help: 'write `meta.alt` in "es": what the picture is about and what flows where',
      evidence: { page: 'es', picture: 'en' },
    },
    'none in words': { spec: 'lang: de\nmeta: {title: Von Kasten zu Kasten}', at: '/meta', message: 'by signs alone' },
  },
  {
    'a plain one': alt('A browser asks a server, which answers with a token.'),
    'what it is in its own words': alt('Blueprint-style infographic of a token flow.'),
    Spanish: alt('Infografía de un flujo con navegador y servidor.', ', lang: es'),
    'none, where one is made': 'meta: {title: A page}',
    'none, and no page': 'lang: de',
    'a picture that is spoken of': alt('Imaging service and picture store exchange files.'),
  },
);
