import type { Actor } from '../../clinic/index.ts';
import type { StoreOptions } from './openStore.ts';
import type { Change, Scope, Store } from './store.ts';

/** A clock that stands still until a test moves it. */
export class TestClock {
  #ms = Date.UTC(2026, 0, 5, 8);

  readonly now = (): Date => new Date(this.#ms);

  get at(): string {
    return this.now().toISOString();
  }

  pass(ms: number): void {
    this.#ms += ms;
  }
}

/** Options that make a store tell the same each time. */
export function testOptions(clock: TestClock): StoreOptions {
  let count = 0;
  return { now: clock.now, newId: () => `made-${++count}` };
}

export interface StoreSubject {
  readonly name: string;
  /** Opens the store; the same one each time within a run. */
  readonly open: (options: StoreOptions) => Promise<Store>;
}

export const MOTHER: Actor = { id: 'mara', name: 'Mara Testfrau', role: 'family' };
export const DOCTOR: Actor = { id: 'dr-x', name: 'Dr Xaver Beispiel', role: 'clinician' };

let households = 0;

/** A household that no other test has, so that tests can share a store. */
export function newScope(actor: Actor = MOTHER): Scope {
  return { actor, household: `household-${++households}` };
}

let changes = 0;

export function newChangeId(): string {
  return `change-${++changes}`;
}

export function putPerson(personId: string, name = `Person ${personId}`): Change<'person'> {
  return {
    changeId: newChangeId(),
    op: 'put',
    personId,
    kind: 'person',
    entryId: personId,
    baseVersion: 0,
    body: { name, birth: '2019-04' },
  };
}

export function putNote(
  personId: string,
  entryId: string,
  { baseVersion = 0, text = 'a note', day = '2026-01-01' } = {},
): Change<'note'> {
  return { changeId: newChangeId(), op: 'put', personId, kind: 'note', entryId, baseVersion, body: { day, text } };
}

export async function collect(bytes: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const parts: Uint8Array[] = [];
  for await (const part of bytes) parts.push(part);
  return Buffer.concat(parts);
}

export async function* inPieces(bytes: Uint8Array, size = 1000): AsyncGenerator<Uint8Array> {
  for (let from = 0; from < bytes.length; from += size) yield bytes.subarray(from, from + size);
}
