/** What a large manifest costs. */
import { manifestText, parseManifest } from '../../dist/catalog/manifest.js';

/** ms to read and to write a manifest of so many images, and its size. */
export function measureManifest(count) {
  const images = Array.from({ length: count }, (_, i) => imageOf(`entry-${String(i).padStart(6, '0')}`));
  const start = performance.now();
  const text = manifestText({ whiteprint: '1', images });
  const written = performance.now();
  if (parseManifest(text)?.images.length !== count) throw new Error('a manifest does not read back');
  return { megabytes: text.length / 1e6, write: written - start, read: performance.now() - written };
}

const HASH = 'a'.repeat(64);
const ENGINE = 'engine 1.2.3, '.repeat(14);

const imageOf = (name) => ({
  name,
  slug: name,
  spec: `../specs/${name}.yaml`,
  theme: 'whiteboard',
  canvas: null,
  toldCanvas: false,
  title: `The Title of ${name}`,
  alt: `What ${name} shows. `.repeat(12),
  lang: 'en',
  width: 1024,
  height: 1024,
  scale: 1,
  key: HASH,
  inputs: { spec: HASH, theme: HASH, fonts: HASH, icons: HASH, options: HASH, engine: ENGINE },
  files: ['png', 'json'].map((ending) => ({ file: `${name}.${ending}`, bytes: 12345, sha256: HASH })),
  warnings: 0,
});
