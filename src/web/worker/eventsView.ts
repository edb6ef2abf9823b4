import type { AnalysedSegment, FastPhase } from '../../eyes/index.ts';
import { median } from '../../signal/index.ts';
import type { BurstsView, IntervalsView, SaccadesView } from './protocol.ts';

export function saccadesView(segments: readonly AnalysedSegment[]): SaccadesView {
  const phases = segments.flatMap((segment) => segment.detection.fastPhases);
  return {
    ...intervalsView(phases),
    amplitude: Float32Array.from(phases, (phase) => phase.amplitude),
    peakSpeed: Float32Array.from(phases, (phase) => phase.peakSpeed),
    directionDeg: Float32Array.from(phases, (phase) => phase.directionDeg),
    nearBlink: Uint8Array.from(phases, (phase) => Number(phase.nearBlink)),
  };
}

export function burstsView(segments: readonly AnalysedSegment[]): BurstsView {
  const bursts = segments.flatMap(({ detection }) =>
    detection.bursts.map((burst) => ({
      startS: burst.startS,
      endS: burst.endS,
      phases: detection.fastPhases.slice(burst.firstPhase, burst.firstPhase + burst.phaseCount),
    })),
  );
  return {
    ...intervalsView(bursts),
    saccadeCount: Uint32Array.from(bursts, (burst) => burst.phases.length),
    amplitude: Float32Array.from(bursts, (burst) => median(burst.phases.map((phase) => phase.amplitude))),
    frequencyHz: Float32Array.from(bursts, (burst) => frequencyOfBeatsHz(burst.phases)),
  };
}

/** Full cycles per second: two beats make one cycle, so 1 / (2 · median time between onsets). NaN for fewer than two. */
export function frequencyOfBeatsHz(phases: readonly Pick<FastPhase, 'startS'>[]): number {
  const gapsS = phases.slice(1).map((phase, i) => phase.startS - phases[i]!.startS);
  return 1 / (2 * median(gapsS));
}

export function intervalsView(list: readonly { readonly startS: number; readonly endS: number }[]): IntervalsView {
  return {
    startS: Float64Array.from(list, (one) => one.startS),
    endS: Float64Array.from(list, (one) => one.endS),
  };
}
