import { createHash } from 'node:crypto';
import type { ClinicLanguage, Day, PersonBody } from '../../clinic/index.ts';
import type { Change, Scope, Store } from '../../records/index.ts';
import { adult } from './adult.ts';
import { childAfterInfection } from './childAfterInfection.ts';
import { childWithTumour } from './childWithTumour.ts';
import { DemoCourse } from './demoEntry.ts';
import { demoWords } from './demoWords.ts';

export interface AddDemoOptions {
  /** The courses end on this day, so that "today" has something due. */
  readonly today: Day;
  readonly language: ClinicLanguage;
  /** The same seed gives the same three people. */
  readonly seed: number;
}

export const DEMO_PEOPLE = [
  { key: 'ada', write: childWithTumour },
  { key: 'ben', write: childAfterInfection },
  { key: 'clara', write: adult },
] as const;

/** Changes in one transaction. Chosen: a second of work at most, so that other writers get their turn. */
const CHANGES_AT_ONCE = 400;
const PEOPLE_AT_ONCE = 200;

/** Makes the three people in memory, without keeping them. */
export function demoCourses({ today, language, seed }: AddDemoOptions): DemoCourse[] {
  const words = demoWords(language);
  return DEMO_PEOPLE.map(({ key, write }) => {
    const course = new DemoCourse({ personId: `demo-${seed}-${key}`, today, words, seed });
    write(course);
    return course;
  });
}

/**
 * Adds the three synthetic people and returns their ids. Those who are there already stay as they are; what was changed
 * of them is not overwritten.
 */
export async function addDemoPeople(store: Store, scope: Scope, options: AddDemoOptions): Promise<readonly string[]> {
  const courses = demoCourses(options);
  for (const course of courses) {
    if ((await store.entry(scope, course.personId, course.personId)) !== undefined) continue;
    const changes = course.entries.map(
      ({ kind, entryId, body }): Change => ({
        changeId: changeIdOf(course.personId, entryId),
        op: 'put',
        personId: course.personId,
        kind,
        entryId,
        baseVersion: 0,
        body,
      }),
    );
    for (let start = 0; start < changes.length; start += CHANGES_AT_ONCE)
      await store.write(scope, changes.slice(start, start + CHANGES_AT_ONCE));
    for (const file of course.files) await store.putFile(scope, course.personId, file);
  }
  return courses.map(({ personId }) => personId);
}

/** Erases every synthetic person for good, those that were taken off the list as well; returns how many. */
export async function removeDemoPeople(store: Store, scope: Scope): Promise<number> {
  const synthetic: string[] = [];
  for (const removed of [false, true])
    for (let offset = 0; ; offset += PEOPLE_AT_ONCE) {
      const { rows, total } = await store.people(scope, { limit: PEOPLE_AT_ONCE, offset, orderBy: 'name', removed });
      for (const { personId, entry } of rows)
        if ((entry.body as PersonBody).synthetic === true) synthetic.push(personId);
      if (rows.length === 0 || offset + rows.length >= total) break;
    }
  // why: at once, so that the database's files are written anew for all together
  await Promise.all(synthetic.map((personId) => store.erase(scope, { personId })));
  return synthetic.length;
}

/** An id of its own for each change, the same each time, whatever the length of the entry's id. */
function changeIdOf(personId: string, entryId: string): string {
  return `demo-${createHash('sha256').update(`${personId}\n${entryId}`).digest('hex').slice(0, 40)}`;
}
