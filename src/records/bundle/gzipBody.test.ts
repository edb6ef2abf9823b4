import { gunzipSync, gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { collect, inPieces } from '../repository/storeSubject.testing.ts';
import { checkedBody, gunzipBody, gzipBody, TAIL_BYTES } from './gzipBody.ts';

const PLAIN = Buffer.from('one line\nanother line\n'.repeat(40));
const written = () => collect(gzipBody(inPieces(PLAIN, 50)));
const read = (bytes: Buffer, size = 11) => collect(gunzipBody(checkedBody(inPieces(bytes, size))));

test('what was written is read, however it arrives', async () => {
  const bytes = await written();
  for (const size of [1, 7, 58, 68, 1000]) expect((await read(bytes, size)).equals(PLAIN)).toBe(true);
});

test('any gunzip opens it', async () => {
  expect(gunzipSync(await written()).equals(PLAIN)).toBe(true);
});

test('a change of any bit, and a cut at any byte, is found', async () => {
  const bytes = await written();
  for (let bit = 0; bit < bytes.length * 8; bit++) {
    const flipped = Buffer.from(bytes);
    flipped[bit >> 3]! ^= 1 << (bit & 7);
    await expect(read(flipped, 4000), `bit ${bit}`).rejects.toMatchObject({ name: 'BundleError' });
  }
  for (let length = 0; length < bytes.length; length++)
    await expect(read(bytes.subarray(0, length), 4000), `${length} bytes`).rejects.toMatchObject({
      name: 'BundleError',
    });
  await expect(read(Buffer.concat([bytes, bytes.subarray(0, 1)]))).rejects.toMatchObject({ name: 'BundleError' });
});

test('another gzip file is not complete as a bundle, another file is none', async () => {
  const canonical = Buffer.concat([(await written()).subarray(0, 10), gzipSync(PLAIN).subarray(10)]);
  await expect(read(canonical)).rejects.toMatchObject({ code: 'TRUNCATED' });
  await expect(read(Buffer.from('PK\u0003\u0004 not ours '.repeat(20)))).rejects.toMatchObject({
    code: 'NOT_A_BUNDLE',
  });
  await expect(read(Buffer.from('short'))).rejects.toMatchObject({ code: 'NOT_A_BUNDLE' });
  await expect(read(Buffer.alloc(0))).rejects.toMatchObject({ code: 'NOT_A_BUNDLE' });
});

test('the tail has 58 bytes; a source that fails fails the reader and the writer', async () => {
  expect(TAIL_BYTES).toBe(58);
  async function* failing(): AsyncGenerator<Uint8Array> {
    yield (await written()).subarray(0, 200);
    throw new Error('the disk is gone');
  }
  await expect(collect(gzipBody(failing()))).rejects.toThrow('the disk is gone');
  await expect(collect(gunzipBody(checkedBody(failing())))).rejects.toThrow('the disk is gone');
});
