import { describe, expect, test } from 'vitest';
import { simulateMotion } from '../simulateMotion.ts';
import { planWalk } from './planWalk.ts';
import { makeStrideClock } from './strideClock.ts';
import { walkerOfAge } from './walkerByAge.ts';

const HEALTHY = {
  ageYears: 7,
  variability: 1,
  baseWidthFactor: 1,
  swayFactor: 1,
  irregularity: 0.1,
  asymmetry: 0,
  speedFactor: 1,
  heelStrike: 1,
};
const straight = (durationS: number) => [{ durationS, turnRad: 0 }];
const REGULAR = {
  variability: 0,
  irregularity: 0,
  heelStrike: 0,
  swayFactor: 0,
  asymmetry: 0,
  speedFactor: 1,
  ageYears: 7,
  baseWidthFactor: 1,
};

describe('plan of a walk', () => {
  test('at 7 years: 143 steps a minute, so 60 s hold 143 contacts but for the first third of a stride', () => {
    const { contacts, walk } = planWalk({ ...HEALTHY, variability: 0 }, straight(60), 0, 0, 1);
    expect(Math.abs(contacts.length - 142)).toBeLessThanOrEqual(1);
    expect(walk.cadencePerMin).toBeCloseTo(143, 9);
    expect(walk.strideTimeS).toBeCloseTo(120 / 143, 9);
    expect(walk.strideTimeCv).toBeCloseTo(0, 9);
  });

  test('law: contacts alternate, run forward and lie in the bout', () => {
    for (let seed = 0; seed < 20; seed++) {
      const { contacts, walk } = planWalk(
        { ...HEALTHY, variability: 3, ageYears: 1.5, asymmetry: 0.05 },
        straight(40),
        5,
        2,
        seed,
      );
      contacts.forEach((contact, k) => {
        expect(contact.bout).toBe(2);
        if (k === 0) return;
        expect(contact.timeS).toBeGreaterThan(contacts[k - 1]!.timeS);
        expect(contact.side).not.toBe(contacts[k - 1]!.side);
      });
      expect(contacts[0]!.timeS).toBeGreaterThanOrEqual(walk.startS);
      expect(contacts.at(-1)!.timeS).toBeLessThan(walk.endS);
    }
  });

  test('the CV of the strides is that of the age, times the knob (mean of 12 walks, within a fifth)', () => {
    for (const variability of [1, 3]) {
      const cvs = Array.from(
        { length: 12 },
        (_, seed) => planWalk({ ...HEALTHY, variability }, straight(300), 0, 0, seed).walk.strideTimeCv,
      );
      const mean = cvs.reduce((a, b) => a + b, 0) / cvs.length;
      expect(mean / (walkerOfAge(7).strideTimeCv * variability)).toBeGreaterThan(0.8);
      expect(mean / (walkerOfAge(7).strideTimeCv * variability)).toBeLessThan(1.2);
    }
  });

  test('strides are persistent: neighbours that share no contact correlate', () => {
    const lagged = Array.from({ length: 10 }, (_, seed) => {
      const own = planWalk(HEALTHY, straight(300), 0, 0, seed).contacts.filter(({ side }) => side === 'right');
      const strides = own.slice(1).map(({ timeS }, k) => timeS - own[k]!.timeS);
      const mean = strides.reduce((a, b) => a + b, 0) / strides.length;
      let top = 0;
      let all = 0;
      strides.forEach((s, k) => {
        all += (s - mean) ** 2;
        if (k >= 2) top += (s - mean) * (strides[k - 2]! - mean);
      });
      return top / all;
    });
    expect(lagged.reduce((a, b) => a + b, 0) / lagged.length).toBeGreaterThan(0.1);
  });

  test('base width: mean and spread grow with their knobs', () => {
    const { walk } = planWalk(HEALTHY, straight(200), 0, 0, 3);
    const wide = planWalk({ ...HEALTHY, baseWidthFactor: 2, variability: 2 }, straight(200), 0, 0, 3).walk;
    expect(walk.baseWidthM).toBeCloseTo(0.088, 2);
    expect(wide.baseWidthM).toBeCloseTo(0.176, 1);
    expect(wide.baseWidthSdM / walk.baseWidthSdM).toBeGreaterThan(1.6);
  });

  test('turns: contacts in them are marked and left out of the strides', () => {
    const parts = [...straight(10), { durationS: 2, turnRad: Math.PI }, ...straight(10)];
    const { contacts, walk, turns } = planWalk(HEALTHY, parts, 1, 0, 4);
    expect(turns).toEqual([{ startS: 11, endS: 13, turnRad: Math.PI }]);
    for (const { timeS, turning } of contacts) expect(turning).toBe(timeS >= 11 && timeS < 13);
    expect(walk.straight).toEqual([
      { startS: 1, endS: 11 },
      { startS: 13, endS: 23 },
    ]);
    expect(walk.strideCount).toBeLessThan(contacts.length - 6);
  });

  test('by age: cadence falls, steps grow; beyond the tables the last value holds', () => {
    expect(walkerOfAge(2).cadencePerMin).toBe(156);
    expect(walkerOfAge(5).stepLengthM).toBeCloseTo(0.405, 9);
    expect(walkerOfAge(60)).toEqual(walkerOfAge(18));
    expect(walkerOfAge(0.5)).toEqual(walkerOfAge(1));
  });
});

