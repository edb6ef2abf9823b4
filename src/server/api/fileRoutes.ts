import type { FastifyInstance, FastifyRequest } from 'fastify';
import { API } from '../../api/index.ts';
import { calendarOf, exportFileName, householdName, readCourse, renderVisitPdf } from '../../care/index.ts';
import { type CourseRecord, visitReport } from '../../clinic/index.ts';
import { readBundle, type Scope, writeBundle } from '../../records/index.ts';
import type { ApiOptions } from './apiOptions.ts';
import { ApiProblem, notFound, removedPerson } from './problem.ts';
import { serveRoute } from './serveRoute.ts';

/** What goes out and comes in as a file: report, calendar, bundle, recordings. */
export function serveFileRoutes(app: FastifyInstance, options: ApiOptions): void {
  const { store, keeper } = options;
  const today = (asked: string | undefined): string => asked ?? options.now().toISOString().slice(0, 10);
  const courseFor = async (scope: Scope, personId: string): Promise<CourseRecord> => {
    const course = await readCourse(store, scope, personId);
    if (course === undefined) throw notFound('This person');
    return course;
  };

  serveRoute(app, API.reportPdf, async ({ params: { personId }, query, scope }) => {
    const course = await courseFor(scope, personId);
    const household = householdName(await store.settings(scope));
    const report = visitReport(course, {
      ...(household === undefined ? {} : { household }),
      today: today(query.today),
      ...(query.from === undefined ? {} : { from: query.from }),
    });
    await store.noteAccess(scope, 'report', { personId, what: 'visit report' });
    const bytes = await renderVisitPdf(report, { language: query.language ?? 'en' });
    return { bytes, fileName: exportFileName('report', today(query.today), nameOf(course)) };
  });

  serveRoute(app, API.calendar, async ({ params: { personId }, query, scope }) => {
    const course = await courseFor(scope, personId);
    await store.noteAccess(scope, 'export', { personId, what: 'calendar' });
    const text = calendarOf(course, {
      today: today(query.today),
      language: query.language ?? 'en',
    });
    return {
      bytes: new TextEncoder().encode(text),
      fileName: exportFileName('calendar', today(query.today), nameOf(course)),
    };
  });

  serveRoute(app, API.exportBundle, async ({ body, scope }) => {
    const { personId, passphrase } = body;
    if (personId !== undefined && (await store.entry(scope, personId, personId)) === undefined)
      throw notFound('This person');
    await store.noteAccess(scope, 'export', { ...(personId === undefined ? {} : { personId }), what: 'bundle' });
    const bytes = writeBundle(store, scope, {
      ...(personId === undefined ? {} : { personId }),
      ...(passphrase === undefined ? {} : { passphrase }),
    });
    return { bytes, fileName: exportFileName('bundle', today(undefined)) };
  });

  serveRoute(app, API.importBundle, async ({ query, request, scope }) => {
    const passphrase = passphraseOf(request);
    const done = await readBundle(store, scope, bytesOf(request, API.importBundle.bodyBytes), {
      mode: query.mode ?? 'add',
      ...(passphrase === undefined ? {} : { passphrase }),
    });
    void keeper.settle(0);
    const { counts: _, ...said } = done;
    return said;
  });

  serveRoute(app, API.putFile, async ({ params: { personId }, request, scope }) => {
    const person = await store.entry(scope, personId, personId);
    if (person === undefined) throw notFound('This person');
    if (person.removed) throw removedPerson();
    return { ...(await store.putFile(scope, personId, bytesOf(request, API.putFile.bodyBytes))) };
  });

  serveRoute(app, API.getFile, async ({ params: { personId, sha256 }, scope }) => {
    const bytes = await store.getFile(scope, personId, sha256);
    if (bytes === undefined) throw notFound('This file');
    await store.noteAccess(scope, 'read', { personId, what: 'file' });
    return { bytes };
  });
}

const nameOf = (course: CourseRecord): string => course.person.body.name;

/** The body as it arrives; stops where it is larger than allowed. */
async function* bytesOf(request: FastifyRequest, most: number): AsyncIterable<Uint8Array> {
  let size = 0;
  if (!isStream(request.body)) throw new ApiProblem(415, 'BAD_BODY', 'The file must come as application/octet-stream');
  for await (const piece of request.body) {
    size += piece.length;
    if (size > most)
      throw new ApiProblem(413, 'TOO_LARGE', `The file is larger than ${Math.floor(most / 1024 / 1024)} MB`, {
        hint: 'Use the command line for a larger one.',
      });
    yield piece;
  }
}

function isStream(body: unknown): body is AsyncIterable<Uint8Array> {
  return typeof body === 'object' && body !== null && Symbol.asyncIterator in body;
}

function passphraseOf(request: FastifyRequest): string | undefined {
  const given = request.headers['x-kinsbourne-passphrase'];
  if (typeof given !== 'string' || given === '') return undefined;
  try {
    return decodeURIComponent(given);
  } catch {
    throw new ApiProblem(400, 'BAD_REQUEST', 'The passphrase is not percent-encoded');
  }
}
