/** How well the relapse watch finds simulated relapses, and how often it speaks without one. */
import { daysBetween, type WatchFinding, type WatchThresholds, watchCourse } from '../../src/clinic/index.ts';
import { childSeed } from '../../src/signal/index.ts';
import type { SimulatedDiary } from '../../src/simulate/index.ts';
import { courseOfDiary, FIRST_DAY, lastDayOf, simulateCase, type WatchScenario } from './watchCases.ts';

/** Days from the day on which a relapse is evident (two signs truly a step up) within which it must be spoken of. */
export const HORIZONS_DAYS = [3, 7, 14] as const;

export interface WatchScore {
  readonly scenario: WatchScenario;
  readonly personYears: number;
  readonly relapses: number;
  /** Relapses spoken of between their start and each horizon. */
  readonly found: readonly number[];
  /** Days from the evident day, and from the true start, to the hint; of those found at all. */
  readonly delaysDays: readonly number[];
  readonly delaysFromStartDays: readonly number[];
  /** Years outside relapses, and the hints that fell there. */
  readonly quietYears: number;
  readonly falseHints: number;
  /** Of those, hints within three days of an infection. */
  readonly falseWithInfection: number;
  /** Flares under 72 h that somebody noted and at least two days of which were filled. */
  readonly flares: number;
  readonly flaresAsIllness: number;
  readonly flaresAsHint: number;
}

/** Runs one scenario on `persons` people. The seeds of design and of the published figures differ in `seed`. */
export function scoreWatch(
  scenario: WatchScenario,
  persons: number,
  seed: number,
  thresholds: Partial<WatchThresholds> = {},
): WatchScore {
  const parts = Array.from({ length: persons }, (_, person) => {
    const diary = simulateCase(scenario, person, childSeed(seed, `${scenario.id}/${person}`));
    const { findings } = watchCourse(courseOfDiary(diary, thresholds), lastDayOf(diary));
    return scorePerson(diary, findings);
  });
  const sum = (key: 'relapses' | 'quietDays' | 'falseHints' | 'falseWithInfection' | FlareKey) =>
    parts.reduce((total, part) => total + part[key], 0);
  return {
    scenario,
    personYears: (persons * scenario.dayCount) / 365.25,
    relapses: sum('relapses'),
    found: HORIZONS_DAYS.map((_, k) => parts.reduce((total, part) => total + part.found[k]!, 0)),
    delaysDays: parts.flatMap((part) => part.delaysDays),
    delaysFromStartDays: parts.flatMap((part) => part.delaysFromStartDays),
    quietYears: sum('quietDays') / 365.25,
    falseHints: sum('falseHints'),
    falseWithInfection: sum('falseWithInfection'),
    flares: sum('flares'),
    flaresAsIllness: sum('flaresAsIllness'),
    flaresAsHint: sum('flaresAsHint'),
  };
}

type FlareKey = 'flares' | 'flaresAsIllness' | 'flaresAsHint';

/** Days after the end of a relapse in which a hint still belongs to it. */
const AFTER_DAYS = 28;

function scorePerson({ truth, filled }: SimulatedDiary, findings: readonly WatchFinding[]) {
  const day = (text: string | undefined) => daysBetween(FIRST_DAY, text!);
  const hints = findings.filter(({ kind }) => kind === 'hint').map(({ detectedOn }) => day(detectedOn));
  const { relapses, illnesses } = truth;
  const evident = relapses.filter(({ evidentDay }) => evidentDay + HORIZONS_DAYS[2] < filled.length);
  const firstHints = evident.map(({ startDay, evidentDay, endDay }) => ({
    startDay,
    evidentDay,
    hint: Math.min(...hints.filter((hint) => hint >= startDay && hint <= Math.max(endDay, evidentDay + 14))),
  }));
  const caught = firstHints.filter(({ hint }) => Number.isFinite(hint));
  const within = (hint: number) =>
    relapses.some(({ startDay, endDay }) => hint >= startDay && hint <= endDay + AFTER_DAYS);
  const falseHints = hints.filter((hint) => !within(hint));
  let quietDays = 0;
  for (let k = 0; k < filled.length; k++) if (!within(k)) quietDays += 1;
  const flares = illnesses.filter(
    ({ flare, noted, startDay }) =>
      noted &&
      flare !== undefined &&
      !within(startDay) &&
      filled.subarray(flare.startDay, flare.endDay + 1).reduce((count, one) => count + one, 0) >= 2,
  );
  const spoken = (kind: WatchFinding['kind'], start: number, end: number) =>
    findings.some(
      (finding) => finding.kind === kind && day(finding.detectedOn) >= start && day(finding.detectedOn) <= end + 3,
    );
  return {
    relapses: evident.length,
    found: HORIZONS_DAYS.map((horizon) => caught.filter(({ hint, evidentDay }) => hint <= evidentDay + horizon).length),
    delaysDays: caught.map(({ hint, evidentDay }) => hint - evidentDay),
    delaysFromStartDays: caught.map(({ hint, startDay }) => hint - startDay),
    quietDays,
    falseHints: falseHints.length,
    falseWithInfection: falseHints.filter((hint) =>
      illnesses.some(({ startDay, endDay }) => hint >= startDay && hint <= endDay + 3),
    ).length,
    flares: flares.length,
    flaresAsIllness: flares.filter(({ flare }) => spoken('with-illness', flare!.startDay, flare!.endDay)).length,
    flaresAsHint: flares.filter(({ flare }) => spoken('hint', flare!.startDay, flare!.endDay)).length,
  };
}

/** 95 % interval of a share after Wilson (1927). */
export function wilson95(count: number, total: number): [number, number] {
  if (total === 0) return [0, 1];
  const z = 1.96;
  const share = count / total;
  const centre = (share + (z * z) / (2 * total)) / (1 + (z * z) / total);
  const half = (z * Math.sqrt((share * (1 - share)) / total + (z * z) / (4 * total * total))) / (1 + (z * z) / total);
  return [Math.max(0, centre - half), Math.min(1, centre + half)];
}
