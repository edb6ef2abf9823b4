import { expect, test } from 'vitest';
import { byteSourceFromBytes } from '../../recording/index.ts';
import { expectAnyDamageIsBorne } from '../anyDamage.testing.ts';
import type { ReadOptions } from '../format.ts';
import { formatContract } from '../formatContract.testing.ts';
import { gazepoint } from './gazepoint.ts';

const encoder = new TextEncoder();
const parse = (bytes: Uint8Array, options: ReadOptions = {}, chunkBytes = 64) =>
  gazepoint.parse(byteSourceFromBytes('User 1_all_gaze.csv', bytes, { chunkBytes }), options);
const read = (text: string, options?: ReadOptions) => parse(encoder.encode(text), options);
const codes = (issues: readonly { code: string }[]): string[] => issues.map((issue) => issue.code).sort();

const TIME = 'TIME(2024/01/02 10:11:12.013)';
const TICK = 'TIMETICK(f=10000000)';
/** Ticks of 100 ns from a machine's start; 60 Hz is 166,667 ticks. */
const tick = (i: number): string => String(48860001560 + 166667 * i);
const csv = (header: string, rows: readonly string[]): string =>
  `${header},\n${rows.map((row) => `${row},`).join('\n')}\n`;
const many = (cells: (i: number) => string, count = 6): string[] => Array.from({ length: count }, (_, i) => cells(i));

formatContract({
  format: gazepoint,
  samples: [
    {
      name: 'all_gaze.csv',
      bytes: encoder.encode(
        csv(
          `MEDIA_ID,MEDIA_NAME,CNT,${TIME},${TICK},FPOGX,FPOGY,FPOGV,BPOGX,BPOGY,BPOGV,LPMM,LPMMV,BKID`,
          many((i) => `${i < 6 ? 0 : 1},Blank,${i},0.1,${tick(i)},0.5,0.5,1,0.${i + 1}5,0.${i + 2}5,1,3.${i},1,0`, 9),
        ),
      ),
    },
  ],
});

test('166,667 ticks of 10,000,000 per second are 60.00 Hz; a quarter of the screen is 0.25', async () => {
  const { recording, issues } = await read(
    csv(
      `MEDIA_ID,MEDIA_NAME,CNT,${TIME},${TICK},FPOGX,FPOGY,FPOGV,BPOGX,BPOGY,BPOGV`,
      many((i) => `0,Blank,${i},${i / 60},${tick(i)},9,9,1,0.25,0.75,1`),
    ),
  );
  const [stream] = recording.streams;
  expect(stream!.rateHz).toBeCloseTo(60, 3);
  expect([stream!.columns.xFraction![3], stream!.columns.yFraction![3]]).toEqual([0.25, 0.75]);
  expect(recording.events).toEqual([{ kind: 'message', startS: 0, endS: 0, text: 'media 0 Blank' }]);
  expect(codes(issues)).toEqual(['BLINKS_NOT_CODED', 'GEOMETRY_MISSING']);
});

test('0.75 of a 0.4 m screen at 0.5 m is 0.1 m right: atan(0.2) = 11.31 deg; 0.25 of 0.3 m is 0.075 m up: 8.53 deg', async () => {
  const { recording } = await read(
    csv(
      `${TICK},BPOGX,BPOGY`,
      many((i) => `${tick(i)},0.75,0.25`),
    ),
    {
      geometry: { widthM: 0.4, heightM: 0.3, distanceM: 0.5 },
    },
  );
  expect(recording.streams[0]!.columns.xDeg![0]).toBeCloseTo(11.3099, 3);
  expect(recording.streams[0]!.columns.yDeg![0]).toBeCloseTo(8.5308, 3);
});

test('TIME begins anew with each media item, the tick does not: one clock, no sample lost', async () => {
  const rows = many((i) => `${i < 3 ? 0 : 1},M${i < 3 ? 0 : 1},${((i % 3) / 60).toFixed(5)},${tick(i)},0.5,0.5`);
  const { recording, issues } = await read(csv(`MEDIA_ID,MEDIA_NAME,${TIME},${TICK},BPOGX,BPOGY`, rows));
  expect(recording.streams[0]!.length).toBe(6);
  expect(recording.streams[0]!.rateHz).toBeCloseTo(60, 3);
  expect(codes(issues)).not.toContain('TIME_GOES_BACK');
  expect(recording.events.map((event) => event.text)).toEqual(['media 0 M0', 'media 1 M1']);
});

