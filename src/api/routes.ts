import Type from 'typebox';
import type { Route } from './route.ts';
import {
  ActorShape,
  ChangeResultShape,
  ChangeShape,
  Day,
  EntryId,
  EntryShape,
  Id,
  Instant,
  Language,
  object,
  PersonCardShape,
  Sha256,
} from './shapes.ts';

/** That what was deleted may still stand in the database's files, until the next start or deletion cleans them. */
const TracesLeft = Type.Optional(Type.Boolean());

const Person = object({ personId: Id });
const PersonEntry = object({ personId: Id, entryId: EntryId });
const MOST_CHANGES = 500;
/** Largest file that is taken: an hour of binocular 1-kHz columns is some 60 MB. */
export const MOST_FILE_BYTES = 512 * 1024 * 1024;
/** Largest bundle that the page takes; the command line has no such limit. */
export const MOST_BUNDLE_BYTES = 2 * 1024 * 1024 * 1024;

const AuditShape = Type.Object({
  lines: Type.Array(
    Type.Object({
      at: Instant,
      actor: ActorShape,
      action: Type.String(),
      personId: Type.Optional(Type.String()),
      kind: Type.Optional(Type.String()),
      entryId: Type.Optional(Type.String()),
      version: Type.Optional(Type.Integer()),
      what: Type.Optional(Type.String()),
      count: Type.Integer(),
    }),
  ),
});

