import { type Recording, readColumnInto, type Stream, timeOfSampleS } from '../../recording/index.ts';
import { snakeFromColumn } from '../columnNames.ts';
import { decimalText } from '../text/decimalText.ts';
import { GEOMETRY_NOTES } from './notes.ts';
import { plainColumnsOf } from './plainColumns.ts';

/** Rows per piece: pieces of some 100 kB. */
const ROWS_PER_PIECE = 2048;

/**
 * A recording as a plain table, UTF-8, tabs, in pieces: notes (device, screen, time of day, facts), then each stream with its
 * notes (kind, place) and header. Values are written so that they read back as the same 32-bit number; times to the
 * nanosecond. Loss is `NaN`. Events are not written, nor columns that the kind of stream does not have.
 */
export function* writePlain(recording: Recording): Generator<Uint8Array, void, undefined> {
  const encoder = new TextEncoder();
  yield encoder.encode(notesOf(recording));
  for (const stream of recording.streams) {
    const names = plainColumnsOf(stream.kind).filter((name) => stream.columns[name] !== undefined);
    yield encoder.encode(
      `#stream: ${stream.id.replace(/\s+/g, '-')} ${stream.rateHz}\n${streamNotes(stream)}${['t_s', ...names.map(snakeFromColumn)].join('\t')}\n`,
    );
    for (let from = 0; from < stream.length; from += ROWS_PER_PIECE)
      yield encoder.encode(rowsOf(stream, names, from, Math.min(stream.length, from + ROWS_PER_PIECE)));
  }
}

/** Streams of eyes have no notes of their own: their columns tell the kind. */
function streamNotes({ kind, place }: Stream): string {
  return (kind === 'gaze' ? '' : `#kind: ${kind}\n`) + (place === undefined ? '' : `#place: ${place}\n`);
}

function notesOf(recording: Recording): string {
  const lines = ['#kinsbourne plain table 1'];
  if (recording.device !== undefined) lines.push(`#device: ${oneLine(recording.device)}`);
  if (recording.startedAt !== undefined) lines.push(`#started_at: ${oneLine(recording.startedAt)}`);
  const { startLocal, offsetMinutes, zone } = recording.wallClock ?? {};
  if (startLocal !== undefined) lines.push(`#start_local: ${oneLine(startLocal)}`);
  if (offsetMinutes !== undefined) lines.push(`#offset_minutes: ${offsetMinutes}`);
  if (zone !== undefined) lines.push(`#zone: ${oneLine(zone)}`);
  for (const [note, field] of Object.entries(GEOMETRY_NOTES)) {
    const size = recording.geometry?.[field];
    if (size !== undefined) lines.push(`#${note}: ${size}`);
  }
  for (const [key, value] of Object.entries(recording.facts)) lines.push(`#fact.${key}: ${JSON.stringify(value)}`);
  return `${lines.join('\n')}\n`;
}

function rowsOf(stream: Stream, names: readonly string[], from: number, to: number): string {
  const columns = names.map((name) => {
    const values = new Float64Array(to - from);
    readColumnInto(values, stream, name, from);
    return values;
  });
  let text = '';
  for (let i = from; i < to; i++) {
    text += Number(timeOfSampleS(stream, i).toFixed(9));
    for (const column of columns) text += `\t${decimalText(column[i - from]!, 'NaN')}`;
    text += '\n';
  }
  return text;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
