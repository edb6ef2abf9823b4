import { detectEyeEvents, LABEL, primarySignals } from '../../../src/eyes/index.ts';
import { fixate, pursue, read, scan } from './healthyKinds.ts';
import { makeHealthy } from './judgeHealthy.ts';
import type { Motion, TrueSpan } from './motion.ts';

/** Agreement (Cohen's kappa over samples) with the truth: saccade, PSO, fixation, pursuit, all four. Blinks and losses left out. */
export function classAgreement(recordings: number): string {
  const kinds = { fixation: fixate, scanning: scan, reading: read, pursuit: pursue };
  const lines: string[] = [];
  const pooled: [number, number][] = [];
  for (const [k, [name, make]] of Object.entries(kinds).entries()) {
    const pairs: [number, number][] = [];
    for (let i = 0; i < Math.ceil(recordings / 4); i++) {
      const { motion, tracker, tracked } = makeHealthy(make, 'dirty', 3000000 + 1000 * k + i);
      const truth = truthLabels(motion, tracker.rateHz, (tracker.pso ?? 0) > 0.2);
      for (const blink of tracked.masked) fill(truth, blink, tracker.rateHz, LABEL.none);
      for (const { signal } of primarySignals(tracked.streams).segments) {
        const { labels } = detectEyeEvents(signal);
        for (let at = 0; at < labels.length; at++) if (truth[at] !== LABEL.none) pairs.push([truth[at]!, labels[at]!]);
      }
    }
    for (const pair of pairs) pooled.push(pair);
    lines.push(`${name}: ${row(pairs)}`);
  }
  lines.push(`all: ${row(pooled)}`);
  return lines.join('\n');
}

function truthLabels(motion: Motion, rateHz: number, hasPso: boolean): Uint8Array {
  const length = Math.floor(motion.count / (motion.fineHz / rateHz));
  const labels = new Uint8Array(length).fill(LABEL.fixation);
  for (const span of motion.pursuits) fill(labels, span, rateHz, LABEL.pursuit);
  // why 40 ms: two to three swings of a 30–45 Hz lens with a damping of 0.25–0.4.
  if (hasPso)
    for (const { endS, amplitudeDeg } of motion.saccades)
      if (amplitudeDeg > 1) fill(labels, { startS: endS, endS: endS + 0.03 }, rateHz, LABEL.pso);
  for (const span of motion.saccades) fill(labels, span, rateHz, LABEL.saccade);
  return labels;
}

function fill(labels: Uint8Array, { startS, endS }: TrueSpan, rateHz: number, label: number): void {
  labels.fill(label, Math.max(0, Math.round(startS * rateHz)), Math.max(0, Math.round(endS * rateHz)));
}

function row(pairs: readonly [number, number][]): string {
  const of = (label?: number) => {
    const counts = new Map<string, number>();
    let agreed = 0;
    const mark = (value: number) => (label === undefined ? value : Number(value === label));
    for (const [a, b] of pairs) {
      if (mark(a) === mark(b)) agreed++;
      counts.set(`a${mark(a)}`, (counts.get(`a${mark(a)}`) ?? 0) + 1);
      counts.set(`b${mark(b)}`, (counts.get(`b${mark(b)}`) ?? 0) + 1);
    }
    let chance = 0;
    for (let value = 0; value < 8; value++)
      chance += ((counts.get(`a${value}`) ?? 0) / pairs.length) * ((counts.get(`b${value}`) ?? 0) / pairs.length);
    return ((agreed / pairs.length - chance) / (1 - chance)).toFixed(2);
  };
  const share = (a: number, b: number) => {
    const own = pairs.filter(([truth]) => truth === a);
    return own.length === 0 ? '-' : (own.filter(([, found]) => found === b).length / own.length).toFixed(2);
  };
  return `kappa saccade ${of(LABEL.saccade)}, PSO ${of(LABEL.pso)}, fixation ${of(LABEL.fixation)}, pursuit ${of(LABEL.pursuit)}, four ${of()}; fixation called pursuit ${share(LABEL.fixation, LABEL.pursuit)}, pursuit called fixation ${share(LABEL.pursuit, LABEL.fixation)}`;
}
