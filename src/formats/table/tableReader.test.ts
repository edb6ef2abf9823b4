import fc from 'fast-check';
import { expect, test } from 'vitest';
import { byteSourceFromBytes, FormatError } from '../../recording/index.ts';
import type { ColumnChoice, TablePlan } from './table.ts';
import { readTable } from './tableReader.ts';

const encoder = new TextEncoder();

function choosing(...picks: [string, ColumnChoice['kind'], number[]?][]): TablePlan {
  return {
    choose: (header) =>
      picks.flatMap(([name, kind, missing]) => {
        const index = header.indexOf(name);
        return index === -1 ? [] : [{ key: name, index, kind, ...(missing === undefined ? {} : { missing }) }];
      }),
  };
}

function read(text: string | Uint8Array, plan: TablePlan, chunkBytes = 7) {
  const bytes = typeof text === 'string' ? encoder.encode(text) : text;
  return readTable(byteSourceFromBytes('t.txt', bytes, { chunkBytes }), {}, plan);
}

const TX: TablePlan = choosing(['t', 'time'], ['x', 'float32'], ['word', 'text']);

test.each([
  ['tab', 't\tx\tword\n1\t0.5\ta\n2\t\tb\n3\t1.5\ta\n'],
  ['comma', 't,x,word\n1,0.5,a\n2,,b\n3,1.5,a\n'],
  ['semicolon with decimal comma', 't;x;word\n1;0,5;a\n2;;b\n3;1,5;a\n'],
  ['tab with decimal comma', 't\tx\tword\n1\t0,5\ta\n2\t\tb\n3\t1,5\ta\n'],
  ['blanks', '  t  x word\n 1 0.5 a\n 2   NaN b\n 3 1.5 a\n'],
  ['quotes', '"t","x","word"\r\n"1","0.5","a"\r\n"2","","b"\r\n"3","1.5","a"\r\n'],
  ['quoted decimal comma', 't,x,word\n1,"0,5",a\n2,"",b\n3,"1,5",a\n'],
  ['other column order, extra column', 'word\textra\tx\tt\na\t9\t0.5\t1\nb\t\t.\t2\na\t9\t1.5\t3\n'],
  ['comments and blank lines', '# made by hand\n\nt x word\n1 0.5 a\n\n# note\n2 . b\n3 1.5 a\n'],
  ['lone CR', 't\tx\tword\r1\t0.5\ta\r2\t\tb\r3\t1.5\ta\r'],
])('the same three rows are read whatever the dialect: %s', async (_, text) => {
  const table = await read(text, TX);
  expect([...table.times('t').values]).toEqual([0, 1, 2]);
  expect(table.times('t').origin).toBe('1');
  expect([...table.numbers('x')]).toEqual([0.5, Number.NaN, 1.5]);
  const { codes, words } = table.texts('word');
  expect([...codes].map((code) => words[code])).toEqual(['a', 'b', 'a']);
  expect(table.issues).toEqual([]);
});

test('19-digit nanoseconds that differ by 1 differ by 1 (a double holds steps of 256 there)', async () => {
  const table = await read('t,x\n1700000000123456789,1\n1700000000123456790,2\n1700000001123456790,3\n', TX);
  expect([...table.times('t').values]).toEqual([0, 1, 1000000001]);
  expect(table.times('t').origin).toBe('1700000000123456789');
});

test('1700000000.25 s and 1700000000.5 s are 0.25 s apart; a time before the first is negative', async () => {
  const table = await read('t,x\n1700000000.25,1\n1700000000.5,2\n1699999999.75,3\n', TX);
  expect([...table.times('t').values]).toEqual([0, 0.25, -0.5]);
});

test('a declared missing value becomes loss, and 0 stays a value', async () => {
  const table = await read('t,x\n1,-1\n2,0\n', choosing(['t', 'time'], ['x', 'float32', [-1]]));
  expect([...table.numbers('x')]).toEqual([Number.NaN, 0]);
});

test('many bad cells (words, numbers too large for a column) are one issue with count and first line', async () => {
  const table = await read('t,x\n1,1\n2,oops\n3,1e99\n4,4\n', TX);
  expect([...table.numbers('x')]).toEqual([1, Number.NaN, Number.NaN, 4]);
  expect(table.issues).toHaveLength(1);
  expect(table.issues[0]).toMatchObject({
    code: 'NUMBER_UNREADABLE',
    count: 2,
    where: { line: 3 },
    params: { column: 'x', found: '"oops"' },
  });
});

