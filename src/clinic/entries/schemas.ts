import Type from 'typebox';

/** Building blocks of the entries' schemas. Lengths are limits against mistakes, generous for any real text. */
export const MAX_NOTE_CHARACTERS = 4000;

export const DaySchema = Type.String({ pattern: '^\\d{4}-\\d{2}-\\d{2}$', description: 'calendar day, YYYY-MM-DD' });
export const PartialDateSchema = Type.String({
  pattern: '^(?!0000)\\d{4}(-\\d{2}(-\\d{2})?)?$',
  description: 'YYYY, YYYY-MM or YYYY-MM-DD: as well as it is known',
});
export const InstantSchema = Type.String({
  pattern: '^\\d{4}-\\d{2}-\\d{2}T([01]\\d|2[0-3]):[0-5]\\d(:[0-5]\\d(\\.\\d{1,3})?)?Z$',
  description: 'instant in UTC, ending in Z',
});
export const TimeOfDaySchema = Type.String({
  pattern: '^([01]\\d|2[0-3]):[0-5]\\d$',
  description: 'clock time, HH:MM',
});
export const IdSchema = Type.String({ pattern: '^[A-Za-z0-9][A-Za-z0-9:._-]{0,79}$', description: 'identifier' });
export const LineSchema = Type.String({ minLength: 1, maxLength: 200, description: 'one line of text' });
export const NoteSchema = Type.String({ maxLength: MAX_NOTE_CHARACTERS, description: 'free text' });

/** One of some words. */
export function oneOf<const T extends readonly string[]>(values: T) {
  return Type.Unsafe<T[number]>({ type: 'string', enum: [...values] });
}

/** An object that refuses fields nobody knows. */
export function record<T extends Type.TProperties>(properties: T, description?: string) {
  return Type.Object(properties, {
    additionalProperties: false,
    ...(description === undefined ? {} : { description }),
  });
}
