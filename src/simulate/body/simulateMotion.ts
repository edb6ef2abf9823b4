import { BODY_PLACES, type BodyPlace, type RecordedEvent, type Recording, type Stream } from '../../recording/index.ts';
import { childSeed, makeRandom } from '../../signal/index.ts';
import { drawValues } from '../scenarios/drawValues.ts';
import { simulateToddlerDays } from './days/simulateToddlerDays.ts';
import { type MotionDevice, type MotionDeviceChoice, resolveMotionDevice } from './device/motionDevices.ts';
import { pointStream, recordLimb } from './device/recordLimb.ts';
import { addJerks } from './jerks/addJerks.ts';
import { type Axes, type IdealReading, type LimbTrack, makeLimbTrack, readingOf } from './movement/limbTrack.ts';
import { MOTION_PERSON_PARAMETERS, type MotionScenario, type MotionScene } from './scenarios/motionScenario.ts';
import { MOTION_SCENARIOS } from './scenarios/motionScenarios.ts';
import { upOf } from './scenarios/postures.ts';
import type { MotionTruth, TrueSensor } from './types.ts';

const FINE_RATE_HZ = 200; // the movement is written at the smallest whole multiple of the device's rate from here on
const MOST_SAMPLES = 2e7; // chosen: five hours of one place at 1,000 Hz; each takes some hundred bytes
const DAY_S = 86_400;
const AXES = ['X', 'Y', 'Z'] as const;

/** What to simulate. Everything but `scenario` and `seed` has a default. */
export interface SimulateMotionOptions {
  readonly scenario: string;
  readonly seed: number;
  /** Default: the scenario's own. */
  readonly durationS?: number;
  /** Default: the device's own. */
  readonly rateHz?: number;
  /** Where sensors are worn; default: the scenario's own. */
  readonly places?: readonly BodyPlace[];
  /** A preset's id, or fields set by hand; default `ideal`. Days have a device of their own. */
  readonly device?: MotionDeviceChoice;
  /** Values that shall not be drawn, by parameter id; may lie outside the range. */
  readonly parameters?: Readonly<Record<string, number>>;
  /** Local time of the start; default `2026-03-02T09:00:00`. */
  readonly startLocal?: string;
  /** Adds for each place the way of the point in m as a camera would follow it, at this rate. */
  readonly pointRateHz?: number;
}

/** A recording of movement with its truth. */
export interface SimulatedMotion {
  readonly recording: Recording;
  readonly truth: MotionTruth;
  /** Everything needed to make the same bytes again. */
  readonly provenance: {
    readonly scenario: string;
    readonly seed: number;
    readonly version: number;
    readonly parameters: Readonly<Record<string, number | string>>;
  };
}

/**
 * A recording of movement with its truth. Same options, same bytes: all chance comes from the seed and numbers are rounded to 1e-6.
 * @throws RangeError for an unknown scenario, device, place or parameter, or a duration that cannot be
 */
export function simulateMotion(options: SimulateMotionOptions): SimulatedMotion {
  const { seed, startLocal = '2026-03-02T09:00:00' } = options;
  const scenario = findScenario(options.scenario);
  const durationS = checkDuration(scenario, options.durationS);
  const places = checkPlaces(options.places ?? scenario.places);
  const device = resolveMotionDevice(withRate(options));
  const parameters = [...MOTION_PERSON_PARAMETERS, ...scenario.parameters];
  const values = drawValues(scenario.id, parameters, seed, options.parameters ?? {});
  const provenance = {
    scenario: scenario.id,
    seed,
    version: scenario.version,
    parameters: {
      ...values,
      device: device.id,
      rateHz: device.rateHz,
      places: places.join(' '),
      durationS,
      startLocal,
    },
  };
  if (scenario.makes === 'days')
    return { ...makeDays(scenario, values, { ...options, durationS, startLocal }, places[0]!), provenance };
  return {
    ...makeScene(scenario.makes, { ...options, durationS, startLocal }, { values, places, device }),
    provenance,
  };
}

function withRate({ device, rateHz }: SimulateMotionOptions): MotionDeviceChoice {
  if (rateHz === undefined) return device ?? 'ideal';
  return typeof device === 'string' ? { preset: device, rateHz } : { ...device, rateHz };
}

function findScenario(id: string): MotionScenario {
  const found = MOTION_SCENARIOS.find((scenario) => scenario.id === id);
  if (found !== undefined) return found;
  const ids = MOTION_SCENARIOS.map((s) => s.id).join(', ');
  throw new RangeError(`scenario must be one of ${ids}, got ${JSON.stringify(id)}`);
}

function checkDuration(scenario: MotionScenario, asked: number | undefined): number {
  if (asked === undefined) return scenario.durationS;
  if (scenario.fixedLength === true)
    throw new RangeError(`durationS of ${scenario.id} follows from its tasks and cannot be set, got ${asked}`);
  if (!(asked > 0)) throw new RangeError(`durationS must be above 0, got ${asked}`);
  if (scenario.makes === 'days' && asked % DAY_S !== 0)
    throw new RangeError(`durationS of ${scenario.id} must be whole days of ${DAY_S} s, got ${asked}`);
  return asked;
}

function checkPlaces(places: readonly BodyPlace[]): readonly BodyPlace[] {
  const wrong = places.find((place) => !BODY_PLACES.includes(place));
  if (wrong !== undefined || places.length === 0)
    throw new RangeError(`places must be some of ${BODY_PLACES.join(', ')}, got ${String(wrong)}`);
  if (new Set(places).size !== places.length) throw new RangeError(`places must differ, got ${places.join(', ')}`);
  return places;
}

type Made = Pick<SimulatedMotion, 'recording' | 'truth'>;
type Timed = SimulateMotionOptions & { readonly durationS: number; readonly startLocal: string };

