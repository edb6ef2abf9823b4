import { loadavg } from 'node:os';
import { jerksOfSources } from '../src/body/jerks/jerksOfSources.ts';
import { makeMotionSource } from '../src/body/motion/makeMotionSource.ts';
import { secondsOf } from '../src/body/motion/secondsOf.ts';
import { oscillationOfSources } from '../src/body/oscillation/oscillationOfSources.ts';
import type { Stream } from '../src/recording/index.ts';
import { drawNormal, makeRandom } from '../src/signal/index.ts';

/**
 * Seconds that jerks and oscillation of days at 100 Hz take of a processor, from the stored integers on. Half of each day is quiet (sleep, with the noise
 * of the sensor), a tenth is not worn, the rest moves or rests in turns.
 *
 *     npx tsx bench/jerkSpeed.ts [days] [noise in mg]
 */
function makeDays(days: number, noiseG: number): Stream {
  const rateHz = 100;
  const length = days * 86_400 * rateHz;
  const random = makeRandom(1);
  const noise = Float64Array.from({ length: 65_536 }, () => noiseG * drawNormal(random));
  const axis = (shift: number, gravity: number): Int16Array => {
    const out = new Int16Array(length);
    for (let i = 0; i < length; i++) {
      const timeS = i / rateHz;
      const hour = (timeS / 3600) % 24;
      const awake = hour >= 8 && hour < 20;
      const moving = awake && Math.sin(timeS / 37 + shift) > 0.2;
      const swing = moving ? 0.3 * Math.sin(timeS * 9.7 + shift) * Math.sin(timeS * 1.7) : 0;
      out[i] = Math.round((gravity + swing + noise[(i * 7 + shift * 9973 + (i >> 16) * 131) & 65_535]!) * 2048);
    }
    return out;
  };
  return {
    id: 'days',
    kind: 'motion',
    startS: 0,
    rateHz,
    length,
    columns: { accelXG: axis(0, 0.1), accelYG: axis(1, -0.3), accelZG: axis(2, 0.95) },
    scale: { accelXG: 1 / 2048, accelYG: 1 / 2048, accelZG: 1 / 2048 },
    place: 'left-wrist',
  };
}

export function runJerkSpeed(days = 7, noiseG = 0.004): { jerksS: number; oscillationS: number; stillMin: number } {
  const source = makeMotionSource(makeDays(days, noiseG));
  const seconds = secondsOf([source]);
  const worn = Array.from({ length: days }, (_, d) => [
    { startS: d * 86_400, endS: d * 86_400 + 20 * 3600 },
    { startS: d * 86_400 + 22.4 * 3600, endS: (d + 1) * 86_400 },
  ]).flat();
  const begin = cpuS();
  const found = jerksOfSources([source], seconds, worn)!;
  const middle = cpuS();
  oscillationOfSources([source], seconds, worn);
  const end = cpuS();
  const stillMin = found.stillSpans.reduce((sum, { startS, endS }) => sum + endS - startS, 0) / 60;
  return { jerksS: middle - begin, oscillationS: end - middle, stillMin };
}

/** Seconds of processor time of this process. */
function cpuS(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}

if (process.argv[1]?.endsWith('jerkSpeed.ts')) {
  const days = Number(process.argv[2] ?? 7);
  const noises = process.argv[3] === undefined ? [1, 4] : [Number(process.argv[3])];
  for (const noiseMg of noises) {
    const { jerksS, oscillationS, stillMin } = runJerkSpeed(days, noiseMg / 1000);
    console.log(
      `load ${loadavg()[0]!.toFixed(1)}; ${days} days at 100 Hz, noise ${noiseMg} mg: jerks ${jerksS.toFixed(2)} s, oscillation ${oscillationS.toFixed(2)} s; still ${stillMin.toFixed(0)} min`,
    );
  }
}
