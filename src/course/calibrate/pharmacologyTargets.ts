import { adultPrednisoneEquivalent } from './adultPrednisoneEquivalent.ts';
import type { Target } from './target.ts';

function equivalence(
  id: string,
  title: string,
  value: number,
  regimen: Parameters<typeof adultPrednisoneEquivalent>[1],
): Target {
  return {
    id,
    title: `Adults: ${title} in mg prednisone a day`,
    value,
    low: 0.65 * value,
    high: 1.35 * value,
    kind: 'pharmacology',
    source: 'Poola2020',
    rule: 'exposure to free cortisol over half effect against that of prednisolone, first 15 days, median adult; the width (35 %) is assumed',
    of: ({ values }) => adultPrednisoneEquivalent(values, regimen),
  };
}

/** What ACTH equals in prednisone by the free cortisol that it makes, in healthy adults. */
export const PHARMACOLOGY_TARGETS: readonly Target[] = [
  equivalence('gel-40-twice', 'gel 40 IU twice a week', 5, { channel: 'gel', amount: 40, days: [0, 3] }),
  equivalence('gel-80-twice', 'gel 80 IU twice a week', 8, { channel: 'gel', amount: 80, days: [0, 3] }),
  equivalence('gel-80-thrice', 'gel 80 IU three times a week', 16, { channel: 'gel', amount: 80, days: [0, 2, 4] }),
  equivalence('depot-1-twice', 'depot tetracosactide 1 mg twice a week', 57, {
    channel: 'depot',
    amount: 1,
    days: [0, 3],
  }),
];
