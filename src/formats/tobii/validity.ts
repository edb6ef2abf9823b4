import type { TextColumn } from '../table/textColumn.ts';
import type { TobiiDialect } from './tobiiColumns.ts';

/**
 * Makes NaN, in place, of the samples that the tracker itself calls invalid. Pro Lab writes `Valid` and `Invalid`; Studio,
 * older Pro Lab and the SDK write codes 0 (sure) to 4 (lost), of which 2 and more say that the eye is in doubt; Titta
 * writes 1 or `True` for valid. An empty cell says nothing.
 */
export function maskInvalid(validity: TextColumn, dialect: TobiiDialect, columns: readonly Float32Array[]): void {
  const isInvalid = validity.words.map((word) => saysInvalid(word.trim().toLowerCase(), dialect));
  for (let i = 0; i < validity.codes.length; i++)
    if (isInvalid[validity.codes[i]!]!) for (const column of columns) column[i] = Number.NaN;
}

function saysInvalid(word: string, dialect: TobiiDialect): boolean {
  if (word === '') return false;
  if (dialect === 'titta') return !(word === 'true' || Number(word) === 1);
  if (word === 'valid') return false;
  const code = Number(word.replace(',', '.'));
  return !(code >= 0 && code < 2);
}
