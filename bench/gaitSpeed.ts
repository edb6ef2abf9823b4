import { loadavg } from 'node:os';
import { gaitOfSources } from '../src/body/gait/gaitOfSources.ts';
import type { MotionSource, SecondTable } from '../src/body/index.ts';
import { makeMotionSource } from '../src/body/motion/makeMotionSource.ts';
import { secondsOf } from '../src/body/motion/secondsOf.ts';
import { readReferenceWalks } from './accuracy/body/gaitFiles.ts';

/** A week at 100 Hz with two hours of walking a day (a real straight walk, over and over), as a file of 16-bit integers is held. */
const DAYS = 7;
const WALK_S = 7200;
const BOUT_S = 240;
const SCALE_G = 1 / 2048;

function makeWeek(): { source: MotionSource; seconds: SecondTable } {
  const { signal } = readReferenceWalks().find(({ name }) => name === 'HA001_Test5_Trial1')!;
  const [from, to] = [510, 1046];
  const length = DAYS * 86_400 * 100;
  const columns: Record<string, Int16Array> = {};
  const scale: Record<string, number> = {};
  for (const axis of ['x', 'y', 'z'] as const) {
    const column = new Int16Array(length).fill(Math.round((signal[axis][0] ?? 0) / SCALE_G));
    for (let day = 0; day < DAYS; day++) {
      for (let bout = 0; bout * BOUT_S < WALK_S; bout++) {
        const at = (day * 86_400 + 8 * 3600 + bout * 1200) * 100;
        for (let i = 0; i < BOUT_S * 100; i++) {
          column[at + i] = Math.round(signal[axis][from + (i % (to - from))]! / SCALE_G);
        }
      }
    }
    columns[`accel${axis.toUpperCase()}G`] = column;
    scale[`accel${axis.toUpperCase()}G`] = SCALE_G;
  }
  const source = makeMotionSource({
    id: 'week',
    kind: 'motion',
    place: 'lower-back',
    startS: 0,
    rateHz: 100,
    length,
    columns,
    scale,
  });
  return { source, seconds: secondsOf([source]) };
}

/** Seconds that the gait of a week takes on one core, round by round, and what was found. */
export function runGaitSpeed(rounds = 4): { seconds: number[]; walkingMin: number; contacts: number } {
  const { source, seconds } = makeWeek();
  const worn = [{ startS: 0, endS: DAYS * 86_400 }];
  const times: number[] = [];
  let [walkingMin, contacts] = [0, 0];
  for (let round = 0; round < rounds; round++) {
    const begin = performance.now();
    const bouts = gaitOfSources([source], seconds, worn)!.bouts;
    times.push((performance.now() - begin) / 1000);
    walkingMin = bouts.reduce((sum, { startS, endS }) => sum + endS - startS, 0) / 60;
    contacts = bouts.reduce((sum, { contactsS }) => sum + contactsS.length, 0);
  }
  return { seconds: times, walkingMin, contacts };
}

if (process.argv[1]?.endsWith('gaitSpeed.ts')) {
  const { seconds, walkingMin, contacts } = runGaitSpeed();
  console.log(
    `load ${loadavg()[0]!.toFixed(1)}; a week at 100 Hz with 2 h of walking a day, one core, seconds a round:`,
  );
  console.log(
    `${seconds.map((s) => s.toFixed(2)).join(' ')}; ${walkingMin.toFixed(0)} min of walking, ${contacts} contacts`,
  );
}
