import { drawNormal, makeRandom } from '../../signal/index.ts';

/** A made-up hand: t in s, acceleration with gravity in g, without it, and rotation in deg/s. Still but for a turn in the middle third. */
export interface MadeUpRow {
  readonly timeS: number;
  readonly total: readonly [number, number, number];
  readonly linear: readonly [number, number, number];
  readonly gravity: readonly [number, number, number];
  readonly gyro: readonly [number, number, number];
}

/** `seconds` of a made-up hand at `rateHz`, by seed. */
export function madeUpHand(seconds: number, rateHz: number, seed = 1): MadeUpRow[] {
  const random = makeRandom(seed);
  const count = Math.round(seconds * rateHz);
  return Array.from({ length: count }, (_, i) => {
    const timeS = i / rateHz;
    const share = timeS / seconds;
    const turning = share > 1 / 3 && share < 2 / 3 ? Math.sin(3 * Math.PI * (share - 1 / 3)) : 0;
    const angle = 0.3 + 0.8 * (share < 1 / 3 ? 0 : Math.min(1, 3 * (share - 1 / 3)));
    const gravity = [0, Math.sin(angle), Math.cos(angle)] as const;
    const noise = (): number => 0.004 * drawNormal(random);
    const linear = [0.3 * turning + noise(), noise(), noise()] as const;
    return {
      timeS,
      linear,
      gravity,
      total: [gravity[0] + linear[0], gravity[1] + linear[1], gravity[2] + linear[2]],
      gyro: [40 * turning, 0, 0],
    };
  });
}
