import { closeSync, mkdirSync, openSync, readdirSync, readFileSync, statSync, writeSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';

const BLOCK = 512;
const NAME_BYTES = 100;
const FOLDER = '5';
const FILE = '0';

/** A folder as a gzipped tar: names sorted, no owner, no dates, so that the same files give the same bytes. */
export function packFolder(folder: string): Buffer {
  const names = (readdirSync(folder, { recursive: true }) as string[]).sort();
  const pieces: Buffer[] = [];
  for (const name of names) {
    const path = join(folder, name);
    const isFolder = statSync(path).isDirectory();
    const bytes = isFolder ? Buffer.alloc(0) : readFileSync(path);
    const tarName = name.split(sep).join('/') + (isFolder ? '/' : '');
    pieces.push(header(tarName, isFolder, bytes.length), bytes, Buffer.alloc(-bytes.length & (BLOCK - 1)));
  }
  return gzipSync(Buffer.concat([...pieces, Buffer.alloc(2 * BLOCK)]), { level: 9 });
}

function header(name: string, isFolder: boolean, size: number): Buffer {
  if (Buffer.byteLength(name) > NAME_BYTES)
    throw new RangeError(`expected a name up to ${NAME_BYTES} bytes, got ${name}`);
  const block = Buffer.alloc(BLOCK);
  block.write(name, 0);
  block.write(isFolder ? '0000700\0' : '0000600\0', 100);
  block.write('0000000\0'.repeat(2), 108); // owner
  block.write(`${size.toString(8).padStart(11, '0')}\0`, 124);
  block.write('00000000000\0', 136); // date
  block.write(' '.repeat(8), 148); // the sum counts itself as spaces
  block.write(isFolder ? FOLDER : FILE, 156);
  block.write('ustar\x0000', 257);
  const sum = block.reduce((total, byte) => total + byte, 0);
  block.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148);
  return block;
}

/** Writes what packFolder made into a folder that is made here. Names that lead out of it are refused. */
export function unpackFolder(archive: Uint8Array, folder: string): void {
  const tar = gunzipSync(archive);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  for (let at = 0; tar[at] !== 0 && at < tar.length; ) {
    const name = textAt(tar, at, NAME_BYTES);
    const size = Number.parseInt(textAt(tar, at + 124, 12), 8);
    const path = join(folder, name);
    if (relative(folder, path).startsWith('..')) throw new RangeError(`expected a name inside the folder, got ${name}`);
    if (tar[at + 156] === FOLDER.charCodeAt(0)) mkdirSync(path, { recursive: true, mode: 0o700 });
    else writeWhole(path, tar.subarray(at + BLOCK, at + BLOCK + size));
    at += BLOCK + Math.ceil(size / BLOCK) * BLOCK;
  }
}

function textAt(bytes: Buffer, at: number, length: number): string {
  const end = bytes.subarray(at, at + length).indexOf(0);
  return bytes.toString('utf8', at, at + (end < 0 ? length : end));
}

function writeWhole(path: string, bytes: Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  const file = openSync(path, 'w', 0o600);
  try {
    for (let done = 0; done < bytes.length; ) done += writeSync(file, bytes, done);
  } finally {
    closeSync(file);
  }
}
