import type { FastifyInstance } from 'fastify';
import { API, type ApiChange, type ApiChangeResult } from '../../api/index.ts';
import {
  type AnyEntry,
  type Bodies,
  checkBirth,
  checkDiary,
  checkEntry,
  checkRating,
  type DiaryBody,
  ENTRY_KIND_NAMES,
  type EntryKind,
  type FieldIssue,
  type PersonBody,
  type RatingBody,
} from '../../clinic/index.ts';
import { type Change, type ChangeResult, RefusedChange, type Scope, type Store } from '../../records/index.ts';
import type { ApiOptions } from './apiOptions.ts';
import { ApiProblem, notFound, removedPerson } from './problem.ts';
import { serveRoute } from './serveRoute.ts';

/** Reading and changing what is on record of one person. */
export function serveRecordRoutes(app: FastifyInstance, options: ApiOptions): void {
  const { store, keeper } = options;

  serveRoute(app, API.readRecord, async ({ params: { personId }, query, scope }) => {
    const entries =
      query.at === undefined
        ? await store.entries(scope, {
            personId,
            ...(query.from === undefined ? {} : { fromDay: query.from }),
            ...(query.to === undefined ? {} : { toDay: query.to }),
            withRemoved: query.removed ?? false,
          })
        : await store.entriesAt(scope, personId, new Date(query.at).toISOString());
    if (entries.length === 0) throw notFound('This person');
    await store.noteAccess(scope, 'read', { personId, what: query.at === undefined ? 'record' : 'earlier state' });
    return { entries: entries as AnyEntry[] };
  });

  serveRoute(app, API.change, async ({ params: { personId }, body, scope }) => {
    const nowMs = options.now().getTime();
    refuseTwins(body.changes);
    const within: Scope = body.deviceId === undefined ? scope : { ...scope, deviceId: body.deviceId };
    const birth = await birthOf(store, scope, personId, body.changes);
    const checked = body.changes.map((change) => ({ change, refused: refusalOf(change, personId, nowMs, birth) }));
    const wanted = checked
      .filter(({ refused }) => refused === undefined)
      .map(({ change }) => toChange(change, personId));
    const byId = await writeAll(store, within, wanted);
    if ([...byId.values()].some(({ status }) => status === 'written')) keeper.touched(personId);
    return { results: checked.map(({ change, refused }) => refused ?? byId.get(change.changeId)!) };
  });

  serveRoute(app, API.readVersions, async ({ params: { personId, entryId }, scope }) => {
    const versions = await store.versions(scope, personId, entryId);
    if (versions.length === 0) throw notFound('This entry');
    await store.noteAccess(scope, 'read', { personId, what: 'versions' });
    return { versions: versions as AnyEntry[] };
  });

  serveRoute(app, API.eraseEntry, async ({ params: { personId, entryId }, scope }) => {
    if (entryId === personId)
      throw new ApiProblem(409, 'WHOLE_PERSON', 'The entry about the person cannot be deleted alone', {
        hint: 'Delete the person with everything instead.',
      });
    const gone = await store.erase(scope, { personId, entryId });
    if (gone.entries === 0) throw notFound('This entry');
    keeper.touched(personId);
    return { ...gone };
  });

  serveRoute(app, API.erasePerson, async ({ params: { personId }, scope }) => {
    const gone = await store.erase(scope, { personId });
    if (gone.entries === 0) throw notFound('This person');
    return { ...gone };
  });
}

/** Writes a batch; a change that can never be done is refused by itself and stops none of the others. */
async function writeAll(
  store: Store,
  scope: Scope,
  changes: readonly Change[],
): Promise<ReadonlyMap<string, ApiChangeResult>> {
  const results = new Map<string, ApiChangeResult>();
  let left = changes;
  while (left.length > 0) {
    try {
      for (const result of await store.write(scope, left)) results.set(result.changeId, toApiResult(result));
      return results;
    } catch (error) {
      if (!(error instanceof RefusedChange) || error.changeId === undefined || error.code === 'NO_SUCH_PERSON')
        throw error;
      const { changeId, message, code } = error;
      results.set(changeId, { status: 'refused', changeId, fields: [{ path: '', code, message }] });
      left = left.filter((change) => change.changeId !== changeId);
      // why: beside changes that can be done, such as the person's restoring, it is refused by itself
      if (code === 'PERSON_REMOVED' && left.length === 0) nothingForRemoved(results);
    }
  }
  return results;
}