test('the clock of strides is whole at right contacts, a half later at left ones, and never runs back', () => {
  const { contacts } = planWalk({ ...HEALTHY, variability: 3 }, straight(30), 0, 0, 5);
  const clock = makeStrideClock(contacts);
  contacts.forEach(({ timeS }, k) => {
    expect(clock.phaseAt(timeS)).toBeCloseTo(k / 2, 9);
  });
  let last = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < 3000; i++) {
    const phase = clock.phaseAt(i / 100);
    expect(phase).toBeGreaterThan(last);
    last = phase;
  }
});

describe('the lower back of a regular walk', () => {
  const { recording, truth } = simulateMotion({
    scenario: 'walk-straight',
    seed: 8,
    durationS: 40,
    parameters: REGULAR,
    rateHz: 200,
  });
  const { accelXG, accelYG, accelZG } = recording.streams[0]!.columns;
  const strideS = truth.walks[0]!.strideTimeS;
  const firstS = truth.contacts.find(({ side, timeS }) => side === 'right' && timeS > 10)!.timeS;

  /** Amplitude of harmonic n over 20 strides, by plain summing up. */
  const harmonic = (column: ArrayLike<number>, n: number): number => {
    const count = Math.round(20 * strideS * 200);
    let re = 0;
    let im = 0;
    for (let k = 0; k < count; k++) {
      const timeS = firstS + (k / count) * 20 * strideS;
      const at = timeS * 200;
      const i = Math.floor(at);
      const value = column[i]! + (at - i) * (column[i + 1]! - column[i]!);
      re += value * Math.cos((2 * Math.PI * n * (timeS - firstS)) / strideS);
      im += value * Math.sin((2 * Math.PI * n * (timeS - firstS)) / strideS);
    }
    return (2 * Math.hypot(re, im)) / count;
  };

  test.each([1, 2, 3, 4, 5, 6])('harmonic %i has the amplitudes of the truth, g', (n) => {
    // Breathing, tremor and the roll of the trunk add some milli-g.
    expect(Math.abs(harmonic(accelXG!, n) - truth.harmonics!.vertical[n - 1]!)).toBeLessThan(0.004);
    expect(Math.abs(harmonic(accelYG!, n) - truth.harmonics!.lateral[n - 1]!)).toBeLessThan(0.004);
    expect(Math.abs(harmonic(accelZG!, n) - truth.harmonics!.forward[n - 1]!)).toBeLessThan(0.004);
  });

  test('it is lowest (pushed up most) 0.06 strides after each contact, and slows down right after it', () => {
    const second = (column: ArrayLike<number>, timeS: number): number => {
      const phase = (timeS - firstS) / strideS;
      return column[Math.round(timeS * 200)]! * Math.cos(4 * Math.PI * (phase - 0.06));
    };
    const inside = truth.contacts.filter(({ timeS }) => timeS > 5 && timeS < 35);
    for (const { timeS } of inside) {
      const around = [-0.3, -0.15, 0.06, 0.2].map((s) => accelXG![Math.round((timeS + s * strideS) * 200)]!);
      expect(Math.max(...around)).toBe(around[2]);
      expect(second(accelXG!, timeS + 0.06 * strideS)).toBeGreaterThan(1);
    }
  });

  test('gravity stays 1 g on average, standing and walking', () => {
    for (const [column, expected] of [
      [accelXG, 1],
      [accelYG, 0],
      [accelZG, 0],
    ] as const) {
      const part = Array.from({ length: 6000 }, (_, k) => column![1000 + k]!);
      expect(part.reduce((a, b) => a + b, 0) / 6000).toBeCloseTo(expected, 1);
    }
  });
});

