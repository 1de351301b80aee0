/**
 * Compiles what npm installs straight from git, as pre-commit does; does nothing where it is compiled already, or where
 * its tools are left out on purpose. A global install leaves them out by mistake: then they are installed first.
 */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const npm = (...args) => execFileSync('npm', args, { stdio: 'inherit', shell: process.platform === 'win32' });
const hasTools = () => existsSync('node_modules/typescript');

if (!existsSync('dist/cli/main.js')) {
  if (!hasTools() && process.env.npm_config_global === 'true')
    npm('ci', '--no-global', '--include=dev', '--ignore-scripts', '--no-audit');
  if (hasTools()) npm('run', 'compile');
}
