import fc from 'fast-check';
import { expect, test } from 'vitest';
import { localTimeAt } from './wallClock.ts';

test('two hours after 23:30 it is 01:30 of the next day', () => {
  expect(localTimeAt({ startLocal: '2026-02-28T23:30:00' }, 7200)).toEqual({ day: '2026-03-01', minuteOfDay: 90 });
});

test('in Berlin 3 h after 00:00 of 2026-03-29 the clock shows 04:00, since 02:00 to 03:00 was left out', () => {
  const berlin = { startLocal: '2026-03-29T00:00:00', zone: 'Europe/Berlin' };
  expect(localTimeAt(berlin, 3 * 3600)).toEqual({ day: '2026-03-29', minuteOfDay: 240 });
  expect(localTimeAt({ startLocal: berlin.startLocal }, 3 * 3600).minuteOfDay).toBe(180);
});

test('in Berlin 4 h after 00:00 of 2026-10-25 it shows 03:00; the hour from 2 to 3 comes twice', () => {
  const berlin = { startLocal: '2026-10-25T00:00:00', zone: 'Europe/Berlin' };
  expect(localTimeAt(berlin, 2.5 * 3600).minuteOfDay).toBe(150);
  expect(localTimeAt(berlin, 3.5 * 3600).minuteOfDay).toBe(150);
  expect(localTimeAt(berlin, 4 * 3600).minuteOfDay).toBe(180);
});

test('the offset of the file tells the two hours apart', () => {
  const twice = { startLocal: '2026-10-25T02:30:00', zone: 'Europe/Berlin' };
  expect(localTimeAt({ ...twice, offsetMinutes: 120 }, 3600).minuteOfDay).toBe(150);
  expect(localTimeAt({ ...twice, offsetMinutes: 60 }, 3600).minuteOfDay).toBe(210);
});

test('a zone of quarter hours is followed', () => {
  expect(localTimeAt({ startLocal: '2026-05-01T12:00:00', zone: 'Asia/Kathmandu' }, 60)).toEqual({
    day: '2026-05-01',
    minuteOfDay: 721,
  });
});

test('property: second 0 shows the start itself, in any zone, but in the hour that is left out', () => {
  const zones = ['Europe/Berlin', 'America/New_York', 'Australia/Lord_Howe', 'Pacific/Apia', 'UTC'];
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 8760 * 4 }), fc.constantFrom(...zones), (quarter, zone) => {
      const date = new Date(Date.UTC(2026, 0, 1) + quarter * 900_000);
      const startLocal = date.toISOString().slice(0, 19);
      const shown = localTimeAt({ startLocal, zone }, 0);
      const off = shown.minuteOfDay - (date.getUTCHours() * 60 + date.getUTCMinutes());
      expect([0, 30, 60, -60, -30]).toContain(off);
    }),
    { seed: 2 },
  );
});

test('an unreadable start and an unknown zone are refused', () => {
  expect(() => localTimeAt({ startLocal: 'yesterday' }, 0)).toThrow('got yesterday');
  expect(() => localTimeAt({ startLocal: '2026-01-01T00:00:00', zone: 'Mars/Base' }, 0)).toThrow('got Mars/Base');
});
