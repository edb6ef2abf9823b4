import { type AnalysedSegment, type Detection, type FastPhase, LABEL } from '../eyes/index.ts';
import type { Recording } from '../recording/index.ts';
import type { EyeReport } from './types.ts';

/** A report made by hand: one second at 10 Hz, one burst of three saccades, one lost sample. For tests. */
export function handMadeReport(more: Partial<EyeReport> = {}): EyeReport {
  const xDeg = Float64Array.of(0, 1, 2, 1, 0, 0, Number.NaN, 0, 0, 0);
  const recording: Recording = {
    format: 'plain',
    name: 'a<b>.tsv',
    streams: [{ id: 'gaze', kind: 'gaze', startS: 2, rateHz: 10, length: 10, columns: { xDeg, yDeg: xDeg } }],
    events: [],
    facts: {},
  };
  const phase = (startIndex: number, endIndex: number): FastPhase => ({
    startIndex,
    endIndex,
    startS: 2 + startIndex / 10,
    endS: 2 + endIndex / 10,
    dx: 1,
    dy: 0,
    amplitude: 1.23456,
    peakSpeed: 80.456,
    peakIndex: startIndex,
    directionDeg: 0,
    nearBlink: false,
  });
  const detection: Detection = {
    algorithm: { id: 'by-hand', version: 1, parameters: {} },
    labels: Uint8Array.of(2, 2, 2, 2, 2, 1, LABEL.none, 1, 1, 1),
    fastPhases: [phase(0, 2), phase(2, 3), phase(3, 5)],
    bursts: [{ startIndex: 0, endIndex: 5, startS: 2, endS: 2.5, firstPhase: 0, phaseCount: 3 }],
    blinks: [],
    fixations: [{ startIndex: 5, endIndex: 6, startS: 2.5, endS: 2.6 }],
    pursuits: [],
    psos: [],
    noise: { positionSd: 0.01, velocitySd: 1, speedThreshold: 20 },
    validCount: 9,
    statements: [],
  };
  const segment: AnalysedSegment = { signal: { startS: 2, rateHz: 10, unit: 'deg', x: xDeg, y: xDeg }, detection };
  return {
    kind: 'eyes',
    kinsbourneVersion: '0.0.0',
    recording,
    issues: [],
    segments: [{ ...segment, streamId: 'gaze', eye: 'unknown' }],
    algorithms: [detection.algorithm],
    measures: [
      {
        status: 'measured',
        id: 'saccade-rate',
        version: 1,
        unit: '1/s',
        value: 3,
        n: 3,
        validFraction: 0.9,
        quality: 'good',
        remarks: [],
      },
      {
        status: 'refused',
        id: 'peak',
        version: 1,
        unit: 'deg/s',
        reason: { code: 'X', params: {}, text: 'needs <120> Hz' },
      },
    ],
    waveform: { algorithm: { id: 'rules', version: 1, parameters: {} }, type: 'flutter', evidence: [] },
    notes: [],
    verdict: [{ code: 'V', params: {}, text: 'Three & more.' }],
    ...more,
  };
}
