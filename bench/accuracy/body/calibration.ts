import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { calibrate } from '../../../src/body/motion/calibrate.ts';
import { makeMotionSource } from '../../../src/body/motion/makeMotionSource.ts';
import { secondsOf } from '../../../src/body/motion/secondsOf.ts';
import type { Calibration } from '../../../src/body/types.ts';
import { readRecording } from '../../../src/formats/index.ts';
import { byteSourceFromBytes, type Stream } from '../../../src/recording/index.ts';
import { drawNormal, makeRandom, quantile, type Random } from '../../../src/signal/index.ts';
import { labelledDataFolder } from '../labelledFiles.ts';
import { fixed, markdownTable, verdictOn } from '../markdown.ts';

type Three = readonly [number, number, number];

interface Device {
  readonly offsetG: Three;
  readonly gain: Three;
  readonly noiseG: number;
}

interface DeviceGroup {
  readonly name: string;
  readonly states: Readonly<Record<string, number>>;
  readonly beforeMg: readonly number[];
  /** Worst direction after calibration, of those that were calibrated. */
  readonly afterMg: readonly number[];
}

const DEVICES = 200;
const RATE_HZ = 25;
const WINDOW_S = 10;

const threeOf = (draw: () => number): Three => [draw(), draw(), draw()];

function unitVector(random: Random): Three {
  const [x, y, z] = threeOf(() => drawNormal(random));
  const length = Math.hypot(x, y, z);
  return [x / length, y / length, z / length];
}

/** Still windows of a device in given postures, with slow drift within a window as of a limb that rests, and offsets that wander from window to window as with temperature. */
function recordPostures(postures: readonly Three[], device: Device, random: Random, wanderG: number): Stream {
  const perWindow = RATE_HZ * WINDOW_S;
  const axes = threeOf(() => 0).map((_, axis) => {
    const column = new Int16Array(postures.length * perWindow);
    for (const [w, posture] of postures.entries()) {
      const truth = posture[axis]! / device.gain[axis]! + device.offsetG[axis]! + wanderG * drawNormal(random);
      const driftG = 0.003 * drawNormal(random);
      for (let i = 0; i < perWindow; i++) {
        const value = truth + driftG * (i / perWindow - 0.5) + device.noiseG * drawNormal(random);
        column[w * perWindow + i] = Math.round(256 * value);
      }
    }
    return column;
  });
  const scaleG = 1 / 256;
  return {
    id: 'made',
    kind: 'motion',
    startS: 0,
    rateHz: RATE_HZ,
    length: postures.length * perWindow,
    columns: { accelXG: axes[0]!, accelYG: axes[1]!, accelZG: axes[2]! },
    scale: { accelXG: scaleG, accelYG: scaleG, accelZG: scaleG },
  };
}

/** Worst | |a| − 1 | over 300 directions, mg, of a still device after a calibration. */
function worstMg({ offsetG, gain }: Pick<Calibration, 'offsetG' | 'gain'>, device: Device): number {
  const random = makeRandom(7);
  let worst = 0;
  for (let i = 0; i < 300; i++) {
    const p = unitVector(random);
    const a = p.map((v, k) => (v / device.gain[k]! + device.offsetG[k]! - offsetG[k]!) * gain[k]!);
    worst = Math.max(worst, Math.abs(Math.hypot(...a) - 1));
  }
  return 1000 * worst;
}

/** 200 devices: offsets of 50 mg, gains of 2 % (SD), noise 1 to 8 mg, 8 bits per g, in postures of a kind. */
function calibrateDevices(name: string, posturesOf: (random: Random) => Three[], wanderG = 0): DeviceGroup {
  const states: Record<string, number> = {};
  const beforeMg: number[] = [];
  const afterMg: number[] = [];
  for (let d = 0; d < DEVICES; d++) {
    const random = makeRandom(1000 + d);
    const device = {
      offsetG: threeOf(() => 0.05 * drawNormal(random)),
      gain: threeOf(() => 1 + 0.02 * drawNormal(random)),
      noiseG: 0.001 + 0.007 * random(),
    };
    const stream = recordPostures(posturesOf(random), device, random, wanderG);
    const found = calibrate(secondsOf([makeMotionSource(stream)]), 'included');
    states[found.state] = (states[found.state] ?? 0) + 1;
    beforeMg.push(worstMg({ offsetG: [0, 0, 0], gain: [1, 1, 1] }, device));
    if (found.state === 'done') afterMg.push(worstMg(found, device));
  }
  return { name, states, beforeMg, afterMg };
}

const many = (count: number, draw: () => Three): Three[] => Array.from({ length: count }, draw);

