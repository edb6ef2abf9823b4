import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type DoseLine, DRUG_CHANNELS, isDoseDay } from '../treatment/doseLines.ts';
import { DoseTally } from './doseTally.ts';

const line: fc.Arbitrary<DoseLine> = fc.record({
  channel: fc.constantFrom(...DRUG_CHANNELS),
  fromDay: fc.integer({ min: 0, max: 60 }),
  toDay: fc.integer({ min: 0, max: 90 }),
  everyDays: fc.integer({ min: 1, max: 9 }),
  timesPerDay: fc.integer({ min: 1, max: 3 }),
  amount: fc.integer({ min: 1, max: 40 }),
});

test('2 mg/kg on days 100 and 102, then stopped: two days, 4 mg/kg', () => {
  const tally = new DoseTally(100, 30);
  tally.change(100, [{ channel: 'steroid', fromDay: 100, toDay: 120, everyDays: 2, timesPerDay: 1, amount: 2 }]);
  tally.change(104, []);
  expect([tally.hormoneDays, tally.steroidMgPerKg, tally.gelIuPerM2]).toEqual([2, 4, 0]);
});

test('counting at changes equals counting day by day', () => {
  fc.assert(
    fc.property(
      fc.array(line, { maxLength: 5 }),
      fc.array(line, { maxLength: 5 }),
      fc.integer({ min: 11, max: 60 }),
      (before, after, change) => {
        const [first, days] = [10, 60];
        const tally = new DoseTally(first, days);
        tally.change(first, before);
        tally.change(change, after);
        tally.change(first + days, []);
        let hormoneDays = 0;
        const given = { steroid: 0, gel: 0, depot: 0 };
        for (let day = first; day < first + days; day++) {
          const due = (day < change ? before : after).filter(
            (one) =>
              isDoseDay(one, day) && (one.channel === 'steroid' || one.channel === 'gel' || one.channel === 'depot'),
          );
          if (due.length > 0) hormoneDays++;
          for (const one of due) given[one.channel as keyof typeof given] += one.timesPerDay * one.amount;
        }
        expect([tally.hormoneDays, tally.steroidMgPerKg, tally.gelIuPerM2, tally.depotMgPerM2]).toEqual([
          hormoneDays,
          given.steroid,
          given.gel,
          given.depot,
        ]);
      },
    ),
  );
});
