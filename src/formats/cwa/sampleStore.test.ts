import fc from 'fast-check';
import { expect, test } from 'vitest';
import { SampleStore } from './sampleStore.ts';

function filled(expected: number, counts: readonly number[]): SampleStore {
  const store = new SampleStore(2, expected);
  let value = 0;
  for (const count of counts) {
    const { columns, offset } = store.reserve(count);
    for (let i = 0; i < count; i++) {
      columns[0]![offset + i] = value;
      columns[1]![offset + i] = -value;
      value = (value + 1) % 30_000;
    }
  }
  return store;
}

test('property: what is written in any pieces, expected or not, comes out in one column each', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 500 }), { maxLength: 40 }), fc.nat(9000), (counts, expected) => {
      const store = filled(expected, counts);
      const total = counts.reduce((sum, count) => sum + count, 0);
      expect(store.length).toBe(total);
      const [up, down] = store.finish();
      expect(Array.from(up!)).toEqual(Array.from({ length: total }, (_, i) => i % 30_000));
      expect(Array.from(down!, (v) => Math.abs(v))).toEqual(Array.from(up!));
    }),
    { seed: 1, numRuns: 100 },
  );
});

test('where the number was expected nothing is copied: the column is a view of what was written to', () => {
  const store = new SampleStore(1, 1000);
  const { columns } = store.reserve(900);
  expect(store.finish()[0]!.buffer).toBe(columns[0]!.buffer);
});

test('where far fewer came than expected the room is given back', () => {
  const store = new SampleStore(1, 100_000);
  store.reserve(10);
  expect(store.finish()[0]!.buffer.byteLength).toBe(20);
});

test('more than the machine can hold is told, not thrown as it is', () => {
  expect(() => new SampleStore(3, 2 ** 52).reserve(1)).toThrow(
    expect.objectContaining({ name: 'FormatError', code: 'RECORDING_TOO_LARGE' }),
  );
});
