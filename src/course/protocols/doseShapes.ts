import { RULES } from '../parameters/ruleParameters.ts';
import type { DoseLine, DrugChannel } from '../treatment/doseLines.ts';
import { modelDrug } from '../treatment/modelDrugs.ts';
import { type Protocol, RELAPSE_RULE, type Reinduction } from '../treatment/protocol.ts';

/** Four weeks: the cycle of pulses, infusions and steps of a taper. */
export const CYCLE_DAYS = 28;
/** Day on which a tumour is removed, from the start of treatment. Assumed. */
export const RESECTION_DAY = 14;

/** Nothing is done at a relapse. */
export const NO_REINDUCTION: Reinduction = { stops: [], lines: [], most: 0 };

/** Days from `fromDay` to `toDay`, both included. */
export function everyDay(
  channel: DrugChannel,
  fromDay: number,
  toDay: number,
  amount: number,
  timesPerDay = 1,
): DoseLine {
  return { channel, fromDay, toDay, everyDays: 1, timesPerDay, amount };
}

/** One dose every so many days, so many times. */
export function repeated(
  channel: DrugChannel,
  fromDay: number,
  everyDays: number,
  count: number,
  amount: number,
): DoseLine {
  return { channel, fromDay, toDay: fromDay + (count - 1) * everyDays, everyDays, timesPerDay: 1, amount };
}

/** 2 mg/kg a day in two doses for four weeks, then one dose a day that falls by a tenth every four weeks: 40 weeks. */
export function prednisoloneTaper(fromDay = 0): DoseLine[] {
  return [
    everyDay('steroid', fromDay, fromDay + CYCLE_DAYS - 1, 1, 2),
    ...fallingSteps('steroid', fromDay + CYCLE_DAYS, 9, CYCLE_DAYS, 1, (step) => (2 * (9 - step)) / 10),
  ];
}

/** One dose on every `everyDays`-th day, lower in each step. */
export function fallingSteps(
  channel: DrugChannel,
  fromDay: number,
  steps: number,
  stepDays: number,
  everyDays: number,
  amountOf: (step: number) => number,
): DoseLine[] {
  return Array.from({ length: steps }, (_, step) => ({
    channel,
    fromDay: fromDay + step * stepDays,
    toDay: fromDay + (step + 1) * stepDays - 1,
    everyDays,
    timesPerDay: 1,
    amount: amountOf(step),
  }));
}

/** ACTH gel over a year: twice a day for a week, daily for a week, then on alternate days in 25 falling steps of two weeks. */
export function acthTaper(fromDay = 0): DoseLine[] {
  const top = 75;
  return [
    everyDay('gel', fromDay, fromDay + 6, top, 2),
    everyDay('gel', fromDay + 7, fromDay + 13, top),
    ...fallingSteps('gel', fromDay + 14, 25, 14, 2, (step) => (top * (25 - step)) / 25),
  ];
}

/** Pulses of dexamethasone, 20 mg/m² on three days every four weeks. */
export function dexamethasonePulses(count: number, fromDay = 0): DoseLine[] {
  const mgPerKg = (20 * modelDrug('dexamethasone')!.factor) / RULES.toddlerKgPerM2;
  return Array.from({ length: count }, (_, pulse) => {
    const day = fromDay + pulse * CYCLE_DAYS;
    return everyDay('steroid', day, day + 2, mgPerKg);
  });
}

/** Methylprednisolone into a vein on five days. */
export function methylprednisolonePulse(mgPerKg: number, fromDay = 0): DoseLine {
  return everyDay('steroid', fromDay, fromDay + 4, mgPerKg * modelDrug('methylprednisolone')!.factor);
}

/** Immunoglobulin: 1 g/kg on two days, then 1 g/kg every four weeks. */
export function monthlyImmunoglobulin(months: number, fromDay = 0): DoseLine[] {
  return [
    everyDay('immunoglobulin', fromDay, fromDay + 1, 1),
    repeated('immunoglobulin', fromDay + CYCLE_DAYS, CYCLE_DAYS, months - 1, 1),
  ];
}

/** Rituximab 375 mg/m² once a week, four times. */
export function weeklyRituximab(fromDay = 0): DoseLine {
  return repeated('rituximab', fromDay, 7, 4, 375);
}

/** Rituximab 750 mg/m² twice, two weeks apart. */
export function doubleRituximab(fromDay = 0): DoseLine {
  return repeated('rituximab', fromDay, 14, 2, 750);
}

/** Cyclophosphamide 750 mg/m² every four weeks. */
export function cyclophosphamideCycles(count: number, fromDay = 0): DoseLine {
  return repeated('cyclophosphamide', fromDay, CYCLE_DAYS, count, 750);
}

/** A protocol with the usual rule of relapse, a tumour taken out in the third week, and a relapse met by the same kind of drug again. */
export function makeProtocol(
  id: string,
  lines: readonly DoseLine[],
  reinduction: Reinduction,
  changes: Partial<Protocol> = {},
): Protocol {
  return { id, lines, resectionDay: RESECTION_DAY, decisions: [], relapse: RELAPSE_RULE, reinduction, ...changes };
}

/** At each relapse: steroids and ACTH stop and these lines begin. */
export function reinductionBy(lines: readonly DoseLine[]): Reinduction {
  return { stops: ['steroid', 'gel', 'depot'], lines, most: 99 };
}
