import { childSeed, drawNormal, makeRandom, type Random } from '../../signal/index.ts';
import { dayToNumber, winterShare } from './calendarDay.ts';
import type { DiaryParameterId } from './diaryParameters.ts';
import { DIARY_SIGNS, type DiarySign, type DiaryTruth, type TrueIllness, type TrueRelapse } from './types.ts';

export type DiaryValues = Readonly<Record<DiaryParameterId, number>>;

export interface CauseOptions {
  /** A quick relapse that begins so many days before the last one; drawn ones near it give way. */
  readonly openRelapseDays?: number | undefined;
  readonly firstDay: string;
  readonly dayCount: number;
  readonly taperDays: readonly number[];
  readonly relapseAfterTaperFraction: number;
  readonly relapses?:
    | readonly { readonly startDay: number; readonly kind: TrueRelapse['kind']; readonly rise?: number }[]
    | undefined;
}

/** Days between two relapses that the simulator keeps free. Chosen, so that each has a stable time before it. */
const RELAPSE_SPACING_DAYS = 150;
/** Days after a step down within which its relapse begins. */
const TAPER_REACH_DAYS = 28;
const LEVEL_MAX = 3;

interface StartedRelapse {
  readonly startDay: number;
  readonly kind: TrueRelapse['kind'];
  readonly after: TrueRelapse['after'];
  readonly rise?: number;
}

/** What really happens to the person: the level of each sign on each day, and why. */
export function makeCauses(options: CauseOptions, values: DiaryValues, seed: number): DiaryTruth {
  const { firstDay, dayCount, taperDays } = options;
  const random = (part: string): Random => makeRandom(childSeed(seed, part));
  const illnesses = drawIllnesses(dayToNumber(firstDay), dayCount, values, random('illness'));
  const started = startRelapses(options, values, illnesses, random('relapse-start'));
  const levels = {} as Record<DiarySign, Float64Array>;
  const residual = random('residual');
  for (const sign of DIARY_SIGNS) {
    const rest = Math.max(0, values.residualLevel + values.residualSpread * drawNormal(residual));
    const halfLife = halfLifeOf(sign, values);
    levels[sign] = Float64Array.from(
      { length: dayCount },
      (_, day) => rest + values.onsetLevel * 0.5 ** (day / halfLife),
    );
  }
  const shape = random('relapse-shape');
  const relapses = started.map((relapse) => addRelapse(relapse, levels, values, shape));
  const flare = random('flare');
  for (const illness of illnesses) addFlare(illness, levels, values, flare);
  for (const sign of DIARY_SIGNS) levels[sign] = levels[sign].map((level) => Math.min(LEVEL_MAX, level));
  return { levels, relapses, illnesses, taperDays };
}

function halfLifeOf(sign: DiarySign, { earlyHalfLifeDays, lateHalfLifeDays }: DiaryValues): number {
  return sign === 'walking' || sign === 'hands' ? lateHalfLifeDays : earlyHalfLifeDays;
}

function drawIllnesses(firstDay: number, dayCount: number, values: DiaryValues, random: Random): TrueIllness[] {
  const { illnessPerYear, winterFactor, feverFraction, flareFraction, notedFraction } = values;
  const illnesses: TrueIllness[] = [];
  let free = 0;
  for (let day = 0; day < dayCount; day++) {
    const season = (2 * (1 + (winterFactor - 1) * winterShare(firstDay + day))) / (1 + winterFactor);
    const begins = random() < (illnessPerYear / 365.25) * season;
    if (!begins || day < free) continue;
    const endDay = Math.min(dayCount - 1, day + 2 + Math.floor(random() * 5));
    const fever = random() < feverFraction;
    const flares = random() < flareFraction;
    const flareStart = day + Math.floor(random() * 2);
    const flareEnd = flareStart + Math.floor(random() * 3);
    const noted = random() < notedFraction;
    illnesses.push({
      startDay: day,
      endDay,
      fever,
      noted,
      ...(flares && flareEnd < dayCount ? { flare: { startDay: flareStart, endDay: flareEnd } } : {}),
    });
    free = endDay + 7;
  }
  return illnesses;
}