test('a short row between tabs loses its last cells; between blanks it is left out, for its columns are unknown', async () => {
  const tabs = await read('t\tx\tz\n1\t1\t1\n2\n3\t3\t3\n', TX);
  expect([...tabs.numbers('x')]).toEqual([1, Number.NaN, 3]);
  const blanks = await read('t x z\n1 1 1\n2 2\n3 3 3\n', TX);
  expect([...blanks.numbers('x')]).toEqual([1, 3]);
  for (const table of [tabs, blanks]) expect(table.issues[0]).toMatchObject({ code: 'LINE_SHORT', count: 1 });
});

test('a row that lost a tab in the middle shifts nothing: it is short and has a cell that is no number', async () => {
  const table = await read(
    't\tx\tz\n1\t0.5\t9.5\n2\t0.59.5\n3\t0.5\t9.5\n',
    choosing(['t', 'time'], ['x', 'float32'], ['z', 'float32']),
  );
  expect([...table.numbers('x')]).toEqual([0.5, Number.NaN, 0.5]);
});

test('bytes that are no UTF-8 in names or words are told, numbers are read', async () => {
  const text = encoder.encode('t,x,word\n1,2,m?\n');
  text[text.indexOf(63)] = 0xb5;
  const table = await read(text, TX);
  expect([...table.numbers('x')]).toEqual([2]);
  expect(table.issues).toMatchObject([{ code: 'ENCODING_BROKEN', count: 1 }]);
});

test('unquoted decimal commas between commas are refused, not shifted: no row of 3 names has 6 fields', async () => {
  const table = await read('t,x,y\n0,001,1,234,5,678\n0,002,1,234,5,678\n', TX);
  expect(table.rowCount).toBe(0);
  expect(table.issues[0]).toMatchObject({ code: 'LINE_UNREADABLE', count: 2 });
});

test('a header one name short (row names written by R) shifts nothing', async () => {
  const table = await read('t\tx\n1\t0.001\t5\n2\t0.002\t6\n', TX);
  expect(table.rowCount).toBe(0);
});

test('a row without a readable time is left out and counted', async () => {
  const table = await read('t,x\n1,1\n,2\nsoon,3\n4,4\n', TX);
  expect([...table.numbers('x')]).toEqual([1, 4]);
  expect(table.issues[0]).toMatchObject({ code: 'TIME_UNREADABLE', count: 2, where: { line: 3 } });
});

test('without a last line end the last number may be cut, so it is lost and noted; that is no warning', async () => {
  const table = await read('t,x\n1,1.25\n2,1.2', TX);
  expect([...table.numbers('x')]).toEqual([1.25, Number.NaN]);
  expect(table.issues).toMatchObject([{ code: 'LAST_VALUE_OPEN', severity: 'info', where: { line: 3 } }]);
});

test.each([
  ['short of cells', 't,x,z\n1,1.25,3\n2,1.2', 1],
  ['a last cell that is no number', 't,x\n1,1.25\n2,1.2e', 2],
])('a last row that is truly cut is a warning: %s', async (_, text, rowCount) => {
  const table = await read(text, TX);
  expect(table.rowCount).toBe(rowCount);
  expect(table.issues).toMatchObject([{ code: 'FILE_CUT_SHORT', severity: 'warning', where: { line: 3 } }]);
});

test('once 0.5 was read, 0,5 is no number in the same file', async () => {
  const table = await read('t;x\n1;0.5\n2;0,5\n', TX);
  expect([...table.numbers('x')]).toEqual([0.5, Number.NaN]);
});

test('0 bytes is FILE_EMPTY; only comments is FORMAT_UNKNOWN', async () => {
  await expect(read('', TX)).rejects.toMatchObject({ name: 'FormatError', code: 'FILE_EMPTY' });
  await expect(read('# nothing\n', TX)).rejects.toThrow(FormatError);
});

test('property: what was written with any dialect is read back, at any piece size', async () => {
  const cell = fc.oneof(
    fc.constant(Number.NaN),
    fc.float({ noNaN: true, noDefaultInfinity: true }).map((v) => v + 0),
  );
  await fc.assert(
    fc.asyncProperty(
      fc.array(cell, { minLength: 1, maxLength: 20 }),
      fc.constantFrom('\t', ';', ' '),
      fc.constantFrom('.', ','),
      fc.constantFrom('\n', '\r\n', '\r'),
      fc.integer({ min: 1, max: 40 }),
      async (values, delimiter, decimal, lineEnd, chunkBytes) => {
        const shown = (v: number) => (Number.isNaN(v) ? 'NaN' : String(v).replace('.', decimal));
        const rows = values.map((v, i) => [i, shown(v), 'w'].join(delimiter));
        const text = [['t', 'x', 'word'].join(delimiter), ...rows, ''].join(lineEnd);
        const table = await read(text, TX, chunkBytes);
        expect([...table.numbers('x')]).toEqual(values.map((v) => Math.fround(v)));
        expect(table.issues).toEqual([]);
      },
    ),
    { seed: 20261123, numRuns: 200 },
  );
});
