import type { JerkParameters } from './parameters.ts';

/** A stretch in which the fast part stands out. Indices into the fast part. */
export interface FastEvent {
  readonly start: number;
  /** One past the last value above the level. */
  readonly end: number;
  readonly peak: number;
  /** g. */
  readonly peakG: number;
}

/** The fast part of a stretch, and where the stretch lies on the grids of the whole signal. */
export interface FastPart {
  readonly power: Float64Array;
  readonly rateHz: number;
  /** Number of the first value on the working grid of the whole signal. */
  readonly firstIndex: number;
}

/**
 * Stretches in which the fast part is above `leastStillG` and above `overMedian` times its median around; those closer than `joinS`
 * are one. The peak is sought within `lookedAtS` of the beginning.
 */
export function fastEvents(part: FastPart, parameters: JerkParameters): FastEvent[] {
  const { power, rateHz } = part;
  const least = parameters.leastStillG ** 2;
  const levelAt = localLevels(part, parameters);
  const join = Math.round(parameters.joinS * rateHz);
  const lookedAt = Math.round(parameters.lookedAtS * rateHz);
  const events: FastEvent[] = [];
  const n = power.length;
  for (let i = 0; i < n; i++) {
    if (power[i]! < least || power[i]! < levelAt(i)) continue;
    const start = i;
    let last = i;
    let peak = i;
    for (; i < n && i - last <= join; i++) {
      if (power[i]! < least || power[i]! < levelAt(i)) continue;
      last = i;
      if (power[i]! > power[peak]! && i - start <= lookedAt) peak = i;
    }
    events.push({ start, end: last + 1, peak, peakG: Math.sqrt(power[peak]!) });
  }
  return events;
}

/** How far around a value its level looks, s. */
export function levelReachS({ medianHalfS, medianStepS }: JerkParameters): number {
  return medianHalfS + medianStepS;
}

/** Square of `overMedian` times the median of the fast part within `medianHalfS`, made where it is asked for, once every `medianStepS`. */
function localLevels({ power, rateHz, firstIndex }: FastPart, parameters: JerkParameters): (index: number) => number {
  const step = Math.max(1, Math.round(parameters.medianStepS * rateHz));
  const half = Math.round(parameters.medianHalfS * rateHz);
  const firstSlot = Math.floor(firstIndex / step);
  const known = new Float64Array(Math.floor((firstIndex + power.length) / step) - firstSlot + 1).fill(-1);
  const factor = parameters.overMedian ** 2;
  const stride = Math.max(1, Math.round(rateHz / MEDIAN_RATE_HZ));
  const values = new Float64Array(Math.ceil((step + 2 * half) / stride) + 1);
  // why: values come one after another, and a division for each of them costs more than all else here
  let slotStart = 0;
  let slotEnd = 0;
  let slotLevel = 0;
  return (index) => {
    if (index >= slotStart && index < slotEnd) return slotLevel;
    const slot = Math.floor((firstIndex + index) / step) - firstSlot;
    slotStart = (firstSlot + slot) * step - firstIndex;
    slotEnd = slotStart + step;
    slotLevel = levelOf(slot);
    return slotLevel;
  };

  function levelOf(slot: number): number {
    if (known[slot]! >= 0) return known[slot]!;
    const from = (firstSlot + slot) * step - half - firstIndex;
    let count = 0;
    for (let i = from + offsetTo(from, stride); i < from + step + 2 * half && i < power.length; i += stride)
      values[count++] = power[i]!;
    const level = factor * middleOf(values, count);
    known[slot] = level;
    return level;
  }
}

/** Values a second that the local median is taken of. chosen: a hundred values are enough for a median. */
const MEDIAN_RATE_HZ = 25;

/** Whole strides that bring a negative index to one that is there. */
function offsetTo(from: number, stride: number): number {
  return from < 0 ? Math.ceil(-from / stride) * stride : 0;
}

/** Upper median of the first `count` values, which are put in another order; 0 of none. */
function middleOf(values: Float64Array, count: number): number {
  if (count === 0) return 0;
  const middle = count >> 1;
  let low = 0;
  let high = count - 1;
  while (low < high) {
    const pivot = values[(low + high) >> 1]!;
    let i = low;
    let j = high;
    while (i <= j) {
      while (values[i]! < pivot) i++;
      while (values[j]! > pivot) j--;
      if (i > j) break;
      const swapped = values[i]!;
      values[i] = values[j]!;
      values[j] = swapped;
      i++;
      j--;
    }
    if (middle <= j) high = j;
    else if (middle >= i) low = i;
    else break;
  }
  return values[middle]!;
}
