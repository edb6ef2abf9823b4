import type { Locator } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { HOUSEHOLD } from '../../src/care/index.ts';
import type { NoteBody, PlanBody } from '../../src/clinic/index.ts';
import { FIRST_DAY, goTo, logDose, plan20Injections, writeDiary } from './courseWalk.ts';
import { type Device, type StandingServer, startStanding } from './standingServer.ts';
import { back, PATIENCE, twoVersions, waitingMark } from './waitingMarks.ts';

/** Notes, doses and plans of two phones that are both without the server. The diary has tests of its own. */
const NOW = new Date(`${FIRST_DAY}T19:00:00Z`);
const SCOPE = { actor: { id: 'other', name: 'Other parent', role: 'family' }, household: HOUSEHOLD } as const;
const NOTE: NoteBody = { day: FIRST_DAY, text: 'as it was' };
const PLAN: PlanBody = {
  title: 'Corticotropin, first course',
  drug: 'Corticotropin',
  route: 'intramuscular',
  status: 'active',
  steps: [{ id: 's1', from: FIRST_DAY, to: '2026-03-21', everyDays: 1, dose: 'as written', times: ['08:00'] }],
};

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
  const put = { op: 'put', personId, baseVersion: 0 } as const;
  await server.store.write(SCOPE, [
    { ...put, changeId: `note-${people}`, kind: 'note', entryId: `note-${people}`, body: NOTE },
    { ...put, changeId: `plan-${people}`, kind: 'plan', entryId: `plan-${people}`, body: PLAN },
  ]);
  [a, b] = await Promise.all([
    server.device(`#/person/${personId}/today`, NOW),
    server.device(`#/person/${personId}/today`, NOW),
  ]);
  for (const { page } of [a, b]) await page.getByRole('button', { name: 'Given: Corticotropin' }).waitFor();
  await Promise.all([a.setOffline(true), b.setOffline(true)]);
});
afterEach(async () => {
  await Promise.all([a!.context.close(), b!.context.close()]);
  expect([...a!.complaints, ...b!.complaints]).toEqual([]);
});

/** The panel of the first day beside the timeline. */
async function openDay({ page }: Device): Promise<Locator> {
  await goTo(page, personId, 'timeline', FIRST_DAY);
  const panel = page.getByRole('heading', { name: 'Notes' }).locator('..');
  await panel.waitFor();
  return panel;
}

async function writeNote(device: Device, button: 'Add a note' | 'Change', text: string): Promise<void> {
  const panel = await openDay(device);
  await panel.getByRole('button', { name: button, exact: true }).click();
  await panel.getByLabel('Note').fill(text);
  await panel.getByRole('button', { name: 'Save', exact: true }).click();
  await panel.locator('form').waitFor({ state: 'detached' });
}

async function retitlePlan({ page }: Device, title: string): Promise<void> {
  await goTo(page, personId, 'treatment', `plan-${people}`);
  await page.getByLabel('Title of the plan').fill(title);
  await page.getByRole('button', { name: 'Save the plan' }).click();
  await page.getByRole('button', { name: 'New plan' }).waitFor();
}

test('different entries of two devices all arrive, though one was reloaded and the other closed without the server', async () => {
  await writeDiary(a!.page, [1, 0, 2], 0);
  await writeNote(a!, 'Add a note', 'a long night');
  await a!.page.reload();
  await waitingMark(a!.page).waitFor();
  await (await openDay(a!)).getByText('a long night').waitFor();

  await logDose(b!.page, 'Given');
  await goTo(b!.page, personId, 'treatment');
  await plan20Injections(b!.page);
  await b!.reopen();
  await waitingMark(b!.page).waitFor();
  await b!.page.getByText('20 steps').waitFor();

  await Promise.all([back(a!), back(b!)]);
  const entries = await server.store.entries(SCOPE, { personId });
  expect(entries.map(({ kind, version }) => `${kind} ${version}`).sort()).toEqual(
    ['diary 1', 'dose 1', 'note 1', 'note 1', 'person 1', 'plan 1', 'plan 1'].sort(),
  );
  for (const { page } of [a!, b!]) {
    await page.reload();
    await page.locator('main h1').first().waitFor();
    expect(await twoVersions(page).count()).toBe(0);
  }
});

/** What both change, and what the record shows of it. */
const CASES = [
  {
    kind: 'note',
    change: (device: Device, who: string) => writeNote(device, 'Change', `as ${who} says`),
    said: (body: unknown) => (body as NoteBody).text,
    words: ['as it was', 'as A says', 'as B says'],
  },
  {
    kind: 'plan',
    change: (device: Device, who: string) => retitlePlan(device, `as ${who} says`),
    said: (body: unknown) => (body as PlanBody).title,
    words: [PLAN.title, 'as A says', 'as B says'],
  },
  {
    kind: 'dose',
    change: (device: Device, who: string) => logDose(device.page, who === 'A' ? 'Given' : 'Missed'),
    said: (body: unknown) => (body as { status: string }).status,
    words: [undefined, 'given', 'missed'],
  },
] as const;

test.each(CASES)(
  'the same $kind, changed on both: both are shown after the tab was closed without the server; either can be chosen, and the history has both',
  async ({ kind, change, said, words: [before, ofA, ofB] }) => {
    await change(a!, 'A');
    await change(b!, 'B');
    await b!.reopen();
    await waitingMark(b!.page).waitFor();
    await back(a!);
    await back(b!);
    await twoVersions(b!.page).waitFor(PATIENCE);
    const question = b!.page.locator('.k-alert').filter({ hasText: 'Two versions' });
    for (const side of ['Yours', 'Theirs']) await question.getByText(side, { exact: true }).first().waitFor();

    await question.getByRole('button', { name: kind === 'plan' ? 'Keep theirs' : 'Keep mine' }).click();
    await twoVersions(b!.page).waitFor({ state: 'detached' });
    const first = before === undefined ? [] : [before];
    const expected = kind === 'plan' ? [ofA, ofB, ofA, ...first] : [ofB, ofA, ...first];
    await expect.poll(() => history(kind), PATIENCE).toEqual(expected);

    async function history(of: string): Promise<unknown[]> {
      const entries = await server.store.entries(SCOPE, { personId });
      const { id } = entries.find((entry) => entry.kind === of)!;
      return (await server.versions(personId, id)).map(({ body }) => said(body));
    }
  },
);
