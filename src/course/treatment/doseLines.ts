/** Ways by which a drug enters the model. */
export const DRUG_CHANNELS = ['steroid', 'gel', 'depot', 'immunoglobulin', 'rituximab', 'cyclophosphamide'] as const;

export type DrugChannel = (typeof DRUG_CHANNELS)[number];

/**
 * The same dose on every `everyDays`-th day from `fromDay` to `toDay`, both included; days count from the start of the simulation.
 * `amount` is one single dose: steroid in mg/kg of prednisolone or what equals it, gel in IU/m² of corticotropin, depot in mg/m² of
 * tetracosactide, immunoglobulin in g/kg, rituximab and cyclophosphamide in mg/m².
 */
export interface DoseLine {
  readonly channel: DrugChannel;
  readonly fromDay: number;
  readonly toDay: number;
  readonly everyDays: number;
  readonly timesPerDay: number;
  readonly amount: number;
}

/** The same lines, begun later. */
export function shiftLines(lines: readonly DoseLine[], days: number): DoseLine[] {
  return lines.map((line) => ({ ...line, fromDay: line.fromDay + days, toDay: line.toDay + days }));
}

/** Whether a line has a dose on a day. */
export function isDoseDay(line: DoseLine, day: number): boolean {
  return day >= line.fromDay && day <= line.toDay && (day - line.fromDay) % line.everyDays === 0;
}
