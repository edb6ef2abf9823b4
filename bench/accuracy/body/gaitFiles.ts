import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { MotionSignal, PointSignal } from '../../../src/body/index.ts';
import { labelledDataFolder } from '../labelledFiles.ts';

/** A walk with its reference contacts, s, of both reference systems. */
export interface ReferenceWalk {
  readonly name: string;
  readonly person: string;
  /** Straight walk of the laboratory, or simulated daily life. */
  readonly kind: 'straight' | 'dailyLife';
  /** Sensor axes: x up, y mediolateral, z anteroposterior. */
  readonly signal: MotionSignal;
  readonly insoles: ReferenceContacts;
  readonly cameras: ReferenceContacts;
}

export interface ReferenceContacts {
  /** Contacts of each walking bout. */
  readonly bouts: readonly (readonly number[])[];
}

/** Columns of a comma-separated file by header name, as text. */
export function readCsv(path: string): Record<string, string[]> {
  const [header, ...lines] = readFileSync(path, 'utf8').trimEnd().split('\n');
  const names = header!.trim().split(',');
  const rows = lines.map((line) => line.trim().split(','));
  return Object.fromEntries(names.map((name, k) => [name, rows.map((row) => row[k] ?? '')]));
}

const numbers = (texts: readonly string[]): Float64Array => Float64Array.from(texts, Number);

/** The walks of `data/body/gait`, or of the same folder of the data that are kept apart where it holds more. */
export function readReferenceWalks(): ReferenceWalk[] {
  const apart = labelledDataFolder();
  const folders = [join('data', 'body', 'gait'), ...(apart === undefined ? [] : [join(apart, 'body', 'gait')])];
  const paths = new Map<string, string>();
  for (const folder of folders.filter((path) => existsSync(path))) {
    for (const file of readdirSync(folder)) {
      if (file.endsWith('_imu.csv') && !paths.has(file)) paths.set(file, join(folder, file));
    }
  }
  return [...paths].sort(([a], [b]) => (a < b ? -1 : 1)).map(([file, path]) => readWalk(file, path));
}

function readWalk(file: string, path: string): ReferenceWalk {
  const name = file.replace('_imu.csv', '');
  const columns = readCsv(path);
  const column = (key: string): Float64Array => numbers(columns[key]!);
  return {
    name,
    person: name.split('_')[0]!,
    kind: name.includes('Test5') ? 'straight' : 'dailyLife',
    signal: {
      startS: 0,
      rateHz: 100,
      gravity: 'included',
      x: column('acc_is_g'),
      y: column('acc_ml_g'),
      z: column('acc_pa_g'),
      gyro: { x: column('gyr_is_dps'), y: column('gyr_ml_dps'), z: column('gyr_pa_dps') },
    },
    insoles: readContacts(path.replace('_imu.csv', '_indip_ic.csv')),
    cameras: readContacts(path.replace('_imu.csv', '_stereophoto_ic.csv')),
  };
}

function readContacts(path: string): ReferenceContacts {
  const { wb, ic_s } = readCsv(path);
  const bouts = new Map<string, number[]>();
  ic_s!.forEach((text, k) => {
    const bout = bouts.get(wb![k]!) ?? [];
    bout.push(Number(text));
    bouts.set(wb![k]!, bout);
  });
  return { bouts: [...bouts.values()] };
}

/** Heel positions, m, at 100 Hz, and the contacts that foot sensors gave, s, of `data/body/footmocap`. */
export function readHeels(): { left: PointSignal; right: PointSignal; contactsS: Record<'left' | 'right', number[]> } {
  const mocap = readCsv(join('data', 'body', 'footmocap', 'mocap_feet.csv'));
  const point = (marker: string): PointSignal => {
    const [x, y, z] = ['x', 'y', 'z'].map((axis) => numbers(mocap[`${marker}_${axis}`]!).map((mm) => mm / 1000)) as [
      Float64Array,
      Float64Array,
      Float64Array,
    ];
    return { startS: 0, rateHz: 100, unit: 'm', x, y, z };
  };
  const { foot, ic_s } = readCsv(join('data', 'body', 'footmocap', 'events.csv'));
  const of = (side: string): number[] => ic_s!.flatMap((text, k) => (foot![k] === side ? [Number(text)] : []));
  return { left: point('L_FCC'), right: point('R_FCC'), contactsS: { left: of('left'), right: of('right') } };
}
