import { childSeed, makeRandom } from '../../signal/index.ts';

/** What a recording device does to a movement. Every field is plain; 0 switches a flaw off. */
export interface DeviceSpec {
  readonly id: string;
  readonly title: string;
  readonly rateHz: number;
  /** `both`: left and right columns. `one`: plain columns of the left eye. `cyclopean`: plain columns of the mean of both. */
  readonly eyes: 'both' | 'one' | 'cyclopean';
  /** SD of white position noise per sample and axis, deg. */
  readonly whiteNoiseSdDeg: number;
  /** SD of 1/f position noise per axis, deg. */
  readonly pinkNoiseSdDeg: number;
  /** Step of the position numbers, deg; 0 keeps the 1e-6 deg to which everything is rounded. */
  readonly quantisationDeg: number;
  /** Random losses of the eye, per minute, and their mean length in s. */
  readonly dropoutPerMin: number;
  readonly dropoutS: number;
  /** Zero-phase low-pass of the maker's software, Hz; 0 none. */
  readonly lowPassHz: number;
  /** Share of the frame during which light is gathered, 0 to 1; positions are averaged over it. */
  readonly exposureFraction: number;
  /** SD of the sampling times around the regular grid, as a share of the interval; the recorded times are the true ones. */
  readonly clockJitterFraction: number;
  /** Error of the calibration: both axes are scaled by one plus this. */
  readonly gainErrorFraction: number;
  /** Video trackers of the pupil see its swing after a saccade. */
  readonly tracksPupil: boolean;
  readonly recordsPupil: boolean;
  readonly recordsTorsion: boolean;
  readonly recordsLid: boolean;
  /** The eye is lost while the lid covers the pupil; without it blinks leave no trace. */
  readonly losesBlinks: boolean;
}

/** A device with its range of noise; a recording draws one value from it. */
export interface DevicePreset extends DeviceSpec {
  /** Range of `whiteNoiseSdDeg`, deg; the same share scales `pinkNoiseSdDeg`. */
  readonly noiseRangeDeg: readonly [number, number];
}

const IDEAL: DevicePreset = {
  id: 'ideal',
  title: 'no device: the eye itself, 1,000 Hz',
  rateHz: 1000,
  eyes: 'both',
  noiseRangeDeg: [0, 0],
  whiteNoiseSdDeg: 0,
  pinkNoiseSdDeg: 0,
  quantisationDeg: 0,
  dropoutPerMin: 0,
  dropoutS: 0,
  lowPassHz: 0,
  exposureFraction: 0,
  clockJitterFraction: 0,
  gainErrorFraction: 0,
  tracksPupil: false,
  recordsPupil: false,
  recordsTorsion: true,
  recordsLid: false,
  losesBlinks: false,
};

const EYE_TRACKER: DevicePreset = {
  ...IDEAL,
  id: 'eyelink',
  title: 'desk eye tracker, 1,000 Hz, both eyes',
  noiseRangeDeg: [0.01, 0.05], // deg, textbook knowledge (white part); pink of half its size: chosen
  whiteNoiseSdDeg: 0.02,
  pinkNoiseSdDeg: 0.01,
  quantisationDeg: 0.001, // deg, chosen: 0.1 px at about 30 px/deg would be 0.003
  dropoutPerMin: 0.5, // chosen
  dropoutS: 0.05, // s, chosen
  tracksPupil: true,
  recordsPupil: true,
  recordsTorsion: false,
  losesBlinks: true,
};

const GOGGLES: DevicePreset = {
  ...EYE_TRACKER,
  id: 'vng',
  title: 'video goggles, 250 Hz, right-and-left with torsion',
  rateHz: 250,
  noiseRangeDeg: [0.1, 0.3], // deg, textbook knowledge
  whiteNoiseSdDeg: 0.15,
  pinkNoiseSdDeg: 0.05,
  quantisationDeg: 0.01,
  dropoutPerMin: 2,
  dropoutS: 0.08,
  exposureFraction: 0.3,
  recordsTorsion: true,
};

