import { createCipheriv, createDecipheriv, createHmac, randomBytes, scrypt, timingSafeEqual } from 'node:crypto';
import { BundleError, damaged, tooNew, truncated } from './bundleError.ts';

/**
 * Encryption of a stream with a passphrase: scrypt, then AES-256-GCM in frames of 64 KiB whose nonce holds a counter and a
 * mark on the last one, so that frames cannot be changed, reordered, repeated or left out (the STREAM construction).
 * docs/formats/bundle.md gives the bytes.
 */
export const SEAL_MAGIC = Buffer.from('KINSBOURNE SEAL\n', 'latin1');
const SEAL_VERSION = 1;
const R = 8;
const P = 1;
const LOG2_N = 17;
/** Less is too weak to be ours, more would take gigabytes. */
const LOG2_N_BOUNDS = { low: 10, high: 18 } as const;
const SALT_BYTES = 16;
const PREFIX_BYTES = 7;
const OPEN_BYTES = SEAL_MAGIC.length + 4 + SALT_BYTES + PREFIX_BYTES;
const PROOF_BYTES = 32;
const HEAD_BYTES = OPEN_BYTES + PROOF_BYTES;
const FRAME_BYTES = 65_536;
const TAG_BYTES = 16;

interface Keys {
  readonly cipher: Buffer;
  readonly head: Buffer;
  readonly prefix: Buffer;
}

/** The bytes, sealed. `log2N` and `random` are for tests. */
export async function* seal(
  source: AsyncIterable<Uint8Array>,
  passphrase: string,
  { log2N = LOG2_N, random = randomBytes }: { readonly log2N?: number; readonly random?: (n: number) => Buffer } = {},
): AsyncGenerator<Uint8Array> {
  if (passphrase === '') throw new RangeError('a passphrase must have at least one character');
  const open = Buffer.concat([
    SEAL_MAGIC,
    Buffer.from([SEAL_VERSION, log2N, R, P]),
    random(SALT_BYTES),
    random(PREFIX_BYTES),
  ]);
  const { cipher, proof } = await derive(open, passphrase);
  const keys = { cipher, head: Buffer.concat([open, proof]), prefix: open.subarray(-PREFIX_BYTES) };
  yield keys.head;
  let held = Buffer.alloc(0);
  let counter = 0;
  for await (const chunk of source) {
    held = Buffer.concat([held, chunk]);
    let from = 0;
    for (; held.length - from > FRAME_BYTES; from += FRAME_BYTES)
      yield sealFrame(keys, counter++, false, held.subarray(from, from + FRAME_BYTES));
    held = held.subarray(from);
  }
  yield sealFrame(keys, counter, true, held);
}

/** What was sealed. @throws BundleError before it gives a byte that is not authentic */
export async function* unseal(source: AsyncIterable<Uint8Array>, passphrase: string): AsyncGenerator<Uint8Array> {
  let keys: Keys | undefined;
  let held = Buffer.alloc(0);
  let counter = 0;
  for await (const chunk of source) {
    held = Buffer.concat([held, chunk]);
    if (keys === undefined) {
      if (held.length < HEAD_BYTES) continue;
      keys = await openHead(Buffer.from(held.subarray(0, HEAD_BYTES)), passphrase);
      held = held.subarray(HEAD_BYTES);
    }
    const whole = FRAME_BYTES + TAG_BYTES;
    let from = 0;
    for (; held.length - from > whole; from += whole)
      yield openFrame(keys, counter++, false, held.subarray(from, from + whole)) ?? refuseFrame(counter - 1);
    held = held.subarray(from);
  }
  if (keys === undefined) throw truncated('it ends within its first bytes');
  if (held.length < TAG_BYTES) throw truncated('its last part is missing');
  const last = openFrame(keys, counter, true, held);
  if (last !== undefined) yield last;
  else if (openFrame(keys, counter, false, held) !== undefined) throw truncated('its last part is missing');
  else refuseFrame(counter);
}

function refuseFrame(counter: number): never {
  throw damaged(`its encrypted part ${counter + 1} was changed or cut off`);
}

async function openHead(head: Buffer, passphrase: string): Promise<Keys> {
  const [version, log2N, r, p] = head.subarray(SEAL_MAGIC.length, SEAL_MAGIC.length + 4);
  if (version! > SEAL_VERSION) throw tooNew('seal version', version!, SEAL_VERSION);
  const { low, high } = LOG2_N_BOUNDS;
  if (version !== SEAL_VERSION || r !== R || p !== P || log2N! < low || log2N! > high)
    throw damaged('its first bytes make no sense');
  const open = head.subarray(0, OPEN_BYTES);
  const { cipher, proof } = await derive(open, passphrase);
  if (!timingSafeEqual(proof, head.subarray(OPEN_BYTES)))
    throw new BundleError(
      'WRONG_PASSPHRASE',
      'This passphrase does not open the bundle (or the first bytes of the bundle are damaged).',
      'Type the passphrase that was chosen at the export; upper and lower case matter. Nothing was taken in.',
    );
  return { cipher, head, prefix: open.subarray(-PREFIX_BYTES) };
}

/** The frames' key, and a proof that lets a wrong passphrase be told from damage. */
async function derive(open: Buffer, passphrase: string): Promise<{ readonly cipher: Buffer; readonly proof: Buffer }> {
  const N = 2 ** open[SEAL_MAGIC.length + 1]!;
  const salt = open.subarray(SEAL_MAGIC.length + 4, SEAL_MAGIC.length + 4 + SALT_BYTES);
  const keys = await new Promise<Buffer>((resolve, reject) => {
    // why: NFKC, so that the same passphrase typed on another keyboard gives the same bytes
    scrypt(passphrase.normalize('NFKC'), salt, 64, { N, r: R, p: P, maxmem: 256 * N * R }, (error, key) =>
      error === null ? resolve(key) : reject(error),
    );
  });
  return { cipher: keys.subarray(0, 32), proof: createHmac('sha256', keys.subarray(32)).update(open).digest() };
}

function nonceOf({ prefix }: Keys, counter: number, last: boolean): Buffer {
  const nonce = Buffer.alloc(12);
  prefix.copy(nonce);
  nonce.writeUInt32BE(counter, PREFIX_BYTES);
  nonce[11] = last ? 1 : 0;
  return nonce;
}

function sealFrame(keys: Keys, counter: number, last: boolean, plain: Uint8Array): Buffer {
  const cipher = createCipheriv('aes-256-gcm', keys.cipher, nonceOf(keys, counter, last)).setAAD(keys.head);
  return Buffer.concat([cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
}

function openFrame(keys: Keys, counter: number, last: boolean, frame: Buffer): Buffer | undefined {
  const decipher = createDecipheriv('aes-256-gcm', keys.cipher, nonceOf(keys, counter, last)).setAAD(keys.head);
  decipher.setAuthTag(frame.subarray(frame.length - TAG_BYTES));
  const plain = decipher.update(frame.subarray(0, frame.length - TAG_BYTES));
  try {
    decipher.final();
    return plain;
  } catch {
    return undefined;
  }
}
