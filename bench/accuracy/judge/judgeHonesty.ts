import type { Stream } from '../../../src/recording/index.ts';
import { analysed, valueOf } from './analysed.ts';
import { chanceOf } from './chance.ts';
import { Motion } from './motion.ts';
import { track } from './tracker.ts';
import { addTrains } from './trainKinds.ts';
import { fixate } from './healthyKinds.ts';

function trainStream(rateHz: number, amplitudeDeg: number, durationS = 15, fineHz = 3000): { stream: Stream; trueHz: number } {
  const motion = new Motion(durationS, fineHz, chanceOf(77));
  addTrains(motion, {
    amplitudeDeg, amplitudeCv: 0.2, plane: 'all', continuous: false, burstS: [0.5, 1.5], pauseS: [0.6, 1.5], maxGapS: 0.005,
  });
  const steps = motion.saccades.slice(1).map((event, i) => event.startS - motion.saccades[i]!.startS).sort((a, b) => a - b);
  const { streams } = track(motion, { rateHz, noiseDeg: 0.03, stepDeg: 0.01 }, chanceOf(78));
  return { stream: streams[0]!, trueHz: 1 / (2 * steps[steps.length >> 1]!) };
}

function still(rateHz: number): Stream {
  const motion = new Motion(15, 3000, chanceOf(79));
  fixate(motion);
  return track(motion, { rateHz, noiseDeg: 0.03, stepDeg: 0.01 }, chanceOf(80)).streams[0]!;
}

/** Odd recordings, one line each: type, what was measured, what was refused. A throw is shown as such. */
export function honesty(): string {
  const { stream, trueHz } = trainStream(500, 5);
  const x = stream.columns['xDeg']!;
  const y = stream.columns['yDeg']!;
  const withColumns = (columns: Record<string, Float64Array>, more: Partial<Stream> = {}): Stream => ({ ...stream, ...more, columns });
  const map = (column: ArrayLike<number>, f: (value: number, i: number) => number) => Float64Array.from(column, f);
  const rng = chanceOf(5);
  const lossy = map(x, (value, i) => (Math.floor(i / 40) % 2 === 0 ? value : Number.NaN));
  const random50 = map(x, (value) => (rng.is(0.5) ? value : Number.NaN));
  const bare = (xs: Float64Array, ys?: Float64Array): Record<string, Float64Array> => ys === undefined ? { xDeg: xs } : { xDeg: xs, yDeg: ys };
  const cases: [string, () => Stream[]][] = [
    [`500 Hz A 5 (true ${trueHz.toFixed(1)} Hz)`, () => [stream]],
    ...[30, 60, 120, 200].flatMap((rate) => [1, 5, 15].map((a): [string, () => Stream[]] => {
      const made = trainStream(rate, a);
      return [`${rate} Hz A ${a} (true ${made.trueHz.toFixed(1)} Hz)`, () => [made.stream]];
    })),
    ['30 Hz fixation', () => [still(30)]],
    ['60 Hz fixation', () => [still(60)]],
    ['120 Hz fixation', () => [still(120)]],
    ['2000 Hz A 5', () => [trainStream(2000, 5, 15, 6000).stream]],
    ['x only', () => [withColumns({ xDeg: x })]],
    ['y only', () => [withColumns({ yDeg: y })]],
    ['y all NaN', () => [withColumns(bare(x, map(y, () => Number.NaN)))]],
    ['y half NaN (second half)', () => [withColumns(bare(x, map(y, (v, i) => (i > y.length / 2 ? Number.NaN : v))))]],
    ['50 % loss in 80 ms pieces', () => [withColumns(bare(lossy, map(y, (v, i) => (Number.isNaN(lossy[i]!) ? Number.NaN : v))))]],
    ['50 % loss at random samples', () => [withColumns(bare(random50, map(y, (v, i) => (Number.isNaN(random50[i]!) ? Number.NaN : v))))]],
    ['px instead of deg', () => [withColumns({ xPx: map(x, (v) => 960 + 30 * v), yPx: map(y, (v) => 540 - 30 * v) })]],
    ['px values called deg (x30)', () => [withColumns(bare(map(x, (v) => 960 + 30 * v), map(y, (v) => 540 - 30 * v)))]],
    ['radians called deg', () => [withColumns(bare(map(x, (v) => v / 57.3), map(y, (v) => v / 57.3)))]],
    ['2 s long', () => [trainStream(500, 5, 2).stream]],
    ['0.2 s long', () => [withColumns(bare(x.slice(0, 100) as Float64Array, y.slice(0, 100) as Float64Array), { length: 100 })]],
    ['3 samples', () => [withColumns(bare(x.slice(0, 3) as Float64Array, y.slice(0, 3) as Float64Array), { length: 3 })]],
    ['1 sample', () => [withColumns(bare(x.slice(0, 1) as Float64Array, y.slice(0, 1) as Float64Array), { length: 1 })]],
    ['0 samples', () => [withColumns(bare(new Float64Array(0), new Float64Array(0)), { length: 0 })]],
    ['no streams', () => []],
    ['all NaN', () => [withColumns(bare(map(x, () => Number.NaN), map(y, () => Number.NaN)))]],
    ['constant', () => [withColumns(bare(map(x, () => 3), map(y, () => -2)))]],
    ['constant 0 = lost?', () => [withColumns(bare(map(x, () => 0), map(y, () => 0)))]],
    ['offset 1e6', () => [withColumns(bare(map(x, (v) => v + 1e6), map(y, (v) => v - 1e6)))]],
    ['offset 1e12', () => [withColumns(bare(map(x, (v) => v + 1e12), map(y, (v) => v - 1e12)))]],
    ['Infinity spikes', () => [withColumns(bare(map(x, (v, i) => (i % 500 === 7 ? Number.POSITIVE_INFINITY : v)), y))]],
    ['spikes of 1e9 once a second', () => [withColumns(bare(map(x, (v, i) => (i % 500 === 7 ? 1e9 : v)), y))]],
    ['zeros for loss, 150 ms a second', () => [withColumns(bare(map(x, (v, i) => (i % 500 < 75 ? 0 : v + 20)), map(y, (v, i) => (i % 500 < 75 ? 0 : v + 10))))]],
    ['held samples (each twice: true 250 Hz)', () => [withColumns(bare(map(x, (_, i) => x[i - (i % 2)]!), map(y, (_, i) => y[i - (i % 2)]!)))]],
    ['held samples (each 8 times: true 62.5 Hz)', () => [withColumns(bare(map(x, (_, i) => x[i - (i % 8)]!), map(y, (_, i) => y[i - (i % 8)]!)))]],
    ['low-passed at 15 Hz', () => [withColumns(bare(smooth(x, 14), smooth(y, 14)))]],
    ['white noise 1 deg only', () => [withColumns(bare(map(x, () => rng.normal(0, 1)), map(y, () => rng.normal(0, 1))))]],
    ['white noise 0.3 deg only', () => [withColumns(bare(map(x, () => rng.normal(0, 0.3)), map(y, () => rng.normal(0, 0.3))))]],
    ['50 Hz mains 0.5 deg', () => [withColumns(bare(map(x, (_, i) => 0.5 * Math.sin(0.628318 * i) + rng.normal(0, 0.02)), map(y, () => rng.normal(0, 0.02))))]],
    ['head tremor 5 Hz 0.5 deg', () => [withColumns(bare(map(x, (_, i) => 0.5 * Math.sin(0.0628318 * i) + rng.normal(0, 0.02)), map(y, () => rng.normal(0, 0.02))))]],
    ['one eye flutters, fellow still', () => [withColumns({ leftXDeg: x, leftYDeg: y, rightXDeg: map(x, () => rng.normal(0, 0.03)), rightYDeg: map(y, () => rng.normal(0, 0.03)) })]],
    ['fellow all NaN', () => [withColumns({ leftXDeg: x, leftYDeg: y, rightXDeg: map(x, () => Number.NaN), rightYDeg: map(y, () => Number.NaN) })]],
    ['rate said 1000, no clock', () => [withColumns(bare(x, y), { rateHz: 1000 })]],
    ['uneven clock (jitter 30 %)', () => [withColumns(bare(x, y), { timesS: map(x, (_, i) => (i + rng.uniform(-0.3, 0.3)) / 500) })]],
  ];
  return cases.map(([name, make]) => `${name}: ${tell(make)}`).join('\n');
}

