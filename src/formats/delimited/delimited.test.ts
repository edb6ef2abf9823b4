import { describe, expect, test } from 'vitest';
import { byteSourceFromBytes, FormatError } from '../../recording/index.ts';
import type { ReadOptions } from '../format.ts';
import { formatContract } from '../formatContract.testing.ts';
import { readRecording } from '../registry.ts';
import { guessColumns } from './columnGuess.ts';
import { delimited } from './delimited.ts';
import { readTableHead } from './tableHead.ts';

const encoder = new TextEncoder();
const read = (text: string, options: ReadOptions = {}) =>
  readRecording(byteSourceFromBytes('d.csv', encoder.encode(text)), options);

const TABLE = 'clock,gaze h,gaze v,note\n1000,1.5,-2.5,a\n1004,1.75,-2.25,b\n1008,-99,-99,c\n1012,2.5,-1.5,d\n';
const MAPPING = { columns: { clock: 't_ms', 'gaze h': 'xDeg', 'gaze v': 'yDeg' }, missingValues: [-99] };

formatContract({
  format: delimited,
  samples: [
    { name: 'mapped.csv', bytes: encoder.encode(TABLE), options: { mapping: MAPPING } },
    {
      name: 'no header, no time, decimal commas',
      bytes: encoder.encode('0,51;0,52\n0,53;0,54\n;\n0,55;0,56\n'),
      options: { mapping: { columns: { 'column 1': 'xFraction', 'column 2': 'yFraction' }, rateHz: 250 } },
    },
  ],
});

async function questionOf(text: string, options: ReadOptions = {}) {
  const error = await read(text, options).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(FormatError);
  expect(error).toMatchObject({ code: 'COLUMNS_UNKNOWN' });
  return (error as FormatError).question!;
}

describe('asking', () => {
  test('without a mapping nothing is read: columns, first rows and a proposal are handed back', async () => {
    expect(await questionOf('Time [ms],LeftX px,LeftY px,state\n0,960,540,fix\n4,961,541,fix\n')).toEqual({
      columns: ['Time [ms]', 'LeftX px', 'LeftY px', 'state'],
      sampleRows: [
        ['0', '960', '540', 'fix'],
        ['4', '961', '541', 'fix'],
      ],
      proposal: { 'Time [ms]': 't_ms', 'LeftX px': 'leftXPx', 'LeftY px': 'leftYPx' },
    });
  });

  test('columns without a name, or with the same one, can be told apart and mapped', async () => {
    const text = ',x,x\n0,1,2\n1,3,4\n';
    expect((await questionOf(text)).columns).toEqual(['column 1', 'x', 'x (2)']);
    const mapping = { columns: { 'column 1': 't_s', 'x (2)': 'xDeg' } };
    const { recording } = await read(text, { mapping });
    expect([...recording.streams[0]!.columns.xDeg!.slice()]).toEqual([2, 4]);
  });

  test('no header: columns are numbered', async () => {
    expect((await questionOf('0 1.5 2\n1 1.6 2\n')).columns).toEqual(['column 1', 'column 2', 'column 3']);
  });

  test('EyeLink samples without the lines that tell their columns are such a table', async () => {
    const question = await questionOf('1000\t  1.0\t  2.0\t 300.0\t...\n1001\t  1.0\t  2.0\t 300.0\t...\n');
    expect(question.columns).toHaveLength(5);
    expect(question.sampleRows[0]).toEqual(['1000', '1.0', '2.0', '300.0', '...']);
  });

  test('no time column and no rate: the rate is asked for', async () => {
    await questionOf(TABLE, { mapping: { columns: { 'gaze h': 'xDeg' } } });
  });

  test('a mapping that names no column of the file asks again', async () => {
    await questionOf(TABLE, { mapping: { columns: { other: 'xDeg', wrong: 't_s' } } });
  });

  test('what is no table is FORMAT_UNKNOWN with a readable head', async () => {
    await expect(read('Dear colleague,\nplease find attached\n')).rejects.toMatchObject({
      code: 'FORMAT_UNKNOWN',
      message: expect.stringContaining('Dear colleague,'),
    });
    await expect(read('PK\x03\x04\0\0\0\x08 a zip')).rejects.toMatchObject({ code: 'ZIP_UNKNOWN' });
  });
});

