import type { Recording } from '../recording/index.ts';

/** One true saccade or beat. Times from the recording's zero, half-open; displacement of the noiseless eye, deg. */
export interface TrueFastPhase {
  readonly startS: number;
  readonly endS: number;
  readonly dxDeg: number;
  readonly dyDeg: number;
  readonly dTorsionDeg: number;
  readonly peakDegPerS: number;
}

export interface TrueInterval {
  readonly startS: number;
  readonly endS: number;
}

/** What is really in a simulated recording, before the device saw it. */
export interface EyeTruth {
  readonly waveform:
    | 'opsoclonus'
    | 'flutter'
    | 'microflutter'
    | 'square-wave-jerks'
    | 'macrosaccadic-oscillation'
    | 'jerk-nystagmus'
    | 'pendular-nystagmus'
    | 'voluntary-nystagmus-like'
    | 'none';
  readonly fastPhases: readonly TrueFastPhase[];
  readonly bursts: readonly TrueInterval[];
  readonly blinks: readonly TrueInterval[];
  readonly psos: readonly TrueInterval[];
  readonly pursuits: readonly TrueInterval[];
  /** Mean frequency of the oscillation, full cycles per second (half the saccade rate within bursts); NaN where there is none. */
  readonly frequencyHz: number;
  /** Median amplitude of the oscillation's beats, deg; NaN where there is none. */
  readonly amplitudeDeg: number;
}

export interface Simulated {
  readonly recording: Recording;
  readonly truth: EyeTruth;
  /** Everything needed to make the same bytes again. */
  readonly provenance: {
    readonly scenario: string;
    readonly seed: number;
    readonly version: number;
    readonly parameters: Readonly<Record<string, number | string>>;
  };
}
