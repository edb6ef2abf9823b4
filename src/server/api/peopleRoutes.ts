import type { FastifyInstance } from 'fastify';
import { API, type PersonCard } from '../../api/index.ts';
import { addDemoPeople, removeDemoPeople } from '../../care/index.ts';
import type { Actor } from '../../clinic/index.ts';
import type { ApiOptions } from './apiOptions.ts';
import { cardOfRow } from './cardOfRow.ts';
import { ApiProblem } from './problem.ts';
import { serveRoute } from './serveRoute.ts';

const PAGE = 50;
/** How long the list waits for lines that are being worked out anew. chosen: below what a person notices. */
const SETTLE_MS = 30;
const DEFAULT_ACTOR: Actor = { id: 'family', name: 'Family', role: 'family' };

/** The session, the list of people, the audit trail, settings, and the synthetic people. */
export function servePeopleRoutes(app: FastifyInstance, options: ApiOptions): void {
  const { store, sessions, keeper, now } = options;

  serveRoute(app, API.openSession, async ({ body }) => {
    if (!sessions.opens(body.key))
      throw new ApiProblem(
        401,
        'KEY_NEEDED',
        'This computer asks for the key that was printed when the program started',
        {
          hint: 'Open the whole address that was printed, with everything after the #.',
        },
      );
    const actor = body.actor === undefined || body.actor.role === 'system' ? DEFAULT_ACTOR : body.actor;
    return {
      token: sessions.open(actor, now().getTime()),
      actor: { ...actor },
      version: options.version,
      store: { kind: store.kind, place: store.place },
    };
  });

  serveRoute(app, API.listPeople, async ({ query, scope }) => {
    await keeper.settle(SETTLE_MS);
    const { rows, total } = await store.people(scope, {
      limit: query.limit ?? PAGE,
      offset: query.offset ?? 0,
      orderBy: query.orderBy ?? 'attention',
      removed: query.removed ?? false,
      ...(query.search === undefined || query.search.trim() === '' ? {} : { search: query.search.trim() }),
    });
    await store.noteAccess(scope, 'read', { what: 'list of people' });
    return { people: rows.map((row): PersonCard => cardOfRow(row)), total };
  });

  serveRoute(app, API.readAudit, async ({ query, scope }) => {
    const lines = await store.audit(scope, {
      limit: query.limit ?? 100,
      ...(query.personId === undefined ? {} : { personId: query.personId }),
      ...(query.before === undefined ? {} : { before: query.before }),
    });
    return { lines: lines.map((line) => ({ ...line, actor: { ...line.actor } })) };
  });

  serveRoute(app, API.addDemo, async ({ body, scope }) => {
    const personIds = await addDemoPeople(store, scope, {
      today: now().toISOString().slice(0, 10),
      language: body.language ?? 'en',
      seed: 1,
    });
    for (const personId of personIds) keeper.touched(personId);
    return { personIds: [...personIds] };
  });

  serveRoute(app, API.removeDemo, async ({ scope }) => ({ people: await removeDemoPeople(store, scope) }));

  serveRoute(app, API.readSettings, async ({ scope }) => ({ settings: { ...(await store.settings(scope)) } }));

  serveRoute(app, API.keepSetting, async ({ params, body, scope }) => {
    await store.keepSetting(scope, params.name, body.value);
    return { kept: true };
  });
}
