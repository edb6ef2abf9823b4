import { describe, expect, test } from 'vitest';
import { byteSourceFromBytes, makeLocalTime } from '../../recording/index.ts';
import type { ReadOptions } from '../format.ts';
import { readRecording } from '../registry.ts';

const read = (text: string, options: ReadOptions = {}) =>
  readRecording(byteSourceFromBytes('m.csv', new TextEncoder().encode(text)), options);

/** Ten samples a second from `from` on, and again from `to` on: clocks that were changed between. */
function table(from: string, to: string): string {
  const rows = [from, to].flatMap((start) =>
    Array.from({ length: 30 }, (_, k) => {
      const local = new Date(Date.parse(`${start}Z`) + 100 * k).toISOString().slice(0, -1).replace('T', ' ');
      return `${local},0.01,0.02,${(1 + 0.001 * (k % 3)).toFixed(3)}`;
    }),
  );
  return `time,acc_x (g),acc_y (g),acc_z (g)\n${rows.join('\n')}\n`;
}

const AUTUMN = table('2026-10-25T02:59:57', '2026-10-25T02:00:00');
const SPRING = table('2026-03-29T01:59:57', '2026-03-29T03:00:00');

describe('local times over a change of daylight saving', () => {
  test.each([
    ['autumn, zone told', AUTUMN, 'Europe/Berlin', []],
    ['autumn, not told', AUTUMN, undefined, ['CLOCK_REPEATS_HOUR']],
    ['spring, zone told', SPRING, 'Europe/Berlin', []],
    ['spring, not told', SPRING, undefined, ['CLOCK_SKIPS_HOUR']],
  ])('%s: sixty samples of six seconds, no gap, none left out', async (_, text, zone, codes) => {
    const options = zone === undefined ? {} : { motion: { zone } };
    const { recording, issues } = await read(text, options);
    expect(recording.streams).toHaveLength(1);
    expect(recording.streams[0]).toMatchObject({ startS: 0, length: 60 });
    expect(recording.streams[0]!.rateHz).toBeCloseTo(10, 6);
    expect(issues.map(({ code }) => code)).toEqual(codes);
  });

  test('in a told zone the wall shows 02:00 again after three seconds', async () => {
    const { recording } = await read(AUTUMN, { motion: { zone: 'Europe/Berlin' } });
    expect(makeLocalTime(recording.wallClock!)(3.5).minuteOfDay).toBeCloseTo(120 + 0.5 / 60, 6);
  });

  test('a table that a person mapped follows them too', async () => {
    const mapping = {
      columns: { time: 't_date', 'acc_x (g)': 'accel_x_g', 'acc_y (g)': 'accel_y_g', 'acc_z (g)': 'accel_z_g' },
    };
    const { recording, issues } = await read(AUTUMN, { mapping });
    expect([recording.format, recording.streams[0]!.length]).toEqual(['delimited', 60]);
    expect(issues.map(({ code }) => code)).toEqual(['CLOCK_REPEATS_HOUR']);
  });

  test('elsewhere an hour is a gap, and rows that go back by one are left out', async () => {
    const gap = await read(table('2026-07-26T01:59:57', '2026-07-26T03:00:00'));
    expect(gap.issues.map(({ code }) => code)).toContain('SAMPLES_MISSING');
    const back = await read(table('2026-07-26T02:59:57', '2026-07-26T02:00:00'));
    expect(back.recording.streams[0]!.length).toBe(30);
  });
});
