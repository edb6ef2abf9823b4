import Type, { type Static } from 'typebox';
import { DaySchema, IdSchema, LineSchema, NoteSchema, oneOf, record, TimeOfDaySchema } from './schemas.ts';

/** A filled scale, or the bare score of a scale whose items are not ours to show. */
export const RatingSchema = record({
  scaleId: IdSchema,
  scaleVersion: IdSchema,
  /** For a scale that is not in the catalogue: its name. */
  scaleName: Type.Optional(LineSchema),
  day: DaySchema,
  time: Type.Optional(TimeOfDaySchema),
  /** Item id to level; an absent item was not rated. Half points occur where sides are averaged. */
  items: Type.Optional(
    Type.Record(Type.String({ pattern: '^[A-Za-z0-9-]{1,40}$' }), Type.Number({ minimum: 0, maximum: 200 })),
  ),
  /** Absent where an item is missing. For a bare score: the score. */
  total: Type.Optional(Type.Number({ minimum: -1000, maximum: 1000 })),
  rater: Type.Optional(LineSchema),
  raterRole: oneOf(['clinician', 'therapist', 'researcher', 'parent', 'other']),
  source: oneOf(['live', 'video']),
  recordingId: Type.Optional(IdSchema),
  blinded: Type.Boolean(),
  hoursSinceLastDose: Type.Optional(Type.Number({ minimum: 0, maximum: 10_000 })),
  currentInfection: oneOf(['yes', 'no', 'unknown']),
  lastVaccine: Type.Optional(DaySchema),
  note: Type.Optional(NoteSchema),
});
export type RatingBody = Static<typeof RatingSchema>;
