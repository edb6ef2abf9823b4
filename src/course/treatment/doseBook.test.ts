import fc from 'fast-check';
import { expect, test } from 'vitest';
import { DoseBook, emptyDay, sumDosesInto } from './doseBook.ts';
import { type DoseLine, DRUG_CHANNELS, isDoseDay, shiftLines } from './doseLines.ts';

const anyLine: fc.Arbitrary<DoseLine> = fc
  .record({
    channel: fc.constantFrom(...DRUG_CHANNELS),
    fromDay: fc.integer({ min: -20, max: 80 }),
    length: fc.integer({ min: 0, max: 60 }),
    everyDays: fc.integer({ min: 1, max: 30 }),
    timesPerDay: fc.integer({ min: 1, max: 4 }),
    amount: fc.integer({ min: 1, max: 64 }),
  })
  .map(({ length, ...line }) => ({ ...line, toDay: line.fromDay + length }));

test('by hand: a dose every third day from day 2 to day 9 falls on 2, 5 and 8', () => {
  const line: DoseLine = { channel: 'steroid', fromDay: 2, toDay: 9, everyDays: 3, timesPerDay: 2, amount: 0.5 };
  expect([...Array(12).keys()].filter((day) => isDoseDay(line, day))).toEqual([2, 5, 8]);
  expect(shiftLines([line], 10)).toEqual([{ ...line, fromDay: 12, toDay: 19 }]);
  const book = new DoseBook();
  book.add([line], 0);
  expect({ ...book.on(5) }).toEqual({ ...emptyDay(), steroid: 1, steroidTimes: 2 });
});

test('the book equals the plain sum of its lines on every day, whatever is added and stopped on the way', () => {
  fc.assert(
    fc.property(
      fc.array(anyLine, { maxLength: 8 }),
      fc.array(anyLine, { maxLength: 4 }),
      fc.subarray([...DRUG_CHANNELS]),
      fc.integer({ min: 0, max: 100 }),
      (first, later, stopped, changeDay) => {
        const book = new DoseBook();
        book.add(first, 0);
        let lines: readonly DoseLine[] = first;
        const sum = emptyDay();
        for (let day = 0; day < 150; day++) {
          if (day === changeDay) {
            book.stop(stopped);
            book.add(later, day);
            lines = [...lines.filter(({ channel }) => !stopped.includes(channel)), ...later];
          }
          sumDosesInto(sum, lines, day);
          expect({ ...book.on(day) }).toEqual(sum);
        }
        expect(book.lines).toEqual(lines);
      },
    ),
  );
});

test('days may be passed over: what was not asked for is not given later', () => {
  const book = new DoseBook();
  book.add([{ channel: 'gel', fromDay: 0, toDay: 10, everyDays: 2, timesPerDay: 1, amount: 80 }], 0);
  expect(book.on(0).gel).toBe(80);
  expect(book.on(5).gel).toBe(0);
  expect(book.on(6).gel).toBe(80);
  expect(book.on(11).gel).toBe(0);
});
