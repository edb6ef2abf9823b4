import {
  type CohortRows,
  type CohortSpec,
  type CohortSummary,
  makeCohortRows,
  makeTally,
  runChunkInto,
  summarise,
  tallyRowsInto,
} from '../../course/index.ts';
import { type ArmFacts, armFacts } from './armFacts.ts';

/** People of a piece: a few milliseconds for each arm, so that a run can be stopped soon. */
const PIECE_PEOPLE = 20;

/** What a run has come to. */
export interface CohortResult {
  /** Of the people that are done: a run that was stopped is a smaller cohort, not a part of one. */
  readonly spec: CohortSpec;
  readonly wantedPeople: number;
  readonly summary: CohortSummary;
  /** In the order of the arms. */
  readonly facts: readonly ArmFacts[];
}

/**
 * Lives a cohort piece by piece. The arms take turns, so that after a stop the same people are done in each of them; what is
 * there then equals, row for row, the cohort of so many people.
 */
export class CohortGatherer {
  readonly #spec: CohortSpec;
  /** Pieces of each arm. */
  readonly #rows: CohortRows[][];
  #arm = 0;
  #done = 0;

  constructor(spec: CohortSpec) {
    this.#spec = spec;
    this.#rows = spec.arms.map(() => []);
  }

  /** People that are done in every arm. */
  get donePeople(): number {
    return this.#done;
  }

  /** Share of all work that is done, 0 to 1. */
  get doneShare(): number {
    const { people, arms } = this.#spec;
    return (this.#done + (this.#arm * this.#nextCount()) / arms.length) / people;
  }

  /** Lives the next piece. @returns whether there are more */
  step(): boolean {
    const count = this.#nextCount();
    const rows = makeCohortRows(count);
    runChunkInto(rows, this.#spec, { index: 0, arm: this.#arm, firstId: this.#done, count });
    this.#rows[this.#arm]!.push(rows);
    this.#arm++;
    if (this.#arm === this.#spec.arms.length) {
      this.#arm = 0;
      this.#done += count;
    }
    return this.#done < this.#spec.people;
  }

  /** The cohort of those who are done; undefined where nobody is. */
  result(): CohortResult | undefined {
    if (this.#done === 0) return undefined;
    const spec = { ...this.#spec, people: this.#done };
    const tally = makeTally(spec);
    for (const rows of this.rows()) tallyRowsInto(tally, rows);
    return {
      spec,
      wantedPeople: this.#spec.people,
      summary: summarise(tally, spec),
      facts: spec.arms.map((_, arm) => armFacts(this.#wholePieces(arm), spec)),
    };
  }

  /** Rows of those who are done, arm after arm: the order of every file. */
  *rows(): Generator<CohortRows> {
    for (let arm = 0; arm < this.#rows.length; arm++) yield* this.#wholePieces(arm);
  }

  /** why: a stop may come between two arms of a piece; the arms that were first have it already */
  #wholePieces(arm: number): readonly CohortRows[] {
    return this.#rows[arm]!.slice(0, this.#rows.at(-1)!.length);
  }

  #nextCount(): number {
    return Math.min(PIECE_PEOPLE, this.#spec.people - this.#done);
  }
}
