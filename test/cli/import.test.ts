import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { smallSpec, writeFiles } from './small-specs.ts';
import { newFolder, whiteprint } from './whiteprint.ts';

const FLOW = 'flowchart LR\n  a[Browser] -->|order| b[Shop]\n  style a fill:#f9f\n';
const PROMPT = resolve('test/import/prompts/order-hub.txt');

describe('import', () => {
  test('gives a draft on stdout, and tells with line and column what was left out', () => {
    const cwd = newFolder();
    writeFiles(cwd, { 'flow.mmd': FLOW });
    const { code, stdout, stderr } = whiteprint(['import', 'flow.mmd'], { cwd });
    expect(code).toBe(0);
    expect(stdout).toContain('- a -> b: order');
    expect(stdout).toContain('# left out (3:3): styles');
    expect(stderr).toContain('flow.mmd:3:3: warning import/left-out: not taken over: styles');
    expect(stderr).toContain('3 things guessed, each with a comment in the draft');
  });

  test('a draft of a prompt builds; a file that is there is kept unless forced', () => {
    const cwd = newFolder();
    expect(whiteprint(['import', PROMPT, '-o', 'specs/hub.yaml'], { cwd }).code).toBe(0);
    expect(whiteprint(['build'], { cwd }).stderr).toContain('1 image: 1 built');
    writeFileSync(join(cwd, 'specs/hub.yaml'), 'mine');
    const refused = whiteprint(['import', PROMPT, '-o', 'specs/hub.yaml'], { cwd });
    expect(refused.code).toBe(2);
    expect(refused.stderr).toContain('there is a file already');
    expect(readFileSync(join(cwd, 'specs/hub.yaml'), 'utf8')).toBe('mine');
    expect(whiteprint(['import', PROMPT, '-o', 'specs/hub.yaml', '--force'], { cwd }).code).toBe(0);
    expect(readFileSync(join(cwd, 'specs/hub.yaml'), 'utf8')).toContain('title: Order Hub');
  });

  test('stdin, with and without a word on what it is', () => {
    const cwd = newFolder();
    expect(whiteprint(['import', '-'], { cwd, input: FLOW }).stdout).toContain('a -> b');
    expect(whiteprint(['import', '-', '--from', 'd2'], { cwd, input: 'x -> y: z' }).stdout).toContain('x -> y: z');
    expect(whiteprint(['import', '-'], { cwd, input: 'x -> y: z\n' }).stdout).toContain('x -> y: z');
  });

  test('what is none of these ends with 1 and says what was expected', () => {
    const cwd = newFolder();
    const { code, stdout, stderr } = whiteprint(['import', '-'], { cwd, input: 'sequenceDiagram\n A->>B: x\n' });
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toContain('<stdin>:1:1: error import/no-diagram: this is a sequence diagram of Mermaid');
    expect(whiteprint(['import', '-'], { cwd, input: 'Hello there.' }).stderr).toContain('a prompt names boxes');
  });

  test('what cannot be read ends with 2', () => {
    const cwd = newFolder();
    expect(whiteprint(['import', 'nowhere.mmd'], { cwd })).toMatchObject({ code: 2, stdout: '' });
    expect(whiteprint(['import', '-', '--from', 'visio'], { cwd }).code).toBe(2);
    expect(whiteprint(['--format-diagnostics', 'json', 'import', '-'], { cwd, input: FLOW }).code).toBe(2);
  });
});

describe('export', () => {
  test.each([
    ['mermaid', 'flowchart LR'],
    ['d2', 'direction: right'],
  ])('to %s, and back', (format, head) => {
    const cwd = newFolder();
    writeFiles(cwd, { 'a.yaml': smallSpec('A') });
    const { code, stdout } = whiteprint(['export', '--to', format, 'a.yaml'], { cwd });
    expect(code).toBe(0);
    expect(stdout).toContain(head);
    const back = whiteprint(['import', '-', '--from', format], { cwd, input: stdout });
    expect(back.code).toBe(0);
    expect(back.stdout).toContain('->');
    expect(whiteprint(['export', '--to', format, 'a.yaml', '-o', 'a.txt'], { cwd }).stdout).toBe('');
    expect(readFileSync(join(cwd, 'a.txt'), 'utf8')).toBe(stdout);
    expect(whiteprint(['export', '--to', format, 'a.yaml', '-o', 'a.txt'], { cwd }).code).toBe(2);
  });

  test('a broken spec ends with 1, a missing notation with 2', () => {
    const cwd = newFolder();
    writeFiles(cwd, { 'a.yaml': smallSpec('A').replace('-> server', '-> sever') });
    const { code, stdout, stderr } = whiteprint(['export', '--to', 'd2', 'a.yaml'], { cwd });
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toContain('model/unknown-node');
    expect(whiteprint(['export', 'a.yaml'], { cwd }).code).toBe(2);
  });
});
