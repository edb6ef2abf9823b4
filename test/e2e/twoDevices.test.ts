import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { dayAfter, FIRST_DAY } from './courseWalk.ts';
import { type Device, type StandingServer, startStanding } from './standingServer.ts';
import { back, PATIENCE, twoVersions, waitingMark } from './waitingMarks.ts';

/** The clock of the server; that of one device is an hour and a half behind, that of the other as far ahead. */
const NOW = new Date(`${FIRST_DAY}T19:00:00Z`);
const BEHIND = new Date(`${FIRST_DAY}T17:30:00Z`);
const AHEAD = new Date(`${FIRST_DAY}T20:30:00Z`);

let server: StandingServer;
let [a, b]: Device[] = [];
let personId: string;
let people = 0;

beforeAll(async () => {
  server = await startStanding(() => NOW);
}, 120_000);
afterAll(() => server.close());

beforeEach(async () => {
  people += 1;
  personId = `person-${people}`;
  await server.addPerson(personId, 'Invented Ashby');
  // why: that which writes last has the earlier clock, so that whoever trusts clocks is caught
  [a, b] = await Promise.all([
    server.device(`#/person/${personId}/today`, AHEAD),
    server.device(`#/person/${personId}/today`, BEHIND),
  ]);
  for (const { page } of [a, b]) await page.getByText('One minute about the day').waitFor();
  await Promise.all([a.setOffline(true), b.setOffline(true)]);
});
afterEach(async () => {
  await Promise.all([a!.context.close(), b!.context.close()]);
  expect([...a!.complaints, ...b!.complaints]).toEqual([]);
});

const today = (): string => `diary:${personId}:${FIRST_DAY}`;

/** Answers by place of the question; then saved. */
async function write({ page }: Device, answers: Readonly<Record<number, number>>): Promise<void> {
  for (const [item, level] of Object.entries(answers))
    await page.locator('.k-diary > li').nth(Number(item)).locator('input').nth(level).check();
  await page.getByRole('button', { name: /Save the (day|change)/ }).click();
  await page.getByText('Kept for this day').waitFor();
}

async function bodies(entryId = today()): Promise<unknown[]> {
  const versions = await server.versions(personId, entryId);
  return versions.map(({ version, removed, body }) => {
    const { day: _, enteredAt: __, ...answers } = body as unknown as Record<string, unknown>;
    return { version, ...(removed ? { removed } : {}), ...answers };
  });
}

/** A says 1 and 1, B says 2 and 0 to the first two questions of the same day; A is sent first. */
async function disagree(): Promise<void> {
  await write(a!, { 0: 1, 1: 1, 2: 0 });
  await write(b!, { 0: 2, 1: 0, 2: 0 });
  await back(a!);
  await back(b!);
  await twoVersions(b!.page).waitFor();
}

test('different days of two devices both arrive', async () => {
  await write(a!, { 0: 1 });
  await b!.page.getByRole('button', { name: 'Earlier day' }).click();
  await write(b!, { 0: 2 });
  await back(b!);
  await back(a!);
  expect(await bodies()).toEqual([{ version: 1, jerks: 1 }]);
  expect(await bodies(`diary:${personId}:${dayAfter(FIRST_DAY, -1)}`)).toEqual([{ version: 1, jerks: 2 }]);
  for (const { page } of [a!, b!]) await expect.poll(() => twoVersions(page).count()).toBe(0);
});

test('the same day with the same answers is one version and no question', async () => {
  await server.store.write({ actor: { id: 'other', name: 'Other parent', role: 'family' }, household: 'home' }, [
    {
      changeId: 'same',
      op: 'put',
      personId,
      kind: 'diary',
      entryId: today(),
      baseVersion: 0,
      body: { day: FIRST_DAY, jerks: 1, enteredAt: BEHIND.toISOString().replace('.000', '') },
    },
  ]);
  await write(b!, { 0: 1 });
  await back(b!);
  expect(await bodies()).toEqual([{ version: 1, jerks: 1 }]);
  await expect.poll(() => twoVersions(b!.page).count()).toBe(0);
});

test('the same day with different answers: both are shown, and the question outlives the tab', async () => {
  await disagree();
  expect(await bodies()).toEqual([{ version: 1, jerks: 1, walking: 1, hands: 0 }]);
  await expect.poll(() => twoVersions(a!.page).count()).toBe(0);
  await b!.reopen();
  await twoVersions(b!.page).waitFor();
  for (const words of ['A few, only I notice', 'Often, others notice'])
    await expect.poll(() => b!.page.locator('.k-alert').getByText(words).count()).toBe(1);
});

