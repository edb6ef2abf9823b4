import { expect, test } from 'vitest';
import { byteSourceFromBytes } from './byteSource.ts';

const collect = async (chunks: AsyncIterable<Uint8Array>): Promise<number[][]> => {
  const out: number[][] = [];
  for await (const chunk of chunks) out.push([...chunk]);
  return out;
};

test('five bytes in pieces of two are 2 + 2 + 1, and each call begins anew', async () => {
  const source = byteSourceFromBytes('a', Uint8Array.of(1, 2, 3, 4, 5), { chunkBytes: 2 });
  expect(await collect(source.chunks())).toEqual([[1, 2], [3, 4], [5]]);
  expect(await collect(source.chunks())).toEqual([[1, 2], [3, 4], [5]]);
  expect(source.sizeBytes).toBe(5);
});

test('no bytes are no pieces', async () => {
  expect(await collect(byteSourceFromBytes('a', new Uint8Array(0)).chunks())).toEqual([]);
});

test('a companion is found by its name, another is not', async () => {
  const source = byteSourceFromBytes('a', Uint8Array.of(1), { siblings: { 'b.json': Uint8Array.of(9) } });
  expect(await collect((await source.sibling!('b.json'))!.chunks())).toEqual([[9]]);
  expect(await source.sibling!('c.json')).toBeUndefined();
});

test('pieces of no size are refused with what was asked for', () => {
  expect(() => byteSourceFromBytes('a', Uint8Array.of(1), { chunkBytes: 0 })).toThrow('chunkBytes must be >= 1, got 0');
});
