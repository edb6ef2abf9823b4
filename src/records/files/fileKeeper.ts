import { createHash } from 'node:crypto';
import { StoreError } from '../engine/storeError.ts';

/** What was streamed in and hashed, but is not yet kept under its hash. */
export interface ReceivedFile {
  readonly sha256: string;
  readonly sizeBytes: number;
  /** Puts it in its place, durably; harmless where the same content is there already. */
  keep(): Promise<void>;
  /** Drops what was received. Harmless after `keep`. */
  drop(): Promise<void>;
}

/** Contents by their SHA-256. Knows nothing of people: who may see what is a matter of the rows that refer to it. */
export interface FileKeeper {
  receive(bytes: AsyncIterable<Uint8Array> | Uint8Array): Promise<ReceivedFile>;
  /** Verified. @throws StoreError STORE_DAMAGED where it is missing or is not what its name says */
  read(sha256: string): Promise<Uint8Array>;
  /** Takes it away; harmless where it is not there. */
  remove(sha256: string): Promise<void>;
  /** All hashes that are kept. */
  list(): AsyncIterable<string>;
  /** A place for what must be put down for a while, gone after `drop`. */
  spool(bytes: AsyncIterable<Uint8Array>): Promise<Spooled>;
}

export interface Spooled {
  readonly sizeBytes: number;
  read(): AsyncIterable<Uint8Array>;
  drop(): Promise<void>;
}

export const SHA256_PATTERN = /^[0-9a-f]{64}$/;

export async function* chunksOf(bytes: AsyncIterable<Uint8Array> | Uint8Array): AsyncIterable<Uint8Array> {
  if (bytes instanceof Uint8Array) yield bytes;
  else yield* bytes;
}

/** The content where it has its hash. @throws StoreError */
export function verified(sha256: string, content: Uint8Array | undefined): Uint8Array {
  if (content === undefined)
    throw new StoreError(
      'STORE_DAMAGED',
      `The kept file ${sha256.slice(0, 12)}… is missing from the store's folder "files".`,
      'Put the folder back from a backup, or import the last bundle: it brings the missing file back.',
    );
  if (createHash('sha256').update(content).digest('hex') !== sha256)
    throw new StoreError(
      'STORE_DAMAGED',
      `The kept file ${sha256.slice(0, 12)}… has changed on the disk: its content is not what was stored.`,
      'Check the disk, then put the file back from a backup or import the last bundle.',
    );
  return content;
}
