import type { WaveformType } from '../../../src/eyes/index.ts';
import { chanceOf } from './chance.ts';
import { fixate, pursue, read, scan } from './healthyKinds.ts';
import { Motion } from './motion.ts';
import { addJerk, addMacrosaccadic, addPendular, addSquareWaves } from './otherKinds.ts';
import { type Tracked, type Tracker, track } from './tracker.ts';
import { addTrains } from './trainKinds.ts';

export interface WaveKind {
  readonly name: string;
  readonly expected: readonly WaveformType[];
  /** Counted in the totals; the others are asked only to see what is answered. */
  readonly scored: boolean;
  make(motion: Motion): void;
  readonly binocular?: boolean;
  readonly quietTracker?: boolean;
}

const opsoclonus = (continuous: boolean) => (motion: Motion) => {
  const { chance } = motion;
  addTrains(motion, {
    amplitudeDeg: chance.logUniform(1.5, 20),
    amplitudeCv: chance.uniform(0.2, 0.45),
    plane: 'all',
    continuous,
    burstS: [0.3, chance.uniform(0.8, 3)],
    pauseS: [0.5, chance.uniform(1, 3)],
    maxGapS: 0.006,
  });
};

const flutter = (motion: Motion) => {
  const { chance } = motion;
  addTrains(motion, {
    amplitudeDeg: chance.logUniform(1, 15),
    amplitudeCv: chance.uniform(0.1, 0.3),
    plane: 'horizontal',
    continuous: chance.is(0.2),
    burstS: [0.25, chance.uniform(0.5, 1.5)],
    pauseS: [0.5, chance.uniform(1, 4)],
    maxGapS: 0.006,
  });
};

const voluntary = (motion: Motion) => {
  const { chance } = motion;
  addTrains(motion, {
    amplitudeDeg: chance.logUniform(0.7, 5),
    amplitudeCv: 0.15,
    plane: 'horizontal',
    continuous: false,
    burstS: [2, 7],
    pauseS: [1.5, 5],
    maxGapS: 0.002,
    durationFactor: chance.uniform(0.85, 1),
    fatigue: chance.uniform(0.35, 0.75),
  });
  converge(motion, chance.uniform(0.7, 3));
};

/** Convergence while a burst lasts, slowly in (300 ms) and out (500 ms); half goes to each eye. */
function converge(motion: Motion, wholeDeg: number): void {
  let level = 0;
  let k = 0;
  for (let i = 0; i < motion.count; i++) {
    const t = i / motion.fineHz;
    while (k < motion.bursts.length && motion.bursts[k]!.endS < t) k++;
    const goal = k < motion.bursts.length && motion.bursts[k]!.startS - 0.1 < t ? wholeDeg / 2 : 0;
    level += (goal - level) / ((goal > level ? 0.12 : 0.2) * motion.fineHz);
    motion.vergence[i] = level;
  }
}

const tic = (motion: Motion) => {
  const { chance } = motion;
  addTrains(motion, {
    amplitudeDeg: chance.logUniform(10, 40),
    amplitudeCv: 0.2,
    plane: 'all',
    continuous: false,
    burstS: [0.8, 2],
    pauseS: [2, 6],
    maxGapS: 0.015,
    durationFactor: 1.5,
  });
};

export const WAVE_KINDS: readonly WaveKind[] = [
  { name: 'opsoclonus continuous', expected: ['opsoclonus'], scored: true, make: opsoclonus(true) },
  { name: 'opsoclonus bursts', expected: ['opsoclonus'], scored: true, make: opsoclonus(false) },
  { name: 'flutter', expected: ['flutter'], scored: true, make: flutter },
  {
    name: 'microflutter',
    expected: ['microflutter'],
    scored: true,
    quietTracker: true,
    make: (motion) =>
      addTrains(motion, {
        amplitudeDeg: motion.chance.logUniform(0.12, 0.45),
        amplitudeCv: 0.2,
        plane: 'horizontal',
        continuous: false,
        burstS: [0.2, 1],
        pauseS: [0.5, 2],
        maxGapS: 0.003,
      }),
  },
  {
    name: 'square-wave jerks',
    expected: ['square-wave-jerks'],
    scored: true,
    make: (motion) => {
      const rest = motion.chance.logUniform(0.4, 4);
      addSquareWaves(motion, { sizeDeg: [0.6, 4.5], pauseS: [0.16, 0.26], restS: [rest * 0.6, rest * 1.4] });
    },
  },
  {
    name: 'macro square-wave jerks',
    expected: ['square-wave-jerks'],
    scored: false,
    make: (motion) => addSquareWaves(motion, { sizeDeg: [5, 15], pauseS: [0.07, 0.15], restS: [0.1, 0.35] }),
  },
  { name: 'macrosaccadic oscillation', expected: ['macrosaccadic-oscillation'], scored: true, make: addMacrosaccadic },
  { name: 'jerk nystagmus', expected: ['jerk-nystagmus'], scored: true, make: addJerk },
  { name: 'pendular nystagmus', expected: ['pendular-nystagmus'], scored: true, make: addPendular },
  {
    name: 'voluntary, two eyes',
    expected: ['voluntary-nystagmus-like'],
    scored: true,
    binocular: true,
    make: voluntary,
  },
  {
    name: 'voluntary, one eye',
    expected: ['voluntary-nystagmus-like', 'flutter'],
    scored: false,
    make: voluntary,
  },
  { name: 'ocular tic', expected: ['cannot-tell'], scored: false, make: tic },
  { name: 'fixation', expected: ['none'], scored: true, make: fixate },
  { name: 'scanning', expected: ['none'], scored: true, make: scan },
  { name: 'reading', expected: ['none'], scored: true, make: read },
  { name: 'pursuit', expected: ['none'], scored: true, make: pursue },
];

export interface MadeWave {
  readonly motion: Motion;
  readonly tracker: Tracker;
  readonly tracked: Tracked;
}

/** A recording of a kind with a tracker drawn by the seed: 10–30 s, 250/500/1000 Hz, noise 0.01–0.1 deg. */
export function makeWave(kind: WaveKind, seed: number): MadeWave {
  const chance = chanceOf(seed);
  const durationS = chance.uniform(10, 30);
  const noiseDeg = kind.quietTracker ? chance.logUniform(0.005, 0.02) : chance.logUniform(0.01, 0.1);
  const tracker: Tracker = {
    rateHz: kind.quietTracker ? chance.pick([500, 1000]) : chance.pick([250, 500, 1000]),
    noiseDeg,
    ...(chance.is(0.5) ? { pinkDeg: noiseDeg * chance.uniform(0.3, 1) } : {}),
    stepDeg: 0.01,
    gainSd: 0.05,
    ...(chance.is(0.6) ? { blinksPerMinute: chance.uniform(4, 18) } : {}),
    ...(chance.is(0.3) ? { shortLossPerS: 0.2 } : {}),
    ...(chance.is(0.5) ? { pso: chance.uniform(0.3, 0.8) } : {}),
    heuristicFilter: chance.is(0.3),
    pupil: chance.is(0.7),
    binocular: kind.binocular ?? chance.is(0.3),
  };
  const motion = new Motion(durationS, 3000, chance);
  kind.make(motion);
  return { motion, tracker, tracked: track(motion, tracker, chance) };
}
