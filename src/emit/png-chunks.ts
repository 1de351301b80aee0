/** A chunk of a PNG file: its four-letter type and its data. */
export interface PngChunk {
  readonly type: string;
  readonly data: Uint8Array;
}

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/** Bytes that a chunk adds to its data: length, type and checksum. */
const CHUNK_OVERHEAD = 12;

/** A PNG file of these chunks. */
export function writePng(chunks: readonly PngChunk[]): Uint8Array {
  const length = chunks.reduce((sum, { data }) => sum + data.length + CHUNK_OVERHEAD, SIGNATURE.length);
  const png = new Uint8Array(length);
  png.set(SIGNATURE);
  let at = SIGNATURE.length;
  for (const chunk of chunks) at = writeChunk(png, at, chunk);
  return png;
}

/** The chunks of a PNG file, in order. Throws when it is not one or a checksum is wrong. */
export function readPng(png: Uint8Array): PngChunk[] {
  if (SIGNATURE.some((byte, i) => png[i] !== byte)) throw new Error('not a PNG file');
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
  const chunks: PngChunk[] = [];
  for (let at = SIGNATURE.length; at < png.length; ) {
    const end = at + 8 + view.getUint32(at);
    if (end + 4 > png.length) throw new Error('the PNG file is cut off');
    if (view.getUint32(end) !== crc32(png.subarray(at + 4, end))) throw new Error('the PNG file is damaged');
    chunks.push({ type: String.fromCharCode(...png.subarray(at + 4, at + 8)), data: png.subarray(at + 8, end) });
    at = end + 4;
  }
  return chunks;
}

/** All data of the chunks of one type, joined. */
export function joinChunks(chunks: readonly PngChunk[], type: string): Uint8Array {
  const parts = chunks.filter((chunk) => chunk.type === type).map((chunk) => chunk.data);
  const joined = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    joined.set(part, at);
    at += part.length;
  }
  return joined;
}

function writeChunk(png: Uint8Array, at: number, { type, data }: PngChunk): number {
  const view = new DataView(png.buffer);
  const end = at + 8 + data.length;
  view.setUint32(at, data.length);
  for (let i = 0; i < 4; i++) png[at + 4 + i] = type.charCodeAt(i);
  png.set(data, at + 8);
  view.setUint32(end, crc32(png.subarray(at + 4, end)));
  return end + 4;
}

/** Signed, as what JavaScript's bitwise operators give is: unsigned ones take three times as long. */
const CRC_TABLE = Int32Array.from({ length: 256 }, (_, n) => {
  let c = n;
  for (let k = 0; k < 8; k++) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1;
  return c;
});

function crc32(bytes: Uint8Array): number {
  let c = -1;
  for (let i = 0; i < bytes.length; i++) c = (CRC_TABLE[(c ^ (bytes[i] ?? 0)) & 255] ?? 0) ^ (c >>> 8);
  return ~c >>> 0;
}
