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
