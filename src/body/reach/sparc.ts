import { amplitudeSpectrum, powerOfTwoFrom } from '../../signal/index.ts';

export const SPARC_PARAMETERS = {
  /** Powers of two by which the transform is longer than the movement. */
  padLevel: 4,
  /** Hz; faster is no movement of the hand. */
  cutoffHz: 10,
  /** Share of the spectrum's peak below which it ends. */
  threshold: 0.05,
} as const;

/**
 * Smoothness of a movement: negative arc length of the amplitude spectrum of its speed, between 0 Hz and where the spectrum falls below 5 % for good, at most 10 Hz
 * [BalasubramanianEtAl2015]. A single bell gives about −1.4; the nearer to 0, the smoother. NaN for fewer than 4 samples or no speed.
 * @param speed from the start to the end of one movement, any unit
 */
export function sparc(speed: ArrayLike<number>, rateHz: number): number {
  const { padLevel, cutoffHz, threshold } = SPARC_PARAMETERS;
  if (speed.length < 4) return Number.NaN;
  const size = powerOfTwoFrom(speed.length) * 2 ** padLevel;
  const spectrum = amplitudeSpectrum(speed, size);
  const most = spectrum.reduce((a, b) => Math.max(a, b), 0);
  if (!(most > 0)) return Number.NaN;
  const stepHz = rateHz / size;
  let last = Math.min(spectrum.length - 1, Math.floor(cutoffHz / stepHz + 1e-9));
  let first = 0;
  while (first < last && spectrum[first]! < threshold * most) first++;
  while (last > first && spectrum[last]! < threshold * most) last--;
  if (last === first) return Number.NaN;
  let length = 0;
  for (let k = first + 1; k <= last; k++) {
    length += Math.hypot(1 / (last - first), (spectrum[k]! - spectrum[k - 1]!) / most);
  }
  return -length;
}
