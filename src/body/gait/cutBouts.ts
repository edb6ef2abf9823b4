import { median } from '../../signal/index.ts';
import type { GaitBout, Span } from '../types.ts';
import { type Contact, stepsOf } from './findContacts.ts';
import { GAIT_PARAMETERS } from './gaitParameters.ts';

/**
 * A walking bout in pieces: straight ones without turn and pause, and the turns between them. Together they cover the bout: two pieces meet halfway
 * between their contacts.
 */
export function cutBout(contacts: readonly Contact[], turns: readonly Span[]): GaitBout[] {
  const pauseS = GAIT_PARAMETERS.pauseSteps * median(stepsOf(contacts));
  const isTurning = contacts.map(({ timeS }) => turns.some(({ startS, endS }) => timeS >= startS && timeS < endS));
  const pieces: { timesS: number[]; straight: boolean }[] = [];
  contacts.forEach(({ timeS }, k) => {
    const straight = !isTurning[k];
    const before = pieces.at(-1);
    const joins = before !== undefined && before.straight === straight && timeS - before.timesS.at(-1)! <= pauseS;
    const turnBetween =
      joins && straight && turns.some(({ startS, endS }) => startS > before.timesS.at(-1)! && endS <= timeS);
    if (joins && !turnBetween) before.timesS.push(timeS);
    else pieces.push({ timesS: [timeS], straight });
  });
  return pieces.map(({ timesS, straight }, k) => {
    const [first, last] = [timesS[0]!, timesS.at(-1)!];
    return {
      startS: k === 0 ? first : (pieces[k - 1]!.timesS.at(-1)! + first) / 2,
      endS: k === pieces.length - 1 ? last : (last + pieces[k + 1]!.timesS[0]!) / 2,
      contactsS: Float64Array.from(timesS),
      straight,
    };
  });
}
