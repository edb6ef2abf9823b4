/** Share without an event up to and on a day. */
export interface SurvivalStep {
  readonly day: number;
  readonly atRisk: number;
  readonly events: number;
  readonly share: number;
  /** 95 % interval by Greenwood's variance on the log-log scale; only chance of sampling. */
  readonly low: number;
  readonly high: number;
}

const Z95 = 1.959963984540054;

/**
 * Product-limit curve [KaplanMeier1958]: a step on each day with an event.
 * @param events how many had the event on each day
 * @param people at the start; whoever had no event is followed to the end, but for those in `lost`
 * @param lost how many were last seen on each day without an event; they still count as at risk on it
 */
export function kaplanMeier(events: readonly number[], people: number, lost: readonly number[] = []): SurvivalStep[] {
  const steps: SurvivalStep[] = [];
  let atRisk = people;
  let share = 1;
  let greenwood = 0;
  for (let day = 0; day < events.length; day++) {
    const here = events[day]!;
    if (here > 0) {
      if (here > atRisk) throw new RangeError(`expected at most ${atRisk} events on day ${day}, got ${here}`);
      share *= 1 - here / atRisk;
      greenwood += here / (atRisk * (atRisk - here));
      steps.push({ day, atRisk, events: here, share, ...intervalOf(share, greenwood) });
    }
    atRisk -= here + (lost[day] ?? 0);
  }
  return steps;
}

/** Share without an event on a day of a curve. */
export function survivalOn(steps: readonly SurvivalStep[], day: number): Pick<SurvivalStep, 'share' | 'low' | 'high'> {
  let last: Pick<SurvivalStep, 'share' | 'low' | 'high'> = { share: 1, low: 1, high: 1 };
  for (const step of steps) if (step.day <= day) last = step;
  return last;
}

function intervalOf(share: number, greenwood: number): { low: number; high: number } {
  if (share === 0) return { low: 0, high: 0 };
  const width = (Z95 * Math.sqrt(greenwood)) / Math.abs(Math.log(share));
  return { low: share ** Math.exp(width), high: share ** Math.exp(-width) };
}
