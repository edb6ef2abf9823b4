import { FormatError, type RecordedEvent, type Stream } from '../../recording/index.ts';
import type { IssueTally } from '../table/issueTally.ts';
import { ACTIVITY, ACTIVITY_2, ACTIVITY_3, activitySamples } from './activitySamples.ts';
import { ActivitySeconds } from './activitySeconds.ts';
import { type Gt3xInfo, stepsPerGOf } from './gt3xInfo.ts';
import { LogFacts } from './logFacts.ts';
import { type LogRecord, LogRecords } from './logRecords.ts';

const EVENT = 3;
const SENSOR_DATA = 25;
/** Event that the device goes to sleep as it lies still. */
const FALLS_ASLEEP = 8;
/** Bytes of the most tightly packed sample. */
const SAMPLE_BYTES = 4.5;
const LARGEST_RATE_HZ = 1000;

/** Reads log.bin, in pieces. */
export class Gt3xLog {
  readonly #info: Gt3xInfo | undefined;
  readonly #tally: IssueTally;
  readonly #records: LogRecords;
  readonly #facts = new LogFacts();
  #expectedSamples = 0;
  #seconds: ActivitySeconds | undefined;

  /** @param info what info.txt tells; undefined where it is missing, then the log's own parameters must do */
  constructor(info: Gt3xInfo | undefined, tally: IssueTally) {
    this.#info = info;
    this.#tally = tally;
    this.#records = new LogRecords(
      (record) => this.#add(record),
      () => {
        if (!tally.again('BLOCK_DAMAGED')) tally.add('BLOCK_DAMAGED', { what: 'its checksum does not match' });
      },
    );
  }

  /** Tells how long the log probably is. */
  expect(bytes: number): void {
    this.#expectedSamples = Math.ceil(bytes / SAMPLE_BYTES);
  }

  push(chunk: Uint8Array): void {
    this.#records.push(chunk);
  }

  /** @throws FormatError HEADER_UNREADABLE where nothing tells it */
  get stepsPerG(): number {
    const told = this.#facts.stepsPerG ?? this.#info?.stepsPerG ?? stepsPerGOf(this.#info?.serialLetters);
    if (told === undefined) throw this.#missing('Acceleration Scale');
    return told;
  }

  finish(): { streams: Stream[]; events: RecordedEvent[]; firstS: number | undefined; facts: LogFacts } {
    if (this.#records.finish() > 0 && !this.#tally.again('FILE_CUT_SHORT'))
      this.#tally.add('FILE_CUT_SHORT', { what: 'a record' });
    const streams = this.#seconds?.finish(this.stepsPerG) ?? [];
    return { streams, events: this.#seconds?.events ?? [], firstS: this.#seconds?.firstS, facts: this.#facts };
  }

  #add(record: LogRecord): void {
    const { type, bytes, start, end } = record;
    if (type === ACTIVITY || type === ACTIVITY_2 || type === ACTIVITY_3) this.#addActivity(record);
    else if (type === EVENT && end - start === 1 && bytes[start] === FALLS_ASLEEP) this.#seconds?.fallAsleep();
    else if (type === SENSOR_DATA) {
      if (!this.#tally.again('IMU_NOT_READ')) this.#tally.add('IMU_NOT_READ');
    } else this.#facts.add(record);
  }

  #addActivity({ type, timeS, bytes, start, end }: LogRecord): void {
    // One byte stands for being plugged in, not for a second of samples.
    if (end - start <= 1) return;
    const { count, fill } = activitySamples(type, bytes, start, end);
    this.#seconds ??= new ActivitySeconds(this.#rateHz(), this.#expectedSamples, this.#tally);
    this.#seconds.add(timeS, count, fill);
  }

  #rateHz(): number {
    const told = this.#info?.rateHz ?? this.#facts.rateHz;
    if (told === undefined) throw this.#missing('Sample Rate');
    if (!(Number.isInteger(told) && told <= LARGEST_RATE_HZ))
      throw new FormatError('HEADER_UNREADABLE', { field: 'Sample Rate', found: `${told}` });
    return told;
  }

  #missing(field: string): FormatError {
    if (this.#info !== undefined) return new FormatError('HEADER_UNREADABLE', { field, found: 'not there' });
    return new FormatError('HEADER_UNREADABLE', { field: 'info.txt', found: 'not there (the file may be cut short)' });
  }
}
