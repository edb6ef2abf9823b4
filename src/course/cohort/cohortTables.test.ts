import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { parquetMetadata, parquetReadObjects } from 'hyparquet';
import { expect, test } from 'vitest';
import { CAUTION } from './caution.ts';
import { checkSpec } from './checkSpec.ts';
import { chunksOf } from './chunksOf.ts';
import { COHORT_COLUMNS, type CohortRows, makeCohortRows } from './cohortColumns.ts';
import { MEDIAN_VALUES, testCohort } from './cohorts.testing.ts';
import { type CohortFormat, cohortFormatOf, makeCohortWriter } from './cohortWriter.ts';
import { bytesToRows, rowsToBytes } from './rowBytes.ts';
import { runChunkInto } from './runChunk.ts';
import { Sha256 } from './sha256.ts';
import { specHash } from './specHash.ts';

const spec = testCohort(60);
const chunks = chunksOf(spec).map((chunk) => {
  const rows = makeCohortRows(chunk.count);
  runChunkInto(rows, spec, chunk);
  return rows;
});

function fileOf(format: CohortFormat, all: readonly CohortRows[] = chunks): Uint8Array<ArrayBuffer> {
  const pieces: Uint8Array[] = [];
  const writer = makeCohortWriter(format, spec, (bytes) => pieces.push(bytes));
  for (const rows of all) writer.add(rows);
  writer.finish();
  return new Uint8Array(Buffer.concat(pieces));
}

/** Lines of CSV as objects; the one comma within quotes is in the id of the second arm. */
function readCsv(text: string): Record<string, string>[] {
  const [head = '', ...lines] = text.trimEnd().split('\n');
  const names = head.split(',');
  return lines.map((line) => {
    const cells = [...line.matchAll(/("([^"]*)"|[^,]*)(?:,|$)/g)].map(([, raw = '', quoted]) => quoted ?? raw);
    return Object.fromEntries(names.map((name, place) => [name, cells[place]!]));
  });
}

test('CSV, NDJSON and Parquet hold the same rows: 120 people, two arms, empty cells as null', async () => {
  const csv = readCsv(Buffer.from(fileOf('csv')).toString());
  const ndjson = Buffer.from(fileOf('ndjson'))
    .toString()
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
  const parquet = await parquetReadObjects({ file: fileOf('parquet').buffer });
  expect(ndjson).toHaveLength(120);
  // The caution stands in the first row of what has no place of its own for it.
  expect(csv.map(({ caution }) => caution)).toEqual([CAUTION, ...Array.from({ length: 119 }, () => '')]);
  expect(ndjson.map(({ caution }) => caution)).toEqual([CAUTION, ...Array.from({ length: 119 })]);
  for (const row of [...csv, ...ndjson]) delete row.caution;
  expect(parquet).toEqual(ndjson);
  expect(csv).toEqual(
    ndjson.map((row) =>
      Object.fromEntries(Object.entries(row).map(([name, value]) => [name, value === null ? '' : String(value)])),
    ),
  );
  expect(new Set(ndjson.map(({ arm }) => arm))).toEqual(new Set(['steroid', 'early, rituximab']));
  expect(new Set(ndjson.map(({ sex }) => sex))).toEqual(new Set(['female', 'male']));
  expect(ndjson.some((row) => row.first_relapse_days === null)).toBe(true);
  expect(ndjson.every((row) => row.score_24_months === null)).toBe(true);
});

test('Parquet tells what its columns mean, and that its people are virtual', () => {
  const metadata = parquetMetadata(fileOf('parquet').buffer);
  const told = Object.fromEntries(metadata.key_value_metadata!.map(({ key, value }) => [key, value]));
  expect(told['kinsbourne.caution']).toBe(CAUTION);
  expect(told['kinsbourne.spec']).toBe(specHash(spec));
  expect(JSON.parse(told['kinsbourne.columns']!)).toEqual(
    COHORT_COLUMNS.map(({ name, unit, meaning }) => ({ name, unit, meaning })),
  );
  expect(metadata.schema.slice(1).map(({ name }) => name)).toEqual(COHORT_COLUMNS.map(({ name }) => name));
});

test('Parquet: 45,000 rows come in groups of 20,000, however they are handed over', () => {
  const many = Array.from({ length: 375 }, () => chunks).flat();
  const metadata = parquetMetadata(fileOf('parquet', many).buffer);
  expect(metadata.row_groups.map(({ num_rows }) => Number(num_rows))).toEqual([20_000, 20_000, 5_000]);
});

test('the ending of a file names its format', () => {
  expect(['a.csv', 'b.NDJSON', 'c.parquet', 'd.xlsx', 'csv'].map(cohortFormatOf)).toEqual([
    'csv',
    'ndjson',
    'parquet',
    undefined,
    undefined,
  ]);
});

test('rows as bytes and back are the same rows; half of the bytes are refused', () => {
  const bytes = rowsToBytes(chunks[0]!);
  expect(bytesToRows(bytes)).toEqual(chunks[0]);
  expect(() => bytesToRows(bytes.subarray(0, bytes.length / 2))).toThrow('expected rows of');
  expect(() => bytesToRows(new Uint8Array(3))).toThrow('got 3 bytes');
});

test("chunks cover every person of every arm once, in order, and depend on nothing but the cohort's size", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 50_000 }), fc.integer({ min: 1, max: 4 }), (people, arms) => {
      const cut = chunksOf({ people, arms: Array.from({ length: arms }, () => spec.arms[0]!) });
      let expected = 0;
      cut.forEach(({ index, arm, firstId, count }, place) => {
        expect([index, arm * people + firstId]).toEqual([place, expected]);
        expect(count).toBeLessThanOrEqual(2000);
        expected += count;
      });
      expect(expected).toBe(people * arms);
    }),
  );
});

