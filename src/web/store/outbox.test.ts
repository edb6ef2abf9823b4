import { beforeEach, expect, test, vi } from 'vitest';
import type { ApiChangeResult } from '../../api/index.ts';
import type { AnyEntry } from '../../clinic/index.ts';
import { ApiProblem, UnreachableError } from './apiProblem.ts';
import type { DeviceStore } from './deviceStore.ts';
import { type FakeApi, makeFakeApi } from './fakeApi.testing.ts';
import { makeMemoryStore } from './memoryStore.ts';
import { Outbox, type OutboxOptions } from './outbox.ts';
import type { WaitingChange } from './waitingChange.ts';

const AT = new Date('2026-05-03T12:00:00Z');
const ME = { id: 'me', name: 'Me', role: 'family' } as const;

let api: FakeApi;
let device: DeviceStore;
let online: boolean;
let written: AnyEntry[];
let timers: { milliseconds: number; callback: () => void }[];
let order: number;

beforeEach(() => {
  api = makeFakeApi(() => AT);
  device = makeMemoryStore();
  online = true;
  written = [];
  timers = [];
  order = 0;
  api.write('p1', person('p1', 0));
});

const person = (id: string, baseVersion: number) =>
  ({
    changeId: `person-${id}-${baseVersion}`,
    op: 'put',
    kind: 'person',
    entryId: id,
    baseVersion,
    body: { name: 'Nora Erfunden', birth: '2023' },
  }) as const;

const send: OutboxOptions['send'] = async (personId, changes) => {
  if (!online) throw new UnreachableError('offline');
  return changes.map((change): ApiChangeResult => api.write(personId, change, ME));
};

function makeOutbox(over: Partial<OutboxOptions> = {}): Outbox {
  return new Outbox({
    device: Promise.resolve(device),
    send,
    onWritten: (entry) => written.push(entry),
    now: () => AT,
    later(milliseconds, callback) {
      const timer = { milliseconds, callback };
      timers.push(timer);
      return () => {
        timers = timers.filter((other) => other !== timer);
      };
    },
    ...over,
  });
}

function note(text: string, over: Partial<WaitingChange> = {}): WaitingChange {
  order += 1;
  return {
    changeId: `c${order}`,
    order,
    op: 'put',
    personId: 'p1',
    kind: 'note',
    entryId: 'n1',
    baseVersion: 0,
    body: { day: '2026-05-03', text },
    madeAt: AT.toISOString(),
    author: ME,
    ...over,
  };
}
const textOf = (entry: AnyEntry | undefined): unknown => (entry?.body as { text?: string } | undefined)?.text;
const onServer = (): AnyEntry | undefined => api.newest('p1').find(({ id }) => id === 'n1');

test('a change is on the device before it is sent, and gone once it is acknowledged', async () => {
  let keptWhenSent = 0;
  const outbox = makeOutbox({
    send: async (personId, changes) => {
      keptWhenSent = (await device.changes()).length;
      return send(personId, changes);
    },
  });
  await outbox.load();
  const { settled } = await outbox.add(note('one'));
  expect(await settled).toMatchObject({ status: 'written', entry: { version: 1 } });
  expect(keptWhenSent).toBe(1);
  expect(await device.changes()).toEqual([]);
  expect(outbox.state().changes).toEqual([]);
  expect(written.map(textOf)).toEqual(['one']);
});

test('while nobody answers it waits; after 1, 2, 4 s it is tried again; then it arrives', async () => {
  const outbox = makeOutbox();
  await outbox.load();
  online = false;
  const { settled } = await outbox.add(note('one'));
  expect(await settled).toEqual({ status: 'waiting' });
  expect(timers.map(({ milliseconds }) => milliseconds)).toEqual([1000]);
  await outbox.flush();
  await outbox.flush();
  expect(timers.map(({ milliseconds }) => milliseconds)).toEqual([4000]);
  expect(await device.changes()).toHaveLength(1);
  online = true;
  await outbox.flush();
  expect(textOf(onServer())).toBe('one');
  expect(await device.changes()).toEqual([]);
});

test('what waited when the page was closed is sent by the next one', async () => {
  online = false;
  const before = makeOutbox();
  await before.load();
  await (await before.add(note('one'))).settled;
  online = true;
  const after = makeOutbox();
  await after.load();
  expect(after.state().changes).toHaveLength(1);
  await after.flush();
  expect(textOf(onServer())).toBe('one');
});

test('what is settled while another tab makes this one read anew stays settled, and the conflict is shown', async () => {
  const outbox = makeOutbox();
  await outbox.load();
  online = false;
  await (await outbox.add(note('mine'))).settled;
  api.write('p1', { ...note('theirs'), changeId: 'other-device', body: { day: '2026-05-03', text: 'theirs' } });
  online = true;
  const [changes, conflicts] = [await device.changes(), await device.conflicts()];
  let release = (): void => {};
  const slow = new Promise<void>((resolve) => {
    release = resolve;
  });
  const [readChanges, readConflicts] = [device.changes, device.conflicts];
  let slowReads = 2;
  const late = async <T>(old: T, read: () => Promise<T>): Promise<T> => {
    if (slowReads === 0) return read();
    slowReads -= 1;
    await slow;
    return old;
  };
  device.changes = () => late(changes, readChanges);
  device.conflicts = () => late(conflicts, readConflicts);
  const reading = outbox.load();
  await outbox.flush();
  release();
  await reading;
  expect(outbox.state().changes).toEqual([]);
  expect(outbox.state().conflicts.map(({ theirs }) => textOf(theirs))).toEqual(['theirs']);
});

