import { csvCell } from '../../units/index.ts';
import { CAUTION } from './caution.ts';
import { COHORT_COLUMNS, type CohortRows, readableValue } from './cohortColumns.ts';
import type { CohortSpec } from './spec.ts';

type Arms = Pick<CohortSpec, 'arms'>;

/** Column after all others, with the caution in the first row of a file: readers of tables take it, and copies keep it. */
const CAUTION_COLUMN = 'caution';

export const CSV_HEADER = `${[...COHORT_COLUMNS.map(({ name }) => name), CAUTION_COLUMN].join(',')}\n`;

/** Rows as lines of comma-separated values; what is not known is empty. @param first whether a file begins with them */
export function rowsToCsv(rows: CohortRows, spec: Arms, first: boolean): string {
  const cells = COHORT_COLUMNS.map((column, place) =>
    textsOf(rows.values[place]!, (value) => csvCell(readableValue(column, value, spec))),
  );
  return linesOf(rows.count, cells, { open: '', close: ',', firstClose: first ? `,${csvCell(CAUTION)}` : ',' });
}

/** Rows as lines of JSON; what is not known is null. @param first whether a file begins with them */
export function rowsToNdjson(rows: CohortRows, spec: Arms, first: boolean): string {
  const cells = COHORT_COLUMNS.map((column, place) => {
    const head = `${JSON.stringify(column.name)}:`;
    return textsOf(rows.values[place]!, (value) => head + JSON.stringify(readableValue(column, value, spec) ?? null));
  });
  const told = `,${JSON.stringify(CAUTION_COLUMN)}:${JSON.stringify(CAUTION)}}`;
  return linesOf(rows.count, cells, { open: '{', close: '}', firstClose: first ? told : '}' });
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
  { open, close, firstClose }: { readonly open: string; readonly close: string; readonly firstClose: string },
): string {
  const lines: string[] = [];
  for (let row = 0; row < count; row++) {
    let line = open + cells[0]![row]!;
    for (let place = 1; place < cells.length; place++) line += `,${cells[place]![row]!}`;
    lines.push(`${line}${row === 0 ? firstClose : close}\n`);
  }
  return lines.join('');
}
