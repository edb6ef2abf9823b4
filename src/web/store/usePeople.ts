import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useMemo, useSyncExternalStore } from 'react';
import { API, type PersonCard } from '../../api/index.ts';
import type { PersonBody } from '../../clinic/index.ts';
import { UnreachableError } from './apiProblem.ts';
import { type Services, useServices } from './services.ts';
import type { WaitingChange } from './waitingChange.ts';

export interface PeopleQuery {
  readonly search?: string;
  readonly orderBy?: 'attention' | 'name' | 'changed';
  readonly limit?: number;
  readonly offset?: number;
}

export interface PeopleState {
  readonly state: 'loading' | 'ready' | 'failed';
  readonly people: readonly PersonCard[];
  readonly total: number;
  /** True where the server could not be asked and this is what the device knows. */
  readonly kept: boolean;
  /** People who were added here and are not sent yet. */
  readonly waitingIds: ReadonlySet<string>;
}

interface PeopleData {
  readonly people: readonly PersonCard[];
  readonly total: number;
  readonly kept: boolean;
}

/** The clinic list, with those who were added while the server could not be reached. */
export function usePeople(query: PeopleQuery = {}): PeopleState {
  const services = useServices();
  const { outbox, reach } = services;
  const reached = useSyncExternalStore(reach.subscribe, reach.current);
  const { changes } = useSyncExternalStore(outbox.subscribe, outbox.state);
  const read = useQuery({
    queryKey: ['people', query],
    queryFn: () => readPeople(services, query),
    placeholderData: keepPreviousData,
    refetchInterval: reached === 'offline' ? 15_000 : false,
  });
  const { data } = read;
  return useMemo(() => {
    const people = data?.people ?? [];
    const known = new Set(people.map(({ personId }) => personId));
    const added =
      (query.offset ?? 0) === 0 ? waitingPeople(changes).filter(({ personId }) => !known.has(personId)) : [];
    return {
      state: data !== undefined ? 'ready' : read.isError ? (added.length > 0 ? 'ready' : 'failed') : 'loading',
      people: [...added, ...people],
      total: (data?.total ?? 0) + added.length,
      kept: data?.kept ?? read.isError,
      waitingIds: new Set(added.map(({ personId }) => personId)),
    };
  }, [data, changes, read.isError, query.offset]);
}

async function readPeople({ client, device }: Services, query: PeopleQuery): Promise<PeopleData> {
  try {
    const { people, total } = await client.call(API.listPeople, { query });
    const whole = (query.offset ?? 0) === 0 && (query.search ?? '') === '';
    if (whole) void device.then((kept) => kept.keepPeople(people)).catch(() => {});
    return { people, total, kept: false };
  } catch (error) {
    if (!(error instanceof UnreachableError) || error.why !== 'offline') throw error;
    const all = await (await device).people().catch(() => []);
    if (all.length === 0) throw error;
    const search = (query.search ?? '').trim().toLowerCase();
    const people = all.filter(({ name }) => name.toLowerCase().includes(search));
    return { people, total: people.length, kept: true };
  }
}

/** Cards of people whose first entry has not reached the server. */
function waitingPeople(changes: readonly WaitingChange[]): readonly PersonCard[] {
  return changes
    .filter(({ kind, op, baseVersion }) => kind === 'person' && op === 'put' && baseVersion === 0)
    .map(({ personId, body, madeAt }) => {
      const { name, birth, onset } = body as PersonBody;
      return {
        personId,
        name,
        synthetic: false,
        birth,
        ...(onset === undefined ? {} : { onset }),
        openFindings: 0,
        overdueCount: 0,
        dosesNotLogged: 0,
        activePlans: [],
        lastChangeAt: madeAt,
        attention: 0,
      };
    });
}
