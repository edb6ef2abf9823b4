import { type Text4, text4 } from '../../clinic/plain.ts';
import { hashOf } from '../cohort/specHash.ts';
import { ADULT_IDIOPATHIC_PARAMETERS, ADULT_PARANEOPLASTIC_PARAMETERS } from './adultParameters.ts';
import { CHILD_PARAMETERS, type ParameterName } from './childParameters.ts';
import type { ParameterEntry } from './entry.ts';

/** All numbers of one group of people. */
export interface ParameterSet {
  readonly id: string;
  readonly name: Text4;
  /** Whether there is a calibration against published courses for them. Where not, every result says so. */
  readonly fitted: boolean;
  readonly entries: Readonly<Record<ParameterName, ParameterEntry>>;
}

/** Every group that can be simulated. */
export const PARAMETER_SETS: readonly ParameterSet[] = [
  { id: 'child', name: text4('Children', 'Kinder', 'Enfants', 'Niños'), fitted: true, entries: CHILD_PARAMETERS },
  {
    id: 'adult-idiopathic',
    name: text4(
      'Adults without a tumour (not fitted)',
      'Erwachsene ohne Tumor (nicht angepasst)',
      'Adultes sans tumeur (non ajusté)',
      'Adultos sin tumor (sin ajustar)',
    ),
    fitted: false,
    entries: ADULT_IDIOPATHIC_PARAMETERS,
  },
  {
    id: 'adult-paraneoplastic',
    name: text4(
      'Adults with a tumour (not fitted)',
      'Erwachsene mit Tumor (nicht angepasst)',
      'Adultes avec tumeur (non ajusté)',
      'Adultos con tumor (sin ajustar)',
    ),
    fitted: false,
    entries: ADULT_PARANEOPLASTIC_PARAMETERS,
  },
];

export function parameterSet(id: string): ParameterSet | undefined {
  return PARAMETER_SETS.find((set) => set.id === id);
}

/** Name of values by their content, first 16 digits: shown with every result, so that a silent change cannot be. */
export function parameterHash(values: Readonly<Record<string, number>>): string {
  return hashOf(values).slice(0, 16);
}
