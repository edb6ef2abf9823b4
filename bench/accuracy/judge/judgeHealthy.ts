import { detectEyeEvents, primarySignals } from '../../../src/eyes/index.ts';
import { chanceOf } from './chance.ts';
import { fixate, pursue, read, scan } from './healthyKinds.ts';
import { touches } from './matchSpans.ts';
import { Motion } from './motion.ts';
import { type Tracker, track } from './tracker.ts';

const KINDS = { fixation: fixate, scanning: scan, reading: read, pursuit: pursue } as const;
const MINUTES = 2;

/** Bursts found in healthy recordings of 2 minutes, an hour of each kind and tracker family. */
export function falseBurstHours(hours: number): string {
  const lines: string[] = [];
  for (const [k, [name, make]] of Object.entries(KINDS).entries()) {
    for (const [f, family] of (['clean', 'dirty'] as const).entries()) {
      let bursts = 0;
      let nearMask = 0;
      const seeds: string[] = [];
      const recordings = Math.round((hours * 30) / 2);
      for (let i = 0; i < recordings; i++) {
        const seed = 2000000 + 100000 * k + 10000 * f + i;
        const { motion, tracker, tracked } = makeHealthy(make, family, seed);
        for (const { signal } of primarySignals(tracked.streams).segments)
          for (const burst of detectEyeEvents(signal).bursts) {
            bursts++;
            if (touches(burst, tracked.masked)) nearMask++;
            const inside = motion.saccades.filter((event) => touches(event, [burst]));
            if (seeds.length < 8)
              seeds.push(
                `${seed}@${burst.startS.toFixed(2)} s (${burst.phaseCount} phases, truly ${inside.length}, ${tracker.rateHz} Hz, noise ${tracker.noiseDeg.toFixed(3)}, pink ${(tracker.pinkDeg ?? 0).toFixed(3)}${touches(burst, tracked.masked) ? ', at a blink or loss' : ''})`,
              );
          }
      }
      const spent = (recordings * MINUTES) / 60;
      lines.push(
        `${name} ${family}: ${bursts} bursts in ${spent.toFixed(1)} h = ${(bursts / spent).toFixed(2)}/h, of these ${nearMask} at blinks or losses${seeds.length === 0 ? '' : `\n    ${seeds.join('\n    ')}`}`,
      );
    }
  }
  return lines.join('\n');
}

export function makeHealthy(make: (motion: Motion) => void, family: 'clean' | 'dirty', seed: number) {
  const chance = chanceOf(seed);
  const rateHz = chance.pick([250, 500, 1000]);
  const noiseDeg = chance.logUniform(0.01, 0.1);
  const tracker: Tracker =
    family === 'clean'
      ? { rateHz, noiseDeg, stepDeg: 0.01 }
      : {
          rateHz,
          noiseDeg,
          pinkDeg: noiseDeg * chance.uniform(0, 1),
          stepDeg: 0.01,
          gainSd: 0.05,
          blinksPerMinute: chance.uniform(5, 20),
          shortLossPerS: chance.uniform(0, 0.3),
          pso: chance.uniform(0, 0.8),
          heuristicFilter: chance.is(0.4),
          pupil: chance.is(0.6),
        };
  const motion = new Motion(MINUTES * 60, 1000, chance);
  make(motion);
  return { motion, tracker, tracked: track(motion, tracker, chance) };
}
