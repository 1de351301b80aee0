import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { whiteprint } from './whiteprint.ts';

const cwd = process.cwd();
const reference = readFileSync('docs/cli.md', 'utf8');

test('the reference names every command', () => {
  const { stdout } = whiteprint(['--help'], { cwd });
  const list = stdout.slice(stdout.indexOf('Commands:'), stdout.indexOf('Examples:'));
  const commands = [...list.matchAll(/^ {2}([a-z]+) /gm)].map((match) => match[1]);
  expect(commands.length).toBeGreaterThan(5);
  for (const command of commands) expect(reference).toContain(`whiteprint ${command}`);
});

test.each(['build', 'check', 'diff', 'merge', 'site', 'init', 'fmt', 'schema', 'themes', 'icons', 'rules'])(
  'the reference has every option of %s',
  (command) => {
    const { stdout } = whiteprint([command, '--help'], { cwd });
    const options = [...stdout.matchAll(/^ +(?:-\w, )?(--[a-z-]+)/gm)].map((match) => match[1]);
    expect(options).toContain('--help');
    for (const option of options) expect(reference).toContain(option);
    for (const [variable] of stdout.matchAll(/WHITEPRINT_\w+/g)) expect(reference).toContain(variable);
  },
);