test('mine is chosen: it is the newest version, theirs stays in the history', async () => {
  await disagree();
  await b!.page.getByRole('button', { name: 'Keep mine' }).click();
  await twoVersions(b!.page).waitFor({ state: 'detached' });
  await waitingMark(b!.page).waitFor({ state: 'hidden', ...PATIENCE });
  await expect
    .poll(() => bodies(), PATIENCE)
    .toEqual([
      { version: 2, jerks: 2, walking: 0, hands: 0 },
      { version: 1, jerks: 1, walking: 1, hands: 0 },
    ]);
  await a!.reopen();
  await a!.page.locator('.k-diary > li').nth(0).locator('input').nth(2).and(a!.page.locator(':checked')).waitFor();
});

test('theirs is chosen: it stands, and mine is in the history', async () => {
  await disagree();
  await b!.page.getByRole('button', { name: 'Keep theirs' }).click();
  await twoVersions(b!.page).waitFor({ state: 'detached' });
  await expect
    .poll(() => bodies(), PATIENCE)
    .toEqual([
      { version: 3, jerks: 1, walking: 1, hands: 0 },
      { version: 2, jerks: 2, walking: 0, hands: 0 },
      { version: 1, jerks: 1, walking: 1, hands: 0 },
    ]);
  await b!.page.locator('.k-diary > li').nth(0).locator('input').nth(1).and(b!.page.locator(':checked')).waitFor();
});

test('field by field: what is chosen stands, and both versions are in the history', async () => {
  await disagree();
  await b!.page.locator('.k-alert fieldset').first().getByRole('radio', { name: 'Yours' }).check();
  await b!.page.getByRole('button', { name: 'Keep what is chosen' }).click();
  await twoVersions(b!.page).waitFor({ state: 'detached' });
  await expect
    .poll(() => bodies(), PATIENCE)
    .toEqual([
      { version: 3, jerks: 2, walking: 1, hands: 0 },
      { version: 2, jerks: 2, walking: 0, hands: 0 },
      { version: 1, jerks: 1, walking: 1, hands: 0 },
    ]);
});

/** Both know the day; A takes it back while B changes it. */
async function removedAndChanged(): Promise<void> {
  await a!.setOffline(false);
  await write(a!, { 0: 1 });
  await b!.setOffline(false);
  await b!.reopen();
  await b!.page.getByText('Kept for this day').waitFor();
  await Promise.all([a!.setOffline(true), b!.setOffline(true)]);
  await a!.page.getByRole('button', { name: 'Undo' }).click();
  await waitingMark(a!.page).waitFor();
  await write(b!, { 0: 3 });
  await waitingMark(b!.page).waitFor();
}

test('A removes a day while B changes it: B is asked, and may keep it', async () => {
  await removedAndChanged();
  await back(a!);
  await back(b!);
  await b!.page.getByText('Family removed it.').waitFor();
  await b!.page.getByRole('button', { name: 'Keep mine' }).click();
  await expect
    .poll(() => bodies(), PATIENCE)
    .toEqual([
      { version: 3, jerks: 3 },
      { version: 2, removed: true, jerks: 1 },
      { version: 1, jerks: 1 },
    ]);
});

test('B changes a day while A removes it: A is asked, and theirs can stand', async () => {
  await removedAndChanged();
  await back(b!);
  await back(a!);
  await a!.page.getByText('You removed it.').waitFor();
  await a!.page.getByRole('button', { name: 'Keep theirs' }).click();
  await twoVersions(a!.page).waitFor({ state: 'detached' });
  expect(await bodies()).toEqual([
    { version: 2, jerks: 3 },
    { version: 1, jerks: 1 },
  ]);
  await a!.page.locator('.k-diary > li').nth(0).locator('input').nth(3).and(a!.page.locator(':checked')).waitFor();
});

test('a day that was written and taken back can be written again without a question', async () => {
  await a!.setOffline(false);
  await write(a!, { 0: 1 });
  await a!.page.getByRole('button', { name: 'Undo' }).click();
  await a!.page.getByText('Eight taps').waitFor();
  await write(a!, { 0: 2 });
  await expect.poll(async () => (await bodies()).length, PATIENCE).toBe(3);
  await expect.poll(() => twoVersions(a!.page).count()).toBe(0);
});