test('the hash of a cohort: the same whatever the order of keys; another for another seed, dose or parameter', () => {
  const { modelVersion, ...rest } = spec;
  expect(specHash({ ...rest, modelVersion })).toBe(specHash(spec));
  const others = [
    { ...spec, seed: 12 },
    { ...spec, years: 1.5 },
    { ...spec, members: [{ ...MEDIAN_VALUES, signHalf: 0.5600001 }, spec.members[1]!] },
    { ...spec, arms: [{ ...spec.arms[0]!, lines: [] }, spec.arms[1]!] },
  ];
  expect(new Set([spec, ...others].map(specHash)).size).toBe(5);
});

test('SHA-256 equals that of Node for texts of any length, fed in any pieces', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), fc.nat(300), (bytes, cut) => {
      const mine = new Sha256().update(bytes.subarray(0, cut)).update(bytes.subarray(cut)).hex();
      expect(mine).toBe(createHash('sha256').update(bytes).digest('hex'));
    }),
  );
});

test.each([
  [{ people: -1 }, 'people must be a whole number from 1 to 2147483647, got -1'],
  [{ years: 0 }, 'years must be from 0.1 to 50, got 0'],
  [{ seed: 1.5 }, 'the seed must be a whole number'],
  [{ members: [] }, 'at least one parameter set'],
  [{ members: [{ ...MEDIAN_VALUES, recovery: Number.NaN }] }, 'parameter recovery of set 0 must be a number, got NaN'],
  [{ members: [{ activationPerDay: 0.3 } as never] }, 'set 0 lacks memoryHalf, effectorSaturation'],
  [{ arms: [] }, 'at least one arm'],
  [{ arms: [spec.arms[0]!, spec.arms[0]!] }, 'each arm must have its own id, got steroid twice'],
  [{ modelVersion: '0' }, 'of model version 0'],
])('a cohort with %j is answered with a sentence', (change, sentence) => {
  expect(checkSpec({ ...spec, ...change })[0]).toContain(sentence);
  expect(checkSpec(spec)).toEqual([]);
});
