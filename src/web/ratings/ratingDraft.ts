import {
  type CourseRecord,
  type Day,
  daysBetween,
  fieldsOf,
  type RatingBody,
  type ScaleDefinition,
  totalOf,
} from '../../clinic/index.ts';

/** A rating while it is filled in: the facts around it and the levels so far. */
export type RatingDraft = Omit<RatingBody, 'total' | 'items'> & {
  readonly items: Readonly<Record<string, number>>;
  /** For a scale of which only the score is kept. */
  readonly typedTotal?: number;
};

export function newDraft(
  scale: ScaleDefinition,
  today: Day,
  rater: string,
  role: RatingBody['raterRole'],
): RatingDraft {
  return {
    scaleId: scale.id,
    scaleVersion: scale.version,
    day: today,
    rater,
    raterRole: role,
    source: 'live',
    blinded: false,
    currentInfection: 'unknown',
    items: {},
  };
}

export function draftOfRating(body: RatingBody): RatingDraft {
  const { total, items, ...facts } = body;
  return { ...facts, items: items ?? {}, ...(total === undefined ? {} : { typedTotal: total }) };
}

/** The entry that the draft makes: with a total where all items are rated. */
export function ratingOf(scale: ScaleDefinition, draft: RatingDraft): RatingBody {
  const { typedTotal, items, rater, ...facts } = draft;
  const known = rater === undefined || rater.trim() === '' ? {} : { rater: rater.trim() };
  if (scale.items.length === 0)
    return { ...facts, ...known, ...(typedTotal === undefined ? {} : { total: typedTotal }) };
  const { total } = totalOf(scale, items);
  return { ...facts, ...known, items: { ...items }, ...(total === undefined ? {} : { total }) };
}

/** The first field after `from` that has no level, going round; undefined where all have one. */
export function nextOpenField(
  scale: ScaleDefinition,
  items: Readonly<Record<string, number>>,
  from: string,
): string | undefined {
  const fields = fieldsOf(scale);
  const start = fields.indexOf(from) + 1;
  const round = [...fields.slice(start), ...fields.slice(0, start)];
  return round.find((field) => items[field] === undefined);
}

/** Whole hours from the newest dose that was given to a moment; undefined where none was logged in the week before. */
export function hoursSinceDose(course: CourseRecord, day: Day, time: string | undefined): number | undefined {
  const at = Date.parse(`${day}T${time ?? '12:00'}:00`);
  const given = course.of.dose.flatMap(({ body }) =>
    body.givenAt === undefined || Math.abs(daysBetween(body.day, day)) > 7 ? [] : [Date.parse(body.givenAt)],
  );
  const last = Math.max(...given.filter((instant) => instant <= at));
  return Number.isFinite(last) ? Math.round((at - last) / 3_600_000) : undefined;
}
