import { makeRandom } from '../../signal/index.ts';
import { emptySecondTable } from '../motion/emptySecondTable.ts';
import type { SecondTable } from '../types.ts';

/** What the sensor does for so many seconds: lies still, is worn in sleep, is worn awake, or is not there. */
export type Doing = 'table' | 'deep' | 'sleep' | 'awake' | 'gone';

/**
 * A table of seconds without samples: on the table and in the deepest sleep nothing but noise, in sleep a turn every ten minutes and a twitch every two, awake movement
 * all the time.
 */
export function madeSeconds(parts: readonly (readonly [Doing, number])[], seed = 1, startS = 0): SecondTable {
  const random = makeRandom(seed);
  const length = parts.reduce((sum, [, s]) => sum + s, 0);
  const table = emptySecondTable(startS, length);
  let k = 0;
  for (const [doing, lasting] of parts) {
    let direction = [0, 0, 1];
    for (let i = 0; i < lasting; i++, k++) {
      if (doing === 'gone') continue;
      const turns = doing === 'awake' ? i % 7 === 0 : doing === 'sleep' && i % 600 === 300;
      if (turns) direction = unit([random() - 0.5, random() - 0.5, random() - 0.5]);
      const moves = doing === 'awake' ? 0.15 * (0.5 + random()) : doing === 'sleep' && i % 120 === 60 ? 0.05 : 0;
      const sd = Math.hypot(moves, 0.003);
      table.count[k] = 30;
      for (const [axis, name] of (['X', 'Y', 'Z'] as const).entries()) {
        table[`mean${name}`][k] = direction[axis]! + 0.0005 * (random() - 0.5);
        table[`sd${name}`][k] = sd * (0.9 + 0.2 * random());
      }
      table.range[k] = 5 * sd;
      table.enmo[k] = 0.4 * sd;
      table.mad[k] = 0.8 * sd;
    }
  }
  return table;
}

function unit(v: readonly number[]): number[] {
  const length = Math.hypot(...v);
  return v.map((w) => w / length);
}
