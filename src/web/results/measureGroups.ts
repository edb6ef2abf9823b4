/** In which order and under which heading measures are shown; one that is named nowhere comes under `other`. */
export const MEASURE_GROUPS = {
  amount: [
    'saccade-rate',
    'burst-rate',
    'opsoclonus-time-share',
    'burst-duration',
    'longest-quiet',
    'near-blink-share',
  ],
  rhythm: [
    'intersaccadic-interval',
    'short-interval-share',
    'oscillation-frequency',
    'amplitude-frequency-ratio',
    'spectral-frequency',
    'spectral-bandwidth',
    'spectral-entropy',
  ],
  size: [
    'amplitude-median',
    'amplitude-p90',
    'peak-velocity-median',
    'peak-velocity-p90',
    'main-sequence-asymptote',
    'main-sequence-scale',
    'main-sequence-deviation',
  ],
  direction: ['direction-axis-ratio', 'direction-entropy', 'horizontal-share', 'vertical-share', 'torsional-share'],
  eyes: ['conjugacy-lag', 'conjugacy-gain', 'conjugacy-correlation'],
  slow: ['retinal-slip-rms', 'retinal-slip-median', 'slow-phase-speed'],
  jerks: [
    'rest-jerk-rate',
    'jerk-size-median',
    'jerk-size-p90',
    'jerk-duration',
    'jerk-burden',
    'action-jerk-ratio',
    'stimulus-jerk-ratio',
    'jerk-coincidence',
    'jerk-order',
  ],
  tremor: ['tremor-frequency', 'tremor-share', 'tremor-amplitude'],
  gait: [
    'cadence',
    'stride-time',
    'stride-time-cv',
    'step-regularity',
    'stride-regularity',
    'harmonic-ratio-vertical',
    'harmonic-ratio-anteroposterior',
    'harmonic-ratio-mediolateral',
    'mediolateral-share',
    'walking-time',
  ],
  balance: [
    'sway-rms',
    'sway-area',
    'sway-velocity',
    'titubation',
    'reach-smoothness',
    'reach-peaks',
    'reach-duration',
    'reach-overshoot',
  ],
  sleep: [
    'sleep-per-day',
    'night-sleep',
    'nap-time',
    'longest-sleep',
    'wake-after-sleep-onset',
    'night-wakings',
    'sleep-onset',
    'sleep-onset-variability',
  ],
  activity: [
    'worn-time',
    'activity-mean',
    'activity-mad',
    'activity-p95',
    'most-active-10h',
    'least-active-5h',
    'longest-still-bout',
    'interdaily-stability',
    'intradaily-variability',
  ],
  other: [],
} as const satisfies Record<string, readonly string[]>;

export type MeasureGroup = keyof typeof MEASURE_GROUPS;

/** The measures under their headings, each once, in the order above; headings without measures are left out. */
export function grouped<M extends { readonly id: string }>(measures: readonly M[]): [MeasureGroup, M[]][] {
  const named = new Set<string>(Object.values(MEASURE_GROUPS).flat());
  return (Object.keys(MEASURE_GROUPS) as MeasureGroup[])
    .map((group): [MeasureGroup, M[]] => {
      const ids: readonly string[] = MEASURE_GROUPS[group];
      const listed = ids.flatMap((id) => measures.filter((measure) => measure.id === id));
      return [group, group === 'other' ? measures.filter(({ id }) => !named.has(id)) : listed];
    })
    .filter(([, list]) => list.length > 0);
}
