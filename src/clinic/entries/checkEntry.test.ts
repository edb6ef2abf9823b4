import { describe, expect, test } from 'vitest';
import { checkEntry, DATE_FIELDS } from './checkEntry.ts';
import { ENTRY_KIND_NAMES, ENTRY_KINDS } from './entryKinds.ts';

const person = { name: 'Invented Ines', birth: '2023-02-10' };
const plan = (steps: object[]) => ({ title: 'Plan', drug: 'Drug A', route: 'oral', status: 'active', steps });
const codes = (issues: readonly { path: string; code: string }[]) => issues.map(({ path, code }) => `${path} ${code}`);

describe('checkEntry', () => {
  test('a sound person has no issues', () => {
    expect(checkEntry('person', { ...person, onset: '2024', diagnosis: '2024-09-01' }, '2026-01-01')).toEqual([]);
  });

  test('a missing field, a field nobody knows, a word that is none of the words', () => {
    expect(codes(checkEntry('person', { birth: '2023' }))).toEqual(['/name missing']);
    expect(codes(checkEntry('person', { ...person, shoeSize: 20 }))).toEqual(['/shoeSize unknown-field']);
    expect(codes(checkEntry('sign', { sign: 'sneezing', firstSeen: '2024' }))).toEqual(['/sign not-allowed']);
    expect(codes(checkEntry('plan', plan([{ id: 's1', from: '2024-01-01', everyDays: 0, dose: '' }])))).toEqual([
      '/steps/0/everyDays not-allowed',
    ]);
  });

  test('what is no object at all is refused, for every kind', () => {
    for (const kind of ENTRY_KIND_NAMES)
      for (const body of [null, undefined, 'text', 7, []])
        expect(checkEntry(kind, body).length, `${kind} ${String(body)}`).toBeGreaterThan(0);
  });

  test('days that are not in the calendar, at any depth; the day of an instant too', () => {
    expect(codes(checkEntry('person', { ...person, birth: '2023-02-30' }))).toEqual(['/birth not-in-calendar']);
    expect(codes(checkEntry('person', { ...person, birth: '2023-13' }))).toEqual(['/birth not-in-calendar']);
    expect(codes(checkEntry('plan', plan([{ id: 's1', from: '2023-02-29', everyDays: 1, dose: '' }])))).toEqual([
      '/steps/0/from not-in-calendar',
    ]);
    expect(codes(checkEntry('diary', { day: '2024-02-29', enteredAt: '2024-02-30T20:00:00Z' }))).toEqual([
      '/enteredAt not-in-calendar',
    ]);
  });

  test('a year 0000 and a 25th hour are refused before anything computes with them', () => {
    expect(codes(checkEntry('person', { ...person, birth: '0000' }))).toEqual(['/birth not-allowed']);
    expect(codes(checkEntry('diary', { day: '2024-02-29', enteredAt: '2024-02-29T25:00:00Z' }))).toEqual([
      '/enteredAt not-allowed',
    ]);
  });

  test('text that looks like a date stays text', () => {
    expect(checkEntry('person', { ...person, site: '2024-13', name: '2024-02-30' })).toEqual([]);
    expect(checkEntry('note', { day: '2024-05-01', text: '2024-99-99' })).toEqual([]);
    const finding = { since: 'not a day', from: 'nowhere' };
    const decision = { findingId: 'f1', finding, decision: 'dismissed', decidedBy: 'M. Made-up', role: 'family' };
    expect(checkEntry('watch-decision', decision)).toEqual([]);
  });

  test('the end before the start, compared as exactly as both are known', () => {
    expect(codes(checkEntry('person', { ...person, onset: '2022' }))).toEqual(['/onset wrong-order']);
    expect(checkEntry('person', { ...person, onset: '2023' })).toEqual([]);
    expect(checkEntry('person', { ...person, birth: '2023-02', onset: '2023-02-01' })).toEqual([]);
    const both = checkEntry('person', { ...person, onset: '2024-05', diagnosis: '2024-04-30' });
    expect(codes(both)).toEqual(['/diagnosis wrong-order']);
    expect(both[0]!.message).toBe('diagnosis (2024-04-30) is before onset (2024-05)');
    expect(codes(checkEntry('result', { testId: 'igg', day: '2024-01-01', low: 13, high: 5 }))).toEqual([
      '/high wrong-order',
    ]);
    const backwards = plan([{ id: 's1', from: '2024-01-10', to: '2024-01-09', everyDays: 1, dose: '' }]);
    expect(codes(checkEntry('plan', backwards))).toEqual(['/steps/0/to wrong-order']);
  });

  test('the future is refused from the day after tomorrow on, and only for what has happened', () => {
    const sign = (firstSeen: string) => ({ sign: 'ataxia', firstSeen });
    expect(checkEntry('sign', sign('2026-01-02'), '2026-01-01')).toEqual([]);
    expect(codes(checkEntry('sign', sign('2026-01-03'), '2026-01-01'))).toEqual(['/firstSeen in-the-future']);
    expect(codes(checkEntry('sign', sign('2027'), '2026-01-01'))).toEqual(['/firstSeen in-the-future']);
    expect(checkEntry('sign', sign('2026'), '2026-01-01')).toEqual([]);
    expect(checkEntry('sign', sign('2030-01-01'))).toEqual([]);
    expect(checkEntry('event', { type: 'appointment', title: 'Visit', start: '2030-01-01' }, '2026-01-01')).toEqual([]);
  });

  test('no message repeats what a person typed as text', () => {
    const issues = checkEntry('person', { name: 'x'.repeat(300), birth: 'secret', note: 4 });
    expect(issues.length).toBe(3);
    expect(JSON.stringify(issues)).not.toMatch(/xxx|secret/);
  });

  test('a message says what was found and what was expected, in our own words', () => {
    const said = (kind: 'person' | 'event', body: unknown) => checkEntry(kind, body).map(({ message }) => message);
    expect(said('person', { ...person, birth: '10.02.2023' })).toEqual([
      'birth: found “10.02.2023”; expected YYYY, YYYY-MM or YYYY-MM-DD: as well as it is known',
    ]);
    expect(said('person', { ...person, name: '' })).toEqual([
      'name: found an empty text; expected one line of text of 1 to 200 characters',
    ]);
    expect(said('person', { ...person, birth: 'a secret' })[0]).toMatch(/^birth: found a text of 8 characters; /);
    const event = { type: 'fever', title: 'Fever', start: '2024-01-01' };
    expect(said('event', { ...event, highestTemperatureC: 46 })).toEqual([
      'highestTemperatureC: found 46; expected a number of 30 to 45',
    ]);
    expect(said('event', 7)).toEqual(['the entry: found 7; expected a JSON object']);
  });

  test('a body with very many flaws gives at most twenty issues', () => {
    const flawed = Object.fromEntries(Array.from({ length: 100 }, (_, i) => [`field${i}`, i]));
    const issues = checkEntry('person', { ...person, ...flawed });
    expect(issues.length).toBeGreaterThan(3);
    expect(issues.length).toBeLessThanOrEqual(20);
    expect(new Set(issues.map(({ code }) => code))).toEqual(new Set(['unknown-field']));
  });
});

test('every date of the schemas is checked against the calendar, and nothing else is', () => {
  const dated = new Set<string>();
  const walk = (node: unknown, name: string): void => {
    if (typeof node !== 'object' || node === null) return;
    const { pattern } = node as { pattern?: unknown };
    if (typeof pattern === 'string' && pattern.includes('\\d{4}')) dated.add(name);
    for (const [key, inner] of Object.entries(node)) walk(inner, key);
  };
  for (const kind of ENTRY_KIND_NAMES) walk(ENTRY_KINDS[kind].schema, '');
  expect([...dated].sort()).toEqual([...DATE_FIELDS].sort());
});
