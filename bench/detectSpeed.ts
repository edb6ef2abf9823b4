import { loadavg } from 'node:os';
import { detectEyeEvents, type GazeSignal } from '../src/eyes/index.ts';
import { type BackToBackSpec, makeBackToBack } from './accuracy/backToBackSaccades.ts';

/**
 * Samples per second of the whole detection (blinks, fast phases, PSO, bursts, slow phases) on one core, alternating with a plain
 * velocity threshold (I-VT) in the same run. Fixed seed, warm-up, minimum and median of the rounds.
 */
const ROUNDS = 7;

/** Plain I-VT: two-point speed against 30 deg/s, runs become events. Returns their number so that nothing is optimised away. */
function plainThreshold({ x, y, rateHz }: GazeSignal): number {
  const labels = new Uint8Array(x.length);
  for (let i = 1; i < x.length; i++) {
    const dx = x[i]! - x[i - 1]!;
    const dy = y![i]! - y![i - 1]!;
    labels[i] = Math.sqrt(dx * dx + dy * dy) * rateHz > 30 ? 2 : 1;
  }
  const events: { start: number; end: number }[] = [];
  for (let i = 1, start = -1; i < labels.length; i++) {
    if (labels[i] === 2 && start < 0) start = i;
    else if (labels[i] !== 2 && start >= 0) {
      events.push({ start, end: i });
      start = -1;
    }
  }
  return events.length;
}

function timeMs(run: () => number): { ms: number; result: number } {
  const begin = performance.now();
  const result = run();
  return { ms: performance.now() - begin, result };
}

function makeSignal(spec: Partial<BackToBackSpec>, repeats: number): GazeSignal {
  const { signal } = makeBackToBack({
    amplitudeDeg: 5,
    kind: 'opsoclonus',
    pattern: 'continuous',
    noiseDeg: 0.02,
    rateHz: 1000,
    durationS: 60,
    seed: 1,
    ...spec,
  });
  const tile = (column: ArrayLike<number>): Float64Array => {
    const out = new Float64Array(column.length * repeats);
    for (let k = 0; k < repeats; k++) out.set(column as Float64Array, k * column.length);
    return out;
  };
  return { ...signal, x: tile(signal.x), y: tile(signal.y!) };
}

/** Rows for docs/accuracy.md: million samples per second, and how many times slower than plain I-VT. */
export function runDetectSpeed(): {
  recording: string;
  ours: number;
  oursMedian: number;
  plain: number;
  ratio: number;
  found: number;
}[] {
  const recordings: [string, GazeSignal][] = [
    ['few saccades', makeSignal({ pattern: 'bursts', amplitudeDeg: 3 }, 10)],
    ['continuous opsoclonus', makeSignal({}, 10)],
    ['noisy fixation and bursts', makeSignal({ pattern: 'bursts', noiseDeg: 0.1 }, 10)],
  ];
  return recordings.map(([recording, signal]) => {
    const ours: number[] = [];
    const plain: number[] = [];
    let found = 0;
    for (let round = 0; round < ROUNDS; round++) {
      const a = timeMs(() => detectEyeEvents(signal).fastPhases.length);
      const b = timeMs(() => plainThreshold(signal));
      if (round > 0) {
        ours.push(a.ms);
        plain.push(b.ms);
      }
      found = a.result;
    }
    const speed = (ms: number): number => signal.x.length / ms / 1000;
    ours.sort((a, b) => a - b);
    plain.sort((a, b) => a - b);
    return {
      recording,
      ours: speed(ours[0]!),
      oursMedian: speed(ours[ours.length >> 1]!),
      plain: speed(plain[0]!),
      ratio: ours[0]! / plain[0]!,
      found,
    };
  });
}

if (process.argv[1]?.endsWith('detectSpeed.ts')) {
  console.log(
    `load ${loadavg()
      .map((v) => v.toFixed(1))
      .join(' ')}; ${ROUNDS - 1} rounds; million samples per second`,
  );
  for (const row of runDetectSpeed()) {
    console.log(
      `${row.recording.padEnd(28)} ours ${row.ours.toFixed(2)} (median ${row.oursMedian.toFixed(2)})  plain I-VT ${row.plain.toFixed(1)}  ratio ${row.ratio.toFixed(1)}  events ${row.found}`,
    );
  }
}
