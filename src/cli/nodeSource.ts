import { open, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { ByteSource } from '../recording/index.ts';

const CHUNK_BYTES = 1 << 20;

/** Folders above the file in which a companion is looked for: subject and session of a BIDS data set, and its root. */
const PARENT_FOLDERS = 4;

/** A regular file as bytes in pieces of 1 MiB, through one buffer that is used again. */
export async function nodeSource(path: string, name = basename(path)): Promise<ByteSource> {
  const { size } = await stat(path);
  return {
    name,
    sizeBytes: size,
    async *chunks() {
      const file = await open(path, 'r');
      try {
        const buffer = new Uint8Array(Math.min(CHUNK_BYTES, Math.max(size, 1)));
        for (;;) {
          const { bytesRead } = await file.read(buffer, 0, buffer.length, null);
          if (bytesRead === 0) return;
          yield buffer.subarray(0, bytesRead);
        }
      } finally {
        await file.close();
      }
    },
    async sibling(siblingName) {
      const found = await findSibling(dirname(path), siblingName);
      return found === undefined ? undefined : nodeSource(found);
    },
  };
}

/** BIDS lets a description stand in any folder above, up to the one that holds dataset_description.json. */
async function findSibling(folder: string, name: string): Promise<string | undefined> {
  // A name with a folder in it did not come from beside the file.
  if (name !== basename(name)) return undefined;
  let at = folder;
  for (let level = 0; level <= PARENT_FOLDERS; level++) {
    if (await isFile(join(at, name))) return join(at, name);
    if (await isFile(join(at, 'dataset_description.json'))) return undefined;
    if (dirname(at) === at) return undefined;
    at = dirname(at);
  }
  return undefined;
}

async function isFile(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isFile();
  } catch {
    return false;
  }
}
