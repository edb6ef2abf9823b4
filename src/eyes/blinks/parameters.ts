/** What makes a blink, and how far its edges reach. */
export const BLINK_PARAMETERS = {
  /** s. A shorter loss is a blink only with the lid's movement at both edges. chosen: below it, trackers drop samples. */
  minLossS: 0.05,
  /** s. A longer loss is a closed or lost eye, not a blink. chosen: three times an ordinary blink. */
  maxLossS: 0.5,
  /** s. Losses this close are one. chosen: no eye opens and shuts in it. */
  mergeGapS: 0.02,
  /** s. Blinks closer than this are one. chosen: nothing can be told between them. */
  joinGapS: 0.05,
  /** s. How far the closing lid can spoil samples before the loss; chosen: closing takes about 0.1 s. */
  maxClosingS: 0.1,
  /** s. The same after it; chosen: opening takes longer than closing. */
  maxOpeningS: 0.15,
  /** s. Rest that ends a movement at the edge of a loss. chosen: longer than the turning point of a movement. */
  restS: 0.01,
  /** s. Half width of the difference that gives speed. chosen: short against a blink, long against sample noise. */
  halfWidthS: 0.005,
  /** deg/s. Below it the eye rests. chosen: the usual saccade threshold. */
  movingDegPerS: 30,
  /** times the lower quartile of speed; replaces `movingDegPerS` where larger, and where positions are not in degrees. chosen. */
  movingOverQuiet: 5,
  /** times moving speed: 1,200 deg/s where that is 30. Faster is no eye movement. chosen: beyond any recorded saccade. */
  impossibleOverMoving: 40,
  /** s at moving speed: 2 deg where that is 30 deg/s. The least vertical excursion that shows a lid. */
  minDepthS: 1 / 15,
  /** 1/s. Relative change of pupil size that no pupil makes, but a lid does. chosen: three times the fastest light reflex. */
  pupilSlopePerS: 1.5,
  /** times the lower quartile of the pupil's slope; replaces `pupilSlopePerS` where larger. chosen: about five SDs of white noise. */
  pupilOverQuiet: 15,
  /** fraction. A pupil that loses this much of its size at such a slope, and regains half of it, is partly covered. chosen. */
  pupilDip: 0.15,
  /** fraction of the open eye (its 90 % quantile). Below it the lid is down. chosen: half. */
  opennessClosed: 0.5,
  /** fraction of the open eye. The blink begins and ends there. chosen: the spread of an open eye. */
  opennessOpen: 0.9,
  /** s. Shortest and longest lid movement that is told from the vertical course alone. chosen: usual length of the artefact. */
  minExcursionS: 0.1,
  maxExcursionS: 0.3,
} as const;