test('without a tick the second item is put 1 s behind the first, and that is said', async () => {
  const rows = many((i) => `${i < 3 ? 0 : 1},${((i % 3) / 10).toFixed(1)},0.5,0.5`);
  const { recording, issues } = await read(csv(`MEDIA_ID,${TIME},BPOGX,BPOGY`, rows));
  const times = [...recording.streams[0]!.timesS!.slice()].map((t) => Number(t.toFixed(6)));
  expect(times).toEqual([0, 0.1, 0.2, 1.2, 1.3, 1.4]);
  expect(codes(issues)).toContain('CLOCK_RESTARTS');
});

test('a flag of 0, 2147483647 and an empty cell are loss; off the screen and 0 are places', async () => {
  const rows = ['0.5,0.5,0', '2147483647,0.5,1', ',0.5,1', '-0.2,1.3,1', '0,0,1'];
  const { recording } = await read(
    csv(
      `${TICK},BPOGX,BPOGY,BPOGV`,
      many((i) => `${tick(i)},${rows[i]!}`, 5),
    ),
  );
  const x = [...recording.streams[0]!.columns.xFraction!.slice()].map((value) => Number(value.toFixed(3)));
  expect(x).toEqual([Number.NaN, Number.NaN, Number.NaN, -0.2, 0]);
});

test('each eye, its own flag and its pupil in millimetres', async () => {
  const { recording } = await read(
    csv(
      `${TICK},BPOGX,BPOGY,BPOGV,LPOGX,LPOGY,LPOGV,RPOGX,RPOGY,RPOGV,LPMM,LPMMV,RPD,RPV`,
      many((i) => `${tick(i)},9,9,1,0.1,0.2,1,0.3,0.4,${i % 2},3.5,1,2,1`),
    ),
  );
  const { columns } = recording.streams[0]!;
  expect(Object.keys(columns)).toEqual([
    'leftXFraction',
    'leftYFraction',
    'rightXFraction',
    'rightYFraction',
    'leftPupilMm',
    'rightPupilArea',
  ]);
  expect(columns.rightXFraction![0]).toBeNaN();
  expect(columns.rightXFraction![1]).toBeCloseTo(0.3, 6);
  expect(columns.rightPupilArea![0]).toBeCloseTo(Math.PI, 5);
});

test('only fixation-filtered gaze: read, with a warning', async () => {
  const { recording, issues } = await read(
    csv(
      `${TICK},FPOGX,FPOGY,FPOGV`,
      many((i) => `${tick(i)},0.5,0.5,1`),
    ),
  );
  expect(Object.keys(recording.streams[0]!.columns)).toEqual(['xFraction', 'yFraction']);
  expect(codes(issues)).toContain('POSITIONS_FILTERED');
});

test('a blink lasts while its number stands: rows 2 and 3 of 60 Hz are 0.033 to 0.067 s', async () => {
  const ids = [0, 0, 7, 7, 0, 0];
  const { recording } = await read(
    csv(
      `${TICK},BPOGX,BPOGY,BKID,BKDUR`,
      many((i) => `${tick(i)},0.5,0.5,${ids[i]},0`),
    ),
  );
  const [blink] = recording.events;
  expect(blink).toMatchObject({ kind: 'blink' });
  expect([blink!.startS, blink!.endS].map((t) => Number(t.toFixed(3)))).toEqual([0.033, 0.067]);
});

test('no clock column: said, not guessed', async () => {
  await expect(read(csv('CNT,BPOGX,BPOGY', ['1,0.5,0.5']))).rejects.toMatchObject({ code: 'HEADER_UNREADABLE' });
});

test('recognised by its columns, not by its name', () => {
  const recognises = (text: string): boolean => gazepoint.recognises(encoder.encode(text), 'x.txt');
  expect(recognises(`MEDIA_ID,${TIME},FPOGX,FPOGY\n`)).toBe(true);
  expect(recognises('t,x,y\n')).toBe(false);
});

test('property: cut or damaged anywhere it gives a recording or a FormatError, the same for every piece size', async () => {
  const whole = encoder.encode(
    csv(
      `MEDIA_ID,${TIME},${TICK},BPOGX,BPOGY,BPOGV,BKID`,
      many((i) => `${i >> 2},0.1,${tick(i)},0.25,0.75,1,0`, 12),
    ),
  );
  await expectAnyDamageIsBorne(whole, (bytes, chunkBytes) => parse(bytes, {}, chunkBytes));
});
