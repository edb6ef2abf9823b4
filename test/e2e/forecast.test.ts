import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { HOUSEHOLD } from '../../src/care/index.ts';
import { addDays } from '../../src/clinic/index.ts';
import { axeComplaints } from './axe.ts';
import { type ServedPage, servePage } from './servedPage.ts';

const SCOPE = { actor: { id: 'test', name: 'Test', role: 'clinician' }, household: HOUSEHOLD } as const;
const CHILD = 'made-up-child';
const SPARSE = 'made-up-sparse';
const TODAY = new Date().toISOString().slice(0, 10);
const ago = (days: number): string => addDays(TODAY, -days);
const ITEMS = ['stance', 'gait', 'arm-hand', 'opsoclonus', 'speech', 'mood'];
const VISITS: readonly (readonly [daysAgo: number, levels: readonly number[]])[] = [
  [300, [2, 3, 2, 3, 1, 2]],
  [240, [1, 1, 1, 1, 1, 1]],
  [120, [0, 1, 0, 0, 0, 1]],
  [10, [1, 1, 0, 0, 0, 1]],
];

let served: ServedPage;
beforeAll(async () => {
  served = await servePage();
  const put = (personId: string, kind: string, id: string, body: object) => ({
    changeId: `c-${personId}-${id}`,
    op: 'put' as const,
    personId,
    kind: kind as 'note',
    entryId: id === 'person' ? personId : `${personId}-${id}`,
    baseVersion: 0,
    body: body as never,
  });
  const rating = (personId: string, days: number, levels: readonly number[]) =>
    put(personId, 'rating', `rating-${days}`, {
      scaleId: 'oms-severity-6',
      scaleVersion: '1',
      day: ago(days),
      items: Object.fromEntries(ITEMS.map((item, i) => [item, levels[i]])),
      total: levels.reduce((sum, level) => sum + level, 0),
      raterRole: 'clinician',
      source: 'live',
      blinded: false,
      currentInfection: 'no',
    });
  const plan = (dose: string) =>
    put(CHILD, 'plan', 'plan', {
      title: 'Taper',
      drug: 'Prednisolone',
      drugId: 'prednisolone',
      route: 'oral',
      status: 'active',
      steps: [{ id: 's1', from: ago(295), everyDays: 1, dose }],
    });
  const answers = await served.store.write(SCOPE, [
    put(CHILD, 'person', 'person', { name: 'Made Up Child', birth: ago(900), onset: ago(310) }),
    ...VISITS.map(([days, levels]) => rating(CHILD, days, levels)),
    plan('1 mg/kg'),
    put(SPARSE, 'person', 'person', { name: 'Made Up Sparse', birth: ago(900), onset: ago(60) }),
    rating(SPARSE, 50, VISITS[0]![1]),
    put('made-up-bad', 'person', 'person', { name: 'Made Up Bad', birth: ago(900), onset: ago(60) }),
    {
      ...put('made-up-bad', 'plan', 'plan', {
        title: 'Taper',
        drug: 'Prednisolone',
        drugId: 'prednisolone',
        route: 'oral',
        status: 'active',
        steps: [{ id: 's1', from: ago(20), everyDays: 1, dose: '-1 mg/kg' }],
      }),
    },
  ]);
  expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 'written'));
}, 120_000);
afterEach(() => served.closePages());
afterAll(() => served.close());

async function openAsClinician(person: string): Promise<{ page: Page; complaints: string[] }> {
  const opened = await served.open();
  opened.page.setDefaultTimeout(30_000);
  await opened.page.goto(`${served.url}#/settings`);
  await opened.page.getByLabel('Your name').fill('Dr Made Up');
  await opened.page.getByRole('radio', { name: 'clinician' }).check();
  await opened.page.getByRole('button', { name: 'Keep' }).first().click();
  await opened.page.getByLabel('What for').fill('A test');
  await opened.page.getByRole('button', { name: 'Switch on' }).click();
  await opened.page.getByText('Please fill in all of it.').waitFor();
  await opened.page.getByLabel('Ethics vote or approval').fill('None needed: made-up children');
  await opened.page.getByText('I have read this.').click();
  await opened.page.getByRole('button', { name: 'Switch on' }).click();
  await opened.page.getByText('Approval: None needed: made-up children.').waitFor();
  await opened.page.goto(`${served.url}#/person/${person}/forecast`);
  await opened.page.getByRole('heading', { name: 'What is used' }).waitFor();
  return opened;
}

test('a family sees no such tab, and the address alone shows nothing', async () => {
  const { page } = await served.open();
  await page.goto(`${served.url}#/person/${CHILD}/forecast`);
  await page.getByRole('heading', { name: 'Research functions are switched off' }).waitFor();
  expect(await page.getByRole('link', { name: 'Course (research)' }).count()).toBe(0);
  await page.goto(`${served.url}#/settings`);
  await page.getByText('You are set as “family”').waitFor();
  expect(await page.getByRole('button', { name: 'Switch on' }).count()).toBe(0);
});

test('switched on with purpose and approval: the fan, its baselines, relapse as a count, and exports with the caution', async () => {
  const { page, complaints } = await openAsClinician(CHILD);
  await page.getByText('4 ratings').waitFor();
  await page.getByRole('button', { name: 'Fit and forecast' }).click();
  await page.getByRole('img', { name: /Fan of the score over 180 days/ }).waitFor();
  await page.getByRole('img', { name: /Fan of simulated children treated alike/ }).waitFor();
  await page.getByText(/Of 100 such virtual children, \d+ relapsed within 180 days; plausible \d+ to \d+\./).waitFor();
  await page.getByText(/Made on .*parameters [0-9a-f]{16}/).waitFor();
  expect(await page.getByText('It has not been validated on individual patients').count()).toBeGreaterThan(1);
  expect(await axeComplaints(page, 'main')).toEqual([]);
  for (const [button, start] of [
    ['Save the fan as CSV', '# Research simulation.'],
    ['Save everything as JSON', '{\n "caution": "Research simulation.'],
  ] as const) {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: button }).click(),
    ]);
    const saved = await readFile((await download.path())!, 'utf8');
    expect(saved.slice(0, start.length)).toBe(start);
    expect(saved).not.toContain('Made Up Child');
  }
  expect(complaints).toEqual([]);
}, 120_000);

test('one visit: no forecast, what would be needed, and the simulated children instead', async () => {
  const { page } = await openAsClinician(SPARSE);
  await page.getByRole('button', { name: 'Fit and forecast' }).click();
  await page.getByRole('heading', { name: 'Too few visits for a forecast' }).waitFor();
  await page.getByText('There is 1 visit with a rating; 3 are needed.').waitFor();
  expect(await page.getByRole('img', { name: /Fan of the score over/ }).count()).toBe(0);
  await page.getByRole('img', { name: /Fan of simulated children treated alike/ }).waitFor();
}, 120_000);

test('a negative dose: the sentence names the step, and nothing is fitted', async () => {
  const { page } = await openAsClinician('made-up-bad');
  await page.getByText(/Step 1 \(Prednisolone\): dose is -1 mg\/kg; a dose must be above 0/).waitFor();
  expect(await page.getByRole('button', { name: 'Fit and forecast' }).isDisabled()).toBe(true);
}, 60_000);
