import type { Day } from '../calendar/day.ts';
import type { PlanBody } from '../entries/treatmentEntry.ts';
import type { CitationKey, CitedText, Text4 } from '../text.ts';

/** What a paper did, in its words made short. Doses are text; nothing here computes one. */
export interface RegimenCard {
  readonly id: string;
  readonly drugIds: readonly string[];
  readonly title: Text4;
  readonly strategy: 'escalation' | 'upfront-combination' | 'single' | 'add-on' | 'tumour' | 'symptomatic' | 'legacy';
  readonly population: Text4;
  /** Number of people treated so; absent where it was not read. */
  readonly n?: number;
  /** The schedule as text, doses included as they were printed. */
  readonly schedule: CitedText;
  readonly response: readonly CitedText[];
  readonly harms: readonly CitedText[];
  readonly monitoring: readonly CitedText[];
  readonly cautions: readonly CitedText[];
  readonly sources: readonly CitationKey[];
  readonly year?: number;
}

export interface Drug {
  readonly id: string;
  readonly name: Text4;
  readonly atc?: string;
  readonly group:
    | 'acth'
    | 'steroid'
    | 'immunoglobulin'
    | 'b-cell'
    | 'cytotoxic'
    | 'steroid-sparing'
    | 'symptomatic'
    | 'protective'
    | 'other';
  /** Ids of the test catalogue that clinics commonly follow under it, with sources. */
  readonly monitoring: readonly {
    readonly testId: string;
    readonly sources: readonly CitationKey[];
    readonly verified: boolean;
  }[];
}

/** A common shape of a plan, and what has to be told to make one. */
export type PlanShape =
  | {
      readonly shape: 'daily-injections';
      readonly count: number;
      readonly sites: readonly string[];
      readonly time?: string;
    }
  | { readonly shape: 'daily'; readonly days?: number; readonly times?: readonly string[] }
  | { readonly shape: 'alternate-days'; readonly days?: number; readonly time?: string }
  | { readonly shape: 'pulses'; readonly daysPerPulse: number; readonly everyDays: number; readonly pulses: number }
  | { readonly shape: 'infusions'; readonly everyDays: number; readonly count: number }
  | { readonly shape: 'weekly'; readonly count: number }
  | {
      readonly shape: 'taper';
      readonly stepDays: number;
      readonly everyDays: number;
      readonly doses: readonly string[];
    };

/** Makes the steps of a plan from a shape. The dose is what the caller wrote. */
export type MakePlan = (
  shape: PlanShape,
  head: Pick<PlanBody, 'title' | 'drug' | 'route'> &
    Partial<Pick<PlanBody, 'drugId' | 'cardId' | 'prescriber' | 'note'>>,
  from: Day,
  dose: string,
) => PlanBody;

/** One dose that a plan foresees on a day, joined with what was logged of it. */
export interface PlannedDose {
  readonly planId: string;
  readonly stepId: string;
  readonly day: Day;
  readonly time?: string;
  readonly drug: string;
  readonly dose: string;
  readonly site?: string;
  readonly state: 'upcoming' | 'due-today' | 'not-logged' | 'given' | 'late' | 'missed' | 'partial';
  readonly doseEntryId?: string;
}
