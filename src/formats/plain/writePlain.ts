import type { Recording, Stream } from '../../recording/index.ts';
import { GAZE_COLUMNS, snakeFromColumn } from '../columnNames.ts';
import { decimalText } from '../text/decimalText.ts';
import { GEOMETRY_NOTES } from './notes.ts';

/** Rows per piece: pieces of some 100 kB. */
const ROWS_PER_PIECE = 2048;

/**
 * A recording as a plain table, UTF-8, tabs, in pieces: notes (device, screen, facts), then each stream with its header.
 * Values are written so that they read back as the same 32-bit number; times to the nanosecond. Loss is `NaN`. Events
 * are not written. Columns that are no gaze column are left out.
 */
export function* writePlain(recording: Recording): Generator<Uint8Array, void, undefined> {
  const encoder = new TextEncoder();
  yield encoder.encode(notesOf(recording));
  for (const stream of recording.streams) {
    const names = GAZE_COLUMNS.filter((name) => stream.columns[name] !== undefined);
    yield encoder.encode(
      `#stream: ${stream.id.replace(/\s+/g, '-')} ${stream.rateHz}\n${['t_s', ...names.map(snakeFromColumn)].join('\t')}\n`,
    );
    for (let from = 0; from < stream.length; from += ROWS_PER_PIECE)
      yield encoder.encode(rowsOf(stream, names, from, Math.min(stream.length, from + ROWS_PER_PIECE)));
  }
}

function notesOf(recording: Recording): string {
  const lines = ['#kinsbourne plain table 1'];
  if (recording.device !== undefined) lines.push(`#device: ${oneLine(recording.device)}`);
  if (recording.startedAt !== undefined) lines.push(`#started_at: ${oneLine(recording.startedAt)}`);
  for (const [note, field] of Object.entries(GEOMETRY_NOTES)) {
    const size = recording.geometry?.[field];
    if (size !== undefined) lines.push(`#${note}: ${size}`);
  }
  for (const [key, value] of Object.entries(recording.facts)) lines.push(`#fact.${key}: ${JSON.stringify(value)}`);
  return `${lines.join('\n')}\n`;
}

function rowsOf(stream: Stream, names: readonly string[], from: number, to: number): string {
  const columns = names.map((name) => stream.columns[name]!);
  let text = '';
  for (let i = from; i < to; i++) {
    const timeS = stream.timesS === undefined ? stream.startS + i / stream.rateHz : stream.timesS[i]!;
    text += Number(timeS.toFixed(9));
    for (const column of columns) text += `\t${decimalText(column[i]!, 'NaN')}`;
    text += '\n';
  }
  return text;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
