import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { RULES } from '../../src/cli/findings/rule-list.ts';

const ids = RULES.map(({ id }) => id);
const rooms = [...new Set(ids.map((id) => id.slice(0, id.indexOf('/'))))];

/** Everything in src/ but the list itself. */
const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts') && !name.endsWith('.generated.ts') && !name.endsWith('rule-list.ts'))
  .map((name) => readFileSync(join('src', name), 'utf8'))
  .join('\n');

/** Ids that are written whole, and names that `finding`, `warning` and `runFinding` put behind their room. */
const used = new Set([
  // `text/plain` is a medium.
  ...[...sources.matchAll(new RegExp(`'((?!text/plain)(?:${rooms.join('|')})/[a-z-]+)'`, 'g'))].map((m) => m[1]),
  ...[...sources.matchAll(/\b(?:finding|warning)\(\s*'([a-z-]+)'/g)].map((m) => `picture/${m[1]}`),
  ...[...sources.matchAll(/\brunFinding\(\s*'([a-z-]+)'/g)].map((m) => `run/${m[1]}`),
]);

describe('the list of rules', () => {
  test('has every rule that the product knows, and no other', () => {
    expect(ids.toSorted()).toEqual([...used].toSorted());
  });

  test('is sorted, says each rule once, and each in a line', () => {
    expect(ids).toEqual([...new Set(ids)].toSorted());
    for (const { summary } of RULES) expect(summary).toMatch(/^[a-z]?[^\n]{10,90}[^.\n]$/);
  });

  test('has no rule of a room that nobody complains in', () => {
    const quoted = [...sources.matchAll(/\brule: '([a-z]+)\/[a-z-]+'/g)].map((m) => m[1]);
    expect(rooms).toEqual(expect.arrayContaining([...new Set(quoted)]));
  });
});
