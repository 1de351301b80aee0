import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { newFolder, whiteprint } from './whiteprint.ts';

const SLIPS = `# what the flow is about
whiteprint: 1
title: "Rest api over Https"   # drawn large

nodes:
  browser: {label: 'User''s browser', role: Sends Json over Https}
  # kept
  server:
    label: Server
    role: >-
      Recieves json
      web tokens over https
edges:
  - browser -> server: "Https request"
meta:
  description: A picture about Grpc.
  prompt: Draw Https and json web tokens
`;

const MENDED = SLIPS.replace('"Rest api over Https"', '"REST API over HTTPS"')
  .replace('Sends Json over Https', 'Sends JSON over HTTPS')
  .replace('Recieves json\n      web tokens over https', 'Recieves JSON\n      Web Tokens over HTTPS')
  .replace('"Https request"', '"HTTPS request"')
  .replace('about Grpc', 'about gRPC');

function folderWith(text: string, settings?: string) {
  const cwd = newFolder();
  const path = join(cwd, 'a.yaml');
  writeFileSync(path, text);
  if (settings !== undefined) writeFileSync(join(cwd, 'whiteprint.config.yaml'), settings);
  return { cwd, path, read: () => readFileSync(path, 'utf8') };
}

describe('check --fix', () => {
  test('mends terms, keeps comments, quotes and lines, leaves slips to the author, and tells both', () => {
    const { cwd, read } = folderWith(SLIPS);
    const { code, stderr } = whiteprint(['check', '--fix', 'a.yaml'], { cwd });
    expect(read()).toBe(MENDED);
    expect(stderr).toContain('a.yaml:3:9: mended copy/canonical-term: "Rest api" is written "REST API"\n');
    expect(stderr).toContain('warning copy/spelling: "Recieves" is not a word of English');
    expect(stderr).not.toContain('warning copy/canonical-term');
    expect(code).toBe(0);
  });

  test('again, writes nothing', () => {
    const { cwd, path, read } = folderWith(MENDED);
    const before = statSync(path).mtimeMs;
    expect(whiteprint(['check', '--fix', 'a.yaml'], { cwd }).stderr).not.toContain('mended');
    expect(read()).toBe(MENDED);
    expect(statSync(path).mtimeMs).toBe(before);
    expect(readdirSync(cwd)).toEqual(['a.yaml']);
  });

  test('ends by what remains', () => {
    const { cwd } = folderWith(SLIPS, 'rules: {copy/spelling: error}\n');
    const { code, stderr } = whiteprint(['check', '--fix', 'a.yaml'], { cwd });
    expect(stderr).toContain('mended copy/canonical-term');
    expect(stderr).toContain('error copy/spelling');
    expect(code).toBe(1);
    const all = folderWith(SLIPS.replace('Recieves', 'Receives'), 'rules: {copy/canonical-term: error}\n');
    expect(whiteprint(['check', 'a.yaml'], all).code).toBe(1);
    expect(whiteprint(['check', '--fix', 'a.yaml'], all).code).toBe(0);
  });

  test('leaves alone what the settings do not want to hear of', () => {
    const { cwd, read } = folderWith(SLIPS, 'rules: {copy: off}\n');
    expect(whiteprint(['check', '--fix', 'a.yaml'], { cwd }).code).toBe(0);
    expect(read()).toBe(SLIPS);
  });

  test('tells what it mended as JSON', () => {
    const { cwd } = folderWith(SLIPS);
    const { fixed, diagnostics } = JSON.parse(whiteprint(['check', '--fix', '--json', 'a.yaml'], { cwd }).stdout);
    expect(fixed.map(({ rule }: { rule: string }) => rule)).toContain('copy/canonical-term');
    expect(diagnostics.map(({ rule }: { rule: string }) => rule)).toContain('copy/spelling');
    expect(JSON.parse(whiteprint(['check', '--json', 'a.yaml'], { cwd }).stdout)).not.toHaveProperty('fixed');
  });

  test('leaves a broken spec as it is', () => {
    const { cwd, read } = folderWith(`${SLIPS}  nonsense: 1\n`);
    expect(whiteprint(['check', '--fix', 'a.yaml'], { cwd }).code).toBe(1);
    expect(read()).toBe(`${SLIPS}  nonsense: 1\n`);
  });

  test('cannot mend what comes on stdin', () => {
    const { code, stderr } = whiteprint(['check', '--fix', '-'], { cwd: newFolder(), input: SLIPS });
    expect(code).toBe(2);
    expect(stderr).toContain('--fix cannot mend what comes on stdin');
  });

  test('is what a build points to', () => {
    const { cwd } = folderWith(SLIPS);
    expect(whiteprint(['build', 'a.yaml'], { cwd }).stderr).toMatch(/whiteprint check --fix mends \d+ of them\n/);
  });
});

describe('levels of a room', () => {
  const levelOf = (settings: string): string | undefined => {
    const { cwd } = folderWith(SLIPS, settings);
    const { diagnostics } = JSON.parse(whiteprint(['check', '--json', 'a.yaml'], { cwd }).stdout);
    return diagnostics.find(({ rule }: { rule: string }) => rule === 'copy/spelling')?.severity;
  };

  test.each([
    ['rules: {copy: error}', 'error'],
    ['rules: {copy: off}', undefined],
    ['rules: {copy: error, copy/spelling: warning}', 'warning'],
    ['rules: {copy: off, copy/spelling: error}', 'error'],
    ['rules: {picture: off}', 'warning'],
    ['words: [Recieves]', undefined],
  ])('%s', (settings, level) => expect(levelOf(`${settings}\n`)).toBe(level));

  test('a room of errors alone stays as it is, and one that is not there is told', () => {
    const fixed = folderWith(SLIPS, 'rules: {spec: off, cpoy: off}\n');
    const { code, stderr } = whiteprint(['check', 'a.yaml'], fixed);
    expect(code).toBe(2);
    expect(stderr).toContain('config/fixed-rule');
    expect(stderr).toContain('did you mean "copy"?');
  });
});

test('words of the project are part of what a picture is made of', () => {
  const { cwd } = folderWith(SLIPS);
  const build = () => whiteprint(['build', 'a.yaml'], { cwd }).stderr;
  expect(build()).toContain('1 built');
  expect(build()).toContain('1 unchanged');
  writeFileSync(join(cwd, 'whiteprint.config.yaml'), 'words: [Recieves]\n');
  const rebuilt = build();
  expect(rebuilt).toContain('1 built');
  expect(rebuilt).not.toContain('copy/spelling');
  writeFileSync(join(cwd, 'whiteprint.config.yaml'), 'words: [Other, Recieves, Recieves]\n');
  expect(build()).toContain('1 built');
  writeFileSync(join(cwd, 'whiteprint.config.yaml'), 'words: [Recieves, Other]\n');
  expect(build()).toContain('1 unchanged');
});
