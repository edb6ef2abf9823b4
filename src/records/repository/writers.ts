import { createHash } from 'node:crypto';
import type { Actor } from '../../clinic/index.ts';
import type { Queries } from './storeContext.ts';

/** Numbers of those who write, as rows name them. Numbers never change, so what was once looked up stays known. */
export class Writers {
  readonly #numbers = new Map<string, number>();
  readonly #actors = new Map<number, Actor>();

  /** The writer's number; they are entered where they are new. */
  async numberOf(db: Queries, household: string, actor: Actor): Promise<number> {
    const text = JSON.stringify({ id: actor.id, name: actor.name, role: actor.role });
    const digest = createHash('sha256').update(text).digest('hex').slice(0, 32);
    const key = `${digest} ${household}`;
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    await db
      .insertInto('writer')
      .values({ household, digest, actor: text })
      .onConflict((conflict) => conflict.columns(['household', 'digest']).doNothing())
      .execute();
    const { writer } = await db
      .selectFrom('writer')
      .select('writer')
      .where('household', '=', household)
      .where('digest', '=', digest)
      .executeTakeFirstOrThrow();
    // why: inside of a transaction that may be rolled back the number is not yet sure
    if (!db.isTransaction) this.#numbers.set(key, writer);
    return writer;
  }

  /** Who stands behind the numbers. */
  async actorsOf(db: Queries, numbers: Iterable<number>): Promise<(writer: number) => Actor> {
    const unknown = [...new Set(numbers)].filter((number) => !this.#actors.has(number));
    const found = new Map<number, Actor>();
    for (let from = 0; from < unknown.length; from += MOST_AT_ONCE) {
      const rows = await db
        .selectFrom('writer')
        .select(['writer', 'actor'])
        .where('writer', 'in', unknown.slice(from, from + MOST_AT_ONCE))
        .execute();
      for (const { writer, actor } of rows) found.set(writer, actor as Actor);
    }
    if (!db.isTransaction) for (const [writer, actor] of found) this.#actors.set(writer, actor);
    return (writer) => {
      const actor = this.#actors.get(writer) ?? found.get(writer);
      if (actor === undefined) throw new RangeError(`writer ${writer} is not on record`);
      return actor;
    };
  }
}

const MOST_AT_ONCE = 1000;
