import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type OpenFile, type Position, startLanguageServer } from './language-server.ts';
import { newFolder, whiteprint } from './whiteprint.ts';

/** Where `needle` ends in `text`; the caret of an author who has just typed it. */
function endOf(text: string, needle: string): Position {
  const at = text.indexOf(needle);
  if (at < 0) throw new Error(`there is no ${JSON.stringify(needle)}`);
  const lines = text.slice(0, at + needle.length).split('\n');
  return { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 };
}

interface Project {
  /** What `init` wrote. */
  readonly text: string;
  /** Opens it with something replaced, as it is while the author types. */
  readonly edit: (from: string, to: string) => Promise<{ readonly file: OpenFile; readonly text: string }>;
}

async function project(): Promise<Project> {
  const cwd = newFolder();
  expect(whiteprint(['init', 'demo'], { cwd }).code).toBe(0);
  const path = join(cwd, 'specs/demo.yaml');
  const text = readFileSync(path, 'utf8');
  const open = await startLanguageServer();
  return {
    text,
    edit: async (from, to) => {
      if (!text.includes(from)) throw new Error(`there is no ${from}`);
      const edited = text.replace(from, () => to);
      return { file: await open(path, edited), text: edited };
    },
  };
}

const labels = async (file: OpenFile, position: Position): Promise<readonly string[]> =>
  (await file.completions(position)).map(({ label }) => label);

describe('an editor with the YAML Language Server, in a spec that init wrote', () => {
  test('has nothing to complain about', async () => {
    const { edit } = await project();
    const { file } = await edit('title: Photo Upload', 'title: My Photo Upload');
    expect(await file.diagnostics()).toEqual([]);
  });

  test('takes icons of sets and files, though it does not offer them', async () => {
    const { edit } = await project();
    const { file } = await edit('icon: browser', 'icon: lucide:server');
    expect(await file.diagnostics()).toEqual([]);
    const other = await (await project()).edit('icon: browser', 'icon: ./drawings/scanner.svg');
    expect(await other.file.diagnostics()).toEqual([]);
  });

  test('completes icons', async () => {
    const { edit } = await project();
    const { file, text } = await edit('icon: browser', 'icon: sh');
    const names = await labels(file, endOf(text, 'icon: sh'));
    expect(names).toEqual(expect.arrayContaining(['shield', 'shield-key', 'database', 'user']));
    expect(names.length).toBeGreaterThan(150);
  });

  test.each([
    ['theme: whiteboard', 'theme: ', ['blueprint', 'chalkboard', 'paper', 'terminal', 'whiteboard']],
    ['archetype: pipeline', 'archetype: ', ['pipeline', 'handshake', 'hub', 'stack', 'cycle', 'swimlane', 'tree']],
    ['New photo, kind: async', 'New photo, kind: ', ['request', 'response', 'async', 'failure', 'data']],
  ])('completes what %s can be', async (from, to, values) => {
    const { edit } = await project();
    const { file, text } = await edit(from, to);
    expect(await labels(file, endOf(text, to))).toEqual(expect.arrayContaining(values));
  });

  test('completes keys: those of a box, and those of the spec that are not there yet', async () => {
    const { edit } = await project();
    const box = await edit('nodes: #', 'nodes:\n  extra:\n    label: Extra\n    \n  # ');
    expect(await labels(box.file, endOf(box.text, 'label: Extra\n    '))).toEqual(
      expect.arrayContaining(['role', 'icon', 'zone', 'shape', 'protocols', 'link']),
    );
    const top = await (await project()).edit('theme: whiteboard', 'bud\ntheme: whiteboard');
    const keys = await labels(top.file, endOf(top.text, '\nbud'));
    expect(keys).toEqual(expect.arrayContaining(['budget', 'canvas', 'lang', 'meta']));
    expect(keys).not.toContain('title');
  });

  test('begins a box and an arrow', async () => {
    const { edit } = await project();
    const box = await edit('nodes: #', 'nodes:\n  \n  # ');
    const [first] = (await box.file.completions(endOf(box.text, 'nodes:\n  '))).filter(({ label }) => label === 'box');
    expect(first?.insertText).toBe(
      [
        '$' + '{1:id}:',
        '  label: $' + '{2:Label}',
        '  role: $' + '{3:What it does, in one line}',
        '  icon: $' + '{4:server}',
      ].join('\n'),
    );
    const arrow = await (await project()).edit('edges: #', 'edges:\n  - \n  # ');
    expect(await labels(arrow.file, endOf(arrow.text, 'edges:\n  - '))).toEqual(expect.arrayContaining(['arrow']));
  });

  test('explains role and icon in words, not in long lists', async () => {
    const { edit, text } = await project();
    const { file } = await edit('title: Photo Upload', 'title: My Photo Upload');
    expect(await file.hover(endOf(text, '{label: Browser, rol'))).toContain('What it does, in one line.');
    const icon = await file.hover(endOf(text, 'Picks and sends a photo, ic'));
    expect(icon).toContain('A name from `whiteprint icons`');
    expect(icon.length).toBeLessThan(500);
  });

  test('marks a mistyped key and a word that is none of the choices, exactly', async () => {
    const { edit } = await project();
    const key = await edit('{label: Browser, role:', '{label: Browser, rol:');
    const end = endOf(key.text, '{label: Browser, rol');
    expect(await key.file.diagnostics()).toMatchObject([
      { message: 'Property rol is not allowed.', range: { start: { ...end, character: end.character - 3 }, end } },
    ]);
    const value = await (await project()).edit('archetype: pipeline', 'archetype: pipelin');
    const stop = endOf(value.text, 'archetype: pipelin');
    expect(await value.file.diagnostics()).toMatchObject([
      {
        message: expect.stringContaining('Value is not accepted. Valid values: "pipeline", "handshake"'),
        range: { start: { ...stop, character: stop.character - 7 }, end: stop },
      },
    ]);
  });
});
