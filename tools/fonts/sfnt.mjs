/** Reading and writing of the container that TrueType tables come in ("sfnt"). */

/** The tables of a font: tag -> bytes. */
export function readTables(font) {
  const tables = new Map();
  for (let i = 0; i < font.readUInt16BE(4); i++) {
    const at = 12 + 16 * i;
    const start = font.readUInt32BE(at + 8);
    tables.set(font.toString('latin1', at, at + 4), font.subarray(start, start + font.readUInt32BE(at + 12)));
  }
  return tables;
}

/** A font of these tables, checksums included. */
export function writeTables(tables) {
  const entries = [...tables].sort(([a], [b]) => (a < b ? -1 : 1));
  const power = 2 ** Math.floor(Math.log2(entries.length));
  const header = Buffer.alloc(12 + 16 * entries.length);
  header.writeUInt32BE(0x00010000, 0);
  header.writeUInt16BE(entries.length, 4);
  header.writeUInt16BE(power * 16, 6);
  header.writeUInt16BE(Math.log2(power), 8);
  header.writeUInt16BE((entries.length - power) * 16, 10);
  const parts = [header];
  let start = header.length;
  let headAt = 0;
  for (const [i, [tag, bytes]] of entries.entries()) {
    const data = Buffer.concat([bytes, Buffer.alloc(-bytes.length & 3)]);
    if (tag === 'head') {
      headAt = start;
      data.writeUInt32BE(0, 8);
    }
    header.write(tag, 12 + 16 * i, 'latin1');
    header.writeUInt32BE(checksum(data), 16 + 16 * i);
    header.writeUInt32BE(start, 20 + 16 * i);
    header.writeUInt32BE(bytes.length, 24 + 16 * i);
    parts.push(data);
    start += data.length;
  }
  const font = Buffer.concat(parts);
  font.writeUInt32BE((0xb1b0afba - checksum(font)) >>> 0, headAt + 8);
  return font;
}

function checksum(data) {
  let sum = 0;
  for (let i = 0; i < data.length; i += 4) sum = (sum + data.readUInt32BE(i)) >>> 0;
  return sum;
}
