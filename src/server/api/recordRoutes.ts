import type { FastifyInstance } from 'fastify';
import { API, type ApiChange, type ApiChangeResult } from '../../api/index.ts';
import {
  type AnyEntry,
  addDays,
  type Bodies,
  checkEntry,
  checkRating,
  DIARY_OPEN_HOURS,
  type DiaryBody,
  dayNumber,
  ENTRY_KIND_NAMES,
  type EntryKind,
  type FieldIssue,
  type RatingBody,
} from '../../clinic/index.ts';
import { type Change, type ChangeResult, RefusedChange, type Scope, type Store } from '../../records/index.ts';
import type { ApiOptions } from './apiOptions.ts';
import { ApiProblem, notFound } from './problem.ts';
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
        : await store.entriesAt(scope, personId, checkedInstant(query.at));
    if (entries.length === 0) throw notFound('This person');
    await store.noteAccess(scope, 'read', { personId, what: query.at === undefined ? 'record' : 'earlier state' });
    return { entries: entries as AnyEntry[] };
  });

  serveRoute(app, API.change, async ({ params: { personId }, body, scope }) => {
    const nowMs = options.now().getTime();
    const within: Scope = body.deviceId === undefined ? scope : { ...scope, deviceId: body.deviceId };
    const checked = body.changes.map((change) => ({ change, refused: refusalOf(change, personId, nowMs) }));
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
      const { changeId, message } = error;
      results.set(changeId, { status: 'refused', changeId, fields: [{ path: '', code: error.code, message }] });
      left = left.filter((change) => change.changeId !== changeId);
    }
  }
  return results;
}

function checkedInstant(at: string): string {
  const time = Date.parse(at);
  if (Number.isNaN(time))
    throw new ApiProblem(400, 'BAD_REQUEST', 'The instant is none', {
      detail: 'at: expected an instant as 2026-05-03T12:00:00Z',
    });
  return new Date(time).toISOString();
}

function refusalOf(change: ApiChange, personId: string, nowMs: number): ApiChangeResult | undefined {
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
  // why: a device may be a time zone ahead of the server, by at most a day
  const fields = [...checkEntry(change.kind, change.body, addDays(today, 1)), ...furtherIssues(change, nowMs)];
  return fields.length === 0 ? undefined : { status: 'refused', changeId: change.changeId, fields: [...fields] };
}

/** Rules that look beyond the form of a body: levels of the scale, and the closed days of the diary. */
function furtherIssues(change: ApiChange, nowMs: number): FieldIssue[] {
  if (change.kind === 'rating') return looksLike<RatingBody>(change) ? checkRating(change.body) : [];
  return change.kind === 'diary' && looksLike<DiaryBody>(change) ? lateDiary(change.body, change, nowMs) : [];
}

/** True where the body has its kind's form; what has not is told by `checkEntry` alone. */
function looksLike<B>(change: ApiChange): change is ApiChange & { body: B & ApiChange['body'] } {
  return change.body !== undefined && checkEntry(change.kind, change.body).length === 0;
}

const HOUR_MS = 3_600_000;
/** The westernmost clock is 12 h behind UTC: there a day ends that much later. */
const LATEST_ZONE_HOURS = 12;
/** chosen: a phone that was offline for a week may still send what was changed in time. */
const OFFLINE_GRACE_HOURS = 7 * 24;

/** A closed day of the diary changes only with a reason, so that memories do not pass for the day itself. */
function lateDiary(body: DiaryBody, { baseVersion, reason }: ApiChange, nowMs: number): FieldIssue[] {
  if ((reason ?? '').trim() !== '') return [];
  const closesMs = dayNumber(body.day) * 24 * HOUR_MS + (24 + DIARY_OPEN_HOURS + LATEST_ZONE_HOURS) * HOUR_MS;
  const typedMs = baseVersion === 0 ? Date.parse(body.enteredAt) : nowMs - OFFLINE_GRACE_HOURS * HOUR_MS;
  return typedMs <= closesMs
    ? []
    : [{ path: '/reason', code: 'missing', message: 'this day of the diary is closed; a correction needs a reason' }];
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
