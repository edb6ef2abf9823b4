import type { Recording } from '../recording/index.ts';
import { childSeed, makePinkNoise, makeRandom } from '../signal/index.ts';
import type { DeviceSpec } from './device/deviceSpec.ts';
import {
  drawDropouts,
  forSamplesIn,
  type LidSample,
  lidSamples,
  makeSampleClock,
  RECORD_PARAMETERS,
  roundTo,
  type SampleClock,
  sampleColumn,
  spoilInto,
} from './device/recordEye.ts';
import type { Blink } from './motion/blinks.ts';

/** A movement as it enters the device, on the fine grid. */
export interface MotionOfBothEyes {
  readonly rateHz: number;
  readonly length: number;
  readonly xDeg: Float64Array;
  readonly yDeg: Float64Array;
  readonly torsionDeg: Float64Array;
  readonly vergenceDeg?: Float64Array;
  readonly miosisMm?: Float64Array;
  readonly blinks: readonly Blink[];
  /** Difference in size of movement between the eyes. */
  readonly yokingFraction: number;
}

type Columns = Record<string, Float64Array>;
type Side = 'left' | 'right' | 'mean';

/** `leftXDeg` of `xDeg`. */
function columnName(side: Side, quantity: string): string {
  return side + quantity[0]!.toUpperCase() + quantity.slice(1);
}

/** The two eyes' positions from the common movement: yoking, vergence (left eye turns right), calibration. */
function eyePosition(motion: MotionOfBothEyes, side: Side, device: DeviceSpec): Columns {
  const which = side === 'left' ? -1 : side === 'right' ? 1 : 0;
  const gain = (1 + (which * motion.yokingFraction) / 2) * (1 + device.gainErrorFraction);
  const scaled = (column: Float64Array, by: number): Float64Array => (by === 1 ? column : column.map((v) => v * by));
  let xDeg = scaled(motion.xDeg, gain);
  const vergence = motion.vergenceDeg;
  if (vergence !== undefined && which !== 0) xDeg = xDeg.map((v, i) => v - (which / 2) * vergence[i]!);
  const torsion = device.recordsTorsion ? { torsionDeg: scaled(motion.torsionDeg, gain) } : {};
  return { xDeg, yDeg: scaled(motion.yDeg, gain), ...torsion };
}

/** Size of the pupil in mm, the same in both eyes: a person's own size, slow play, narrowing. */
function pupilSize(motion: MotionOfBothEyes, clock: SampleClock, seed: number): Float64Array {
  const random = makeRandom(childSeed(seed, 'device/pupil'));
  const baseMm = 3 + 2 * random();
  const pink = makePinkNoise(random, 16);
  return Float64Array.from({ length: clock.length }, (_, i) => {
    const miosis = motion.miosisMm?.[Math.min(i * clock.finePerSample, motion.length - 1)] ?? 0;
    return Math.max(1.5, baseMm - miosis + 0.08 * pink());
  });
}

function roundTo3(value: number): number {
  return Math.round(value * 1e3) / 1e3;
}

/** Samples that the device loses of one eye: those under the lid, and losses at random. */
function lossOfEye(clock: SampleClock, device: DeviceSpec, lids: readonly LidSample[], seed: number): Uint8Array {
  const lost = new Uint8Array(clock.length);
  for (const span of drawDropouts(device, clock.length / device.rateHz, seed))
    forSamplesIn(clock, span, (index) => {
      lost[index] = 1;
    });
  if (device.losesBlinks)
    for (const { index, open } of lids) if (open < RECORD_PARAMETERS.lostBelowOpenFraction) lost[index] = 1;
  return lost;
}

/** All columns of one eye, with their noise and losses. */
function recordEye(
  motion: MotionOfBothEyes,
  side: Side,
  by: {
    readonly device: DeviceSpec;
    readonly clock: SampleClock;
    readonly lids: readonly LidSample[];
    readonly seed: number;
  },
): Columns {
  const { device, clock, lids, seed } = by;
  const lost = lossOfEye(clock, device, lids, childSeed(seed, `device/loss/${side}`));
  const columns: Columns = {};
  for (const [quantity, fine] of Object.entries(eyePosition(motion, side, device))) {
    const column = sampleColumn(fine, clock, device);
    // why squared: the centre of the visible pupil moves little until the lid has reached the pupil.
    if (quantity === 'yDeg')
      for (const { index, open, blink } of lids) column[index]! -= blink.excursionDeg * (1 - open) * (1 - open);
    spoilInto(column, device, childSeed(seed, `device/noise/${side}/${quantity}`));
    loseInto(column, lost);
    columns[quantity] = column;
  }
  const openness = new Float64Array(clock.length).fill(1);
  for (const { index, open } of lids) openness[index] = roundTo(open);
  if (device.recordsPupil) {
    columns.pupilMm = pupilSize(motion, clock, seed).map((mm, i) => roundTo3(mm * (0.5 + 0.5 * openness[i]!)));
    loseInto(columns.pupilMm, lost);
  }
  if (device.recordsLid) columns.opennessFraction = openness;
  return columns;
}

/** Records a movement: what the device would have written, with its noise and losses. Same seed, same numbers. */
export function recordMotion(
  motion: MotionOfBothEyes,
  device: DeviceSpec,
  { seed, name }: { seed: number; name: string },
): Recording {
  const clock = makeSampleClock(motion.length, motion.rateHz, device, seed);
  const lids = device.losesBlinks || device.recordsLid ? lidSamples(clock, motion.blinks) : [];
  const sides: readonly Side[] = device.eyes === 'both' ? ['left', 'right'] : [device.eyes === 'one' ? 'left' : 'mean'];
  const columns: Columns = {};
  for (const side of sides)
    for (const [quantity, column] of Object.entries(recordEye(motion, side, { device, clock, lids, seed })))
      columns[device.eyes === 'both' ? columnName(side, quantity) : quantity] = column;
  const { rateHz } = device;
  const times = clock.timesS === undefined ? {} : { timesS: clock.timesS };
  return {
    format: 'simulated',
    name,
    device: device.title,
    streams: [{ id: 'gaze', kind: 'gaze', startS: 0, rateHz, ...times, length: clock.length, columns }],
    events: [],
    facts: { simulated: 'yes', seed, device: device.id },
  };
}

function loseInto(column: Float64Array, lost: Uint8Array): void {
  for (let i = 0; i < column.length; i++) if (lost[i] === 1) column[i] = Number.NaN;
}
