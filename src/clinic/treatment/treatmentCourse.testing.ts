import { type CourseRecord, courseOf } from '../course/courseRecord.ts';
import type { AnyEntry, Entry } from '../entries/entry.ts';
import type { Bodies, EntryKind } from '../entries/entryKinds.ts';
import type { DoseBody, PlanBody, PlanStep } from '../entries/treatmentEntry.ts';

const AUTHOR = { id: 'a1', name: 'Tester', role: 'family' } as const;

export function entry<K extends EntryKind>(kind: K, id: string, body: Bodies[K]): Entry<K> {
  return {
    id,
    personId: 'p1',
    kind,
    version: 1,
    body,
    removed: false,
    writtenAt: '2026-01-01T00:00:00Z',
    author: AUTHOR,
  };
}

export function plan(id: string, steps: readonly PlanStep[], more: Partial<PlanBody> = {}): Entry<'plan'> {
  const head = { title: id, drug: 'Drug A', route: 'oral', status: 'active' } as const;
  return entry('plan', id, { ...head, steps: [...steps], ...more });
}

export function dose(id: string, body: Partial<DoseBody> & Pick<DoseBody, 'day'>): Entry<'dose'> {
  return entry('dose', id, { planId: 'plan', stepId: 's1', drug: 'Drug A', status: 'given', ...body });
}

export function step(id: string, from: string, to: string | undefined, more: Partial<PlanStep> = {}): PlanStep {
  return { id, from, ...(to === undefined ? {} : { to }), everyDays: 1, dose: '10 mg', ...more };
}

export function courseWith(entries: readonly Entry[], person: Partial<Bodies['person']> = {}): CourseRecord {
  const start = entry('person', 'p1', { name: 'Made-up Mara', birth: '2024-02', ...person });
  return courseOf([start, ...entries] as AnyEntry[])!;
}
