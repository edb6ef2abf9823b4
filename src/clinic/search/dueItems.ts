import { type Day, dayNumber, dayOfNumber } from '../calendar/day.ts';
import type { CourseRecord } from '../course/courseRecord.ts';
import type { Entry } from '../entries/entry.ts';
import type { Text4 } from '../text.ts';
import { joinedId } from '../treatment/joinedId.ts';
import { type Anchor, anchorsOf } from './anchors.ts';
import { type DueSchedule, dueDays, dueIndexOn, earlyDays, graceDays } from './dueSchedule.ts';
import { PROPOSED_RULES, proposedRule } from './proposedRules.ts';
import { searchedAs } from './searchedAs.ts';
import { BODY_IMAGING } from './searchTests.ts';
import type { DueItem, ProposedRule } from './types.ts';

export interface DueOptions {
  /** How far ahead upcoming items are listed; 90 days where nothing is said. */
  readonly horizonDays?: number;
}

/**
 * What is due, will be due and was done, in order of day: from the rules that are kept, and from proposals that nobody
 * has taken or refused (a kept rule that is not active is a refusal).
 *
 * Each due day has its own time, from half the interval (at most 30 days) before it to the same before the next; the
 * first examination, result or event of the same test in that time answers it. Of due days that passed without an
 * answer only the present one is listed. A proposal is never overdue: nothing is due by itself.
 */
export function dueItems(course: CourseRecord, today: Day, { horizonDays = 90 }: DueOptions = {}): DueItem[] {
  const now = dayNumber(today);
  const answers = answersOf(course, today);
  const kept = course.of['due-rule'].filter(({ body }) => body.active).map((rule) => keptTask(rule));
  const proposed = proposedTasks(course, today, now);
  return [...kept, ...proposed]
    .flatMap((task) => itemsOf(task, answers, now, now + horizonDays))
    .sort((a, b) => (a.dueDay !== b.dueDay ? (a.dueDay < b.dueDay ? -1 : 1) : a.id < b.id ? -1 : 1));
}

/** Something to be done on a schedule, kept or proposed. */
interface Task {
  readonly id: string;
  readonly schedule: DueSchedule;
  readonly item: Omit<DueItem, 'id' | 'dueDay' | 'state' | 'doneBy'>;
}

interface Answer {
  readonly kind: NonNullable<DueItem['doneBy']>['kind'];
  readonly id: string;
  readonly testId: string;
  readonly day: number;
  /** The item or the rule that it was recorded for. */
  readonly ruleId?: string;
}

function answersOf(course: CourseRecord, today: Day): Answer[] {
  const examinations = course.of.examination
    .filter(({ body }) => body.outcome !== 'not-done' && body.day <= today)
    .map(({ id, body }): Answer => {
      const ruleId = body.ruleId === undefined ? {} : { ruleId: body.ruleId };
      return { kind: 'examination', id, testId: body.testId, day: dayNumber(body.day), ...ruleId };
    });
  const results = course.of.result
    .filter(({ body }) => body.day <= today)
    .map(({ id, body }): Answer => ({ kind: 'result', id, testId: body.testId, day: dayNumber(body.day) }));
  const events = course.of.event
    .filter(({ body }) => body.start <= today)
    .map(({ id, body }): Answer => ({ kind: 'event', id, testId: body.type, day: dayNumber(body.start) }));
  return [...examinations, ...results, ...events].sort((a, b) => a.day - b.day || (a.id < b.id ? -1 : 1));
}

function keptTask({ id, body }: Entry<'due-rule'>): Task {
  const { proposedId, area, testId, title, from, to, everyDays, setBy } = body;
  const proposal = proposedId === undefined ? undefined : proposedRule(proposedId);
  return {
    id,
    schedule: {
      first: dayNumber(from),
      early: Math.min(earlyDays(everyDays), earliestOf(proposal)),
      ...(everyDays === undefined ? {} : { every: everyDays }),
      ...(to === undefined ? {} : { last: dayNumber(to) }),
    },
    item: {
      area,
      testId,
      title: inAllLanguages(title, proposal),
      ruleEntryId: id,
      ...(proposedId === undefined ? {} : { proposedId }),
      setBy,
      sources: proposal?.why.sources ?? [],
      // A clinic's own rule is its word, not a statement of ours that would need a source.
      verified: setBy !== 'proposed' || proposal?.why.verified === true,
    },
  };
}

/** A title that was taken over from the proposal is shown in the reader's language; a changed one as it was written. */
function inAllLanguages(title: string, proposal: ProposedRule | undefined): Text4 {
  const translated = proposal !== undefined && Object.values(proposal.title).includes(title);
  return translated ? proposal.title : { en: title, de: title, fr: title, es: title };
}

