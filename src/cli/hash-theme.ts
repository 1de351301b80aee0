import { findTheme } from './find-theme.ts';
import { sha256 } from './hash.ts';

/** What the theme that `reference` names hashes to; undefined when it cannot be had. */
export async function hashTheme(reference: string, folder: string): Promise<string | undefined> {
  const file = await findTheme(reference, folder);
  if ('problem' in file) return undefined;
  // Nearly no theme extends another, and what reads themes takes a while to load.
  if (!file.text.includes('extends')) return sha256(file.bytes);
  const { loadTheme } = await import('./load-theme.ts');
  const theme = await loadTheme(reference, folder);
  return theme.kind === 'loaded' ? theme.loaded.hash : undefined;
}
