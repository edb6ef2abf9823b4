export { detectBlinks, unusableMask } from './blinks/detectBlinks.ts';
export { lossMask } from './blinks/lossMask.ts';
export { BLINK_PARAMETERS } from './blinks/parameters.ts';
export { detectEyeEvents } from './detectEyeEvents.ts';
export { DEFAULTS as FAST_PHASE_PARAMETERS, type FastPhaseParameters } from './fastPhases/parameters.ts';
export { EYE_MEASURES, measureEyes } from './measures/index.ts';
export { referenceFrequencyHz, referencePeakDegPerS } from './measures/referenceMainSequence.ts';
export { type VelocitySpectrum, velocitySpectrum } from './measures/velocitySpectrum.ts';
export {
  choosePrimaryEye,
  type EyeChoice,
  PRIMARY_EYE_PARAMETERS,
  type PrimaryEye,
} from './primarySignal/choosePrimaryEye.ts';
export { type EyeName, type EyeSignals, eyesOf } from './primarySignal/eyesOf.ts';
export { columnOnGrid, GRID_PARAMETERS, gridOf, type StreamGrid } from './primarySignal/gridOf.ts';
export { type PrimarySegment, type PrimarySignals, primarySignals } from './primarySignal/primarySignals.ts';
export { smoothingNote } from './signalIntegrity/smoothingNote.ts';
export { classifySlowPhases, type SlowPhaseInput, type SlowPhases } from './slowPhases/classifySlowPhases.ts';
export { SLOW_PHASE_PARAMETERS, type SlowPhaseParameters } from './slowPhases/parameters.ts';
export { EYE_STATEMENTS, type EyeStatementCode, makeStatement } from './statements.ts';
export * from './types.ts';
export { classifyWaveform } from './waveform/classifyWaveform.ts';
