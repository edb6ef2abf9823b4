/** Bytes of a source that are looked at before they are taken. Holds no more than one piece and what was peeked. */
export class ByteReader {
  readonly #iterator: AsyncIterator<Uint8Array>;
  #buffer: Uint8Array = new Uint8Array(0);
  #isEnd = false;
  /** Bytes taken so far: the place in the file of the next one. */
  offset = 0;

  constructor(chunks: AsyncIterable<Uint8Array>) {
    this.#iterator = chunks[Symbol.asyncIterator]();
  }

  /** At least `length` of the next bytes, or fewer where the source ends; valid until the next call. */
  async peek(length: number): Promise<Uint8Array> {
    while (this.#buffer.length < length && !this.#isEnd) {
      const next = await this.#iterator.next();
      if (next.done) this.#isEnd = true;
      else this.#buffer = joined(this.#buffer, next.value);
    }
    return this.#buffer;
  }

  /** Goes on behind bytes that were peeked. */
  skipPeeked(length: number): void {
    this.#buffer = this.#buffer.subarray(length);
    this.offset += length;
  }

  /** The next bytes, at most `limit`, without copying; empty at the end. */
  async take(limit: number): Promise<Uint8Array> {
    const taken = (await this.peek(1)).subarray(0, limit);
    this.skipPeeked(taken.length);
    return taken;
  }

  /** Leaves out `length` bytes; false where the source ends before. */
  async skip(length: number): Promise<boolean> {
    for (let left = length; left > 0; ) {
      const taken = await this.take(left);
      if (taken.length === 0) return false;
      left -= taken.length;
    }
    return true;
  }

  /** Tells the source that no more is wanted. */
  async close(): Promise<void> {
    await this.#iterator.return?.();
  }
}

/** The rest of a piece with the next one behind it. A copy even where nothing was left over: the source may reuse its piece. */
function joined(a: Uint8Array, b: Uint8Array): Uint8Array {
  if (a.length === 0) return b;
  const out = new Uint8Array(a.length + b.length);
  out.set(a);
  out.set(b, a.length);
  return out;
}
