import fc from 'fast-check';
import { expect } from 'vitest';
import { FormatError } from '../recording/index.ts';
import type { ReadResult } from './format.ts';

/**
 * Property: however the bytes are cut and up to four of them changed, reading gives a recording or a FormatError, and the
 * same one in small pieces as in a single piece.
 * @param read reads the damaged bytes in pieces of `chunkBytes`
 * @param options.seen what must be the same; default: the recording and its issues
 */
export async function expectAnyDamageIsBorne(
  whole: Uint8Array,
  read: (bytes: Uint8Array, chunkBytes: number) => Promise<ReadResult>,
  options: { seed?: number; numRuns?: number; largestChunk?: number; seen?: (result: ReadResult) => unknown } = {},
): Promise<void> {
  const { seed = 5, numRuns = 200, largestChunk = 90, seen = ({ recording, issues }) => [recording, issues] } = options;
  const outcome = async (bytes: Uint8Array, chunkBytes: number): Promise<string> => {
    try {
      return JSON.stringify(seen(await read(bytes, chunkBytes)));
    } catch (error) {
      expect(error).toBeInstanceOf(FormatError);
      return (error as FormatError).message;
    }
  };
  await fc.assert(
    fc.asyncProperty(
      fc.nat(whole.length),
      fc.array(fc.tuple(fc.nat(whole.length - 1), fc.integer({ min: 0, max: 255 })), { maxLength: 4 }),
      fc.integer({ min: 1, max: largestChunk }),
      async (length, edits, chunkBytes) => {
        const bytes = whole.slice(0, length);
        for (const [at, byte] of edits) if (at < length) bytes[at] = byte;
        expect(await outcome(bytes, chunkBytes)).toBe(await outcome(bytes, 1 << 20));
      },
    ),
    { seed, numRuns },
  );
}
