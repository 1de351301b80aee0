import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

/** The package as it would be published, installed into an empty project. */
export interface InstalledPackage {
  /** The project. */
  readonly project: string;
  /** What was unpacked into its `node_modules`. */
  readonly root: string;
}

/**
 * Packs a copy of this checkout, and installs it; what it depends on is taken from here. A copy, as packing makes dist/ anew, which
 * others are using.
 */
export function installTarball(name: string): InstalledPackage {
  const home = resolve('node_modules/.cache', name);
  rmSync(home, { recursive: true, force: true });
  const copy = join(home, 'copy');
  mkdirSync(copy, { recursive: true });
  const run = (command: string, args: readonly string[], cwd: string): string =>
    execFileSync(command, args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'], maxBuffer: 64 << 20 });
  const files = run('git', ['ls-files', '--cached', '--others', '--exclude-standard', '-z'], '.').split('\0');
  execFileSync('tar', ['-cf', join(home, 'copy.tar'), '--ignore-failed-read', '--null', '-T', '-'], {
    input: files.filter((file) => file !== '').join('\0'),
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  run('tar', ['-xf', join(home, 'copy.tar')], copy);
  symlinkSync(resolve('node_modules'), join(copy, 'node_modules'));
  run('npm', ['pack', '--silent', '--pack-destination', home], copy);
  const tarball = readdirSync(home).find((file) => file.endsWith('.tgz')) ?? '';
  const project = join(home, 'project');
  mkdirSync(join(project, 'node_modules/whiteprint'), { recursive: true });
  run('tar', ['-xzf', join(home, tarball), '-C', 'node_modules/whiteprint', '--strip-components', '1'], project);
  linkPackages(join(project, 'node_modules'));
  return { project, root: join(project, 'node_modules/whiteprint') };
}

/** Links all packages of this checkout beside the one that was unpacked. */
function linkPackages(folder: string): void {
  for (const name of readdirSync('node_modules').filter((one) => !one.startsWith('.'))) {
    const names = name.startsWith('@')
      ? readdirSync(join('node_modules', name)).map((part) => join(name, part))
      : [name];
    for (const one of names) {
      mkdirSync(dirname(join(folder, one)), { recursive: true });
      symlinkSync(resolve('node_modules', one), join(folder, one));
    }
  }
}
