import {
  API,
  type ApiChange,
  type ApiChangeResult,
  type PersonCard,
  type Problem,
  type Route,
} from '../../api/index.ts';
import { type Actor, type AnyEntry, checkEntry, type PersonBody } from '../../clinic/index.ts';
import { afterChange } from './layOver.ts';

export interface FakeApi {
  readonly fetch: (path: string, init: RequestInit) => Promise<Response>;
  /** People to every version of their entries, oldest first. */
  readonly versions: Map<string, AnyEntry[]>;
  /** False: nobody answers. */
  online: boolean;
  /** Every request, as `POST /api/session`. */
  readonly asked: string[];
  /** Forgets all sessions, as a server that was started anew. */
  restart(): void;
  write(personId: string, change: ApiChange, author?: Actor): ApiChangeResult;
  newest(personId: string): AnyEntry[];
}

const SOMEBODY: Actor = { id: 'somebody', name: 'Somebody', role: 'family' };
const json = (value: unknown, status = 200): Response =>
  new Response(JSON.stringify(value), { status, headers: { 'content-type': 'application/json' } });
const problem = (status: number, code: string): Response =>
  json({ type: 'about:blank', title: code, status, code } satisfies Problem, status);

/** The API in memory, by the same contract: for unit tests, and for `vite` without a server (`?fake` in the address). */
export function makeFakeApi(now: () => Date): FakeApi {
  const versions = new Map<string, AnyEntry[]>();
  const done = new Map<string, AnyEntry>();
  const settings: Record<string, unknown> = {};
  const asked: string[] = [];
  let tokens = new Map<string, Actor>();
  let made = 0;

  const newest = (personId: string): AnyEntry[] => [
    ...new Map((versions.get(personId) ?? []).map((entry) => [entry.id, entry])).values(),
  ];

  const write: FakeApi['write'] = (personId, change, author = SOMEBODY) => {
    const { changeId } = change;
    const known = done.get(changeId);
    if (known !== undefined) return { status: 'already-done', changeId, entry: known };
    if (change.op === 'put') {
      const fields = checkEntry(change.kind, change.body, now().toISOString().slice(0, 10));
      if (fields.length > 0) return { status: 'refused', changeId, fields };
    }
    const before = newest(personId).find(({ id }) => id === change.entryId);
    if ((before?.version ?? 0) !== change.baseVersion && before !== undefined)
      return { status: 'conflict', changeId, entry: before };
    const old = (versions.get(personId) ?? []).find(
      ({ id, version }) => id === change.entryId && version === change.version,
    );
    const body = change.op === 'restore' ? old?.body : (change.body as AnyEntry['body'] | undefined);
    const { body: _, version: __, ...rest } = change;
    const entry = afterChange(before, {
      ...rest,
      ...(body === undefined ? {} : { body }),
      personId,
      order: 0,
      madeAt: now().toISOString(),
      author,
    })!;
    versions.set(personId, [...(versions.get(personId) ?? []), entry]);
    done.set(changeId, entry);
    return { status: 'written', changeId, entry };
  };

  const card = (personId: string): PersonCard | undefined => {
    const entry = newest(personId).find(({ id }) => id === personId);
    if (entry === undefined || entry.removed) return undefined;
    const { name, synthetic = false, birth, onset } = entry.body as PersonBody;
    return {
      personId,
      name,
      synthetic,
      birth,
      ...(onset === undefined ? {} : { onset }),
      openFindings: 0,
      overdueCount: 0,
      dosesNotLogged: 0,
      activePlans: [],
      lastChangeAt: entry.writtenAt,
      attention: 0,
    };
  };

  const answer = (
    route: Route,
    params: Record<string, string>,
    query: URLSearchParams,
    body: unknown,
    actor: Actor,
  ) => {
    const personId = params.personId ?? '';
    switch (route as unknown) {
      case API.listPeople: {
        const search = (query.get('search') ?? '').toLowerCase();
        const people = [...versions.keys()]
          .map(card)
          .filter((each) => each !== undefined)
          .filter(({ name }) => name.toLowerCase().includes(search));
        const offset = Number(query.get('offset') ?? 0);
        return json({ people: people.slice(offset, offset + Number(query.get('limit') ?? 50)), total: people.length });
      }
      case API.readRecord:
        return versions.has(personId) ? json({ entries: newest(personId) }) : problem(404, 'NOT_FOUND');
      case API.change: {
        const { changes } = body as { changes: ApiChange[] };
        return json({ results: changes.map((change) => write(personId, change, actor)) });
      }
      case API.readVersions:
        return json({ versions: (versions.get(personId) ?? []).filter(({ id }) => id === params.entryId).reverse() });
      case API.eraseEntry:
        versions.set(
          personId,
          (versions.get(personId) ?? []).filter(({ id }) => id !== params.entryId),
        );
        return json({ entries: 1, files: 0 });
      case API.erasePerson:
        versions.delete(personId);
        return json({ entries: 1, files: 0 });
      case API.readAudit:
        return json({
          lines: [...versions.values()]
            .flat()
            .map(({ writtenAt, author, kind, id, version, personId: of }) => ({
              at: writtenAt,
              actor: author,
              action: 'write',
              personId: of,
              kind,
              entryId: id,
              version,
              count: 1,
            }))
            .reverse(),
        });
      case API.addDemo: {
        const names = ['Ines Beispiel', 'Tom Muster', 'Ada Probe'];
        const personIds = names.map((name, i) => {
          const id = `demo-${i + 1}`;
          write(id, {
            changeId: `demo-${i}-${made++}`,
            op: 'put',
            kind: 'person',
            entryId: id,
            baseVersion: newest(id).find((entry) => entry.id === id)?.version ?? 0,
            body: {
              name,
              birth: i === 2 ? '1971' : `202${i + 1}-05-0${i + 1}`,
              onset: `202${i + 4}-01`,
              synthetic: true,
            },
          });
          return id;
        });
        return json({ personIds });
      }
      case API.removeDemo: {
        const gone = [...versions.keys()].filter((id) => card(id)?.synthetic === true);
        for (const id of gone) versions.delete(id);
        return json({ people: gone.length });
      }
      case API.readSettings:
        return json({ settings });
      case API.keepSetting:
        settings[params.name!] = (body as { value: unknown }).value;
        return json({ kept: true });
      default:
        return problem(501, 'NOT_IN_THE_FAKE');
    }
  };

  const fake: FakeApi = {
    versions,
    asked,
    online: true,
    newest,
    write,
    restart() {
      tokens = new Map();
    },
    async fetch(path, init) {
      asked.push(`${init.method} ${path}`);
      if (!fake.online) throw new TypeError('Failed to fetch');
      const url = new URL(path, 'http://127.0.0.1');
      const body: unknown = typeof init.body === 'string' ? JSON.parse(init.body) : undefined;
      if (url.pathname === API.openSession.path) {
        const token = `token-${made++}`;
        const { actor = SOMEBODY } = body as { actor?: Actor };
        tokens.set(token, actor);
        return json({ token, actor, version: 'fake', store: { kind: 'memory', place: 'this page' } });
      }
      const actor = tokens.get((init.headers as Record<string, string>)['x-kinsbourne-token'] ?? '');
      if (actor === undefined) return problem(401, 'NO_SESSION');
      for (const route of Object.values(API) as Route[]) {
        const params = route.method === init.method ? paramsOf(route.path, url.pathname) : undefined;
        if (params !== undefined) return answer(route, params, url.searchParams, body, actor);
      }
      return problem(404, 'NO_SUCH_DOOR');
    },
  };
  return fake;
}

function paramsOf(pattern: string, path: string): Record<string, string> | undefined {
  const [wanted, given] = [pattern.split('/'), path.split('/')];
  if (wanted.length !== given.length) return undefined;
  const params: Record<string, string> = {};
  for (const [i, part] of wanted.entries()) {
    if (part.startsWith(':')) params[part.slice(1)] = decodeURIComponent(given[i]!);
    else if (part !== given[i]) return undefined;
  }
  return params;
}
