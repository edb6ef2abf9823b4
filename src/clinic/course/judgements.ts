import type { Judgement } from '../entries/recordingEntry.ts';

/** Two times that name one event, s. chosen: found events are 0.2 s apart at least, and a later version may place the peak a few ms off. */
const SAME_EVENT_S = 0.05;

/** Which event is meant. */
export type EventRef = Pick<Judgement, 'atS' | 'place'>;

const isOf = (judgement: Judgement, { atS, place }: EventRef): boolean =>
  judgement.place === place && Math.abs(judgement.atS - atS) <= SAME_EVENT_S;

/** What was said of an event; undefined where nobody looked. */
export function judgementOf(judgements: readonly Judgement[], event: EventRef): Judgement | undefined {
  return judgements.find((judgement) => isOf(judgement, event));
}

/** The list with one more said, in place of what was said of the same event before; or with that taken back. In order of time. */
export function withJudgement(
  judgements: readonly Judgement[],
  judgement: Judgement,
  how: 'said' | 'taken-back',
): Judgement[] {
  const others = judgements.filter((one) => !isOf(one, judgement));
  return how === 'taken-back' ? others : [...others, judgement].sort((a, b) => a.atS - b.atS);
}
