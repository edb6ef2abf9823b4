import type { CohortRows } from './cohortColumns.ts';
import { ParquetRows } from './rowParquet.ts';
import { CSV_HEADER, rowsToCsv, rowsToNdjson } from './rowText.ts';
import type { CohortSpec } from './spec.ts';

export const COHORT_FORMATS = ['csv', 'ndjson', 'parquet'] as const;

export type CohortFormat = (typeof COHORT_FORMATS)[number];

/** Format of a file by its ending; undefined where the ending is none of ours. */
export function cohortFormatOf(fileName: string): CohortFormat | undefined {
  return COHORT_FORMATS.find((format) => fileName.toLowerCase().endsWith(`.${format}`));
}

/** Takes rows in their order and hands on bytes of a file. */
export interface CohortWriter {
  add(rows: CohortRows): void;
  finish(): void;
}

/** @param sink takes the bytes of the file in their order */
export function makeCohortWriter(
  format: CohortFormat,
  spec: CohortSpec,
  sink: (bytes: Uint8Array) => void,
): CohortWriter {
  if (format === 'parquet') return new ParquetRows(spec, sink);
  const encoder = new TextEncoder();
  const toText = format === 'csv' ? rowsToCsv : rowsToNdjson;
  if (format === 'csv') sink(encoder.encode(CSV_HEADER));
  let first = true;
  return {
    add: (rows) => {
      sink(encoder.encode(toText(rows, spec, first)));
      if (rows.count > 0) first = false;
    },
    finish: () => undefined,
  };
}
