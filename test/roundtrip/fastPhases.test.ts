import { expect, test } from 'vitest';
import { runHealthyFixation } from '../../bench/accuracy/healthyFixation.ts';
import { runOpsoclonusBench } from '../../bench/accuracy/opsoclonusBench.ts';
import { runSimulatedEyes } from '../../bench/accuracy/simulatedEyes.ts';

// What is put in comes out: against the project's simulator (another generator) and the bench's own. Tolerances are the
// targets of docs/accuracy.md with a little room where one seed is one draw.

test('back-to-back saccades of the simulator: nearly all beats found, frequency within 3 %, as many bursts as there are', () => {
  const rows = runSimulatedEyes({
    scenarios: ['bench-flutter', 'bench-opsoclonus', 'flutter', 'voluntary-nystagmus-like'],
    devices: ['eyelink-500'],
    seedCount: 1,
  });
  for (const row of rows) {
    expect(row.eventF1, `${row.scenario} on ${row.device}`).toBeGreaterThan(0.95);
    expect(Math.abs(row.frequencyError), `${row.scenario} on ${row.device}`).toBeLessThan(0.03);
  }
});

test('healthy eyes, square waves, oscillations with pauses and nystagmus of the simulator hold no burst', () => {
  const rows = runSimulatedEyes({
    scenarios: [
      'healthy-fixation',
      'healthy-scanning',
      'healthy-pursuit-sine',
      'healthy-pursuit-ramp',
      'square-wave-jerks',
      'macrosaccadic-oscillation',
      'jerk-nystagmus',
      'pendular-nystagmus',
    ],
    devices: ['eyelink-500', 'vng', 'phone-60'],
    seedCount: 1,
  });
  for (const row of rows) expect(row.foundBursts, `${row.scenario} on ${row.device}`).toBe(0);
});

test('the grid of the bench at its hardest amplitudes: every condition at least 0.95 clean, 0.90 with everything', () => {
  const rows = runOpsoclonusBench({
    conditions: [
      { condition: 'clean', rateHz: 500, durationS: 10 },
      { condition: 'all', rateHz: 250, pso: true, blinksPerS: 0.4, pinkFraction: 0.5, durationS: 10 },
    ],
    amplitudesDeg: [1, 5, 20],
  });
  for (const row of rows) {
    const name = `${row.condition} ${row.kind} ${row.pattern} ${row.noiseDeg} deg, ${row.amplitudeDeg} deg`;
    expect(row.eventF1, name).toBeGreaterThan(row.condition === 'clean' ? 0.95 : 0.88);
    expect(Math.abs(row.frequencyError), name).toBeLessThan(0.04);
  }
});

test('a minute of healthy fixation with drift, microsaccades and saccades holds no burst at any noise', () => {
  for (const row of runHealthyFixation({ hours: 1 / 60, ratesHz: [250, 500] })) {
    expect(row.burstsPerHour, `${row.noiseDeg} deg at ${row.rateHz} Hz`).toBe(0);
  }
});
