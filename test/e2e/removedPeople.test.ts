import { afterAll, beforeAll, expect, test } from 'vitest';
import { HOUSEHOLD } from '../../src/care/index.ts';
import { type ServedPage, servePage } from './servedPage.ts';

const SCOPE = { actor: { id: 'test', name: 'Test', role: 'family' }, household: HOUSEHOLD } as const;
let served: ServedPage;
beforeAll(async () => {
  served = await servePage();
}, 120_000);
afterAll(() => served.close());

test('a removed person is named below the list, comes back with every entry, and the list of removed people is gone', async () => {
  const personId = 'gone';
  const change = { personId, kind: 'person', entryId: personId } as const;
  const body = { name: 'Invented Gone', birth: '2024-09' };
  await served.store.write(SCOPE, [
    { ...change, changeId: 'add', op: 'put', baseVersion: 0, body },
    {
      changeId: 'note',
      op: 'put',
      personId,
      kind: 'note',
      entryId: 'note',
      baseVersion: 0,
      body: { day: '2026-01-01', text: 'kept' },
    },
    { ...change, changeId: 'remove', op: 'remove', baseVersion: 1 },
  ]);
  const { page, complaints } = await served.open();
  await page.evaluate("location.hash = '#/people'");
  const removed = page.getByRole('region', { name: 'Removed people' });
  await removed.getByText('Invented Gone').waitFor();
  expect(await page.getByRole('link', { name: 'Invented Gone' }).count()).toBe(0);

  await removed.getByRole('button', { name: 'Bring back: Invented Gone' }).click();
  await page.getByRole('link', { name: 'Invented Gone' }).first().waitFor();
  await removed.getByText('Invented Gone is back in the list.').waitFor();
  expect(await removed.getByRole('button').count()).toBe(0);
  const entries = await served.store.entries(SCOPE, { personId });
  expect(entries.map(({ kind, version }) => `${kind} ${version}`).sort()).toEqual(['note 1', 'person 3']);
  expect(complaints).toEqual([]);
  await page.context().close();
});

test('taken off the list on the page, a person is among the removed ones with all that was written', async () => {
  const personId = 'aside';
  const body = { name: 'Invented Aside', birth: '2024-09' };
  await served.store.write(SCOPE, [
    { changeId: 'aside', op: 'put', personId, kind: 'person', entryId: personId, baseVersion: 0, body },
  ]);
  const { page, complaints } = await served.open();
  await page.evaluate(`location.hash = '#/person/${personId}/history'`);
  await page.getByRole('button', { name: 'Take this person off the list' }).click();
  await page.getByRole('region', { name: 'Removed people' }).getByText('Invented Aside').waitFor();
  await expect.poll(() => page.getByRole('link', { name: 'Invented Aside' }).count()).toBe(0);
  const [person] = await served.store.entries(SCOPE, { personId, withRemoved: true });
  expect(person).toMatchObject({ version: 2, removed: true, body });
  expect(complaints).toEqual([]);
  await page.context().close();
});
