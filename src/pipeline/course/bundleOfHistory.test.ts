import { Fhir } from 'fhir';
import { expect, test } from 'vitest';
import type { CourseHistory } from '../../course/index.ts';
import { bundleOfHistory } from './bundleOfHistory.ts';

const HISTORY: CourseHistory = {
  child: {
    id: 3,
    sex: 'male',
    ageAtTriggerDays: 500,
    hasTumour: true,
    delayDays: 10,
    effects: {
      activation: 1,
      memoryHalfLife: 1,
      infectionDrive: 1,
      steroidIc50: 1,
      signHalf: 1,
      recovery: 1,
      rituximab: 1,
      signs: [1, 1, 1, 1],
    },
    frailty: 1,
    seasonDay: 31,
    triggerSize: 2,
  },
  onsetDay: 20,
  treatmentDay: 30,
  lastDay: 395,
  resectionDay: 44,
  infectionDays: [100],
  relapseDays: [200],
  given: [
    { channel: 'steroid', fromDay: 30, toDay: 57, everyDays: 1, timesPerDay: 2, amount: 1 },
    { channel: 'rituximab', fromDay: 60, toDay: 81, everyDays: 7, timesPerDay: 1, amount: 375 },
  ],
  ratings: [{ day: 30, total: 11 }],
  bCells: [{ day: 30, csfPercent: 6.54321, bloodFraction: 1 }],
};

test('day 0 is the trigger on the 1st of February 2000; onset is 20 days later, on the 21st, and 500 days before is the 19th of September 1998', () => {
  const [patient, illness] = bundleOfHistory(HISTORY, 'a1').entry.map(({ resource }) => resource);
  expect(patient).toMatchObject({ gender: 'male', birthDate: '1998-09-19' });
  expect(illness).toMatchObject({ onsetDateTime: '2000-02-21' });
});

test('doses stand in words with their unit, from the first to the last day on which they held', () => {
  const drugs = bundleOfHistory(HISTORY, 'a1').entry.flatMap(({ resource }) =>
    resource.resourceType === 'MedicationStatement' ? [resource] : [],
  );
  expect(drugs.map(({ dosage }) => dosage[0]!.text)).toEqual(['2 times 1 mg/kg a day', '375 mg/m² every 7 days']);
  expect(drugs[0]!.effectivePeriod).toEqual({ start: '2000-03-02', end: '2000-03-29' });
});

test('the bundle is valid FHIR R4', () => {
  const bundle = JSON.parse(JSON.stringify(bundleOfHistory(HISTORY, 'a1')));
  expect(new Fhir().validate(bundle).messages.filter(({ severity }) => severity === 'error')).toEqual([]);
});

test('a child without tumour has none in the bundle', () => {
  const { resectionDay: _, ...rest } = HISTORY;
  const text = JSON.stringify(bundleOfHistory({ ...rest, child: { ...HISTORY.child, hasTumour: false } }, 'a1'));
  expect(text).not.toContain('tumour');
});
