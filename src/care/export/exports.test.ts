import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CLINIC_LANGUAGES } from '../../clinic/index.ts';
import { demoCourses } from '../demo/demoPeople.ts';
import { calendarOf } from './calendarOf.ts';
import { exportFileName } from './exportFileName.ts';

const TODAY = '2026-11-23';

describe('exportFileName', () => {
  test.each([
    ['report', 'Zoë Müßig', 'visit-zoe-mussig-2026-11-23.pdf'],
    ['calendar', 'Demo Ada', 'calendar-demo-ada-2026-11-23.ics'],
    ['bundle', undefined, 'kinsbourne-2026-11-23.kinsbourne'],
    ['report', '中文', 'visit-2026-11-23.pdf'],
    ['report', '../../etc/passwd', 'visit-etc-passwd-2026-11-23.pdf'],
    ['report', 'a\r\nSet-Cookie: x', 'visit-a-set-cookie-x-2026-11-23.pdf'],
  ] as const)('%s of %s is %s', (kind, name, fileName) => {
    expect(exportFileName(kind, TODAY, name)).toBe(fileName);
  });

  test('property: any name gives letters, digits and hyphens, short enough for any system', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 500 }), (name) => {
        expect(exportFileName('report', TODAY, name)).toMatch(/^visit-([a-z0-9]+-)*2026-11-23\.pdf$/);
        expect(exportFileName('report', TODAY, name).length).toBeLessThan(80);
      }),
      { seed: 1 },
    );
    expect.hasAssertions();
  });
});

describe('calendarOf', () => {
  const [ada] = demoCourses({ today: TODAY, language: 'en', seed: 1 });
  const course = ada!.asRecord({ id: 'a', name: 'A', role: 'family' });

  test.each(CLINIC_LANGUAGES)('%s: holds the next visit, doses and what is due, from today on', (language) => {
    const text = calendarOf(course, { language, today: TODAY });
    expect(text).toMatch(/^BEGIN:VCALENDAR\r\n/);
    expect(text).toContain('20261202T103000');
    const days = [...text.matchAll(/DTSTART[^:\r]*:(\d{8})/g)].map(([, day]) => day!);
    expect(days.length).toBeGreaterThan(10);
    expect(days.filter((day) => day > '20270601')).toEqual([]);
  });

  test('the same record gives the same file', () => {
    const make = () => calendarOf(course, { language: 'de', today: TODAY });
    expect(make()).toBe(make());
  });
});
