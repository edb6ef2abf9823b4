import Type, { type Static } from 'typebox';
import { type AnyEntry, ENTRY_KIND_NAMES, type EntryKind } from '../clinic/index.ts';

/** A schema's description is what a refusal says was expected. */
export const Day = Type.String({
  format: 'date',
  pattern: '^(1[89]|2[01])\\d{2}-\\d{2}-\\d{2}$',
  description: 'a day of the calendar from 1800 to 2199, as 2026-05-03',
});
export const Id = Type.String({
  pattern: '^[A-Za-z0-9][A-Za-z0-9:._-]{0,79}$',
  description: '1 to 80 of A-Z a-z 0-9 : . _ -, the first a letter or digit',
});
/** Longer than a person's id, since some hold it with a day: `diary:<personId>:<day>`. */
export const EntryId = Type.String({
  pattern: '^[A-Za-z0-9][A-Za-z0-9:._-]{0,99}$',
  description: '1 to 100 of A-Z a-z 0-9 : . _ -, the first a letter or digit',
});
export const Kind = Type.Unsafe<EntryKind>({ type: 'string', enum: [...ENTRY_KIND_NAMES] });
export const Sha256 = Type.String({
  pattern: '^[0-9a-f]{64}$',
  description: 'a SHA-256 of 64 digits 0-9 a-f',
});
export const Language = Type.Unsafe<'en' | 'de' | 'fr' | 'es'>({ type: 'string', enum: ['en', 'de', 'fr', 'es'] });
export const Instant = Type.String({
  format: 'date-time',
  pattern: '^(1[89]|2[01])\\d{2}-\\d{2}-\\d{2}T([01]\\d|2[0-3]):[0-5]\\d(:[0-5]\\d(\\.\\d{1,6})?)?Z$',
  description: 'an instant in UTC from 1800 to 2199, as 2026-05-03T12:00:00Z',
});

export function object<T extends Type.TProperties>(properties: T) {
  return Type.Object(properties, { additionalProperties: false });
}

export const ActorShape = object({
  id: Id,
  name: Type.String({ minLength: 1, maxLength: 80 }),
  role: Type.Unsafe<'family' | 'clinician' | 'system'>({ type: 'string', enum: ['family', 'clinician', 'system'] }),
});

/** An entry as it travels. The body's own form is that of its kind (see the kinds in the description of the API). */
export const EntryShape = Type.Unsafe<AnyEntry>({
  type: 'object',
  required: ['id', 'personId', 'kind', 'version', 'body', 'removed', 'writtenAt', 'author'],
  additionalProperties: true,
  description: 'One thing on record, in one version; `body` has the form of its kind.',
});

/** What went wrong, for a person and for a program (RFC 9457). */
export const Problem = Type.Object({
  type: Type.String(),
  title: Type.String(),
  status: Type.Integer(),
  /** Stable word: `NOT_FOUND`, `CONFLICT`, `BAD_BODY` … */
  code: Type.String(),
  detail: Type.Optional(Type.String()),
  hint: Type.Optional(Type.String()),
  fields: Type.Optional(Type.Array(Type.Object({ path: Type.String(), code: Type.String(), message: Type.String() }))),
});
export type Problem = Static<typeof Problem>;

export const ChangeShape = object({
  changeId: Id,
  op: Type.Unsafe<'put' | 'remove' | 'restore'>({ type: 'string', enum: ['put', 'remove', 'restore'] }),
  kind: Kind,
  entryId: EntryId,
  baseVersion: Type.Integer({ minimum: 0 }),
  body: Type.Optional(Type.Object({}, { additionalProperties: true })),
  version: Type.Optional(Type.Integer({ minimum: 1 })),
  reason: Type.Optional(Type.String({ maxLength: 400 })),
});
export type ApiChange = Static<typeof ChangeShape>;

export const ChangeResultShape = Type.Object({
  status: Type.Unsafe<'written' | 'already-done' | 'conflict' | 'refused'>({
    type: 'string',
    enum: ['written', 'already-done', 'conflict', 'refused'],
  }),
  changeId: Type.String(),
  /** As it stands now: what was written, or what somebody else had written. Absent where it was refused. */
  entry: Type.Optional(EntryShape),
  /** Why it was refused: nothing of this change was kept. */
  fields: Type.Optional(Type.Array(Type.Object({ path: Type.String(), code: Type.String(), message: Type.String() }))),
});
export type ApiChangeResult = Static<typeof ChangeResultShape>;

/** A line of the clinic list. */
export const PersonCardShape = Type.Object({
  personId: Type.String(),
  name: Type.String(),
  synthetic: Type.Boolean(),
  birth: Type.String(),
  onset: Type.Optional(Type.String()),
  /** Open findings of the relapse watch. */
  openFindings: Type.Integer(),
  findingSince: Type.Optional(Day),
  overdueCount: Type.Integer(),
  nextDue: Type.Optional(
    Type.Object({ day: Day, title: Type.Record(Type.String(), Type.String()), area: Type.String() }),
  ),
  dosesNotLogged: Type.Integer(),
  lastDiaryDay: Type.Optional(Day),
  lastRating: Type.Optional(
    Type.Object({ day: Day, scaleId: Type.String(), total: Type.Number(), change: Type.Optional(Type.Number()) }),
  ),
  activePlans: Type.Array(Type.String()),
  lastChangeAt: Type.String(),
  /** Day that this line was worked out for; it is worked out anew soon after each change. */
  asOf: Type.Optional(Day),
  attention: Type.Number(),
  /** Only of a removed person: the version that a change must name to restore them. */
  removedVersion: Type.Optional(Type.Integer()),
});
export type PersonCard = Static<typeof PersonCardShape>;
