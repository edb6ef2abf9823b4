import Type, { type Static } from 'typebox';
import { DaySchema, InstantSchema, NoteSchema, oneOf, record, TimeOfDaySchema } from './schemas.ts';

const Ladder = Type.Integer({ minimum: 0, maximum: 3 });

export const RAGE_COUNTS = ['0', '1', '2', '3-5', '6+'] as const;
export const RAGE_LENGTHS = ['<5', '5-15', '15-30', '>30'] as const;
export const DIARY_TAGS = [
  'fever',
  'infection',
  'vaccine',
  'new-steroid-dose',
  'new-acth-dose',
  'ivig',
  'rituximab',
  'other-new-drug',
  'missed-dose',
  'travel',
] as const;

/** One evening's entry: eight taps, each may be skipped (absent). The entry's id is `diary:<person>:<day>`: one a day. */
export const DiarySchema = record({
  day: DaySchema,
  /** When it was first typed in, by the device's clock. Locked 36 h after the day's end. */
  enteredAt: InstantSchema,
  jerks: Type.Optional(Ladder),
  walking: Type.Optional(Ladder),
  hands: Type.Optional(Ladder),
  eyes: Type.Optional(Ladder),
  rageCount: Type.Optional(oneOf(RAGE_COUNTS)),
  rageLongestMin: Type.Optional(oneOf(RAGE_LENGTHS)),
  rageUnprovoked: Type.Optional(Type.Boolean()),
  asleepAt: Type.Optional(TimeOfDaySchema),
  upAt: Type.Optional(TimeOfDaySchema),
  wakings: Type.Optional(Type.Integer({ minimum: 0, maximum: 30 })),
  awakeMin: Type.Optional(Type.Integer({ minimum: 0, maximum: 900 })),
  napMin: Type.Optional(Type.Integer({ minimum: 0, maximum: 900 })),
  /** -2 very sleepy, 0 usual, +2 cannot settle. */
  energy: Type.Optional(Type.Integer({ minimum: -2, maximum: 2 })),
  /** Against last week: -3 much worse, +3 much better. */
  overall: Type.Optional(Type.Integer({ minimum: -3, maximum: 3 })),
  tags: Type.Optional(Type.Array(oneOf(DIARY_TAGS), { maxItems: 10, uniqueItems: true })),
  note: Type.Optional(NoteSchema),
});
export type DiaryBody = Static<typeof DiarySchema>;
