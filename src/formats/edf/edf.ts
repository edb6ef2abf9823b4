import { type ByteSource, FormatError, type RecordedEvent, type Recording } from '../../recording/index.ts';
import { finishRecording } from '../finishRecording.ts';
import type { Format, ReadOptions, ReadResult } from '../format.ts';
import { IssueTally } from '../table/issueTally.ts';
import { watchedSource } from '../text/readLines.ts';
import { unzipped } from '../text/textChunks.ts';
import { buildStreams } from './buildStreams.ts';
import { type EdfHeader, FIXED_HEADER_BYTES, fullHeaderBytes, looksLikeEdf, parseEdfHeader } from './edfHeader.ts';
import { EdfRecordReader } from './edfRecordReader.ts';
import { type EogChannel, pickEogChannels } from './eogChannels.ts';

/** EDF, EDF+ and BDF biosignal files: eye movements as EOG or electronystagmography. */
export const edf: Format = {
  id: 'edf',
  title: 'EDF, EDF+ and BDF biosignals (EOG)',
  extensions: ['.edf', '.bdf', '.rec'],
  page: 'docs/formats/edf.md',
  recognises: (head) => looksLikeEdf(head),
  parse: parseEdf,
};

async function parseEdf(source: ByteSource, options: ReadOptions): Promise<ReadResult> {
  const tally = new IssueTally();
  const file = new EdfFileReader(source.sizeBytes, options, tally);
  const onCut = (): void => tally.add('FILE_CUT_SHORT', { what: 'its compressed data' }, { group: 'gzip' });
  for await (const chunk of unzipped(watchedSource(source, options).chunks(), onCut)) file.push(chunk);
  const { header, channels, records } = file.finish();
  checkLength(header, records, tally);
  if (records.unreadableAnnotationCount > 0)
    tally.add(
      'LINE_UNREADABLE',
      { expected: 'an annotation', found: 'bytes without a time' },
      { count: records.unreadableAnnotationCount },
    );
  const recording: Recording = {
    format: 'edf',
    name: source.name,
    ...(header.equipment === undefined ? {} : { device: header.equipment }),
    streams: buildStreams({ header, channels, records, uvPerDeg: options.uvPerDeg }, tally),
    events: eventsOf(records),
    facts: factsOf(header, channels),
  };
  return finishRecording(recording, options, tally);
}

/** Collects the header, then hands all further bytes to the record reader. */
class EdfFileReader {
  readonly #sizeBytes: number | undefined;
  readonly #options: ReadOptions;
  readonly #tally: IssueTally;
  #head = new Uint8Array(0);
  #opened: { header: EdfHeader; channels: EogChannel[]; records: EdfRecordReader } | undefined;

  constructor(sizeBytes: number | undefined, options: ReadOptions, tally: IssueTally) {
    this.#sizeBytes = sizeBytes;
    this.#options = options;
    this.#tally = tally;
  }

