import { type Day, dayNumber, isDay } from '../calendar/day.ts';
import { WATCH_DEFAULTS } from '../watch/watchDefaults.ts';
import { blankLines } from './blankLines.ts';
import { isBefore } from './checkBirth.ts';
import type { FieldIssue } from './checkEntry.ts';
import { type Bodies, ENTRY_KINDS, type EntryKind } from './entryKinds.ts';

/**
 * What is wrong with a well-formed body that a person types in now. What came from a bundle or an older version is not
 * asked again: it is on record as it was accepted, and an import must not fail at it.
 */
export function checkSense<K extends EntryKind>(kind: K, body: Bodies[K], today: Day): FieldIssue[] {
  const rule = RULES[kind] as ((body: Bodies[K], today: Day) => FieldIssue[]) | undefined;
  return [...blankLines(ENTRY_KINDS[kind].schema, body), ...(rule?.(body, today) ?? [])];
}

type Rules = { readonly [K in EntryKind]?: (body: Bodies[K], today: Day) => FieldIssue[] };

const RULES: Rules = {
  person: checkPerson,
  plan: checkPlan,
  result: checkResult,
  note: checkNote,
  'watch-settings': checkWatchSettings,
  event: ({ type, start, end }, today) =>
    type === 'illness' || type === 'fever' ? [...future('/start', start, today), ...future('/end', end, today)] : [],
  relapse: ({ end }, today) => future('/end', end, today),
  dose: ({ givenAt }, today) => future('/givenAt', givenAt?.slice(0, 10), today),
  rating: ({ lastVaccine }, today) => future('/lastVaccine', lastVaccine, today),
  recording: ({ recordedAt, durationS, rateHz }, today) => [
    ...future('/recordedAt', recordedAt?.slice(0, 10), today),
    ...outside('/durationS', durationS, 0, LONGEST_RECORDING_S, 's'),
    ...outside('/rateHz', rateHz, 0, FASTEST_RECORDING_HZ, 'Hz'),
  ],
};

/** chosen: nobody on record has lived longer than 122 years. */
const OLDEST_YEARS = 125;
/** chosen: a week, and well above any eye tracker. */
const LONGEST_RECORDING_S = 7 * 86_400;
const FASTEST_RECORDING_HZ = 100_000;
/** chosen: far above any count of any laboratory. */
const LARGEST_VALUE = 1e12;
/** chosen, generous: 30 to 45 °C as for events, 200 g to 500 kg, 15 cm to 2.6 m, in each unit that the catalogue has. */
const BODY_LIMITS: Readonly<Record<string, Readonly<Record<string, readonly [number, number]>>>> = {
  temperature: { '°C': [30, 45], '°F': [86, 113] },
  weight: { kg: [0.2, 500], g: [200, 500_000], lb: [0.4, 1100] },
  height: { cm: [15, 260], m: [0.15, 2.6], in: [6, 103] },
};

function checkPerson({ birth, triggers = [], wrongDiagnoses = [] }: Bodies['person'], today: Day): FieldIssue[] {
  const age = Number(today.slice(0, 4)) - Number(birth.slice(0, 4));
  const issues: FieldIssue[] =
    age <= OLDEST_YEARS
      ? []
      : [{ path: '/birth', code: 'out-of-range', message: `birth (${birth}) lies ${age} years back; check the year` }];
  for (const [name, list] of Object.entries({ triggers, wrongDiagnoses }))
    list.forEach(({ date }, i) => {
      const path = `/${name}/${i}/date`;
      issues.push(...future(path, date, today));
      if (date !== undefined && isBefore(date, birth))
        issues.push({ path, code: 'before-birth', message: `${date} is before the birth (${birth})` });
    });
  return issues;
}

function checkPlan({ steps }: Bodies['plan']): FieldIssue[] {
  if (steps.length === 0)
    return [{ path: '/steps', code: 'no-steps', message: 'the plan has no steps; expected at least one' }];
  const seen = new Set<string>();
  return steps.flatMap(({ id }, i): FieldIssue[] => {
    if (!seen.has(id)) {
      seen.add(id);
      return [];
    }
    return [
      { path: `/steps/${i}/id`, code: 'duplicate', message: 'an earlier step has this id; expected one of its own' },
    ];
  });
}

function checkResult({ testId, value, valueText, unit }: Bodies['result']): FieldIssue[] {
  if (value === undefined && valueText === undefined)
    return [
      { path: '/value', code: 'value-or-text', message: 'found no value; expected a number or a result in words' },
    ];
  const [least, most] = BODY_LIMITS[testId]?.[unit ?? ''] ?? [-LARGEST_VALUE, LARGEST_VALUE];
  return outside('/value', value, least, most, unit ?? '');
}

function checkNote({ text, title }: Bodies['note']): FieldIssue[] {
  return title !== undefined || VISIBLE.test(text)
    ? []
    : [{ path: '/text', code: 'blank', message: 'text says nothing; write something' }];
}

function checkWatchSettings(settings: Bodies['watch-settings']): FieldIssue[] {
  const { daysUp, windowDays } = { ...WATCH_DEFAULTS, ...settings };
  if (daysUp <= windowDays) return [];
  // why: the field that was typed in is the one to mend
  const path = settings.daysUp === undefined ? '/windowDays' : '/daysUp';
  const message = `${daysUp} days up can never be reached in a window of ${windowDays}; expected at most as many`;
  return [{ path, code: 'more-than-window', message }];
}

const VISIBLE = /[^\s\p{Cc}\p{Cf}\p{Z}]/u;

/** The day after today is another time zone's today. */
export function future(path: string, date: string | undefined, today: Day): FieldIssue[] {
  if (date === undefined) return [];
  const first = date.length === 10 ? date : date.length === 7 ? `${date}-01` : `${date}-01-01`;
  if (!isDay(first) || dayNumber(first) <= dayNumber(today) + 1) return [];
  return [
    { path, code: 'in-the-future', message: `${path.slice(path.lastIndexOf('/') + 1)} (${date}) lies in the future` },
  ];
}

function outside(path: string, value: number | undefined, least: number, most: number, unit: string): FieldIssue[] {
  if (value === undefined || (value >= least && value <= most)) return [];
  const message = `${value} lies outside of ${least} to ${most} ${unit}`.trimEnd();
  return [{ path, code: 'out-of-range', message: `${message}; check number and unit` }];
}
