import type { FastEvent, FastPart } from './fastEvents.ts';
import type { JerkParameters } from './parameters.ts';

/** The part of an event above half of its peak. */
export interface EventShape {
  /** Centre of its energy, index into the fast part. */
  readonly centre: number;
  readonly widthS: number;
}

/** The part of an event above half of its peak, dips shorter than `dipS` bridged. */
export function shapeOf({ power, rateHz }: FastPart, { peak }: FastEvent, { dipS }: JerkParameters): EventShape {
  const half = power[peak]! / 4;
  const dip = Math.max(1, Math.round(dipS * rateHz));
  const reach = (step: 1 | -1): number => {
    let edge = peak;
    for (let i = peak + step; i >= 0 && i < power.length && Math.abs(i - edge) <= dip; i += step) {
      if (power[i]! >= half) edge = i;
    }
    return edge;
  };
  const first = reach(-1);
  const last = reach(1);
  let energy = 0;
  let moment = 0;
  for (let i = first; i <= last; i++) {
    energy += power[i]!;
    moment += power[i]! * i;
  }
  return { centre: moment / energy, widthS: (last - first + 1) / rateHz };
}

/**
 * Whether an event by itself can be a jerk: narrow enough, not filled from end to end, and faster than the voluntary movement around it.
 * @param slowG largest slow part around its peak
 */
export function isBrief(
  part: FastPart,
  event: FastEvent,
  { widthS, slowG, parameters }: { widthS: number; slowG: number; parameters: JerkParameters },
): boolean {
  if (widthS > parameters.mostWidthS || event.peakG < parameters.overSlow * slowG) return false;
  return !isFilled(part, event, parameters);
}

/**
 * Whether nearly all that moves around the peak is a single sample: no limb, which has mass, starts and stops in one. False where samples come so slowly that
 * a short jerk has one too.
 */
export function isKnock({ power, rateHz }: FastPart, { peak }: FastEvent, parameters: JerkParameters): boolean {
  if (rateHz < parameters.knockFromHz) return false;
  const reach = Math.round(parameters.knockReachS * rateHz);
  const end = Math.min(power.length, peak + reach + 1);
  let energy = 0;
  for (let i = Math.max(0, peak - reach); i < end; i++) energy += power[i]!;
  return power[peak]! > parameters.knockShare * energy;
}

/** A long event that is above half of its peak for much of its time. */
function isFilled({ power, rateHz }: FastPart, event: FastEvent, parameters: JerkParameters): boolean {
  const end = Math.min(event.end, event.start + Math.round(parameters.lookedAtS * rateHz));
  if (end - event.start <= parameters.longS * rateHz) return false;
  const half = power[event.peak]! / 4;
  let above = 0;
  for (let i = event.start; i < end; i++) if (power[i]! >= half) above++;
  return above > parameters.mostFilled * (end - event.start);
}

/** Whether an event stands in an even row of events at least half as high: steps, or beats of a tremor. */
export function isRhythmic(
  events: readonly FastEvent[],
  index: number,
  rateHz: number,
  parameters: JerkParameters,
): boolean {
  const { peak, peakG } = events[index]!;
  const reach = parameters.rhythmHalfS * rateHz;
  const peaks: number[] = [];
  let k = index;
  while (k > 0 && peak - events[k - 1]!.peak <= reach) k--;
  for (; k < events.length && events[k]!.peak - peak <= reach; k++)
    if (events[k]!.peakG >= peakG / 2) peaks.push(events[k]!.peak);
  if (peaks.length < parameters.rhythmPeaks) return false;
  const intervals = peaks.slice(1).map((at, j) => at - peaks[j]!);
  const mean = intervals.reduce((sum, v) => sum + v, 0) / intervals.length;
  const variance = intervals.reduce((sum, v) => sum + (v - mean) ** 2, 0) / intervals.length;
  return Math.sqrt(variance) < parameters.rhythmVariation * mean;
}
