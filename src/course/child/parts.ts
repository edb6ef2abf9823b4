/** What the draws of a simulated person are for; each has its own stream, so that none shifts another. */
export const PART = {
  person: 1,
  infections: 2,
  noise: 3,
  ratings: 4,
  particles: 5,
  calibration: 6,
  replays: 7,
} as const;
