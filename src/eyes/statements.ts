import { fillPlaces, type Statement } from '../recording/index.ts';

/**
 * Every sentence that measuring and classifying can say: code → English with {places}. The page translates by code and
 * params. Codes are never reused.
 */
export const EYE_STATEMENTS = {
  // why a measure is refused
  'no-usable-samples': 'There is no usable eye position in this recording.',
  'needs-degrees':
    'Needs positions in degrees; this recording has {unit}. With the size of the screen and its distance it can be computed.',
  'needs-vertical': 'Needs the vertical eye position; this recording has only the horizontal one.',
  'needs-torsion': 'Needs the torsion of the eye; this recording has none.',
  'needs-both-eyes': 'Needs both eyes; this recording has one.',
  'needs-rate': 'Needs at least {needed} samples per second; this recording has {rate}.',
  'needs-square-units':
    'Needs horizontal and vertical positions in the same unit of length; this recording has {unit}.',
  'not-defined': 'This recording gives no number here: what it is divided by is 0, or the signal does not change.',
  'needs-more-time': 'Needs at least {needed} s of usable recording; this one has {found} s.',
  'too-broken':
    'Too broken up: only {percent} % of the usable samples lie in stretches that are long enough to hold a saccade.',
  'too-few-saccades': 'Needs at least {needed} saccades; {found} were found.',
  'too-few-intervals': 'Needs at least {needed} intervals between saccades; {found} were found.',
  'too-few-burst-intervals': 'Needs at least {needed} intervals within bursts; {found} were found.',
  'too-few-bursts': 'Needs at least {needed} whole bursts; {found} were found.',
  'amplitudes-too-alike':
    'Needs saccades from small to large (largest at least {needed} deg and twice the smallest); here 90 % lie between {low} and {high} deg.',
  'no-fit': 'No main-sequence curve fits these saccades.',
  'no-spectral-peak':
    'The spectrum has no peak that stands out (at least {needed} times the background is needed, {found} was found).',
  'spectral-peak-at-edge': 'The spectrum is highest at its lower end, {edge} Hz: there is no oscillation above it.',
  'frequency-beyond-rate':
    'The saccades follow each other faster than {rate} samples per second can show; at least {needed} would be needed.',
  'no-slow-samples': 'Needs at least {needed} s between the saccades; {found} s were found.',
  // what has to be known beside a value
  'none-found-size': 'None were found. Saccades smaller than about {limit} deg would have been missed.',
  'none-found-speed': 'None were found. Saccades slower than {limit} {unit}/s would have been missed.',
  'bursts-cut-by-edge': '{count} bursts touch the start, the end or a loss; they were longer than could be seen.',
  'near-blink-left-out': '{count} saccades within 100 ms of a blink or loss were left out.',
  'near-blink-kept':
    '{count} saccades lie within 100 ms of a blink or loss; they are most of those found and were kept.',
  'near-blink-many':
    '{percent} % of the saccades lie within 100 ms of a blink or loss, where blinks can look like saccades.',
  'rate-lowers-amplitude': 'At {rate} samples per second amplitudes come out too small, by up to 15 %.',
  'rate-lowers-speed': 'At {rate} samples per second peak velocities come out too low, by up to 10 %.',
  'below-noise-floor': 'The value lies below what can be told from noise in this recording.',
  'square-pixels-assumed': 'Positions are in pixels, which were taken as equally wide and high.',
  'directions-of-bursts': 'From {count} saccades in bursts.',
  'directions-of-all': 'There are too few bursts; from all saccades.',
  'spectrum-of-bursts': 'From {seconds} s within bursts.',
  'spectrum-of-all': 'There are no bursts long enough; from {seconds} s of the whole recording.',
  'expected-frequency': 'At the median amplitude of {amplitude} deg, saccades without pause would give {frequency} Hz.',
  'median-frequency': 'From the median instead of the mean interval: {value} Hz.',
  'clipped-by-recording': 'The quiet reaches to the start or end of a stretch; it may have been longer.',
  // what speaks for and against a kind of eye movement
  'wave-too-short': 'Only {seconds} s are usable; at least {needed} s are needed to tell the kind of movement.',
  'wave-too-slow-rate':
    'The recording has {rate} samples per second; at least {needed} are needed to tell the kind of movement.',
  'wave-too-much-loss': 'Only {percent} % of the recording is usable; at least {needed} % are needed.',
  'wave-too-noisy': 'The noise hides all saccades smaller than about {limit} deg.',
  'wave-bursts': '{beats} back-to-back saccades in {bursts} {bursts|burst|bursts}, without a pause between them.',
  'wave-no-bursts': 'No bursts of back-to-back saccades.',
  'wave-few-beats':
    'Only {beats} back-to-back saccades; at least {needed}, or {long} with {burst} in one burst, are needed to tell their kind.',
  'wave-stray-beats': 'Only {beats} back-to-back saccades in {seconds} s: too few to mean anything.',
  'wave-beats-saccadic': '{percent} % of them are as fast as saccades of their size.',
  'wave-beats-slow': 'Only {percent} % of them are as fast as saccades of their size.',
  'wave-on-curve': 'Their frequency is {ratio} times that of saccades of their size without any pause.',
  'wave-below-curve':
    'Their frequency is only {ratio} times that of saccades of their size without any pause, as with tics or slow oscillations.',
  'wave-like-tic': 'So few and slow ({frequency} Hz) they could also be an ocular tic.',
  'wave-one-plane': 'They go to and fro in one plane (short over long axis {ratio}).',
  'wave-many-planes': 'They go in several directions (short over long axis {ratio}).',
  'wave-plane-unclear': 'It is not clear whether they stay in one plane (short over long axis {ratio}).',
  'wave-plane-not-horizontal': 'The plane is turned by {degrees} deg from horizontal.',
  'wave-one-axis': 'Only horizontal positions were recorded, so it cannot be told whether they stay in one plane.',
  'wave-beats-small': 'They are very small ({amplitude} deg).',
  'wave-beats-near-blinks': 'Nearly all of them lie next to blinks or losses.',
  'wave-could-be-voluntary': 'Small, fast and horizontal movements like these can also be made at will.',
  'wave-fatigue': 'They shrink by {percent} % within a burst, as voluntary ones do.',
  'wave-no-fatigue': 'They do not shrink within a burst.',
  'wave-convergence': 'The eyes converge by {degrees} deg during the bursts, as in voluntary nystagmus.',
  'wave-pupil': 'The pupil narrows by {percent} % during the bursts, as when the eyes converge.',
  'wave-micro':
    'A very small fast oscillation ({amplitude} deg, {frequency} Hz) in {count} of {windows} stretches of 0.2 s.',
  'wave-micro-blind': 'At {rate} samples per second very small oscillations (microflutter) cannot be seen.',
  'wave-drift-reset': '{percent} % of the slow drifts are undone by the saccade after them.',
  'wave-sawtooth':
    '{percent} % of the time the eye moves to and fro, slowly one way and at least twice as fast the other.',
  'wave-quick-one-way': 'Neighbouring ones go the same way (agreement {agreement} of 1).',
  'wave-quick-both-ways': 'Neighbouring ones go both ways (agreement {agreement} of 1).',
  'wave-slow-speed': 'The drift between saccades has {speed} {unit}/s and fills {percent} % of a beat.',
  'wave-no-drift': 'There is no drift between saccades that they would undo.',
  'wave-sinusoid':
    '{percent} % of the time between saccades is a smooth oscillation of {frequency} Hz and {size} {unit}.',
  'wave-no-sinusoid': 'There is no smooth oscillation between saccades.',
  'wave-pairs':
    '{pairs} saccades were answered by an equal one back after a pause of {pause} ms; these pairs are {percent} % of all saccades.',
  'wave-pairs-small':
    'They are small ({amplitude} deg) and come {perMin} times a minute; healthy people make about 18 a minute of 0.6 deg.',
  'wave-few-pairs': 'Few saccades were answered by an equal one back: {pairs}, or {percent} % of all saccades.',
  'wave-chains': '{percent} % of these belong to long chains to and fro.',
  'wave-no-chains': 'They stand alone, not in long chains to and fro.',
  'wave-one-base': 'The eye jumps away from one place and back to it.',
  'wave-about-centre':
    'The eye swings about a centre ({signs} of 4 signs: both sides unsteady, pauses alike, sizes that wax and wane, small first and last).',
  // which eye is measured, and which positions are none
  'eye-only-one': 'Only the {eye} eye was recorded.',
  'eye-asked': 'The {eye} eye was measured, as asked.',
  'eye-asked-absent': 'The {asked} eye was asked for, but only the {eye} eye was recorded; it was measured.',
  'eye-less-loss': 'The {eye} eye was measured because fewer of its samples are lost (left {left} %, right {right} %).',
  'eye-less-noise':
    'The {eye} eye was measured because its signal is less noisy; the other eye has {ratio} times its noise.',
  'eye-equal': 'Both eyes were recorded equally well; the {eye} eye was measured, by convention.',
  'camera-units': 'The positions are raw camera units, which do not tell where the eye looked; they were not analysed.',
  'no-eye-position': 'A part of the recording has no horizontal eye position; it was not analysed.',
  'only-vertical':
    'A part of the recording has only the vertical eye position (or a horizontal one that never changes). A horizontal one is needed; it was not analysed.',
  'only-horizontal':
    'Only the horizontal eye position was recorded (or the vertical one never changes): sizes and speeds are those of the horizontal part of each movement.',
  'eyes-move-apart':
    'The {moving} eye makes fast movements that the {still} eye does not make ({ratio} times as much movement). Eyes turn together, also in opsoclonus; look for a tracking error before believing a movement of one eye.',
  // whether the signal is what it seems
  'frozen-throughout': 'The eye position never changes, which no living eye does; nothing could be measured.',
  'frozen-stretches':
    'For {seconds} s the eye position does not change at all, which no living eye does; this was left out as lost.',
  'eye-frozen-throughout':
    'The position of the {eye} eye never changes, which no living eye does; that eye was not used.',
  'eye-frozen-stretches':
    'For {seconds} s the position of the {eye} eye does not change at all, which no living eye does; this was left out as lost.',
  'samples-held':
    'Each eye position is repeated: about {rate} new ones a second are written as {written}. The recording was measured as one of {rate} samples per second.',
  'samples-held-twice':
    'Many eye positions are repeated: about {rate} new ones a second are written as {written}. Peak speeds may be too high.',
  'samples-held-unevenly':
    'Eye positions are repeated unevenly: only about {rate} new ones a second are written as {written}. Times and speeds cannot be told from it; it was not analysed.',
  'looks-smoothed':
    'The saccades look smoothed: they are slow for their size ({percent} % of the usual speed) and nothing fast is left in the signal. Sizes and speeds are lower bounds, unless the saccades themselves are slow.',
  // why fixation and pursuit are not told apart
  'slow-phases-need-degrees':
    'Fixation and pursuit were not told apart, because positions are in {unit}, not in degrees.',
  'slow-phases-too-noisy':
    'Fixation and pursuit were not told apart, because the gaze jitters or swings by {noise} deg even between saccades; at most {limit} deg would do.',
  'slow-phases-low-rate':
    'At {rate} samples per second a small saccade can pass for pursuit; at least {needed} would be needed.',
  // what the detection could not see
  'rate-hides-beats':
    'At {rate} samples per second back-to-back saccades run into each other and cannot be counted; at least {needed} are needed.',
  'rate-hides-peaks': 'At {rate} samples per second peak speeds come out too low; at least {needed} are needed.',
  'rate-hides-swings':
    'At {rate} samples per second the swing of the pupil after a saccade cannot be told; at least {needed} are needed.',
  'rate-hides-pauses':
    'At {rate} samples per second pauses shorter than 20 ms cannot be told from none; at least {needed} are needed.',
  'threshold-from-noise':
    'Positions are in {unit}, so saccades were told from rest by the noise of the recording alone; small movements of a noisy tracker may count.',
  'noise-from-jitter':
    'Hardly any stretch of the recording is quiet, so its noise was taken from the jitter of neighbouring samples.',
} as const;

export type EyeStatementCode = keyof typeof EYE_STATEMENTS;

/** A statement of the catalogue with its places filled. @throws RangeError where a place has no value */
export function makeStatement(
  code: EyeStatementCode,
  params: Readonly<Record<string, string | number>> = {},
): Statement {
  return { code, params, text: fillPlaces(EYE_STATEMENTS[code], params) };
}

/** A number for a sentence: three significant digits, no exponent. */
export function roundForText(value: number): number {
  if (!Number.isFinite(value) || value === 0) return value;
  const decimals = Math.max(0, 2 - Math.floor(Math.log10(Math.abs(value))));
  return Number(value.toFixed(Math.min(6, decimals)));
}
