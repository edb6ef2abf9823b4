import { expect, test } from 'vitest';
import { SampleColumns } from '../eyelink/sampleColumns.ts';
import { GrowingColumn } from './growingColumn.ts';
import { GrowingTextColumn, MAX_WORDS } from './textColumn.ts';

test.each([0, 1, 1023, 1024, 1025, 3071, 3072, 3073, 140_000])(
  '%d values that were pushed come back in order',
  (count) => {
    const narrow = new GrowingColumn();
    const wide = new GrowingColumn(true);
    for (let i = 0; i < count; i++) {
      narrow.push(i);
      wide.push(i + 0.1);
    }
    expect([narrow.length, wide.length]).toEqual([count, count]);
    expect(narrow.finish()).toEqual(Float32Array.from({ length: count }, (_, i) => i));
    expect(wide.finish()).toEqual(Float64Array.from({ length: count }, (_, i) => i + 0.1));
    expect(narrow.length).toBe(0);
  },
);

test.each([0, 1, 1024, 3072, 40_000])('%d rows of samples come back in order', (count) => {
  const samples = new SampleColumns(2);
  for (let i = 0; i < count; i++) {
    samples.times[samples.row] = i;
    samples.values[0]![samples.row] = 2 * i;
    samples.values[1]![samples.row] = i + 1;
    samples.next();
  }
  expect(samples.length).toBe(count);
  expect(samples.takeTimes()).toEqual(Float64Array.from({ length: count }, (_, i) => i));
  expect(samples.takeColumn(0)).toEqual(Float32Array.from({ length: count }, (_, i) => 2 * i));
  expect(samples.takeColumn(1)).toEqual(Float32Array.from({ length: count }, (_, i) => i + 1));
});

test('texts are kept once each, and no more than the limit: what is beyond reads as empty and is counted', () => {
  const column = new GrowingTextColumn();
  const encoder = new TextEncoder();
  const push = (text: string) => {
    const bytes = encoder.encode(`<${text}>`);
    column.push(bytes, 1, bytes.length - 1);
  };
  for (let i = 0; i < MAX_WORDS + 10; i++) push(`w${i}`);
  push('w5');
  push('');
  const { codes, words } = column.finish();
  expect(words[codes[5]!]).toBe('w5');
  expect(codes.at(-2)).toBe(codes[5]);
  expect(codes.at(-1)).toBe(0);
  expect(words).toHaveLength(MAX_WORDS);
  expect(column.overflowCount).toBe(11);
});
