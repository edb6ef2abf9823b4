/**
 * All that a reader needs of the world: bytes, in order, in pieces of any size. Node files, browser files and
 * memory each have an adapter of a few lines; readers never see more.
 */
export interface ByteSource {
  /** File name without folders, for messages and for finding companions. */
  readonly name: string;
  /** undefined while unknown (a pipe). */
  readonly sizeBytes: number | undefined;
  /** The bytes from the start; each call begins anew. A piece may be reused by the source after the next one is asked for. */
  chunks(): AsyncIterable<Uint8Array>;
  /** A file that stands beside this one (BIDS sidecars), or undefined where there is none. */
  sibling?(name: string): Promise<ByteSource | undefined>;
}

/** A source over bytes in memory, cut into pieces of `chunkBytes` (tests use 1). */
export function byteSourceFromBytes(
  name: string,
  bytes: Uint8Array,
  options: { chunkBytes?: number; siblings?: Readonly<Record<string, Uint8Array>> } = {},
): ByteSource {
  const chunkBytes = options.chunkBytes ?? 65536;
  if (!(chunkBytes >= 1)) throw new RangeError(`chunkBytes must be >= 1, got ${chunkBytes}`);
  return {
    name,
    sizeBytes: bytes.length,
    async *chunks() {
      for (let offset = 0; offset < bytes.length; offset += chunkBytes)
        yield bytes.subarray(offset, offset + chunkBytes);
    },
    async sibling(siblingName) {
      const found = options.siblings?.[siblingName];
      return found === undefined ? undefined : byteSourceFromBytes(siblingName, found, options);
    },
  };
}
