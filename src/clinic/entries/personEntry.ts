import Type, { type Static } from 'typebox';
import { DaySchema, IdSchema, LineSchema, NoteSchema, oneOf, PartialDateSchema, record } from './schemas.ts';

export const SIGN_IDS = [
  'opsoclonus',
  'ocular-flutter',
  'myoclonus',
  'ataxia',
  'tremor',
  'irritability',
  'rage',
  'sleep',
  'lethargy',
  'speech-loss',
  'drooling',
  'vomiting',
  'other',
] as const;
export type SignId = (typeof SIGN_IDS)[number];

export const TRIGGER_KINDS = [
  'infection',
  'fever',
  'vaccination',
  'tumour',
  'dose-reduction',
  'none-known',
  'other',
] as const;

/** Who the record is about. Onset and diagnosis are apart, each as well as it is known. */
export const PersonSchema = record({
  name: LineSchema,
  /** True where the name is a made-up one, so that reports say so. */
  pseudonym: Type.Optional(Type.Boolean()),
  birth: PartialDateSchema,
  sex: Type.Optional(oneOf(['female', 'male', 'other', 'unknown'])),
  language: Type.Optional(oneOf(['en', 'de', 'fr', 'es'])),
  site: Type.Optional(LineSchema),
  onset: Type.Optional(PartialDateSchema),
  diagnosis: Type.Optional(PartialDateSchema),
  triggers: Type.Optional(
    Type.Array(
      record({ kind: oneOf(TRIGGER_KINDS), date: Type.Optional(PartialDateSchema), note: Type.Optional(NoteSchema) }),
      { maxItems: 20 },
    ),
  ),
  wrongDiagnoses: Type.Optional(
    Type.Array(record({ label: LineSchema, date: Type.Optional(PartialDateSchema) }), { maxItems: 20 }),
  ),
  /** A made-up person of the program, removable in one go. */
  synthetic: Type.Optional(Type.Boolean()),
  note: Type.Optional(NoteSchema),
});
export type PersonBody = Static<typeof PersonSchema>;

/** One sign: when it was first seen, and what shows it. */
export const SignSchema = record({
  sign: oneOf(SIGN_IDS),
  firstSeen: PartialDateSchema,
  /** Last day it was there; absent while it is. */
  lastSeen: Type.Optional(PartialDateSchema),
  certainty: Type.Optional(oneOf(['seen', 'video', 'clinician', 'unsure'])),
  /** Entries that show it: recordings, ratings, notes. */
  evidence: Type.Optional(Type.Array(IdSchema, { maxItems: 20 })),
  note: Type.Optional(NoteSchema),
});
export type SignBody = Static<typeof SignSchema>;

export const EVENT_TYPES = [
  'illness',
  'fever',
  'vaccination',
  'hospital-stay',
  'appointment',
  'procedure',
  'travel',
  'therapy',
  'other',
] as const;

/** Illness, vaccination, hospital stay, appointment and whatever else happened. */
export const EventSchema = record({
  type: oneOf(EVENT_TYPES),
  title: LineSchema,
  start: DaySchema,
  end: Type.Optional(DaySchema),
  time: Type.Optional(Type.String({ pattern: '^([01]\\d|2[0-3]):[0-5]\\d$' })),
  highestTemperatureC: Type.Optional(Type.Number({ minimum: 30, maximum: 45 })),
  place: Type.Optional(LineSchema),
  note: Type.Optional(NoteSchema),
});
export type EventBody = Static<typeof EventSchema>;

/** The return or clear worsening of signs, as a person judged it, and how. */
export const RelapseSchema = record({
  start: DaySchema,
  end: Type.Optional(DaySchema),
  certainty: oneOf(['suspected', 'judged-by-clinician', 'not-a-relapse']),
  judgedBy: oneOf(['parent', 'clinician', 'video', 'scale']),
  candidates: Type.Optional(
    Type.Array(
      oneOf(['fever', 'infection', 'vaccination', 'dose-reduction', 'missed-dose', 'sleep', 'none-known', 'other']),
      {
        maxItems: 8,
      },
    ),
  ),
  /** The finding of the watch that led to it. */
  findingId: Type.Optional(IdSchema),
  note: Type.Optional(NoteSchema),
});
export type RelapseBody = Static<typeof RelapseSchema>;

/** What a person said of a finding of the relapse watch. Both the finding and this are kept. */
export const WatchDecisionSchema = record({
  findingId: IdSchema,
  /** The finding as it was shown, so that a later change of thresholds cannot rewrite what was decided about. */
  finding: Type.Object({}, { additionalProperties: true, description: 'the finding as it was shown' }),
  decision: oneOf(['confirmed', 'dismissed']),
  decidedBy: LineSchema,
  role: oneOf(['family', 'clinician']),
  reason: Type.Optional(NoteSchema),
});
export type WatchDecisionBody = Static<typeof WatchDecisionSchema>;

/** Free text of a day. */
export const NoteEntrySchema = record({ day: DaySchema, text: NoteSchema, title: Type.Optional(LineSchema) });
export type NoteBody = Static<typeof NoteEntrySchema>;
