import { type Burst, type FastPhase, LABEL, type MeasureInput } from '../types.ts';

/** From one saccade to the next, with nothing lost between them. */
export interface SaccadeInterval {
  /** End of one to start of the next, s; 0 back to back. */
  readonly gapS: number;
  /** Start to start, s. */
  readonly onsetS: number;
  /** Number of the burst that both belong to; -1 where they do not share one. */
  readonly burst: number;
}

export interface BurstFacts {
  readonly durationS: number;
  /** Touches the start, the end or a loss: it was longer than could be seen. */
  readonly isCut: boolean;
}

/** A stretch of time with what lies in it, for intervals that honour clustering. */
export interface TimeWindow {
  readonly validCount: number;
  readonly burstCount: number;
  readonly saccadeStarts: number;
  readonly burstStarts: number;
}

/** What most measures need, gathered once per recording. Nothing in it is interpolated over loss. */
export interface EyeFacts {
  readonly phases: readonly FastPhase[];
  /** Saccades that stand or fall together in a bootstrap: pieces of bursts, else one by one. */
  readonly groups: readonly (readonly FastPhase[])[];
  readonly intervals: readonly SaccadeInterval[];
  readonly bursts: readonly BurstFacts[];
  readonly windows: readonly TimeWindow[];
  readonly validS: number;
  /** Share of the positioned samples that lie in stretches without loss of at least `stretchS`, 0–1. */
  readonly unbrokenFraction: number;
  readonly validFraction: number;
  /** Highest of the segments' thresholds, in the unit per second. */
  readonly speedThreshold: number;
  /** Mean over segments, weighted by valid samples; NaN where unknown. */
  readonly positionSd: number;
  readonly velocitySd: number;
}

export const FACTS_PARAMETERS = {
  /** s; shortest stretch without loss that can hold a saccade and the rest on both its sides. chosen. */
  stretchS: 0.05,
  /** Saccades of one burst that stay together in a bootstrap. chosen: dependence fades within a few beats. */
  groupPhaseCount: 8,
  /** s; shortest window for counts. chosen: about the length of a burst. */
  windowS: 1,
  /** Windows a recording is cut into, where they do not become shorter than `windowS`. */
  windowCount: 30,
} as const;

const cache = new WeakMap<MeasureInput, EyeFacts>();

/** The facts of a recording; computed once, since all measures ask for them. */
export function factsOf(input: MeasureInput): EyeFacts {
  const known = cache.get(input);
  if (known !== undefined) return known;
  const facts = gather(input);
  cache.set(input, facts);
  return facts;
}

function gather(input: MeasureInput): EyeFacts {
  let validCount = 0;
  let sampleCount = 0;
  let positionVariance = 0;
  let velocityVariance = 0;
  let speedThreshold = 0;
  for (const { signal, detection } of input.segments) {
    validCount += detection.validCount;
    sampleCount += signal.x.length;
    positionVariance += detection.validCount * detection.noise.positionSd ** 2;
    velocityVariance += detection.validCount * detection.noise.velocitySd ** 2;
    if (detection.noise.speedThreshold > speedThreshold) speedThreshold = detection.noise.speedThreshold;
  }
  return {
    phases: input.segments.flatMap(({ detection }) => detection.fastPhases),
    groups: input.segments.flatMap(({ detection }) => groupsOf(detection.fastPhases, detection.bursts)),
    intervals: intervalsOf(input),
    bursts: burstsOf(input),
    windows: windowsOf(input, sampleCount),
    validS: validCount === 0 ? 0 : validCount / input.rateHz,
    unbrokenFraction: unbrokenFractionOf(input),
    validFraction: sampleCount === 0 ? 0 : validCount / sampleCount,
    speedThreshold: speedThreshold > 0 ? speedThreshold : Number.NaN,
    positionSd: Math.sqrt(positionVariance / validCount),
    velocitySd: Math.sqrt(velocityVariance / validCount),
  };
}

function groupsOf(phases: readonly FastPhase[], bursts: readonly Burst[]): FastPhase[][] {
  const groups: FastPhase[][] = [];
  let at = 0;
  for (const { firstPhase, phaseCount } of [...bursts, { firstPhase: phases.length, phaseCount: 0 }]) {
    for (; at < firstPhase; at++) groups.push([phases[at]!]);
    for (; at < firstPhase + phaseCount; at += FACTS_PARAMETERS.groupPhaseCount) {
      groups.push(phases.slice(at, Math.min(firstPhase + phaseCount, at + FACTS_PARAMETERS.groupPhaseCount)));
    }
    at = firstPhase + phaseCount;
  }
  return groups;
}

