import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { auditedChunks } from './auditedChunks.ts';

const HASH = 'a'.repeat(64);

test('of 10,000 chunks at 1 %, about 100 are audited: within four standard errors, 100 ± 40', () => {
  const audited = auditedChunks(HASH, 10_000, 0.01);
  expect(Math.abs(audited.length - 100)).toBeLessThan(40);
  expect(audited).toEqual([...audited].sort((a, b) => a - b));
});

test('a chunk is audited where the first 4 bytes of its hash, as a share of 2^32, lie below the share', () => {
  const lot = (chunk: number): number =>
    Number(`0x${createHash('sha256').update(`${HASH}/${chunk}`).digest('hex').slice(0, 8)}`) / 4_294_967_296;
  const expected = Array.from({ length: 500 }, (_, chunk) => chunk).filter((chunk) => lot(chunk) < 0.1);
  expect(auditedChunks(HASH, 500, 0.1)).toEqual(expected);
});

test('even a run of one chunk is audited; at a share of 0 none is, at 1 every one', () => {
  expect(auditedChunks(HASH, 1, 0.01)).toEqual([0]);
  expect(auditedChunks(HASH, 40, 1e-9)).toHaveLength(1);
  expect(auditedChunks(HASH, 40, 0)).toEqual([]);
  expect(auditedChunks(HASH, 40, 1)).toHaveLength(40);
});

test('the same cohort has the same audits, another one has others', () => {
  expect(auditedChunks(HASH, 1000, 0.05)).toEqual(auditedChunks(HASH, 1000, 0.05));
  expect(auditedChunks(HASH, 1000, 0.05)).not.toEqual(auditedChunks('b'.repeat(64), 1000, 0.05));
});
