import { type ByteSource, FormatError } from '../../recording/index.ts';
import { finishRecording } from '../finishRecording.ts';
import type { Format, ReadOptions, ReadResult } from '../format.ts';
import { readLines } from '../text/readLines.ts';
import { EyelinkReader } from './eyelinkReader.ts';

const MARKS =
  /^(\*\* (CONVERTED FROM|TYPE: EDF_FILE)|START\s+\d+(\.\d+)?\s+(LEFT|RIGHT|SAMPLES|EVENTS)|(SAMPLES|EVENTS)\s+(GAZE|HREF|PUPIL|RAW)\b.*\b(LEFT|RIGHT)\b)/m;

/** EyeLink recordings as SR Research edf2asc writes them. */
export const eyelink: Format = {
  id: 'eyelink',
  title: 'EyeLink ASC',
  extensions: ['.asc'],
  page: 'docs/formats/eyelink.md',
  recognises: (head) => MARKS.test(new TextDecoder('utf-8').decode(head)),
  parse: parseEyelink,
};

async function parseEyelink(source: ByteSource, options: ReadOptions): Promise<ReadResult> {
  const reader = new EyelinkReader();
  const end = await readLines(source, options, (bytes, start, stop, line, isCut) =>
    reader.pushLine(bytes, start, stop, line, isCut),
  );
  if (end.lineCount === 0) throw new FormatError('FILE_EMPTY');
  if (end.damaged) reader.tally.add('FILE_CUT_SHORT', { what: 'its compressed data' }, { group: 'gzip' });
  return finishRecording(reader.finish(source.name), options, reader.tally);
}