/** Every door of the API. `:personId` and all others are checked by their schemas before anything is asked of the store. */
export const API = {
  openSession: {
    method: 'POST',
    path: '/api/session',
    summary:
      'Opens a session for the page: gives the token that every other request must carry in the header x-kinsbourne-token.',
    body: object({ key: Type.Optional(Type.String({ maxLength: 200 })), actor: Type.Optional(ActorShape) }),
    reply: Type.Object({
      token: Type.String(),
      actor: ActorShape,
      version: Type.String(),
      store: Type.Object({ kind: Type.String(), place: Type.String() }),
    }),
  },
  listPeople: {
    method: 'GET',
    path: '/api/people',
    summary: 'The clinic list: who is due for what, who changed. With removed=true: the removed people instead.',
    query: object({
      limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 200 })),
      offset: Type.Optional(Type.Integer({ minimum: 0, maximum: 1_000_000 })),
      search: Type.Optional(Type.String({ maxLength: 80 })),
      orderBy: Type.Optional(
        Type.Unsafe<'attention' | 'name' | 'changed'>({ type: 'string', enum: ['attention', 'name', 'changed'] }),
      ),
      removed: Type.Optional(Type.Boolean()),
    }),
    reply: Type.Object({ people: Type.Array(PersonCardShape), total: Type.Integer() }),
  },
  readRecord: {
    method: 'GET',
    path: '/api/people/:personId/record',
    summary: 'All that is on record of one person, newest versions: the timeline and every screen are drawn from it.',
    params: Person,
    query: object({
      /** Only entries whose days touch from … to; entries without a day always. */
      from: Type.Optional(Day),
      to: Type.Optional(Day),
      /** Everything as it stood at that instant. */
      at: Type.Optional(Instant),
      removed: Type.Optional(Type.Boolean()),
    }),
    reply: Type.Object({ entries: Type.Array(EntryShape) }),
  },
  change: {
    method: 'POST',
    path: '/api/people/:personId/changes',
    summary:
      'Writes, removes or restores entries. Each change says the version it was made against; an outdated one is a conflict and writes nothing.',
    params: Person,
    body: object({
      changes: Type.Array(ChangeShape, { minItems: 1, maxItems: MOST_CHANGES }),
      deviceId: Type.Optional(Id),
    }),
    reply: Type.Object({ results: Type.Array(ChangeResultShape) }),
  },
  readVersions: {
    method: 'GET',
    path: '/api/people/:personId/entries/:entryId/versions',
    summary: 'Every version of one entry, newest first.',
    params: PersonEntry,
    reply: Type.Object({ versions: Type.Array(EntryShape) }),
  },
  eraseEntry: {
    method: 'POST',
    path: '/api/people/:personId/entries/:entryId/erase',
    summary: 'Really deletes one entry with all its versions; only a line without content stays in the audit trail.',
    params: PersonEntry,
    body: object({ confirm: Type.Literal('erase') }),
    reply: Type.Object({ entries: Type.Integer(), files: Type.Integer(), tracesLeft: TracesLeft }),
  },
  erasePerson: {
    method: 'POST',
    path: '/api/people/:personId/erase',
    summary: 'Really deletes a person with everything; only lines without content stay in the audit trail.',
    params: Person,
    body: object({ confirm: Type.Literal('erase') }),
    reply: Type.Object({ entries: Type.Integer(), files: Type.Integer(), tracesLeft: TracesLeft }),
  },
  readAudit: {
    method: 'GET',
    path: '/api/audit',
    summary: 'Who read or changed what, newest first.',
    query: object({
      personId: Type.Optional(Id),
      before: Type.Optional(Instant),
      limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 500 })),
    }),
    reply: AuditShape,
  },
  addDemo: {
    method: 'POST',
    path: '/api/demo',
    summary: 'Adds the three synthetic people.',
    body: object({ language: Type.Optional(Language) }),
    reply: Type.Object({ personIds: Type.Array(Type.String()) }),
  },
  removeDemo: {
    method: 'DELETE',
    path: '/api/demo',
    summary: 'Takes all synthetic people away, for good.',
    reply: Type.Object({ people: Type.Integer() }),
  },
  reportPdf: {
    method: 'GET',
    path: '/api/people/:personId/report.pdf',
    summary: 'The visit report as PDF.',
    params: Person,
    query: object({ language: Type.Optional(Language), from: Type.Optional(Day), today: Type.Optional(Day) }),
    replyType: 'application/pdf',
  },
  calendar: {
    method: 'GET',
    path: '/api/people/:personId/calendar.ics',
    summary: 'Planned doses, due examinations and appointments as a calendar file.',
    params: Person,
    query: object({ language: Type.Optional(Language), today: Type.Optional(Day) }),
    replyType: 'text/calendar',
  },
  exportBundle: {
    method: 'POST',
    path: '/api/export',
    summary: 'Everything (or one person) as one bundle; encrypted where a passphrase is given.',
    body: object({
      personId: Type.Optional(Id),
      passphrase: Type.Optional(Type.String({ minLength: 8, maxLength: 200 })),
    }),
    replyType: 'application/vnd.kinsbourne.bundle',
  },
  importBundle: {
    method: 'POST',
    path: '/api/import',
    summary:
      'Takes a bundle in, whole or not at all. A passphrase comes in the header x-kinsbourne-passphrase, percent-encoded.',
    query: object({
      mode: Type.Optional(Type.Unsafe<'add' | 'replace'>({ type: 'string', enum: ['add', 'replace'] })),
    }),
    bodyBytes: MOST_BUNDLE_BYTES,
    reply: Type.Object({
      people: Type.Integer(),
      entries: Type.Integer(),
      files: Type.Integer(),
      skipped: Type.Integer(),
      tracesLeft: TracesLeft,
    }),
  },
  putFile: {
    method: 'POST',
    path: '/api/people/:personId/files',
    summary: 'Keeps a file (columns of a recording, its original, a report) under its content hash.',
    params: Person,
    bodyBytes: MOST_FILE_BYTES,
    reply: Type.Object({ sha256: Sha256, sizeBytes: Type.Integer() }),
  },
  getFile: {
    method: 'GET',
    path: '/api/people/:personId/files/:sha256',
    summary: 'A kept file.',
    params: object({ personId: Id, sha256: Sha256 }),
    replyType: 'application/octet-stream',
  },
  readSettings: {
    method: 'GET',
    path: '/api/settings',
    summary: 'Settings of the household.',
    reply: Type.Object({ settings: Type.Record(Type.String(), Type.Unknown()) }),
  },
  keepSetting: {
    method: 'PUT',
    path: '/api/settings/:name',
    summary: 'Keeps one setting of the household.',
    params: object({ name: Id }),
    body: object({ value: Type.Unknown() }),
    reply: Type.Object({ kept: Type.Boolean() }),
  },
} as const satisfies Record<string, Route>;

export type ApiName = keyof typeof API;
