export { CALIBRATED, drawPriorMembers, valuesOfMember } from './calibrate/calibrated.ts';
export { ensembleFileOf } from './calibrate/ensembleFileOf.ts';
export { type Chance, predictTargets, simulateHeldOut } from './calibrate/evaluate.ts';
export { HOLD_OUTS } from './calibrate/holdOuts.ts';
export { smootherPass } from './calibrate/smoother.ts';
export { type HeldOut, type HoldOut, standardErrorOf, type Target, type TargetKind } from './calibrate/target.ts';
export { TARGETS } from './calibrate/targets.ts';
export { drawChild, type VirtualChild } from './child/drawChild.ts';
export { drawnFate } from './child/fate.ts';
export { infectionsPerDay } from './child/infections.ts';
export { PART } from './child/parts.ts';
export { CAUTION } from './cohort/caution.ts';
export { checkSpec } from './cohort/checkSpec.ts';
export { chunkPeople, chunksOf } from './cohort/chunksOf.ts';
export {
  COHORT_COLUMNS,
  type CohortColumn,
  type CohortColumnType,
  type CohortRows,
  categoryNames,
  makeCohortRows,
  readableValue,
} from './cohort/cohortColumns.ts';
export {
  COHORT_FORMATS,
  type CohortFormat,
  type CohortWriter,
  cohortFormatOf,
  makeCohortWriter,
} from './cohort/cohortWriter.ts';
export {
  CHECKS,
  type CheckId,
  COURSE_TYPE_RULE,
  COURSE_TYPES,
  type CourseType,
  courseTypeOf,
  followedDays,
} from './cohort/followUp.ts';
export { type CourseHistory, courseHistory, type GivenLine } from './cohort/history.ts';
export { type Estimate, type IntervalKind, meanEstimate, shareEstimate } from './cohort/interval.ts';
export { kaplanMeier, type SurvivalStep, survivalOn } from './cohort/kaplanMeier.ts';
export { membersOf, POPULATIONS, type Population, usualMembers } from './cohort/populations.ts';
export { renderSummary } from './cohort/renderSummary.ts';
export { ESCALATION_TRIAL, IVIG_TRIAL, replayEscalation, replayIvigTrial } from './cohort/replays.ts';
export { bytesToRows, rowOrderBytes, rowsToBytes } from './cohort/rowBytes.ts';
export { runChunkInto } from './cohort/runChunk.ts';
export { Sha256 } from './cohort/sha256.ts';
export type { CohortChunk, CohortSpec } from './cohort/spec.ts';
export { hashOf, specHash } from './cohort/specHash.ts';
export {
  type ArmSummary,
  type CohortSummary,
  type Comparison,
  type PowerOfSize,
  type ScoreAtTime,
  summarise,
} from './cohort/summarise.ts';
export {
  type CohortTally,
  makeTally,
  mergeTallies,
  RELAPSE_MONTHS,
  RESPONSE_RULE,
  SCORE_TIMES,
  tallyRowsInto,
} from './cohort/tally.ts';
export { type CourseExport, courseOdeModel } from './export/courseOdeModel.ts';
export { medianCourse, usualTreatmentDay } from './export/medianCourse.ts';
export type { OdeModel } from './export/odeModel.ts';
export { writeSbml } from './export/writeSbml.ts';
export { checkCourse } from './fit/checkCourse.ts';
export { comparePlans, comparePlansSteps } from './fit/comparePlans.ts';
export { NEEDED_COURSES, type Outcome, recalibrationOf } from './fit/conformal.ts';
export { CourseFilter, type RecordedRelapse } from './fit/courseFilter.ts';
export { crps, crpsOfShares } from './fit/crps.ts';
export { drain, fitCourse, fitSteps } from './fit/fitCourse.ts';
export { type FittingSets, fittingSets } from './fit/fittingSets.ts';
export { forecast, forecastSteps, NEEDED_VISITS } from './fit/forecast.ts';
export { FORECAST_SCORE } from './fit/forecastScore.ts';
export type { ForecastScore, HorizonScore } from './fit/forecastScoreFile.ts';
export { libraryLike, simulateLibrary } from './fit/library.ts';
export { spreadsOf } from './fit/member.ts';
export {
  type Change,
  type CourseFit,
  type CourseLibrary,
  type CourseToFit,
  EFFECT_NAMES,
  type EffectName,
  type EffectSupport,
  type ExtrapolationFlag,
  type Fan,
  type FitOptions,
  type FitProgress,
  type FittingPopulation,
  type Forecast,
  type ForecastOptions,
  type Interval,
  type NaturalFrequency,
  type NotUnderstood,
  type Observation,
  type Particles,
  type PlanDifference,
  type RatedItems,
  type Recalibration,
  type RelapseChance,
  ROBUST_FILTER,
  type TooFewVisits,
  type UnderstoodForecast,
} from './fit/types.ts';
export { type VirtualCourse, type VirtualCourseOptions, virtualCourse } from './fit/virtualCourse.ts';
export { type ChildEffects, type Constants, MEDIAN_CHILD, makeConstants } from './model/constants.ts';
export { derivativeInto, reproductionNumber } from './model/derivative.ts';
export { type HormoneAxis, makeHourScale } from './model/drugEffects.ts';
export { advanceDay, type Kernel, makeKernel } from './model/kernel.ts';
export { latentItemsInto, latentScore, type Residue, residueOf, visibleSignsInto } from './model/score.ts';
export {
  type DayInput,
  MODEL_SIGNS,
  type ModelSign,
  STATE,
  STATE_COUNT,
  STATE_NAMES,
  type StateName,
} from './model/states.ts';
export { COURSE_MODEL_VERSION } from './model/version.ts';
export { type DiaryQuestion, diaryLogLikelihood, drawDiary, makeDiaryTable, type SeenDiary } from './observe/diary.ts';
export { drawLevel, levelShare, logLevelShare, makeLevelTable, PARENT, RATER, type Rater } from './observe/levels.ts';
export {
  drawRating,
  makeRatingTables,
  type RatingScale,
  type RatingTables,
  ratingLogLikelihood,
  type SeenItems,
  SIX_ITEM_SCALE,
  SIX_ITEMS,
  TWELVE_ITEM_SCALE,
} from './observe/rating.ts';
export {
  bandsLogLikelihood,
  bandsShare,
  csfBLogLikelihood,
  drawBands,
  drawCsfB,
  drawMeasure,
  MEASURE_VIEW,
  measureLogLikelihood,
  type View,
} from './observe/views.ts';
export { ADULT_IDIOPATHIC_PARAMETERS, ADULT_PARANEOPLASTIC_PARAMETERS } from './parameters/adultParameters.ts';
export { CHILD_ENSEMBLE_FILE } from './parameters/childEnsemble.ts';
export { CHILD_PARAMETERS, type ParameterName, type ParameterValues } from './parameters/childParameters.ts';
export { type Ensemble, type EnsembleFile, type EnsembleReading, readEnsemble } from './parameters/ensemble.ts';
export { type EvidenceKind, type ParameterEntry, valuesOf } from './parameters/entry.ts';
export {
  PARAMETER_SETS,
  type ParameterSet,
  parameterHash,
  parameterSet,
} from './parameters/parameterSets.ts';
export { childEnsemble } from './parameters/shippedEnsemble.ts';
export type { PublishedProtocol } from './protocols/publishedProtocol.ts';
export { findProtocol, PUBLISHED_PROTOCOLS, publishedProtocol } from './protocols/publishedProtocols.ts';
export { type Attack, CourseSimulation, type Fate, ONSET_SCORE, QUIET_FATE } from './run/courseSimulation.ts';
export {
  drawPatient,
  LATEST_ONSET_DAYS,
  makePatientStreams,
  type Patient,
  type PatientStreams,
} from './run/drawPatient.ts';
export { type DoseLine, DRUG_CHANNELS, type DrugChannel, isDoseDay, shiftLines } from './treatment/doseLines.ts';
export { type LinesOptions, linesOfPlans, type PlanLines, type PlansAndDoses } from './treatment/linesOfPlans.ts';
export {
  type Decision,
  type Protocol,
  RELAPSE_RULE,
  type Reinduction,
  type RelapseRule,
} from './treatment/protocol.ts';
export { type ProtocolReading, readProtocol } from './treatment/readProtocol.ts';
export { readScenario, type Scenario, type ScenarioReading } from './treatment/readScenario.ts';
export type { TreatmentIssue } from './treatment/treatmentIssue.ts';
