import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { byteSourceFromBytes } from '../../recording/index.ts';
import { expectAnyDamageIsBorne } from '../anyDamage.testing.ts';
import { formatContract } from '../formatContract.testing.ts';
import { actigraph } from './actigraph.ts';
import { columnsByMode } from './actigraphColumns.ts';
import { dateOrder, localMsOf } from './actigraphDates.ts';
import { placeOfLimb } from './actigraphHeader.ts';

const REAL = readFileSync(new URL('../../../data/body/formats/actigraph_counts_5s.csv', import.meta.url));
const encoder = new TextEncoder();
const read = (content: string | Uint8Array, chunkBytes = 100) =>
  actigraph.parse(
    byteSourceFromBytes('x.csv', typeof content === 'string' ? encoder.encode(content) : content, { chunkBytes }),
    {},
  );

interface Parts {
  mark?: string;
  date?: string;
  time?: string;
  epoch?: string;
  mode?: string;
}
const head = ({
  mark = ' date format M/d/yyyy Filter Normal',
  date = '3/4/2026',
  time = '21:30:00',
  epoch = '00:00:15',
  mode = '13',
}: Parts = {}) =>
  [
    `------------ Data File Created By ActiGraph GT3X+ ActiLife v6.13.3 Firmware v3.2.1${mark} -----------`,
    'Serial Number: NEO0000000001',
    `Start Time ${time}`,
    `Start Date ${date}`,
    `Epoch Period (hh:mm:ss) ${epoch}`,
    'Download Time 10:00:00',
    'Download Date 3/9/2026',
    'Current Memory Address: 0',
    `Current Battery Voltage: 4.10     Mode = ${mode}`,
    '--------------------------------------------------',
    '',
  ].join('\n');
const rows = ['5,6,7,1', '0,0,0,0', '250,10,30,9', ''].join('\n');

formatContract({
  format: actigraph,
  samples: [
    { name: 'bare.csv', bytes: encoder.encode(head() + rows) },
    {
      name: 'named.csv',
      bytes: encoder.encode(
        `${head()}Date,Time,Axis1,Axis2,Axis3,Steps,Lux,Vector Magnitude\n3/4/2026,21:30:00,5,6,7,1,80,10.49\n3/4/2026,21:30:15,0,0,0,0,81,0\n`,
      ),
    },
  ],
});

describe('ActiLife counts', () => {
  test('a real export: 5-s epochs from 15 August 2016, 21:35; axis 1 to 3, steps, lux and posture; 990 rows', async () => {
    const { recording, issues } = await read(REAL, 4096);
    expect(recording.wallClock).toEqual({ startLocal: '2016-08-15T21:35:00' });
    expect(recording.device).toBe('ActiGraph wGT3XBT');
    expect(recording.facts).toEqual({
      software: 'ActiLife v6.13.3',
      firmware: '1.8.0',
      filter: 'Normal',
      mode: 61,
      epochS: 5,
    });
    const [stream] = recording.streams;
    expect(stream).toMatchObject({ kind: 'counts', startS: 0, rateHz: 0.2, length: 990, place: 'waist' });
    const row = (i: number) => Object.entries(stream!.columns).map(([name, values]) => [name, values[i]]);
    expect(row(2)).toEqual([
      ['countX', 4],
      ['countY', 47],
      ['countZ', 153],
      ['steps', 0],
      ['lux', 0],
      ['inclinometer', 3],
    ]);
    expect([stream!.columns.inclinometer![0], stream!.columns.inclinometer![989]]).toEqual([1, 0]);
    expect(issues).toEqual([]);
  });

  test('nothing of the device’s number or the day it was read out is kept', async () => {
    const { recording, issues } = await read(head() + rows);
    expect(JSON.stringify([recording, issues])).not.toMatch(/NEO|10:00|3\/9/);
  });

  test.each([
    ['M/d/yyyy', '3/4/2026', '2026-03-04'],
    ['d/M/yyyy', '3/4/2026', '2026-04-03'],
    ['dd.MM.yyyy', '03.04.2026', '2026-04-03'],
    ['yyyy-MM-dd', '2026-03-04', '2026-03-04'],
  ])('date format %s: %s is %s', async (format, date, day) => {
    const { recording, issues } = await read(head({ mark: ` date format ${format} Filter Normal`, date }) + rows);
    expect(recording.wallClock?.startLocal).toBe(`${day}T21:30:00`);
    expect(issues).toEqual([]);
  });

  test('without a word on the order of dates a day above 12 tells it, else the month is taken first and said', async () => {
    const told = await read(head({ mark: '', date: '24/4/2026' }) + rows);
    expect([told.recording.wallClock?.startLocal, told.issues]).toEqual(['2026-04-24T21:30:00', []]);
    const assumed = await read(head({ mark: '', date: '3/4/2026' }) + rows);
    expect(assumed.recording.wallClock?.startLocal).toBe('2026-03-04T21:30:00');
    expect(assumed.issues.map(({ code, params }) => [code, params.date])).toEqual([['DATE_ORDER_ASSUMED', '3/4/2026']]);
  });

  test('rows with a date and a time: a missing minute begins a new stream, a row that goes back is left out', async () => {
    const at = (time: string, count: number) => `3/4/2026,${time},${count}\n`;
    const { recording, issues } = await read(
      `${head({ epoch: '00:01:00', mode: '0' })}Date,Time,Axis1\n${at('21:30:00', 1)}${at('21:31:00', 2)}${at('21:33:00', 4)}${at('21:32:00', 3)}`,
    );
    expect(recording.streams.map(({ id, startS, columns }) => [id, startS, [...columns.countX!.slice()]])).toEqual([
      ['counts-1', 0, [1, 2]],
      ['counts-2', 180, [4]],
    ]);
    expect(issues.map(({ code }) => code)).toEqual(['TIME_GOES_BACK']);
  });

  test.each([
    ['without an epoch', head({ epoch: 'unknown' }), /epoch period is missing/],
    ['raw acceleration', head({ epoch: '00:00:00' }), /raw acceleration; open the .gt3x file/],
    ['five columns in a mode of four', `${head()}1,2,3,4,5\n`, /5 columns in mode 13/],
    ['a header that never ends', head().split('\n').slice(0, -2).join('\n'), /its end is missing/],
    ['names without counts', `${head()}Date,Time,Lux\n3/4/2026,21:30:00,7\n`, /columns with counts is Date, Time, Lux/],
  ])('%s is refused and said', async (_, content, message) => {
    await expect(read(content)).rejects.toThrow(message);
  });

  test('semicolons change nothing', async () => {
    const semicolons = await read(head() + rows.replaceAll(',', ';'));
    expect(semicolons.recording.streams).toEqual((await read(head() + rows)).recording.streams);
  });

  test('property: any damage gives a message or a recording, whatever the pieces', async () => {
    await expectAnyDamageIsBorne(encoder.encode(head() + rows), read, { numRuns: 150 });
    expect.hasAssertions();
  });
});

