import { analysed } from './analysed.ts';
import { makeTrain } from './judgeEvents.ts';
import { median } from './matchSpans.ts';
import type { Motion, TrueSaccade } from './motion.ts';

/** How often the 95 % intervals hold the truth of the recording itself and of the process it was drawn from. */
export function intervalCoverage(recordings: number): string {
  const cell = {
    kind: 'opsoclonus',
    amplitudeDeg: 5,
    continuous: false,
    noiseDeg: 0.03,
    rateHz: 500,
    device: 'clean',
  } as const;
  const long: Motion[] = [];
  for (let i = 0; i < 6; i++) long.push(makeTrain(cell, 900000 + i, 60).motion);
  const process = truthOf(long);
  const within = new Map<string, { own: number; drawn: number; n: number; low: number }>();
  for (let i = 0; i < recordings; i++) {
    const { motion, tracked } = makeTrain(cell, 910000 + 10 * i, 12);
    const own = truthOf([motion]);
    const report = analysed(tracked.streams);
    for (const [id, ownValue] of Object.entries(own)) {
      const found = report.measures.find((measure) => measure.id === id);
      if (found?.status !== 'measured' || found.interval95 === undefined) continue;
      const [low, high] = found.interval95;
      const tally = within.get(id) ?? { own: 0, drawn: 0, n: 0, low: 0 };
      tally.n++;
      if (low <= ownValue && ownValue <= high) tally.own++;
      const drawn = process[id]!;
      if (low <= drawn && drawn <= high) tally.drawn++;
      if (high < drawn) tally.low++;
      within.set(id, tally);
    }
  }
  return [...within]
    .map(
      ([id, { own, drawn, n, low }]) =>
        `${id}: holds the recording's own truth ${own}/${n}, the process's ${drawn}/${n} (wholly below ${low})`,
    )
    .join('\n');
}

function truthOf(motions: readonly Motion[]): Record<string, number> {
  const events: TrueSaccade[] = [];
  const steps: number[] = [];
  let burstS = 0;
  let bursts = 0;
  let totalS = 0;
  const burstLengths: number[] = [];
  for (const motion of motions) {
    const train = motion.saccades.filter(({ part }) => part === 'train');
    events.push(...motion.saccades);
    for (let i = 1; i < train.length; i++)
      if (train[i]!.startS - train[i - 1]!.endS < 0.02) steps.push(train[i]!.startS - train[i - 1]!.startS);
    for (const { startS, endS } of motion.bursts) {
      burstS += endS - startS;
      burstLengths.push(endS - startS);
      bursts++;
    }
    totalS += motion.durationS;
  }
  return {
    'oscillation-frequency': 1 / (2 * median(steps)),
    'amplitude-median': median(events.map(({ amplitudeDeg }) => amplitudeDeg)),
    'saccade-rate': events.length / totalS,
    'burst-rate': (60 * bursts) / totalS,
    'opsoclonus-time-share': burstS / totalS,
    'burst-duration': median(burstLengths),
  };
}
