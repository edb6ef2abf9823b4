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
