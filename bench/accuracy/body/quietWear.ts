import { readFileSync } from 'node:fs';
import type { MotionSignal } from '../../../src/body/index.ts';
import { makeMotionSource } from '../../../src/body/motion/makeMotionSource.ts';
import { readRecording } from '../../../src/formats/index.ts';
import { drawNormal, makeRandom } from '../../../src/signal/index.ts';
import { readReferenceWalks } from './gaitFiles.ts';

/** A recording without jerks, of which the still parts are quiet wear. */
export interface Background {
  readonly name: string;
  readonly kind: 'generated' | 'real' | 'slow';
  readonly signal: MotionSignal & { readonly x: Float64Array; readonly y: Float64Array; readonly z: Float64Array };
}

export interface QuietWearSpec {
  readonly minutes: number;
  readonly rateHz: number;
  readonly noiseG: number;
  readonly seed: number;
}

/**
 * Quiet wear as we imagine it, minus jerks: the noise of the sensor, breath, heartbeat, a physiological tremor whose strength wanders, and every 20 s or so a
 * movement of 0.4 to 2 s (minimum jerk) that also turns the limb.
 */
export function makeQuietWear({ minutes, rateHz, noiseG, seed }: QuietWearSpec): Background {
  const random = makeRandom(seed);
  const n = Math.round(60 * minutes * rateHz);
  const axes = [0.1, -0.3, 0.95].map((gravity) =>
    Float64Array.from({ length: n }, () => gravity + noiseG * drawNormal(random)),
  );
  const add = (from: number, to: number, size: number, of: (u: number) => number): void => {
    const direction = unitVector(random);
    const first = Math.max(0, Math.ceil(from * rateHz));
    const last = Math.min(n, Math.ceil(to * rateHz));
    for (let i = first; i < last; i++) {
      const value = size * of((i / rateHz - from) / (to - from));
      axes.forEach((axis, k) => {
        axis[i]! += value * direction[k]!;
      });
    }
  };
  const seconds = 60 * minutes;
  add(0, seconds, 0.003, (u) => Math.sin(2 * Math.PI * 0.4 * u * seconds));
  for (let at = 0.5; at < seconds; at += 0.6 + 0.1 * random())
    add(at, at + 0.25, 0.006, (u) => Math.sin(4 * Math.PI * u) * (1 - u));
  let strength = 0;
  for (let at = 0; at < seconds; at += 0.5) {
    strength += -0.2 * strength + 0.5 * drawNormal(random);
    add(at, at + 0.5, 0.004 * Math.exp(strength), (u) => Math.sin(2 * Math.PI * 4.5 * u) * Math.sin(Math.PI * u));
  }
  const pauseS = (): number => -20 * Math.log(1 - random());
  for (let at = 20 * random(); at < seconds; at += pauseS()) {
    const lasts = 0.4 + 1.6 * random() ** 2;
    add(at, at + lasts, (0.03 * 10 ** random()) / lasts, minimumJerk);
    const turn = 0.2 * drawNormal(random);
    add(at, at + lasts, turn, (u) => u ** 3 * (10 - 15 * u + 6 * u * u));
    add(at + lasts, seconds, turn, () => 1);
  }
  const [x, y, z] = axes as [Float64Array, Float64Array, Float64Array];
  return {
    name: `generated, ${rateHz} Hz, ${1000 * noiseG} mg`,
    kind: 'generated',
    signal: { startS: 0, rateHz, gravity: 'included', x, y, z },
  };
}

/** Acceleration of a movement of minimum jerk, largest size about 1. */
function minimumJerk(u: number): number {
  return (u * (1 - u) * (1 - 2 * u) * 60) / 5.77;
}

function unitVector(random: () => number): number[] {
  const v = [drawNormal(random), drawNormal(random), drawNormal(random)];
  const size = Math.hypot(...v);
  return v.map((value) => value / size);
}

/** The recordings here that have still parts: two people at a simulated day's work (lower back), two Axivity samples in the hand, an ActiGraph test file of 30 Hz. */
export async function realQuietWear(): Promise<Background[]> {
  const walks = readReferenceWalks()
    .filter(({ kind }) => kind === 'dailyLife')
    .map(({ name, signal }) => background(name, 'real', signal));
  const files = await Promise.all(
    [
      ['axivity_ax3.cwa', 'real'],
      ['axivity_ax6.cwa', 'real'],
      ['actigraph_wgt3xbt.gt3x', 'slow'],
    ].map(async ([file, kind]) => {
      const bytes = readFileSync(`data/body/formats/${file!}`);
      const { recording } = await readRecording({
        name: file!,
        sizeBytes: bytes.length,
        async *chunks() {
          yield bytes;
        },
      });
      return recording.streams
        .filter((stream) => stream.kind === 'motion' && stream.length > 10 * stream.rateHz)
        .map((stream) => {
          const source = makeMotionSource(stream);
          return background(file!, kind as Background['kind'], source.read(0, source.length));
        });
    }),
  );
  return [...walks, ...files.flat()];
}

function background(name: string, kind: Background['kind'], signal: MotionSignal): Background {
  const column = (values: ArrayLike<number>): Float64Array => Float64Array.from(values);
  return { name, kind, signal: { ...signal, x: column(signal.x), y: column(signal.y), z: column(signal.z) } };
}
