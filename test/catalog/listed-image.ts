import type { ListedImage } from '../../src/catalog/manifest.ts';

/** A picture as a manifest may list it. */
export const listedImage = (name: string): ListedImage => ({
  name,
  slug: name,
  spec: `../specs/${name}.yaml`,
  theme: 'whiteboard',
  canvas: null,
  toldCanvas: false,
  title: name,
  alt: `${name}.`,
  lang: 'en',
  width: 1024,
  height: 1024,
  scale: 1,
  key: 'k',
  inputs: { spec: '1', theme: '2', fonts: '3', icons: '4', options: '5', engine: '6' },
  files: [{ file: `${name}.png`, bytes: 10, sha256: 'x' }],
  warnings: 0,
});
