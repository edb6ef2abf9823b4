/** One number of the simulated diary, with where it is from. */
export interface DiaryParameter {
  readonly value: number;
  readonly unit: string;
  readonly meaning: string;
  /** Citation key of docs/references.bib, or 'chosen: why'. */
  readonly source: string;
}
const chosen = (value: number, unit: string, meaning: string, why: string): DiaryParameter => ({
  value,
  unit,
  meaning,
  source: `chosen: ${why}`,
});

/** What can be turned in a simulated diary. */
export const DIARY_PARAMETERS = {
  residualLevel: chosen(0.15, 'steps', 'where each sign stands between relapses', 'most days are then reported as 0'),
  residualSpread: chosen(0.3, 'steps', 'spread of that between signs and children', 'some keep a sign for good'),
  itemNoise: chosen(0.25, 'steps', 'SD of one report of one sign', 'about one report in ten moves by a step'),
  dayNoise: chosen(0.2, 'steps', 'SD of what all signs of one day share', 'good and bad days'),
  dayMemory: chosen(0.3, 'ratio', 'share of a day that carries over to the next', 'bad days come in short runs'),
  weekendRise: chosen(0.1, 'steps', 'rise on Saturday and Sunday', 'another day, another routine'),
  observerBias: chosen(0.3, 'steps', 'how much higher the second observer reports', 'two adults see differently'),
  observerShare: chosen(0, 'ratio', 'share of days that the second observer fills', 'one observer unless asked for'),
  missingFraction: chosen(0.2, 'ratio', 'days that nobody fills', 'diaries of mothers and children reach about 80 %'),
  missingRunDays: chosen(3, 'days', 'mean length of a run of such days', 'holidays, illness, forgetting'),
  skipFraction: chosen(0.03, 'ratio', 'single items that are skipped', 'an item may be skipped'),
  lateFraction: chosen(0.15, 'ratio', 'days typed in the day after or later', 'memory, not observation'),
  illnessPerYear: chosen(6, 'per year', 'infections of a toddler', 'as parents of small children count them'),
  winterFactor: chosen(2, 'ratio', 'infections in winter over summer', 'season'),
  feverFraction: chosen(0.5, 'ratio', 'infections with fever', 'about half'),
  flareFraction: chosen(0.3, 'ratio', 'infections with which signs rise for under 72 h', 'direction known, size not'),
  flareRise: chosen(1.3, 'steps', 'rise of such a flare', 'more than a step, or nobody would see it'),
  notedFraction: chosen(0.85, 'ratio', 'infections that somebody writes down', 'not all are'),
  relapsesPerYear: chosen(0, 'per year', 'relapses that come of themselves', 'none unless asked for'),
  relapseAfterIllnessFraction: chosen(
    0,
    'ratio',
    'infections that bring a relapse within two weeks',
    'none unless asked for',
  ),
  slowFraction: chosen(0.4, 'ratio', 'relapses that creep in over weeks', 'no published figure'),
  quickRiseDays: chosen(4, 'days', 'time to the worst of a quick relapse', 'days'),
  slowRiseDays: chosen(42, 'days', 'time to the worst of a slow relapse', 'weeks'),
  relapseRise: chosen(1.5, 'steps', 'mean rise of a sign that takes part', 'no published figure'),
  plateauDays: chosen(21, 'days', 'time at the worst until treatment takes hold', 'no published figure'),
  earlyHalfLifeDays: chosen(
    21,
    'days',
    'half-life of eyes and jerks in recovery',
    'two to four weeks; order after Pranzatelli 2010',
  ),
  lateHalfLifeDays: chosen(
    63,
    'days',
    'half-life of walking and hands in recovery',
    'eight to twelve weeks; gait comes later',
  ),
  onsetLevel: chosen(0, 'steps', 'level of the first day, above the residual', '0: the diary begins in a stable time'),
} as const satisfies Readonly<Record<string, DiaryParameter>>;

export type DiaryParameterId = keyof typeof DIARY_PARAMETERS;
