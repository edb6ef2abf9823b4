/** Neighbouring days with the same dose, ends included. */
export interface DoseRun {
  readonly from: number;
  readonly to: number;
  readonly amount: number;
}

/** The days with a dose, joined where the dose is the same day after day. */
export function doseRuns(doses: Float32Array): DoseRun[] {
  const runs: { from: number; to: number; amount: number }[] = [];
  for (let day = 0; day < doses.length; day++) {
    const amount = doses[day]!;
    if (amount === 0) continue;
    const last = runs.at(-1);
    if (last !== undefined && last.to === day - 1 && last.amount === amount) last.to = day;
    else runs.push({ from: day, to: day, amount });
  }
  return runs;
}
