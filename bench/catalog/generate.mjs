/** Specs for a large catalog, made of the real ones: the same count, the same specs. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';

const FOLDERS = ['specs', 'bench/specs'];

/** Real specs by name, without their slugs: each copy gets one of its own. */
const REAL = FOLDERS.flatMap((folder) =>
  readdirSync(folder)
    .toSorted()
    .map((file) => ({ name: basename(file, '.yaml'), text: readFileSync(join(folder, file), 'utf8') })),
);

/** Writes `count` specs into `folder`; every `every`-th is a variation of a real one, the others have two or three boxes. */
export function writeSpecs(folder, count, every) {
  mkdirSync(folder, { recursive: true });
  for (let i = 0; i < count; i++) {
    const { name, text } = i % every === 0 ? realSpec(i, every) : smallSpec(i);
    writeFileSync(join(folder, `${name}.yaml`), text);
  }
}

const numbered = (i) => String(i).padStart(6, '0');

/** Another title and another slug: every picture differs. */
function realSpec(i, every) {
  const { name, text } = REAL[(i / every) % REAL.length];
  const slug = `${numbered(i)}-${name}`;
  const titled = text
    .replace(/^# yaml-language-server.*\n/, '')
    .replace(/^title: .*$/m, `title: Catalog Entry ${i}`)
    .replace(/^(\s+slug:) .*$/m, `$1 ${slug}`);
  return { name: slug, text: titled };
}

const THINGS = ['Browser', 'Server', 'Database', 'Queue', 'Cache', 'Worker', 'Gateway', 'Bucket'];

/** Two or three boxes in a row. */
function smallSpec(i) {
  const count = 2 + (i % 2);
  const boxes = Array.from(
    { length: count },
    (_, at) => `  n${at}: {label: ${THINGS[(i + 3 * at) % THINGS.length]} ${i}}\n`,
  );
  const arrows = boxes.slice(1).map((_, at) => `  - n${at} -> n${at + 1}: Step ${i % 97}\n`);
  const text = `whiteprint: 1\ntitle: Small Entry ${i}\nnodes:\n${boxes.join('')}edges:\n${arrows.join('')}`;
  return { name: `${numbered(i)}-small`, text };
}
