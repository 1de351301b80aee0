import { CompileError } from '../diagnostics.ts';
import { NODE_SHAPES, TONES } from '../roles.ts';
import type { Icon, IconCatalogue } from './icon.ts';

/** Reads the text of a catalogue file. Throws CompileError when it is not one. */
export function parseCatalogue(json: string): IconCatalogue {
  const value = parseJson(json);
  const icons = isRecord(value) ? value['icons'] : undefined;
  if (!Array.isArray(icons)) throw unusable('has no list "icons"');
  icons.forEach((icon, index) => {
    if (!isIcon(icon)) throw unusable(`has no usable icon at "/icons/${index}"`);
  });
  return { icons };
}

function parseJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    throw unusable('is not JSON');
  }
}

function unusable(what: string): CompileError {
  return new CompileError([{ rule: 'icon/catalogue', severity: 'error', message: `the icon catalogue ${what}` }]);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function isIcon(value: unknown): value is Icon {
  if (!isRecord(value)) return false;
  const { name, aliases, set, shape, tone, ...paths } = value;
  return (
    typeof name === 'string' &&
    typeof set === 'string' &&
    NODE_SHAPES.some((s) => s === shape) &&
    TONES.some((t) => t === tone) &&
    [aliases, ...PATHS.map((key) => paths[key])].every(isTexts)
  );
}

const PATHS = ['fills', 'shades', 'highlights', 'strokes', 'inks'] as const;

function isTexts(value: unknown): boolean {
  return Array.isArray(value) && value.every((v) => typeof v === 'string');
}
