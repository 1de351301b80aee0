import { Eta } from 'eta/core';
import type { Templates } from './entry.ts';

/** Fills the template of a name, without its ending; everything that it prints is escaped. */
export type Render = (name: string, view: object) => string;

/** Compiles the templates once. They name each other as `@name`. */
export function createRenderer(templates: Templates): Render {
  const eta = new Eta({ autoEscape: true, cache: true });
  const names = Object.keys(templates).filter((file) => file.endsWith('.eta'));
  for (const file of names) eta.loadTemplate(`@${file.slice(0, -'.eta'.length)}`, templates[file] ?? '');
  return (name, view) => eta.render(`@${name}`, view);
}