function smooth(column: ArrayLike<number>, half: number): Float64Array {
  return Float64Array.from({ length: column.length }, (_, i) => {
    let sum = 0;
    let n = 0;
    for (let k = Math.max(0, i - half); k <= Math.min(column.length - 1, i + half); k++) {
      sum += column[k]!;
      n++;
    }
    return sum / n;
  });
}

function tell(make: () => Stream[]): string {
  try {
    const report = analysed(make());
    const show = (id: string) => {
      const found = report.measures.find((measure) => measure.id === id)!;
      return found.status === 'measured'
        ? `${Number(valueOf(report, id).toPrecision(3))}(${found.quality[0]})`
        : `refused:${found.reason.code}`;
    };
    const odd = report.measures.filter((measure) => measure.status === 'measured' && !Number.isFinite(measure.value));
    return [
      `${report.waveform.type}${report.waveform.alternative === undefined ? '' : `/${report.waveform.alternative}`}`,
      `sacc/s ${show('saccade-rate')}`,
      `burst/min ${show('burst-rate')}`,
      `share ${show('opsoclonus-time-share')}`,
      `f ${show('oscillation-frequency')}`,
      `A ${show('amplitude-median')}`,
      `Vp ${show('peak-velocity-median')}`,
      `${report.measures.filter(({ status }) => status === 'refused').length} refused`,
      odd.length === 0 ? '' : `NOT FINITE: ${odd.map(({ id }) => id).join(' ')}`,
      `notes ${report.notes.map(({ code }) => code).join(' ')}`,
      `| ${report.verdict[0]?.text ?? 'no verdict'}`,
    ].join('; ');
  } catch (error) {
    return `THROWS ${error instanceof Error ? `${error.name}: ${error.message}` : String(error)}`;
  }
}
