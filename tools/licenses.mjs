/** The licences of what a bundle holds: MIT asks that they go wherever the code goes. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * A text with the licence of each package that esbuild's `metafile` has taken something from, each licence once.
 * Throws when a package has none.
 */
export function licensesOf(metafile) {
  const used = Object.values(metafile.outputs).flatMap(({ inputs }) => Object.keys(inputs));
  const names = new Set(used.flatMap((path) => /node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1] ?? []));
  const byText = new Map();
  for (const name of [...names].sort()) {
    const text = licenseOf(name);
    byText.set(text, [...(byText.get(text) ?? []), name]);
  }
  return [...byText].map(([text, packages]) => `${packages.join(', ')}:\n\n${text}\n`).join('\n---\n\n');
}

function licenseOf(name) {
  const folder = join('node_modules', name);
  const file = readdirSync(folder).find((path) => /^licen[cs]e/i.test(path));
  if (file === undefined) throw new Error(`${name} has no licence in its package`);
  return readFileSync(join(folder, file), 'utf8').trim();
}