export function calibrationGroups(): DeviceGroup[] {
  /** A limb rests along a few directions and near them. */
  const limb = (random: Random, count: number, homes: number): Three[] => {
    const bases = many(homes, () => unitVector(random));
    return many(count, () => {
      const base = bases[Math.floor(homes * random())]!;
      const [x, y, z] = base.map((v) => v + 0.1 * drawNormal(random)) as unknown as Three;
      const length = Math.hypot(x, y, z);
      return [x / length, y / length, z / length];
    });
  };
  return [
    calibrateDevices('a day, 100 windows, any direction', (random) => many(100, () => unitVector(random))),
    calibrateDevices('an hour, 30 windows, any direction', (random) => many(30, () => unitVector(random))),
    calibrateDevices('a week, 300 windows around 25 resting postures', (random) => limb(random, 300, 25)),
    calibrateDevices('a night, 200 windows around 6 resting postures', (random) => limb(random, 200, 6)),
    calibrateDevices('the week, offsets wandering by 10 mg (SD)', (random) => limb(random, 300, 25), 0.01),
    calibrateDevices('5 minutes on the lap, one posture', (random) => limb(random, 30, 1)),
  ];
}

interface SampleRow {
  readonly name: string;
  readonly calibration: Calibration;
  readonly worstEnmoDifference: number;
  readonly worstMadDifference: number;
}

/** The samples of two devices: what calibration says, and ENMO and MAD against NumPy in the same groups of samples. */
async function sampleRows(folder: string): Promise<SampleRow[]> {
  const golden = JSON.parse(readFileSync('bench/accuracy/body/calibration.golden.json', 'utf8'));
  const rows: SampleRow[] = [];
  for (const name of ['ax3_sample', 'ax6_sample']) {
    const path = join(folder, 'body', 'formats', `${name}.cwa`);
    if (!existsSync(path)) continue;
    const { recording } = await readRecording(byteSourceFromBytes(`${name}.cwa`, readFileSync(path)));
    const motion = recording.streams.filter(({ kind }) => kind === 'motion');
    const calibration = calibrate(secondsOf(motion.map((stream) => makeMotionSource(stream))), 'included');
    const table = secondsOf([makeMotionSource(withoutClock(motion, golden.groupSamples))]);
    const worst = (ours: Float32Array, theirs: readonly number[]): number =>
      Math.max(...theirs.map((value, k) => Math.abs(ours[k]! - value)));
    rows.push({
      name,
      calibration,
      worstEnmoDifference: worst(table.enmo, golden[name].enmo),
      worstMadDifference: worst(table.mad, golden[name].mad),
    });
  }
  return rows;
}

/** All samples one after the other with as many a second as a group has. */
function withoutClock(streams: readonly Stream[], groupSamples: number): Stream {
  const [first] = streams;
  const length = streams.reduce((sum, stream) => sum + stream.length, 0);
  const joined = (name: string): Float64Array => {
    const out = new Float64Array(length);
    let at = 0;
    for (const stream of streams) {
      for (let i = 0; i < stream.length; i++) out[at++] = stream.columns[name]![i]! * (stream.scale?.[name] ?? 1);
    }
    return out;
  };
  return {
    id: first!.id,
    kind: 'motion',
    startS: 0,
    rateHz: groupSamples,
    length,
    columns: { accelXG: joined('accelXG'), accelYG: joined('accelYG'), accelZG: joined('accelZG') },
  };
}

/** Markdown section of docs/accuracy.md. */
export async function calibrationSection(folder = labelledDataFolder()): Promise<string> {
  const groups = calibrationGroups();
  const samples = folder === undefined ? [] : await sampleRows(folder);
  const stateText = (states: DeviceGroup['states']) =>
    Object.entries(states)
      .map(([state, n]) => `${state} ${n}`)
      .join(', ');
  return `## Calibration to 1 g

${DEVICES} simulated devices a row: offsets of 50 mg and gains of 2 % (SD), noise of 1 to 8 mg, steps of 1/256 g, still windows of ten seconds. The error is
that of the worst of 300 directions, seen in the windows or not. Goal: at most 10 mg wherever the state is "done".

${markdownTable([
  ['what was recorded', 'state', 'before: median, worst (mg)', 'after: median, 95 %, worst (mg)', 'goal'],
  ...groups.map(({ name, states, beforeMg, afterMg }) => [
    name,
    stateText(states),
    `${fixed(quantile(beforeMg, 0.5), 1)}, ${fixed(quantile(beforeMg, 1), 1)}`,
    [0.5, 0.95, 1].map((p) => fixed(quantile(afterMg, p), 1)).join(', '),
    afterMg.length === 0 ? 'left as it was' : verdictOn(Math.max(...afterMg) <= 10),
  ]),
])}

${
  samples.length === 0
    ? 'The samples of two devices are not here, so they were not measured.'
    : `Samples of two devices, five to ten minutes each, and their ENMO and MAD by second against NumPy (\`tools/golden/activity.py\`):

${markdownTable([
  ['sample', 'state', 'still windows', 'error at rest (mg)', 'largest difference of ENMO, MAD (mg)'],
  ...samples.map(({ name, calibration, worstEnmoDifference, worstMadDifference }) => [
    name,
    calibration.state,
    calibration.stillWindowCount,
    fixed(1000 * calibration.errorAfterG, 1),
    `${(1000 * worstEnmoDifference).toExponential(1)}, ${(1000 * worstMadDifference).toExponential(1)}`,
  ]),
])}

Minutes hold too few still windows in too few postures to tell an offset from a gain: values are left as they are, the error at rest is told where there is
one, and ENMO is refused where it is above 10 mg or not known.`
}
`;
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href)
  console.log(await calibrationSection());
