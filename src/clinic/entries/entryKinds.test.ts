import { describe, expect, test } from 'vitest';
import { type Bodies, ENTRY_KIND_NAMES, ENTRY_KINDS } from './entryKinds.ts';

const plan = (steps: readonly (readonly [from: string, to?: string])[], stoppedOn?: string): Bodies['plan'] => ({
  title: 'Plan',
  drug: 'Drug A',
  route: 'oral',
  status: 'active',
  steps: steps.map(([from, to], i) => ({
    id: `s${i}`,
    from,
    ...(to === undefined ? {} : { to }),
    everyDays: 1,
    dose: '10 mg',
  })),
  ...(stoppedOn === undefined ? {} : { stoppedOn }),
});
const spanOf = (body: Bodies['plan']) => ENTRY_KINDS.plan.span(body);

test('every kind is listed under its own name', () => {
  for (const kind of ENTRY_KIND_NAMES) expect(ENTRY_KINDS[kind].kind).toBe(kind);
  expect(ENTRY_KIND_NAMES.length).toBe(17);
});

describe('where an entry stands in time', () => {
  test('a vague date stands on all days that it can mean', () => {
    expect(ENTRY_KINDS.sign.span({ sign: 'ataxia', firstSeen: '2024-02', lastSeen: '2024' })).toEqual({
      first: '2024-02-01',
      last: '2024-12-31',
    });
    expect(ENTRY_KINDS.tumour.span({ found: '2024-02', kind: 'neuroblastoma' })).toEqual({
      first: '2024-02-01',
      last: '2024-02-29',
    });
  });

  test('what lasts has no last day; an event without an end is one day', () => {
    expect(ENTRY_KINDS.sign.span({ sign: 'ataxia', firstSeen: '2024-02-03' })).toEqual({ first: '2024-02-03' });
    expect(ENTRY_KINDS.event.span({ type: 'fever', title: 'Fever', start: '2024-02-03' })).toEqual({
      first: '2024-02-03',
      last: '2024-02-03',
    });
  });

  test('a plan goes from its first step to its last, in whatever order they are written', () => {
    expect(
      spanOf(
        plan([
          ['2024-03-01', '2024-03-10'],
          ['2024-01-05', '2024-02-01'],
        ]),
      ),
    ).toEqual({
      first: '2024-01-05',
      last: '2024-03-10',
    });
    expect(spanOf(plan([['2024-03-01']]))).toEqual({ first: '2024-03-01' });
    expect(spanOf(plan([]))).toBeUndefined();
  });

  test('a stopped plan ends where it was stopped, not later than planned and not before it began', () => {
    expect(spanOf(plan([['2024-03-01']], '2024-03-05'))?.last).toBe('2024-03-05');
    expect(spanOf(plan([['2024-03-01', '2024-03-10']], '2024-04-01'))?.last).toBe('2024-03-10');
    expect(spanOf(plan([['2024-03-01', '2024-03-10']], '2024-02-01'))).toEqual({
      first: '2024-03-01',
      last: '2024-03-01',
    });
  });
});
