import { COHORT_COLUMNS, type CohortRows, readableValue } from './cohortColumns.ts';
import type { CohortSpec } from './spec.ts';

type Arms = Pick<CohortSpec, 'arms'>;

export const CSV_HEADER = `${COHORT_COLUMNS.map(({ name }) => name).join(',')}\n`;

/** Rows as lines of comma-separated values; what is not known is empty. */
export function rowsToCsv(rows: CohortRows, spec: Arms): string {
  const cells = COHORT_COLUMNS.map((column, place) =>
    textsOf(rows.values[place]!, (value) => {
      const shown = readableValue(column, value, spec);
      return shown === undefined ? '' : typeof shown === 'string' ? quoted(shown) : String(shown);
    }),
  );
  return linesOf(rows.count, cells, '', ',', '');
}

/** Rows as lines of JSON; what is not known is null. */
export function rowsToNdjson(rows: CohortRows, spec: Arms): string {
  const cells = COHORT_COLUMNS.map((column, place) => {
    const head = `${JSON.stringify(column.name)}:`;
    return textsOf(rows.values[place]!, (value) => head + JSON.stringify(readableValue(column, value, spec) ?? null));
  });
  return linesOf(rows.count, cells, '{', ',', '}');
}

/** Each value's text; a column holds few different values, so that most are found and not made. */
function textsOf(values: Float64Array, text: (value: number) => string): string[] {
  const known = new Map<number, string>();
  return Array.from(values, (value) => {
    let found = known.get(value);
    if (found === undefined) {
      found = text(value);
      known.set(value, found);
    }
    return found;
  });
}

function linesOf(
  count: number,
  cells: readonly (readonly string[])[],
  open: string,
  between: string,
  close: string,
): string {
  const lines: string[] = [];
  for (let row = 0; row < count; row++) {
    let line = open + cells[0]![row]!;
    for (let place = 1; place < cells.length; place++) line += between + cells[place]![row]!;
    lines.push(`${line}${close}\n`);
  }
  return lines.join('');
}

function quoted(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
