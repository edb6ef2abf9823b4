import { type ByteSource, FormatError, type Recording, type Stream } from '../../recording/index.ts';
import type { Format, ReadOptions, ReadResult } from '../format.ts';
import { finishMotion } from '../motion/finishMotion.ts';
import { isKnownZone } from '../motion/isKnownZone.ts';
import { IssueTally } from '../table/issueTally.ts';
import { readHead } from '../text/readHead.ts';
import { watchedSource } from '../text/readLines.ts';
import { textChunks } from '../text/textChunks.ts';
import { zipEntries } from '../zip/zipEntries.ts';
import { zipEntryNames } from '../zip/zipNames.ts';
import { chooseRows } from './chooseRows.ts';
import { type HealthDate, localTextOf, offsetText } from './healthDate.ts';
import { HealthReader } from './healthReader.ts';
import type { RowColumns } from './healthRows.ts';
import { QUANTITIES, type Quantity } from './quantities.ts';
import { SOURCE_KINDS } from './sources.ts';

const FOLDER = 'apple_health_export/';
const ROOT_MARK = '<HealthData';

/** What the Health app of an iPhone exports: sleep, heart rate, steps and walking of a watch and a phone. */
export const appleHealth: Format = {
  id: 'applehealth',
  title: 'Apple Health export (export.zip, export.xml)',
  extensions: ['.zip', '.xml'],
  page: 'docs/formats/applehealth.md',
  recognises: (head) => (isZip(head) ? hasExport(zipEntryNames(head)) : isExport(head)),
  parse: parseAppleHealth,
};

function isZip(head: Uint8Array): boolean {
  return head[0] === 0x50 && head[1] === 0x4b;
}

function hasExport(names: readonly string[]): boolean {
  return names.some((name) => name.startsWith(FOLDER) || /^export\.xml$/i.test(name));
}

function isExport(head: Uint8Array): boolean {
  const text = new TextDecoder('utf-8').decode(head);
  return /^\s*<[?!H]/.test(text) && text.includes(ROOT_MARK);
}

/** The export itself has another name in every language; the clinical document, routes and cardiograms are never opened. */
function isWanted(name: string): boolean {
  const [file = '', ...folders] = name.split('/').reverse();
  return /\.xml$/i.test(file) && !/_cda\.xml$|^\._/i.test(file) && folders.length <= 1 && folders[0] !== '__MACOSX';
}

async function parseAppleHealth(source: ByteSource, options: ReadOptions): Promise<ReadResult> {
  const { raw } = await readHead(source);
  if (raw.length === 0) throw new FormatError('FILE_EMPTY');
  const tally = new IssueTally();
  const reader = new HealthReader(tally);
  const watched = watchedSource(source, options);
  const onCut = (): void => tally.add('FILE_CUT_SHORT', { what: 'its compressed data' }, { group: 'packed' });
  if (isZip(raw)) {
    for await (const entry of zipEntries(watched, { onCut })) {
      if (!isWanted(entry.name)) continue;
      const text: ByteSource = { name: entry.name, sizeBytes: undefined, chunks: () => entry.chunks() };
      for await (const chunk of textChunks(text, onCut)) reader.push(chunk);
    }
  } else for await (const chunk of textChunks(watched, onCut)) reader.push(chunk);
  reader.end();
  return finishMotion(recordingOf(source.name, reader, options, tally), options, tally);
}

/** A quantity with the rows of it that count. */
interface Chosen {
  readonly quantity: Quantity;
  readonly columns: RowColumns;
  readonly rows: Uint32Array;
}

function recordingOf(name: string, reader: HealthReader, options: ReadOptions, tally: IssueTally): Recording {
  const chosen = QUANTITIES.flatMap((quantity) => chosenOf(reader, quantity, tally));
  const first = earliest(chosen);
  const zone = first === undefined ? undefined : zoneOf(reader);
  if (first !== undefined && zone === undefined && options.motion?.zone === undefined) sayOffsets(chosen, first, tally);
  return {
    format: 'applehealth',
    name,
    device: 'Apple Health',
    ...(first === undefined
      ? {}
      : {
          startedAt: localTextOf(first) + offsetText(first.offsetMinutes),
          wallClock: {
            startLocal: localTextOf(first),
            offsetMinutes: first.offsetMinutes,
            ...(zone === undefined ? {} : { zone }),
          },
        }),
    streams: first === undefined ? [] : chosen.map((one) => streamOf(one, first.utcS)),
    events: [],
    facts: factsOf(chosen, reader),
  };
}

function chosenOf(reader: HealthReader, quantity: Quantity, tally: IssueTally): Chosen[] {
  const columns = reader.rowsOf(quantity)?.finish();
  if (columns === undefined) return [];
  const { rows, repeatedCount, overlapCount, stagedCount } = chooseRows(columns, quantity, reader.sources.byPriority());
  const { what, id: group } = quantity;
  if (repeatedCount > 0) tally.add('RECORDS_REPEATED', { what }, { count: repeatedCount, group });
  if (overlapCount > 0) tally.add('SOURCES_OVERLAP', { what }, { count: overlapCount, group });
  if (stagedCount > 0) tally.add('STAGES_PREFERRED', {}, { count: stagedCount });
  return rows.length === 0 ? [] : [{ quantity, columns, rows }];
}

function earliest(chosen: readonly Chosen[]): HealthDate | undefined {
  let first: HealthDate | undefined;
  for (const { columns, rows } of chosen) {
    const row = rows[0]!;
    if (first === undefined || columns.utcS[row]! < first.utcS)
      first = { utcS: columns.utcS[row]!, offsetMinutes: columns.offsetMinutes[row]! };
  }
  return first;
}

/** The time zone that the records name, where they all name the same and it is one. */
function zoneOf({ zones }: HealthReader): string | undefined {
  const [zone] = zones;
  return zone !== undefined && zones.size === 1 && isKnownZone(zone) ? zone : undefined;
}

function sayOffsets(chosen: readonly Chosen[], { offsetMinutes }: HealthDate, tally: IssueTally): void {
  for (const { columns, rows } of chosen)
    for (const row of rows) {
      if (columns.offsetMinutes[row] === offsetMinutes) continue;
      tally.add('OFFSET_CHANGES', { from: offsetMinutes, to: columns.offsetMinutes[row]! });
      return;
    }
}

function streamOf({ quantity, columns, rows }: Chosen, zeroS: number): Stream {
  const timesS = Float64Array.from(rows, (row) => columns.utcS[row]! - zeroS);
  const durationS = Float32Array.from(rows, (row) => columns.durationS[row]!);
  const spanS = timesS[timesS.length - 1]! - timesS[0]!;
  return {
    id: quantity.id,
    kind: 'observations',
    startS: timesS[0]!,
    rateHz: rows.length > 1 ? (rows.length - 1) / spanS : 1,
    length: rows.length,
    timesS,
    columns: {
      ...(durationS.some((seconds) => seconds > 0) ? { durationS } : {}),
      [quantity.column]: Float32Array.from(rows, (row) => columns.value[row]!),
    },
  };
}

/** How many used records came from which kind of source. No names. */
function factsOf(chosen: readonly Chosen[], reader: HealthReader): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { columns, rows } of chosen)
    for (const row of rows) {
      const kind = reader.sources.kindOf(columns.source[row]!);
      counts[kind] = (counts[kind] ?? 0) + 1;
    }
  return Object.fromEntries(
    SOURCE_KINDS.flatMap((kind) => (counts[kind] === undefined ? [] : [[`${kind}Records`, counts[kind]]])),
  );
}
