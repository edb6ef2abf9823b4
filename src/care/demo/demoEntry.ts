import {
  type Actor,
  type AnyEntry,
  addDays,
  type Bodies,
  type CourseRecord,
  courseOf,
  type Day,
  ENTRY_KINDS,
  type EntryKind,
} from '../../clinic/index.ts';
import { childSeed, makeRandom, type Random } from '../../signal/index.ts';
import type { DemoWords } from './demoWords.ts';

export interface DemoEntry<K extends EntryKind = EntryKind> {
  readonly kind: K;
  readonly entryId: string;
  readonly body: Bodies[K];
}

/** What one made-up person is written with. Days are counted back from today: `back(3)` is three days ago. */
export class DemoCourse {
  readonly personId: string;
  readonly today: Day;
  readonly words: DemoWords;
  readonly #seed: number;
  readonly #entries: DemoEntry[] = [];
  readonly #files: Uint8Array[] = [];

  constructor(options: {
    readonly personId: string;
    readonly today: Day;
    readonly words: DemoWords;
    readonly seed: number;
  }) {
    this.personId = options.personId;
    this.today = options.today;
    this.words = options.words;
    this.#seed = options.seed;
  }

  get entries(): readonly DemoEntry[] {
    return this.#entries;
  }

  /** Files that entries name by their content hash. */
  get files(): readonly Uint8Array[] {
    return this.#files;
  }

  addFile(bytes: Uint8Array): void {
    this.#files.push(bytes);
  }

  back(days: number): Day {
    return addDays(this.today, -days);
  }

  seedOf(part: string): number {
    return childSeed(this.#seed, `${this.personId} ${part}`);
  }

  random(part: string): Random {
    return makeRandom(this.seedOf(part));
  }

  /** @param name unique within the person; the person's own entry has the person's id */
  add<K extends EntryKind>(kind: K, name: string, body: Bodies[K]): string {
    const entryId = kind === 'person' ? this.personId : `${this.personId}:${name}`;
    return this.addAs(kind, entryId, body);
  }

  addAs<K extends EntryKind>(kind: K, entryId: string, body: Bodies[K]): string {
    this.#entries.push({ kind, entryId, body } as unknown as DemoEntry);
    return entryId;
  }

  /** The course as the clinic's functions see it once it is kept. */
  asRecord(actor: Actor): CourseRecord {
    const kept = this.#entries.map(({ kind, entryId, body }) => {
      const span = (ENTRY_KINDS[kind].span as (body: unknown) => { first: Day; last?: Day } | undefined)(body);
      return {
        id: entryId,
        personId: this.personId,
        kind,
        version: 1,
        body,
        removed: false,
        writtenAt: `${this.today}T00:00:00Z`,
        author: actor,
        ...(span === undefined ? {} : { firstDay: span.first }),
        ...(span?.last === undefined ? {} : { lastDay: span.last }),
      } as AnyEntry;
    });
    const course = courseOf(kept);
    if (course === undefined) throw new RangeError(`a made-up course must have its person, got ${kept.length} entries`);
    return course;
  }
}
