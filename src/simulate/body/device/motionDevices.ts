/** What a wearable or phone does to a movement. Sizes that differ from piece to piece are SDs; the seed draws them. */
export interface MotionDevice {
  readonly id: string;
  readonly title: string;
  /** What the file says, samples per second. */
  readonly rateHz: number;
  /** True rate over `rateHz`. */
  readonly rateRatio: number;
  /** Wander of the clock, parts per million from one minute to the next. */
  readonly clockWanderPpm: number;
  /** SD of the time of a sample, as a share of the interval; the recorded times are the true ones. */
  readonly jitterFraction: number;
  /** Largest value either way, g. */
  readonly rangeG: number;
  /** Steps of the values, g; 0 writes floats. */
  readonly stepG: number;
  readonly noiseMicroGPerRootHz: number;
  /** SD of the offset of each axis, g. */
  readonly offsetSdG: number;
  /** SD of the gain of each axis. */
  readonly gainSd: number;
  /** SD of the drift of each axis with temperature, g per degree. */
  readonly driftGPerC: number;
  readonly gravity: 'included' | 'absent';
  readonly hasGyro: boolean;
  readonly gyroNoiseDegPerS: number;
  /** Gaps per hour, and their mean length in s. */
  readonly gapsPerHour: number;
  readonly gapS: number;
  /** Writes nothing while it lies still. */
  readonly sleepsIdle: boolean;
  /** Worn at any angle; else along the axes of the place. */
  readonly anyAngle: boolean;
}

const IDEAL: MotionDevice = {
  id: 'ideal',
  title: 'no device: the movement itself, 100 Hz, with turning',
  rateHz: 100,
  rateRatio: 1,
  clockWanderPpm: 0,
  jitterFraction: 0,
  rangeG: 1000,
  stepG: 0,
  noiseMicroGPerRootHz: 0,
  offsetSdG: 0,
  gainSd: 0,
  driftGPerC: 0,
  gravity: 'included',
  hasGyro: true,
  gyroNoiseDegPerS: 0,
  gapsPerHour: 0,
  gapS: 0,
  sleepsIdle: false,
  anyAngle: false,
};

const WEARABLE: MotionDevice = {
  ...IDEAL,
  rangeG: 8,
  noiseMicroGPerRootHz: 250,
  offsetSdG: 0.015,
  gainSd: 0.01,
  driftGPerC: 0.0005,
  gyroNoiseDegPerS: 0.1,
  anyAngle: true,
};

/** Sizes are typical ones of such sensors; chosen, none is taken from a data sheet. */
export const MOTION_DEVICES: readonly MotionDevice[] = [
  IDEAL,
  {
    ...WEARABLE,
    id: 'logger',
    title: 'research logger on a band, 100 Hz said and 98.04 true, 3.9 mg steps',
    rateRatio: 0.9804,
    clockWanderPpm: 30,
    stepG: 1 / 256,
    hasGyro: false,
  },
  {
    ...WEARABLE,
    id: 'logger-gyro',
    title: 'research logger with gyroscope, 100 Hz, 0.5 mg steps',
    rateRatio: 1.002,
    clockWanderPpm: 20,
    stepG: 1 / 2048,
    noiseMicroGPerRootHz: 150,
  },
  {
    ...WEARABLE,
    id: 'actigraph-30',
    title: 'clinical activity monitor, 30 Hz, sleeps while it lies still',
    rateHz: 30,
    stepG: 1 / 256,
    hasGyro: false,
    sleepsIdle: true,
  },
  {
    ...WEARABLE,
    id: 'watch-50',
    title: 'smart watch, 50 Hz, with turning',
    rateHz: 50,
    rangeG: 16,
    noiseMicroGPerRootHz: 150,
    offsetSdG: 0.008,
    gainSd: 0.004,
    jitterFraction: 0.01,
  },
  {
    ...WEARABLE,
    id: 'phone',
    title: 'phone whose clock trembles, 100 Hz, with turning',
    rateRatio: 0.992,
    jitterFraction: 0.12,
    noiseMicroGPerRootHz: 200,
    offsetSdG: 0.01,
  },
  {
    ...WEARABLE,
    id: 'phone-linear',
    title: 'phone app that takes gravity out, 100 Hz',
    jitterFraction: 0.03,
    gravity: 'absent',
    offsetSdG: 0,
  },
];

/** A preset's id, or fields set by hand over a preset (default `ideal`). */
export type MotionDeviceChoice = string | ({ readonly preset?: string } & Partial<Omit<MotionDevice, 'id' | 'title'>>);

/** @throws RangeError for an unknown preset or a field that cannot be */
export function resolveMotionDevice(choice: MotionDeviceChoice = 'ideal'): MotionDevice {
  const { preset = 'ideal', ...byHand } = typeof choice === 'string' ? { preset: choice } : choice;
  const found = MOTION_DEVICES.find(({ id }) => id === preset);
  if (found === undefined)
    throw new RangeError(
      `device must be one of ${MOTION_DEVICES.map(({ id }) => id).join(', ')}, got ${JSON.stringify(preset)}`,
    );
  const device = { ...found, ...byHand };
  for (const key of ['rateHz', 'rateRatio', 'rangeG'] as const)
    if (!(device[key] > 0)) throw new RangeError(`device.${key} must be above 0, got ${device[key]}`);
  for (const key of [
    'stepG',
    'noiseMicroGPerRootHz',
    'offsetSdG',
    'gainSd',
    'driftGPerC',
    'gapsPerHour',
    'gapS',
  ] as const)
    if (!(device[key] >= 0)) throw new RangeError(`device.${key} must be at least 0, got ${device[key]}`);
  if (!(device.jitterFraction >= 0 && device.jitterFraction <= 0.3))
    throw new RangeError(`device.jitterFraction must be 0 to 0.3, got ${device.jitterFraction}`);
  return device;
}
