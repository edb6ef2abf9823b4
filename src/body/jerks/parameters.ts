/** What makes a jerk, and when a limb is still. Times in s, accelerations in g. How they were chosen: docs/decisions/2026-11-jerk-detector.md. */
export const JERK_DEFAULTS = {
  /** Hz. Below this rate jerks of 100 ms fall between the samples. own: counting holds down to it. */
  leastRateHz: 25,
  /** Hz. Faster recordings are averaged down to about this rate. chosen: a jerk has nothing above 50 Hz. */
  workRateHz: 100,
  /** s. Length of the sliding means (applied twice, and the whole twice) that are taken off to leave what is faster than 3 Hz. own: −3 dB at 3 Hz. */
  fastMeanS: 0.22,
  /** s. Length of the sliding means (applied twice) that are taken off to leave movement without posture, from 0.56 Hz on. chosen: a second. */
  postureMeanS: 1,
  /** s. Length of the sliding means (applied twice) that leave the slow part of a movement, up to 2.2 Hz. chosen: voluntary movement is slower than that. */
  slowMeanS: 0.16,
  /** g. Least fast part of a jerk while the limb is still. own: see the decision; twice of what quiet wear has in a minute. */
  leastStillG: 0.04,
  /** g. Least fast part of a jerk in a limb that moves. own: below it movement gives dozens a minute. */
  leastMovingG: 0.15,
  /** times the median of the fast part around it that a jerk must reach. own: movement and tremor stay below. */
  overMedian: 5,
  /** s. Half of the stretch over which that median is taken. chosen: several movements long. */
  medianHalfS: 2,
  /** s. How often that median is taken. chosen: a quarter of its half. */
  medianStepS: 0.5,
  /** s. Fast parts closer than this are one event. chosen: the ringing of a limb. */
  joinS: 0.15,
  /** s. Longest time above half of the peak. own: a jerk of 250 ms shows 180 ms. */
  mostWidthS: 0.3,
  /** s. Dips below half of the peak shorter than this do not end the width: a jerk has two lobes. own. */
  dipS: 0.05,
  /** s. An event longer than this must be mostly below half of its peak (a jerk with its tail, jerks in a row), else it is a movement or a burst of tremor. chosen. */
  longS: 0.6,
  /** fraction of a long event that may lie above half of its peak. chosen: a sine has 0.67, jerks in a row below 0.3. */
  mostFilled: 0.4,
  /** s. How much of a long event is looked at. chosen. */
  lookedAtS: 2,
  /** Hz. From this rate an event of a single sample is a knock on the sensor or a bad sample. own: 100 and what devices fall short of it; at 50 to 80 Hz jerks of 60 ms with a quick side look like one. */
  knockFromHz: 96,
  /** s. How far on either side of the peak its neighbours are looked at. chosen: half of the shortest jerk. */
  knockReachS: 0.03,
  /** fraction of the energy there that lies in the one sample. own: jerks of 60 ms and more, of five shapes, have at most 0.89; a single sample of 0.1 g has 0.90 and more in the noise of usual sensors. */
  knockShare: 0.9,
  /** times the slow part around it that the fast part must reach. own: a quick reach has less, jerks of 250 ms have 2.5. */
  overSlow: 1.5,
  /** s. How far around the peak the slow part is looked at. own. */
  slowReachS: 0.3,
  /** g. Movement (0.56 Hz and faster) below which a limb is quiet at a moment. own: hands at rest have a third of it. */
  stillG: 0.015,
  /** fraction of the moments looked at on either side that must be quiet. own: see the decision. */
  stillFraction: 0.6,
  /** s. How far from a moment its sides begin. chosen: what a jerk itself moves is left out. */
  stillFromS: 0.3,
  /** s. How much is looked at on either side, beside what jerks cover. chosen: so near to movement nothing is called a jerk at rest. */
  stillForS: 1.2,
  /** s. How far from the beginning of a side that may lie. chosen: longer than a volley of jerks. */
  stillWithinS: 4,
  /** s. How long before its beginning a jerk covers the movement. chosen. */
  coverBeforeS: 0.1,
  /** s. How long after its end. chosen: the ringing of a limb, and the turn in which it stays. */
  coverAfterS: 0.3,
  /** peaks at least half as high within `rhythmHalfS` on both sides that make a rhythm, where they come evenly: steps, tremor. own. */
  rhythmPeaks: 6,
  /** s. */
  rhythmHalfS: 2,
  /** fraction: coefficient of variation of the intervals below which they are even. own. */
  rhythmVariation: 0.35,
  /** s. Shorter loss is bridged by a straight line. chosen: shorter than a jerk. */
  mostBridgeS: 0.06,
} as const;

export type JerkParameters = { readonly [K in keyof typeof JERK_DEFAULTS]: number };
