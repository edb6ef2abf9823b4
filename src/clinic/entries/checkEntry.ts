import Value from 'typebox/value';
import { type Day, isPartialDate } from '../calendar/day.ts';
import { checkSense, future } from './checkSense.ts';
import { type Bodies, ENTRY_KINDS, type EntryKind } from './entryKinds.ts';
import { formWords, type SchemaForm } from './formWords.ts';

/** What is wrong with one field, for the person who typed it. `path` is as `/steps/0/from`; empty for the whole. */
export interface FieldIssue {
  readonly path: string;
  /** Stable word that the page has a sentence for. */
  readonly code:
    | 'missing'
    | 'unknown-field'
    | 'not-allowed'
    | 'not-in-calendar'
    | 'wrong-order'
    | 'in-the-future'
    | 'before-birth'
    | 'blank'
    | 'clock-ahead'
    | 'duplicate'
    | 'more-than-window'
    | 'no-steps'
    | 'one-a-day'
    | 'out-of-range'
    | 'value-or-text';
  /** English sentence: what was found, what was expected. */
  readonly message: string;
}

/**
 * What is wrong with a body before it may be kept; none where nothing is.
 * @param today where given, the body is typed in now: what can only lie in the past is refused from the day after
 * tomorrow on (time zones differ), and so is what makes no sense. Absent: it comes from a bundle or is on record already.
 */
export function checkEntry<K extends EntryKind>(kind: K, body: unknown, today?: Day): FieldIssue[] {
  const definition = ENTRY_KINDS[kind];
  const shape = Value.Check(definition.schema, body)
    ? []
    : schemaIssues(definition.schema as SchemaForm, Value.Errors(definition.schema, body), body);
  if (shape.length > 0) return shape;
  return [
    ...calendarIssues(body, ''),
    ...orderIssues(kind, body as Bodies[EntryKind]),
    ...(today === undefined ? [] : [...futureIssues(kind, body, today), ...checkSense(kind, body as Bodies[K], today)]),
  ];
}

interface SchemaError {
  readonly keyword: string;
  readonly instancePath: string;
  readonly params: object;
}

const MOST_ISSUES = 20;

function schemaIssues(schema: SchemaForm, errors: Iterable<unknown>, body: unknown): FieldIssue[] {
  const issues = ([...errors] as SchemaError[]).flatMap(({ keyword, instancePath, params }): FieldIssue[] => {
    if (keyword === 'required')
      return (
        (params as { requiredProperties?: string[] }).requiredProperties?.map((name) => ({
          path: `${instancePath}/${name}`,
          code: 'missing',
          message: `${name} is missing`,
        })) ?? [{ path: instancePath, code: 'missing', message: 'a field is missing' }]
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
    return [notAllowed(schema, instancePath, body)];
  });
  const seen = new Set<string>();
  const distinct = issues.filter(({ path }) => !seen.has(path) && seen.add(path));
  return distinct.length > 0
    ? distinct.slice(0, MOST_ISSUES)
    : [{ path: '', code: 'not-allowed', message: 'the entry does not have the expected form' }];
}

/** In our own words: the validator's are for programmers, and it may repeat what a person typed. */
function notAllowed(schema: SchemaForm, path: string, body: unknown): FieldIssue {
  const where = path === '' ? 'the entry' : path.slice(1, LONGEST_PATH);
  const words = formWords(schema, body, path, false) ?? { found: 'something', expected: 'something else' };
  return { path, code: 'not-allowed', message: `${where}: found ${words.found}; expected ${words.expected}` };
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

function futureIssues(kind: EntryKind, body: unknown, today: Day): FieldIssue[] {
  return (PAST_FIELDS[kind] ?? []).flatMap((name) =>
    future(`/${name}`, (body as Readonly<Record<string, string | undefined>>)[name], today),
  );
}
