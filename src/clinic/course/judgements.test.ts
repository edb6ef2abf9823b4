import { expect, test } from 'vitest';
import type { Judgement } from '../entries/recordingEntry.ts';
import { judgementOf, withJudgement } from './judgements.ts';

const said = (atS: number, verdict: Judgement['verdict'], place = 'left-wrist'): Judgement => ({
  event: 'jerk',
  atS,
  place,
  verdict,
});

test('what is said last of an event counts, and the list stays in order of time', () => {
  const list = withJudgement(withJudgement([], said(5, 'confirmed'), 'said'), said(2, 'rejected'), 'said');
  expect(list.map(({ atS }) => atS)).toEqual([2, 5]);
  expect(withJudgement(list, said(5, 'rejected'), 'said').map(({ verdict }) => verdict)).toEqual([
    'rejected',
    'rejected',
  ]);
});

test('taken back, nothing is said of it any more', () => {
  expect(withJudgement([said(5, 'confirmed')], said(5, 'confirmed'), 'taken-back')).toEqual([]);
});

test('a peak that a later version finds 30 ms off is the same jerk; 100 ms off, or at the other wrist, it is another', () => {
  const list = [said(5, 'confirmed')];
  expect(judgementOf(list, { atS: 5.03, place: 'left-wrist' })?.verdict).toBe('confirmed');
  expect(judgementOf(list, { atS: 5.1, place: 'left-wrist' })).toBeUndefined();
  expect(judgementOf(list, { atS: 5, place: 'right-wrist' })).toBeUndefined();
});
