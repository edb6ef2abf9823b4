import type { AnalysedSensor, MotionSource, SecondTable } from '../../../body/index.ts';
import type { BodyReport } from '../../../pipeline/index.ts';
import type { Stream } from '../../../recording/index.ts';

/** Seconds with the means given for the x axis and one spread; the other axes stand at 0. */
export function secondsOfMeans(meanX: readonly number[], sdX = 0.1): SecondTable {
  const column = (values: readonly number[]): Float32Array => Float32Array.from(values);
  const zeros = column(meanX.map((mean) => (Number.isNaN(mean) ? Number.NaN : 0)));
  return {
    startS: 0,
    length: meanX.length,
    count: new Uint16Array(meanX.length),
    meanX: column(meanX),
    meanY: zeros,
    meanZ: zeros,
    sdX: column(meanX.map((mean) => (Number.isNaN(mean) ? Number.NaN : sdX))),
    sdY: zeros,
    sdZ: zeros,
    range: zeros,
    enmo: zeros,
    mad: column(meanX),
  };
}

/** Samples of the x axis from a second on; y is twice that, z none at all. */
export function sourceOf(startS: number, rateHz: number, x: readonly number[]): MotionSource {
  const stream: Stream = {
    id: 'made',
    kind: 'motion',
    startS,
    rateHz,
    length: x.length,
    place: 'left-wrist',
    columns: { accelXG: Float64Array.from(x), accelYG: Float64Array.from(x), accelZG: Float64Array.from(x) },
  };
  const read: MotionSource['read'] = (from, to) => ({
    startS: startS + from / rateHz,
    rateHz,
    gravity: 'included',
    x: Float64Array.from(x.slice(from, to)),
    y: Float64Array.from(x.slice(from, to), (value) => 2 * value),
    z: Float64Array.from(x.slice(from, to), () => Number.NaN),
  });
  const index = (timeS: number): number => Math.max(0, Math.min(x.length, Math.ceil((timeS - startS) * rateHz - 1e-9)));
  return {
    stream,
    place: 'left-wrist',
    gravity: 'included',
    rateHz,
    length: x.length,
    calibration: undefined,
    read,
    readSpan: (span) => read(index(span.startS), index(span.endS)),
  };
}

/** One sensor in which nothing was found, unless told otherwise. */
export function sensorOf(more: Partial<AnalysedSensor>): AnalysedSensor {
  return {
    place: 'left-wrist',
    rateHz: 10,
    gravity: 'included',
    calibration: undefined,
    sources: [],
    seconds: secondsOfMeans([]),
    wornSpans: [],
    notWornSpans: [],
    jerks: undefined,
    oscillation: [],
    gait: undefined,
    ...more,
  };
}

/** A report with these sensors. */
export function reportOf(
  sensors: readonly AnalysedSensor[],
  found: Partial<BodyReport['found']> = {},
  recording: Partial<BodyReport['recording']> = {},
): BodyReport {
  const streams = sensors.flatMap(({ sources }) => sources.map(({ stream }) => stream));
  return {
    kind: 'body',
    kinsbourneVersion: '0.0.0',
    recording: { format: 'plain', name: 'made', streams, events: [], facts: {}, ...recording },
    issues: [],
    found: { sensors, sleep: undefined, otherStreams: [], tasks: [], stimuliS: [], localTime: undefined, ...found },
    algorithms: [],
    measures: [],
    notes: [],
    verdict: [],
  };
}
