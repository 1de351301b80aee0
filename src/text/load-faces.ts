import type * as HarfBuzz from 'harfbuzzjs';
import { CompileError, type Diagnostic } from '../diagnostics.ts';
import { createFace, type Engine, type Face } from './face.ts';
import type { FontFile } from './font.ts';

interface Loaded {
  readonly data: Uint8Array;
  readonly face: Face;
}

/**
 * One face per name, for the life of the process: HarfBuzz keeps a copy of the font in memory that only the
 * garbage collector gives back, so a process that makes many pictures must not load the same font twice.
 */
const loaded = new Map<string, Loaded>();
let started: Promise<Started> | undefined;

type Started = readonly [typeof HarfBuzz, Engine];

/** Fonts by name, each loaded when it is asked for. */
export interface Faces {
  readonly names: readonly string[];
  /** Undefined for a name that no font has. Throws a `CompileError` with `text/unreadable-font` when its file is not a usable font. */
  get(name: string): Face | undefined;
}

/** Makes faces of fonts. HarfBuzz (wasm) is loaded at the first call. */
export async function loadFaces(fonts: readonly FontFile[]): Promise<Faces> {
  const [hb, engine] = await startHarfBuzz();
  const files = new Map(fonts.map((font) => [font.face, font]));
  const faces = new Map<string, Face>();
  const open = (font: FontFile): Face => {
    const face = reuse(font) ?? load(font, hb, engine);
    if (face === undefined) throw new CompileError([unreadable(font.face)]);
    faces.set(font.face, face);
    return face;
  };
  return {
    names: [...files.keys()],
    get: (name) => {
      const font = files.get(name);
      return faces.get(name) ?? (font && open(font));
    },
  };
}

/** Loads HarfBuzz, once. */
export function startHarfBuzz(): Promise<Started> {
  started ??= import('harfbuzzjs').then((hb) => [hb, createEngine(hb)]);
  return started;
}

function createEngine(hb: typeof HarfBuzz): Engine {
  return {
    buffer: new hb.Buffer(),
    leftToRight: hb.Direction.LTR,
    rightToLeft: hb.Direction.RTL,
    noLigatures: [new hb.Feature('liga', 0), new hb.Feature('clig', 0)],
    shape: hb.shape,
  };
}

function reuse(font: FontFile): Face | undefined {
  const known = loaded.get(font.face);
  return known && sameBytes(known.data, font.data) ? known.face : undefined;
}

function load(font: FontFile, hb: typeof HarfBuzz, engine: Engine): Face | undefined {
  const hbFace = new hb.Face(new hb.Blob(font.data));
  const face = createFace(font.face, new hb.Font(hbFace), hbFace.getTableFeatureTags('GPOS').includes('mark'), engine);
  if (!face.has(0x20)) return undefined;
  loaded.set(font.face, { data: font.data, face });
  return face;
}

const sameBytes = (a: Uint8Array, b: Uint8Array): boolean =>
  a === b || (a.length === b.length && a.every((byte, i) => byte === b[i]));

const unreadable = (face: string): Diagnostic => ({
  rule: 'text/unreadable-font',
  severity: 'error',
  message: `font "${face}" cannot be read`,
  help: 'give a TrueType file (.ttf) that is whole',
});
