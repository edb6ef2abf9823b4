import { makeCounterStream } from '../../signal/index.ts';
import type { VirtualChild } from '../child/drawChild.ts';
import { PART } from '../child/parts.ts';
import { STATE } from '../model/states.ts';
import { RATER } from '../observe/levels.ts';
import { drawRating, SIX_ITEM_SCALE } from '../observe/rating.ts';
import { drawPatient, makePatientStreams } from '../run/drawPatient.ts';
import type { DoseLine } from '../treatment/doseLines.ts';
import { B_CELL_CHECKS, CHECKS, followedDays } from './followUp.ts';
import type { CohortSpec } from './spec.ts';

/** A line of doses as it was given: where it was stopped early, `toDay` is the last day on which it held. */
export type GivenLine = DoseLine;

/** One course as dated events; days count from the trigger, as in the simulation. */
export interface CourseHistory {
  readonly child: VirtualChild;
  readonly onsetDay: number;
  readonly treatmentDay: number;
  readonly lastDay: number;
  /** Day on which the tumour was removed; absent: there was none, or it stayed. */
  readonly resectionDay?: number;
  readonly infectionDays: readonly number[];
  readonly relapseDays: readonly number[];
  readonly given: readonly GivenLine[];
  /** Rated totals, 0 to 18, at treatment, at the checks and at the end. */
  readonly ratings: readonly { readonly day: number; readonly total: number }[];
  readonly bCells: readonly { readonly day: number; readonly csfPercent: number; readonly bloodFraction: number }[];
}

/** The course of one person of a cohort: the same one whose row `runChunkInto` writes, told as events. */
export function courseHistory(spec: CohortSpec, arm: number, id: number): CourseHistory {
  const protocol = spec.arms[arm];
  if (protocol === undefined) throw new RangeError(`arm must be 0 to ${spec.arms.length - 1}, got ${arm}`);
  const values = spec.members[id % spec.members.length]!;
  const { simulation, child, onsetDay } = drawPatient(id, values, protocol, makePatientStreams(spec.seed));
  const raters = makeCounterStream(spec.seed, PART.ratings);
  raters.start(id);
  const treatmentDay = onsetDay + child.delayDays;
  while (simulation.day < treatmentDay) simulation.advance();
  const lastDay = treatmentDay + followedDays(spec);
  const ratings: { day: number; total: number }[] = [];
  const bCells: { day: number; csfPercent: number; bloodFraction: number }[] = [];
  const given = new GivenLines();
  const rate = (): void => {
    const items = drawRating(SIX_ITEM_SCALE, simulation.state, simulation.residue, RATER, raters);
    ratings.push({ day: simulation.day, total: items.reduce((sum, item) => sum + item, 0) });
  };
  const count = (): void => {
    const [csfPercent, bloodFraction] = [simulation.state[STATE.csfB]!, simulation.state[STATE.bloodB]!];
    bCells.push({ day: simulation.day, csfPercent, bloodFraction });
  };
  rate();
  count();
  while (simulation.day < lastDay) {
    simulation.advance();
    given.see(simulation.lines, simulation.day - 1);
    const since = simulation.day - treatmentDay;
    if (CHECKS.some(({ day }) => day === since) || simulation.day === lastDay) rate();
    if (B_CELL_CHECKS.some(({ day }) => day === since)) count();
  }
  const resection = child.hasTumour ? protocol.resectionDay : undefined;
  return {
    child,
    onsetDay,
    treatmentDay,
    lastDay,
    ...(resection === undefined || treatmentDay + resection > lastDay
      ? {}
      : { resectionDay: treatmentDay + resection }),
    infectionDays: [...simulation.infectionDays],
    relapseDays: [...simulation.relapseDays],
    given: given.until(lastDay - 1),
    ratings,
    bCells,
  };
}

/** Keeps which lines held on which days, as they come and are stopped. */
class GivenLines {
  readonly #ended: GivenLine[] = [];
  #running: readonly DoseLine[] = [];
  #known: readonly DoseLine[] = [];

  /** @param lines those that hold after a day; what is gone held on that day for the last time */
  see(lines: readonly DoseLine[], day: number): void {
    if (lines === this.#known && lines.length === this.#running.length) return;
    for (const line of this.#running)
      if (!lines.includes(line) && line.fromDay <= day) this.#ended.push({ ...line, toDay: Math.min(line.toDay, day) });
    this.#known = lines;
    this.#running = [...lines];
  }

  until(lastDay: number): GivenLine[] {
    const open = this.#running
      .filter(({ fromDay }) => fromDay <= lastDay)
      .map((line) => ({ ...line, toDay: Math.min(line.toDay, lastDay) }));
    return [...this.#ended, ...open].sort((a, b) => a.fromDay - b.fromDay);
  }
}
