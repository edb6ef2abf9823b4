const LT = 0x3c;
const GT = 0x3e;
const SLASH = 0x2f;
const BANG = 0x21;
const QUESTION = 0x3f;
const BRACKET = 0x5b;
const QUOTE = 0x22;
const APOSTROPHE = 0x27;
const LF = 10;
const CR = 13;
const SPACE = 32;

/** Longest tag that is read. Chosen: records have 600 bytes; a broken one ends here, so memory stays bounded. */
export const MAX_TAG_BYTES = 1 << 16;

/** Gets the inside of a tag in `bytes[start, end)`: from its name to before `>`. Valid during the call only. */
export type OnTag = (bytes: Uint8Array, start: number, end: number) => void;

/** What is passed over, with the bytes that end it. A declaration also ends where its inner ones begin (`[`), as these are passed over one by one. */
const SKIPPED = { comment: '-->', cdata: ']]>', instruction: '?>', declaration: '>' } as const;
type Skipped = keyof typeof SKIPPED;
const COMMENT_MARK = '<!--';
const CDATA_MARK = '<![CDATA[';

/**
 * Finds the tags of an XML text in pieces of any size, without a tree and without strings. Text, comments, CDATA and declarations are
 * passed over, quoted `>` and `<` belong to their attribute. It does not check the form: exports are read that
 * no strict reader takes (iOS 16 writes a broken document type). A tag that is broken off (a new one begins in it) is left out and
 * counted. Entities are not touched; own ones of the document are never expanded.
 */
export class TagScanner {
  readonly #onStart: OnTag;
  readonly #onEnd: OnTag;
  #rest: Uint8Array = new Uint8Array(0);
  #skipped: Skipped | undefined;
  #brokenAt = 0;
  #brokenCount = 0;

  constructor(onStart: OnTag, onEnd: OnTag) {
    this.#onStart = onStart;
    this.#onEnd = onEnd;
  }

  /** Tags that were left out since they never ended. */
  get brokenCount(): number {
    return this.#brokenCount;
  }

  push(chunk: Uint8Array): void {
    let bytes = chunk;
    if (this.#rest.length > 0) {
      bytes = new Uint8Array(this.#rest.length + chunk.length);
      bytes.set(this.#rest);
      bytes.set(chunk, this.#rest.length);
    }
    this.#rest = bytes.slice(this.#scan(bytes));
  }

  /** Whether the text ended within a tag. */
  flush(): boolean {
    return this.#rest.length > 0 || this.#skipped !== undefined;
  }

  /** Goes as far as whole tags reach; returns where the rest begins. */
  #scan(bytes: Uint8Array): number {
    let at = 0;
    for (;;) {
      if (this.#skipped !== undefined) {
        const end = endOfSkipped(bytes, at, this.#skipped);
        if (end === -1) return Math.max(at, bytes.length - 2);
        this.#skipped = undefined;
        at = end;
      }
      const open = bytes.indexOf(LT, at);
      if (open === -1) return bytes.length;
      if (open + 1 >= bytes.length) return open;
      const next = bytes[open + 1]!;
      if (next === BANG) {
        if (isStartOf(bytes, open, CDATA_MARK) || isStartOf(bytes, open, COMMENT_MARK)) return open;
        const mark = beginsWith(bytes, open, COMMENT_MARK)
          ? COMMENT_MARK
          : beginsWith(bytes, open, CDATA_MARK)
            ? CDATA_MARK
            : '';
        this.#skipped = mark === COMMENT_MARK ? 'comment' : mark === CDATA_MARK ? 'cdata' : 'declaration';
        at = open + Math.max(2, mark.length);
      } else if (next === QUESTION) {
        this.#skipped = 'instruction';
        at = open + 2;
      } else if (next !== SLASH && !isNameStart(next)) at = open + 1;
      else {
        const start = open + (next === SLASH ? 2 : 1);
        const end = this.#endOfTag(bytes, start);
        if (end === -1) return open;
        if (end === -2) {
          this.#brokenCount++;
          at = this.#brokenAt;
          continue;
        }
        if (next === SLASH) this.#onEnd(bytes, start, end);
        else this.#onStart(bytes, start, end);
        at = end + 1;
      }
    }
  }

  /** Index of the `>` that ends a tag; −1 where more bytes are needed; −2 where it is broken, and `#brokenAt` is where to go on. */
  #endOfTag(bytes: Uint8Array, start: number): number {
    const limit = Math.min(bytes.length, start + MAX_TAG_BYTES);
    let quote = 0;
    let isLineStart = false;
    for (let i = start; i < limit; i++) {
      const byte = bytes[i]!;
      if (quote !== 0) {
        if (byte === quote) quote = 0;
        else if (byte === LF || byte === CR) isLineStart = true;
        else if (byte === LT && isLineStart) return this.#broken(i);
        else if (byte > SPACE) isLineStart = false;
      } else if (byte === GT) return i;
      else if (byte === LT) return this.#broken(i);
      else if (byte === QUOTE || byte === APOSTROPHE) {
        quote = byte;
        isLineStart = false;
      }
    }
    return limit === bytes.length && limit - start < MAX_TAG_BYTES ? -1 : this.#broken(start);
  }

  #broken(at: number): -2 {
    this.#brokenAt = at;
    return -2;
  }
}

/** Behind the end of what is passed over, or −1. */
function endOfSkipped(bytes: Uint8Array, from: number, skipped: Skipped): number {
  const end = SKIPPED[skipped];
  for (let at = from; ; at++) {
    if (skipped === 'declaration') {
      while (at < bytes.length && bytes[at] !== GT && bytes[at] !== BRACKET) at++;
      return at < bytes.length ? at + 1 : -1;
    }
    at = bytes.indexOf(end.charCodeAt(0), at);
    if (at === -1 || at + end.length > bytes.length) return -1;
    if (beginsWith(bytes, at, end)) return at + end.length;
  }
}

function beginsWith(bytes: Uint8Array, at: number, text: string): boolean {
  if (at + text.length > bytes.length) return false;
  for (let i = 0; i < text.length; i++) if (bytes[at + i] !== text.charCodeAt(i)) return false;
  return true;
}

/** Whether the bytes end within a possible `text`. */
function isStartOf(bytes: Uint8Array, at: number, text: string): boolean {
  const length = bytes.length - at;
  return length < text.length && beginsWith(bytes, at, text.slice(0, length));
}

function isNameStart(byte: number): boolean {
  return (
    (byte >= 0x41 && byte <= 0x5a) || (byte >= 0x61 && byte <= 0x7a) || byte === 0x5f || byte === 0x3a || byte >= 0x80
  );
}
