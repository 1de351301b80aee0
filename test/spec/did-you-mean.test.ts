import { expect, test } from 'vitest';
import { didYouMean } from '../../src/did-you-mean.ts';

const KEYS = ['label', 'role', 'icon', 'zone', 'protocols', 'titleBlock'];

test.each([
  ['lable', 'label'],
  ['icn', 'icon'],
  ['Icon', 'icon'],
  ['title-block', 'titleBlock'],
  ['zoen', 'zone'],
  ['protocol', 'protocols'],
  ['prot', 'protocols'],
])('%s is meant to be %s', (word, meant) => {
  expect(didYouMean(word, KEYS)).toBe(meant);
});

test.each(['colour', 'x', '', 'a'.repeat(100_000)])('%.20s is none of them', (word) => {
  expect(didYouMean(word, KEYS)).toBeUndefined();
});

test('the nearest wins', () => {
  expect(didYouMean('gatway', ['pathway', 'gateway', 'database'])).toBe('gateway');
});

test('another word for a candidate is one, before slips and beginnings; singular or plural', () => {
  const others = { label: ['name', 'text'], nodes: ['box', 'component'], titles: ['labe'] };
  const known = ['role', 'titles', 'label', 'nodes', 'named'];
  expect(didYouMean('name', known, others)).toBe('label');
  expect(didYouMean('Texts', known, others)).toBe('label');
  expect(didYouMean('components', known, others)).toBe('nodes');
  expect(didYouMean('label', known, others)).toBe('label');
  expect(didYouMean('constructor', ['constructor'], {})).toBe('constructor');
});
