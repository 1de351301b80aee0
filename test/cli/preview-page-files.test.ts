import { readFileSync, statSync } from 'node:fs';
import { expect, test } from 'vitest';

const read = (name: string) => readFileSync(`dist/preview/${name}`, 'utf8');

test('the page has the licence of all that its script holds', () => {
  const licences = read('licenses.txt');
  const { devDependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
  const direct = Object.keys(devDependencies).filter((name) => /^@(codemirror|lezer)\//.test(name));
  expect(direct.length).toBeGreaterThan(8);
  for (const name of [...direct, 'style-mod', 'crelt', 'w3c-keyname']) expect(licences).toContain(name);
  expect(licences.match(/Permission is hereby granted/g)?.length).toBeGreaterThanOrEqual(4);
});

test('its script is small, and needs nothing of other places', () => {
  expect(statSync('dist/preview/app.js').size).toBeLessThan(560_000);
  expect(read('app.css')).not.toMatch(/url\(|https?:/);
  expect(read('index.html')).not.toMatch(/ on\w+=|style=|https?:/);
});
