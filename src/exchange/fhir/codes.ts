import type { CodeableConcept, Coding, Meta } from './r4.ts';

const CONDITION_CLINICAL = 'http://terminology.hl7.org/CodeSystem/condition-clinical';
const ATC = 'http://www.whocc.no/atc';
const SNOMED = 'http://snomed.info/sct';
const ORPHA = 'http://www.orpha.net';
/** Codes of this project, for what no common system was read for. */
const OWN = 'urn:oid:2.25.224713563470181743105617283015240915127';

/** Marks a resource as made up: "test health data". */
export const MADE_UP: Meta = {
  security: [
    {
      system: 'http://terminology.hl7.org/CodeSystem/v3-ActReason',
      code: 'HTEST',
      display: 'test health data',
    },
  ],
};

export const OMS_CODE: CodeableConcept = {
  coding: [
    { system: SNOMED, code: '230350000', display: 'Opsoclonus-myoclonus syndrome' },
    { system: ORPHA, code: '1183' },
  ],
  text: 'Opsoclonus-myoclonus syndrome',
};

export const NEUROBLASTOMA_CODE: CodeableConcept = {
  coding: [{ system: SNOMED, code: '432328008' }],
  text: 'Neuroblastic tumour',
};

export const INFECTION_CODE: CodeableConcept = { text: 'Infection' };
export const RESECTION_CODE: CodeableConcept = { text: 'Resection of a neuroblastic tumour' };

export function clinicalStatus(code: 'active' | 'relapse' | 'resolved'): CodeableConcept {
  return { coding: [{ system: CONDITION_CLINICAL, code }] };
}

export function ownCode(code: string, text: string): CodeableConcept {
  return { coding: [{ system: OWN, code }], text };
}

/** ATC codes that were read in a source; other drugs go by their name. */
const READ_ATC: Readonly<Record<string, string>> = { corticotropin: 'H01AA01', rituximab: 'L01FA01' };

export function drugCode(drugId: string, name: string): CodeableConcept {
  const code = READ_ATC[drugId];
  const coding: Coding[] = code === undefined ? [] : [{ system: ATC, code }];
  return { ...(coding.length === 0 ? {} : { coding }), text: name };
}
