import {
  clinicalStatus,
  drugCode,
  INFECTION_CODE,
  MADE_UP,
  NEUROBLASTOMA_CODE,
  OMS_CODE,
  ownCode,
  RESECTION_CODE,
} from './codes.ts';
import type { Bundle, Resource } from './r4.ts';

/** A made-up person's course as events on calendar days (YYYY-MM-DD). */
export interface MadeUpHistory {
  /** Hexadecimal, the same for the same person of the same cohort; at most 20 digits count. */
  readonly key: string;
  readonly sex: 'female' | 'male';
  readonly birthDay: string;
  readonly onsetDay: string;
  readonly tumour?: { readonly foundDay: string; readonly resectedDay?: string };
  readonly infections: readonly { readonly day: string; readonly lastDay: string }[];
  readonly relapseDays: readonly string[];
  readonly treatments: readonly {
    readonly drugId: string;
    readonly name: string;
    readonly fromDay: string;
    readonly toDay: string;
    readonly dose: string;
  }[];
  readonly values: readonly MadeUpValue[];
}

/** A number that was found on a day. */
export interface MadeUpValue {
  readonly day: string;
  readonly kind: 'severity-18' | 'csf-b-percent' | 'blood-b-fraction';
  readonly value: number;
}

const VALUE_CODES = {
  'severity-18': {
    code: ownCode('oms-severity-18', 'OMS severity, six items, 0 to 18'),
    unit: '{score}',
    shown: 'points',
  },
  'csf-b-percent': {
    code: ownCode('csf-b-cells', 'B cells of lymphocytes in cerebrospinal fluid'),
    unit: '%',
    shown: '%',
  },
  'blood-b-fraction': { code: ownCode('blood-b-cells', 'B cells in blood, share of normal'), unit: '1', shown: '1' },
} as const;
const UCUM = 'http://unitsofmeasure.org';

/**
 * A made-up course as a FHIR R4 Bundle of the type collection: person, illness, relapses, tumour, infections, drugs and values.
 * Every resource bears the security label HTEST, so that no receiver takes it for a real person.
 */
export function courseBundle(history: MadeUpHistory): Bundle {
  const patientUrl = entryUrl(history.key, 0);
  const subject = { reference: patientUrl };
  const resources: Resource[] = [
    { resourceType: 'Patient', meta: MADE_UP, gender: history.sex, birthDate: history.birthDay },
    {
      resourceType: 'Condition',
      meta: MADE_UP,
      clinicalStatus: clinicalStatus('active'),
      code: OMS_CODE,
      subject,
      onsetDateTime: history.onsetDay,
    },
  ];
  if (history.tumour !== undefined) {
    const { foundDay, resectedDay } = history.tumour;
    resources.push({
      resourceType: 'Condition',
      meta: MADE_UP,
      clinicalStatus: clinicalStatus(resectedDay === undefined ? 'active' : 'resolved'),
      code: NEUROBLASTOMA_CODE,
      subject,
      onsetDateTime: foundDay,
      ...(resectedDay === undefined ? {} : { abatementDateTime: resectedDay }),
    });
    if (resectedDay !== undefined)
      resources.push({
        resourceType: 'Procedure',
        meta: MADE_UP,
        status: 'completed',
        code: RESECTION_CODE,
        subject,
        performedDateTime: resectedDay,
      });
  }
  for (const day of history.relapseDays)
    resources.push({
      resourceType: 'Condition',
      meta: MADE_UP,
      clinicalStatus: clinicalStatus('relapse'),
      code: OMS_CODE,
      subject,
      onsetDateTime: day,
    });
  for (const { day, lastDay } of history.infections)
    resources.push({
      resourceType: 'Condition',
      meta: MADE_UP,
      clinicalStatus: clinicalStatus('resolved'),
      code: INFECTION_CODE,
      subject,
      onsetDateTime: day,
      abatementDateTime: lastDay,
    });
  for (const { drugId, name, fromDay, toDay, dose } of history.treatments)
    resources.push({
      resourceType: 'MedicationStatement',
      meta: MADE_UP,
      status: 'completed',
      medicationCodeableConcept: drugCode(drugId, name),
      subject,
      effectivePeriod: { start: fromDay, end: toDay },
      dosage: [{ text: dose }],
    });
  for (const { day, kind, value } of history.values) {
    const { code, unit, shown } = VALUE_CODES[kind];
    resources.push({
      resourceType: 'Observation',
      meta: MADE_UP,
      status: 'final',
      code,
      subject,
      effectiveDateTime: day,
      valueQuantity: { value, unit: shown, system: UCUM, code: unit },
    });
  }
  return {
    resourceType: 'Bundle',
    type: 'collection',
    meta: MADE_UP,
    entry: resources.map((resource, index) => ({ fullUrl: entryUrl(history.key, index), resource })),
  };
}

/** A UUID of version 8 (own content, RFC 9562) from the key and a number: the same entry always has the same one. */
function entryUrl(key: string, index: number): string {
  if (!/^[0-9a-f]{1,20}$/.test(key)) throw new RangeError(`a key has 1 to 20 hexadecimal digits, got "${key}"`);
  const digits = key.padStart(20, '0') + index.toString(16).padStart(10, '0');
  const [a, b, c, d, e] = [
    digits.slice(0, 8),
    digits.slice(8, 12),
    digits.slice(12, 15),
    digits.slice(15, 18),
    digits.slice(18, 30),
  ];
  return `urn:uuid:${a}-${b}-8${c}-8${d}-${e}`;
}
