import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { collect, inPieces } from '../repository/storeSubject.testing.ts';
import { seal, unseal } from './seal.ts';

const WEAK = 10;
const HEAD = 75;
const FRAME = 65_536 + 16;
const bytesOf = (length: number) => Buffer.from(Uint8Array.from({ length }, (_, i) => (i * 31 + (i >> 8)) & 255));
const sealed = (plain: Buffer, passphrase = 'pass') =>
  collect(seal(inPieces(plain, 7000), passphrase, { log2N: WEAK }));
const unsealed = (bytes: Buffer, passphrase = 'pass', size = 5000) =>
  collect(unseal(inPieces(bytes, size), passphrase));

describe('seal', () => {
  test.each([0, 1, 65_535, 65_536, 65_537, 131_072, 200_000])(
    '%i bytes come back, whatever the pieces',
    async (length) => {
      const plain = bytesOf(length);
      const bytes = await sealed(plain);
      expect(bytes.length).toBe(HEAD + length + 16 * Math.max(1, Math.ceil(length / 65_536)));
      for (const size of [3, 5000, 1 << 20].filter((size) => bytes.length / size < 10_000))
        expect((await unsealed(bytes, 'pass', size)).equals(plain)).toBe(true);
    },
  );

  test('the same content is never sealed into the same bytes, and none of it shows', async () => {
    const plain = Buffer.from('Mara Testfrau, Mara Testfrau');
    const [one, two] = [await sealed(plain), await sealed(plain)];
    expect(one.subarray(HEAD).equals(two.subarray(HEAD))).toBe(false);
    expect(one.includes('Mara')).toBe(false);
  });

  test('a passphrase is the same however its letters are composed, and another where case differs', async () => {
    const bytes = await sealed(bytesOf(10), 'Zo\u00eb');
    expect(await unsealed(bytes, 'Zoe\u0308')).toHaveLength(10);
    await expect(unsealed(bytes, 'zo\u00eb')).rejects.toMatchObject({ code: 'WRONG_PASSPHRASE' });
    await expect(collect(seal(inPieces(bytes), ''))).rejects.toThrow(RangeError);
  });

  test('left out, repeated, exchanged and appended frames are found', async () => {
    const bytes = await sealed(bytesOf(180_000));
    const frame = (i: number) => bytes.subarray(HEAD + i * FRAME, HEAD + (i + 1) * FRAME);
    const head = bytes.subarray(0, HEAD);
    const wrong = [
      [frame(0), frame(2)],
      [frame(0), frame(0), frame(1), frame(2)],
      [frame(1), frame(0), frame(2)],
      [frame(0), frame(1), frame(2), frame(2)],
    ];
    for (const frames of wrong)
      await expect(unsealed(Buffer.concat([head, ...frames]))).rejects.toMatchObject({ code: 'DAMAGED' });
    await expect(unsealed(Buffer.concat([head, frame(0), frame(1)]))).rejects.toMatchObject({ code: 'TRUNCATED' });
    const other = await sealed(bytesOf(180_000));
    await expect(unsealed(Buffer.concat([head, other.subarray(HEAD)]))).rejects.toMatchObject({ code: 'DAMAGED' });
  });

  test('property: any flipped bit and any cut is found', async () => {
    const bytes = await sealed(bytesOf(70_000));
    const place = fc.oneof(fc.nat(HEAD - 1), fc.nat(bytes.length - 1));
    await fc.assert(
      fc.asyncProperty(place, fc.nat(7), async (at, bit) => {
        const flipped = Buffer.from(bytes);
        flipped[at]! ^= 1 << bit;
        // why: a stronger scrypt than any of ours would only take long
        if (at === 17 && flipped[17]! > 14 && flipped[17]! <= 18) return;
        await expect(unsealed(flipped)).rejects.toMatchObject({ name: 'BundleError' });
        await expect(unsealed(bytes.subarray(0, at))).rejects.toMatchObject({ name: 'BundleError' });
      }),
      { seed: 20261123, numRuns: 150 },
    );
  });

  test('a seal of a later program says so', async () => {
    const bytes = await sealed(bytesOf(3));
    bytes[16] = 2;
    await expect(unsealed(bytes)).rejects.toMatchObject({ code: 'TOO_NEW' });
  });
});
