import type { CitationKey } from '../../clinic/plain.ts';
import { RULES } from '../parameters/ruleParameters.ts';
import type { DrugChannel } from './doseLines.ts';

/** How a drug of the clinic's list enters the model. */
export interface ModelDrug {
  readonly drugId: string;
  readonly channel: DrugChannel;
  readonly unit: 'mg' | 'IU';
  /** What an amount of the channel is counted by. */
  readonly per: 'kg' | 'm2';
  /** Milligrams of prednisolone that equal one of it; for other channels the factor to the channel's unit. */
  readonly factor: number;
  readonly sources: readonly CitationKey[];
}

function steroid(drugId: string, factor: number): ModelDrug {
  return { drugId, channel: 'steroid', unit: 'mg', per: 'kg', factor, sources: ['Meikle1977'] };
}

/** The drugs that the model knows. Potencies are by weight [Meikle1977]. */
export const MODEL_DRUGS: readonly ModelDrug[] = [
  steroid('prednisolone', 1),
  steroid('prednisone', RULES.prednisonePotency),
  steroid('methylprednisolone', RULES.methylprednisolonePotency),
  steroid('dexamethasone', RULES.dexamethasonePotency),
  steroid('hydrocortisone', RULES.hydrocortisonePotency),
  { drugId: 'corticotropin', channel: 'gel', unit: 'IU', per: 'm2', factor: 1, sources: [] },
  { drugId: 'tetracosactide', channel: 'depot', unit: 'mg', per: 'm2', factor: 1, sources: [] },
  // The channel counts grams.
  { drugId: 'immunoglobulin', channel: 'immunoglobulin', unit: 'mg', per: 'kg', factor: 0.001, sources: [] },
  { drugId: 'rituximab', channel: 'rituximab', unit: 'mg', per: 'm2', factor: 1, sources: [] },
  { drugId: 'cyclophosphamide', channel: 'cyclophosphamide', unit: 'mg', per: 'm2', factor: 1, sources: [] },
];

export function modelDrug(drugId: string): ModelDrug | undefined {
  return MODEL_DRUGS.find((entry) => entry.drugId === drugId);
}
