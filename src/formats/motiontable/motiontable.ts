import { type ByteSource, FormatError } from '../../recording/index.ts';
import { readTableHead, type TableHead } from '../delimited/tableHead.ts';
import type { Format, ReadOptions, ReadResult } from '../format.ts';
import { IssueTally } from '../table/issueTally.ts';
import { HEAD_BYTES, readHead } from '../text/readHead.ts';
import { isAppTable } from './appTables.ts';
import { guessMotion, type MotionGuess } from './motionGuess.ts';
import { askOfMotion } from './motionQuestion.ts';
import { readMotionTable } from './readMotionTable.ts';

/** Rows of the beginning that are looked at: a few seconds. */
export const HEAD_ROWS = 500;

/** A table whose column names tell a time and the three axes of an acceleration or a rotation. */
export const motiontable: Format = {
  id: 'motiontable',
  title: 'Table of motion (time, acc_x, acc_y, acc_z …)',
  extensions: ['.csv', '.tsv', '.txt'],
  page: 'docs/formats/motiontable.md',
  recognises: (head) => recognised(head) !== undefined,
  parse: parseMotionTable,
};

function recognised(bytes: Uint8Array): { head: TableHead; guess: MotionGuess } | undefined {
  const head = readTableHead(bytes, HEAD_ROWS);
  if (head === undefined || !head.hasHeader || isAppTable(head.names)) return undefined;
  const guess = guessMotion(head.names, wholeRows(head, bytes), true);
  return guess?.isCertain ? { head, guess } : undefined;
}

/** The first rows without the one that the end of the head may have cut. */
export function wholeRows({ sampleRows }: TableHead, bytes: Uint8Array): readonly (readonly string[])[] {
  return bytes.length < HEAD_BYTES ? sampleRows : sampleRows.slice(0, -1);
}

async function parseMotionTable(source: ByteSource, options: ReadOptions): Promise<ReadResult> {
  const { bytes } = await readHead(source);
  if (bytes.length === 0) throw new FormatError('FILE_EMPTY');
  const found = recognised(bytes);
  if (found === undefined)
    throw new FormatError('FORMAT_UNKNOWN', { head: new TextDecoder('utf-8').decode(bytes.subarray(0, 60)).trim() });
  const { head, guess } = found;
  const tally = new IssueTally();
  for (const column of guess.unitlessRotation) tally.add('ROTATION_UNIT_NOT_TOLD', { column });
  const { time } = guess;
  if (time?.overruled !== undefined)
    tally.add('TIME_UNIT_OVERRULED', { column: time.name, told: unitOf(time.overruled), taken: unitOf(time.role) });
  const startWritten = startInPreamble(bytes);
  const plan = {
    ...head,
    format: 'motiontable',
    time,
    columns: guess.columns,
    isMapped: false,
    ...(startWritten === undefined ? {} : { startWritten }),
  };
  return readMotionTable(source, options, plan, (motion) => askOfMotion(head, guess, motion), tally);
}

/** `ms` of `t_ms`. */
const unitOf = (role: string): string => role.slice(2);

/** The date in a `# Recording started at: 2026-02-03 04:05:06` line, as Physics Toolbox writes before the table. */
function startInPreamble(bytes: Uint8Array): string | undefined {
  const text = new TextDecoder('utf-8').decode(bytes.subarray(0, 8192));
  return /^#.*\bstart\w*\b[^\d\n\r]*(\d{4}-\d\d-\d\d[ T]\d\d:\d\d:\d\d(?:[.,]\d+)?)\s*$/im.exec(text)?.[1];
}
