export type { ToddlerDaysOptions } from './body/days/dayOptions.ts';
export type { DayActivity, DaysTruth, TrueActivity, TrueMinute, TrueNap, TrueNight } from './body/days/dayTypes.ts';
export { type SimulatedDays, simulateToddlerDays, streamToddlerDays } from './body/days/simulateToddlerDays.ts';
export { MOTION_DEVICES, type MotionDevice, type MotionDeviceChoice } from './body/device/motionDevices.ts';
export { addJerks, type WithJerks } from './body/jerks/addJerks.ts';
export type { AddJerksOptions, JerkByHand } from './body/jerks/jerkOptions.ts';
export type { Spread } from './body/jerks/spread.ts';
export { MOTION_PERSON_PARAMETERS, type MotionScenario } from './body/scenarios/motionScenario.ts';
export { MOTION_SCENARIOS } from './body/scenarios/motionScenarios.ts';
export { type SimulatedMotion, type SimulateMotionOptions, simulateMotion } from './body/simulateMotion.ts';
export type {
  MotionTruth,
  TrueContact,
  TrueHarmonics,
  TrueJerk,
  TrueReach,
  TrueSensor,
  TrueSpan,
  TrueTask,
  TrueTaskName,
  TrueTremor,
  TrueWalk,
} from './body/types.ts';
export { DEVICE_PRESETS, type DeviceChoice, type DevicePreset, type DeviceSpec } from './device/deviceSpec.ts';
export { diaryBodies, type SimulatedDiaryBody } from './diary/diaryBodies.ts';
export { DIARY_PARAMETERS, type DiaryParameter, type DiaryParameterId } from './diary/diaryParameters.ts';
export {
  type SimulateCourseOptions,
  type SimulatedCourse,
  type SimulatedEntry,
  simulateCourse,
} from './diary/simulateCourse.ts';
export { type SimulateDiaryOptions, simulateDiary } from './diary/simulateDiary.ts';
export {
  type DaySpan,
  DIARY_SIGNS,
  type DiarySign,
  type DiaryTruth,
  type SimulatedDiary,
  type TrueIllness,
  type TrueRelapse,
} from './diary/types.ts';
export { type EyePose, makeOscillator, type Oscillator, type OscillatorState } from './oscillator/makeOscillator.ts';
export { OSCILLATOR_KNOBS, type OscillatorKnob } from './oscillator/oscillatorKnobs.ts';
export {
  FLUTTER,
  OPSOCLONUS,
  OSCILLATOR_DEFAULTS,
  type OscillatorParameters,
  type PairParameters,
} from './oscillator/oscillatorParameters.ts';
export {
  backToBackFrequencyHz,
  type MainSequence,
  saccadeDurationS,
  saccadePeakDegPerS,
} from './saccade/mainSequence.ts';
export { EYE_SCENARIOS } from './scenarios/eyeScenarios.ts';
export { type EyeScenario, PERSON_PARAMETERS, type ScenarioParameter } from './scenarios/scenario.ts';
export { type SimulateEyesOptions, simulateEyes } from './simulateEyes.ts';
export type { EyeTruth, Simulated, TrueFastPhase, TrueInterval } from './types.ts';
