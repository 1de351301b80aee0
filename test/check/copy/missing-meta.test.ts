import { tryRule } from './try-rule.ts';

tryRule(
  'copy/missing-meta',
  {
    'a page with a title alone': {
      spec: 'meta: {title: A page}',
      at: '/meta',
      message: 'the page lacks `description` and `useCase` and `tags`',
      help: /^write in `meta`: `description: .*` and `useCase: infographic` and `tags: \[.*\]`$/,
      evidence: { missing: 'description, useCase, tags' },
    },
    'no use': {
      spec: 'meta: {style: Blueprint, description: What it is., tags: [one]}',
      at: '/meta',
      message: 'lacks `useCase`',
    },
    'an empty list of tags': {
      spec: 'meta: {seoTarget: boxes, description: What it is., useCase: slide, tags: []}',
      at: '/meta',
      message: 'lacks `tags`',
    },
  },
  {
    'a whole page': 'meta: {title: A page, description: What it is., useCase: slide, tags: [one]}',
    'no meta': 'notes: [Nothing.]',
    'a name for the file': 'meta: {slug: boxes}',
    'a few words without a page': 'meta: {description: What it is., tags: [one]}',
    'who reads it': 'meta: {audience: executives}',
  },
);
