/** The parts of FHIR R4 that are written here [HL7R4]. Dates are ISO text. */
export interface Coding {
  readonly system: string;
  readonly code: string;
  readonly display?: string;
}

export interface CodeableConcept {
  readonly coding?: readonly Coding[];
  readonly text?: string;
}

export interface Reference {
  readonly reference: string;
}

export interface Meta {
  readonly security: readonly Coding[];
}

export interface Quantity {
  readonly value: number;
  readonly unit: string;
  readonly system?: string;
  readonly code?: string;
}

export interface Patient {
  readonly resourceType: 'Patient';
  readonly meta: Meta;
  readonly gender: 'female' | 'male';
  readonly birthDate: string;
}

export interface Condition {
  readonly resourceType: 'Condition';
  readonly meta: Meta;
  readonly clinicalStatus: CodeableConcept;
  readonly verificationStatus?: CodeableConcept;
  readonly code: CodeableConcept;
  readonly subject: Reference;
  readonly onsetDateTime: string;
  readonly abatementDateTime?: string;
}

export interface Observation {
  readonly resourceType: 'Observation';
  readonly meta: Meta;
  readonly status: 'final';
  readonly code: CodeableConcept;
  readonly subject: Reference;
  readonly effectiveDateTime: string;
  readonly valueQuantity: Quantity;
}

export interface MedicationStatement {
  readonly resourceType: 'MedicationStatement';
  readonly meta: Meta;
  readonly status: 'completed';
  readonly medicationCodeableConcept: CodeableConcept;
  readonly subject: Reference;
  readonly effectivePeriod: { readonly start: string; readonly end: string };
  readonly dosage: readonly { readonly text: string }[];
}

export interface Procedure {
  readonly resourceType: 'Procedure';
  readonly meta: Meta;
  readonly status: 'completed';
  readonly code: CodeableConcept;
  readonly subject: Reference;
  readonly performedDateTime: string;
}

export type Resource = Patient | Condition | Observation | MedicationStatement | Procedure;

export interface Bundle {
  readonly resourceType: 'Bundle';
  readonly type: 'collection';
  readonly meta: Meta;
  readonly entry: readonly { readonly fullUrl: string; readonly resource: Resource }[];
}
