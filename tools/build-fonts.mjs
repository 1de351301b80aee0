/**
 * Makes `fonts/` from the font packages in the dev dependencies: the same bytes on every machine.
 * `node tools/build-fonts.mjs` writes the files, `--check` only tells whether they are up to date.
 *
 * Fonts without a Reserved Font Name are cut down to the characters and features that pictures use. IBM Plex
 * reserves the name "Plex" (OFL 1.1, clause 3), so its files are copied as they are.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { KALAM_FIGURES } from './fonts/kalam-figures.mjs';
import { withGlyph, withNarrowed, withSmallCapital } from './fonts/redraw.mjs';
import { withFeature } from './fonts/remap.mjs';

const require = createRequire(import.meta.url);
const target = join(import.meta.dirname, '..', 'fonts');

/**
 * Of a face that only stands in for others: Greek and Cyrillic, the marks that go with their letters, the space, and the
 * letters that faces are measured by.
 */
const STAND_IN = [
  [0x20, 0x20],
  [0x48, 0x48],
  [0x78, 0x78],
  [0x300, 0x36f],
  [0x370, 0x52f],
];

/**
 * Families by name: their package and face -> file in it. `subset: false` for fonts with a reserved name; `ranges` when
 * they are not UNICODES; `without` features;
 * with a feature `builtIn`; with characters `redrawn`, by face, made of
 * `smallCapitals`, or `narrowed`.
 */
const FAMILIES = [
  {
    name: 'Kalam',
    package: 'kalam',
    redrawn: KALAM_FIGURES,
    narrowed: { 0: 0.92 },
    faces: { 'Kalam-Regular': '400Regular/Kalam_400Regular.ttf', 'Kalam-Bold': '700Bold/Kalam_700Bold.ttf' },
  },
  {
    name: 'PatrickHand',
    package: 'patrick-hand',
    faces: { 'PatrickHand-Regular': '400Regular/PatrickHand_400Regular.ttf' },
  },
  {
    name: 'ChakraPetch',
    package: 'chakra-petch',
    faces: {
      'ChakraPetch-Medium': '500Medium/ChakraPetch_500Medium.ttf',
      'ChakraPetch-SemiBold': '600SemiBold/ChakraPetch_600SemiBold.ttf',
      'ChakraPetch-Bold': '700Bold/ChakraPetch_700Bold.ttf',
    },
  },
  {
    name: 'IBMPlexMono',
    package: 'ibm-plex-mono',
    subset: false,
    faces: {
      'IBMPlexMono-Regular': '400Regular/IBMPlexMono_400Regular.ttf',
      'IBMPlexMono-Medium': '500Medium/IBMPlexMono_500Medium.ttf',
      'IBMPlexMono-SemiBold': '600SemiBold/IBMPlexMono_600SemiBold.ttf',
    },
  },
  {
    name: 'Literata',
    package: 'literata',
    faces: {
      'Literata-SemiBold': '600SemiBold/Literata_600SemiBold.ttf',
      'Literata-Bold': '700Bold/Literata_700Bold.ttf',
    },
  },
  {
    name: 'Inter',
    package: 'inter',
    without: ['calt'],
    builtIn: 'cv05', // `l` with a tail
    faces: {
      'Inter-Regular': '400Regular/Inter_400Regular.ttf',
      'Inter-Medium': '500Medium/Inter_500Medium.ttf',
      'Inter-SemiBold': '600SemiBold/Inter_600SemiBold.ttf',
    },
  },
  { name: 'VT323', package: 'vt323', faces: { 'VT323-Regular': '400Regular/VT323_400Regular.ttf' } },
  {
    name: 'JetBrainsMono',
    package: 'jetbrains-mono',
    without: ['calt'],
    faces: {
      'JetBrainsMono-Regular': '400Regular/JetBrainsMono_400Regular.ttf',
      'JetBrainsMono-Medium': '500Medium/JetBrainsMono_500Medium.ttf',
      'JetBrainsMono-Bold': '700Bold/JetBrainsMono_700Bold.ttf',
    },
  },
  {
    name: 'CaveatBrush',
    package: 'caveat-brush',
    without: ['liga'],
    faces: { 'CaveatBrush-Regular': '400Regular/CaveatBrush_400Regular.ttf' },
  },
  {
    name: 'PlaypenSans',
    package: 'playpen-sans',
    without: ['calt'],
    builtIn: 'ss01', // `I` with serifs, `l` with a tail
    narrowed: { 0: 0.82 }, // not to be taken for `O`
    faces: {
      'PlaypenSans-Regular': '400Regular/PlaypenSans_400Regular.ttf',
      'PlaypenSans-Bold': '700Bold/PlaypenSans_700Bold.ttf',
    },
  },
  {
    name: 'Tektur',
    package: 'tektur',
    ranges: STAND_IN,
    builtIn: 'ss06', // `η` that is no `n`
    // `д` that is no `g`
    smallCapitals: {
      'Tektur-Regular': { д: '500Medium/Tektur_500Medium.ttf' },
      'Tektur-SemiBold': { д: '800ExtraBold/Tektur_800ExtraBold.ttf' },
    },
    faces: {
      'Tektur-Regular': '400Regular/Tektur_400Regular.ttf',
      'Tektur-SemiBold': '600SemiBold/Tektur_600SemiBold.ttf',
    },
  },
  {
    name: 'Handjet',
    package: 'handjet',
    ranges: STAND_IN,
    faces: { 'Handjet-Bold': '700Bold/Handjet_700Bold.ttf' },
  },
];

