import Type, { type Static } from 'typebox';
import { DaySchema, IdSchema, InstantSchema, LineSchema, NoteSchema, oneOf, record } from './schemas.ts';

const Sha256 = Type.String({ pattern: '^[0-9a-f]{64}$' });

/** A recording that is kept: its columns and, if asked for, the original file, both by content hash. */
export const RecordingSchema = record({
  name: LineSchema,
  day: DaySchema,
  recordedAt: Type.Optional(InstantSchema),
  formatId: Type.Optional(IdSchema),
  device: Type.Optional(LineSchema),
  durationS: Type.Optional(Type.Number({ minimum: 0 })),
  rateHz: Type.Optional(Type.Number({ minimum: 0 })),
  /** The compressed columns. */
  columnsSha256: Type.Optional(Sha256),
  /** The file as it was given, where the owner wanted it kept. */
  originalSha256: Type.Optional(Sha256),
  sizeBytes: Type.Optional(Type.Integer({ minimum: 0 })),
  note: Type.Optional(NoteSchema),
});
export type RecordingBody = Static<typeof RecordingSchema>;

/** One measure as it is kept; a refused one says why. */
export const KeptMeasureSchema = record({
  id: IdSchema,
  /** Where on the body, for measures of one sensor. */
  place: Type.Optional(Type.String({ maxLength: 40 })),
  status: oneOf(['measured', 'refused']),
  value: Type.Optional(Type.Number()),
  low: Type.Optional(Type.Number()),
  high: Type.Optional(Type.Number()),
  unit: Type.Optional(Type.String({ maxLength: 40 })),
  n: Type.Optional(Type.Number()),
  quality: Type.Optional(Type.String({ maxLength: 40 })),
  why: Type.Optional(Type.String({ maxLength: 400 })),
});
export type KeptMeasure = Static<typeof KeptMeasureSchema>;

/** What a person says of one event that the program found: both are kept, and neither changes the other. */
export const JudgementSchema = record({
  event: oneOf(['jerk']),
  /** Seconds from the recording's zero, as found. */
  atS: Type.Number(),
  place: Type.Optional(Type.String({ maxLength: 40 })),
  verdict: oneOf(['confirmed', 'rejected']),
});
export type Judgement = Static<typeof JudgementSchema>;

/** What one version of the algorithms made of a recording. A newer version adds an entry and replaces none. */
export const AnalysisSchema = record({
  recordingId: IdSchema,
  day: DaySchema,
  kinsbourneVersion: Type.String({ maxLength: 40 }),
  algorithms: Type.Array(
    Type.Object({ algorithm: Type.String({ maxLength: 80 }), version: Type.Number() }, { additionalProperties: true }),
    { maxItems: 60 },
  ),
  /** What kind of eye movement was found; absent where the recording is not of the eyes. */
  waveform: Type.Optional(Type.String({ maxLength: 60 })),
  verdict: Type.Array(Type.String({ maxLength: 1000 }), { maxItems: 40 }),
  measures: Type.Array(KeptMeasureSchema, { maxItems: 400 }),
  /** What people said of events that were found; absent where nobody looked. */
  judgements: Type.Optional(Type.Array(JudgementSchema, { maxItems: 2000 })),
  /** The whole report as JSON, by content hash. */
  reportSha256: Type.Optional(Sha256),
});
export type AnalysisBody = Static<typeof AnalysisSchema>;
