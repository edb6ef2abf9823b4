import Value from 'typebox/value';
import { type Day, dayNumber, isDay, isPartialDate } from '../calendar/day.ts';
import { type Bodies, ENTRY_KINDS, type EntryKind } from './entryKinds.ts';

/** What is wrong with one field, for the person who typed it. `path` is as `/steps/0/from`; empty for the whole. */
export interface FieldIssue {
  readonly path: string;
  /** Stable word that the page has a sentence for. */
  readonly code: 'missing' | 'unknown-field' | 'not-allowed' | 'not-in-calendar' | 'wrong-order' | 'in-the-future';
  /** English sentence: what was found, what was expected. */
  readonly message: string;
}

/**
 * What is wrong with a body before it may be kept; none where nothing is.
 * @param today where given, what can only lie in the past is refused from the day after tomorrow on (time zones differ)
 */
export function checkEntry<K extends EntryKind>(kind: K, body: unknown, today?: Day): FieldIssue[] {
  const definition = ENTRY_KINDS[kind];
  const shape = Value.Check(definition.schema, body) ? [] : schemaIssues(Value.Errors(definition.schema, body));
  if (shape.length > 0) return shape;
  return [
    ...calendarIssues(body, ''),
    ...orderIssues(kind, body as Bodies[EntryKind]),
    ...futureIssues(kind, body, today),
  ];
}

interface SchemaError {
  readonly keyword: string;
  readonly instancePath: string;
  readonly params: object;
  readonly message: string;
}

const MOST_ISSUES = 20;

function schemaIssues(errors: Iterable<unknown>): FieldIssue[] {
  const issues = ([...errors] as SchemaError[]).flatMap(({ keyword, instancePath, params, message }): FieldIssue[] => {
    if (keyword === 'required')
      return (
        (params as { requiredProperties?: string[] }).requiredProperties?.map((name) => ({
          path: `${instancePath}/${name}`,
          code: 'missing',
          message: `${name} is missing`,
        })) ?? [{ path: instancePath, code: 'missing', message }]
      );
    if (keyword === 'additionalProperties')
      return (
        (params as { additionalProperties?: string[] }).additionalProperties?.map((name) =>
          unknownField(`${instancePath}/${name}`),
        ) ?? []
      );
    // why: the validator stops after a few errors, and says each unknown field by itself before it lists them
    if (keyword === 'boolean') return [unknownField(instancePath)];
    if (keyword === 'const') return [];
    return [{ path: instancePath, code: 'not-allowed', message }];
  });
  const seen = new Set<string>();
  const distinct = issues.filter(({ path }) => !seen.has(path) && seen.add(path));
  return distinct.length > 0
    ? distinct.slice(0, MOST_ISSUES)
    : [{ path: '', code: 'not-allowed', message: 'the entry does not have the expected form' }];
}

const LONGEST_PATH = 120;

function unknownField(path: string): FieldIssue {
  const message = 'this field is not known here; take it away';
  return { path: path.slice(0, LONGEST_PATH), code: 'unknown-field', message };
}

/** Fields that hold a date or an instant wherever they stand; a test compares them with the schemas. */
export const DATE_FIELDS: ReadonlySet<string> = new Set([
  'birth',
  'date',
  'day',
  'diagnosis',
  'end',
  'enteredAt',
  'firstSeen',
  'found',
  'from',
  'givenAt',
  'lastSeen',
  'lastVaccine',
  'onset',
  'recordedAt',
  'start',
  'stoppedOn',
  'to',
]);
/** Kept as it was shown, whatever its form. */
const FREE_FIELDS: ReadonlySet<string> = new Set(['finding', 'algorithms']);

function calendarIssues(value: unknown, path: string): FieldIssue[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]): FieldIssue[] => {
    const at = `${path}/${name}`;
    if (FREE_FIELDS.has(name)) return [];
    if (typeof inner !== 'string') return calendarIssues(inner, at);
    // why: a date of any precision, or the day of an instant
    const date = inner.slice(0, 10);
    return !DATE_FIELDS.has(name) || isPartialDate(date)
      ? []
      : [{ path: at, code: 'not-in-calendar', message: `${date} is not in the calendar` }];
  });
}

const ORDERED: Partial<Record<EntryKind, readonly (readonly [string, string])[]>> = {
  person: [
    ['birth', 'onset'],
    ['birth', 'diagnosis'],
    ['onset', 'diagnosis'],
  ],
  sign: [['firstSeen', 'lastSeen']],
  event: [['start', 'end']],
  relapse: [['start', 'end']],
  result: [],
  'due-rule': [['from', 'to']],
};

function orderIssues(kind: EntryKind, body: object): FieldIssue[] {
  const fields = body as Record<string, unknown>;
  const issues = (ORDERED[kind] ?? []).flatMap(([early, late]) => wrongOrder(fields, early, late, ''));
  if (kind === 'result') {
    const { low, high } = fields;
    if (typeof low === 'number' && typeof high === 'number' && low > high)
      issues.push({ path: '/high', code: 'wrong-order', message: `the range ends at ${high}, below its start ${low}` });
  }
  if (kind === 'plan')
    (fields.steps as Record<string, unknown>[]).forEach((step, i) => {
      issues.push(...wrongOrder(step, 'from', 'to', `/steps/${i}`));
    });
  return issues;
}

function wrongOrder(fields: Record<string, unknown>, early: string, late: string, path: string): FieldIssue[] {
  const [first, last] = [fields[early], fields[late]];
  if (typeof first !== 'string' || typeof last !== 'string') return [];
  // why: compared at the coarser precision of the two, so that "2024" and "2024-05-01" do not contradict each other
  const length = Math.min(first.length, last.length);
  if (last.slice(0, length) >= first.slice(0, length)) return [];
  return [{ path: `${path}/${late}`, code: 'wrong-order', message: `${late} (${last}) is before ${early} (${first})` }];
}

const PAST_FIELDS: Partial<Record<EntryKind, readonly string[]>> = {
  person: ['birth', 'onset', 'diagnosis'],
  sign: ['firstSeen', 'lastSeen'],
  diary: ['day'],
  rating: ['day'],
  dose: ['day'],
  result: ['day'],
  examination: ['day'],
  tumour: ['found'],
  relapse: ['start'],
  recording: ['day'],
};

function futureIssues(kind: EntryKind, body: unknown, today: Day | undefined): FieldIssue[] {
  if (today === undefined) return [];
  return (PAST_FIELDS[kind] ?? []).flatMap((name): FieldIssue[] => {
    const value = (body as Record<string, unknown>)[name];
    if (typeof value !== 'string') return [];
    const first = value.length === 10 ? value : value.length === 7 ? `${value}-01` : `${value}-01-01`;
    if (!isDay(first) || dayNumber(first) <= dayNumber(today) + 1) return [];
    return [{ path: `/${name}`, code: 'in-the-future', message: `${name} (${value}) lies in the future` }];
  });
}
