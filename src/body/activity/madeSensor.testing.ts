import { makeLocalTime } from '../../recording/index.ts';
import type { AnalysedSensor, BodyMeasureInput, SecondTable, SleepPeriod, Span } from '../types.ts';

export interface MadeDays {
  /** MAD and ENMO of every second, g, from its number. */
  readonly madG: (second: number) => number;
  readonly enmoG?: (second: number) => number;
  /** Direction of gravity of every second; up along z where not given. */
  readonly direction?: (second: number) => readonly [number, number, number];
  readonly lengthS: number;
  /** Local time at second 0; `undefined` for a recording without clock. */
  readonly startLocal?: string | undefined;
  readonly zone?: string;
  readonly notWorn?: readonly Span[];
  readonly errorAfterG?: number;
  readonly gravity?: AnalysedSensor['gravity'];
  readonly sleep?: readonly Span[];
  readonly rateHz?: number;
}

/** One sensor on the left ankle whose seconds are as told, worn where not said otherwise. */
export function madeDays(made: MadeDays): { sensor: AnalysedSensor; input: BodyMeasureInput } {
  const { lengthS, notWorn = [], errorAfterG = 0.002, gravity = 'included', rateHz = 30 } = made;
  const direction = made.direction ?? (() => [0, 0, 1] as const);
  const column = (of: (second: number) => number) => Float32Array.from({ length: lengthS }, (_, k) => of(k));
  const seconds: SecondTable = {
    startS: 0,
    length: lengthS,
    count: new Uint16Array(lengthS).fill(rateHz),
    meanX: column((k) => direction(k)[0]),
    meanY: column((k) => direction(k)[1]),
    meanZ: column((k) => direction(k)[2]),
    sdX: column(made.madG),
    sdY: column(made.madG),
    sdZ: column(made.madG),
    range: column((k) => 4 * made.madG(k)),
    enmo: column(made.enmoG ?? made.madG),
    mad: column(made.madG),
  };
  const cuts = [0, ...notWorn.flatMap(({ startS, endS }) => [startS, endS]), lengthS];
  const wornSpans = cuts.flatMap((startS, i) => {
    const endS = cuts[i + 1];
    return i % 2 === 0 && endS !== undefined && endS > startS ? [{ startS, endS }] : [];
  });
  const sensor: AnalysedSensor = {
    place: 'left-ankle',
    rateHz,
    gravity,
    calibration: {
      offsetG: [0, 0, 0],
      gain: [1, 1, 1],
      errorBeforeG: errorAfterG,
      errorAfterG,
      stillWindowCount: 100,
      state: 'done',
    },
    sources: [],
    seconds,
    wornSpans,
    notWornSpans: notWorn,
    jerks: undefined,
    oscillation: [],
    gait: undefined,
  };
  const { startLocal, zone } = made;
  const input: BodyMeasureInput = {
    sensors: [sensor],
    sleep:
      made.sleep === undefined
        ? undefined
        : {
            algorithm: { id: 'made', version: 1, parameters: {} },
            startS: 0,
            states: [],
            periods: made.sleep.map(
              (span): SleepPeriod => ({ ...span, kind: 'night', day: '', sleepMin: 0, wakes: [] }),
            ),
            source: 'acceleration',
            statements: [],
          },
    otherStreams: [],
    tasks: [],
    stimuliS: [],
    localTime:
      startLocal === undefined ? undefined : makeLocalTime({ startLocal, ...(zone === undefined ? {} : { zone }) }),
  };
  return { sensor, input };
}
