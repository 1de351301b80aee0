import {
  appendFileSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  truncateSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { PreviewState } from '../../src/preview/protocol.ts';
import { listen, startPreview, until } from './preview.ts';
import { BROKEN, smallSpec, writeFiles } from './small-specs.ts';
import { newFolder, whiteprint } from './whiteprint.ts';

const bytesOf = async (response: Response): Promise<Buffer> => Buffer.from(await response.arrayBuffer());

describe('what is shown', () => {
  test('is what build writes, byte for byte, and the address is one line on stdout', async () => {
    const cwd = newFolder();
    writeFiles(cwd, { 'specs/a.yaml': smallSpec('A'), 'specs/sub/b.yaml': smallSpec('B', 'theme: blueprint\n') });
    expect(whiteprint(['build', '-f', 'png,svg,json'], { cwd }).code).toBe(0);
    const preview = await startPreview([], cwd);
    expect(preview.said.stdout).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/\n$/);
    expect((await preview.entries()).map(({ path }) => path)).toEqual(['a.yaml', 'sub/b.yaml']);
    for (const [path, name] of [
      ['a.yaml', 'a'],
      ['sub/b.yaml', 'b'],
    ] as const) {
      const { entry, version, report, isStale, findings } = await preview.view(path);
      expect({ isStale, findings, status: entry.status }).toEqual({ isStale: false, findings: [], status: 'good' });
      for (const form of ['png', 'svg']) {
        const response = await preview.get(`/api/specs/${entry.id}/picture.${form}?v=${version}`);
        expect((await bytesOf(response)).equals(readFileSync(join(cwd, `out/${name}.${form}`)))).toBe(true);
      }
      expect(report).toEqual(JSON.parse(readFileSync(join(cwd, `out/${name}.json`), 'utf8')));
    }
  });

  test('may have another theme and canvas, as build has with -t and -s', async () => {
    const cwd = newFolder();
    writeFiles(cwd, { 'specs/a.yaml': smallSpec('A') });
    expect(whiteprint(['build', '-t', 'paper', '-s', 'social'], { cwd }).code).toBe(0);
    const preview = await startPreview([], cwd);
    const { entry, report } = await preview.view('a.yaml', '?theme=paper&size=social');
    expect([report?.theme, report?.image.width, report?.image.height]).toEqual(['paper', 1200, 630]);
    const response = await preview.get(`/api/specs/${entry.id}/picture.png?theme=paper&size=social`);
    expect((await bytesOf(response)).equals(readFileSync(join(cwd, 'out/a.png')))).toBe(true);
    const state = (await (await preview.get('/api/state')).json()) as PreviewState;
    expect(state.themes).toContain('blueprint');
    expect(state.sizes).toContain('social');
  });

  test('takes the options of the command line and of the settings', async () => {
    const cwd = newFolder();
    writeFiles(cwd, {
      'diagrams/a.yaml': smallSpec('A'),
      'whiteprint.config.yaml': 'specs: [diagrams]\ntheme: paper\n',
    });
    const preview = await startPreview(['-s', 'story'], cwd);
    const { report } = await preview.view('a.yaml');
    expect([report?.theme, report?.image.height]).toEqual(['paper', 1920]);
  });

  test('may be one spec alone', async () => {
    const cwd = newFolder();
    writeFiles(cwd, { 'a.yaml': smallSpec('A'), 'b.yaml': smallSpec('B') });
    const preview = await startPreview(['b.yaml'], cwd);
    expect((await preview.entries()).map(({ path }) => path)).toEqual(['b.yaml']);
  });

  test('must be there', async () => {
    const cwd = newFolder();
    const { code, stderr } = whiteprint(['preview', 'nowhere'], { cwd });
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr: expect.stringContaining('nowhere: cannot read it: no such file'),
    });
  });
});