  push(chunk: Uint8Array): void {
    if (this.#opened !== undefined) {
      this.#opened.records.push(chunk);
      return;
    }
    const grown = new Uint8Array(this.#head.length + chunk.length);
    grown.set(this.#head);
    grown.set(chunk, this.#head.length);
    this.#head = grown;
    this.#tryOpen(false);
  }

  finish(): { header: EdfHeader; channels: EogChannel[]; records: EdfRecordReader } {
    if (this.#head.length === 0 && this.#opened === undefined) throw new FormatError('FILE_EMPTY');
    if (this.#opened === undefined) this.#tryOpen(true);
    if (this.#opened === undefined)
      throw new FormatError('HEADER_UNREADABLE', { field: 'length', found: `${this.#head.length} bytes` });
    return this.#opened;
  }

  /** A header that claims to be longer than its signals need waits for that many bytes; `isEnd` says no more will come. */
  #tryOpen(isEnd: boolean): void {
    const head = this.#head;
    if (head.length < FIXED_HEADER_BYTES) return;
    if (!looksLikeEdf(head)) throw new FormatError('HEADER_UNREADABLE', { field: 'version', found: 'not EDF or BDF' });
    const lengthBytes = fullHeaderBytes(head);
    if (head.length < lengthBytes) return;
    const probe = new IssueTally();
    const header = parseEdfHeader(head.subarray(0, lengthBytes), probe, this.#sizeBytes);
    if (head.length < header.headerBytes && !isEnd) return;
    this.#tally.addAll(probe.list());
    const channels = pickEogChannels(header.signals, this.#options.mapping).filter((channel) =>
      isCalibrated(channel, this.#tally),
    );
    if (channels.length === 0) throw noEyeChannel(header);
    const records = new EdfRecordReader(header, channels);
    this.#opened = { header, channels, records };
    this.#head = new Uint8Array(0);
    records.push(head.subarray(header.headerBytes));
  }
}

/** Refuses a calibration that maps all numbers to one, or none; reports one that turns the signal over. */
function isCalibrated({ signal }: EogChannel, tally: IssueTally): boolean {
  const { label, digitalMin, digitalMax, physicalMin, physicalMax } = signal;
  const gain = (physicalMax - physicalMin) / (digitalMax - digitalMin);
  if (!Number.isFinite(gain) || gain === 0) {
    const found = `digital ${digitalMin} to ${digitalMax} is physical ${physicalMin} to ${physicalMax}`;
    tally.add('CALIBRATION_UNUSABLE', { channel: label, found }, { group: label });
    return false;
  }
  if (digitalMin > digitalMax)
    tally.add(
      'HEADER_ODD',
      { stated: `the digital range of ${label} is ${digitalMin} to ${digitalMax}`, used: 'that line as it stands' },
      { group: label },
    );
  return true;
}

function noEyeChannel(header: EdfHeader): FormatError {
  const columns = header.signals.filter((signal) => !signal.isAnnotation).map((signal) => signal.label);
  const channels = columns.length === 0 ? 'annotations only' : columns.join(', ');
  return new FormatError(
    'CHANNELS_ABSENT',
    { channels: channels.slice(0, 500) },
    { question: { columns, sampleRows: [], proposal: {} } },
  );
}

function checkLength(header: EdfHeader, records: EdfRecordReader, tally: IssueTally): void {
  const { recordCount: stated } = header;
  const found = records.recordCount;
  if (stated > found) tally.add('FILE_CUT_SHORT', { what: `data record ${found + 1} of ${stated}` });
  else if (records.partialRecordBytes > 0) tally.add('FILE_CUT_SHORT', { what: 'a data record' });
  if (stated >= 0 && stated < found)
    tally.add('HEADER_ODD', { stated: `${stated} data records`, used: `all ${found}` }, { group: 'records' });
}

function eventsOf(records: EdfRecordReader): RecordedEvent[] {
  return records.annotations
    .flatMap(({ onsetS, durationS, texts }) =>
      texts
        .filter((text) => text !== '')
        .map((text): RecordedEvent => ({ kind: 'message', startS: onsetS, endS: onsetS + durationS, text })),
    )
    .sort((a, b) => a.startS - b.startS);
}

function factsOf(header: EdfHeader, channels: readonly EogChannel[]): Record<string, string | number> {
  const used = new Set(channels.map(({ signal }) => signal));
  const others = header.signals.filter((signal) => !signal.isAnnotation && !used.has(signal));
  const told = (texts: string[]): string => [...new Set(texts.filter((text) => text !== ''))].join('; ');
  const facts: Record<string, string | number> = {
    variant: header.variant,
    recordDurationS: header.recordDurationS,
    eyeChannels: channels.map(({ signal }) => signal.label).join(', '),
    otherChannels: others.map((signal) => signal.label).join(', '),
    prefilter: told(channels.map(({ signal }) => signal.prefilter)),
    electrodes: told(channels.map(({ signal }) => signal.transducer)),
  };
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== ''));
}