test('an ankle: still in stance, thrown in swing, a heel strike at its own contacts', () => {
  const { recording, truth } = simulateMotion({
    scenario: 'walk-straight',
    seed: 8,
    durationS: 30,
    places: ['right-ankle'],
    rateHz: 200,
  });
  const { accelXG, accelYG, accelZG } = recording.streams[0]!.columns;
  const size = (timeS: number): number => {
    const i = Math.round(timeS * 200);
    return Math.abs(Math.hypot(accelXG![i]!, accelYG![i]!, accelZG![i]!) - 1);
  };
  const own = truth.contacts.filter(({ side, timeS }) => side === 'right' && timeS > 6 && timeS < 24);
  const strideS = truth.walks[0]!.strideTimeS;
  const mean = (from: number, to: number): number => {
    const values = own.flatMap(({ timeS }) =>
      [0.2, 0.4, 0.6, 0.8].map((u) => size(timeS + (from + u * (to - from)) * strideS)),
    );
    return values.reduce((a, b) => a + b, 0) / values.length;
  };
  expect(mean(0.65, 0.95)).toBeGreaterThan(3 * mean(0.25, 0.55));
  expect(own.filter(({ timeS }) => size(timeS + 0.005) > 0.1).length / own.length).toBeGreaterThan(0.9);
});

test('ataxia: more variable, wider, more to the side than the healthy twin of the same seed', () => {
  for (const seed of [1, 2, 3]) {
    const make = (scenario: string) => simulateMotion({ scenario, seed, parameters: { ageYears: 4 } });
    const [healthy, sick] = [make('walk-straight'), make('walk-ataxic')];
    expect(sick.truth.walks[0]!.strideTimeCv).toBeGreaterThan(1.3 * healthy.truth.walks[0]!.strideTimeCv);
    expect(sick.truth.walks[0]!.baseWidthM).toBeGreaterThan(1.2 * healthy.truth.walks[0]!.baseWidthM);
    const share = ({ recording }: typeof sick): number => {
      const { accelXG, accelYG, accelZG } = recording.streams[0]!.columns;
      const sd = (column: ArrayLike<number>): number => {
        const part = Array.from({ length: 4000 }, (_, k) => column[1000 + k]!);
        const mean = part.reduce((a, b) => a + b, 0) / part.length;
        return Math.sqrt(part.reduce((s, v) => s + (v - mean) ** 2, 0) / part.length);
      };
      return sd(accelYG!) / Math.hypot(sd(accelXG!), sd(accelYG!), sd(accelZG!));
    };
    expect(share(sick)).toBeGreaterThan(share(healthy));
  }
});
