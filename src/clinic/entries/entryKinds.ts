import type { TSchema } from 'typebox';
import { boundsOf, type Day, isDay, isPartialDate } from '../calendar/day.ts';
import { type DiaryBody, DiarySchema } from './diaryEntry.ts';
import {
  type DueRuleBody,
  DueRuleSchema,
  type ExaminationBody,
  ExaminationSchema,
  type ResultBody,
  ResultSchema,
  type TumourBody,
  TumourSchema,
  type WatchSettingsBody,
  WatchSettingsSchema,
} from './investigationEntry.ts';
import {
  type EventBody,
  EventSchema,
  type NoteBody,
  NoteEntrySchema,
  type PersonBody,
  PersonSchema,
  type RelapseBody,
  RelapseSchema,
  type SignBody,
  SignSchema,
  type WatchDecisionBody,
  WatchDecisionSchema,
} from './personEntry.ts';
import { type RatingBody, RatingSchema } from './ratingEntry.ts';
import { type AnalysisBody, AnalysisSchema, type RecordingBody, RecordingSchema } from './recordingEntry.ts';
import { type DoseBody, DoseSchema, type PlanBody, PlanSchema } from './treatmentEntry.ts';

/** What can be recorded of a person: each kind with the type of what it holds. */
export interface Bodies {
  readonly person: PersonBody;
  readonly sign: SignBody;
  readonly event: EventBody;
  readonly relapse: RelapseBody;
  readonly 'watch-decision': WatchDecisionBody;
  readonly 'watch-settings': WatchSettingsBody;
  readonly note: NoteBody;
  readonly diary: DiaryBody;
  readonly rating: RatingBody;
  readonly plan: PlanBody;
  readonly dose: DoseBody;
  readonly result: ResultBody;
  readonly examination: ExaminationBody;
  readonly tumour: TumourBody;
  readonly 'due-rule': DueRuleBody;
  readonly recording: RecordingBody;
  readonly analysis: AnalysisBody;
}
export type EntryKind = keyof Bodies;

/** A kind says how it is checked, and where it stands in time. */
export interface EntryKindDefinition<K extends EntryKind> {
  readonly kind: K;
  readonly schema: TSchema;
  /** First and last day it is about; undefined for what has no day. The last is absent while it lasts. */
  readonly span: (body: Bodies[K]) => { readonly first: Day; readonly last?: Day } | undefined;
}

const onDay = (body: { readonly day: Day }) => ({ first: body.day, last: body.day });

export const ENTRY_KINDS: { readonly [K in EntryKind]: EntryKindDefinition<K> } = {
  person: { kind: 'person', schema: PersonSchema, span: () => undefined },
  sign: {
    kind: 'sign',
    schema: SignSchema,
    span: ({ firstSeen, lastSeen }) => spanOf(firstSeen, lastSeen),
  },
  event: { kind: 'event', schema: EventSchema, span: ({ start, end }) => ({ first: start, last: end ?? start }) },
  relapse: { kind: 'relapse', schema: RelapseSchema, span: ({ start, end }) => spanOf(start, end) },
  'watch-decision': { kind: 'watch-decision', schema: WatchDecisionSchema, span: () => undefined },
  'watch-settings': { kind: 'watch-settings', schema: WatchSettingsSchema, span: () => undefined },
  note: { kind: 'note', schema: NoteEntrySchema, span: onDay },
  diary: { kind: 'diary', schema: DiarySchema, span: onDay },
  rating: { kind: 'rating', schema: RatingSchema, span: onDay },
  plan: { kind: 'plan', schema: PlanSchema, span: spanOfPlan },
  dose: { kind: 'dose', schema: DoseSchema, span: onDay },
  result: { kind: 'result', schema: ResultSchema, span: onDay },
  examination: { kind: 'examination', schema: ExaminationSchema, span: onDay },
  tumour: { kind: 'tumour', schema: TumourSchema, span: ({ found }) => spanOf(found, found) },
  'due-rule': { kind: 'due-rule', schema: DueRuleSchema, span: ({ from, to }) => spanOf(from, to) },
  recording: { kind: 'recording', schema: RecordingSchema, span: onDay },
  analysis: { kind: 'analysis', schema: AnalysisSchema, span: onDay },
};

export const ENTRY_KIND_NAMES = Object.keys(ENTRY_KINDS) as EntryKind[];

function spanOf(first: string, last: string | undefined): { first: Day; last?: Day } | undefined {
  if (!isPartialDate(first) || (last !== undefined && !isPartialDate(last))) return undefined;
  return { first: boundsOf(first).first, ...(last === undefined ? {} : { last: boundsOf(last).last }) };
}

function spanOfPlan(plan: PlanBody): { first: Day; last?: Day } | undefined {
  const days = plan.steps.flatMap(({ from, to }) => [from, to ?? from]).filter(isDay);
  if (days.length === 0) return undefined;
  days.sort();
  const endless = plan.steps.some(({ to }) => to === undefined);
  const first = days[0]!;
  const ends = [plan.stoppedOn, endless ? undefined : days.at(-1)].filter((day) => day !== undefined).sort();
  const last = ends[0];
  // why: a plan that was stopped before it began still lies on its first day
  return { first, ...(last === undefined ? {} : { last: last < first ? first : last }) };
}
