import { type ByteSource, FormatError, type Recording, type WallClock } from '../../recording/index.ts';
import type { Format, ReadOptions, ReadResult } from '../format.ts';
import { finishMotion } from '../motion/finishMotion.ts';
import { IssueTally } from '../table/issueTally.ts';
import { watchedSource } from '../text/readLines.ts';
import { zipEntries } from '../zip/zipEntries.ts';
import { zipEntryNames } from '../zip/zipNames.ts';
import { type Gt3xInfo, parseGt3xInfo } from './gt3xInfo.ts';
import { Gt3xLog } from './gt3xLog.ts';

const LOG_NAME = 'log.bin';
const INFO_NAME = 'info.txt';
const OLD_NAME = 'activity.bin';
/** info.txt has some 500 bytes; what is longer is none. */
const LONGEST_INFO_BYTES = 1 << 20;

/** ActiGraph GT3X: raw acceleration of GT3X+, wGT3X-BT, ActiSleep and GT9X Link. */
export const gt3x: Format = {
  id: 'gt3x',
  title: 'ActiGraph GT3X',
  extensions: ['.gt3x'],
  page: 'docs/formats/gt3x.md',
  recognises: (head, name) => {
    const names = zipEntryNames(head);
    if (names.includes(LOG_NAME) || names.includes(OLD_NAME)) return true;
    return names[0] === INFO_NAME || (names.length > 0 && name.toLowerCase().endsWith('.gt3x'));
  },
  parse: parseGt3x,
};

async function parseGt3x(source: ByteSource, options: ReadOptions): Promise<ReadResult> {
  const tally = new IssueTally();
  const info = await readInfo(source, options);
  const log = new Gt3xLog(info, tally);
  const onCut = (): void => tally.add('FILE_CUT_SHORT', { what: 'the zip file' });
  let found = false;
  for await (const entry of zipEntries(watchedSource(source, options), { onCut })) {
    if (entry.name !== LOG_NAME) continue;
    found = true;
    log.expect(Math.min(entry.unpackedBytes ?? 0, LARGEST_RATIO * (source.sizeBytes ?? 0)));
    for await (const chunk of entry.chunks()) log.push(chunk);
  }
  if (!found) throw new FormatError('HEADER_UNREADABLE', { field: LOG_NAME, found: 'not there' });
  const { streams, events, firstS, facts } = log.finish();
  if (info !== undefined && info.personFields.length > 0)
    tally.add('PERSON_FIELDS_DROPPED', { fields: info.personFields.join(', ') });
  else if (facts.hasPerson) tally.add('PERSON_FIELDS_DROPPED', { fields: 'metadata' });
  const place = info?.place;
  const recording: Recording = {
    format: 'gt3x',
    name: source.name,
    device: info?.model === undefined ? 'ActiGraph' : `ActiGraph ${info.model}`,
    ...(firstS === undefined ? {} : { wallClock: wallClockOf(firstS, facts, info, options) }),
    streams: place === undefined ? streams : streams.map((stream) => ({ ...stream, place })),
    events,
    facts: factsOf(info, log.stepsPerG),
  };
  return finishMotion(recording, options, tally);
}

/** What is held ready for the log is at most so many times the whole file: what a header claims is no reason to take memory. */
const LARGEST_RATIO = 40;

/** Reads info.txt, wherever it stands; undefined where it is cut off. */
async function readInfo(source: ByteSource, options: ReadOptions): Promise<Gt3xInfo | undefined> {
  const { cancelled } = options;
  const watched = watchedSource(source, cancelled === undefined ? {} : { cancelled });
  let text: string | undefined;
  let hasLog = false;
  for await (const entry of zipEntries(watched)) {
    if (entry.name === OLD_NAME) throw new FormatError('GT3X_OLD');
    if (entry.name === LOG_NAME) hasLog = true;
    if (entry.name === INFO_NAME) text = await textOf(entry.chunks());
    if (hasLog && text !== undefined) break;
  }
  return text === undefined ? undefined : parseGt3xInfo(text);
}

async function textOf(chunks: AsyncIterable<Uint8Array>): Promise<string> {
  const decoder = new TextDecoder('utf-8');
  let text = '';
  for await (const chunk of chunks) {
    if (text.length < LONGEST_INFO_BYTES) text += decoder.decode(chunk, { stream: true });
  }
  return text;
}

/** The device writes the time of the wall, unless a record says that it was set to UTC. */
function wallClockOf(
  firstS: number,
  facts: { isUtc: boolean; subjectOffsetMinutes: number | undefined },
  info: Gt3xInfo | undefined,
  options: ReadOptions,
): WallClock {
  const offsetMinutes = (facts.isUtc ? facts.subjectOffsetMinutes : undefined) ?? info?.offsetMinutes;
  const localS = firstS + (facts.isUtc ? 60 * (offsetMinutes ?? 0) : 0);
  const startLocal = new Date(1000 * localS).toISOString().slice(0, -1);
  // Some devices leave daylight saving out of their offset; where the person tells the zone, the wall's time and the zone are enough.
  const isKept = offsetMinutes !== undefined && options.motion?.zone === undefined;
  return isKept ? { startLocal, offsetMinutes } : { startLocal };
}

function factsOf(info: Gt3xInfo | undefined, stepsPerG: number): Record<string, string | number> {
  const facts = { firmware: info?.firmware, rangeG: info?.rangeG, stepsPerG, batteryV: info?.batteryV };
  const told = Object.entries(facts).filter((entry): entry is [string, string | number] => entry[1] !== undefined);
  return Object.fromEntries(told);
}