const PHONE: DevicePreset = {
  ...GOGGLES,
  id: 'phone-60',
  title: 'phone video, 60 frames/s',
  rateHz: 60,
  eyes: 'both',
  noiseRangeDeg: [0.2, 0.6], // deg, textbook knowledge
  whiteNoiseSdDeg: 0.3,
  pinkNoiseSdDeg: 0.15,
  quantisationDeg: 0,
  dropoutPerMin: 4,
  dropoutS: 0.15,
  exposureFraction: 0.7, // chosen: indoor light; 0.5-0.9 of a frame
  clockJitterFraction: 0.05,
  gainErrorFraction: 0.1, // no calibration: +-20-30 %, here one step of it
  recordsTorsion: false,
  recordsPupil: false,
  recordsLid: true,
};

/** The bench of the published comparison: 500 Hz, one eye, white noise, nothing else. */
const BENCH: DevicePreset = {
  ...IDEAL,
  id: 'bench-0.02',
  title: 'bench: 500 Hz, white noise 0.02 deg, no other flaw',
  rateHz: 500,
  eyes: 'cyclopean',
  noiseRangeDeg: [0.02, 0.02],
  whiteNoiseSdDeg: 0.02,
  recordsTorsion: false,
};

/** All presets, by hand. */
export const DEVICE_PRESETS: readonly DevicePreset[] = [
  IDEAL,
  EYE_TRACKER,
  { ...EYE_TRACKER, id: 'eyelink-500', title: 'desk eye tracker, 500 Hz, both eyes', rateHz: 500 },
  { ...EYE_TRACKER, id: 'eyelink-2000', title: 'desk eye tracker, 2,000 Hz, one eye', rateHz: 2000, eyes: 'one' },
  { ...EYE_TRACKER, id: 'screen-120', title: 'screen-mounted tracker, 120 Hz', rateHz: 120, noiseRangeDeg: [0.1, 0.4] },
  GOGGLES,
  {
    ...GOGGLES,
    id: 'vng-filtered',
    title: 'video goggles with smoothing software (30 Hz), 250 Hz',
    lowPassHz: 30,
  },
  PHONE,
  { ...PHONE, id: 'phone-30', title: 'phone video, 30 frames/s', rateHz: 30 },
  { ...PHONE, id: 'phone-240', title: 'phone slow motion, 240 frames/s', rateHz: 240 },
  BENCH,
  {
    ...BENCH,
    id: 'bench-0.10',
    title: 'bench: 500 Hz, white noise 0.10 deg, no other flaw',
    noiseRangeDeg: [0.1, 0.1],
    whiteNoiseSdDeg: 0.1,
  },
];

/** A preset by id, or a preset with some fields set by hand. */
export type DeviceChoice = string | (Partial<Omit<DeviceSpec, 'id'>> & { readonly preset?: string });

/**
 * The device of one recording: the preset's noise drawn from its range by the seed, then the fields set by hand.
 * @throws RangeError for an unknown preset, naming those that exist
 */
export function resolveDevice(choice: DeviceChoice | undefined, seed: number): DeviceSpec {
  const presetId = typeof choice === 'string' ? choice : (choice?.preset ?? 'eyelink');
  const preset = DEVICE_PRESETS.find(({ id }) => id === presetId);
  if (preset === undefined)
    throw new RangeError(
      `device must be one of ${DEVICE_PRESETS.map(({ id }) => id).join(', ')}, got ${JSON.stringify(presetId)}`,
    );
  const { noiseRangeDeg, ...spec } = preset;
  const random = makeRandom(childSeed(seed, 'device/traits'));
  const [low, high] = noiseRangeDeg;
  const whiteNoiseSdDeg = low + (high - low) * random();
  const share = spec.whiteNoiseSdDeg > 0 ? whiteNoiseSdDeg / spec.whiteNoiseSdDeg : 1;
  const drawn = {
    ...spec,
    whiteNoiseSdDeg,
    pinkNoiseSdDeg: spec.pinkNoiseSdDeg * share,
    gainErrorFraction: spec.gainErrorFraction * (2 * random() - 1),
  };
  if (typeof choice !== 'object') return drawn;
  const { preset: _, ...byHand } = choice;
  return { ...drawn, ...byHand };
}
