import type { AccelerationUnit } from '../../units/index.ts';
import { type MotionName, meaningOfName, namesAnEye, readMotionName } from './motionNames.ts';
import { isAcceleration, MOTION_AXES, type MotionMeaning, type MotionQuantity, motionRole } from './motionRoles.ts';
import { guessMotionTime, type MotionTimeGuess, namesATime } from './motionTimes.ts';
import { isDirection, restSizeOf, unitOfRest } from './restSize.ts';

/** A column of motion with its header name. */
export interface MotionColumn {
  readonly name: string;
  readonly meaning: MotionMeaning;
}

/** What the names (and where they are silent the first rows) of a table tell of motion. */
export interface MotionGuess {
  readonly time: ({ readonly name: string } & MotionTimeGuess) | undefined;
  readonly columns: readonly MotionColumn[];
  /** True where names alone tell which columns are the motion and which one is the time. */
  readonly isCertain: boolean;
  /** Unit of acceleration that the size at rest suggests, where no name tells it. */
  readonly suggestedUnit?: AccelerationUnit;
  /** The size at rest in the file's own unit. */
  readonly restSize?: number;
  /** Rotation whose unit no name tells. */
  readonly unitlessRotation: readonly string[];
}

const ORDER: readonly MotionQuantity[] = ['accel', 'linear', 'gravity', 'gyro', 'mag'];

/** What the columns of a table tell of motion, or undefined where nothing does. */
export function guessMotion(
  names: readonly string[],
  rows: readonly (readonly string[])[],
  hasHeader: boolean,
): MotionGuess | undefined {
  if (names.length > 400 || namesAnEye(names)) return undefined;
  const cellsOf = (index: number): string[] => rows.map((row) => row[index] ?? '');
  const time = hasHeader ? namedTime(names, cellsOf) : unnamedTime(names, cellsOf);
  const read = names.map((name) => readMotionName(name));
  const triples = hasHeader ? triplesOf(read) : [];
  const named = ORDER.flatMap((quantity) => {
    const found = triples.filter((triple) => triple.quantity === quantity);
    const first = found[0];
    if (first === undefined) return [];
    return [{ ...first, isOnly: found.length === 1 }];
  });
  if (named.some(({ quantity }) => isAcceleration(quantity) || quantity === 'gyro')) {
    const columns = named.flatMap(({ indexes }) =>
      indexes.flatMap((index): MotionColumn[] => {
        const meaning = meaningOfName(read[index]!);
        return meaning === undefined ? [] : [{ name: names[index]!, meaning }];
      }),
    );
    const usable = columns.filter(({ meaning }) => isAcceleration(meaning.quantity) || meaning.unit !== undefined);
    const unitlessRotation = columns.flatMap(({ name, meaning }) =>
      !isAcceleration(meaning.quantity) && meaning.unit === undefined ? [name] : [],
    );
    const isCertain =
      time !== undefined &&
      time.isDoubtful !== true &&
      usable.length > 0 &&
      named.every(({ quantity, isOnly }) => isOnly || !isAcceleration(quantity)) &&
      triples.every(({ indexes }) => indexes.every((index) => read[index]?.unit !== 'other'));
    const accel = usable.filter(({ meaning }) => meaning.quantity === 'accel' && meaning.unit === undefined);
    return { time, columns: usable, isCertain, unitlessRotation, ...restOf(accel, names, cellsOf) };
  }
  const bare = bareTriple(names, hasHeader, read, time?.name);
  if (bare === undefined) return undefined;
  const columns = bare.map((index, k): MotionColumn => {
    const axis = MOTION_AXES[k]!;
    return { name: names[index]!, meaning: { quantity: 'accel', axis } };
  });
  const rest = restOf(columns, names, cellsOf);
  if (rest.suggestedUnit === undefined) return undefined;
  return { time, columns, isCertain: false, unitlessRotation: [], ...rest };
}

/** The proposal that a guess makes: header name → role, with the suggested unit. */
export function proposalOf({ time, columns, suggestedUnit }: MotionGuess): Readonly<Record<string, string>> {
  const proposal: Record<string, string> = time === undefined ? {} : { [time.name]: time.role };
  for (const { name, meaning } of columns) {
    const unit = meaning.unit ?? (isAcceleration(meaning.quantity) ? suggestedUnit : undefined);
    proposal[name] = motionRole(unit === undefined ? meaning : { ...meaning, unit });
  }
  return proposal;
}

interface Triple {
  readonly quantity: MotionQuantity;
  readonly indexes: readonly number[];
}

/** Sensors whose x, y and z are all there, in order of appearance. */
function triplesOf(read: readonly (MotionName | undefined)[]): Triple[] {
  const byGroup = new Map<string, { quantity: MotionQuantity; axes: Map<string, number> }>();
  read.forEach((name, index) => {
    if (name?.quantity === undefined) return;
    const entry = byGroup.get(name.group) ?? { quantity: name.quantity, axes: new Map() };
    if (!entry.axes.has(name.axis)) entry.axes.set(name.axis, index);
    byGroup.set(name.group, entry);
  });
  return [...byGroup.values()].flatMap(({ quantity, axes }) =>
    axes.size === 3 ? [{ quantity, indexes: MOTION_AXES.map((axis) => axes.get(axis)!) }] : [],
  );
}

function namedTime(names: readonly string[], cellsOf: (index: number) => string[]): MotionGuess['time'] {
  for (const [index, name] of names.entries()) {
    const guess = namesATime(name) ? guessMotionTime(name, cellsOf(index)) : undefined;
    if (guess !== undefined) return { name, ...guess };
  }
  return undefined;
}

/** Without a header only the first column can be the time, and only where it is a date. */
function unnamedTime(names: readonly string[], cellsOf: (index: number) => string[]): MotionGuess['time'] {
  const cells = cellsOf(0);
  const guess = guessMotionTime('', cells);
  const isDate = guess?.role === 't_date' || Number((cells[0] ?? '').replace(',', '.')) > 1e9;
  return guess === undefined || !isDate ? undefined : { name: names[0]!, ...guess };
}

/** x, y and z without any word, or in a table without header the three columns behind the time. */
function bareTriple(
  names: readonly string[],
  hasHeader: boolean,
  read: readonly (MotionName | undefined)[],
  time: string | undefined,
): readonly number[] | undefined {
  if (!hasHeader) return time !== undefined && names.length >= 4 ? [1, 2, 3] : undefined;
  const indexes = MOTION_AXES.map((axis) =>
    read.findIndex((name) => name?.axis === axis && /^(axis|achse|)(\||$)/.test(name.group)),
  );
  return indexes.every((index) => index >= 0) ? indexes : undefined;
}

function restOf(
  columns: readonly MotionColumn[],
  names: readonly string[],
  cellsOf: (index: number) => string[],
): { suggestedUnit?: AccelerationUnit; restSize?: number } {
  if (columns.length !== 3) return {};
  const [x, y, z] = columns.map(({ name }) =>
    cellsOf(names.indexOf(name)).map((cell) => (cell.trim() === '' ? Number.NaN : Number(cell.replace(',', '.')))),
  );
  // The rate does not matter here: the first rows are a second or two.
  const rest = restSizeOf([x!, y!, z!], 50);
  if (rest === undefined || isDirection([x!, y!, z!])) return {};
  const suggestedUnit = unitOfRest(rest);
  return { restSize: rest.size, ...(suggestedUnit === undefined ? {} : { suggestedUnit }) };
}
