import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseTheme } from '../../src/theme/parse-theme.ts';

const written = readFileSync(new URL('../../themes/blueprint.yaml', import.meta.url), 'utf8');
const silent = written.replace(/^ {2}lifeline.*\n/gm, '');

test('a theme that says nothing of lifelines draws them as its plain rules, dashed', () => {
  expect(silent).not.toContain('lifeline');
  const { rules } = parseTheme(silent);
  expect(rules.lifeline).toEqual({ ...rules.rule, form: 'plain', dash: [6, 5] });
  expect(rules['lifeline-foot']).toEqual({ ...rules.rule, form: 'plain', dash: [] });
});

test('what a theme says of them holds', () => {
  const rules = parseTheme(
    `${silent.replace(/^rules:\n/m, 'rules:\n  lifeline: { color: "#123456", dash: [1, 2] }\n')}`,
  ).rules;
  expect(rules.lifeline).toMatchObject({ color: '#123456', dash: [1, 2] });
  expect(rules['lifeline-foot'].dash).toEqual([]);
});