/** What starts a clock cannot be answered from before it: the scan before a relapse is not the search at the relapse. */
function earliestOf(rule: ProposedRule | undefined): number {
  if (rule === undefined || rule.after === 'diagnosis' || rule.after === 'onset') return Number.POSITIVE_INFINITY;
  return rule.afterDays;
}

function proposedTasks(course: CourseRecord, today: Day, now: number): Task[] {
  const forWhom = searchedAs(course, today);
  return PROPOSED_RULES.filter((rule) => rule.forWhom === 'both' || rule.forWhom === forWhom).flatMap((rule) => {
    const anchors = anchorsOf(course, rule).filter(({ day }) => day <= now);
    return anchors
      .filter((anchor, index) => !isTaken(course, rule, anchor, anchors[index + 1]))
      .map((anchor) => proposedTask(rule, anchor))
      .filter(({ schedule }) => rule.after !== 'drug-start' || !isPast(schedule, now));
  });
}

function proposedTask(rule: ProposedRule, anchor: Anchor): Task {
  const { everyDays, times, afterDays } = rule;
  const first = anchor.day + afterDays;
  const last = times !== undefined && everyDays !== undefined ? first + (times - 1) * everyDays : anchor.end;
  return {
    id: `proposed.${rule.id}.${dayOfNumber(anchor.day)}`,
    schedule: {
      first,
      early: Math.min(earlyDays(everyDays), earliestOf(rule)),
      ...(everyDays === undefined ? {} : { every: everyDays }),
      ...(last === undefined || everyDays === undefined ? {} : { last }),
    },
    item: {
      area: rule.area,
      testId: rule.testId,
      title: rule.title,
      proposedId: rule.id,
      setBy: 'proposed',
      sources: rule.why.sources,
      verified: rule.why.verified,
    },
  };
}

/** A proposal is taken or refused by a kept rule that begins in the time of its anchor, or that is still running. */
function isTaken(course: CourseRecord, rule: ProposedRule, { day }: Anchor, next: Anchor | undefined): boolean {
  return course.of['due-rule'].some(({ body }) => {
    if (body.proposedId !== rule.id) return false;
    if (rule.after === 'diagnosis' || rule.after === 'onset') return true;
    const from = dayNumber(body.from);
    const inItsTime = from >= day && (next === undefined || from < next.day);
    const last = body.to === undefined ? Number.POSITIVE_INFINITY : dayNumber(body.to);
    return inItsTime || (body.active && body.everyDays !== undefined && from <= day && last >= day);
  });
}

/** What goes with a drug is no longer proposed when its last due day, and the interval after it, lie behind. */
function isPast({ first, every, last = every === undefined ? first : undefined }: DueSchedule, now: number): boolean {
  return last !== undefined && now > last + (every ?? MONITORED_ONCE_DAYS);
}

/** How long a single look at the start of a drug is still proposed. Chosen. */
const MONITORED_ONCE_DAYS = 90;

function itemsOf({ id, schedule, item }: Task, answers: readonly Answer[], now: number, until: number): DueItem[] {
  const days = dueDays(schedule, Math.max(now, until));
  const itemId = (index: number) => joinedId('due', [id, dayOfNumber(days[index]!)]);
  // Ten years of weekly days need their ids only where an answer names one.
  const named = answers.some(({ ruleId }) => ruleId?.startsWith('due:') === true);
  const indexes = new Map(named ? days.map((_, index) => [itemId(index), index]) : []);
  const doneBy = new Map<number, Answer>();
  for (const answer of answers) {
    const index = indexes.get(answer.ruleId ?? '') ?? indexOf(answer, id, item.testId, schedule);
    if (index !== undefined && index < days.length && !doneBy.has(index)) doneBy.set(index, answer);
  }
  const present = dueIndexOn(schedule, now) ?? 0;
  return days.flatMap((day, index) => {
    const answer = doneBy.get(index);
    if (answer === undefined && (index < present || day > until)) return [];
    const late = now > day + graceDays(schedule.every) && item.setBy !== 'proposed';
    const state = answer !== undefined ? 'done' : day > now ? 'upcoming' : late ? 'overdue' : 'due';
    const done =
      answer === undefined ? {} : { doneBy: { kind: answer.kind, id: answer.id, day: dayOfNumber(answer.day) } };
    return [{ ...item, id: itemId(index), dueDay: dayOfNumber(day), state, ...done } as const];
  });
}

function indexOf({ ruleId, testId, day }: Answer, taskId: string, dueTestId: string, schedule: DueSchedule) {
  const answersIt =
    ruleId === taskId || testId === dueTestId || (BODY_IMAGING.includes(testId) && BODY_IMAGING.includes(dueTestId));
  return answersIt ? dueIndexOn(schedule, day) : undefined;
}
