import type { Evidence, WaveformType } from '../types.ts';
import type { BurstFeatures } from './burstFeatures.ts';
import { type Judgement, NYSTAGMUS, observe, SACCADIC_OSCILLATIONS, WITH_PAUSES } from './evidence.ts';
import { judgeVoluntary } from './judgeVoluntary.ts';
import { WAVEFORM_PARAMETERS as P } from './parameters.ts';
import type { WaveformFeatures } from './waveformFeatures.ts';

/** Back-to-back saccades: opsoclonus, flutter, microflutter or like voluntary nystagmus. */
export function judgeBursts(features: WaveformFeatures): Judgement {
  const { bursts } = features;
  if (bursts.burstCount === 0) {
    return { evidence: [observe('wave-no-bursts', {}, { against: ['opsoclonus', 'flutter'] })] };
  }
  const { beatCount } = bursts;
  const isShort = beatCount < P.manyBurstBeats || bursts.mostBeats < P.minBurstBeats;
  if (isShort && beatCount * 60 < P.strayBeatsPerMin * features.validS) {
    const stray = observe('wave-stray-beats', { beats: beatCount, seconds: features.validS });
    return { faint: planeOf(features).type, evidence: [stray] };
  }
  const evidence: Evidence[] = [
    observe(
      'wave-bursts',
      { beats: bursts.beatCount, bursts: bursts.burstCount },
      { for: SACCADIC_OSCILLATIONS, against: [...WITH_PAUSES, ...NYSTAGMUS] },
    ),
  ];
  const doubts = doubtsOf(bursts);
  evidence.push(...doubts);
  const plane = planeOf(features);
  evidence.push(...plane.evidence);
  // why: a few slow beats are parts of something else; many are an oscillation that this rule cannot name
  if (doubts.some(({ code }) => code === 'wave-beats-slow' || code === 'wave-below-curve')) {
    return bursts.beatCount * 4 > features.fastPhaseCount && bursts.beatCount >= P.minBurstBeats
      ? { possible: plane.type, evidence }
      : { evidence };
  }
  if (doubts.length > 0) return { possible: plane.type, evidence };
  if (features.unit === 'deg') {
    evidence.push(
      observe('wave-beats-saccadic', { percent: 100 * bursts.saccadicShare }, { for: SACCADIC_OSCILLATIONS }),
      observe('wave-on-curve', { ratio: bursts.curveRatio }, { for: SACCADIC_OSCILLATIONS, against: NYSTAGMUS }),
    );
    if (bursts.amplitude < P.flutterMinDeg) return judgeSmall(features, plane, evidence);
  }
  if (plane.isClear && plane.type === 'flutter') return judgeVoluntary(features, evidence);
  return plane.isClear ? { clear: plane.type, evidence } : { possible: plane.type, evidence };
}

/** Beats between microflutter and flutter, or smaller. */
function judgeSmall(features: WaveformFeatures, plane: Plane, soFar: readonly Evidence[]): Judgement {
  const { amplitude } = features.bursts;
  const speaks = { for: ['microflutter'], against: ['opsoclonus', 'flutter'] } as const;
  const evidence = [...soFar, observe('wave-beats-small', { amplitude }, speaks)];
  if (plane.type === 'opsoclonus') return { possible: 'microflutter', evidence };
  const voluntary = judgeVoluntary(features, evidence);
  if (voluntary.clear === 'voluntary-nystagmus-like') return { ...voluntary, possible: 'microflutter' };
  return amplitude < P.microDeg ? { clear: 'microflutter', evidence } : { possible: 'microflutter', evidence };
}

function doubtsOf(bursts: BurstFeatures): Evidence[] {
  const doubts: Evidence[] = [];
  const isEnough =
    bursts.beatCount >= P.manyBurstBeats ||
    (bursts.beatCount >= P.minBurstBeats && bursts.mostBeats >= P.longBurstBeats);
  if (!isEnough) {
    const params = {
      beats: bursts.beatCount,
      needed: P.manyBurstBeats,
      long: P.minBurstBeats,
      burst: P.longBurstBeats,
    };
    doubts.push(observe('wave-few-beats', params));
  }
  if (bursts.saccadicShare < P.saccadicBeatShare) {
    doubts.push(
      observe('wave-beats-slow', { percent: 100 * bursts.saccadicShare }, { against: SACCADIC_OSCILLATIONS }),
    );
  }
  if (bursts.curveRatio < P.onCurveRatio) {
    doubts.push(observe('wave-below-curve', { ratio: bursts.curveRatio }, { against: SACCADIC_OSCILLATIONS }));
  }
  if (bursts.frequencyHz < P.ticMaxHz && bursts.beatCount < P.ticMaxBeats) {
    doubts.push(observe('wave-like-tic', { frequency: bursts.frequencyHz }));
  }
  if (bursts.nearBlinkShare > P.nearBlinkShare) doubts.push(observe('wave-beats-near-blinks', {}));
  return doubts;
}

interface Plane {
  readonly type: WaveformType;
  readonly isClear: boolean;
  readonly evidence: readonly Evidence[];
}

function planeOf({ bursts, hasVertical }: WaveformFeatures): Plane {
  if (!hasVertical) return { type: 'flutter', isClear: false, evidence: [observe('wave-one-axis', {})] };
  const ratio = bursts.axisRatio;
  const isTilted = ratio >= P.planeTilted && bursts.verticalFraction >= P.verticalFraction;
  if (ratio >= P.planeMany || isTilted) {
    const evidence = [observe('wave-many-planes', { ratio }, { for: ['opsoclonus'], against: ['flutter'] })];
    return { type: 'opsoclonus', isClear: true, evidence };
  }
  if (ratio >= P.planeOne) {
    return { type: 'flutter', isClear: false, evidence: [observe('wave-plane-unclear', { ratio })] };
  }
  const evidence = [observe('wave-one-plane', { ratio }, { for: ['flutter'], against: ['opsoclonus'] })];
  const turn = Math.abs(bursts.axisDeg);
  if (turn > P.flutterTurnDeg) {
    evidence.push(observe('wave-plane-not-horizontal', { degrees: turn }, { against: ['flutter'] }));
    return { type: 'flutter', isClear: false, evidence };
  }
  return { type: 'flutter', isClear: true, evidence };
}
