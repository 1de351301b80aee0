import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, chownSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { build, catalogOf, filesOf, mounted, strangeFiles, writeCatalog } from './faults.ts';
import { installPackage } from './installed.ts';
import { writeFiles } from './small-specs.ts';

const SPECS = 4;
const LONG = { timeout: 600_000 };

const main = installPackage('faults-disks');

type Files = ReadonlyMap<string, Buffer>;
let known: Promise<{ readonly old: Files; readonly good: Files }> | undefined;

/** What undisturbed builds give: of older specs, and of new ones. */
function undisturbed(): Promise<{ readonly old: Files; readonly good: Files }> {
  known ??= (async () => {
    const cwd = catalogOf(SPECS, 'Older');
    expect((await build(main, cwd)).code).toBe(0);
    const old = filesOf(join(cwd, 'out'));
    writeCatalog(cwd, SPECS, 'Picture');
    expect((await build(main, cwd)).code).toBe(0);
    return { old, good: filesOf(join(cwd, 'out')) };
  })();
  return known;
}

const bytesOf = (files: Files): number => [...files.values()].reduce((sum, { length }) => sum + length, 0);

describe('a disk that is full', () => {
  // Room beside the old pictures: for no new one, for one of two at a time, for both.
  test.for([4, 48, 120, 200])(
    'with %i KB left loses no good picture, and an error names what had no room',
    LONG,
    async (kb, context) => {
      const { old, good } = await undisturbed();
      const cwd = catalogOf(SPECS);
      const out = join(cwd, 'out');
      const size = Math.ceil(bytesOf(old) / 4096) * 4096 + old.size * 4096 + kb * 1024;
      if (!mounted(out, '-t', 'tmpfs', '-o', `size=${size}`, 'tmpfs')) return context.skip();
      writeFiles(out, Object.fromEntries(old));
      // Every picture needs room beside the one that it replaces; what is left over is taken.
      const room = Number(execFileSync('df', ['--output=avail', '-k', out], { encoding: 'utf8' }).split('\n')[1]) - kb;
      if (room > 0) writeFiles(out, { '.ballast': new Uint8Array(room * 1024) });
      const { code, stderr } = await build(main, cwd);
      const files = filesOf(out);
      expect(strangeFiles(files, old, good)).toEqual(files.has('.ballast') ? ['.ballast'] : []);
      expect([...files.keys()].filter((name) => name !== '.ballast')).toEqual([...old.keys()]);
      if (code !== 0) {
        expect(code, stderr).toBe(2);
        expect(stderr).toMatch(/cannot write "out\/[^"]+": no space left on the device \(ENOSPC\)/);
      } else expect(kb).toBeGreaterThan(100);
      rmSync(join(out, '.ballast'), { force: true });
      execFileSync('mount', ['-o', 'remount,size=10m', out]);
      expect((await build(main, cwd)).code).toBe(0);
      expect(strangeFiles(filesOf(out), good)).toEqual([]);
    },
  );

  test('for the cache alone is no error', LONG, async (context) => {
    const { good } = await undisturbed();
    const cwd = catalogOf(SPECS);
    if (!mounted(join(cwd, 'cache'), '-t', 'tmpfs', '-o', 'size=64k', 'tmpfs')) return context.skip();
    for (const args of [[], ['--force'], []]) {
      const { code, stderr } = await build(main, cwd, args);
      expect(code, stderr).toBe(0);
      expect(strangeFiles(filesOf(join(cwd, 'out')), good)).toEqual([]);
      rmSync(join(cwd, 'out'), { recursive: true });
    }
  });
});

