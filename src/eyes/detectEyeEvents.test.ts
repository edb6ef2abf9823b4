import fc from 'fast-check';
import { expect, test } from 'vitest';
import { detectEyeEvents } from './detectEyeEvents.ts';
import { flutterSteps, type Step, signalOfSteps, stepDurationS } from './fastPhases/movement.testing.ts';
import { type GazeSignal, LABEL } from './types.ts';

test('a step of 3 right and 4 up is one saccade of 5 deg at 53 deg, peak 1.875 * 5 / 0.032 = 293 deg/s', () => {
  const { fastPhases, bursts, labels } = detectEyeEvents(signalOfSteps([{ atS: 1, dx: 3, dy: 4 }]));
  expect(fastPhases).toHaveLength(1);
  const [phase] = fastPhases;
  expect(phase!.amplitude).toBeCloseTo(5, 1);
  expect(phase!.directionDeg).toBeCloseTo(53.1, 0);
  expect(phase!.peakSpeed / 293).toBeGreaterThan(0.97);
  expect(phase!.peakSpeed / 293).toBeLessThan(1.03);
  expect(Math.abs(phase!.startS - 1)).toBeLessThan(0.004);
  expect(Math.abs(phase!.endS - 1.032)).toBeLessThan(0.004);
  expect(labels[508]).toBe(LABEL.saccade);
  expect(labels[100]).toBe(LABEL.fixation);
  expect(bursts).toEqual([]);
});

test('saccades of 1 s apart stand alone; three beats without a pause are one burst, two are none', () => {
  const beats = (count: number) => detectEyeEvents(signalOfSteps(flutterSteps(count, 5)));
  expect(beats(2).fastPhases).toHaveLength(2);
  expect(beats(2).bursts).toHaveLength(0);
  expect(beats(3).bursts).toMatchObject([{ firstPhase: 0, phaseCount: 3 }]);
});

test('8 beats of 5 deg touch each other, and go 32 ms each: 1000 / 64 = 15.6 Hz', () => {
  const { fastPhases, bursts } = detectEyeEvents(signalOfSteps(flutterSteps(8, 5)));
  expect(fastPhases).toHaveLength(8);
  for (let k = 1; k < 8; k++) {
    expect(fastPhases[k]!.startIndex).toBe(fastPhases[k - 1]!.endIndex);
    if (k > 1) expect(fastPhases[k]!.startS - fastPhases[k - 1]!.startS).toBeCloseTo(0.032, 2);
  }
  expect(bursts).toHaveLength(1);
  expect(Math.abs(bursts[0]!.startS - 1)).toBeLessThan(0.005);
  expect(Math.abs(bursts[0]!.endS - (1 + 8 * 0.032))).toBeLessThan(0.005);
});

test('continuous opsoclonus, where no sample is quiet, is found beat by beat at 0.02 and 0.10 deg of noise', () => {
  for (const noiseDeg of [0.02, 0.1]) {
    const count = Math.floor(10 / stepDurationS(3));
    const steps = flutterSteps(count, 3, { atS: 0, directionRad: 0.6 });
    const { fastPhases } = detectEyeEvents(signalOfSteps(steps, { durationS: 10, noiseDeg }));
    expect(Math.abs(fastPhases.length - count)).toBeLessThanOrEqual(1);
  }
});

test('beats of changing direction are told apart, also where they go on the same way after a stop', () => {
  const turns = [0, 20, 140, 100, 250, 250, 60, 330];
  let atS = 1;
  const steps = turns.map((deg): Step => {
    const step = { atS, dx: 4 * Math.cos((deg * Math.PI) / 180), dy: 4 * Math.sin((deg * Math.PI) / 180) };
    atS += stepDurationS(4);
    return step;
  });
  const { fastPhases } = detectEyeEvents(signalOfSteps(steps, { noiseDeg: 0.02 }));
  expect(fastPhases).toHaveLength(8);
  fastPhases.forEach(({ directionDeg }, k) => {
    const off = Math.abs(((directionDeg - turns[k]! + 540) % 360) - 180);
    expect(off).toBeLessThan(8);
  });
});

test('quiet eyes yield nothing: 60 s of noise of every size, no saccade and no burst', () => {
  for (const noiseDeg of [0.005, 0.02, 0.1, 0.3]) {
    for (const rateHz of [60, 250, 500, 1000]) {
      const { fastPhases, bursts } = detectEyeEvents(signalOfSteps([], { durationS: 60, noiseDeg, rateHz, seed: 5 }));
      expect(bursts, `${noiseDeg} deg at ${rateHz} Hz`).toEqual([]);
      expect(fastPhases.length, `${noiseDeg} deg at ${rateHz} Hz`).toBe(0);
    }
  }
});