function intervalsOf({ segments }: MeasureInput): SaccadeInterval[] {
  const intervals: SaccadeInterval[] = [];
  let burstsBefore = 0;
  for (const { detection } of segments) {
    const { fastPhases, bursts, labels } = detection;
    const burstOf = new Int32Array(fastPhases.length).fill(-1);
    bursts.forEach(({ firstPhase, phaseCount }, b) => {
      burstOf.fill(burstsBefore + b, firstPhase, firstPhase + phaseCount);
    });
    for (let k = 1; k < fastPhases.length; k++) {
      const before = fastPhases[k - 1]!;
      const next = fastPhases[k]!;
      if (hasLoss(labels, before.endIndex, next.startIndex)) continue;
      const gapS = Math.max(0, next.startS - before.endS);
      const burst = burstOf[k] === burstOf[k - 1] ? burstOf[k]! : -1;
      intervals.push({ gapS, onsetS: next.startS - before.startS, burst });
    }
    burstsBefore += bursts.length;
  }
  return intervals;
}

function burstsOf({ segments }: MeasureInput): BurstFacts[] {
  return segments.flatMap(({ signal, detection: { bursts, labels } }) => {
    // why: detectors stay a window's half width away from ends and loss
    const reach = Math.max(1, Math.round(0.02 * signal.rateHz));
    return bursts.map(({ startIndex, endIndex, startS, endS }) => ({
      durationS: endS - startS,
      isCut:
        startIndex < reach ||
        endIndex + reach > labels.length ||
        hasLoss(labels, startIndex - reach, startIndex) ||
        hasLoss(labels, endIndex, endIndex + reach),
    }));
  });
}

function windowsOf({ segments, rateHz }: MeasureInput, sampleCount: number): TimeWindow[] {
  const { windowS, windowCount } = FACTS_PARAMETERS;
  const length = Math.max(1, Math.round(windowS * rateHz), Math.ceil(sampleCount / windowCount));
  const windows: TimeWindow[] = [];
  for (const { detection } of segments) {
    const { labels, fastPhases, bursts } = detection;
    const count = Math.ceil(labels.length / length);
    const saccadeStarts = new Uint32Array(count);
    const burstStarts = new Uint32Array(count);
    const inBurst = new Uint8Array(labels.length);
    for (const { startIndex } of fastPhases) saccadeStarts[Math.floor(startIndex / length)]!++;
    for (const { startIndex, endIndex } of bursts) {
      burstStarts[Math.floor(startIndex / length)]!++;
      inBurst.fill(1, startIndex, endIndex);
    }
    for (let w = 0; w < count; w++) {
      let validCount = 0;
      let burstCount = 0;
      for (let i = w * length; i < Math.min(labels.length, (w + 1) * length); i++) {
        if (isLost(labels[i]!)) continue;
        validCount++;
        burstCount += inBurst[i]!;
      }
      windows.push({ validCount, burstCount, saccadeStarts: saccadeStarts[w]!, burstStarts: burstStarts[w]! });
    }
  }
  return windows;
}

/** Whether a sample with this label has no usable position. */
export function isLost(label: number): boolean {
  return label === LABEL.none || label === LABEL.blink;
}

function hasLoss(labels: Uint8Array, from: number, to: number): boolean {
  for (let i = Math.max(0, from); i < Math.min(labels.length, to); i++) if (isLost(labels[i]!)) return true;
  return false;
}

function unbrokenFractionOf({ segments, rateHz }: MeasureInput): number {
  const least = FACTS_PARAMETERS.stretchS * rateHz;
  let positioned = 0;
  let unbroken = 0;
  for (const { signal } of segments) {
    const { x, y } = signal;
    let run = 0;
    for (let i = 0; i <= x.length; i++) {
      if (i < x.length && !Number.isNaN(x[i]!) && !(y !== undefined && Number.isNaN(y[i]!))) {
        run++;
        continue;
      }
      positioned += run;
      if (run >= least) unbroken += run;
      run = 0;
    }
  }
  return positioned === 0 ? 0 : unbroken / positioned;
}
