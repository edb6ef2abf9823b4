import type { ColumnChoice } from '../table/table.ts';

/** How the columns of an export begin for each eye; `B` is the mean of both. */
export const SMI_EYES = [
  { letter: 'L', eye: 'left' },
  { letter: 'R', eye: 'right' },
  { letter: 'B', eye: '' },
] as const;

/** Column name in the file without its eye → key without its eye. */
const QUANTITIES: readonly (readonly [RegExp, string])[] = [
  [/^POR X \[px\]$/i, 'XPx'],
  [/^POR Y \[px\]$/i, 'YPx'],
  [/^Raw X \[px\]$/i, 'XRaw'],
  [/^Raw Y \[px\]$/i, 'YRaw'],
  [/^(Mapped|Pupil) Diameter \[mm\]$/i, 'PupilMm'],
  [/^Dia X \[px\]$/i, 'XDia'],
  [/^Dia Y \[px\]$/i, 'YDia'],
  [/^Dia \[px\]$/i, 'XDia'],
];

/** The columns to read, chosen by their names: exports differ in which and how many they have. */
export function chooseSmiColumns(header: readonly string[]): ColumnChoice[] {
  const choices = new Map<string, ColumnChoice>();
  const add = (key: string, index: number, kind: ColumnChoice['kind']): void => {
    if (!choices.has(key)) choices.set(key, { key, index, kind, ...(kind === 'time' ? { fromZero: true } : {}) });
  };
  for (const [index, name] of header.entries()) {
    if (/^Time$/i.test(name)) add('time', index, 'time');
    const match = name.match(/^([LRB])\s+(.+)$/);
    if (match === null) continue;
    const quantity = QUANTITIES.find(([pattern]) => pattern.test(match[2]!))?.[1];
    if (quantity !== undefined) add(match[1]! + quantity, index, 'float32');
    else if (/^Event Info$/i.test(match[2]!)) add(`${match[1]!}Event`, index, 'text');
  }
  return [...choices.values()];
}

/** Whether a row of cells is the header of samples. */
export function isSmiHeader(cells: readonly string[]): boolean {
  return /^Time$/i.test(cells[0] ?? '') && cells.some((cell) => /^Type$/i.test(cell));
}
