import { CompileError } from '../diagnostics.ts';
import type { IconSet } from './icon-source.ts';

/** Reads an Iconify JSON file. Throws a CompileError `icon/catalogue` when it is not one. */
export function parseIconSet(json: string): IconSet {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    throw unusable();
  }
  if (!isIconSet(value)) throw unusable();
  return value;
}

const unusable = (): CompileError =>
  new CompileError([
    { rule: 'icon/catalogue', severity: 'error', message: 'the icon set is not an Iconify JSON file' },
  ]);

function isIconSet(value: unknown): value is IconSet {
  if (typeof value !== 'object' || value === null || !('prefix' in value) || !('icons' in value)) return false;
  const { prefix, icons } = value;
  if (typeof prefix !== 'string' || typeof icons !== 'object' || icons === null) return false;
  return Object.values(icons).every((icon: unknown) => hasBody(icon));
}

const hasBody = (icon: unknown): boolean =>
  typeof icon === 'object' && icon !== null && 'body' in icon && typeof icon.body === 'string';
