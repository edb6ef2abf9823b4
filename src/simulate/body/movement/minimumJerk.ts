/** Way done, 0–1, of a movement of minimum jerk [FlashHogan1985] at share `p` of its time; before 0 none, after 1 all. */
export function minimumJerk(p: number): number {
  if (p <= 0) return 0;
  if (p >= 1) return 1;
  return p * p * p * (10 + p * (6 * p - 15));
}

/** Its speed, ways per duration. */
export function minimumJerkSpeed(p: number): number {
  if (p <= 0 || p >= 1) return 0;
  return 30 * p * p * (1 - p) * (1 - p);
}

/** Its acceleration, ways per duration squared. */
export function minimumJerkAcceleration(p: number): number {
  if (p <= 0 || p >= 1) return 0;
  return 60 * p * (1 - p) * (1 - 2 * p);
}
