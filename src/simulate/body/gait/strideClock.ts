import type { TrueContact } from '../types.ts';

/** The phase of a walk: whole at right contacts, a half later at left ones. */
export interface StrideClock {
  /** Strides since the first contact, by a second; it runs on beyond the ends at their speed. */
  phaseAt(timeS: number): number;
}

/**
 * Monotone cubic between the contacts: slopes are the harmonic mean of the neighbouring ones, so the phase never runs back. Times asked
 * for must not go back either.
 */
export function makeStrideClock(contacts: readonly TrueContact[]): StrideClock {
  const t = contacts.map(({ timeS }) => timeS);
  const first = contacts[0]?.side === 'left' ? 0.5 : 0;
  const p = contacts.map((_, k) => first + 0.5 * k);
  const slopes = t.slice(1).map((timeS, k) => 0.5 / (timeS - t[k]!));
  const at = t.map((_, k) => {
    const [a, b] = [slopes[k - 1], slopes[k]];
    if (a === undefined || b === undefined) return a ?? b ?? 1;
    return (2 * a * b) / (a + b);
  });
  let k = 0;
  return {
    phaseAt(timeS) {
      const last = t.length - 1;
      if (timeS <= t[0]!) return p[0]! + at[0]! * (timeS - t[0]!);
      if (timeS >= t[last]!) return p[last]! + at[last]! * (timeS - t[last]!);
      while (k + 1 < last && t[k + 1]! <= timeS) k++;
      while (k > 0 && t[k]! > timeS) k--;
      const h = t[k + 1]! - t[k]!;
      const u = (timeS - t[k]!) / h;
      const u2 = u * u;
      const u3 = u2 * u;
      return (
        p[k]! * (2 * u3 - 3 * u2 + 1) +
        h * at[k]! * (u3 - 2 * u2 + u) +
        p[k + 1]! * (3 * u2 - 2 * u3) +
        h * at[k + 1]! * (u3 - u2)
      );
    },
  };
}