test('modes: 0 is axis 1, 5 two axes and steps, 12 three axes, 61 all nine; what does not fit is not guessed', () => {
  const keys = (mode: number | undefined, count: number) =>
    columnsByMode(mode, count)
      ?.map(({ key }) => key)
      .join(' ');
  expect(keys(0, 1)).toBe('countX');
  expect(keys(5, 3)).toBe('countX countY steps');
  expect(keys(12, 3)).toBe('countX countY countZ');
  expect(keys(61, 9)).toBe('countX countY countZ steps lux off standing sitting lying');
  expect(keys(29, 8)).toBe('countX countY countZ steps off standing sitting lying');
  expect(keys(45, 5)).toBe('countX countY countZ steps lux');
  expect(keys(15, 5)).toBe('countX countY countZ steps');
  expect([keys(61, 8), keys(undefined, 4), keys(13, 3)]).toEqual([undefined, undefined, undefined]);
  expect(keys(undefined, 2)).toBe('countX countY');
});

test('localMsOf: 31 February is no date, 24:00 no time; any real date comes back as itself', () => {
  const order = dateOrder('M/d/yyyy', []);
  expect(localMsOf('2/31/2026', '10:00:00', order)).toBeUndefined();
  expect(localMsOf('2/28/2026', '24:00:00', order)).toBeUndefined();
  expect(localMsOf('2/28/2026', '23:59:59.5', order)).toBe(Date.UTC(2026, 1, 28, 23, 59, 59, 500));
  fc.assert(
    fc.property(fc.integer({ min: Date.UTC(1990, 0, 2) / 1000, max: Date.UTC(2100, 0, 1) / 1000 }), (seconds) => {
      const text = new Date(1000 * seconds).toISOString();
      expect(localMsOf(text.slice(0, 10), text.slice(11, 19), { order: 'ymd', isAssumed: false })).toBe(1000 * seconds);
    }),
    { seed: 3 },
  );
});

test('placeOfLimb: a waist has no side, a wrist without one is not known', () => {
  expect(placeOfLimb({ limb: 'Waist', side: undefined })).toBe('waist');
  expect(placeOfLimb({ limb: 'Wrist', side: 'Left' })).toBe('left-wrist');
  expect(placeOfLimb({ limb: 'Wrist', side: undefined })).toBe('unknown');
  expect(placeOfLimb({ limb: undefined, side: undefined })).toBe('unknown');
});

describe('rows over a change of daylight saving', () => {
  const rowsAt = (date: string, times: readonly string[]): string =>
    `Date,Time,Axis1\n${times.map((time, k) => `${date},${time},${k}\n`).join('')}`;
  const autumn = ['02:58:00', '02:59:00', '02:00:00', '02:01:00'];
  const spring = ['01:58:00', '01:59:00', '03:00:00', '03:01:00'];
  const readRows = (date: string, times: readonly string[], zone?: string) => {
    const text = head({ epoch: '00:01:00', mode: '0', date, time: times[0]! }) + rowsAt(date, times);
    const options = zone === undefined ? {} : { motion: { zone } };
    return actigraph.parse(byteSourceFromBytes('x.csv', encoder.encode(text)), options);
  };

  test.each([
    ['autumn, zone told', '10/25/2026', autumn, 'Europe/Berlin', []],
    ['autumn, not told', '10/25/2026', autumn, undefined, ['CLOCK_REPEATS_HOUR']],
    ['spring, zone told', '3/29/2026', spring, 'Europe/Berlin', []],
    ['spring, not told', '3/29/2026', spring, undefined, ['CLOCK_SKIPS_HOUR']],
  ])('%s: four minutes in one stream, none left out', async (_, date, times, zone, codes) => {
    const { recording, issues } = await readRows(date, times, zone);
    expect(recording.streams.map(({ startS, columns }) => [startS, [...columns.countX!.slice()]])).toEqual([
      [0, [0, 1, 2, 3]],
    ]);
    expect(issues.map(({ code }) => code)).toEqual(codes);
    for (const { message, hint } of issues) expect(`${message} ${hint}`).toMatch(/daylight saving.*Europe\/Berlin/);
  });
});
