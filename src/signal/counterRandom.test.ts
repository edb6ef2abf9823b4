import fc from 'fast-check';
import { expect, test } from 'vitest';
import { makeCounterStream, threefryInto } from './counterRandom.ts';
import { normalQuantile } from './normalQuantile.ts';
import { normalShareBelow } from './normalShare.ts';

// The known answers that Random123 publishes for threefry2x32 with 20 rounds [Salmon2011].
test.each([
  ['zeros', [0, 0], [0, 0], '6b200159 99ba4efe'],
  ['ones', [0xffffffff, 0xffffffff], [0xffffffff, 0xffffffff], '1cb996fc bb002be7'],
  ['digits of π', [0x13198a2e, 0x03707344], [0x243f6a88, 0x85a308d3], 'c4923a9c 483df7a0'],
] as const)('Threefry-2x32-20 of %s', (_, [key0, key1], [counter0, counter1], answer) => {
  const words = new Uint32Array(2);
  threefryInto(words, key0, key1, counter0, counter1);
  expect([...words].map((word) => word.toString(16).padStart(8, '0')).join(' ')).toBe(answer);
});

/** The same rounds with a table of rotations and arithmetic on whole numbers: slow, and as it is published. */
function slowThreefry(key: readonly bigint[], counter: readonly bigint[]): bigint[] {
  const word = 0xffffffffn;
  const rotations = [13n, 15n, 26n, 6n, 17n, 29n, 16n, 24n];
  const keys = [key[0]!, key[1]!, 0x1bd11bdan ^ key[0]! ^ key[1]!];
  let a = (counter[0]! + keys[0]!) & word;
  let b = (counter[1]! + keys[1]!) & word;
  for (let round = 0; round < 20; round++) {
    a = (a + b) & word;
    const by = rotations[round % 8]!;
    b = (((b << by) | (b >> (32n - by))) & word) ^ a;
    if (round % 4 === 3) {
      const turn = BigInt((round + 1) / 4);
      a = (a + keys[Number(turn % 3n)]!) & word;
      b = (b + keys[Number((turn + 1n) % 3n)]! + turn) & word;
    }
  }
  return [a, b];
}

test('equals a slow twin for any key and counter', () => {
  const word = fc.integer({ min: 0, max: 0xffffffff });
  fc.assert(
    fc.property(word, word, word, word, (key0, key1, counter0, counter1) => {
      const words = new Uint32Array(2);
      threefryInto(words, key0, key1, counter0, counter1);
      expect([...words].map(BigInt)).toEqual(
        slowThreefry([BigInt(key0), BigInt(key1)], [BigInt(counter0), BigInt(counter1)]),
      );
    }),
  );
});

test('draws of a person do not depend on who was drawn before, nor on draws of another part', () => {
  const drawn = (ids: readonly number[]): Map<number, number[]> => {
    const [stream, other] = [makeCounterStream(7, 1), makeCounterStream(7, 2)];
    return new Map(
      ids.map((id) => {
        stream.start(id);
        other.start(id);
        const values = Array.from({ length: 9 }, (_, k) => {
          other.uniform();
          return k % 3 === 0 ? stream.uniform() : stream.normal();
        });
        return [id, values];
      }),
    );
  };
  const [forwards, backwards] = [drawn([0, 1, 2, 77]), drawn([77, 2, 1, 0])];
  for (const [id, values] of forwards) expect(backwards.get(id)).toEqual(values);
});

test('people, parts and seeds beyond 32 bits all have chance of their own', () => {
  const first = (seed: number, part: number, id: number): number => {
    const stream = makeCounterStream(seed, part);
    stream.start(id);
    return stream.uniform();
  };
  const all = [
    first(1, 1, 0),
    first(1, 1, 1),
    first(1, 2, 0),
    first(2, 1, 0),
    first(2 ** 32 + 1, 1, 0),
    first(1, 255, 0),
  ];
  expect(new Set(all).size).toBe(all.length);
});

test('a uniform draw between two normal ones does not swallow the second of their pair', () => {
  const [plain, mixed] = [makeCounterStream(3, 0), makeCounterStream(3, 0)];
  plain.start(1);
  mixed.start(1);
  const pair = [plain.normal(), plain.normal()];
  const first = mixed.normal();
  mixed.uniform();
  expect([first, mixed.normal()]).toEqual(pair);
});

