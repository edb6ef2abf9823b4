import type { Actor } from '../../clinic/index.ts';
import type { Queries, StoreContext } from '../repository/storeContext.ts';

export type NumberOfWriter = (actor: Actor) => Promise<number>;

/** Looks each writer of a bundle up once. */
export function writersWithin(context: StoreContext, trx: Queries, household: string): NumberOfWriter {
  const numbers = new Map<string, Promise<number>>();
  return (actor) => {
    const key = JSON.stringify([actor.id, actor.name, actor.role]);
    const known = numbers.get(key);
    if (known !== undefined) return known;
    const number = context.writers.numberOf(trx, household, actor);
    numbers.set(key, number);
    return number;
  };
}
