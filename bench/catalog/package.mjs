/** The product as people install it: packed and unpacked, without its sources. */
import { execFileSync } from 'node:child_process';
import { readdirSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** Puts the packed product into `folder`, with the packages that this checkout has; answers its main script. */
export function unpackProduct(folder) {
  execFileSync('npm', ['pack', '--silent', '--pack-destination', folder], { stdio: ['ignore', 'ignore', 'inherit'] });
  const tarball = readdirSync(folder).find((name) => name.endsWith('.tgz'));
  execFileSync('tar', ['-xzf', join(folder, tarball), '-C', folder]);
  symlinkSync(resolve('node_modules'), join(folder, 'package/node_modules'));
  return join(folder, 'package/dist/cli/main.js');
}
