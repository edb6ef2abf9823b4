import { makeLocalTime, type Recording } from '../recording/index.ts';
import { gaitOfSources } from './gait/gaitOfSources.ts';
import { withoutTremor } from './gait/withoutTremor.ts';
import { idleSpans } from './idleSpans.ts';
import { jerksOfSources } from './jerks/jerksOfSources.ts';
import { cutSpans } from './jerks/spans.ts';
import { calibrate } from './motion/calibrate.ts';
import { makeMotionSource } from './motion/makeMotionSource.ts';
import { momentsOfSeconds, secondsOf } from './motion/secondsOf.ts';
import { oscillationOfSources } from './oscillation/oscillationOfSources.ts';
import { type SensorGroup, sensorGroups } from './sensorGroups.ts';
import { chooseSleepSensor } from './sleep/chooseSleepSensor.ts';
import { detectSleep } from './sleep/detectSleep.ts';
import { stimuliOfEvents, tasksOfEvents } from './tasksOfEvents.ts';
import type { AlgorithmRecord, AnalysedSensor, BodyMeasureInput, Span } from './types.ts';
import { temperatureOfSeconds } from './wear/temperatureOfSeconds.ts';
import { WEAR_PARAMETERS, wearOf } from './wear/wearOf.ts';

export interface FindInBodyOptions {
  /** Age, where a person tells it: the least nap and the best place for sleep depend on it. */
  readonly ageYears?: number | undefined;
  /** Called between parts with the share that is done, 0–1; may throw to end the work. */
  readonly onProgress?: (fraction: number) => void;
}

export interface FoundInBody extends BodyMeasureInput {
  readonly algorithms: readonly AlgorithmRecord[];
}

/** Parts of the work on one sensor, with their shares of the time on a week of 100 Hz. */
const SHARES = { rawSeconds: 0.1, seconds: 0.25, jerks: 0.65, gait: 0.8, oscillation: 1 } as const;

/** Everything that is found in a recording of the body, sensor by sensor, and what measures need beside it. */
export function findInBody(recording: Recording, options: FindInBodyOptions = {}): FoundInBody {
  const localTime = recording.wallClock === undefined ? undefined : makeLocalTime(recording.wallClock);
  const tasks = tasksOfEvents(recording.events);
  const otherStreams = recording.streams.filter(({ kind }) => kind === 'counts' || kind === 'observations');
  const idle = idleSpans(recording.events);
  const groups = sensorGroups(recording.streams);
  const sensors = groups.map((group, k) =>
    analyseSensor(group, { otherStreams, localTime, tasks, idle }, (fraction) =>
      options.onProgress?.((k + fraction) / groups.length),
    ),
  );
  const sleeper = chooseSleepSensor(sensors, options.ageYears);
  const sleep = detectSleep({
    seconds: sleeper?.seconds,
    wornSpans: sleeper?.wornSpans ?? [],
    jerks: sleeper?.jerks?.jerks,
    otherStreams,
    localTime,
    ageYears: options.ageYears,
  });
  return {
    sensors,
    sleep,
    otherStreams,
    tasks,
    stimuliS: stimuliOfEvents(recording.events),
    localTime,
    algorithms: algorithmsOf(sensors, sleep),
  };
}

type Beside = Pick<BodyMeasureInput, 'otherStreams' | 'localTime' | 'tasks'> & { readonly idle: readonly Span[] };

function analyseSensor(
  { place, gravity, streams }: SensorGroup,
  { otherStreams, localTime, tasks, idle }: Beside,
  tell: (fraction: number) => void,
): AnalysedSensor {
  const raw = momentsOfSeconds(streams.map((stream) => makeMotionSource(stream)));
  tell(SHARES.rawSeconds);
  const calibration = calibrate(raw, gravity);
  const sources = streams.map((stream) => makeMotionSource(stream, calibration));
  const seconds = secondsOf(sources);
  tell(SHARES.seconds);
  const { wornSpans, notWornSpans } = wearOf(seconds, {
    localTime,
    temperatureC: temperatureOfSeconds([...streams, ...otherStreams], seconds),
  });
  const measuredSpans = cutSpans(wornSpans, idle);
  const jerks = jerksOfSources(sources, seconds, measuredSpans, { movingSpans: tasks });
  tell(SHARES.jerks);
  const gait = gaitOfSources(sources, seconds, wornSpans);
  tell(SHARES.gait);
  const oscillation = oscillationOfSources(sources, seconds, measuredSpans);
  tell(SHARES.oscillation);
  return {
    place,
    rateHz: streams[0]!.rateHz,
    gravity,
    calibration,
    sources,
    seconds,
    wornSpans,
    notWornSpans,
    jerks,
    oscillation,
    gait: withoutTremor(gait, oscillation),
  };
}

/** Each algorithm once, in the order in which they were used. */
function algorithmsOf(sensors: readonly AnalysedSensor[], sleep: BodyMeasureInput['sleep']): AlgorithmRecord[] {
  const wear = sensors.length > 0 ? { id: 'wear', version: 1, parameters: WEAR_PARAMETERS } : undefined;
  const used = [
    wear,
    ...sensors.flatMap(({ jerks, gait }) => [jerks?.algorithm, gait?.algorithm]),
    sleep?.algorithm,
  ].filter((one) => one !== undefined);
  return [...new Map(used.map((one) => [`${one.id} ${one.version}`, one])).values()];
}
