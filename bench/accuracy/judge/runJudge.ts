import { classAgreement } from './judgeClasses.ts';
import { type EventScore, eventCells, scoreEventCell } from './judgeEvents.ts';
import { falseBurstHours } from './judgeHealthy.ts';
import { honesty } from './judgeHonesty.ts';
import { intervalCoverage } from './judgeIntervals.ts';
import { answerWaves, renderWaves } from './judgeWaves.ts';
import { median, quantile } from './matchSpans.ts';

// Usage: npx tsx bench/accuracy/judge/runJudge.ts [events|waves|healthy|classes|intervals|honesty ...] [--full] [--kind=name] [--count=n]
const args = process.argv.slice(2);
const full = args.includes('--full');
const chosen = args.filter((arg) => !arg.startsWith('--'));
const wants = (part: string) => chosen.length === 0 || chosen.includes(part);
const option = (name: string) => args.find((arg) => arg.startsWith(`--${name}=`))?.slice(name.length + 3);
const print = (text: string) => process.stdout.write(`${text}\n`);

if (wants('honesty')) print(`# honesty\n${honesty()}`);
if (wants('events')) runEvents();
if (wants('waves')) {
  const count = Number(option('count') ?? (full ? 200 : 20));
  print(`# waveforms, ${count} a kind\n${renderWaves(answerWaves(count, option('kind')))}`);
}
if (wants('healthy')) print(`# false bursts\n${falseBurstHours(Number(option('hours') ?? (full ? 10 : 0.5)))}`);
if (wants('classes')) print(`# four classes\n${classAgreement(full ? 40 : 8)}`);
if (wants('intervals')) print(`# intervals\n${intervalCoverage(full ? 200 : 40)}`);

function runEvents(): void {
  const repeats = full ? 6 : 1;
  const scores: EventScore[] = [];
  let seed = 500000;
  for (const cell of eventCells().filter(({ device }) => device === (option('device') ?? device)))
    for (let i = 0; i < repeats; i++) {
      seed += 10;
      scores.push(scoreEventCell(cell, seed, 20));
    }
  print(
    '# events: F1 by cell group (mean / worst), count ratio, |frequency error| median/p90, |amplitude error|, burst bounds ms',
  );
  const groups = new Map<string, EventScore[]>();
  for (const score of scores) {
    const { device, rateHz, noiseDeg, kind, continuous } = score.cell;
    const key = `${device} ${rateHz} Hz noise ${noiseDeg} ${kind} ${continuous ? 'continuous' : 'bursts'}`;
    groups.set(key, [...(groups.get(key) ?? []), score]);
  }
  for (const [key, group] of groups) print(`${key}: ${summary(group)}`);
  print('# events: cells below goal (0.95 clean 500 Hz, else 0.90; 3 % frequency; 5 % amplitude; 10 ms)');
  const cells = new Map<string, EventScore[]>();
  for (const score of scores)
    cells.set(JSON.stringify(score.cell), [...(cells.get(JSON.stringify(score.cell)) ?? []), score]);
  for (const group of cells.values()) {
    const { cell } = group[0]!;
    const goal = cell.device === 'clean' && cell.rateHz === 500 ? 0.95 : 0.9;
    const f1 = mean(group.map((score) => score.f1));
    const frequency = mean(group.map((score) => Math.abs(score.frequencyError)));
    const amplitude = mean(group.map((score) => Math.abs(score.amplitudeError)));
    const bad: string[] = [];
    if (!(f1 >= goal)) bad.push('F1');
    if (!(frequency <= 0.03)) bad.push('frequency');
    if (!(amplitude <= 0.05)) bad.push('amplitude');
    if (!cell.continuous && !(median(group.map((score) => score.burstStartMs)) <= 10)) bad.push('burst start');
    if (!cell.continuous && !(median(group.map((score) => score.burstEndMs)) <= 10)) bad.push('burst end');
    if (bad.length > 0)
      print(
        `  ${cell.device} ${cell.rateHz} Hz noise ${cell.noiseDeg} ${cell.kind} A ${cell.amplitudeDeg} ${cell.continuous ? 'continuous' : 'bursts'}: ${bad.join(', ')} | ${summary(group)} | signed freq ${(100 * mean(group.map((s) => s.frequencyError))).toFixed(1)} % amp ${(100 * mean(group.map((s) => s.amplitudeError))).toFixed(1)} % | seed ${group
          .map((s) => s.seed)
          .slice(0, 3)
          .join(' ')}`,
      );
  }
}

function summary(group: readonly EventScore[]): string {
  const f1 = group.map((score) => score.f1);
  const abs = (pick: (score: EventScore) => number) => group.map((score) => Math.abs(pick(score)));
  return [
    `F1 ${mean(f1).toFixed(3)} / ${Math.min(...f1).toFixed(3)}`,
    `count ${mean(group.map((score) => score.countRatio)).toFixed(3)}`,
    `freq ${(100 * median(abs((s) => s.frequencyError))).toFixed(1)}/${(
      100 *
        quantile(
          abs((s) => s.frequencyError),
          0.9,
        )
    ).toFixed(1)} % (refused ${group.filter((s) => Number.isNaN(s.frequencyError)).length})`,
    `amp ${(100 * median(abs((s) => s.amplitudeError))).toFixed(1)}/${(
      100 *
        quantile(
          abs((s) => s.amplitudeError),
          0.9,
        )
    ).toFixed(1)} %`,
    `against rotation ${(100 * median(group.map((s) => s.rotationError))).toFixed(1)} %`,
    `burst ${median(group.map((s) => s.burstStartMs)).toFixed(1)}/${median(group.map((s) => s.burstEndMs)).toFixed(1)} ms F1 ${mean(group.map((s) => s.burstF1)).toFixed(2)}`,
  ].join(', ');
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
