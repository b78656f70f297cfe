import { once } from 'node:events';
import { constants, crc32, createDeflateRaw, inflateRawSync } from 'node:zlib';

/** A part of an archive: its bytes, or its text in pieces that are made only when needed. */
export type Part = readonly [name: string, contents: Uint8Array | Iterable<string>];

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
/** Names are UTF-8. */
const FLAGS = 0x0800;
const DEFLATED = 8;
/** 1980-01-01, the earliest day the format knows: equal contents give equal archives. */
const DATE = 0x21;

/** The parts of a small archive by name, unpacked. */
export function unzip(bytes: Uint8Array): Map<string, Uint8Array> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = buffer.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]));
  if (end < 0) throw new Error('The bytes are no zip archive.');
  const parts = new Map<string, Uint8Array>();
  let at = buffer.readUInt32LE(end + 16);
  for (let i = buffer.readUInt16LE(end + 10); i > 0; i--) {
    const method = buffer.readUInt16LE(at + 10);
    const size = buffer.readUInt32LE(at + 20);
    const nameLength = buffer.readUInt16LE(at + 28);
    const local = buffer.readUInt32LE(at + 42);
    const name = buffer.toString('utf8', at + 46, at + 46 + nameLength);
    const start = local + 30 + buffer.readUInt16LE(local + 26) + buffer.readUInt16LE(local + 28);
    const packed = buffer.subarray(start, start + size);
    parts.set(name, method === 0 ? packed : inflateRawSync(packed));
    at += 46 + nameLength + buffer.readUInt16LE(at + 30) + buffer.readUInt16LE(at + 32);
  }
  return parts;
}

/**
 * Packs the parts into one archive. Text is compressed while it is made, so the memory needed is
 * that of the archive and not of its contents. No part may have 4 GB or more.
 */
export async function zip(parts: Iterable<Part>): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, contents] of parts) {
    const { packed, size, crc } = await deflate(contents);
    const packedSize = packed.reduce((sum, chunk) => sum + chunk.length, 0);
    const described = description(name, { crc, packedSize, size });
    const head = Buffer.alloc(4);
    head.writeUInt32LE(LOCAL, 0);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(CENTRAL, 0);
    entry.writeUInt16LE(20, 4);
    described.copy(entry, 6);
    entry.writeUInt32LE(offset, 42);
    directory.push(entry, Buffer.from(name));
    const own = [head, described, Buffer.from(name), ...packed];
    chunks.push(...own);
    offset += own.reduce((sum, chunk) => sum + chunk.length, 0);
  }
  const central = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(END, 0);
  end.writeUInt16LE(directory.length / 2, 8);
  end.writeUInt16LE(directory.length / 2, 10);
  end.writeUInt32LE(central.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...chunks, central, end]);
}

/** What a part's own head and its entry in the directory say alike. */
function description(
  name: string,
  { crc, packedSize, size }: { crc: number; packedSize: number; size: number },
): Buffer {
  const bytes = Buffer.alloc(26);
  bytes.writeUInt16LE(20, 0);
  bytes.writeUInt16LE(FLAGS, 2);
  bytes.writeUInt16LE(DEFLATED, 4);
  bytes.writeUInt16LE(DATE, 8);
  bytes.writeUInt32LE(crc, 10);
  bytes.writeUInt32LE(packedSize, 14);
  bytes.writeUInt32LE(size, 18);
  bytes.writeUInt16LE(Buffer.byteLength(name), 22);
  return bytes;
}

async function deflate(contents: Uint8Array | Iterable<string>) {
  // Speed over size: a sheet of half a million rows is 300 MB of very repetitive text.
  const stream = createDeflateRaw({ level: constants.Z_BEST_SPEED });
  const packed: Buffer[] = [];
  stream.on('data', (chunk: Buffer) => packed.push(chunk));
  const done = once(stream, 'end');
  let size = 0;
  let crc = 0;
  for (const piece of contents instanceof Uint8Array ? [contents] : contents) {
    const bytes = typeof piece === 'string' ? Buffer.from(piece) : piece;
    size += bytes.length;
    crc = crc32(bytes, crc);
    if (!stream.write(bytes)) await once(stream, 'drain');
  }
  stream.end();
  await done;
  return { packed, size, crc };
}