test('many normal draws at once are those drawn one by one, whatever was drawn before and after', () => {
  fc.assert(
    fc.property(fc.nat(3), fc.nat(9), (before, count) => {
      const [single, many] = [makeCounterStream(3, 0), makeCounterStream(3, 0)];
      single.start(1);
      many.start(1);
      for (let k = 0; k < before; k++) expect(many.normal()).toBe(single.normal());
      const drawn = new Float64Array(count);
      many.normalsInto(drawn);
      expect([...drawn]).toEqual(Array.from({ length: count }, () => single.normal()));
      expect([many.uniform(), many.normal()]).toEqual([single.uniform(), single.normal()]);
    }),
  );
});

test('100,000 uniform draws: ten classes within 4 standard errors, neighbours unrelated', () => {
  const stream = makeCounterStream(11, 3);
  stream.start(42);
  const values = Array.from({ length: 100_000 }, () => stream.uniform());
  const counts = new Array<number>(10).fill(0);
  for (const value of values) counts[Math.floor(value * 10)]!++;
  for (const count of counts) expect(Math.abs(count - 10_000)).toBeLessThan(4 * Math.sqrt(9000));
  let product = 0;
  for (let k = 1; k < values.length; k++) product += (values[k]! - 0.5) * (values[k - 1]! - 0.5);
  expect(Math.abs((product / values.length) * 12)).toBeLessThan(4 / Math.sqrt(values.length));
});

test('100,000 normal draws: mean 0, variance 1, no skew, kurtosis 3, tails as they should be (4 standard errors)', () => {
  const stream = makeCounterStream(12, 3);
  const n = 100_000;
  const values = Array.from({ length: n }, (_, k) => {
    if (k % 1000 === 0) stream.start(k);
    return stream.normal();
  });
  const moment = (power: number): number => values.reduce((a, v) => a + v ** power, 0) / n;
  expect(Math.abs(moment(1))).toBeLessThan(4 / Math.sqrt(n));
  expect(Math.abs(moment(2) - 1)).toBeLessThan(4 * Math.sqrt(2 / n));
  expect(Math.abs(moment(3))).toBeLessThan(4 * Math.sqrt(15 / n));
  expect(Math.abs(moment(4) - 3)).toBeLessThan(4 * Math.sqrt(96 / n));
  const beyond = values.filter((v) => Math.abs(v) > 3).length / n;
  expect(Math.abs(beyond - 0.0027)).toBeLessThan(4 * Math.sqrt(0.0027 / n));
});

test('the normal quantile turns the share below back, and is the mirror of itself', () => {
  fc.assert(
    fc.property(fc.double({ min: -6.3, max: 6.3, noNaN: true }), (z) => {
      // why: near 1 a share has no digits left for what lies above it
      if (z < 4) expect(normalQuantile(normalShareBelow(z))).toBeCloseTo(z, 10);
      expect(normalQuantile(0.5 + 0.4 * Math.tanh(z))).toBeCloseTo(-normalQuantile(0.5 - 0.4 * Math.tanh(z)), 13);
    }),
  );
  // scipy.stats.norm.ppf
  expect(normalQuantile(1e-9)).toBeCloseTo(-5.9978070150076865, 12);
  expect(normalQuantile(0.1)).toBeCloseTo(-1.2815515655446004, 14);
});

test('the farthest normal draws are those of the first and last 32-bit word: 6.34', () => {
  expect(normalQuantile(0.5 / 2 ** 32)).toBeCloseTo(-6.338, 3);
});

test.each([
  [() => makeCounterStream(-1, 0), 'seed must be'],
  [() => makeCounterStream(0.5, 0), 'seed must be'],
  [() => makeCounterStream(0, 256), 'part must be'],
  [() => makeCounterStream(0, 1).start(-1), 'id must be'],
  [() => makeCounterStream(0, 1).start(2 ** 32), 'id must be'],
])('a wrong call is refused: %#', (call, words) => {
  expect(call).toThrow(words);
});
