/** What the detector of foot contacts is built on. Chosen from how a trunk moves over the legs, not fitted to recordings. */
export const GAIT_PARAMETERS = {
  /** Hz; below it lies the direction of gravity. chosen: a fifth of the slowest stride. */
  gravityHz: 0.25,
  /** s; Gaussian that leaves one hump a step: a step of 0.55 s keeps half of its height, its double a fifteenth. chosen. */
  smoothingS: 0.1,
  /** The Gaussian as a share of the step, for steps shorter than half a second (children). chosen: the same 0.1 s at 0.5 s. */
  smoothingPerStep: 0.2,
  /** s; the narrowest Gaussian. */
  leastSmoothingS: 0.05,
  /** s; two contacts are not closer: 240 steps a minute. chosen. */
  leastStepS: 0.25,
  /** g; a hump must stand so far above its valleys. chosen: a trunk that rises and falls by 1 cm once a second gives 0.03 g. */
  weakG: 0.02,
  /** g; half of the humps of a bout must stand so far. chosen: walking gives 0.1 to 0.5 g. */
  typicalG: 0.05,
  /** Share of the bout's median hump below which its first and last ones go: they are the start, the stop, a shift of weight. chosen: half. */
  edgeShare: 0.5,
  /** A step of so many median steps is a pause. chosen: halfway between a step and two, and a little. */
  pauseSteps: 1.75,
  /** s; no contact for so long ends a bout. chosen: twice a slow step. */
  longestStepS: 2,
  /** Contacts of a bout. chosen: two strides of one foot and three of the other lie between them. */
  leastContacts: 6,
  /** s; median step of a bout that is walking. chosen: 50 steps a minute. */
  slowestStepS: 1.2,
} as const;

/** What a turn is, where there is a gyroscope. */
export const TURN_PARAMETERS = {
  /** s; Gaussian over the rotation about the vertical, which takes away the swing of the hips. chosen: about half a stride. */
  smoothingS: 0.5,
  /** deg/s; rotation that belongs to a turn. chosen. */
  leastRateDegPerS: 15,
  /** deg; a turn is at least so large. chosen: half a right angle. */
  leastAngleDeg: 45,
} as const;

/** Sampling rate below which foot contacts cannot be placed, Hz. chosen: ten samples in a child's step. */
export const GAIT_MIN_RATE_HZ = 25;

/** Sensors on the trunk see each step; on a limb only the rhythm. */
export const TRUNK_PLACES: ReadonlySet<string> = new Set(['lower-back', 'waist', 'chest']);

/** s; shortest bout of contacts that can be found: five steps of a quick child. */
export const LEAST_CONTACT_BOUT_S = 5 * GAIT_PARAMETERS.leastStepS;
/** s; shortest rhythm on a limb that counts as walking. */
export const RHYTHM_LEAST_BOUT_S = 10;