function startRelapses(
  { dayCount, taperDays, relapseAfterTaperFraction, relapses, openRelapseDays }: CauseOptions,
  { relapsesPerYear, slowFraction, relapseAfterIllnessFraction }: DiaryValues,
  illnesses: readonly TrueIllness[],
  random: Random,
): StartedRelapse[] {
  if (relapses !== undefined) return relapses.map((relapse) => ({ ...relapse, after: 'nothing' }));
  const wanted: { startDay: number; after: TrueRelapse['after'] }[] = [];
  for (const day of taperDays)
    if (random() < relapseAfterTaperFraction)
      wanted.push({ startDay: day + Math.floor(random() * TAPER_REACH_DAYS), after: 'taper-step' });
  for (const { endDay } of illnesses)
    if (random() < relapseAfterIllnessFraction)
      wanted.push({ startDay: endDay + Math.floor(random() * 14), after: 'infection' });
  for (let day = 0; day < dayCount; day++)
    if (random() < relapsesPerYear / 365.25) wanted.push({ startDay: day, after: 'nothing' });
  const kept: StartedRelapse[] = [];
  for (const { startDay, after } of wanted.sort((a, b) => a.startDay - b.startDay)) {
    const slow = random() < slowFraction;
    if (startDay >= dayCount || startDay - (kept.at(-1)?.startDay ?? -RELAPSE_SPACING_DAYS / 2) < RELAPSE_SPACING_DAYS)
      continue;
    kept.push({ startDay, kind: slow ? 'slow' : 'quick', after });
  }
  if (openRelapseDays === undefined) return kept;
  const startDay = dayCount - openRelapseDays;
  const before = kept.filter((relapse) => relapse.startDay <= startDay - RELAPSE_SPACING_DAYS);
  return [...before, { startDay, kind: 'quick', after: 'nothing' }];
}

/** Adds a relapse to the levels: up along a straight line, level until treatment takes hold, then back by half-lives. */
function addRelapse(
  { startDay, kind, after, rise: given }: StartedRelapse,
  levels: Readonly<Record<DiarySign, Float64Array>>,
  values: DiaryValues,
  random: Random,
): TrueRelapse {
  const dayCount = levels.jerks.length;
  const riseDays = (kind === 'quick' ? values.quickRiseDays : values.slowRiseDays) * (0.6 + 0.8 * random());
  const plateauDays = values.plateauDays * (0.6 + 0.8 * random());
  const size = given ?? values.relapseRise;
  const order = [...DIARY_SIGNS].map((sign) => ({ sign, draw: random() })).sort((a, b) => a.draw - b.draw);
  const partCount = 3 + Math.floor(random() * 3);
  const rise = Object.fromEntries(
    order.map(({ sign }, place) => [sign, place < partCount ? size * (0.75 + 0.5 * random()) : 0]),
  ) as Record<DiarySign, number>;
  let evidentDay = dayCount;
  let endDay = startDay;
  for (let day = startDay; day < dayCount; day++) {
    const since = day - startDay;
    let whole = 0;
    let half = 0;
    for (const sign of DIARY_SIGNS) {
      const back = Math.max(0, since - riseDays - plateauDays);
      const part = rise[sign] * Math.min(1, (since + 1) / riseDays) * 0.5 ** (back / halfLifeOf(sign, values));
      levels[sign][day]! += part;
      if (part >= 1) whole += 1;
      if (part >= 0.5) half += 1;
    }
    if (whole >= 2) evidentDay = Math.min(evidentDay, day);
    if (half >= 2) endDay = day;
  }
  return { startDay, endDay, kind, evidentDay, rise, after };
}

function addFlare(
  { flare }: TrueIllness,
  levels: Readonly<Record<DiarySign, Float64Array>>,
  { flareRise }: DiaryValues,
  random: Random,
): void {
  if (flare === undefined) return;
  for (const sign of DIARY_SIGNS) {
    const rise = flareRise * (0.4 + 1.2 * random());
    for (let day = flare.startDay; day <= flare.endDay; day++) levels[sign][day]! += rise;
  }
}