test('pursuit at 20 deg/s is no saccade; the saccade out of it is found with its own peak and size', () => {
  const signal = signalOfSteps([{ atS: 1.5, dx: 4, dy: 0 }]);
  const x = signal.x.map((v, i) => v + (20 * i) / 500);
  const { fastPhases } = detectEyeEvents({ ...signal, x });
  expect(fastPhases).toHaveLength(1);
  expect(fastPhases[0]!.peakSpeed / ((1.875 * 4) / stepDurationS(4))).toBeCloseTo(1, 1);
});

test('a damped swing after a saccade is an oscillation, not a second saccade', () => {
  const signal = signalOfSteps([{ atS: 1, dx: 8, dy: 0 }]);
  const endS = 1 + stepDurationS(8);
  const x = signal.x.map((v, i) => {
    const after = i / 500 - endS;
    return after < 0 ? v : v + 0.8 * Math.exp(-after / 0.015) * Math.sin((2 * Math.PI * after) / 0.03);
  });
  const { fastPhases, psos, bursts, labels } = detectEyeEvents({ ...signal, x });
  expect(fastPhases).toHaveLength(1);
  expect(bursts).toEqual([]);
  expect(psos).toHaveLength(1);
  expect(psos[0]!.startIndex).toBe(fastPhases[0]!.endIndex);
  expect(psos[0]!.endS - psos[0]!.startS).toBeGreaterThan(0.02);
  expect(psos[0]!.endS - psos[0]!.startS).toBeLessThan(0.06);
  expect(labels[psos[0]!.startIndex]).toBe(LABEL.pso);
});

test('half a cycle of slow pendular movement (3 Hz, 6 deg) is no saccade', () => {
  const signal = signalOfSteps([], { durationS: 10 });
  const x = signal.x.map((v, i) => v + 3 * Math.sin((2 * Math.PI * 3 * i) / 500));
  expect(detectEyeEvents({ ...signal, x }).fastPhases).toEqual([]);
});

test('loss: a saccade across it is not made up, one close to it is flagged, one far from it is not', () => {
  const signal = signalOfSteps([
    { atS: 0.9, dx: 5, dy: 0 },
    { atS: 1.2, dx: 5, dy: 0 },
    { atS: 2, dx: -5, dy: 0 },
  ]);
  const x = signal.x.slice();
  x.fill(Number.NaN, 590, 630);
  const { fastPhases } = detectEyeEvents({ ...signal, x });
  expect(fastPhases.map(({ startS, nearBlink }) => [Math.round(startS * 10) / 10, nearBlink])).toEqual([
    [0.9, false],
    [2, false],
  ]);
  x.fill(Number.NaN, 500, 560);
  expect(detectEyeEvents({ ...signal, x }).fastPhases[0]).toMatchObject({ nearBlink: true });
});

test.each([250, 500, 1000, 2000])(
  'at %i Hz ten beats of 3 deg stay ten beats with their amplitude and peak',
  (rateHz) => {
    const { fastPhases } = detectEyeEvents(signalOfSteps(flutterSteps(10, 3), { rateHz, noiseDeg: 0.02 }));
    expect(fastPhases).toHaveLength(10);
    for (const { amplitude, peakSpeed } of fastPhases) {
      expect(Math.abs(amplitude / 3 - 1)).toBeLessThan(0.08);
      expect(Math.abs(peakSpeed / ((1.875 * 3) / stepDurationS(3)) - 1)).toBeLessThan(0.12);
    }
  },
);

test('what a rate cannot show is said with the rate that would', () => {
  const at = (rateHz: number) =>
    detectEyeEvents(signalOfSteps([], { rateHz }))
      .statements.filter(({ code }) => code.startsWith('rate-hides'))
      .map(({ code, params }) => [code, params.needed]);
  expect(at(30)).toEqual([
    ['rate-hides-beats', 60],
    ['rate-hides-peaks', 120],
    ['rate-hides-swings', 200],
    ['rate-hides-pauses', 250],
  ]);
  expect(at(120)).toEqual([
    ['rate-hides-swings', 200],
    ['rate-hides-pauses', 250],
  ]);
  expect(at(500)).toEqual([]);
});

test('below 200 Hz no post-saccadic oscillation is claimed', () => {
  expect(detectEyeEvents(signalOfSteps(flutterSteps(3, 10), { rateHz: 120 })).psos).toEqual([]);
});

test('without degrees only the noise of the recording decides, and that is said; the scale does not matter', () => {
  const signal = signalOfSteps(flutterSteps(6, 5), { noiseDeg: 0.02 });
  const scaled = (factor: number, unit: 'px' | 'uV'): GazeSignal => ({
    ...signal,
    unit,
    x: signal.x.map((v) => 512 + factor * v),
    y: signal.y.map((v) => 384 + factor * v),
  });
  const small = detectEyeEvents(scaled(1, 'px'));
  const large = detectEyeEvents(scaled(64, 'uV'));
  expect(small.fastPhases).toHaveLength(6);
  expect(large.fastPhases.map(({ startIndex, endIndex }) => [startIndex, endIndex])).toEqual(
    small.fastPhases.map(({ startIndex, endIndex }) => [startIndex, endIndex]),
  );
  expect(small.statements.map(({ code }) => code)).toContain('threshold-from-noise');
});

