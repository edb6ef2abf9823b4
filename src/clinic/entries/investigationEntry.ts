import Type, { type Static } from 'typebox';
import { DaySchema, IdSchema, LineSchema, NoteSchema, oneOf, PartialDateSchema, record } from './schemas.ts';

/** A laboratory value or a bedside measurement, with the laboratory's own unit and range. */
export const ResultSchema = record({
  /** Id of the test catalogue, or `other`. */
  testId: IdSchema,
  name: Type.Optional(LineSchema),
  day: DaySchema,
  value: Type.Optional(Type.Number()),
  /** For results in words, or values below or above what the laboratory counts: `< 2.0`. */
  valueText: Type.Optional(LineSchema),
  unit: Type.Optional(Type.String({ maxLength: 40 })),
  low: Type.Optional(Type.Number()),
  high: Type.Optional(Type.Number()),
  laboratory: Type.Optional(LineSchema),
  /** Answers to the interference prompts, by prompt id. */
  interference: Type.Optional(
    Type.Record(Type.String({ pattern: '^[A-Za-z0-9-]{1,40}$' }), oneOf(['yes', 'no', 'unknown'])),
  ),
  note: Type.Optional(NoteSchema),
});
export type ResultBody = Static<typeof ResultSchema>;

export const EXAMINATION_OUTCOMES = ['nothing-found', 'tumour-found', 'unclear', 'done-no-report', 'not-done'] as const;

/** One step of the tumour search that was done: imaging or a test. */
export const ExaminationSchema = record({
  /** Id of the search catalogue: `mri-body`, `mibg` …, or `other`. */
  testId: IdSchema,
  name: Type.Optional(LineSchema),
  day: DaySchema,
  region: Type.Optional(LineSchema),
  outcome: oneOf(EXAMINATION_OUTCOMES),
  report: Type.Optional(NoteSchema),
  /** The due item that it answers. */
  ruleId: Type.Optional(IdSchema),
});
export type ExaminationBody = Static<typeof ExaminationSchema>;

/** A tumour that was found. */
export const TumourSchema = record({
  found: PartialDateSchema,
  kind: oneOf([
    'neuroblastoma',
    'ganglioneuroblastoma',
    'ganglioneuroma',
    'lung',
    'breast',
    'ovarian-teratoma',
    'other',
    'unknown',
  ]),
  site: Type.Optional(LineSchema),
  stage: Type.Optional(LineSchema),
  stageSystem: Type.Optional(LineSchema),
  histology: Type.Optional(LineSchema),
  resection: Type.Optional(
    record({
      day: PartialDateSchema,
      completeness: oneOf(['complete', 'partial', 'biopsy', 'unknown']),
      note: Type.Optional(NoteSchema),
    }),
  ),
  note: Type.Optional(NoteSchema),
});
export type TumourBody = Static<typeof TumourSchema>;

/** When something is due: proposed by a rule with its source, or set by the clinic. */
export const DueRuleSchema = record({
  /** Id of the proposed rule it stands for, or absent for one of the clinic's own. */
  proposedId: Type.Optional(IdSchema),
  area: oneOf(['tumour-search', 'monitoring', 'follow-up']),
  testId: IdSchema,
  title: LineSchema,
  /** The first due day. */
  from: DaySchema,
  to: Type.Optional(DaySchema),
  /** Absent: once. */
  everyDays: Type.Optional(Type.Integer({ minimum: 1, maximum: 3660 })),
  active: Type.Boolean(),
  setBy: oneOf(['proposed', 'clinic', 'family']),
  note: Type.Optional(NoteSchema),
});
export type DueRuleBody = Static<typeof DueRuleSchema>;

/** Thresholds of the relapse watch for this person; absent ones are the defaults. */
export const WatchSettingsSchema = record({
  baselineDays: Type.Optional(Type.Integer({ minimum: 7, maximum: 90 })),
  itemsUp: Type.Optional(Type.Integer({ minimum: 1, maximum: 5 })),
  stepsUp: Type.Optional(Type.Integer({ minimum: 1, maximum: 3 })),
  daysUp: Type.Optional(Type.Integer({ minimum: 1, maximum: 7 })),
  windowDays: Type.Optional(Type.Integer({ minimum: 1, maximum: 14 })),
  lastingHours: Type.Optional(Type.Integer({ minimum: 24, maximum: 336 })),
  stableDays: Type.Optional(Type.Integer({ minimum: 7, maximum: 180 })),
  scoreRiseFraction: Type.Optional(Type.Number({ minimum: 0, maximum: 1 })),
  note: Type.Optional(NoteSchema),
});
export type WatchSettingsBody = Static<typeof WatchSettingsSchema>;
