/** How far a measured value can be trusted: from loss, sample count and noise. */
export type Quality = 'good' | 'fair' | 'poor';

/** A sentence that the page can translate: English `text`, made from a catalogue `code` and `params`. */
export interface Statement {
  readonly code: string;
  readonly params: Readonly<Record<string, string | number>>;
  readonly text: string;
}

interface MeasureHead {
  readonly id: string;
  readonly version: number;
  readonly unit: string;
}

/** A number with everything that is needed to believe it. */
export interface MeasuredValue extends MeasureHead {
  readonly status: 'measured';
  readonly value: number;
  /** What `n` counts is in the measure's page: saccades, bursts, samples. */
  readonly n: number;
  /** 95 % interval, where one can be given honestly. */
  readonly interval95?: readonly [number, number];
  /** The smallest value that could have been told from nothing in this recording, in `unit`. */
  readonly noiseFloor?: number;
  /** Share of the recording's samples that were usable, 0–1. */
  readonly validFraction: number;
  readonly quality: Quality;
  readonly remarks: readonly Statement[];
}

/** A measure that was refused, why, and what would suffice. */
export interface RefusedMeasure extends MeasureHead {
  readonly status: 'refused';
  readonly reason: Statement;
}

export type MeasureResult = MeasuredValue | RefusedMeasure;