test('one axis alone is enough', () => {
  const { startS, rateHz, unit, x } = signalOfSteps(flutterSteps(6, 5));
  const { fastPhases } = detectEyeEvents({ startS, rateHz, unit, x });
  expect(fastPhases).toHaveLength(6);
  expect(fastPhases.every(({ dy }) => dy === 0)).toBe(true);
});

test('nothing, a single sample, and loss alone give an empty answer, not an error', () => {
  for (const values of [[], [1], Array(500).fill(Number.NaN), Array(500).fill(0)]) {
    const column = Float64Array.from(values);
    const found = detectEyeEvents({ startS: 0, rateHz: 500, unit: 'deg', x: column, y: column });
    expect(found.fastPhases).toEqual([]);
    expect(found.labels).toHaveLength(values.length);
  }
});

test('a rate that is no rate is a wrong call', () => {
  const x = new Float64Array(10);
  expect(() => detectEyeEvents({ startS: 0, rateHz: 0, unit: 'deg', x })).toThrow('rateHz must be > 0, got 0');
});

const scene = fc
  .array(fc.record({ gapS: fc.double({ min: 0.15, max: 0.5, noNaN: true }), count: fc.integer({ min: 1, max: 6 }) }), {
    minLength: 1,
    maxLength: 4,
  })
  .chain((groups) =>
    fc.record({
      groups: fc.constant(groups),
      sizeDeg: fc.double({ min: 2, max: 12, noNaN: true }),
      directionRad: fc.double({ min: -3, max: 3, noNaN: true }),
      seed: fc.integer({ min: 1, max: 1000 }),
    }),
  )
  .map(({ groups, sizeDeg, directionRad, seed }) => {
    let atS = 0.5;
    const steps = groups.flatMap(({ gapS, count }) => {
      const beats = flutterSteps(count, sizeDeg, { atS, directionRad });
      atS += count * stepDurationS(sizeDeg) + gapS;
      return beats;
    });
    return { steps, signal: signalOfSteps(steps, { durationS: atS + 0.5, noiseDeg: 0.02, seed }) };
  });

const places = (signal: GazeSignal) =>
  detectEyeEvents(signal).fastPhases.map(({ startIndex, endIndex }) => [startIndex, endIndex]);

test('property: every beat is found, and shifting, turning by 90 deg and mirroring change no place; the input stays', () => {
  fc.assert(
    fc.property(scene, ({ steps, signal }) => {
      const before = signal.x.slice();
      const found = places(signal);
      expect(found).toHaveLength(steps.length);
      expect(signal.x).toEqual(before);
      expect(places({ ...signal, x: signal.y.map((v) => -v), y: signal.x })).toEqual(found);
      expect(places({ ...signal, x: signal.x.map((v) => -v) })).toEqual(found);
      const moved = places({ ...signal, x: signal.x.map((v) => v + 8), startS: 100 });
      moved.forEach(([start, end], k) => {
        expect(Math.abs(start! - found[k]![0]!)).toBeLessThanOrEqual(1);
        expect(Math.abs(end! - found[k]![1]!)).toBeLessThanOrEqual(1);
      });
    }),
    { seed: 3, numRuns: 40 },
  );
});

test('property: time run backwards has as many beats', () => {
  fc.assert(
    fc.property(scene, ({ signal, steps }) => {
      const back = { ...signal, x: signal.x.slice().reverse(), y: signal.y.slice().reverse() };
      expect(places(back)).toHaveLength(steps.length);
    }),
    { seed: 4, numRuns: 40 },
  );
});

test('property: loss never adds a fast phase elsewhere', () => {
  fc.assert(
    fc.property(scene, fc.double({ min: 0, max: 0.9, noNaN: true }), ({ signal }, at) => {
      const from = Math.floor(at * signal.x.length);
      const x = signal.x.slice();
      x.fill(Number.NaN, from, from + 40);
      const whole = places(signal);
      for (const [start, end] of places({ ...signal, x })) {
        const known = whole.some(([s, e]) => Math.min(e!, end!) - Math.max(s!, start!) > 0);
        expect(known, `phase ${start}-${end} with loss at ${from}`).toBe(true);
      }
    }),
    { seed: 5, numRuns: 60 },
  );
});

test('property: two recordings one after the other hold the fast phases of both', () => {
  fc.assert(
    fc.property(scene, scene, (a, b) => {
      const gap = a.signal.x.at(-1)! - b.signal.x[0]!;
      const gapY = a.signal.y.at(-1)! - b.signal.y[0]!;
      const x = Float64Array.from([...a.signal.x, ...b.signal.x.map((v) => v + gap)]);
      const y = Float64Array.from([...a.signal.y, ...b.signal.y.map((v) => v + gapY)]);
      expect(places({ ...a.signal, x, y })).toHaveLength(a.steps.length + b.steps.length);
    }),
    { seed: 6, numRuns: 30 },
  );
});
