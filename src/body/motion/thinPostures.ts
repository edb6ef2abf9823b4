import type { StillWindows } from './stillWindows.ts';

const POSTURE = {
  /** Windows whose mean lies in one cube of this side, g, are of one posture. chosen */
  sideG: 0.2,
  /** As many of a posture are kept, spread over time. chosen: two minutes, where the noise of a mean is far below a milli-g. */
  keptWindows: 12,
} as const;

/** The same windows with no posture more than twelve times, so that nights on one side do not outvote the rest. */
export function thinPostures({ count, meanX, meanY, meanZ }: StillWindows): StillWindows {
  const keys = Array.from({ length: count }, (_, i) =>
    [meanX[i]!, meanY[i]!, meanZ[i]!].map((v) => Math.floor(v / POSTURE.sideG)).join(),
  );
  const sizes = new Map<string, number>();
  for (const key of keys) sizes.set(key, (sizes.get(key) ?? 0) + 1);
  const seen = new Map<string, number>();
  const kept: number[] = [];
  keys.forEach((key, i) => {
    const before = seen.get(key) ?? 0;
    seen.set(key, before + 1);
    const share = Math.min(1, POSTURE.keptWindows / sizes.get(key)!);
    if (Math.floor((before + 1) * share) > Math.floor(before * share) || share === 1) kept.push(i);
  });
  const pick = (column: Float64Array): Float64Array => Float64Array.from(kept, (i) => column[i]!);
  return { count: kept.length, meanX: pick(meanX), meanY: pick(meanY), meanZ: pick(meanZ) };
}
