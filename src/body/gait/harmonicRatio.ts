import { fitHarmonics, type Harmonics, harmonicCount } from './fitHarmonics.ts';

/** Which harmonics of a stride are in time with the steps: even ones up and down and forward, odd ones sideways. */
export type StepHarmonics = 'even' | 'odd';

/** Amplitudes of the wanted harmonics over those of the others; NaN where the others are nothing. */
export function ratioOfHarmonics({ re, im }: Harmonics, inTime: StepHarmonics): number {
  let [even, odd] = [0, 0];
  for (let k = 0; k < re.length; k++) {
    const size = Math.sqrt(re[k]! * re[k]! + im[k]! * im[k]!);
    // the first entry is the first harmonic, which is odd
    if (k % 2 === 0) odd += size;
    else even += size;
  }
  const [wanted, other] = inTime === 'even' ? [even, odd] : [odd, even];
  return other > 0 ? wanted / other : Number.NaN;
}

/**
 * Harmonic ratio of one stride of one axis [BellancaEtAl2013]: Σ even / Σ odd amplitudes of the first 20 harmonics (sideways: odd / even), each taken at exactly
 * n / stride time over exactly one stride. Fewer harmonics where the rate cannot show 20. NaN where a sample is lost or the ratio is not defined.
 * @param values acceleration along the axis, any unit
 * @param startSample start of the stride, in samples; may lie between two
 */
export function harmonicRatio(
  values: ArrayLike<number>,
  rateHz: number,
  startSample: number,
  strideS: number,
  inTime: StepHarmonics,
): number {
  const found = fitHarmonics([values], startSample, strideS * rateHz, harmonicCount(strideS, rateHz))?.[0];
  return found === undefined ? Number.NaN : ratioOfHarmonics(found, inTime);
}
