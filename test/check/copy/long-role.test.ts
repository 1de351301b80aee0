import { expect, test } from 'vitest';
import { copyOf } from './copy-of.ts';

const roleOf = (role: string, rest = '') =>
  copyOf('copy/long-role', `nodes: {one: {label: First box, role: ${JSON.stringify(role)}}, two: Second box}\n${rest}`);

const LONG =
  'Accepts requests from every browser of every customer in every country, looks up who they are in the directory, asks the policy engine whether they may pass, and writes what it has decided into a log for the people who look at it later';

test('a role of many lines is caught, with the lines as they were set', async () => {
  const [finding, ...others] = await roleOf(LONG);
  expect(others).toEqual([]);
  expect(finding).toMatchObject({ rule: 'copy/long-role', severity: 'warning', pointer: '/nodes/one/role', line: 3 });
  expect(finding?.evidence).toMatchObject({ max: 3 });
  expect(Number(finding?.evidence?.['lines'])).toBeGreaterThan(3);
  expect(finding?.message).toMatch(/^the role "Accepts .*" takes \d lines in its box$/);
  expect(finding?.help).toMatch(/legend/);
});

test.each([
  ['a second sentence', 'Checks tokens. Logs calls', 2],
  ['a third sentence', 'Checks tokens. Logs calls! Sleeps', 3],
  ['a question before', '¿Quién llama? Lo comprueba', 2],
])('%s is caught', async (_, role, sentences) => {
  const found = await roleOf(role);
  expect(found).toMatchObject([{ pointer: '/nodes/one/role', evidence: { sentences, max: 1 } }]);
  expect(found[0]?.help).toMatch(/keep the first/);
});

test.each([
  ['one line', 'Checks tokens'],
  ['a sentence with a full stop', 'Checks tokens and logs calls.'],
  ['a semicolon', 'Self-signed; its key signs only a few CAs'],
  ['abbreviations', 'Formats, e.g. JSON, vs. XML etc. and no. 5'],
  ['Spanish abbreviations', 'Guarda datos, p. ej. JSON'],
  ['versions and hosts', 'Speaks TLS 1.3 with api.example.com'],
  ['an ellipsis in the middle', 'Waits … then answers'],
])('%s passes', async (_, role) => expect(await roleOf(role)).toEqual([]));
