import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { axeComplaints } from './axe.ts';
import { pageForTests, savedText } from './pageForTests.ts';

const { openAt } = pageForTests();

async function openCohort(options = {}) {
  const opened = await openAt('#/simulator', options);
  await opened.page.getByRole('link', { name: 'A cohort' }).click();
  await opened.page.getByRole('heading', { name: 'A cohort of virtual people' }).waitFor();
  return opened;
}

test('a run of two arms: curves, table, power, and files of the people that were asked for', async () => {
  const { page, complaints } = await openCohort();
  await page.getByLabel('People in each arm').fill('100');
  await page.getByLabel('Years from the start of treatment').fill('1');
  await page.getByLabel('Parameter sets').fill('5');
  await page.getByRole('button', { name: 'Run', exact: true }).click();
  await page.getByRole('heading', { name: 'What came out' }).waitFor();
  await page.getByText('100 people in each arm, 1 year, draw number 1, 5 parameter sets').waitFor();
  await page.getByText('It has not been validated on individual patients').waitFor();
  await page.getByText('A design aid, not evidence').waitFor();
  await expect
    .poll(() => page.getByRole('img', { name: /Curves of the share without relapse/ }).isVisible())
    .toBe(true);
  const cells = page.getByRole('row', { name: /At least one relapse/ });
  await expect.poll(() => cells.textContent()).toMatch(/\d+ of 100 \(\d+ to \d+\)/);
  await expect.poll(() => page.getByRole('row', { name: /^20 \d+%/ }).isVisible()).toBe(true);
  expect(await axeComplaints(page, 'main')).toEqual([]);

  const people = await savedText(page, 'People (CSV)');
  expect(people.trimEnd().split('\n')).toHaveLength(201);
  expect(people).toMatch(/^id,arm,member,.*,caution\n/);
  expect(people.split('\n')[1]).toContain('Not evidence that a treatment works');
  const lines = (await savedText(page, 'People (NDJSON)')).trimEnd().split('\n');
  expect(lines).toHaveLength(200);
  expect(JSON.parse(lines[0]!).caution).toContain('Not evidence that a treatment works');
  const results = await savedText(page, 'Results (CSV)');
  expect(results).toMatch(/^# Research simulation\./);
  const bundles = (await savedText(page, 'FHIR bundles (NDJSON)')).trimEnd().split('\n');
  expect(bundles).toHaveLength(200);
  expect(JSON.parse(bundles[0]!)).toMatchObject({ resourceType: 'Bundle' });
  const parquet = await savedText(page, 'People (Parquet)');
  expect(parquet.slice(0, 4)).toBe('PAR1');
  expect(parquet).toContain('Not evidence that a treatment works');

  // A look at another view costs nobody the result, and a reload keeps the settings.
  await page.getByRole('link', { name: 'A virtual child' }).click();
  await page.getByRole('heading', { name: 'A virtual child' }).waitFor();
  await page.goBack();
  await cells.waitFor();
  await page.reload();
  await expect.poll(() => page.getByLabel('Parameter sets').inputValue()).toBe('5');
  await expect.poll(() => page.getByText('The settings were changed').count()).toBe(0);
  expect(complaints).toEqual([]);
}, 120_000);

test('a stopped run keeps what is done and says how many', async () => {
  const { page, complaints } = await openCohort();
  await page.getByLabel('People in each arm').fill('20000');
  await page.getByLabel('Years from the start of treatment').fill('5');
  await page.getByRole('button', { name: 'Run', exact: true }).click();
  await page.getByText(/Simulating: [1-9][\d,]* of 20,000 people/).waitFor();
  await page.getByRole('button', { name: 'Stop and keep what is done' }).click();
  const said = page.getByText(/Stopped: \d+ people are done in every arm, of 20,000 wanted/);
  await said.waitFor();
  const people = Number(/Stopped: (\d+)/.exec((await said.textContent())!)![1]);
  const cell = page
    .getByRole('row', { name: /People \(n\)/ })
    .getByRole('cell')
    .first();
  expect(Number((await cell.textContent())!.replaceAll(',', ''))).toBe(people);
  expect(complaints).toEqual([]);
}, 120_000);

async function startRun(page: Page, people: string, years: string): Promise<void> {
  await page.getByLabel('People in each arm').fill(people);
  await page.getByLabel('Years from the start of treatment').fill(years);
  await page.getByRole('button', { name: 'Run', exact: true }).click();
  await page.getByText('What is done is kept on this device').waitFor();
}

/** What can be taken along when a run is done, however slow the machine is. */
async function filesOf(page: Page): Promise<string[]> {
  await page.getByRole('heading', { name: 'What came out' }).waitFor({ timeout: 120_000 });
  await page.getByText('6,000 people in each arm, 2 years').waitFor();
  return [await savedText(page, 'Results (CSV)'), await savedText(page, 'People (CSV)')];
}

test('a reload in the middle of a run: it is offered, gone on with, and gives the files of an unbroken run', async () => {
  const unbroken = await openCohort();
  await startRun(unbroken.page, '6000', '2');
  const files = await filesOf(unbroken.page);
  await unbroken.page.context().close();

  const { page, complaints } = await openCohort();
  await startRun(page, '6000', '2');
  await page.getByText(/Simulating: ([4-9]\d\d|\d,\d{3}) of 6,000 people/).waitFor();
  await page.reload();
  const said = page.getByText(/A run of 6,000 people in each arm was interrupted at \d+%/);
  await said.waitFor();
  const percent = Number(/(\d+)%/.exec((await said.textContent())!)![1]);
  expect(percent).toBeGreaterThanOrEqual(5);
  expect(percent).toBeLessThan(100);
  await page.getByText('2 years, draw number 1.').waitFor();
  expect(await axeComplaints(page, 'main')).toEqual([]);
  await page.getByRole('button', { name: 'Go on' }).click();
  expect(await filesOf(page)).toEqual(files);

  // A finished run outlives its page too, until it is discarded.
  await page.reload();
  await page.getByText('A finished run of 6,000 people in each arm is kept').waitFor();
  await page.getByRole('button', { name: 'Show it' }).click();
  expect(await filesOf(page)).toEqual(files);
  await page.reload();
  await page.getByRole('button', { name: 'Discard' }).click();
  await expect.poll(() => page.evaluate(KEPT_ROWS)).toBe(0);
  await page.reload();
  await page.getByText('press “Run”').waitFor();
  await expect.poll(() => page.getByText('A finished run').count()).toBe(0);
  expect(complaints).toEqual([]);
}, 300_000);

test('a run of another tab is left alone until that tab is closed, and then goes on in one tab only', async () => {
  const { page } = await openCohort();
  await startRun(page, '20000', '5');
  await page.getByText(/Simulating: ([4-9]\d\d|[\d,]{5,}) of 20,000 people/).waitFor();
  const others = [await page.context().newPage(), await page.context().newPage()] as const;
  for (const other of others) {
    await other.goto(page.url());
    await other.getByText('20,000 people in each arm is going on in another tab').waitFor();
    expect(await other.getByRole('button', { name: 'Go on' }).count()).toBe(0);
  }
  await page.close();
  for (const other of others) await other.getByRole('button', { name: 'Go on' }).waitFor();
  await others[0].getByRole('button', { name: 'Go on' }).click();
  await others[0].getByText('What is done is kept on this device').waitFor();
  await others[1].getByRole('button', { name: 'Go on' }).click();
  await others[1].getByText('20,000 people in each arm is going on in another tab').waitFor();
  await others[0].getByText(/Simulating: ([4-9]\d\d|[\d,]{5,}) of 20,000 people/).waitFor();
}, 120_000);

/** How much the database of runs holds. */
const KEPT_ROWS = `new Promise((resolve, reject) => {
  const opening = indexedDB.open('kinsbourne-cohorts');
  opening.onerror = () => reject(opening.error);
  opening.onsuccess = () => {
    const [heads, blocks] = ['heads', 'blocks'].map((name) => opening.result.transaction(name).objectStore(name).count());
    blocks.onsuccess = () => resolve(heads.result + blocks.result);
  };
})`;

test('settings that cannot be simulated are named, and nothing runs', async () => {
  const { page } = await openCohort();
  await page.getByLabel('People in each arm').fill('50');
  await page.getByText('“People in each arm” must be a whole number between 100 and 20,000; it says 50.').waitFor();
  await expect.poll(() => page.getByRole('button', { name: 'Run', exact: true }).isDisabled()).toBe(true);
  await page.getByLabel('People in each arm').fill('10000000');
  await page.getByText('it says 10,000,000.').waitFor();
  await page.getByText('npx kinsbourne cohort --people 10000000').waitFor();
  await page.getByLabel('Who they are').selectOption('adult-idiopathic');
  await page.getByText('The numbers of this group are beliefs').waitFor();
});

test('on a phone, in German, nothing is wider than the screen', async () => {
  const { page } = await openAt('#/cohort', { viewport: { width: 390, height: 800 }, locale: 'de-DE' });
  await page.getByRole('heading', { name: 'Eine Kohorte virtueller Menschen' }).waitFor();
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(390);
  const tab = await page.getByRole('link', { name: 'Eine Kohorte' }).boundingBox();
  expect(tab!.x).toBeGreaterThanOrEqual(0);
  expect(tab!.x + tab!.width).toBeLessThanOrEqual(390);
});
