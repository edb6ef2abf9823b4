import Type, { type Static } from 'typebox';
import {
  DaySchema,
  IdSchema,
  InstantSchema,
  LineSchema,
  NoteSchema,
  oneOf,
  record,
  TimeOfDaySchema,
} from './schemas.ts';

export const ROUTES = ['oral', 'intravenous', 'intramuscular', 'subcutaneous', 'other'] as const;

/**
 * A step of a plan: the same dose, as it is written, every `everyDays` days from `from` to `to`. A single injection is a
 * step of one day. The dose is text: nothing computes with it.
 */
export const PlanStepSchema = record({
  id: IdSchema,
  from: DaySchema,
  /** Last day, itself included; absent: until further notice. */
  to: Type.Optional(DaySchema),
  everyDays: Type.Integer({ minimum: 1, maximum: 366 }),
  dose: Type.String({ maxLength: 200, description: 'the dose as the clinic wrote it' }),
  times: Type.Optional(Type.Array(TimeOfDaySchema, { maxItems: 8 })),
  site: Type.Optional(LineSchema),
  note: Type.Optional(NoteSchema),
});
export type PlanStep = Static<typeof PlanStepSchema>;

/** The clinic's own plan for one drug, as dated steps. */
export const PlanSchema = record({
  title: LineSchema,
  drug: LineSchema,
  /** Id of the drug catalogue, where it is in it. */
  drugId: Type.Optional(IdSchema),
  route: oneOf(ROUTES),
  status: oneOf(['planned', 'active', 'finished', 'stopped']),
  stoppedOn: Type.Optional(DaySchema),
  /** The published card that stood beside it. */
  cardId: Type.Optional(IdSchema),
  prescriber: Type.Optional(LineSchema),
  /** Injection sites in turn. */
  sites: Type.Optional(Type.Array(LineSchema, { maxItems: 12 })),
  steps: Type.Array(PlanStepSchema, { maxItems: 800 }),
  note: Type.Optional(NoteSchema),
});
export type PlanBody = Static<typeof PlanSchema>;

/** What became of one planned dose, or of one that no plan foresaw. */
export const DoseSchema = record({
  planId: Type.Optional(IdSchema),
  stepId: Type.Optional(IdSchema),
  drug: LineSchema,
  /** The day it was due, or given where no plan foresaw it. */
  day: DaySchema,
  dueTime: Type.Optional(TimeOfDaySchema),
  status: oneOf(['given', 'late', 'missed', 'partial']),
  givenAt: Type.Optional(InstantSchema),
  dose: Type.Optional(Type.String({ maxLength: 200 })),
  site: Type.Optional(LineSchema),
  reaction: Type.Optional(NoteSchema),
  note: Type.Optional(NoteSchema),
});
export type DoseBody = Static<typeof DoseSchema>;
