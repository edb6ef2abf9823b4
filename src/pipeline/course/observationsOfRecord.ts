import {
  type AnyEntry,
  type CourseRecord,
  type Day,
  dayNumber,
  type Entry,
  type EntryKind,
  newestAnalyses,
} from '../../clinic/index.ts';
import { type Observation, SIX_ITEMS } from '../../course/index.ts';
import { MAPPING_TEXTS, type MappingIssue, unreadResult } from './mappingIssues.ts';

/** An observation with the entries that it comes from. */
export interface SourcedObservation {
  readonly seen: Observation;
  readonly entries: readonly { readonly kind: EntryKind; readonly id: string }[];
}

/** Items of the two forms of the rating. */
const FORMS: Readonly<Record<string, 5 | 6>> = { 'oms-severity-5': 5, 'oms-severity-6': 6 };
const WEEK_DAYS = 7;
const QUESTIONS = ['jerks', 'walking', 'hands', 'eyes'] as const;
const EYE_MEASURE = 'opsoclonus-time-share';
/** Share of time in bursts is not the sign itself; so it counts with this width. Chosen. */
const EYE_SD = 0.25;
const BODY_MEASURES = ['rest-jerk-rate', 'jerk-burden', 'tremor-share'];

/** What was seen, in order of time. Days outside the course are not looked at here. @param today weeks of the diary count back from it */
export function observationsOfRecord(
  record: CourseRecord,
  today: Day,
): { readonly observations: readonly SourcedObservation[]; readonly issues: readonly MappingIssue[] } {
  const issues: MappingIssue[] = [];
  const observations = [
    ...record.of.rating.flatMap(ratingOf),
    ...diaryWeeks(record.of.diary, today),
    ...newestAnalyses(record).flatMap(eyesOf),
    ...record.of.result.flatMap((entry) => spinalFluidOf(entry, issues)),
  ].sort((a, b) => (a.seen.day < b.seen.day ? -1 : a.seen.day > b.seen.day ? 1 : 0));
  const body = newestAnalyses(record).find(({ body: { measures } }) =>
    measures.some(({ id, status }) => status === 'measured' && BODY_MEASURES.includes(id)),
  );
  if (body !== undefined)
    issues.push({
      code: 'measure-without-scale',
      blocking: false,
      entry: { kind: 'analysis', id: body.id },
      text: MAPPING_TEXTS.measure,
    });
  return { observations, issues };
}

function sourced(seen: Observation, ...entries: readonly AnyEntry[]): SourcedObservation {
  return { seen, entries: entries.map(({ kind, id }) => ({ kind, id })) };
}

function ratingOf(entry: Entry<'rating'>): SourcedObservation[] {
  const { scaleId, items, total, day } = entry.body;
  const form = FORMS[scaleId];
  if (form === undefined) return [];
  const levels = SIX_ITEMS.map((id) => items?.[id]);
  if (levels.some((level) => level !== undefined))
    return [sourced({ kind: 'rating', day, items: levels }, entry as AnyEntry)];
  return total === undefined ? [] : [sourced({ kind: 'total', day, scale: form, total }, entry as AnyEntry)];
}

/**
 * One observation a week: the middle answer to each question, on the week's last day with one. Evenings of a week are no
 * separate looks at the child, and counting each would make the record look surer than it is.
 */
function diaryWeeks(diary: CourseRecord['of']['diary'], today: Day): SourcedObservation[] {
  const weeks = new Map<number, Entry<'diary'>[]>();
  for (const entry of diary) {
    if (QUESTIONS.every((question) => entry.body[question] === undefined)) continue;
    const week = Math.floor((dayNumber(today) - dayNumber(entry.body.day)) / WEEK_DAYS);
    weeks.set(week, [...(weeks.get(week) ?? []), entry]);
  }
  return [...weeks.values()].map((entries) => {
    const answers = Object.fromEntries(
      QUESTIONS.map((question) => [question, middleOf(entries.map(({ body }) => body[question]))]),
    );
    const day = entries
      .map(({ body }) => body.day)
      .sort()
      .at(-1)!;
    return sourced({ kind: 'diary', day, answers }, ...(entries as AnyEntry[]));
  });
}

/** The lower middle of what was answered. */
function middleOf(levels: readonly (number | undefined)[]): number | undefined {
  const known = levels.filter((level) => level !== undefined).sort((a, b) => a - b);
  return known[Math.floor((known.length - 1) / 2)];
}

function eyesOf(entry: Entry<'analysis'>): SourcedObservation[] {
  const { measures, day } = entry.body;
  const found = measures.find(
    ({ id, status, quality }) => id === EYE_MEASURE && status === 'measured' && quality !== 'poor',
  );
  if (found?.value === undefined) return [];
  const share = Math.min(1, Math.max(0, found.value));
  return [sourced({ kind: 'measure', day, sign: 'opsoclonus', share, sd: EYE_SD }, entry as AnyEntry)];
}

const NEGATIVE =
  /\b(neg\w*|none|no|not|absent\w*|kein\w*|nicht|aucun\w*|absence|pas|ausencia|ausentes?|ningun\w*|sin|0)\b/i;
const POSITIVE =
  /\b(pos\w*|present\w*|présent\w*|presentes?|found|detected|vorhanden\w*|nachweisbar\w*|nachgewiesen\w*|gefunden\w*|type [23]|typ [23])/i;

function spinalFluidOf(entry: Entry<'result'>, issues: MappingIssue[]): SourcedObservation[] {
  const { testId, value, valueText, unit, day } = entry.body;
  const found = [value, valueText, unit].filter((part) => part !== undefined).join(' ');
  const refuse = (): SourcedObservation[] => {
    issues.push({
      code: 'unread-result',
      blocking: false,
      entry: { kind: 'result', id: entry.id },
      text: unreadResult(found),
    });
    return [];
  };
  if (testId === 'csf-b-cells') {
    if (value === undefined || !(value >= 0 && value <= 100)) return refuse();
    return [sourced({ kind: 'csf-b', day, percent: value }, entry as AnyEntry)];
  }
  if (testId !== 'csf-oligoclonal-bands') return [];
  const words = valueText ?? '';
  const [no, yes] = [NEGATIVE.test(words), POSITIVE.test(words)];
  if (value !== undefined && words === '')
    return [sourced({ kind: 'bands', day, present: value > 0 }, entry as AnyEntry)];
  // why: "no bands found" has words of both; the one that denies decides
  if (!no && !yes) return refuse();
  return [sourced({ kind: 'bands', day, present: !no }, entry as AnyEntry)];
}
