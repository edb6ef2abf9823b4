import type { AnalysedSensor, MotionSource, SecondTable } from '../../../body/index.ts';
import type { BodyReport } from '../../../pipeline/index.ts';
import type { MotionTrace, TraceRequest } from './bodyView.ts';

/** Longest stretch that is drawn from samples, s. chosen: half an hour of 100 Hz is read in some ten ms; beyond it a bucket holds whole seconds. */
const LONGEST_SAMPLED_S = 1800;

/** As many samples as are drawn one by one, per bucket. chosen: three to a pixel still make a clean line. */
const SAMPLES_A_BUCKET = 3;

/** What is to be drawn of a stretch: see `MotionTrace`. Means ± 2 SD stand for the seconds of a long one. */
export function motionTrace(report: BodyReport, request: TraceRequest): MotionTrace {
  const { startS, endS, bucketCount, sensorIndex } = request;
  if (!(endS > startS && bucketCount >= 1))
    throw new RangeError(`a trace must have a length and buckets, got ${startS} to ${endS} in ${bucketCount}`);
  const sensor = report.found.sensors[sensorIndex];
  if (sensor !== undefined && (endS - startS) * sensor.rateHz <= SAMPLES_A_BUCKET * bucketCount)
    return { request, from: 'samples', ...everySample(sensor, request) };
  const column = (): Float32Array => new Float32Array(bucketCount).fill(Number.NaN);
  const trace: MotionTrace = {
    request,
    from: endS - startS <= LONGEST_SAMPLED_S ? 'buckets' : 'seconds',
    timesS: Float64Array.from({ length: bucketCount }, (_, k) => startS + ((k + 0.5) * (endS - startS)) / bucketCount),
    low: { x: column(), y: column(), z: column() },
    high: { x: column(), y: column(), z: column() },
  };
  if (sensor === undefined) return trace;
  if (trace.from === 'buckets') for (const source of sensor.sources) addSamples(trace, source);
  else addSeconds(trace, sensor);
  return trace;
}

/** The samples of a short stretch, with a lost one between sources so that the line breaks there. */
function everySample(
  sensor: AnalysedSensor,
  { startS, endS }: TraceRequest,
): Pick<MotionTrace, 'timesS' | 'low' | 'high'> {
  const rows: [number, number, number, number][] = [];
  for (const source of sensor.sources) {
    const signal = source.readSpan({ startS, endS });
    if (signal.x.length === 0) continue;
    if (rows.length > 0) rows.push([signal.startS - 1e-6, Number.NaN, Number.NaN, Number.NaN]);
    for (let i = 0; i < signal.x.length; i++)
      rows.push([signal.startS + i / signal.rateHz, signal.x[i]!, signal.y[i]!, signal.z[i]!]);
  }
  const column = (axis: 1 | 2 | 3): Float32Array => Float32Array.from(rows, (row) => row[axis]);
  const axes = (): MotionTrace['low'] => ({ x: column(1), y: column(2), z: column(3) });
  return { timesS: Float64Array.from(rows, ([timeS]) => timeS), low: axes(), high: axes() };
}

function addSamples(trace: MotionTrace, source: MotionSource): void {
  const { startS, endS, bucketCount } = trace.request;
  const signal = source.readSpan({ startS, endS });
  const perBucket = bucketCount / (endS - startS);
  for (let i = 0; i < signal.x.length; i++) {
    const k = Math.floor((signal.startS + i / signal.rateHz - startS) * perBucket);
    if (k < 0 || k >= bucketCount) continue;
    widen(trace, k, 'x', signal.x[i]!, signal.x[i]!);
    widen(trace, k, 'y', signal.y[i]!, signal.y[i]!);
    widen(trace, k, 'z', signal.z[i]!, signal.z[i]!);
  }
}

function addSeconds(trace: MotionTrace, { seconds }: AnalysedSensor): void {
  const { startS, endS, bucketCount } = trace.request;
  const perBucket = bucketCount / (endS - startS);
  const from = Math.max(0, Math.floor(startS - seconds.startS));
  const to = Math.min(seconds.length, Math.ceil(endS - seconds.startS));
  for (let row = from; row < to; row++) {
    const k = Math.floor((seconds.startS + row + 0.5 - startS) * perBucket);
    if (k < 0 || k >= bucketCount) continue;
    for (const axis of ['x', 'y', 'z'] as const) {
      const { mean, sd } = rowOf(seconds, axis, row);
      widen(trace, k, axis, mean - 2 * sd, mean + 2 * sd);
    }
  }
}

function rowOf(seconds: SecondTable, axis: 'x' | 'y' | 'z', row: number): { mean: number; sd: number } {
  if (axis === 'x') return { mean: seconds.meanX[row]!, sd: seconds.sdX[row]! };
  if (axis === 'y') return { mean: seconds.meanY[row]!, sd: seconds.sdY[row]! };
  return { mean: seconds.meanZ[row]!, sd: seconds.sdZ[row]! };
}

function widen(trace: MotionTrace, k: number, axis: 'x' | 'y' | 'z', low: number, high: number): void {
  if (Number.isNaN(low)) return;
  const lows = trace.low[axis];
  const highs = trace.high[axis];
  if (!(lows[k]! <= low)) lows[k] = low;
  if (!(highs[k]! >= high)) highs[k] = high;
}
