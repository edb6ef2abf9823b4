import { snakeFromColumn } from '../../formats/index.ts';
import { type ColumnQuestion, FormatError } from '../../recording/index.ts';
import { explainFileError } from '../explainFileError.ts';
import type { FileFailure } from './analyseFile.ts';

/** Whatever stopped the work on one file, as data. A fault of ours becomes a failure of this file only. */
export function explainFailure(error: unknown): FileFailure {
  if (error instanceof FormatError) {
    const { code, message, hint, where, question } = error;
    return {
      code,
      message,
      ...(hint === undefined ? {} : { hint }),
      ...(where === undefined ? {} : { where }),
      ...(question === undefined ? {} : { question, more: explainQuestion(question) }),
    };
  }
  try {
    return { code: 'FILE_NOT_READABLE', message: explainFileError(error) };
  } catch {
    const text = error instanceof Error ? error.message : String(error);
    return {
      code: 'BUG',
      message: `something went wrong inside (${text})`,
      hint: 'Please report it with the output of KINSBOURNE_DEBUG=1 and of kinsbourne doctor.',
      ...(process.env.KINSBOURNE_DEBUG === '1' && error instanceof Error ? { more: [error.stack ?? ''] } : {}),
    };
  }
}

/** The columns that were found, the first rows, and a flag to start from. */
function explainQuestion({ columns, sampleRows, proposal }: ColumnQuestion): string[] {
  const pairs = Object.entries(proposal).map(([header, meaning]) => `${header}=${snakeFromColumn(meaning)}`);
  const flag = pairs.length === 0 ? `${columns[0] ?? 'time'}=t_ms,${columns[1] ?? 'x'}=x_px` : pairs.join(',');
  return [
    `  columns: ${columns.join(' | ')}`,
    ...sampleRows.slice(0, 3).map((row) => `           ${row.join(' | ')}`),
    `  ${pairs.length === 0 ? 'for example' : 'a guess to check'}: --columns '${flag}'`,
  ];
}