/** Inclusive ranges of code points that a picture may use, when the font has them. */
const UNICODES = [
  [0x20, 0x7e], // Basic Latin
  [0xa0, 0x24f], // Latin-1, Latin Extended-A and -B
  [0x259, 0x259], // ə, the lower case of Ə
  [0x2b0, 0x36f], // spacing modifiers, combining marks
  [0x370, 0x3ff], // Greek
  [0x400, 0x52f], // Cyrillic
  [0x1e00, 0x1eff], // Latin Extended Additional
  [0x2000, 0x20cf], // punctuation, super- and subscripts, currency
  [0x2100, 0x22ff], // letterlike, numbers, arrows, mathematics
  [0x2300, 0x27bf], // technical, box drawing, geometric shapes, dingbats
  [0xfb00, 0xfb06], // Latin ligatures
];

/** Emoji are refused, so no face may have one by chance. */
const isEmoji = (code) => /\p{Emoji_Presentation}/u.test(String.fromCodePoint(code));

const codesOf = (ranges) =>
  ranges
    .flatMap(([first, last]) => Array.from({ length: last - first + 1 }, (_, i) => first + i))
    .filter((code) => !isEmoji(code));

/** A family goes `without` calt where it draws `->` as an arrow, or has each letter many times. */
const FEATURES = ['calt', 'ccmp', 'clig', 'kern', 'liga', 'locl', 'mark', 'mkmk', 'rlig'];

/** Name table: what the subsetter keeps by itself (0-6), plus the licence and its address. */
const NAME_IDS = [13, 14];

// hb_subset_flags_t, hb_subset_sets_t and hb_memory_mode_t of HarfBuzz.
const NO_HINTING = 1;
const SET_NAME_ID = 4;
const SET_FEATURE_TAG = 6;
const WRITABLE = 2;

const wasm = await WebAssembly.instantiate(readFileSync(require.resolve('harfbuzzjs/dist/harfbuzz-subset.wasm')));
const hb = wasm.instance.exports;
hb._initialize();

const tag = (name) => [...name].reduce((value, char) => (value << 8) | char.charCodeAt(0), 0);

function faceOf(data) {
  const pointer = hb.malloc(data.length);
  new Uint8Array(hb.memory.buffer).set(data, pointer);
  const blob = hb.hb_blob_create(pointer, data.length, WRITABLE, 0, 0);
  return hb.hb_face_create(blob, 0);
}

function subsetPlan(without, codes) {
  const input = hb.hb_subset_input_create_or_fail();
  hb.hb_subset_input_set_flags(input, NO_HINTING);
  const unicodes = hb.hb_subset_input_unicode_set(input);
  for (const code of codes) hb.hb_set_add(unicodes, code);
  const features = hb.hb_subset_input_set(input, SET_FEATURE_TAG);
  hb.hb_set_clear(features);
  for (const feature of FEATURES.filter((f) => !without.includes(f))) hb.hb_set_add(features, tag(feature));
  const names = hb.hb_subset_input_set(input, SET_NAME_ID);
  for (const id of NAME_IDS) hb.hb_set_add(names, id);
  return input;
}

function subset(data, without, codes) {
  const face = hb.hb_subset_or_fail(faceOf(data), subsetPlan(without, codes));
  if (face === 0) throw new Error('the font could not be subset');
  const blob = hb.hb_face_reference_blob(face);
  const start = hb.hb_blob_get_data(blob, 0);
  return Buffer.from(hb.memory.buffer.slice(start, start + hb.hb_blob_get_length(blob)));
}

function made(
  data,
  face,
  root,
  { builtIn, without = [], ranges = UNICODES, redrawn = {}, smallCapitals = {}, narrowed = {} },
) {
  const codes = codesOf(ranges);
  let font = subset(builtIn === undefined ? data : withFeature(data, builtIn, codes), without, codes);
  for (const [char, { path, advance }] of Object.entries(redrawn[face] ?? {}))
    font = withGlyph(font, char, { path: path.join(''), advance });
  for (const [char, path] of Object.entries(smallCapitals[face] ?? {}))
    font = withSmallCapital(font, char, readFileSync(join(root, path)));
  for (const [char, factor] of Object.entries(narrowed)) font = withNarrowed(font, char, factor);
  return font;
}

function* files() {
  for (const family of FAMILIES) {
    const root = dirname(require.resolve(`@expo-google-fonts/${family.package}/package.json`));
    const licence = readFileSync(join(root, 'LICENSE_FONT'), 'utf8').replaceAll('\r\n', '\n');
    yield [`${family.name}-OFL.txt`, Buffer.from(licence)];
    for (const [face, path] of Object.entries(family.faces)) {
      const data = readFileSync(join(root, path));
      yield [`${face}.ttf`, family.subset === false ? data : made(data, face, root, family)];
    }
  }
}

const isCheck = process.argv.includes('--check');
for (const [name, data] of files()) {
  const path = join(target, name);
  if (!isCheck) writeFileSync(path, data);
  else if (!readFileSync(path).equals(data)) throw new Error(`fonts/${name} is not what tools/build-fonts.mjs makes`);
  console.log(`${name} ${data.length}`);
}
