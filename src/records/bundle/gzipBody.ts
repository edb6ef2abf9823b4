import { createHash } from 'node:crypto';
import { pipeline, Readable } from 'node:stream';
import { createGunzip, createGzip } from 'node:zlib';
import { type BundleError, damaged, notABundle, truncated } from './bundleError.ts';

/**
 * The compressed body: a gzip member with fixed head bytes, then an empty one whose extra field has the SHA-256 of all
 * bytes before it. Any gunzip opens it; a change of any bit is found, even of those that gzip itself does not look at.
 */
const HEAD = Buffer.from('1f8b08000000000000ff', 'hex');
const TAIL_START = Buffer.from('1f8b08040000000000ff24004b422000', 'hex');
const TAIL_END = Buffer.from('03000000000000000000', 'hex');
const HASH_BYTES = 32;
export const TAIL_BYTES = TAIL_START.length + HASH_BYTES + TAIL_END.length;

export async function* gzipBody(source: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const gzip = createGzip();
  // why: the error goes on into the loop below, which throws it
  pipeline(Readable.from(source), gzip, () => undefined);
  const hash = createHash('sha256');
  let first = true;
  for await (const chunk of gzip as AsyncIterable<Buffer>) {
    const bytes = first ? Buffer.concat([HEAD, chunk.subarray(HEAD.length)]) : chunk;
    first = false;
    hash.update(bytes);
    yield bytes;
  }
  yield Buffer.concat([TAIL_START, hash.digest(), TAIL_END]);
}

/** The bytes of a body without its last member. @throws BundleError after the last byte, where they are not what was written */
export async function* checkedBody(source: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const hash = createHash('sha256');
  let held = Buffer.alloc(0);
  let headSeen = false;
  for await (const chunk of source) {
    held = Buffer.concat([held, chunk]);
    if (!headSeen && held.length < HEAD.length) continue;
    if (!headSeen && !held.subarray(0, HEAD.length).equals(HEAD)) throw otherHead(held);
    headSeen = true;
    if (held.length <= TAIL_BYTES) continue;
    const sure = held.subarray(0, held.length - TAIL_BYTES);
    hash.update(sure);
    yield sure;
    held = held.subarray(sure.length);
  }
  if (!headSeen && !HEAD.subarray(0, held.length).equals(held)) throw otherHead(held);
  if (held.length === 0) throw notABundle('it is empty');
  const kept = held.subarray(TAIL_START.length, TAIL_START.length + HASH_BYTES);
  if (!held.subarray(0, TAIL_START.length).equals(TAIL_START) || !held.subarray(-TAIL_END.length).equals(TAIL_END))
    throw truncated('its last bytes are not those that end a bundle');
  if (!hash.digest().equals(kept)) throw damaged('its content is not what was written');
}

function otherHead(start: Buffer): BundleError {
  return start[0] === HEAD[0] && start[1] === HEAD[1]
    ? damaged('its first bytes are not those of a bundle')
    : notABundle('it begins differently');
}

/** @throws BundleError */
export async function* gunzipBody(source: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const gunzip = createGunzip();
  pipeline(Readable.from(source), gunzip, () => undefined);
  try {
    yield* gunzip as AsyncIterable<Buffer>;
  } catch (error) {
    const { code } = error as { code?: unknown };
    if (code === 'Z_BUF_ERROR') throw truncated('its compressed content ends too early');
    if (typeof code === 'string' && code.startsWith('Z_'))
      throw damaged('its compressed content makes no sense', error);
    throw error;
  }
}
