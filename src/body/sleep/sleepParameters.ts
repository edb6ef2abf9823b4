/** Every number of the sleep detector. Angles in degrees, times in the unit of the name. Changing one changes results: raise `SLEEP_VERSION`. */
export const SLEEP_PARAMETERS = {
  /** Length of an epoch of posture, s. [VanHeesEtAl2018] */
  epochS: 5,
  /** An epoch turns where gravity moved further since the one before than this times the quietest tenth of the worn time, 1. [VanHeesEtAl2018] */
  turnRatio: 15,
  /** But at least so far, and at most, deg. [VanHeesEtAl2018] as its program clips it. */
  turnLeastDeg: 0.13,
  turnMostDeg: 0.5,
  /** Noisy sensors: never below this times the quietest tenth, 1. chosen: of noise alone it is passed by 1 epoch in 3,000. */
  turnNoiseRatio: 9,
  /** And never above this, deg, nor the quiet shake above that, g: in a recording without sleep the quietest tenth is no rest. chosen: noisier sensors are none. */
  turnNoiseMostDeg: 1.5,
  quietMostG: 0.04,
  /** An epoch stirs where the middle of its seconds has an SD (three axes) above this times the quietest tenth of the worn time, 1, and this much above it, g. chosen: quiet waking is half as much again, sleep a tenth. */
  stirRatio: 1.6,
  stirMoreG: 0.002,
  /** And whatever surrounds it, above this, g. chosen: above a pram on a pavement; children at play lie at several times as much. */
  shakeG: 0.15,
  /** Where the quietest tenth of the seconds within `rideWindowMin` has an SD above this, g, and above `rideNoiseRatio` times that of the whole recording, the child is pushed, driven or carried (or at play). */
  rideG: 0.012,
  rideNoiseRatio: 3,
  rideWindowMin: 10,
  /** There only turns above this count, deg: brakes and bends tilt gravity by less. [VanHeesEtAl2015] for stillness of the wrist. */
  rideTurnDeg: 5,
  /** And already this share of them is wake, 0–1: three in five minutes. chosen: a child who is awake looks and reaches about. */
  rideMovingShare: 0.035,
  /** Window around an epoch in which moving epochs are counted, min. As HDCZA's rolling median. [VanHeesEtAl2018] */
  windowMin: 5,
  /** Share of moving epochs in the window from which it is wake, 0–1. chosen: several times the few per cent of sleep, below the half that HDCZA's median asks for. */
  movingShare: 0.2,
  /** A wake shorter than this belongs to the sleep around it, min. chosen with the measures: five minutes. */
  wakeMin: 5,
  /** Sleep shorter than this begins nothing, min. */
  blockMin: 10,
  /** Sleep is a nap from this on, min. [GallandEtAl2016]: best agreement with diaries at 2 and 3½ years. */
  napMin: 30,
  /** The same up to `infantYears`, min. [GallandEtAl2016]: at 6 months and 1 year. */
  infantNapMin: 20,
  infantYears: 1,
  /** Two sleeps with less between them are one, min. chosen: shorter than a nap's end and the next nap's beginning. */
  joinMin: 15,
  /** The same where both have at least an hour of sleep, or the earlier has and the other belongs to a night; half of it where a short sleep precedes a night, min. [VanHeesEtAl2018] for 60. */
  nightJoinMin: 60,
  hourMin: 60,
  /** The same where both have at least three hours of sleep, min. */
  longJoinMin: 120,
  /** The same where both are naps at least and the clock says that it is between `darkFrom` and `darkTo`, min. */
  darkJoinMin: 180,
  darkFromMinuteOfDay: 21 * 60,
  darkToMinuteOfDay: 6 * 60,
  /** The same where both have at least an hour and the sensor was off for most of the time between, min: sleep may have gone on. */
  offJoinMin: 180,
  /** The longest sleep within twelve hours is a night from this on, min. chosen: no nap is as long; half nights of a cut recording are. */
  nightMin: 180,
  /** Not-worn stretches within sleep up to this are sleep where the sensor lies as it did on the limb: deep sleep is taken for it, min. */
  keepWornMin: 180,
  /** As it did: within this angle of the minutes before or after, deg. */
  keepWornDeg: 8,
  /** Losses of samples within sleep up to this are sleep, min. chosen: shorter than the sleep that must lie on both sides. */
  bridgeMin: 10,
  /** A sleep without a single movement between these lengths, min, is a sensor on a table where one of its axes points straight up or down within `tableDeg`, and where it is stiller than sleep by `tableRatio`, since a limb has a pulse: the hour of a bath. */
  tableFromMin: 10,
  tableToMin: 180,
  tableDeg: 6,
  tableRatio: 0.985,
  /** Counts: this many minutes of zeros are not worn, min. [ChoiEtAl2011] */
  zeroCountsMin: 90,
} as const;

export type SleepParameters = { readonly [K in keyof typeof SLEEP_PARAMETERS]: number };

/** Raised whenever the same recording gives another outcome. */
export const SLEEP_VERSION = 1;
