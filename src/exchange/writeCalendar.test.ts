import fc from 'fast-check';
import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import type { CalendarItem } from './calendarItems.ts';
import { writeCalendar } from './writeCalendar.ts';

const OPTIONS = { language: 'en', stamp: '2026-05-01T06:07:08Z' } as const;
const same = (text: string) => ({ en: text, de: text, fr: text, es: text });
const item = (more: Partial<CalendarItem>): CalendarItem => ({
  uid: 'dose:p:s1:2026-05-03:0800',
  kind: 'dose',
  day: '2026-05-03',
  time: '08:00',
  title: same('Drug A: 10 mg'),
  ...more,
});
const read = (text: string) =>
  new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((part) => new ICAL.Event(part));
const octets = (line: string) => new TextEncoder().encode(line).length;

test('a dose at 08:00: floating start, 15 minutes, private, stamped, no reminder', () => {
  const lines = writeCalendar([item({})], OPTIONS).split('\r\n');
  expect(lines).toEqual(
    expect.arrayContaining([
      'UID:dose:p:s1:2026-05-03:0800@kinsbourne',
      'DTSTART:20260503T080000',
      'DURATION:PT15M',
      'DTSTAMP:20260501T060708Z',
      'SUMMARY:Drug A: 10 mg',
      'CLASS:PRIVATE',
      'TRANSP:TRANSPARENT',
    ]),
  );
  expect(lines.some((line) => line.startsWith('BEGIN:VALARM'))).toBe(false);
  expect(lines.at(-1)).toBe('');
});

test('what has no time takes the whole day, 3 May to before 4 May; three days from 3 May end before 6 May', () => {
  const { time: _, ...whole } = item({ kind: 'due' });
  const [one, three] = read(writeCalendar([whole, { ...whole, uid: 'b', lastDay: '2026-05-05' }], OPTIONS));
  expect([one!.startDate.toString(), one!.endDate.toString(), one!.startDate.isDate]).toEqual([
    '2026-05-03',
    '2026-05-04',
    true,
  ]);
  expect(three!.endDate.toString()).toBe('2026-05-06');
});

test('02:30 of the night of summer time stays 02:30, floating, on whatever machine: 29 March and 8 March 2026', () => {
  const nights = ['2026-03-29', '2026-03-08', '2026-10-25'].map((day) => item({ uid: day, day, time: '02:30' }));
  const starts = read(writeCalendar(nights, OPTIONS)).map(({ startDate }) => [
    startDate.toString(),
    startDate.zone.tzid,
  ]);
  expect(starts).toEqual([
    ['2026-03-29T02:30:00', 'floating'],
    ['2026-03-08T02:30:00', 'floating'],
    ['2026-10-25T02:30:00', 'floating'],
  ]);
});

test('a title with line breaks cannot add a property or an event', () => {
  const evil = 'Drug\r\nDTSTART:19990101T000000\nEND:VEVENT\rBEGIN:VEVENT\u0000\\n,;';
  const text = writeCalendar([item({ title: same(evil), note: same(evil), place: evil })], {
    ...OPTIONS,
    alarmMinutes: 5,
    name: evil,
  });
  const events = read(text);
  expect(events).toHaveLength(1);
  const expected = 'Drug\nDTSTART:19990101T000000\nEND:VEVENT\nBEGIN:VEVENT\\n,;';
  expect([events[0]!.summary, events[0]!.description, events[0]!.location]).toEqual([expected, expected, expected]);
  expect(events[0]!.startDate.toString()).toBe('2026-05-03T08:00:00');
  const alarm = events[0]!.component.getFirstSubcomponent('valarm')!;
  expect(alarm.getFirstPropertyValue('description')).toBe(expected);
});

