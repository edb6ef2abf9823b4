import type { WaveformType } from '../../../src/eyes/index.ts';
import { analysed } from './analysed.ts';
import { makeWave, WAVE_KINDS, type WaveKind } from './waveKinds.ts';

export interface WaveAnswer {
  readonly kind: WaveKind;
  readonly seed: number;
  readonly answer: WaveformType;
  readonly alternative: WaveformType | undefined;
  readonly about: string;
}

/** Answers for `count` recordings of each kind. Seeds are 1000·(kind index + 1) + recording. */
export function answerWaves(count: number, onlyKind?: string): WaveAnswer[] {
  const out: WaveAnswer[] = [];
  for (const [k, kind] of WAVE_KINDS.entries()) {
    if (onlyKind !== undefined && kind.name !== onlyKind) continue;
    for (let i = 0; i < count; i++) {
      const seed = 1000 * (k + 1) + i;
      const { motion, tracker, tracked } = makeWave(kind, seed);
      const { waveform } = analysed(tracked.streams);
      const sizes = motion.saccades.map(({ amplitudeDeg }) => amplitudeDeg).sort((a, b) => a - b);
      const about = [
        `${tracker.rateHz} Hz`,
        `noise ${tracker.noiseDeg.toFixed(3)}`,
        tracker.pinkDeg === undefined ? '' : `pink ${tracker.pinkDeg.toFixed(3)}`,
        tracker.blinksPerMinute === undefined ? '' : `blinks ${tracked.blinks.length}`,
        tracker.pso === undefined ? '' : `pso ${tracker.pso.toFixed(1)}`,
        tracker.heuristicFilter ? 'filter' : '',
        tracker.binocular ? 'bino' : '',
        `A50 ${sizes.length === 0 ? '-' : sizes[sizes.length >> 1]!.toFixed(2)}`,
        `${motion.durationS.toFixed(0)} s`,
      ];
      out.push({
        kind,
        seed,
        answer: waveform.type,
        alternative: waveform.alternative,
        about: about.filter((part) => part !== '').join(', '),
      });
    }
  }
  return out;
}

export function renderWaves(answers: readonly WaveAnswer[]): string {
  const lines: string[] = [];
  let right = 0;
  let safe = 0;
  let total = 0;
  for (const kind of WAVE_KINDS) {
    const own = answers.filter((answer) => answer.kind === kind);
    if (own.length === 0) continue;
    const tally = new Map<string, number>();
    for (const { answer } of own) tally.set(answer, (tally.get(answer) ?? 0) + 1);
    const correct = own.filter(({ answer }) => kind.expected.includes(answer)).length;
    const acceptable = own.filter(({ answer }) => kind.expected.includes(answer) || answer === 'cannot-tell').length;
    if (kind.scored) {
      right += correct;
      safe += acceptable;
      total += own.length;
    }
    const list = [...tally].sort((a, b) => b[1] - a[1]).map(([type, n]) => `${type} ${n}`);
    lines.push(
      `${kind.scored ? '' : '(unscored) '}${kind.name}: correct ${percent(correct, own.length)}, or cannot-tell ${percent(acceptable, own.length)} — ${list.join(', ')}`,
    );
    const wrong = own.filter(({ answer }) => !kind.expected.includes(answer));
    for (const { seed, answer, alternative, about } of wrong.slice(0, 14))
      lines.push(`    seed ${seed}: ${answer}${alternative === undefined ? '' : ` (or ${alternative})`} [${about}]`);
  }
  lines.push(
    `TOTAL scored: correct ${percent(right, total)}, correct or cannot-tell ${percent(safe, total)}, n ${total}`,
  );
  return lines.join('\n');
}

const percent = (part: number, whole: number) => `${((100 * part) / whole).toFixed(1)} %`;
