import type { CounterStream } from '../../signal/index.ts';
import { choleskyOf, makeMatrix, solveCholesky } from './linearAlgebra.ts';

/** One figure that was seen, with its standard error. */
export interface Observation {
  readonly value: number;
  readonly standardError: number;
}

export interface SmootherOptions {
  /** How often the observations are used in all; each pass counts them 1/passes. */
  readonly passes: number;
  /** Whether chance correlations of a small ensemble are damped. */
  readonly localise: boolean;
}

/**
 * One pass of the ensemble smoother with multiple data assimilation [EmerickReynolds2013]: every member moves towards the observations as far as the
 * ensemble's own covariances say. Chance correlations are damped [FurrerBengtsson2007].
 * @param members parameters of each member, in units of their prior width
 * @param predictions what the model says for every observation under each member; NaN where it says nothing, such as a share of nobody
 * @param stream for the errors by which the observations differ between members
 * @returns the moved members
 */
export function smootherPass(
  members: readonly Float64Array[],
  predictions: readonly ArrayLike<number>[],
  observations: readonly Observation[],
  options: SmootherOptions,
  stream: CounterStream,
): Float64Array[] {
  const count = members.length;
  if (count < 3) throw new RangeError(`an ensemble needs at least 3 members, got ${count}`);
  // why: the covariances are worked out in standard errors, so that no unit outweighs another
  const scaled = filled(
    predictions.map((row) => Float64Array.from(observations, ({ standardError }, d) => row[d]! / standardError)),
  );
  const parameterAnomalies = anomaliesOf(members);
  const dataAnomalies = anomaliesOf(scaled);
  const figures = observations.length;
  const covariance = makeMatrix(figures, figures);
  for (let a = 0; a < figures; a++)
    for (let b = 0; b < figures; b++)
      covariance.values[a * figures + b] =
        dotOf(dataAnomalies, a, dataAnomalies, b) / (count - 1) + (a === b ? options.passes : 0);
  const factor = choleskyOf(covariance);
  const weights = gainOf(parameterAnomalies, dataAnomalies, options.localise, factor, count);
  const spread = Math.sqrt(options.passes);
  return members.map((member, index) => {
    const missing = observations.map(
      ({ value, standardError }, d) => value / standardError + spread * stream.normal() - scaled[index]![d]!,
    );
    return member.map((value, p) => value + missing.reduce((sum, gap, d) => sum + weights[p]![d]! * gap, 0));
  });
}

/** Rows of the Kalman gain, damped where a correlation may be chance. */
function gainOf(
  parameters: readonly Float64Array[],
  data: readonly Float64Array[],
  localise: boolean,
  factor: Parameters<typeof solveCholesky>[0],
  count: number,
): Float64Array[] {
  const figures = data[0]!.length;
  const width = parameters[0]!.length;
  const dataSds = Array.from({ length: figures }, (_, d) => Math.sqrt(dotOf(data, d, data, d)));
  return Array.from({ length: width }, (_, p) => {
    const crosses = Float64Array.from({ length: figures }, (_, d) => dotOf(parameters, p, data, d));
    const own = Math.sqrt(dotOf(parameters, p, parameters, p));
    const gain = solveCholesky(
      factor,
      crosses.map((cross) => cross / (count - 1)),
    );
    if (!localise) return gain;
    return gain.map((value, d) => {
      const size = own * dataSds[d]!;
      return size === 0 ? 0 : value * trustIn(crosses[d]! / size, count);
    });
  });
}

/**
 * Weight of a covariance that was estimated from so many members: 1 where its correlation is sure, less the more it may be
 * chance; the weight with the least expected error [FurrerBengtsson2007].
 */
export function trustIn(correlation: number, members: number): number {
  const square = correlation * correlation;
  return square / (square + (1 + square) / members);
}

/** NaN becomes the mean of the members that have a number, so that it pulls at nothing. */
function filled(rows: readonly Float64Array[]): Float64Array[] {
  const means = Float64Array.from(rows[0]!, (_, d) => {
    const known = rows.map((row) => row[d]!).filter(Number.isFinite);
    if (known.length === 0) throw new RangeError(`no member has a prediction of observation ${d}`);
    return known.reduce((sum, value) => sum + value, 0) / known.length;
  });
  return rows.map((row) => row.map((value, d) => (Number.isFinite(value) ? value : means[d]!)));
}

function anomaliesOf(rows: readonly Float64Array[]): Float64Array[] {
  const mean = new Float64Array(rows[0]!.length);
  for (const row of rows) for (let i = 0; i < mean.length; i++) mean[i] = mean[i]! + row[i]! / rows.length;
  return rows.map((row) => row.map((value, i) => value - mean[i]!));
}

function dotOf(a: readonly Float64Array[], i: number, b: readonly Float64Array[], j: number): number {
  let sum = 0;
  for (let row = 0; row < a.length; row++) sum += a[row]![i]! * b[row]![j]!;
  return sum;
}
