/**
 * Compiles what npm installs straight from git, as pre-commit does; does nothing where it is compiled already. A global
 * install hands its settings down, so that npm leaves out the tools here: then they are installed first.
 */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const npm = (...args) => execFileSync('npm', args, { stdio: 'inherit', shell: process.platform === 'win32' });

if (!existsSync('dist/cli/main.js')) {
  if (!existsSync('node_modules/typescript'))
    npm('ci', '--no-global', '--include=dev', '--ignore-scripts', '--no-audit');
  npm('run', 'compile');
}
