import { readdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import type { FindFonts } from '../text/find-packs.ts';
import type { FontFile } from '../text/font.ts';
import type { FontPack } from '../text/font-packs.ts';
import { packagePath } from './package-files.ts';

/** Folders of a pack that are read: regular and bold print do for all roles, and each file may have megabytes. */
const WEIGHTS = ['400Regular', '700Bold'];

/** Faces of packs by folder, for the life of the process. */
const known = new Map<string, Promise<readonly FontFile[]>>();

/**
 * Finds packs as Node finds packages: in `node_modules` of the folder that a spec lies in and of those above it, then beside
 * the product itself.
 */
export function fontFinder(folder: string): FindFonts {
  return async (wanted) => {
    const packs = await Promise.all(wanted.map((alternatives) => firstInstalled(alternatives, folder)));
    const faces = new Map(packs.flat().map((font) => [font.face, font]));
    return [...faces.values()];
  };
}

async function firstInstalled(alternatives: readonly FontPack[], folder: string): Promise<readonly FontFile[]> {
  for (const pack of alternatives) {
    const root = rootOf(pack.name, folder);
    if (root === undefined) continue;
    const faces = known.get(root) ?? readPack(pack, root);
    known.set(root, faces);
    if ((await faces).length > 0) return faces;
  }
  return [];
}

function rootOf(name: string, folder: string): string | undefined {
  for (const place of [join(resolve(folder), 'spec.yaml'), packagePath('package.json')]) {
    try {
      return dirname(createRequire(place).resolve(`${name}/package.json`));
    } catch {
      // Not there: the next place may have it.
    }
  }
  return undefined;
}

async function readPack({ family }: FontPack, root: string): Promise<readonly FontFile[]> {
  const folders = (await readdir(root)).filter((name) => WEIGHTS.includes(name)).sort();
  return Promise.all(
    folders.map(async (name) => ({
      face: `${family}-${name.replace(/^\d+/, '')}`,
      data: await readFile(join(root, name, `${family}_${name}.ttf`)),
    })),
  );
}
