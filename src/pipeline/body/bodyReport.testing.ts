import type { AnalysedSensor, BodyMeasureInput, MotionSource, SecondTable } from '../../body/index.ts';
import { makeLocalTime, type Recording, type Stream } from '../../recording/index.ts';
import type { BodyReport } from '../types.ts';

/** Hours of the report made by hand: from ten in the evening to two at night. */
const HOURS = 4;
const START_LOCAL = '2026-03-02T22:00:00';

/** A table of seconds in which every second has the same movement. */
export function secondTable(length: number, madG: number): SecondTable {
  const of = (value: number): Float32Array => new Float32Array(length).fill(value);
  return {
    startS: 0,
    length,
    count: new Uint16Array(length).fill(10),
    meanX: of(1),
    meanY: of(0),
    meanZ: of(0),
    sdX: of(0),
    sdY: of(0),
    sdZ: of(0),
    range: of(0),
    enmo: of(0),
    mad: of(madG),
  };
}

const STREAM: Stream = {
  id: 'left-wrist',
  kind: 'motion',
  startS: 0,
  rateHz: 10,
  length: 40,
  columns: { accelXG: new Float32Array(40), accelYG: new Float32Array(40), accelZG: new Float32Array(40) },
  place: 'left-wrist',
};

const SOURCE: MotionSource = {
  stream: STREAM,
  place: 'left-wrist',
  gravity: 'included',
  rateHz: 10,
  length: 40,
  calibration: undefined,
  read: () => ({ startS: 0, rateHz: 10, gravity: 'included', x: [], y: [], z: [] }) as never,
  readSpan: () => ({ startS: 0, rateHz: 10, gravity: 'included', x: [], y: [], z: [] }) as never,
};

/** The left wrist: a jerk at rest at 10 s, one while moving at 20 s, three steps from 100 to 110 s, not worn from 23:00 to midnight. */
export const LEFT_WRIST: AnalysedSensor = {
  place: 'left-wrist',
  rateHz: 10,
  gravity: 'included',
  calibration: undefined,
  sources: [SOURCE],
  seconds: secondTable(HOURS * 3600, 0.15),
  wornSpans: [
    { startS: 0, endS: 3600 },
    { startS: 7200, endS: HOURS * 3600 },
  ],
  notWornSpans: [{ startS: 3600, endS: 7200 }],
  jerks: {
    algorithm: { id: 'jerks', version: 1, parameters: {} },
    jerks: [
      { timeS: 10.01234, startS: 10, endS: 10.21234, peakG: 0.123456, widthS: 0.12345, still: true },
      { timeS: 20, startS: 19.9, endS: 20.2, peakG: 0.5, widthS: 0.1, still: false },
    ],
    stillSpans: [{ startS: 0, endS: 15 }],
    noiseG: 0.004,
  },
  oscillation: [],
  gait: {
    algorithm: { id: 'gait', version: 1, parameters: {} },
    bouts: [{ startS: 100, endS: 110, contactsS: Float64Array.of(101, 102, 103), straight: true }],
  },
};

/** A night from midnight on with a wake of ten minutes, a task, a clap. */
const FOUND: BodyMeasureInput = {
  sensors: [LEFT_WRIST],
  sleep: {
    algorithm: { id: 'still-posture', version: 1, parameters: {} },
    startS: 0,
    states: [],
    periods: [
      {
        kind: 'night',
        startS: 7200,
        endS: HOURS * 3600,
        day: '2026-03-03',
        sleepMin: 110,
        wakes: [{ startS: 9000, endS: 9600 }],
      },
    ],
    source: 'acceleration',
    statements: [],
  },
  otherStreams: [],
  tasks: [{ task: 'rest', startS: 0, endS: 60 }],
  stimuliS: [30],
  localTime: makeLocalTime({ startLocal: START_LOCAL }),
};

/** A report made by hand, for tests. */
export function handMadeBodyReport(more: Partial<BodyReport> = {}): BodyReport {
  const recording: Recording = {
    format: 'cwa',
    name: 'a<b>.cwa',
    device: 'Axivity AX3',
    wallClock: { startLocal: START_LOCAL },
    streams: [STREAM],
    events: [],
    facts: {},
  };
  return {
    kind: 'body',
    kinsbourneVersion: '0.0.0',
    recording,
    issues: [],
    found: FOUND,
    algorithms: [LEFT_WRIST.jerks!.algorithm],
    measures: [
      {
        status: 'measured',
        id: 'rest-jerk-rate',
        version: 1,
        unit: '1/min',
        value: 4,
        interval95: [0.2, 20],
        n: 1,
        validFraction: 1,
        quality: 'poor',
        remarks: [{ code: 'R', params: { minutes: 0.25 }, text: 'From 0.25 quiet minutes.' }],
        place: 'left-wrist',
      },
      {
        status: 'refused',
        id: 'night-sleep',
        version: 1,
        unit: 'h',
        reason: { code: 'X', params: {}, text: 'needs <2> nights' },
      },
    ],
    notes: [],
    verdict: [{ code: 'V', params: {}, text: 'One jerk & a night.' }],
    ...more,
  };
}
