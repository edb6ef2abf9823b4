import { type DoseLine, type DrugChannel, isDoseDay } from './doseLines.ts';

/** What is given on one day in all, in the units of `DoseLine`. */
export interface DayDoses {
  steroid: number;
  /** Doses over which the day's steroid is spread: the most of any line. */
  steroidTimes: number;
  gel: number;
  gelTimes: number;
  depot: number;
  immunoglobulin: number;
  rituximab: number;
  cyclophosphamide: number;
}

/** A day without a dose. */
export const NO_DOSES: Readonly<DayDoses> = emptyDay();

function clearDay(day: DayDoses): DayDoses {
  day.steroid = 0;
  day.steroidTimes = 1;
  day.gel = 0;
  day.gelTimes = 1;
  day.depot = 0;
  day.immunoglobulin = 0;
  day.rituximab = 0;
  day.cyclophosphamide = 0;
  return day;
}

export function emptyDay(): DayDoses {
  return {
    steroid: 0,
    steroidTimes: 1,
    gel: 0,
    gelTimes: 1,
    depot: 0,
    immunoglobulin: 0,
    rituximab: 0,
    cyclophosphamide: 0,
  };
}

/** Sums what lines give on a day. @param out overwritten */
export function sumDosesInto(out: DayDoses, lines: readonly DoseLine[], day: number): void {
  clearDay(out);
  for (const line of lines) if (isDoseDay(line, day)) addLine(out, line);
}

function addLine(out: DayDoses, line: DoseLine): void {
  const total = line.amount * line.timesPerDay;
  switch (line.channel) {
    case 'steroid':
      out.steroid += total;
      out.steroidTimes = Math.max(out.steroidTimes, line.timesPerDay);
      break;
    case 'gel':
      out.gel += total;
      out.gelTimes = Math.max(out.gelTimes, line.timesPerDay);
      break;
    case 'depot':
      out.depot += total;
      break;
    case 'immunoglobulin':
      out.immunoglobulin += total;
      break;
    case 'rituximab':
      out.rituximab += total;
      break;
    case 'cyclophosphamide':
      out.cyclophosphamide += total;
      break;
  }
}

/** A line and the next of its days that has not been asked for. */
interface DueLine {
  readonly line: DoseLine;
  next: number;
}

/** The lines that hold now. Days are asked for in order; a day without doses costs nothing. */
export class DoseBook {
  #lines: DoseLine[] = [];
  /** Lines that have begun and are not over. */
  #running: DueLine[] = [];
  /** Lines that have not begun, the next to begin last. */
  #waiting: DueLine[] = [];
  #earliest = Number.POSITIVE_INFINITY;
  readonly #sum = emptyDay();

  get lines(): readonly DoseLine[] {
    return this.#lines;
  }

  /** Adds lines; their days before `day` are over. */
  add(lines: readonly DoseLine[], day: number): void {
    for (const line of lines) {
      this.#lines.push(line);
      const next = nextDoseDay(line, day);
      if (next < Number.POSITIVE_INFINITY) this.#waiting.push({ line, next });
    }
    this.#waiting.sort((a, b) => b.next - a.next);
    this.#seek();
  }

  /** Ends all lines of some drugs. */
  stop(channels: readonly DrugChannel[]): void {
    const stays = (line: DoseLine): boolean => !channels.includes(line.channel);
    this.#lines = this.#lines.filter(stays);
    this.#running = this.#running.filter(({ line }) => stays(line));
    this.#waiting = this.#waiting.filter(({ line }) => stays(line));
    this.#seek();
  }

  /** Doses of a day. The answer is overwritten by the next. */
  on(day: number): Readonly<DayDoses> {
    if (day < this.#earliest) return NO_DOSES;
    const running = this.#running;
    const waiting = this.#waiting;
    while (waiting.length > 0 && waiting.at(-1)!.next <= day) running.push(waiting.pop()!);
    const sum = clearDay(this.#sum);
    for (let index = running.length - 1; index >= 0; index--) {
      const due = running[index]!;
      if (due.next > day) continue;
      if (due.next < day) due.next = nextDoseDay(due.line, day);
      if (due.next === day) {
        addLine(sum, due.line);
        due.next += due.line.everyDays;
      }
      if (due.next > due.line.toDay) running.splice(index, 1);
    }
    this.#seek();
    return sum;
  }

  #seek(): void {
    let earliest = this.#waiting.length > 0 ? this.#waiting.at(-1)!.next : Number.POSITIVE_INFINITY;
    for (const { next } of this.#running) if (next < earliest) earliest = next;
    this.#earliest = earliest;
  }
}

/** First day of a line with a dose, from a day on; infinity where there is none. */
function nextDoseDay(line: DoseLine, from: number): number {
  const skipped = Math.max(0, Math.ceil((from - line.fromDay) / line.everyDays));
  const day = line.fromDay + skipped * line.everyDays;
  return day <= line.toDay ? day : Number.POSITIVE_INFINITY;
}