function makeDays(
  scenario: MotionScenario,
  values: Readonly<Record<string, number>>,
  { seed, durationS, rateHz, startLocal }: Timed,
  place: BodyPlace,
): Made {
  const { recording, truth } = simulateToddlerDays({
    ...values,
    seed,
    place,
    startLocal,
    days: durationS / DAY_S,
    ...(rateHz === undefined ? {} : { rateHz }),
  });
  const { jerks, calibration, gaps, ...days } = truth;
  const [offsetG, gain] = [calibration.offsetG, calibration.gain];
  const sensor: TrueSensor = {
    place,
    offsetG,
    gain,
    mounting: [
      [1, 0, 0],
      [0, 1, 0],
      [0, 0, 1],
    ],
    gaps,
  };
  return {
    recording: { ...recording, name: `${scenario.id}-${seed}`, facts: { ...recording.facts, scenario: scenario.id } },
    truth: { ...NOTHING, jerks, sensors: [sensor], days },
  };
}

const NOTHING: MotionTruth = {
  tasks: [],
  jerks: [],
  stimuliS: [],
  reaches: [],
  contacts: [],
  walks: [],
  tremors: [],
  sensors: [],
};

function makeScene(
  makes: Exclude<MotionScenario['makes'], 'days'>,
  options: Timed,
  by: {
    readonly values: Readonly<Record<string, number>>;
    readonly places: readonly BodyPlace[];
    readonly device: MotionDevice;
  },
): Made {
  const { seed, durationS } = options;
  const { values, places, device } = by;
  const fineHz = device.rateHz * Math.max(1, Math.ceil(FINE_RATE_HZ / device.rateHz));
  if (durationS * fineHz * places.length > MOST_SAMPLES)
    throw new RangeError(
      `durationS must be at most ${Math.floor(MOST_SAMPLES / (fineHz * places.length))} here, got ${durationS}`,
    );
  const scene: MotionScene = {
    durationS,
    places,
    values,
    seed,
    tracks: (posture) =>
      places.map((place) => makeLimbTrack(place, fineHz, Math.round(durationS * fineHz), upOf(place, posture))),
    random: (part) => makeRandom(childSeed(seed, part)),
  };
  const { tracks, jerks: wanted, endS, ...told } = makes(scene);
  const ideal = idealRecording(tracks, endS ?? durationS);
  const jerked = wanted === undefined ? { recording: ideal, jerks: [], stimuliS: [] } : addJerks(ideal, wanted, seed);
  const streams: Stream[] = [];
  const sensors: TrueSensor[] = [];
  for (const stream of jerked.recording.streams) {
    const place = stream.place!;
    const { streams: written, faults, gaps } = recordLimb(readingOfStream(stream), device, place, seed);
    streams.push(...written);
    sensors.push({ place, offsetG: faults.offsetG, gain: faults.gain, mounting: faults.mounting, gaps });
    if (options.pointRateHz !== undefined)
      streams.push(pointStream(readingOfStream(stream), place, options.pointRateHz));
  }
  const truth: MotionTruth = { ...NOTHING, ...told, jerks: jerked.jerks, stimuliS: jerked.stimuliS, sensors };
  return { recording: recordingOf(options, device, streams, eventsOf(truth)), truth };
}

/** What sensors without any flaw write, on the fine grid. */
function idealRecording(tracks: readonly LimbTrack[], endS: number): Recording {
  const streams = tracks.map((track): Stream => {
    const reading = readingOf(track);
    const length = Math.min(reading.length, Math.round(endS * track.rateHz));
    const named = (quantity: string, unit: string, axes: Axes): [string, Float64Array][] =>
      axes.map((column, k) => [`${quantity}${AXES[k]}${unit}`, column.subarray(0, length)]);
    const columns = Object.fromEntries([
      ...named('accel', 'G', reading.accel),
      ...named('linear', 'G', reading.linear),
      ...named('gyro', 'DegPerS', reading.gyro),
      ...named('pos', 'M', reading.position),
    ]);
    return { id: track.place, kind: 'motion', place: track.place, startS: 0, rateHz: track.rateHz, length, columns };
  });
  return { format: 'simulated', name: 'ideal', streams, events: [], facts: {} };
}

function readingOfStream({ columns, rateHz, length }: Stream): IdealReading {
  const axes = (quantity: string, unit: string): Axes =>
    AXES.map((axis) => columns[`${quantity}${axis}${unit}`]) as unknown as Axes;
  return {
    accel: axes('accel', 'G'),
    linear: axes('linear', 'G'),
    gyro: axes('gyro', 'DegPerS'),
    position: axes('pos', 'M'),
    rateHz,
    length,
  };
}

/** Tasks as messages `task: rest` … and claps as messages `clap`, in order of time. */
function eventsOf({ tasks, stimuliS }: MotionTruth): RecordedEvent[] {
  const events: RecordedEvent[] = [
    ...tasks.map(({ startS, endS, task }) => ({ kind: 'message' as const, startS, endS, text: `task: ${task}` })),
    ...stimuliS.map((timeS) => ({ kind: 'message' as const, startS: timeS, endS: timeS, text: 'clap' })),
  ];
  return events.sort((a, b) => a.startS - b.startS);
}

function recordingOf(
  { scenario, seed, startLocal }: Timed,
  device: MotionDevice,
  streams: readonly Stream[],
  events: readonly RecordedEvent[],
): Recording {
  return {
    format: 'simulated',
    name: `${scenario}-${seed}`,
    device: device.title,
    wallClock: { startLocal },
    streams,
    events,
    facts: { simulated: 'yes', seed, scenario, device: device.id, nominalRateHz: device.rateHz },
  };
}
