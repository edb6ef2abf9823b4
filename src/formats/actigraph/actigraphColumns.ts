import type { ColumnChoice } from '../table/table.ts';

/** Seconds of an epoch that the inclinometer saw in each posture, in the order of our codes (see `INCLINOMETER`). */
export const POSTURES = ['off', 'standing', 'sitting', 'lying'] as const;

const AXES = ['countX', 'countY', 'countZ'] as const;
/** Bits of the mode. The last two are lux and inclinometer; where only one is set, the number of columns tells which. */
const MODE = { steps: 1, heartRate: 2, secondAxis: 4, thirdAxis: 8, further: [16, 32] } as const;

/** Column names of newer and older exports, in lower case. */
const NAMES: Readonly<Record<string, string>> = {
  axis1: 'countX',
  axis2: 'countY',
  axis3: 'countZ',
  activity: 'countX',
  'activity (horizontal)': 'countY',
  '3rd axis': 'countZ',
  steps: 'steps',
  lux: 'lux',
  date: 'date',
  time: 'time',
  ...Object.fromEntries(POSTURES.map((posture) => [`inclinometer ${posture}`, posture])),
};

/** The columns of interest by the names of a header row. */
export function columnsByName(names: readonly string[]): ColumnChoice[] {
  const keys = names.map((name) => NAMES[name.trim().toLowerCase()]);
  return choicesOf(keys);
}

/** The columns of a file without header row, by its mode and their number; undefined where the two do not fit each other. */
export function columnsByMode(mode: number | undefined, count: number): ColumnChoice[] | undefined {
  const isOn = (bit: number): boolean => ((mode ?? 0) & bit) !== 0;
  const axes = AXES.slice(0, mode === undefined ? count : isOn(MODE.thirdAxis) ? 3 : isOn(MODE.secondAxis) ? 2 : 1);
  if (mode === undefined && count > 3) return undefined;
  const known = [...axes, ...(isOn(MODE.steps) ? ['steps'] : []), ...(isOn(MODE.heartRate) ? [undefined] : [])];
  const furtherCount = MODE.further.filter(isOn).length;
  const possible = [[[]], [['lux'], POSTURES], [['lux', ...POSTURES]]][furtherCount]!;
  const rest = possible.find((columns) => known.length + columns.length === count);
  return rest === undefined ? undefined : choicesOf([...known, ...rest]);
}

function choicesOf(keys: readonly (string | undefined)[]): ColumnChoice[] {
  return keys.flatMap((key, index) => {
    if (key === undefined || keys.indexOf(key) !== index) return [];
    return [{ key, index, kind: key === 'date' || key === 'time' ? ('text' as const) : ('float32' as const) }];
  });
}
