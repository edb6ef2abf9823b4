export { ADULT_YEARS, type Age, ageOn, middleOf } from './calendar/age.ts';
export {
  addDays,
  addMonths,
  boundsOf,
  type DatePrecision,
  type Day,
  dayNumber,
  dayOfNumber,
  daysBetween,
  daysInMonth,
  isDay,
  isPartialDate,
  type PartialDate,
  precisionOf,
} from './calendar/day.ts';
export type { Citation } from './citations/citation.ts';
export { CITATIONS, citationOf } from './citations/citations.ts';
export { type CourseRecord, courseOf } from './course/courseRecord.ts';
export { type EventRef, judgementOf, withJudgement } from './course/judgements.ts';
export { newestAnalyses } from './course/newestAnalyses.ts';
export { LEAST_BASELINE, type OwnBaseline, ownBaseline } from './course/ownBaseline.ts';
export { criteriaOf } from './criteria/criteriaOf.ts';
export type { CriteriaCount, CriterionState, EvidenceLink } from './criteria/types.ts';
export { checkDiary, type DiaryArrival } from './diary/checkDiary.ts';
export { DIARY_ITEMS } from './diary/diaryItems.ts';
export { DIARY_OPEN_HOURS, type DiaryLock, diaryEntryId, diaryLock, type LocalMoment } from './diary/diaryLock.ts';
export type { DiaryItem } from './diary/types.ts';
export { checkBirth } from './entries/checkBirth.ts';
export { checkEntry, type FieldIssue } from './entries/checkEntry.ts';
export { DIARY_TAGS, type DiaryBody, RAGE_COUNTS, RAGE_LENGTHS } from './entries/diaryEntry.ts';
export type { Actor, AnyEntry, Entry } from './entries/entry.ts';
export {
  type Bodies,
  ENTRY_KIND_NAMES,
  ENTRY_KINDS,
  type EntryKind,
  type EntryKindDefinition,
} from './entries/entryKinds.ts';
export { formWords, type SchemaForm } from './entries/formWords.ts';
export {
  type DueRuleBody,
  EXAMINATION_OUTCOMES,
  type ExaminationBody,
  type ResultBody,
  type TumourBody,
  type WatchSettingsBody,
} from './entries/investigationEntry.ts';
export {
  EVENT_TYPES,
  type EventBody,
  type NoteBody,
  type PersonBody,
  type RelapseBody,
  SIGN_IDS,
  type SignBody,
  type SignId,
  TRIGGER_KINDS,
  type WatchDecisionBody,
} from './entries/personEntry.ts';
export type { RatingBody } from './entries/ratingEntry.ts';
export type { AnalysisBody, Judgement, KeptMeasure, RecordingBody } from './entries/recordingEntry.ts';
export { type DoseBody, type PlanBody, type PlanStep, ROUTES } from './entries/treatmentEntry.ts';
export { ageAt, isAdultForm } from './person/ageAt.ts';
export {
  ANSWER_NAMES,
  DOSE_STATUS_NAMES,
  EXAMINATION_OUTCOME_NAMES,
  PLAN_STATUS_NAMES,
  RAGE_COUNT_NAMES,
  RAGE_LENGTH_NAMES,
  RATER_ROLE_NAMES,
  RATING_SOURCE_NAMES,
  RESECTION_NAMES,
  TAG_NAMES,
  TEST_GROUP_NAMES,
} from './person/careNames.ts';
export { type DelayToDiagnosis, delayToDiagnosis } from './person/delayToDiagnosis.ts';
export {
  EVENT_TYPE_NAMES,
  KIND_NAMES,
  RELAPSE_CANDIDATE_NAMES,
  RELAPSE_CERTAINTY_NAMES,
  RELAPSE_JUDGE_NAMES,
  ROUTE_NAMES,
  SEX_NAMES,
  SIGN_CERTAINTY_NAMES,
  SIGN_NAMES,
  TRIGGER_NAMES,
  TUMOUR_KIND_NAMES,
  WATCH_DECISION_NAMES,
} from './person/names.ts';
export { type SignPlace, signOrder } from './person/signOrder.ts';
export { PLACE_TEXTS } from './placeTexts.ts';
export type { ReportPart, ReportSection } from './report/reportSection.ts';
export { reportSections } from './report/reportSections.ts';
export { REPORT_TEXTS } from './report/reportTexts.ts';
export type { ScorePoint, VisitReport } from './report/types.ts';
export { type VisitReportOptions, visitReport } from './report/visitReport.ts';
export { ageLimitsOn } from './results/ageLimitsOn.ts';
export { convertResult } from './results/convertResult.ts';
export { flagOf } from './results/flagOf.ts';
export { TESTS, testOf } from './results/tests.ts';
export type { AgeLimit, InterferencePrompt, RangeFlag, TestDefinition } from './results/types.ts';
export { checkRating } from './scales/checkRating.ts';
export { compareScores, type ScoreComparison } from './scales/compareScores.ts';
export { newestScales, SCALES, scaleOf } from './scales/scales.ts';
export { fieldsOf, type ScaleTotal, totalOf } from './scales/totalOf.ts';
export type { ScaleDefinition, ScaleItem, ScaleLevel } from './scales/types.ts';
export { type DueOptions, dueItems } from './search/dueItems.ts';
export { nextOfEachRule, type RuleState } from './search/nextOfEachRule.ts';
export { PROPOSED_RULES, proposedRule } from './search/proposedRules.ts';
export { searchedAs } from './search/searchedAs.ts';
export { type SearchDone, type SearchState, type SearchStep, searchState } from './search/searchState.ts';
export { SEARCH_TESTS, searchTest } from './search/searchTests.ts';
export type { DueItem, ProposedRule, SearchTest } from './search/types.ts';
export { type CitationKey, type CitedText, CLINIC_LANGUAGES, type ClinicLanguage, type Text4, text4 } from './text.ts';
export { cardsBeside } from './treatment/cardsBeside.ts';
export { describePlan, describeRun } from './treatment/describeRun.ts';
export { describeStep } from './treatment/describeStep.ts';
export { doseEntryId } from './treatment/doseEntryId.ts';
export { DRUGS, drugOf, findDrug } from './treatment/drugs.ts';
export { editStep, insertStep, removeStep, type StepChange, shiftPlan, stopPlan } from './treatment/editPlan.ts';
export { makePlan } from './treatment/makePlan.ts';
export { nextSite } from './treatment/nextSite.ts';
export { doseReductions, type PlanChange, planChanges } from './treatment/planChanges.ts';
export { plannedDoses, unplannedDoses } from './treatment/plannedDoses.ts';
export type { PlanRun } from './treatment/planRuns.ts';
export { type PlanOnDay, plansOn } from './treatment/plansOn.ts';
export { REGIMEN_CARDS, regimenCard } from './treatment/regimenCards.ts';
export { type DoseRun, type TreatmentBar, treatmentBars } from './treatment/treatmentBars.ts';
export type { Drug, MakePlan, PlannedDose, PlanShape, RegimenCard } from './treatment/types.ts';
export { describeFinding } from './watch/describeFinding.ts';
export { describeWatch } from './watch/describeWatch.ts';
export { DIARY_COLUMNS, type DiaryColumn, type DiarySeries, diarySeries, RAGE_LEVELS } from './watch/diarySeries.ts';
export type {
  Context,
  ItemChange,
  Unknown,
  WatchedItem,
  WatchFinding,
  WatchReport,
  WatchThresholds,
} from './watch/types.ts';
export { URGENT_HELP, URGENT_TITLE } from './watch/urgentHelp.ts';
export { watchCourse } from './watch/watchCourse.ts';
export { thresholdsOf, WATCH_DEFAULTS } from './watch/watchDefaults.ts';
export { WATCHED_ITEMS } from './watch/watchedDays.ts';
export { WATCH_TEXTS } from './watch/watchTexts.ts';
export { type WeekMedians, weeklyMedians } from './watch/weeklyMedians.ts';
