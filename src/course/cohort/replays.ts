import type { CitationKey } from '../../clinic/plain.ts';
import { makeCounterStream, quantile } from '../../signal/index.ts';
import { oddsRatio } from '../calibrate/statistics.ts';
import { PART } from '../child/parts.ts';
import { fisherExact } from './fisherTest.ts';
import { type Estimate, shareEstimate, sharesOfSets } from './interval.ts';
import type { CohortSpec } from './spec.ts';
import type { CohortTally, Counted } from './tally.ts';

/** The randomised trial of immunoglobulin, played again: groups of its size drawn from the virtual children with a tumour. */
export const IVIG_TRIAL = {
  id: 'anbl00p3',
  source: 'DeAlarcon2018' satisfies CitationKey,
  arms: ['anbl00p3-ivig', 'anbl00p3-prednisone'],
  people: [26, 27],
  /** Published: 21 of 26 and 11 of 27 answered; odds ratio 6.1 (1.5 to 25.9). */
  responded: [21, 11],
  oddsRatio: { value: 6.1, low: 1.5, high: 25.9 },
} as const;

/** The European trial of escalation; its result is not among what was read, so that only the model's answer stands here. */
export const ESCALATION_TRIAL = { id: 'nct01868269', arm: 'escalation-nct01868269', weeks: 48 } as const;

export interface IvigReplay {
  readonly draws: number;
  /** Shares that answered among all virtual children with a tumour. */
  readonly responded: readonly [Estimate, Estimate];
  readonly oddsRatio: { readonly median: number; readonly low: number; readonly high: number };
  /** Share of replays with p < 0.05 in the exact test. */
  readonly significant: number;
  /** Share of replays whose odds ratio is as high as the published one, or higher. */
  readonly asHighAsPublished: number;
}

export interface EscalationReplay {
  /** Without symptoms 48 weeks after the start of treatment. */
  readonly symptomFree: Estimate;
}

const DRAWS = 4000;

/** Undefined where the cohort has not both arms, or they have no children with a tumour. */
export function replayIvigTrial(tally: CohortTally, spec: CohortSpec, draws = DRAWS): IvigReplay | undefined {
  const members = IVIG_TRIAL.arms.map((id) => responsesOf(tally, spec, id));
  const [first, second] = members;
  if (first === undefined || second === undefined) return undefined;
  const responded = [shareEstimate(first), shareEstimate(second)] as const;
  if (responded[0] === undefined || responded[1] === undefined) return undefined;
  const usable = first.map((_, member) => member).filter((member) => first[member]!.of > 0 && second[member]!.of > 0);
  const shares = [sharesOfSets(first), sharesOfSets(second)] as const;
  const stream = makeCounterStream(spec.seed, PART.replays);
  const ratios: number[] = [];
  let significant = 0;
  for (let draw = 0; draw < draws; draw++) {
    stream.start(draw);
    const member = usable[Math.floor(stream.uniform() * usable.length)]!;
    const [count1, count2] = IVIG_TRIAL.people;
    const hits = (
      [
        [shares[0], count1],
        [shares[1], count2],
      ] as const
    ).map(([group, count]) => {
      const share = group[member]!;
      let found = 0;
      for (let person = 0; person < count; person++) if (stream.uniform() < share) found++;
      return found;
    });
    ratios.push(oddsRatio(hits[0]!, count1, hits[1]!, count2));
    if (fisherExact(hits[0]!, count1, hits[1]!, count2) < 0.05) significant++;
  }
  return {
    draws,
    responded: [responded[0], responded[1]],
    oddsRatio: { median: quantile(ratios, 0.5), low: quantile(ratios, 0.025), high: quantile(ratios, 0.975) },
    significant: significant / draws,
    asHighAsPublished: ratios.filter((ratio) => ratio >= IVIG_TRIAL.oddsRatio.value).length / draws,
  };
}

/** Undefined where the cohort has not the arm, or is followed for less than 48 weeks. */
export function replayEscalation(tally: CohortTally, spec: CohortSpec): EscalationReplay | undefined {
  const arm = spec.arms.findIndex(({ id }) => id === ESCALATION_TRIAL.arm);
  if (arm === -1) return undefined;
  const symptomFree = shareEstimate(tally.arms[arm]!.members.map((member) => member.symptomFree48Weeks));
  return symptomFree && { symptomFree };
}

function responsesOf(tally: CohortTally, spec: CohortSpec, id: string): Counted[] | undefined {
  const arm = spec.arms.findIndex((one) => one.id === id);
  return arm === -1 ? undefined : tally.arms[arm]!.members.map((member) => member.tumourResponse);
}
