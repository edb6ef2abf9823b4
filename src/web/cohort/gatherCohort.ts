import {
  bytesToRows,
  COHORT_COLUMNS,
  type CohortRows,
  type CohortSpec,
  type CohortSummary,
  makeCohortRows,
  makeTally,
  rowsToBytes,
  runChunkInto,
  summarise,
  tallyRowsInto,
} from '../../course/index.ts';
import { type ArmFacts, armFacts } from './armFacts.ts';
import type { PeopleBlock } from './kept/keptRun.ts';

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
  /** People, and pieces of each arm, that were taken as blocks or put back from them. */
  #takenPeople = 0;
  #takenPieces = 0;

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

  /** The rows of those who are done and were not taken before; undefined where they are fewer than `least`. */
  takeBlock(least: number): PeopleBlock | undefined {
    const [firstId, count] = [this.#takenPeople, this.#done - this.#takenPeople];
    if (count < Math.max(1, least)) return undefined;
    const arms = this.#rows.map((_, arm) => rowsToBytes(joined(this.#wholePieces(arm).slice(this.#takenPieces))));
    this.#takenPeople = this.#done;
    this.#takenPieces = this.#rows.at(-1)!.length;
    return { firstId, count, arms };
  }

  /**
   * Puts rows back that were taken from a run of the same spec, before any step: they need not be lived again. A block that does
   * not follow those before it, or is damaged, changes nothing.
   * @returns whether it was put back
   */
  putBack({ firstId, count, arms }: PeopleBlock): boolean {
    if (this.#arm !== 0 || firstId !== this.#done || firstId + count > this.#spec.people) return false;
    if (arms.length !== this.#rows.length) return false;
    const rows = arms.map((bytes, arm) => rowsOf(bytes, arm, firstId, count));
    if (!rows.every((one) => one !== undefined)) return false;
    rows.forEach((one, arm) => {
      this.#rows[arm]!.push(one);
    });
    this.#done += count;
    this.#takenPeople = this.#done;
    this.#takenPieces++;
    return true;
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

function joined(pieces: readonly CohortRows[]): CohortRows {
  const all = makeCohortRows(pieces.reduce((sum, { count }) => sum + count, 0));
  let from = 0;
  for (const { count, values } of pieces) {
    values.forEach((column, place) => {
      all.values[place]!.set(column, from);
    });
    from += count;
  }
  return all;
}

const [ID, ARM] = ['id', 'arm'].map((name) => COHORT_COLUMNS.findIndex((column) => column.name === name));

/** The rows of a kept arm; undefined where they are not those of these people. */
function rowsOf(bytes: Uint8Array, arm: number, firstId: number, count: number): CohortRows | undefined {
  try {
    const rows = bytesToRows(bytes);
    const isRight = rows.values[ID!]!.every((id, row) => id === firstId + row && rows.values[ARM!]![row] === arm);
    return rows.count === count && isRight ? rows : undefined;
  } catch {
    return undefined; // why: anything may stand in a browser's storage
  }
}