test('an answer that got lost does no harm: sent again the change is done once', async () => {
  let lose = true;
  const outbox = makeOutbox({
    send: async (personId, changes) => {
      const results = await send(personId, changes);
      if (lose) throw new UnreachableError('offline');
      return results;
    },
  });
  await outbox.load();
  await (await outbox.add(note('one'))).settled;
  lose = false;
  await outbox.flush();
  expect(onServer()).toMatchObject({ version: 1 });
  expect(outbox.state()).toMatchObject({ changes: [], conflicts: [] });
});

test('two devices write the same entry: neither is lost, and a later own change is not written over theirs', async () => {
  const outbox = makeOutbox();
  await outbox.load();
  online = false;
  await outbox.add(note('mine 1'));
  await outbox.add(note('mine 2', { baseVersion: 1 }));
  api.write('p1', { ...note('theirs'), changeId: 'other-device', body: { day: '2026-05-03', text: 'theirs' } });
  online = true;
  await outbox.flush();
  expect(textOf(onServer())).toBe('theirs');
  expect(onServer()?.version).toBe(1);
  const [conflict] = outbox.state().conflicts;
  expect(conflict?.mine.body).toMatchObject({ text: 'mine 2' });
  expect(textOf(conflict?.theirs)).toBe('theirs');
  expect(await device.changes()).toEqual([]);
  expect(await device.conflicts()).toHaveLength(1);

  await outbox.resolve(conflict!.id, note('mine 2', { baseVersion: 1 }));
  await outbox.flush();
  expect(textOf(onServer())).toBe('mine 2');
  expect(onServer()?.version).toBe(2);
  expect(await device.conflicts()).toEqual([]);
});

test('two devices that wrote the same words have no conflict', async () => {
  const outbox = makeOutbox();
  await outbox.load();
  api.write('p1', { ...note('same'), changeId: 'other-device', body: { text: 'same', day: '2026-05-03' } });
  const { settled } = await outbox.add(note('same'));
  expect(await settled).toMatchObject({ status: 'written' });
  expect(outbox.state()).toMatchObject({ changes: [], conflicts: [] });
});

test('refused while the form waits: the form gets the reasons and nothing stays behind', async () => {
  const outbox = makeOutbox();
  await outbox.load();
  const { settled } = await outbox.add(note('', { body: { day: '2026-02-30', text: 'x' } }));
  expect(await settled).toMatchObject({ status: 'refused', fields: [{ path: '/day', code: 'not-in-calendar' }] });
  expect(outbox.state().changes).toEqual([]);
});

test('refused long after the form was left: it stays on the device with the reasons, and holds up nobody', async () => {
  const outbox = makeOutbox();
  await outbox.load();
  online = false;
  await outbox.add(note('', { body: { day: '2026-02-30', text: 'x' } }));
  await outbox.add(note('good', { entryId: 'n2' }));
  online = true;
  await outbox.flush();
  const [refused, ...rest] = outbox.state().changes;
  expect(refused?.refused?.fields).toMatchObject([{ path: '/day' }]);
  expect(rest).toEqual([]);
  expect(api.newest('p1').map(({ id }) => id)).toContain('n2');
  expect((await device.changes())[0]?.refused).toBeDefined();
  await outbox.discard(refused!.changeId);
  expect(await device.changes()).toEqual([]);
});

test('one change that the server cannot take at all is found and set apart, the others go through', async () => {
  const outbox = makeOutbox({
    send: async (personId, changes) => {
      if (!online) throw new UnreachableError('offline');
      if (changes.some(({ entryId }) => entryId === 'bad'))
        throw new ApiProblem({ type: 'about:blank', title: 'no', status: 400, code: 'BAD_REQUEST' });
      return send(personId, changes);
    },
  });
  await outbox.load();
  online = false;
  await outbox.add(note('a', { entryId: 'n1' }));
  await outbox.add(note('b', { entryId: 'bad' }));
  await outbox.add(note('c', { entryId: 'n3' }));
  online = true;
  await outbox.flush();
  expect(outbox.state().changes.map(({ entryId, refused }) => [entryId, refused?.problem])).toEqual([['bad', 'no']]);
  expect(api.newest('p1').map(({ id }) => id)).toEqual(expect.arrayContaining(['n1', 'n3']));
});

test('where the disk fails the writer is told, and nothing is shown as kept', async () => {
  const outbox = makeOutbox();
  await outbox.load();
  vi.spyOn(device, 'keepChange').mockRejectedValue(new Error('disk full'));
  await expect(outbox.add(note('one'))).rejects.toThrow('disk full');
  expect(outbox.state().changes).toEqual([]);
});
