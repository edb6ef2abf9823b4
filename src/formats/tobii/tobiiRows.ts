import type { RecordedEvent } from '../../recording/index.ts';
import type { TableRow } from '../table/table.ts';
import type { TobiiColumns } from './tobiiColumns.ts';

/** Events kept per file. */
const MAX_EVENTS = 100_000;

/**
 * Decides which rows are gaze samples. Exports mix in rows of events and of other sensors, and several recordings in
 * one file, of which only the first is read.
 */
export class TobiiRows {
  readonly otherRecordings = new Set<string>();
  #columns: TobiiColumns | undefined;
  #firstRecording: string | undefined;
  readonly #events: { ticks: number; text: string }[] = [];

  begin(columns: TobiiColumns): void {
    this.#columns = columns;
  }

  accepts(row: TableRow): boolean {
    const { recording, sensor, event, eyes, time } = this.#columns!;
    if (recording !== undefined && !this.#isFirstRecording(row.text(recording))) return false;
    if (event !== undefined && !row.isBlank(event) && this.#events.length < MAX_EVENTS)
      this.#events.push({ ticks: row.number(time), text: row.text(event).trim() });
    if (sensor !== undefined) return /eye/i.test(row.text(sensor));
    if (event === undefined || row.isBlank(event)) return true;
    // An event row beside the samples has neither positions nor validity; a lost sample has a validity.
    return eyes.some(({ x, validity }) => !row.isBlank(x) || (validity !== undefined && !row.isBlank(validity)));
  }

  /** Event texts with times in s after the first sample. */
  events(originTicks: string, ticksPerS: number): RecordedEvent[] {
    const origin = Number(originTicks.replace(',', '.'));
    return this.#events
      .filter(({ ticks }) => Number.isFinite(ticks - origin))
      .map(({ ticks, text }) => {
        const atS = (ticks - origin) / ticksPerS;
        return { kind: 'message', startS: atS, endS: atS, text };
      });
  }

  #isFirstRecording(name: string): boolean {
    this.#firstRecording ??= name;
    if (name === this.#firstRecording) return true;
    if (this.otherRecordings.size < 1000) this.otherRecordings.add(name);
    return false;
  }
}
