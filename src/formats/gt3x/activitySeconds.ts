import { IDLE_SLEEP_TEXT, type RecordedEvent, STORED_LOSS, type Stream } from '../../recording/index.ts';
import { SampleStore } from '../cwa/sampleStore.ts';
import type { IssueTally } from '../table/issueTally.ts';

/** Writes `count` samples of one second into x, y, z from `offset` on. */
export type FillSecond = (columns: readonly Int16Array[], offset: number, count: number) => void;

/** A pause in which the device slept is filled up to this length; a longer one begins a new stretch. s, chosen: three days. */
const LONGEST_SLEEP_S = 3 * 86_400;
/** A second that lies further ahead is only believed when the next one follows it. s, chosen: a week. */
const LONGEST_PAUSE_S = 7 * 86_400;

interface Stretch {
  readonly startS: number;
  readonly startIndex: number;
  endIndex: number;
}

/** Puts seconds of samples together to streams, each without a gap. */
export class ActivitySeconds {
  readonly #rateHz: number;
  readonly #store: SampleStore;
  readonly #tally: IssueTally;
  readonly #stretches: Stretch[] = [];
  /** Whole second at which the next record is expected; times of a clock that went back are moved by `#shiftS`. */
  #nextS = Number.NaN;
  #shiftS = 0;
  #doubtedS: number | undefined;
  /** Samples that the last second was short of. */
  #shortBy = 0;
  #slept = false;
  readonly #last = [0, 0, 0];
  readonly #sleeps: { readonly startS: number; readonly endS: number }[] = [];
  #gapCount = 0;
  #gapS = 0;

  constructor(rateHz: number, expectedSamples: number, tally: IssueTally) {
    this.#rateHz = rateHz;
    this.#store = new SampleStore(3, expectedSamples);
    this.#tally = tally;
  }

  /** Second (since 1970) of the first sample. */
  get firstS(): number | undefined {
    return this.#stretches[0]?.startS;
  }

  /** The device tells that it goes to sleep as it lies still. */
  fallAsleep(): void {
    this.#slept = true;
  }

  add(deviceS: number, found: number, fill: FillSecond): void {
    if (found === 0) return;
    const timeS = this.#believedS(deviceS);
    if (timeS === undefined) return;
    this.#bridge(timeS);
    const count = Math.min(found, this.#rateHz);
    if (found !== this.#rateHz && !this.#tally.again('SECOND_UNEVEN'))
      this.#tally.add('SECOND_UNEVEN', { found, expected: this.#rateHz });
    const { columns, offset } = this.#store.reserve(count);
    fill(columns, offset, count);
    for (let axis = 0; axis < 3; axis++) this.#last[axis] = columns[axis]![offset + count - 1]!;
    this.#stretches.at(-1)!.endIndex = this.#store.length;
    this.#shortBy = this.#rateHz - count;
    this.#nextS = timeS + 1;
    this.#slept = false;
  }

  /** The second on the recording's clock, or undefined where it does not follow; then the next one decides. */
  #believedS(deviceS: number): number | undefined {
    const timeS = deviceS + this.#shiftS;
    const isOdd = timeS < this.#nextS || timeS > this.#nextS + LONGEST_PAUSE_S;
    if (!isOdd) {
      this.#doubtedS = undefined;
      return timeS;
    }
    if (this.#doubtedS === undefined || deviceS !== this.#doubtedS + 1) {
      this.#doubtedS = deviceS;
      if (!this.#tally.again('BLOCK_TIME_UNUSABLE'))
        this.#tally.add('BLOCK_TIME_UNUSABLE', { found: 'a second that does not follow the one before' });
      return undefined;
    }
    this.#doubtedS = undefined;
    if (timeS > this.#nextS) return timeS;
    this.#tally.add('CLOCK_RESTARTS', { what: 'the device' });
    this.#shiftS += this.#nextS - timeS;
    return this.#nextS;
  }

  /** Makes what lies between the last second and this one: nothing, the sleep of the device, or a new stretch. */
  #bridge(timeS: number): void {
    const gapS = timeS - this.#nextS;
    const isSleep = this.#slept && gapS > 0 && gapS <= LONGEST_SLEEP_S;
    if (this.#stretches.length === 0 || (gapS > 0 && !isSleep)) {
      this.#stretches.push({ startS: timeS, startIndex: this.#store.length, endIndex: this.#store.length });
      if (gapS > 0) {
        this.#gapCount++;
        this.#gapS += gapS;
      }
    } else {
      this.#repeat(this.#shortBy, [STORED_LOSS, STORED_LOSS, STORED_LOSS]);
      if (isSleep) {
        this.#repeat(gapS * this.#rateHz, this.#last);
        this.#sleeps.push({ startS: this.#nextS, endS: timeS });
      }
    }
    this.#shortBy = 0;
  }

  #repeat(count: number, values: readonly number[]): void {
    if (count === 0) return;
    const { columns, offset } = this.#store.reserve(count);
    columns.forEach((column, axis) => {
      column.fill(values[axis]!, offset, offset + count);
    });
  }

  /** The pauses that hold the last value: nothing was measured in them. */
  get events(): RecordedEvent[] {
    const zeroS = this.firstS ?? 0;
    return this.#sleeps.map(({ startS, endS }) => ({
      kind: 'other',
      startS: startS - zeroS,
      endS: endS - zeroS,
      text: IDLE_SLEEP_TEXT,
    }));
  }

  finish(stepsPerG: number): Stream[] {
    if (this.#sleeps.length > 0)
      this.#tally.add('IDLE_SLEEP_FILLED', {
        count: this.#sleeps.length,
        seconds: this.#sleeps.reduce((sum, { startS, endS }) => sum + endS - startS, 0),
      });
    if (this.#gapCount > 0) this.#tally.add('SAMPLES_MISSING', { count: this.#gapCount, seconds: this.#gapS });
    const [x, y, z] = this.#store.finish() as [Int16Array, Int16Array, Int16Array];
    const zeroS = this.firstS ?? 0;
    return this.#stretches.map(({ startS, startIndex, endIndex }, k) => ({
      id: `motion-${k + 1}`,
      kind: 'motion',
      startS: startS - zeroS,
      rateHz: this.#rateHz,
      length: endIndex - startIndex,
      columns: {
        accelXG: x.subarray(startIndex, endIndex),
        accelYG: y.subarray(startIndex, endIndex),
        accelZG: z.subarray(startIndex, endIndex),
      },
      scale: { accelXG: 1 / stepsPerG, accelYG: 1 / stepsPerG, accelZG: 1 / stepsPerG },
    }));
  }
}
