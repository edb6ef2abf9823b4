import type { Detection, PositionUnit } from '../eyes/index.ts';
import type { EyeReport } from './types.ts';

export type ReportEventKind = 'saccade' | 'burst' | 'blink' | 'fixation' | 'pursuit' | 'pso';

/**
 * One found event as it leaves the program. Amplitude and speed stand under a name that says their unit:
 * `amplitudeDeg` and `peakDegPerS`, or `amplitudePx` and `peakPxPerS` where there was no geometry, and so on.
 */
export interface ReportEvent {
  readonly kind: ReportEventKind;
  readonly startS: number;
  readonly endS: number;
  readonly amplitudeDeg?: number;
  readonly peakDegPerS?: number;
  readonly amplitudePx?: number;
  readonly peakPxPerS?: number;
  readonly amplitudeFraction?: number;
  readonly peakFractionPerS?: number;
  readonly amplitudeUv?: number;
  readonly peakUvPerS?: number;
  readonly directionDeg?: number;
  readonly nearBlink?: boolean;
  readonly saccadeCount?: number;
}

const SIZE_WITH_UNIT: Readonly<Record<PositionUnit, (amplitude: number, peak: number) => Partial<ReportEvent>>> = {
  deg: (amplitudeDeg, peakDegPerS) => ({ amplitudeDeg, peakDegPerS }),
  px: (amplitudePx, peakPxPerS) => ({ amplitudePx, peakPxPerS }),
  fraction: (amplitudeFraction, peakFractionPerS) => ({ amplitudeFraction, peakFractionPerS }),
  uV: (amplitudeUv, peakUvPerS) => ({ amplitudeUv, peakUvPerS }),
};

/** All events of a report in order of their start. */
export function reportEvents(report: EyeReport): ReportEvent[] {
  return report.segments
    .flatMap((segment) => eventsOfDetection(segment.detection, segment.signal.unit))
    .sort((a, b) => a.startS - b.startS || a.endS - b.endS);
}

function eventsOfDetection(detection: Detection, unit: PositionUnit): ReportEvent[] {
  const plain = (kind: ReportEventKind, list: readonly { startS: number; endS: number }[]): ReportEvent[] =>
    list.map(({ startS, endS }) => ({ kind, startS: round(startS, 6), endS: round(endS, 6) }));
  return [
    ...detection.fastPhases.map(
      (phase): ReportEvent => ({
        kind: 'saccade',
        startS: round(phase.startS, 6),
        endS: round(phase.endS, 6),
        ...SIZE_WITH_UNIT[unit](round(phase.amplitude, 4), round(phase.peakSpeed, unit === 'fraction' ? 4 : 2)),
        directionDeg: round(phase.directionDeg, 1),
        nearBlink: phase.nearBlink,
      }),
    ),
    ...detection.bursts.map(
      (burst): ReportEvent => ({
        kind: 'burst',
        startS: round(burst.startS, 6),
        endS: round(burst.endS, 6),
        saccadeCount: burst.phaseCount,
      }),
    ),
    ...plain('blink', detection.blinks),
    ...plain('fixation', detection.fixations),
    ...plain('pursuit', detection.pursuits),
    ...plain('pso', detection.psos),
  ];
}

function round(value: number, decimals: number): number {
  const scale = 10 ** decimals;
  return Math.round(value * scale) / scale;
}
