export { type FindInBodyOptions, type FoundInBody, findInBody } from './findInBody.ts';
export { detectGait } from './gait/detectGait.ts';
export { gaitOfSources } from './gait/gaitOfSources.ts';
export { harmonicRatio } from './gait/harmonicRatio.ts';
export { detectJerks } from './jerks/detectJerks.ts';
export { jerksOfSources } from './jerks/jerksOfSources.ts';
export { restCountOf } from './jerks/restCount.ts';
export { BODY_MEASURES, measureBody } from './measures/index.ts';
export { calibrate } from './motion/calibrate.ts';
export { makeMotionSource } from './motion/makeMotionSource.ts';
export { secondsOf } from './motion/secondsOf.ts';
export { sparc } from './reach/sparc.ts';
export { chooseSleepSensor } from './sleep/chooseSleepSensor.ts';
export { detectSleep } from './sleep/detectSleep.ts';
export { sumToMinutes } from './sleep/minuteCounts.ts';
export { rescoreWebster, scoreColeKripke } from './sleep/scoreColeKripke.ts';
export { scoreSadeh } from './sleep/scoreSadeh.ts';
export { scoreSleepCounts } from './sleep/scoreSleepCounts.ts';
export { SLEEP_PARAMETERS } from './sleep/sleepParameters.ts';
export { heartRateSpread, smoothWatchCounts } from './sleep/watchInputs.ts';
export { BODY_STATEMENTS, type BodyStatementCode, makeBodyStatement } from './statements.ts';
export { eventsOfTasks } from './tasksOfEvents.ts';
export {
  type AlgorithmRecord,
  type AnalysedSensor,
  type BodyMeasure,
  type BodyMeasureInput,
  type BodyResult,
  type BodySign,
  type Calibration,
  type GaitBout,
  type GaitDetection,
  type Gravity,
  type Jerk,
  type JerkDetection,
  type MotionSignal,
  type MotionSource,
  type OscillationWindow,
  type PointSignal,
  type SecondTable,
  type SleepDetection,
  type SleepPeriod,
  type SleepState,
  type Span,
  TASKS,
  type Task,
  type TaskSpan,
} from './types.ts';
export { wearOf } from './wear/wearOf.ts';
export { wearOfCounts } from './wear/wearOfCounts.ts';