test('a reminder comes 15 minutes before 08:00, at 08:00 for 0, and at 09:00 of a whole day', () => {
  const triggers = (minutes: number, what: CalendarItem) =>
    read(writeCalendar([what], { ...OPTIONS, alarmMinutes: minutes }))[0]!
      .component.getFirstSubcomponent('valarm')!
      .getFirstPropertyValue('trigger')!
      .toString();
  const { time: _, ...whole } = item({});
  expect(triggers(15, item({}))).toBe('-PT15M');
  expect(triggers(0, item({}))).toBe('PT0S');
  expect(triggers(15, whole)).toBe('PT9H');
});

test('the language picks the title; an empty calendar is one', () => {
  const title = { en: 'Weight', de: 'Gewicht', fr: 'Poids', es: 'Peso' };
  expect(read(writeCalendar([item({ title })], { ...OPTIONS, language: 'fr' }))[0]!.summary).toBe('Poids');
  expect(read(writeCalendar([], OPTIONS))).toEqual([]);
});

test('a long title is folded into lines of at most 75 octets, the space at their beginning counted', () => {
  const text = writeCalendar([item({ title: same('x'.repeat(400)), note: same('眼'.repeat(100)) })], OPTIONS);
  expect(Math.max(...text.split('\r\n').map(octets))).toBe(75);
  expect(read(text)[0]!.summary).toBe('x'.repeat(400));
  expect(read(text)[0]!.description).toBe('眼'.repeat(100));
});

const character = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 3 }),
  fc.constantFrom('ü', '眼', '👁️', ',', ';', '\\', '\n', 'é', ' '),
);
const words = fc.array(character, { minLength: 1, maxLength: 120 }).map((parts) => parts.join(''));
const time = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
  .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join(':'));
const day = fc
  .integer({ min: 0, max: 12000 })
  .map((number) => new Date(Date.UTC(2010, 0, 1 + number)).toISOString().slice(0, 10));

test('round trip: any text, day and time is read back by another library as it was, and no line is over 75 octets', () => {
  fc.assert(
    fc.property(
      fc.array(fc.record({ title: words, day, time, note: words }), { minLength: 1, maxLength: 4 }),
      (list) => {
        const items = list.map(({ title, note, ...when }, at) =>
          item({ uid: `u${at}`, title: same(`x${title}`), note: same(note), ...when }),
        );
        const text = writeCalendar(items, OPTIONS);
        for (const line of text.split('\r\n')) expect(octets(line)).toBeLessThanOrEqual(75);
        expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
        const events = read(text);
        expect(events.map(({ uid }) => uid)).toEqual(items.map(({ uid }) => `${uid}@kinsbourne`));
        events.forEach((event, at) => {
          expect(event.summary).toBe(cleaned(`x${list[at]!.title}`));
          expect(event.description ?? '').toBe(cleaned(list[at]!.note));
          expect(event.startDate.toString()).toBe(`${list[at]!.day}T${list[at]!.time}:00`);
        });
      },
    ),
    { numRuns: 200 },
  );
});

/** What the format can carry of a text, written down apart from the writer. */
function cleaned(text: string): string {
  let out = '';
  for (const point of text.replaceAll('\r\n', '\n').replaceAll('\r', '\n')) {
    const code = point.codePointAt(0)!;
    if (point === '\t') out += ' ';
    else if (point === '\n' || (code >= 0x20 && code < 0x7f) || (code > 0x9f && !(code >= 0xd800 && code <= 0xdfff)))
      out += point;
  }
  return out;
}

test.each([
  [item({ day: '2026-02-30' }), OPTIONS, '2026-02-30'],
  [item({ time: '8:00' }), OPTIONS, '"8:00"'],
  [item({ lastDay: '2026-05-01' }), OPTIONS, 'ends on 2026-05-01'],
  [item({}), { ...OPTIONS, stamp: '2026-05-01 08:00' }, '2026-05-01 08:00'],
  [item({}), { ...OPTIONS, alarmMinutes: -1 }, 'got -1'],
])('writeCalendar refuses what is no day, time, stamp or reminder (%#)', (bad, options, sentence) => {
  expect(() => writeCalendar([bad], options)).toThrow(sentence);
});
