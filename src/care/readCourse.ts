import { type CourseRecord, courseOf } from '../clinic/index.ts';
import type { Scope, Store } from '../records/index.ts';

/** All that is on record of one person, newest versions; undefined where there is no such person for this scope. */
export async function readCourse(store: Store, scope: Scope, personId: string): Promise<CourseRecord | undefined> {
  return courseOf(await store.entries(scope, { personId }));
}
