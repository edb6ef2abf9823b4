import { createHash, type Hash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { type FileHandle, mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { makeFolders } from '../engine/makeFolders.ts';
import { StoreError } from '../engine/storeError.ts';
import { chunksOf, type FileKeeper, SHA256_PATTERN, verified } from './fileKeeper.ts';

const FORGOTTEN_MS = 86_400_000;

/**
 * Keeps contents in `<folder>/ab/cdef…`. What arrives is written beside it, synced, then renamed, and the folders are
 * synced: after `keep` it survives a power loss, and there is never half a file under a hash.
 * @param newId names what is under way
 * @param alone true where no other process works in this folder: what was left under way is then swept at once
 */
export async function folderFiles(
  folder: string,
  { newId, now, alone }: { readonly newId: () => string; readonly now: () => Date; readonly alone: boolean },
): Promise<FileKeeper> {
  const underWay = join(folder, 'incoming');
  await inFolder(async () => makeFolders(underWay));
  await sweepUnderWay(underWay, alone ? Number.POSITIVE_INFINITY : now().getTime() - FORGOTTEN_MS);

  const placeOf = (sha256: string) => {
    if (!SHA256_PATTERN.test(sha256)) throw new RangeError('a file is asked for by its SHA-256, 64 hexadecimal digits');
    return { shelf: join(folder, sha256.slice(0, 2)), path: join(folder, sha256.slice(0, 2), sha256.slice(2)) };
  };

  return {
    async receive(bytes) {
      const path = join(underWay, safeName(newId()));
      const hash = createHash('sha256');
      const sizeBytes = await writeDown(path, chunksOf(bytes), hash);
      const sha256 = hash.digest('hex');
      return {
        sha256,
        sizeBytes,
        keep: () =>
          inFolder(async () => {
            const { shelf, path: place } = placeOf(sha256);
            // why: what lies there already may be damaged; the fresh copy is known to be good, so it always takes the place
            if ((await mkdir(shelf, { recursive: true, mode: 0o700 })) !== undefined) await syncFolder(folder);
            await rename(path, place);
            await syncFolder(shelf);
          }),
        drop: () => rm(path, { force: true }),
      };
    },
    async read(sha256) {
      const { path } = placeOf(sha256);
      return verified(sha256, await readOrUndefined(path));
    },
    async remove(sha256) {
      const { shelf, path } = placeOf(sha256);
      await inFolder(() => rm(path, { force: true }));
      await syncFolder(shelf).catch(unlessMissing);
    },
    async *list() {
      for (const shelf of await readdir(folder))
        if (/^[0-9a-f]{2}$/.test(shelf))
          for (const rest of await readdir(join(folder, shelf)))
            if (SHA256_PATTERN.test(shelf + rest)) yield shelf + rest;
    },
    async spool(bytes) {
      const path = join(underWay, safeName(newId()));
      const sizeBytes = await writeDown(path, bytes);
      return {
        sizeBytes,
        read: () => createReadStream(path, { highWaterMark: 1 << 18 }) as AsyncIterable<Uint8Array>,
        drop: () => rm(path, { force: true }),
      };
    },
  };
}

async function writeDown(path: string, chunks: AsyncIterable<Uint8Array>, hash?: Hash): Promise<number> {
  let handle: FileHandle | undefined;
  let sizeBytes = 0;
  try {
    handle = await inFolder(() => open(path, 'wx', 0o600));
    for await (const chunk of chunks) {
      hash?.update(chunk);
      sizeBytes += chunk.length;
      await inFolder(() => handle!.writeFile(chunk));
    }
    await inFolder(() => handle!.sync());
    await handle.close();
    return sizeBytes;
  } catch (error) {
    await handle?.close().catch(() => undefined);
    await rm(path, { force: true }).catch(() => undefined);
    throw error;
  }
}

async function readOrUndefined(path: string): Promise<Uint8Array | undefined> {
  try {
    const buffer = await readFile(path);
    return new Uint8Array(buffer.buffer, buffer.byteOffset, buffer.length);
  } catch (error) {
    return unlessMissing(error);
  }
}

function unlessMissing(error: unknown): undefined {
  if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  return undefined;
}

/** Makes a rename or a new folder durable. Not every system lets a folder be synced; those do it by themselves. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } catch (error) {
    if (!['EINVAL', 'EPERM', 'EISDIR'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error;
  } finally {
    await handle.close();
  }
}

async function sweepUnderWay(underWay: string, beforeMs: number): Promise<void> {
  for (const name of await readdir(underWay)) {
    const path = join(underWay, name);
    const { mtimeMs } = await stat(path).catch(() => ({ mtimeMs: Number.POSITIVE_INFINITY }));
    if (mtimeMs < beforeMs) await rm(path, { force: true });
  }
}

function safeName(id: string): string {
  return id.replace(/[^A-Za-z0-9-]/g, '_').slice(0, 80);
}

async function inFolder<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOSPC' || code === 'EDQUOT')
      throw new StoreError(
        'STORE_FULL',
        'There is no room left on the disk for this file.',
        'Make room and try again; nothing was kept.',
        error,
      );
    if (['EROFS', 'EACCES', 'EPERM', 'ENOTDIR', 'EEXIST'].includes(code ?? ''))
      throw new StoreError(
        'STORE_READ_ONLY',
        "The store's folder for files cannot be written to.",
        'Give this user the right to write there, or choose another folder.',
        error,
      );
    throw error;
  }
}