describe('reading with a mapping', () => {
  test('time from its unit, missing values are loss, other columns are left', async () => {
    const { recording } = await read(TABLE, { mapping: MAPPING });
    const stream = recording.streams[0]!;
    expect(stream).toMatchObject({ rateHz: 250, startS: 0, length: 4 });
    expect([...stream.columns.xDeg!.slice()]).toEqual([1.5, 1.75, Number.NaN, 2.5]);
    expect(Object.keys(stream.columns)).toEqual(['xDeg', 'yDeg']);
  });

  test('without a time column the rate is the clock, and a broken row keeps its place as loss', async () => {
    const { recording } = await read('x\ty\n1\t2\n3\t4\t5\t6\n5\t6\n', {
      mapping: { columns: { x: 'x_deg', y: 'y_deg' }, rateHz: 100 },
    });
    expect(recording.streams[0]).toMatchObject({ rateHz: 100, length: 3 });
    expect([...recording.streams[0]!.columns.xDeg!.slice()]).toEqual([1, Number.NaN, 5]);
  });

  test('a mapped column that is not there is told; the others are read', async () => {
    const { issues } = await read(TABLE, { mapping: { ...MAPPING, columns: { ...MAPPING.columns, pup: 'pupilMm' } } });
    expect(issues[0]).toMatchObject({ code: 'COLUMN_ABSENT', params: { column: 'pup' } });
  });

  test('wrong meanings are wrong calls', async () => {
    await expect(read(TABLE, { mapping: { columns: { clock: 'time' } } })).rejects.toThrow('got time');
    await expect(read(TABLE, { mapping: { columns: { 'gaze h': 'xDeg', 'gaze v': 'xDeg' } } })).rejects.toThrow(
      'two columns are both mapped to xDeg',
    );
  });
});

test.each([
  ['t_s by its name', ['time (s)', 'x_deg', 'y_deg'], { 'time (s)': 't_s', x_deg: 'xDeg', y_deg: 'yDeg' }],
  [
    'eyes and axes',
    ['timestamp_us', 'left_h_deg', 'right_v_deg'],
    { timestamp_us: 't_us', left_h_deg: 'leftXDeg', right_v_deg: 'rightYDeg' },
  ],
  [
    'pupil, openness, torsion',
    ['t_ms', 'pupil_mm', 'left openness', 'torsion'],
    { t_ms: 't_ms', pupil_mm: 'pupilMm', 'left openness': 'leftOpennessFraction', torsion: 'torsionDeg' },
  ],
  ['velocities and validities are no positions', ['t_s', 'x_vel', 'valid_x'], { t_s: 't_s' }],
])('names are guessed for a proposal: %s', (_, names, proposal) => {
  expect(guessColumns(names, [])).toEqual(proposal);
});

test('where the name tells no unit, the first values do: 0 to 1 a fraction, hundreds px; a step of 4 is ms, of 4000 us', () => {
  const rows = [
    ['1000', '0.5', '960'],
    ['1004', '0.51', '961'],
  ];
  expect(guessColumns(['time', 'x', 'left y'], rows)).toEqual({ time: 't_ms', x: 'xFraction', 'left y': 'leftYPx' });
  expect(guessColumns(['time'], [['0'], ['4000']])).toEqual({ time: 't_us' });
});

test('a table head needs two columns and a row of that many cells with a number', () => {
  expect(readTableHead(encoder.encode('a,b\n1,2\n'))).toMatchObject({ names: ['a', 'b'], hasHeader: true });
  expect(readTableHead(encoder.encode('a\n1\n2\n'))).toBeUndefined();
  expect(readTableHead(encoder.encode('a,b\nc,d\n'))).toBeUndefined();
  expect(readTableHead(encoder.encode('a,b\n'))).toBeUndefined();
});
