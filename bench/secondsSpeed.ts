import { loadavg } from 'node:os';
import { calibrate } from '../src/body/motion/calibrate.ts';
import { makeMotionSource } from '../src/body/motion/makeMotionSource.ts';
import { secondsOf } from '../src/body/motion/secondsOf.ts';
import { wearOf } from '../src/body/wear/wearOf.ts';
import type { Stream } from '../src/recording/index.ts';
import { makeRandom } from '../src/signal/index.ts';

/**
 * Time on one core from a week of three axes at 100 Hz (stored integers, a clock of knots) to calibrated seconds and wear:
 * the raw table, the calibration, the table again, wear. Fixed seed, one warm-up with a day, minimum and median of the rounds;
 * the processor's own time beside it, since others may be at work.
 */
const ROUNDS = 5;
const RATE_HZ = 100;
const DAYS = 7;
const BLOCK = 12_000;

function makeWeek(days: number): Stream {
  const random = makeRandom(20_261_123);
  const length = days * 86_400 * RATE_HZ;
  const columns = [new Int16Array(length), new Int16Array(length), new Int16Array(length)] as const;
  // A table of noise is read from changing places: drawing 180 million numbers would take longer than what is measured.
  const noise = Int16Array.from({ length: 65_536 }, () => Math.round(6 * (random() + random() - 1)));
  for (let from = 0; from < length; from += BLOCK) {
    const posture = [random() - 0.5, random() - 0.5, random() - 0.5];
    const norm = Math.hypot(...posture);
    const moves = random() < 0.4 ? 20 : 1;
    for (const [axis, column] of columns.entries()) {
      const level = Math.round((256 * posture[axis]!) / norm) + 8 * axis;
      const shift = Math.floor(65_536 * random());
      for (let i = from; i < Math.min(length, from + BLOCK); i++)
        column[i] = level + moves * noise[(i * 7 + shift) & 65_535]!;
    }
  }
  const count = Math.ceil(length / BLOCK) + 1;
  return {
    id: 'week',
    kind: 'motion',
    startS: 0,
    rateHz: RATE_HZ,
    knots: {
      index: Float64Array.from({ length: count }, (_, k) => k * BLOCK),
      timeS: Float64Array.from({ length: count }, (_, k) => (k * BLOCK * 1.0003) / RATE_HZ + 0.001 * Math.sin(k)),
    },
    length,
    columns: { accelXG: columns[0], accelYG: columns[1], accelZG: columns[2] },
    scale: { accelXG: 1 / 256, accelYG: 1 / 256, accelZG: 1 / 256 },
  };
}

function run(stream: Stream): Record<string, number> {
  const cpu = process.cpuUsage();
  const times: number[] = [performance.now()];
  const raw = secondsOf([makeMotionSource(stream)]);
  times.push(performance.now());
  const calibration = calibrate(raw, 'included');
  times.push(performance.now());
  const seconds = secondsOf([makeMotionSource(stream, calibration)]);
  times.push(performance.now());
  wearOf(seconds);
  times.push(performance.now());
  if (calibration.state !== 'done') throw new Error(`calibration must be done, got ${calibration.state}`);
  const [raw0, fitted, table, wear] = times.slice(1).map((t, i) => t - times[i]!);
  return {
    'raw seconds': raw0!,
    calibration: fitted!,
    seconds: table!,
    wear: wear!,
    all: times[4]! - times[0]!,
    'all, processor': process.cpuUsage(cpu).user / 1000,
  };
}

run(makeWeek(1));
const week = makeWeek(DAYS);
const rounds = Array.from({ length: ROUNDS }, () => run(week));
console.log(
  `${DAYS} days at ${RATE_HZ} Hz, ${(week.length / 1e6).toFixed(1)} M samples of three axes, load ${loadavg()[0]!.toFixed(1)}`,
);
for (const part of Object.keys(rounds[0]!)) {
  const sorted = rounds.map((round) => round[part]!).sort((a, b) => a - b);
  console.log(
    `${part}: ${(sorted[0]! / 1000).toFixed(2)} s at best, ${(sorted[ROUNDS >> 1]! / 1000).toFixed(2)} s median`,
  );
}
