import type { ParameterEntry } from '../parameters/entry.ts';

/** Numbers that belong to how a paper counted, not to the illness. The fit moves them with the parameters. */
export const NUISANCE_PARAMETERS = {
  trialResponseRest: {
    value: 0.145,
    sd: 0.4,
    scale: 'log',
    unit: '1',
    kind: 'assumed',
    source: '',
    note: 'share of the score at the start that may be left at best for a response in ANBL00P3, whose rule was not seen',
  },
} as const satisfies Record<string, ParameterEntry>;

export type NuisanceName = keyof typeof NUISANCE_PARAMETERS;
export type NuisanceValues = Readonly<Record<NuisanceName, number>>;
