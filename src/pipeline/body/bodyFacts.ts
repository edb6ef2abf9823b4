import type { AnalysedSensor } from '../../body/index.ts';
import type { BodyReport } from '../types.ts';

/** What is said of the sensors and of sleep in the JSON report; the events stand apart. */
export function bodyFacts({ found }: BodyReport): Record<string, unknown> {
  const { sleep } = found;
  return {
    sensors: found.sensors.map(sensorFacts),
    ...(sleep === undefined
      ? {}
      : { sleep: { source: sleep.source, algorithm: sleep.algorithm, statements: sleep.statements } }),
    otherStreams: found.otherStreams.map(({ id, kind, length, columns }) => ({
      id,
      kind,
      samples: length,
      columns: Object.keys(columns),
    })),
  };
}

function sensorFacts(sensor: AnalysedSensor): Record<string, unknown> {
  const { place, rateHz, gravity, calibration, sources, wornSpans, notWornSpans, jerks, gait } = sensor;
  return {
    place,
    rateHz,
    gravity,
    streams: sources.map(({ stream }) => stream.id),
    samples: sources.reduce((sum, { length }) => sum + length, 0),
    ...(calibration === undefined ? {} : { calibration }),
    wornS: lengthS(wornSpans),
    notWornS: lengthS(notWornSpans),
    ...(jerks === undefined
      ? {}
      : { jerks: jerks.jerks.length, stillS: lengthS(jerks.stillSpans), noiseG: jerks.noiseG }),
    ...(gait === undefined ? {} : { walkingBouts: gait.bouts.length }),
  };
}

function lengthS(spans: readonly { readonly startS: number; readonly endS: number }[]): number {
  return spans.reduce((sum, { startS, endS }) => sum + endS - startS, 0);
}
