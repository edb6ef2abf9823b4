import type { LocalTime } from '../../recording/index.ts';
import type { SecondTable, SleepDetection, Span } from '../types.ts';
import { findPeriods } from './findPeriods.ts';
import { SCORE } from './score.ts';
import { SLEEP_PARAMETERS } from './sleepParameters.ts';

const CODES: Readonly<Record<string, number>> = { wake: SCORE.wake, sleep: SCORE.sleep, off: SCORE.notWorn };

/** Minutes written as 'wake 60, sleep 90, off 10'. */
export function minutesOf(text: string): Uint8Array {
  return Uint8Array.from(
    text
      .split(', ')
      .filter((part) => part !== '')
      .flatMap((part) => {
        const [what, count] = part.split(' ');
        return new Array<number>(Number(count)).fill(CODES[what!]!);
      }),
  );
}

/** A detection made by hand, of minutes written as above, from second 0 on. */
export function detectionOf(
  text: string,
  source: SleepDetection['source'] = 'acceleration',
  localTime?: (timeS: number) => LocalTime,
): SleepDetection {
  const found = findPeriods(minutesOf(text), { startS: 0, napMin: 30, localTime, parameters: SLEEP_PARAMETERS });
  return { ...found, algorithm: { id: 'by-hand', version: 1, parameters: {} }, startS: 0, source, statements: [] };
}

/** How a limb lies in a stretch of seconds: `turnsDeg` to and fro every `everyS`, and `shakeG` of movement. */
export interface HandStretch {
  readonly seconds: number;
  /** Tilt of the limb against the z axis, deg; 35 where nothing is said. */
  readonly tiltDeg?: number;
  readonly turnsDeg?: number;
  readonly everyS?: number;
  readonly shakeG?: number;
  /** No samples. */
  readonly lost?: boolean;
}

/** A table of seconds made by hand: a limb that lies still, tilted as told. Without noise. */
export function secondsOfStretches(stretches: readonly HandStretch[], startS = 0): SecondTable {
  const length = stretches.reduce((sum, { seconds }) => sum + seconds, 0);
  const column = (): Float32Array => new Float32Array(length);
  const [meanX, meanZ, sd] = [column(), column(), column()];
  const count = new Uint16Array(length).fill(50);
  let k = 0;
  for (const { seconds, tiltDeg = 35, turnsDeg = 0, everyS = 5, shakeG = 0.002, lost = false } of stretches)
    for (let s = 0; s < seconds; s++, k++) {
      const angle = ((tiltDeg + (Math.floor(s / everyS) % 2) * turnsDeg) * Math.PI) / 180;
      meanX[k] = lost ? Number.NaN : Math.sin(angle);
      meanZ[k] = lost ? Number.NaN : Math.cos(angle);
      sd[k] = lost ? Number.NaN : shakeG / Math.sqrt(3);
      if (lost) count[k] = 0;
    }
  const meanY = column();
  return { startS, length, count, meanX, meanY, meanZ, sdX: sd, sdY: sd, sdZ: sd, range: sd, enmo: sd, mad: sd };
}

export const wholeOf = ({ startS, length }: SecondTable): Span[] => [{ startS, endS: startS + length }];