describe('a folder that can only be read', () => {
  test('is told for every picture that would change, and keeps what it has', LONG, async (context) => {
    const { old, good } = await undisturbed();
    const cwd = catalogOf(SPECS);
    const out = join(cwd, 'out');
    writeFiles(out, Object.fromEntries(old));
    if (!mounted(out, '--bind', out)) return context.skip();
    execFileSync('mount', ['-o', 'remount,ro,bind', out]);
    const { code, stderr } = await build(main, cwd);
    expect(code).toBe(2);
    for (let i = 0; i < SPECS; i++)
      expect(stderr).toContain(`cannot write "out/s${i}.png": the file system is read-only (EROFS)`);
    expect(strangeFiles(filesOf(out), old)).toEqual([]);
    execFileSync('mount', ['-o', 'remount,rw,bind', out]);
    expect((await build(main, cwd)).code).toBe(0);
    expect(strangeFiles(filesOf(out), good)).toEqual([]);
  });

  test('is told for the manifest too, after all that is to be told of the pictures', LONG, async (context) => {
    const { good } = await undisturbed();
    const cwd = catalogOf(SPECS);
    const out = join(cwd, 'out');
    writeFiles(out, Object.fromEntries([...good].filter(([name]) => name !== 'manifest.json')));
    if (!mounted(out, '--bind', out)) return context.skip();
    execFileSync('mount', ['-o', 'remount,ro,bind', out]);
    const { code, stderr } = await build(main, cwd);
    expect(code).toBe(2);
    expect(stderr).toContain(
      'out/manifest.json: error run/unwritable: cannot write "out/manifest.json": the file system',
    );
    expect(stderr).toContain(`${SPECS} images: ${SPECS} unchanged; 1 error`);
  });

  test('is no trouble when there is nothing to write', LONG, async (context) => {
    const { good } = await undisturbed();
    const cwd = catalogOf(SPECS);
    const out = join(cwd, 'out');
    writeFiles(out, Object.fromEntries(good));
    if (!mounted(out, '--bind', out)) return context.skip();
    execFileSync('mount', ['-o', 'remount,ro,bind', out]);
    const { code, stderr } = await build(main, cwd);
    expect(stderr).toContain(`${SPECS} unchanged`);
    expect(code).toBe(0);
  });
});

describe('files that this user may not use', () => {
  const NOBODY = 65_534;

  /** Builds as somebody else than root, who can read everything. */
  function buildAsNobody(cwd: string) {
    const options = process.getuid?.() === 0 ? { uid: NOBODY, gid: NOBODY } : {};
    const env = { ...process.env, CI: 'true', WHITEPRINT_CACHE: 'off', HOME: cwd };
    return spawnSync(process.execPath, [main, 'build'], { cwd, env, encoding: 'utf8', ...options });
  }

  function ownedByNobody(cwd: string): void {
    if (process.getuid?.() !== 0) return;
    for (const name of ['', ...readdirSync(cwd, { recursive: true, encoding: 'utf8' })])
      chownSync(join(cwd, name), NOBODY, NOBODY);
  }

  /** True when that somebody may look into the folder that this was compiled in. */
  const isSeen = (): boolean => {
    const probe = spawnSync(process.execPath, [main, 'themes'], { uid: NOBODY, gid: NOBODY, encoding: 'utf8' });
    if (probe.status === 0) return true;
    process.stderr.write('\nSKIPPED: no other user can run what is compiled here, so nothing is unreadable\n\n');
    return false;
  };

  test('a spec stops no other, and its picture stays', LONG, async (context) => {
    if (process.getuid?.() === 0 && !isSeen()) return context.skip();
    const { old, good } = await undisturbed();
    const cwd = catalogOf(SPECS);
    writeFiles(join(cwd, 'out'), Object.fromEntries(old));
    ownedByNobody(cwd);
    chmodSync(join(cwd, 'specs/s1.yaml'), 0);
    const { status, stderr } = buildAsNobody(cwd);
    expect(status, stderr).toBe(2);
    expect(stderr).toContain('specs/s1.yaml: error run/unreadable: cannot read it: permission denied (EACCES)');
    const files = filesOf(join(cwd, 'out'));
    const isOld = (name: string): boolean => name.startsWith('s1.');
    for (const [name, bytes] of files)
      if (name !== 'manifest.json')
        expect(bytes.equals((isOld(name) ? old : good).get(name) ?? Buffer.of()), name).toBe(true);
    expect(files.size).toBe(good.size);
  });

  test('a folder for images is told of, and left alone', LONG, async (context) => {
    if (process.getuid?.() === 0 && !isSeen()) return context.skip();
    const { old } = await undisturbed();
    const cwd = catalogOf(SPECS);
    const out = join(cwd, 'out');
    mkdirSync(out);
    writeFiles(out, Object.fromEntries(old));
    ownedByNobody(cwd);
    chmodSync(out, 0o555);
    onTestFinished(() => chmodSync(out, 0o755));
    const { status, stderr } = buildAsNobody(cwd);
    expect(status, stderr).toBe(2);
    expect(stderr).toContain('cannot write "out/s0.png": permission denied (EACCES)');
    expect(strangeFiles(filesOf(out), old)).toEqual([]);
  });
});