function nothingForRemoved(results: ReadonlyMap<string, ApiChangeResult>): void {
  if ([...results.values()].every(({ fields }) => fields?.[0]?.code === 'PERSON_REMOVED')) throw removedPerson();
}

/** Answers are told apart by the change's id, and a change sent twice is done once: two of one id would lose one. */
function refuseTwins(changes: readonly ApiChange[]): void {
  const seen = new Set<string>();
  const fields = changes.flatMap(({ changeId }, i) => {
    if (!seen.has(changeId)) {
      seen.add(changeId);
      return [];
    }
    const message = `changes/${i}/changeId in the body: found “${changeId}” once more; expected an id of its own for each change`;
    return [{ path: `/changes/${i}/changeId`, code: 'duplicate', message }];
  });
  if (fields.length > 0)
    throw new ApiProblem(400, 'SAME_CHANGE_TWICE', 'Two changes of this batch have the same id', {
      detail: fields[0]!.message,
      hint: 'Give each change an id of its own; nothing was written.',
      fields: fields.slice(0, 20),
    });
}

/** When the person was born, as the batch says it or else the record; undefined where nobody says it. */
async function birthOf(
  store: Store,
  scope: Scope,
  personId: string,
  changes: readonly ApiChange[],
): Promise<string | undefined> {
  const told = changes.filter((change) => change.kind === 'person' && looksLike<PersonBody>(change)).at(-1);
  const body = told?.body ?? (await store.entry(scope, personId, personId))?.body;
  return (body as PersonBody | undefined)?.birth;
}

function refusalOf(
  change: ApiChange,
  personId: string,
  nowMs: number,
  birth: string | undefined,
): ApiChangeResult | undefined {
  const today = new Date(nowMs).toISOString().slice(0, 10);
  const refuse = (path: string, code: string, message: string): ApiChangeResult => ({
    status: 'refused',
    changeId: change.changeId,
    fields: [{ path, code, message }],
  });
  if ((change.kind === 'person') !== (change.entryId === personId))
    return refuse(
      '/entryId',
      'not-allowed',
      'the entry about a person has the id of the person, and no other entry has it',
    );
  if (change.op === 'restore')
    return change.version === undefined ? refuse('/version', 'missing', 'version is missing') : undefined;
  if (change.op === 'remove') return undefined;
  if (change.body === undefined) return refuse('/body', 'missing', 'body is missing');
  const fields = [...checkEntry(change.kind, change.body, today), ...furtherIssues(change, personId, nowMs, birth)];
  return fields.length === 0 ? undefined : { status: 'refused', changeId: change.changeId, fields: [...fields] };
}

/** Rules that look beyond the form of a body: the birth, levels of the scale, and the closed days of the diary. */
function furtherIssues(
  change: ApiChange,
  personId: string,
  nowMs: number,
  birth: string | undefined,
): readonly FieldIssue[] {
  if (!looksLike<Bodies[EntryKind]>(change)) return [];
  const { kind, body } = change;
  return [
    ...(birth === undefined ? [] : checkBirth(kind, body, birth)),
    ...(kind === 'rating' ? checkRating(body as RatingBody) : []),
    ...(kind === 'diary' ? checkDiary(body as DiaryBody, { ...change, personId, nowMs }) : []),
  ];
}

/** True where the body has its kind's form; what has not is told by `checkEntry` alone. */
function looksLike<B>(change: ApiChange): change is ApiChange & { body: B & ApiChange['body'] } {
  return change.body !== undefined && checkEntry(change.kind, change.body).length === 0;
}

function toChange(change: ApiChange, personId: string): Change {
  const { body, ...rest } = change;
  return {
    ...rest,
    kind: kindOf(change.kind),
    personId,
    ...(body === undefined ? {} : { body: body as unknown as Bodies[EntryKind] }),
  } as Change;
}

function kindOf(kind: string): EntryKind {
  const known = ENTRY_KIND_NAMES.find((each) => each === kind);
  if (known === undefined) throw new RangeError('the kind of an entry must be a known one');
  return known;
}

function toApiResult(result: ChangeResult): ApiChangeResult {
  return {
    status: result.status,
    changeId: result.changeId,
    entry: result.status === 'conflict' ? result.current : result.entry,
  };
}
