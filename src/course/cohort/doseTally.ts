import type { DoseLine } from '../treatment/doseLines.ts';

/** What was given in a course, counted whenever the lines change and not day by day. */
export class DoseTally {
  steroidMgPerKg = 0;
  gelIuPerM2 = 0;
  depotMgPerM2 = 0;
  readonly #hormoneDays: Uint8Array;
  readonly #firstDay: number;
  #lines: readonly DoseLine[] = [];
  #from = 0;

  /** @param firstDay,days the stretch that counts */
  constructor(firstDay: number, days: number) {
    this.#firstDay = firstDay;
    this.#hormoneDays = new Uint8Array(days);
    this.#from = firstDay;
  }

  /** From `day` on these lines run; what ran before is counted up to the day before. */
  change(day: number, lines: readonly DoseLine[]): void {
    for (const line of this.#lines) this.#count(line, this.#from, day - 1);
    this.#from = day;
    this.#lines = [...lines];
  }

  /** Days with a steroid or ACTH. */
  get hormoneDays(): number {
    let days = 0;
    for (const day of this.#hormoneDays) days += day;
    return days;
  }

  #count(line: DoseLine, from: number, to: number): void {
    const { channel, everyDays } = line;
    if (channel !== 'steroid' && channel !== 'gel' && channel !== 'depot') return;
    const last = Math.min(to, line.toDay);
    let given = 0;
    for (let day = firstDoseDay(line, from); day <= last; day += everyDays) {
      this.#hormoneDays[day - this.#firstDay] = 1;
      given++;
    }
    const total = given * line.timesPerDay * line.amount;
    if (channel === 'steroid') this.steroidMgPerKg += total;
    else if (channel === 'gel') this.gelIuPerM2 += total;
    else this.depotMgPerM2 += total;
  }
}

function firstDoseDay(line: DoseLine, from: number): number {
  if (from <= line.fromDay) return line.fromDay;
  return line.fromDay + Math.ceil((from - line.fromDay) / line.everyDays) * line.everyDays;
}
