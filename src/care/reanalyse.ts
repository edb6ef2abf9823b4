import { createHash } from 'node:crypto';
import type { AnalysisBody, CourseRecord, Entry } from '../clinic/index.ts';
import { readRecording } from '../formats/index.ts';
import { analyseRead, analysisBodyOf } from '../pipeline/index.ts';
import { byteSourceFromBytes, FormatError } from '../recording/index.ts';
import type { Scope, Store } from '../records/index.ts';
import { readCourse } from './readCourse.ts';

/** What became of one kept recording. */
export interface Reanalysed {
  readonly recordingId: string;
  readonly name: string;
  /** `same`: these very algorithms had measured it before. `no-columns`: only its entry is kept, not its numbers. */
  readonly outcome: 'added' | 'same' | 'no-columns' | 'unreadable';
  /** Why it could not be read. */
  readonly why?: string;
}

/**
 * Measures every kept recording of a person with the algorithms of this version and adds what they say beside what
 * earlier ones said. Nothing is replaced; done twice it adds nothing. Undefined where there is no such person.
 */
export async function reanalyse(
  store: Store,
  scope: Scope,
  personId: string,
  onDone: (one: Reanalysed) => void = () => {},
): Promise<readonly Reanalysed[] | undefined> {
  const course = await readCourse(store, scope, personId);
  if (course === undefined) return undefined;
  const all: Reanalysed[] = [];
  for (const recording of course.of.recording) {
    const one = await reanalyseOne(store, scope, course, recording);
    all.push(one);
    onDone(one);
  }
  return all;
}

async function reanalyseOne(
  store: Store,
  scope: Scope,
  course: CourseRecord,
  { id, personId, body }: Entry<'recording'>,
): Promise<Reanalysed> {
  const head = { recordingId: id, name: body.name };
  const bytes = body.columnsSha256 === undefined ? undefined : await store.getFile(scope, personId, body.columnsSha256);
  if (bytes === undefined) return { ...head, outcome: 'no-columns' };
  let analysis: AnalysisBody;
  try {
    const report = analyseRead(await readRecording(byteSourceFromBytes(body.name, bytes)));
    analysis = analysisBodyOf(report, { recordingId: id, day: body.day });
  } catch (error) {
    if (error instanceof FormatError) return { ...head, outcome: 'unreadable', why: error.message };
    throw error;
  }
  const known = course.of.analysis.filter((entry) => entry.body.recordingId === id);
  if (known.some((entry) => markOf(entry.body) === markOf(analysis))) return { ...head, outcome: 'same' };
  const mark = createHash('sha256')
    .update(`${id}\n${markOf(analysis)}`)
    .digest('hex')
    .slice(0, 32);
  const change = {
    changeId: `reanalyse-${mark}`,
    op: 'put',
    personId,
    kind: 'analysis',
    entryId: `analysis-${mark}`,
  } as const;
  await store.write(scope, [{ ...change, baseVersion: 0, body: analysis }]);
  return { ...head, outcome: 'added' };
}

/** What tells two analyses of one recording apart: the version and the algorithms with their parameters. */
function markOf({ kinsbourneVersion, algorithms }: AnalysisBody): string {
  const sorted = [...algorithms].map((one) => sortedJson(one)).sort();
  return `${kinsbourneVersion} ${sorted.join(' ')}`;
}

/** JSON that does not depend on the order of fields. */
function sortedJson(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}
