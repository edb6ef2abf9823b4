import { fillPlaces, type Statement } from '../recording/index.ts';
import { BODY_VERDICT_STATEMENTS } from './body/statements.ts';

/** What the pipeline itself says: code → English sentence. The page translates by code. */
export const PIPELINE_STATEMENTS = {
  OTHER_RATES_LEFT_OUT:
    '{samples} samples were recorded at another rate or in another unit than the main part ({rate} Hz) and were not measured with it.',
  OVERLAP_LEFT_OUT:
    '{count} stretches cover the same time as another one (two eyes with clocks of their own) and were not counted twice.',
  TORSION_NOT_SEARCHED:
    'Torsion was recorded. Its share in the saccades is measured, but a movement in torsion alone is not searched for.',
  VERDICT_NOTHING: 'There is no eye position that could be analysed.',
  VERDICT_OPSOCLONUS:
    'Back-to-back saccades in several directions were found (opsoclonus waveform): {bursts} {bursts|burst|bursts} with {saccades} saccades in {seconds} s of usable recording.',
  VERDICT_FLUTTER:
    'Back-to-back saccades in one plane were found (ocular flutter waveform): {bursts} {bursts|burst|bursts} with {saccades} saccades in {seconds} s of usable recording.',
  VERDICT_MICROFLUTTER:
    'Very small back-to-back saccades were found (microflutter waveform): {bursts} {bursts|burst|bursts} in {seconds} s of usable recording.',
  VERDICT_SQUARE_WAVE_JERKS:
    'Square-wave jerks were found: pairs of saccades with a pause between them, not back to back.',
  VERDICT_MACROSACCADIC: 'Macrosaccadic oscillation was found: saccades around the target with pauses between them.',
  VERDICT_JERK_NYSTAGMUS:
    'A slow drift with quick resetting movements was found (jerk nystagmus waveform), not back-to-back saccades.',
  VERDICT_PENDULAR_NYSTAGMUS:
    'A smooth oscillation was found (pendular nystagmus waveform), not back-to-back saccades.',
  VERDICT_VOLUNTARY:
    'Back-to-back saccades were found that look like voluntary nystagmus: fast, small, horizontal; {bursts} {bursts|burst|bursts} in {seconds} s of usable recording.',
  VERDICT_NONE: 'No back-to-back saccades and no nystagmus were found in {seconds} s of usable recording.',
  VERDICT_CANNOT_TELL: 'This recording does not allow to tell the kind of eye movement.',
  VERDICT_BURSTS_TOO: 'Bursts of back-to-back saccades: {bursts}, filling {percent} % of the usable time{interval}.',
  VERDICT_SHARE: 'They fill {percent} % of the usable time{interval}.',
  VERDICT_SIZE: 'Median size {amplitude} deg, {frequency} cycles a second{interval}.',
  VERDICT_LIMIT: 'Oscillations smaller than about {floor} {unit} would have been missed.',
  VERDICT_ALTERNATIVE: 'It could also be: {alternative}.',
  VERDICT_QUALITY: '{percent} % of the recording was usable; it was sampled at {rate} Hz.',
  ...BODY_VERDICT_STATEMENTS,
  VERDICT_NO_DIAGNOSIS: 'This is a measurement, not a diagnosis.',
} as const;

export type PipelineStatementCode = keyof typeof PIPELINE_STATEMENTS;

/** A statement of the catalogue with its places filled. */
export function noteOf(code: PipelineStatementCode, params: Readonly<Record<string, string | number>> = {}): Statement {
  return { code, params, text: fillPlaces(PIPELINE_STATEMENTS[code], params) };
}
