import {
  type AnalysedSensor,
  type BodyMeasureInput,
  restCountOf,
  type SecondTable,
  type Span,
} from '../../../body/index.ts';
import { type BodyReport, deviceDays, deviceRecords, type LocalDay, localDays } from '../../../pipeline/index.ts';
import { type Stream, timeOfSampleS } from '../../../recording/index.ts';
import { intervalsView } from '../eventsView.ts';
import { measureTexts } from '../measureTexts.ts';
import type { BodySensorView, BodyView, DeviceView, JerksView, TremorView, WalkingView } from './bodyView.ts';

/** What the page shows of a report on the body. Samples stay in the worker: see `motionTrace`. */
export function buildBodyView(report: BodyReport): BodyView {
  const { found, recording } = report;
  const { streams, events: _events, ...rest } = recording;
  const { startS, endS } = spanOf(streams);
  const days = localDays(startS, endS, found.localTime);
  return {
    kind: 'body',
    kinsbourneVersion: report.kinsbourneVersion,
    recording: rest,
    startS,
    endS,
    days,
    sensors: found.sensors.map((sensor) => sensorView(sensor, found)),
    sleep: found.sleep === undefined ? undefined : { source: found.sleep.source, periods: found.sleep.periods },
    device: deviceView(found, days),
    tasks: found.tasks,
    stimuliS: found.stimuliS,
    issues: report.issues,
    algorithms: report.algorithms,
    measures: report.measures,
    measureTexts: measureTexts(),
    verdict: report.verdict,
    notes: report.notes,
  };
}

/** From the first sample to the last; nothing where nothing could be read. */
function spanOf(streams: readonly Stream[]): Span {
  const there = streams.filter(({ length }) => length > 0);
  if (there.length === 0) return { startS: 0, endS: 0 };
  return {
    startS: Math.min(...there.map((stream) => timeOfSampleS(stream, 0))),
    endS: Math.max(...there.map(endOf)),
  };
}

/** Samples and epochs last until the next one; single observations do not. */
function endOf(stream: Stream): number {
  return timeOfSampleS(stream, stream.length - 1) + (stream.kind === 'observations' ? 0 : 1 / stream.rateHz);
}

function sensorView(sensor: AnalysedSensor, found: BodyMeasureInput): BodySensorView {
  const { place, rateHz, gravity, seconds, wornSpans, notWornSpans, jerks, gait, oscillation } = sensor;
  return {
    place,
    rateHz,
    gravity,
    startS: seconds.startS,
    endS: seconds.startS + seconds.length,
    minuteMad: minuteMeans(seconds),
    worn: intervalsView(wornSpans),
    notWorn: intervalsView(notWornSpans),
    still: intervalsView(jerks?.stillSpans ?? []),
    jerks: jerksView(sensor, found),
    walking: walkingView(gait),
    tremor: tremorView(oscillation),
  };
}

function minuteMeans(seconds: SecondTable): Float32Array {
  const means = new Float32Array(Math.ceil(seconds.length / 60));
  for (let minute = 0; minute < means.length; minute++) {
    let sum = 0;
    let n = 0;
    for (let k = 60 * minute; k < Math.min(seconds.length, 60 * minute + 60); k++) {
      const mad = seconds.mad[k]!;
      if (Number.isNaN(mad)) continue;
      sum += mad;
      n++;
    }
    means[minute] = n === 0 ? Number.NaN : sum / n;
  }
  return means;
}

function jerksView(sensor: AnalysedSensor, found: BodyMeasureInput): JerksView {
  const list = sensor.jerks?.jerks ?? [];
  const counted = new Set(restCountOf(sensor, found).jerks);
  return {
    timeS: Float64Array.from(list, ({ timeS }) => timeS),
    startS: Float64Array.from(list, ({ startS }) => startS),
    endS: Float64Array.from(list, ({ endS }) => endS),
    peakG: Float32Array.from(list, ({ peakG }) => peakG),
    widthS: Float32Array.from(list, ({ widthS }) => widthS),
    still: Uint8Array.from(list, ({ still }) => (still ? 1 : 0)),
    counted: Uint8Array.from(list, (jerk) => (counted.has(jerk) ? 1 : 0)),
  };
}

function walkingView(gait: AnalysedSensor['gait']): WalkingView {
  const bouts = gait?.bouts ?? [];
  return {
    ...intervalsView(bouts),
    contactCount: Uint32Array.from(bouts, ({ contactsS }) => contactsS.length),
    straight: Uint8Array.from(bouts, ({ straight }) => (straight ? 1 : 0)),
  };
}

function tremorView(windows: AnalysedSensor['oscillation']): TremorView {
  return {
    ...intervalsView(windows),
    frequencyHz: Float32Array.from(windows, ({ frequencyHz }) => frequencyHz),
    narrowShare: Float32Array.from(windows, ({ narrowShare }) => narrowShare),
  };
}

function deviceView(found: BodyMeasureInput, days: readonly LocalDay[]): DeviceView | undefined {
  const device = deviceRecords(found);
  if (device === undefined) return undefined;
  const { bars, heart, values, stages, notWornSpans } = device;
  return {
    bars,
    heart,
    values,
    stages: { ...intervalsView(stages), stage: Uint8Array.from(stages, ({ stage }) => stage) },
    notWorn: intervalsView(notWornSpans),
    days: deviceDays(found, days),
  };
}
