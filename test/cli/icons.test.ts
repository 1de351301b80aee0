import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { writeFiles } from './small-specs.ts';
import { newFolder, whiteprint } from './whiteprint.ts';

const spec = (icon: string): string => `whiteprint: 1
title: Scanner
layout: grid
nodes:
  a: {label: Scanner, icon: "${icon}"}
  b: {label: Server, icon: server}
edges:
  - a -> b: Request
`;

const drawing = (d: string): string => `<svg viewBox="0 0 24 24" fill="none" stroke="#000"><path d="${d}"/></svg>`;

/** A folder with a spec in specs/ that has this icon, and a drawing in it, below and beside it. */
function folderWith(icon: string): string {
  const folder = newFolder();
  const svg = drawing('M4 4H20V20H4Z');
  writeFiles(folder, { 'specs/a.yaml': spec(icon), 'specs/x.svg': svg, 'specs/in/x.svg': svg, 'icons/x.svg': svg });
  return folder;
}

describe('drawings beside the spec', () => {
  test.each(['./x.svg', './in/x.svg', '../icons/x.svg'])('%s is drawn', (icon) => {
    const cwd = folderWith(icon);
    const { code, stdout } = whiteprint(['build', '--print', 'model', 'specs/a.yaml'], { cwd });
    expect(code).toBe(0);
    expect(JSON.parse(stdout).nodes[0]).toMatchObject({ icon, shape: 'box', tone: 'neutral' });
    const { stdout: svg } = whiteprint(['build', '--print', 'svg', 'specs/a.yaml'], { cwd });
    expect(svg).toContain('</svg>');
    expect(whiteprint(['check', 'specs'], { cwd }).code).toBe(0);
  });

  test('have a say in the sidecar, and in the picture', () => {
    const cwd = folderWith('./x.svg');
    const build = () => {
      expect(whiteprint(['build', 'specs'], { cwd }).code).toBe(0);
      const { inputs, image } = JSON.parse(readFileSync(join(cwd, 'out/a.json'), 'utf8'));
      return { icons: inputs.icons, spec: inputs.spec, pixels: image.pixelSha256 };
    };
    const before = build();
    writeFileSync(join(cwd, 'specs/x.svg'), drawing('M4 4H20V16H4Z'));
    const after = build();
    expect(after.spec).toBe(before.spec);
    expect(after.icons).not.toBe(before.icons);
    expect(after.pixels).not.toBe(before.pixels);
  });

  test.each([
    ['./gone.svg', 'cannot be used: no such file or folder'],
    ['./in', 'not a path that icons may have'],
    ['./folder.svg', 'cannot be used: it is not a file'],
    ['./large.svg', 'bytes, more than 65536'],
    ['./latin.svg', 'not UTF-8'],
    ['./link.svg', 'leads out of the folder'],
    ['../../icons/x.svg', 'not a path that icons may have'],
    ['./../icons/x.svg', 'not a path that icons may have'],
    ['../icons/../specs/x.svg', 'not a path that icons may have'],
    ['/etc/passwd', 'not a path that icons may have'],
    ['~/x.svg', 'not a path that icons may have'],
    ['x.svg', 'not a path that icons may have'],
    ['file:///etc/x.svg', 'addresses are not fetched'],
    ['https://example.org/x.svg', 'addresses are not fetched'],
    ['./script.svg', 'scripts are not allowed'],
  ])('%s is a finding at its place', (icon, says) => {
    const cwd = folderWith(icon);
    mkdirSync(join(cwd, 'specs/folder.svg'));
    const outside = newFolder();
    writeFiles(outside, { 'x.svg': drawing('M4 4H20') });
    symlinkSync(join(outside, 'x.svg'), join(cwd, 'specs/link.svg'));
    writeFiles(cwd, {
      'specs/large.svg': drawing(`M4 4H20${' '.repeat(70_000)}`),
      'specs/latin.svg': Buffer.from(drawing('M4 4H20').replace('#000', '\xe9'), 'latin1'),
      'specs/script.svg': '<svg viewBox="0 0 24 24"><script>x</script></svg>',
    });
    const { code, stderr } = whiteprint(['check', 'specs/a.yaml'], { cwd });
    expect(stderr).toMatch(/^specs\/a\.yaml:5:29: error (model\/icon-source|icon\/unusable): /m);
    expect(stderr).toContain(says);
    expect(code).toBe(1);
  });
});

describe('icons of sets', () => {
  test.each(['lucide:server', 'tabler:server-2', 'ph:hard-drives'])('%s is drawn', (icon) => {
    const { code, stdout } = whiteprint(['build', '--print', 'svg', 'specs/a.yaml'], { cwd: folderWith(icon) });
    expect(code).toBe(0);
    expect(stdout).toContain('</svg>');
  });

  test('unknown names and logos are findings at their place', () => {
    const unknown = whiteprint(['check', 'specs'], { cwd: folderWith('tabler:server-22') });
    expect(unknown.stderr).toContain(
      'specs/a.yaml:5:29: error model/unknown-icon: the icon set "tabler" has no icon "server-22"',
    );
    expect(unknown.stderr).toContain('help: did you mean "tabler:server-2"?');
    const logo = whiteprint(['check', 'specs'], { cwd: folderWith('Lucide:GitHub') });
    expect(logo.stderr).toContain('5:29: error model/brand-icon');
    expect([unknown.code, logo.code]).toEqual([1, 1]);
  });
});

describe('icons --sheet', () => {
  test('draws what the words find, in pages of 1024 px', async () => {
    const cwd = newFolder();
    expect(whiteprint(['icons', '--sheet', 'a/all.png', '-t', 'blueprint'], { cwd }).code).toBe(0);
    expect(readdirSync(join(cwd, 'a'))).toEqual(['all-2.png', 'all-3.png', 'all.png']);
    const { width, height } = await sharp(join(cwd, 'a/all-3.png')).metadata();
    expect([width, height]).toEqual([1024, 1024]);
    expect(whiteprint(['icons', 'queue', '--sheet', 'q.svg'], { cwd }).code).toBe(0);
    const svg = readFileSync(join(cwd, 'q.svg'), 'utf8');
    expect(svg).toMatch(/Icons with their names: queue\b/);
    expect(svg).not.toContain('browser');
  });

  test.each([
    ['x.gif', [], 'name a .png or .svg file'],
    ['x.png', ['-t', 'chalk-and-cheese'], 'cannot load the theme'],
  ])('%s %j is wrong usage', (file, more, says) => {
    const { code, stderr } = whiteprint(['icons', '--sheet', file, ...more], { cwd: newFolder() });
    expect(stderr).toContain(says);
    expect(code).toBe(2);
  });
});
