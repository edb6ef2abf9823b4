export type { EyeTruth, Simulated, TrueFastPhase, TrueInterval } from './types.ts';
