import type { Report } from '../report/schema.ts';
import type { FontPack } from '../text/font-packs.ts';

/** A file of a picture as it was written. */
export interface ListedFile {
  /** Name beside the manifest. */
  readonly file: string;
  readonly bytes: number;
  readonly sha256: string;
}

/** A picture of the folder: what it was made of and what came out. */
export interface ListedImage {
  /** Name of its files without their endings. */
  readonly name: string;
  readonly slug: string;
  /** The spec's file, from the folder of the manifest on, with `/`. */
  readonly spec: string;
  /** The theme as the spec names it. */
  readonly theme: string;
  /** Its canvas, `WxH`, when it had to be told; null for the one canvas of a spec. */
  readonly canvas: string | null;
  /** True when the command line told the canvas. */
  readonly toldCanvas: boolean;
  /** Pictures that its spec gives; left out for one. */
  readonly of?: number;
  readonly title: string;
  readonly alt: string;
  readonly lang: string;
  /** Pixels of the file. */
  readonly width: number;
  readonly height: number;
  /** Pixels of the file for each px of the canvas, a side. */
  readonly scale: number;
  /** Hash of everything that it was made of: the same key, the same picture. */
  readonly key: string;
  readonly inputs: Report['inputs'];
  /** Icons of sets and files, as the spec names them; left out for none. */
  readonly icons?: readonly string[];
  /** Packs of fonts that were looked for, of each list the first that is installed; left out for none. */
  readonly packs?: readonly (readonly FontPack[])[];
  readonly files: readonly ListedFile[];
  /** Warnings that its sidecar tells. */
  readonly warnings: number;
}

/** What is in a folder of pictures. */
export interface Manifest {
  /** Version of the product that wrote it. */
  readonly whiteprint: string;
  /** Sorted by name. */
  readonly images: readonly ListedImage[];
}

export const MANIFEST_FILE = 'manifest.json';

/** The manifest as text, a line for each image: the same images, the same bytes. */
export function manifestText({ whiteprint, images }: Manifest): string {
  const lines = images.toSorted((a, b) => (a.name < b.name ? -1 : 1)).map((image) => JSON.stringify(image));
  return `{"whiteprint":${JSON.stringify(whiteprint)},"images":[\n${lines.join(',\n')}\n]}\n`;
}

/** Reads a manifest; undefined for anything that is none, so that a damaged one costs time and nothing else. */
export function parseManifest(text: string): Manifest | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isManifest(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isManifest = (value: unknown): value is Manifest =>
  isRecord(value) &&
  typeof value['whiteprint'] === 'string' &&
  Array.isArray(value['images']) &&
  value['images'].every(isImage);

const TEXTS = ['name', 'slug', 'spec', 'theme', 'title', 'alt', 'lang', 'key'] as const;
const NUMBERS = ['width', 'height', 'scale', 'warnings'] as const;
const INPUTS = ['spec', 'theme', 'fonts', 'icons', 'options', 'engine'] as const;

function isImage(value: unknown): value is ListedImage {
  if (!isRecord(value)) return false;
  const { inputs, files } = value;
  return (
    TEXTS.every((key) => typeof value[key] === 'string') &&
    NUMBERS.every((key) => typeof value[key] === 'number') &&
    isRecord(inputs) &&
    INPUTS.every((key) => typeof inputs[key] === 'string') &&
    Array.isArray(files) &&
    files.every(isFile) &&
    isListOf(value['icons'] ?? [], isText) &&
    isListOf(value['packs'] ?? [], (packs) => isListOf(packs, isPack))
  );
}

const isListOf = (value: unknown, isOne: (one: unknown) => boolean): boolean =>
  Array.isArray(value) && value.every(isOne);

const isText = (value: unknown): boolean => typeof value === 'string';

const isPack = (value: unknown): boolean => isRecord(value) && isText(value['family']) && isText(value['name']);

const isFile = (value: unknown): value is ListedFile =>
  isRecord(value) &&
  typeof value['file'] === 'string' &&
  isPlainName(value['file']) &&
  typeof value['bytes'] === 'number' &&
  typeof value['sha256'] === 'string';

/** A manifest names files beside it, and never leads elsewhere. */
const isPlainName = (file: string): boolean => !/[/\\\0]/.test(file) && file !== '.' && file !== '..' && file !== '';
