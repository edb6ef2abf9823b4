import { analysed, measuredValue } from './analysed.ts';
import { chanceOf } from './chance.ts';
import { matchSpans, median, touches } from './matchSpans.ts';
import { Motion, type TrueSaccade } from './motion.ts';
import { type Tracker, track } from './tracker.ts';
import { addTrains } from './trainKinds.ts';

/** One lens for all, so that the noiseless trace can be made again. */
const LENS = { hz: 37, damping: 0.32 } as const;

export interface EventCell {
  readonly kind: 'opsoclonus' | 'flutter';
  readonly amplitudeDeg: number;
  readonly continuous: boolean;
  readonly noiseDeg: number;
  readonly rateHz: number;
  readonly device: 'clean' | 'dirty';
}

export interface EventScore {
  readonly cell: EventCell;
  readonly seed: number;
  readonly f1: number;
  readonly countRatio: number;
  readonly frequencyError: number;
  /** Against what the tracked pupil really did, lens swing included, noiseless. */
  readonly amplitudeError: number;
  /** Against the eye's rotation. */
  readonly rotationError: number;
  readonly burstStartMs: number;
  readonly burstEndMs: number;
  readonly burstF1: number;
}

export function eventCells(): EventCell[] {
  const cells: EventCell[] = [];
  for (const device of ['clean', 'dirty'] as const)
    for (const rateHz of [250, 500, 1000])
      for (const noiseDeg of [0.02, 0.1])
        for (const kind of ['opsoclonus', 'flutter'] as const)
          for (const continuous of [true, false])
            for (const amplitudeDeg of [1, 3, 5, 10, 20])
              cells.push({ kind, amplitudeDeg, continuous, noiseDeg, rateHz, device });
  return cells;
}

export function trackerOf(cell: EventCell): Tracker {
  const base = { rateHz: cell.rateHz, noiseDeg: cell.noiseDeg, stepDeg: 0.01 };
  if (cell.device === 'clean') return base;
  return {
    ...base,
    pinkDeg: cell.noiseDeg * 0.7,
    blinksPerMinute: 12,
    shortLossPerS: 0.1,
    pso: 0.5,
    lens: LENS,
    pupil: true,
  };
}

export function makeTrain(cell: EventCell, seed: number, durationS: number) {
  const motion = new Motion(durationS, 3000, chanceOf(seed));
  addTrains(motion, {
    amplitudeDeg: cell.amplitudeDeg,
    amplitudeCv: 0.2,
    plane: cell.kind === 'opsoclonus' ? 'all' : 'horizontal',
    continuous: cell.continuous,
    burstS: [0.4, 1.5],
    pauseS: [0.6, 2],
    maxGapS: 0.005,
  });
  return { motion, tracked: track(motion, trackerOf(cell), chanceOf(seed + 1)) };
}

/** One recording of a cell, scored. Microsaccades of the pauses are neither asked for nor held against. */
export function scoreEventCell(cell: EventCell, seed: number, durationS: number): EventScore {
  const { motion, tracked } = makeTrain(cell, seed, durationS);
  const report = analysed(tracked.streams);
  const scored = motion.saccades.filter(({ part }) => part !== 'micro');
  const micro = motion.saccades.filter(({ part }) => part === 'micro');
  const truth = scored.filter((event) => !touches(event, tracked.masked));
  const found = report.segments
    .flatMap(({ detection }) => detection.fastPhases)
    .filter((event) => !touches(event, tracked.masked) && !touches(event, micro));
  const pairs = matchSpans(truth, found);
  const bursts = motion.bursts.filter((burst) => !touches(burst, tracked.masked));
  // why: the pieces of a burst that a blink cuts are left out with it.
  const cut = motion.bursts.filter((burst) => touches(burst, tracked.masked));
  const foundBursts = report.segments
    .flatMap(({ detection }) => detection.bursts)
    .filter((burst) => !touches(burst, tracked.masked) && !touches(burst, cut));
  const burstPairs = matchSpans(bursts, foundBursts);
  const frequencyHz = 1 / (2 * median(onsetSteps(motion)));
  const amplitudeDeg = median(motion.saccades.map((event) => event.amplitudeDeg));
  const pupilDeg = cell.device === 'clean' ? amplitudeDeg : median(pupilAmplitudes(cell, motion, seed));
  return {
    cell,
    seed,
    f1: (2 * pairs.length) / (truth.length + found.length),
    countRatio: found.length / truth.length,
    frequencyError: measuredValue(report, 'oscillation-frequency') / frequencyHz - 1,
    amplitudeError: measuredValue(report, 'amplitude-median') / pupilDeg - 1,
    rotationError: measuredValue(report, 'amplitude-median') / amplitudeDeg - 1,
    burstStartMs: 1000 * median(burstPairs.map(([i, j]) => Math.abs(foundBursts[j]!.startS - bursts[i]!.startS))),
    burstEndMs: 1000 * median(burstPairs.map(([i, j]) => Math.abs(foundBursts[j]!.endS - bursts[i]!.endS))),
    burstF1: cell.continuous ? Number.NaN : (2 * burstPairs.length) / (bursts.length + foundBursts.length),
  };
}

/** Way along each saccade's chord between its neighbours' halves, in the noiseless trace with lens swing but no blinks. */
function pupilAmplitudes(cell: EventCell, motion: Motion, seed: number): number[] {
  const pso = trackerOf(cell).pso ?? 0;
  const { columns } = track(motion, { rateHz: 1000, noiseDeg: 0, pso, lens: LENS }, chanceOf(seed + 1)).streams[0]!;
  const x = columns.xDeg!;
  const y = columns.yDeg!;
  return motion.saccades.map(({ startS, endS }) => {
    const first = Math.max(0, Math.round(startS * 1000) - 6);
    const last = Math.min(x.length - 1, Math.round(endS * 1000) + 6);
    const angle = Math.atan2(y[last - 6]! - y[first + 6]!, x[last - 6]! - x[first + 6]!);
    let low = Number.POSITIVE_INFINITY;
    let high = Number.NEGATIVE_INFINITY;
    for (let i = first; i <= last; i++) {
      const along = x[i]! * Math.cos(angle) + y[i]! * Math.sin(angle);
      low = Math.min(low, along);
      high = Math.max(high, along);
    }
    return high - low;
  });
}

function onsetSteps(motion: Motion): number[] {
  const train: TrueSaccade[] = motion.saccades.filter(({ part }) => part === 'train');
  const steps: number[] = [];
  for (let i = 1; i < train.length; i++)
    if (train[i]!.startS - train[i - 1]!.endS < 0.02) steps.push(train[i]!.startS - train[i - 1]!.startS);
  return steps;
}
