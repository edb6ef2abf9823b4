import { type ByteSource, FormatError } from '../../recording/index.ts';
import type { ReadOptions } from '../format.ts';
import { readLines } from '../text/readLines.ts';
import type { Table, TablePlan } from './table.ts';
import { TableBuilder } from './tableBuilder.ts';

/**
 * The columns of interest of a delimited text: any delimiter (tab, semicolon, comma, blanks), `.` or `,` decimals,
 * quotes, UTF-8 or UTF-16, gzip, any line end. Streams: no string is made for a number. Empty cells and words for
 * "no data" are NaN; other words are NaN and counted. A last row without a line end may have been cut, so its last
 * cell counts as lost.
 * @throws FormatError FILE_EMPTY for nothing at all, FORMAT_UNKNOWN where no header was found
 */
export async function readTable(source: ByteSource, options: ReadOptions, plan: TablePlan): Promise<Table> {
  const builder = new TableBuilder(plan);
  let head = '';
  const end = await readLines(source, options, (bytes, start, stop, line, isCut) => {
    if (line === 1) head = new TextDecoder('utf-8').decode(bytes.subarray(start, Math.min(stop, start + 60)));
    builder.pushLine(bytes, start, stop, line, isCut);
  });
  if (end.damaged) builder.tally.add('FILE_CUT_SHORT', { what: 'its compressed data' });
  if (end.lineCount === 0) throw new FormatError('FILE_EMPTY');
  if (builder.header === undefined) throw new FormatError('FORMAT_UNKNOWN', { head });
  return builder.finish();
}
