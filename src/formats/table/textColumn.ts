/** Different texts kept per column; beyond it a cell reads as empty and is counted, so memory stays bounded. */
export const MAX_WORDS = 1 << 17;

/** A finished column of texts: row `i` reads `words[codes[i]]`; code 0 is the empty text. */
export interface TextColumn {
  readonly codes: Uint32Array;
  readonly words: readonly string[];
}

/** A growing column of texts that makes one string per different text, not per row. */
export class GrowingTextColumn {
  readonly #words: string[] = [''];
  readonly #byHash = new Map<number, number[]>();
  readonly #bytesOf: Uint8Array[] = [new Uint8Array(0)];
  #codes = new Uint32Array(1024);
  #length = 0;
  #overflowCount = 0;
  readonly #decoder = new TextDecoder('utf-8');

  get overflowCount(): number {
    return this.#overflowCount;
  }

  push(bytes: Uint8Array, start: number, end: number): void {
    if (this.#length === this.#codes.length) {
      const grown = new Uint32Array(2 * this.#length);
      grown.set(this.#codes);
      this.#codes = grown;
    }
    this.#codes[this.#length++] = start >= end ? 0 : this.#codeOf(bytes, start, end);
  }

  finish(): TextColumn {
    return { codes: this.#codes.slice(0, this.#length), words: this.#words };
  }

  #codeOf(bytes: Uint8Array, start: number, end: number): number {
    let hash = 0x811c9dc5;
    for (let i = start; i < end; i++) hash = Math.imul(hash ^ bytes[i]!, 0x01000193);
    const bucket = this.#byHash.get(hash);
    for (const code of bucket ?? []) if (isSame(this.#bytesOf[code]!, bytes, start, end)) return code;
    if (this.#words.length >= MAX_WORDS) {
      this.#overflowCount++;
      return 0;
    }
    const code = this.#words.length;
    const kept = bytes.slice(start, end);
    this.#words.push(this.#decoder.decode(kept).replaceAll('""', '"'));
    this.#bytesOf.push(kept);
    if (bucket === undefined) this.#byHash.set(hash, [code]);
    else bucket.push(code);
    return code;
  }
}

function isSame(word: Uint8Array, bytes: Uint8Array, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let i = 0; i < word.length; i++) if (word[i] !== bytes[start + i]) return false;
  return true;
}
