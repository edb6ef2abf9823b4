import type { BodyPlace } from '../../recording/index.ts';
import { restCountOf } from '../jerks/restCount.ts';
import { commonSpans, liesIn, unitedSpans } from '../jerks/spans.ts';
import type { BodyMeasureInput, Jerk, Span } from '../types.ts';

/** A jerk with the place where it was seen. */
export interface PlacedJerk extends Jerk {
  readonly place: BodyPlace;
}

/** Jerks at rest of all places, while another place was still as well. */
export interface JerksOfLimbs {
  /** In order of their time. */
  readonly jerks: readonly PlacedJerk[];
  /** Of each jerk: the chance that another place that was still just then jerks within the window by itself. */
  readonly chances: readonly number[];
  /** Groups of jerks of different places within the window after the first, two or more. */
  readonly groups: readonly (readonly PlacedJerk[])[];
  /** Of each jerk: whether another place jerks within the window. */
  readonly accompanied: readonly boolean[];
}

/** s. Jerks of two places this close are one jerk of the body. own: conduction along the spine takes less. */
export const TOGETHER_S = 0.05;

interface Limb {
  readonly place: BodyPlace;
  readonly jerks: readonly Jerk[];
  readonly stillSpans: readonly Span[];
  readonly ratePerS: number;
}

/** undefined where fewer than two places have jerks looked for. */
export function jerksOfLimbs(input: BodyMeasureInput): JerksOfLimbs | undefined {
  const limbs = limbsOf(input);
  if (limbs.length < 2) return undefined;
  const kept: { jerk: PlacedJerk; chance: number }[] = [];
  limbs.forEach((limb, i) => {
    const others = limbs.filter((_, k) => k !== i);
    const watched = commonSpans(limb.stillSpans, unitedSpans(others.flatMap(({ stillSpans }) => stillSpans)));
    for (const jerk of limb.jerks) {
      if (!liesIn(watched, jerk.timeS)) continue;
      const none = others
        .filter(({ stillSpans }) => liesIn(stillSpans, jerk.timeS))
        .reduce((product, { ratePerS }) => product * Math.exp(-2 * TOGETHER_S * ratePerS), 1);
      kept.push({ jerk: { ...jerk, place: limb.place }, chance: 1 - none });
    }
  });
  kept.sort((a, b) => a.jerk.timeS - b.jerk.timeS);
  const jerks = kept.map(({ jerk }) => jerk);
  return {
    jerks,
    chances: kept.map(({ chance }) => chance),
    groups: groupsOf(jerks),
    accompanied: jerks.map((jerk, k) => isAccompanied(jerks, k, jerk)),
  };
}

/** One limb per place: of several sensors at one place the one with the most still time. */
function limbsOf(input: BodyMeasureInput): Limb[] {
  const byPlace = new Map<BodyPlace, Limb & { readonly stillS: number }>();
  for (const sensor of input.sensors) {
    if (sensor.jerks === undefined) continue;
    const { jerks, stillSpans, stillS, liveS } = restCountOf(sensor, input);
    if (!(liveS > 0) || stillS <= (byPlace.get(sensor.place)?.stillS ?? 0)) continue;
    byPlace.set(sensor.place, { place: sensor.place, jerks, stillSpans, ratePerS: jerks.length / liveS, stillS });
  }
  return [...byPlace.values()];
}

function isAccompanied(jerks: readonly PlacedJerk[], k: number, { timeS, place }: PlacedJerk): boolean {
  for (let j = k - 1; j >= 0 && timeS - jerks[j]!.timeS <= TOGETHER_S; j--) if (jerks[j]!.place !== place) return true;
  for (let j = k + 1; j < jerks.length && jerks[j]!.timeS - timeS <= TOGETHER_S; j++)
    if (jerks[j]!.place !== place) return true;
  return false;
}

function groupsOf(jerks: readonly PlacedJerk[]): PlacedJerk[][] {
  const groups: PlacedJerk[][] = [];
  for (let k = 0; k < jerks.length; ) {
    const group = [jerks[k]!];
    let next = k + 1;
    for (; next < jerks.length && jerks[next]!.timeS - jerks[k]!.timeS <= TOGETHER_S; next++)
      if (group.every(({ place }) => place !== jerks[next]!.place)) group.push(jerks[next]!);
    if (group.length > 1) groups.push(group);
    k = next;
  }
  return groups;
}
