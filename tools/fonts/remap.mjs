import { Blob, Face, Feature, Font, shape, Buffer as TextBuffer } from 'harfbuzzjs';
import { readTables, writeTables } from './sfnt.mjs';

/** The same font with one of its features built in: what it puts in place of single characters is what they are drawn as. */
export function withFeature(font, tag, codes) {
  const shaper = new Font(new Face(new Blob(font)));
  const glyphOf = (code) => {
    const buffer = new TextBuffer();
    buffer.addText(String.fromCodePoint(code));
    buffer.guessSegmentProperties();
    shape(shaper, buffer, [new Feature(tag, 1)]);
    const glyphs = buffer.getGlyphInfos().map(({ codepoint }) => codepoint);
    return glyphs.length === 1 ? glyphs[0] : shaper.nominalGlyph(code);
  };
  const known = codes.filter((code) => shaper.nominalGlyph(code) !== undefined);
  return withCharacterMap(
    font,
    known.map((code) => [code, glyphOf(code)]),
  );
}

/** The same font with another character map: pairs of code point and glyph id, sorted by code point. */
function withCharacterMap(font, pairs) {
  const tables = readTables(font);
  const groups = Buffer.concat(
    pairs.map(([code, glyph]) => {
      const group = Buffer.alloc(12);
      group.writeUInt32BE(code, 0);
      group.writeUInt32BE(code, 4);
      group.writeUInt32BE(glyph, 8);
      return group;
    }),
  );
  const head = Buffer.alloc(28);
  head.writeUInt16BE(1, 2); // one subtable,
  head.writeUInt16BE(3, 4); // for Windows,
  head.writeUInt16BE(10, 6); // of all of Unicode,
  head.writeUInt32BE(12, 8); // right here,
  head.writeUInt16BE(12, 12); // of format 12
  head.writeUInt32BE(16 + groups.length, 16);
  head.writeUInt32BE(pairs.length, 24);
  tables.set('cmap', Buffer.concat([head, groups]));
  return writeTables(tables);
}
