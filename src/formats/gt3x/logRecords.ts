/** A record of log.bin. `bytes[start, end)` is its content, valid during the call. */
export interface LogRecord {
  readonly type: number;
  /** Seconds since 1970, as a rule by the clock on the wall. */
  readonly timeS: number;
  readonly bytes: Uint8Array;
  readonly start: number;
  readonly end: number;
}

export const RECORD_MARK = 0x1e;
const HEAD_BYTES = 8;
/** Types above this are unknown to the maker's own documents. */
const LARGEST_TYPE = 30;
/** Where the thread was lost, a record is only believed that lies so near to the last good one: a checksum of one byte alone is right by chance too often. */
const NEAR_S = 30 * 86_400;

/**
 * Cuts log.bin into records, whatever pieces it comes in. Zeros between records are passed over. Behind a record whose checksum does not match it
 * looks for the next place where a sound one begins.
 */
export class LogRecords {
  readonly #onRecord: (record: LogRecord) => void;
  readonly #onDamage: () => void;
  #rest = new Uint8Array(0);
  #isLost = false;
  #lastTimeS: number | undefined;

  constructor(onRecord: (record: LogRecord) => void, onDamage: () => void) {
    this.#onRecord = onRecord;
    this.#onDamage = onDamage;
  }

  push(chunk: Uint8Array): void {
    const bytes = new Uint8Array(this.#rest.length + chunk.length);
    bytes.set(this.#rest);
    bytes.set(chunk, this.#rest.length);
    this.#rest = bytes.slice(this.#read(bytes, false));
  }

  /** Reads what a record with a damaged length kept back. @returns bytes that are no whole record */
  finish(): number {
    const left = this.#rest.length - this.#read(this.#rest, true);
    this.#rest = new Uint8Array(0);
    return left;
  }

  /** Place behind the last whole record; at the end, that of the first one which is not whole, where none follows. */
  #read(bytes: Uint8Array, isEnd: boolean): number {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
    let at = 0;
    let unfinished: number | undefined;
    while (at < bytes.length) {
      if (bytes[at] !== RECORD_MARK) {
        if (bytes[at] !== 0) this.#lose(unfinished !== undefined);
        at++;
        continue;
      }
      const end = at + HEAD_BYTES < bytes.length ? at + HEAD_BYTES + view.getUint16(at + 6, true) : bytes.length;
      if (end >= bytes.length) {
        if (!isEnd) return at;
        unfinished ??= at;
        at++;
        continue;
      }
      if (this.#isSound(bytes, at, end, view, unfinished !== undefined)) {
        if (unfinished !== undefined && !this.#isLost) this.#onDamage();
        unfinished = undefined;
        this.#isLost = false;
        this.#lastTimeS = view.getUint32(at + 2, true);
        this.#onRecord({ type: bytes[at + 1]!, timeS: this.#lastTimeS, bytes, start: at + HEAD_BYTES, end });
        at = end + 1;
      } else {
        this.#lose(unfinished !== undefined);
        at++;
      }
    }
    return unfinished ?? bytes.length;
  }

  #lose(isSearching: boolean): void {
    if (this.#isLost || isSearching) return;
    this.#isLost = true;
    this.#onDamage();
  }

  #isSound(bytes: Uint8Array, at: number, end: number, view: DataView, isSearching: boolean): boolean {
    let sum = 0;
    for (let k = at; k < end; k++) sum ^= bytes[k]!;
    if ((~sum & 0xff) !== bytes[end]) return false;
    if (!this.#isLost && !isSearching) return true;
    const timeS = view.getUint32(at + 2, true);
    return (
      bytes[at + 1]! <= LARGEST_TYPE && (this.#lastTimeS === undefined || Math.abs(timeS - this.#lastTimeS) <= NEAR_S)
    );
  }
}