describe('a change', () => {
  test('that breaks the spec keeps the last good picture and tells why; mending it takes that away', async () => {
    const cwd = newFolder();
    const path = join(cwd, 'specs/a.yaml');
    writeFiles(cwd, { 'specs/a.yaml': smallSpec('A') });
    const preview = await startPreview([], cwd);
    const good = await preview.view('a.yaml');
    const events = await listen(preview);
    writeFileSync(path, BROKEN);
    await until(() => events.some(({ kind, id }) => kind === 'spec' && id === good.entry.id));
    const broken = await preview.view('a.yaml');
    expect(broken).toMatchObject({ isStale: true, version: good.version, entry: { status: 'broken', errors: 1 } });
    expect(broken.report).toEqual(good.report);
    expect(broken.findings).toEqual([
      expect.objectContaining({ rule: 'spec/unknown-key', file: 'a.yaml', line: 6, column: 12, owner: 'nodes/server' }),
    ]);
    expect(broken.findings[0]?.frame).toContain('> 6 |   server: {lable: Server');
    writeFileSync(path, smallSpec('Mended'));
    const mended = await until(async () => {
      const view = await preview.view('a.yaml');
      return view.findings.length === 0 ? view : undefined;
    });
    expect(mended).toMatchObject({ isStale: false, entry: { status: 'good', title: 'Mended', errors: 0 } });
    expect(mended?.version).not.toBe(good.version);
    expect(mended?.ms).toBeGreaterThan(0);
  });

  const saves: Readonly<Record<string, (path: string, text: string) => void>> = {
    'written in place': (path, text) => writeFileSync(path, text),
    'truncated, then written in pieces': (path, text) => {
      truncateSync(path);
      for (const line of text.split(/(?<=\n)/)) appendFileSync(path, line);
    },
    'put in its place by a rename': (path, text) => {
      writeFileSync(`${path}.tmp~`, text);
      renameSync(`${path}.tmp~`, path);
    },
    'moved away, then written anew': (path, text) => {
      renameSync(path, `${path}~`);
      writeFileSync(path, text);
      unlinkSync(`${path}~`);
    },
    'removed, then written anew': (path, text) => {
      unlinkSync(path);
      writeFileSync(path, text);
    },
  };

  test.each(Object.keys(saves))(
    'is seen when the file is %s, again and again, and never as a spec that is gone',
    async (style) => {
      const cwd = newFolder();
      const path = join(cwd, 'specs/a.yaml');
      writeFiles(cwd, { 'specs/a.yaml': smallSpec('A') });
      const preview = await startPreview([], cwd);
      await preview.view('a.yaml');
      const events = await listen(preview);
      for (const title of ['First', 'Second', 'Third']) {
        saves[style]?.(path, smallSpec(title));
        await until(async () => (await preview.entry('a.yaml')).title === title);
      }
      const lists = events.filter(({ kind }) => kind === 'list') as unknown as { readonly specs: readonly unknown[] }[];
      expect(lists.every(({ specs }) => specs.length === 1)).toBe(true);
      expect((await preview.view('a.yaml')).findings).toEqual([]);
    },
  );

  test('of two hundred in a row ends with the last one, as a build would have it', async () => {
    const cwd = newFolder();
    const path = join(cwd, 'specs/a.yaml');
    writeFiles(cwd, { 'specs/a.yaml': smallSpec('A') });
    const preview = await startPreview([], cwd);
    await preview.view('a.yaml');
    const events = await listen(preview);
    for (let i = 1; i <= 200; i++) {
      writeFileSync(path, smallSpec(`Edit ${i}`));
      if (i % 10 === 0) await new Promise((done) => setTimeout(done, 15));
    }
    await until(async () => (await preview.entry('a.yaml')).title === 'Edit 200');
    // What was overtaken was dropped.
    expect(events.filter(({ kind }) => kind === 'spec').length).toBeLessThan(20);
    expect(whiteprint(['build'], { cwd }).code).toBe(0);
    const { entry } = await preview.view('a.yaml');
    const response = await preview.get(`/api/specs/${entry.id}/picture.png`);
    expect((await bytesOf(response)).equals(readFileSync(join(cwd, 'out/a.png')))).toBe(true);
  });

  test('of a theme, of one that it extends, of an icon or of the settings draws again what hangs on it, and nothing else', async () => {
    const cwd = newFolder();
    const icon = (d: string): string =>
      `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"><path d="${d}"/></svg>`;
    const own = smallSpec('Own', 'theme: ../themes/mine.yaml\n').replace('icon: server', 'icon: ./mine.svg');
    const theme = (accent: string): string => `name: base\nextends: whiteboard\ncolors:\n  accent: "${accent}"\n`;
    writeFiles(cwd, {
      'specs/own.yaml': own,
      'specs/plain.yaml': smallSpec('Plain'),
      'specs/mine.svg': icon('M2 2h20v20H2z'),
      'themes/mine.yaml': 'name: mine\nextends: ./base.yaml\n',
      'themes/base.yaml': 'name: base\nextends: whiteboard\n',
    });
    const preview = await startPreview([], cwd);
    const plain = await preview.view('plain.yaml');
    const first = await preview.view('own.yaml');
    expect([first.findings, first.version === null]).toEqual([[], false]);
    const changes: readonly (readonly [string, string])[] = [
      ['specs/mine.svg', icon('M2 2h20v9H2z')],
      ['themes/base.yaml', 'name: base\nextends: blueprint\n'],
      ['themes/mine.yaml', 'name: mine\nextends: paper\n'],
    ];
    let version = first.version;
    for (const [path, text] of changes) {
      writeFileSync(join(cwd, path), text);
      const before = version;
      version = await until(async () => {
        const view = await preview.view('own.yaml');
        expect(view.findings).toEqual([]);
        return view.version === before ? null : view.version;
      });
    }
    writeFileSync(join(cwd, 'themes/mine.yaml'), theme('nonsense'));
    await until(async () => (await preview.view('own.yaml')).isStale);
    writeFileSync(join(cwd, 'themes/mine.yaml'), 'name: mine\nextends: paper\n');
    await until(async () => (await preview.view('own.yaml')).version === version);
    expect((await preview.view('plain.yaml')).version).toBe(plain.version);
    expect((await preview.view('plain.yaml')).ms).toBe(plain.ms);
    writeFileSync(join(cwd, 'whiteprint.config.yaml'), 'theme: terminal\n');
    await until(async () => (await preview.view('plain.yaml')).report?.theme === 'terminal');
    writeFileSync(join(cwd, 'whiteprint.config.yaml'), 'theme: [\n');
    await until(() => preview.said.stderr.includes('whiteprint.config.yaml:'));
    rmSync(join(cwd, 'whiteprint.config.yaml'));
    await until(async () => (await preview.view('plain.yaml')).version === plain.version);
  });

  test('of the folder changes the list, and draws what is new while somebody looks', async () => {
    const cwd = newFolder();
    writeFiles(cwd, { 'specs/a.yaml': smallSpec('A'), 'specs/b.yaml': smallSpec('B') });
    const preview = await startPreview([], cwd);
    expect((await preview.entry('b.yaml')).status).toBe('waiting');
    const events = await listen(preview);
    await until(async () => (await preview.entry('b.yaml')).status === 'good');
    mkdirSync(join(cwd, 'specs/new'));
    writeFileSync(join(cwd, 'specs/new/c.yaml'), smallSpec('C'));
    await until(async () => (await preview.entries()).find(({ path }) => path === 'new/c.yaml')?.status === 'good');
    unlinkSync(join(cwd, 'specs/b.yaml'));
    await until(async () => (await preview.entries()).length === 2);
    renameSync(join(cwd, 'specs/a.yaml'), join(cwd, 'specs/z.yaml'));
    await until(async () => (await preview.entries()).map(({ path }) => path).join() === 'new/c.yaml,z.yaml');
    expect(events.some(({ kind }) => kind === 'list')).toBe(true);
    rmSync(join(cwd, 'specs'), { recursive: true });
    await until(async () => (await preview.entries()).length === 0);
    writeFiles(cwd, { 'specs/back.yaml': smallSpec('Back') });
    await until(async () => (await preview.entries()).find(({ path }) => path === 'back.yaml')?.status === 'good');
    writeFileSync(join(cwd, 'specs/back.yaml'), smallSpec('Back Again'));
    await until(async () => (await preview.entry('back.yaml')).title === 'Back Again');
  });
});
