/** A Markdown table: first row of `rows` is the header. */
export function markdownTable(rows: readonly (readonly (string | number)[])[]): string {
  const [header, ...body] = rows;
  if (header === undefined) throw new RangeError('a table needs a header row, got none');
  const line = (cells: readonly (string | number)[]) => `| ${cells.join(' | ')} |`;
  return [line(header), line(header.map(() => '---')), ...body.map(line)].join('\n');
}

/** `0.842`; `–` for NaN. */
export function fixed(value: number, decimals = 2): string {
  return Number.isNaN(value) ? '–' : value.toFixed(decimals);
}

/** Whether a figure meets its goal, as a word that can be searched. */
export function verdictOn(met: boolean): string {
  return met ? 'met' : '**missed**';
}
