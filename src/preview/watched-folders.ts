import { realpath, stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';

/** Real folders in which specs may come, go and change: those that are named, those of files, and those that globs begin in. */
export async function watchedFolders(args: readonly string[], catalog: readonly string[] = ['specs']) {
  const folders = await Promise.all((args.length > 0 ? args : catalog).map(folderOf));
  return [...new Set(folders)];
}

async function folderOf(arg: string): Promise<string> {
  const [fixed = ''] = /^[^*?[\]{}]*/.exec(arg) ?? [];
  const path = fixed === arg ? resolve(arg) : dirname(resolve(`${fixed}x`));
  const isFolder = await stat(path).then(
    (found) => found.isDirectory(),
    () => fixed !== arg || !/\.ya?ml$/i.test(path),
  );
  const folder = isFolder ? path : dirname(path);
  return realpath(folder).catch(() => folder);
}
