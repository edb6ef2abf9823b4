import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { addDemoPeople, HOUSEHOLD } from '../../src/care/index.ts';
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

/** Nothing for three months, and then all signs in full on two days: none of what the model holds possible. */
const ODD: typeof VISITS = [100, 90, 80, 70, 60, 50, 40, 30, 20, 10, 2, 1].map(
  (days) => [days, Array(6).fill(days > 2 ? 0 : 3)] as const,
);

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
    put('made-up-odd', 'person', 'person', { name: 'Made Up Odd', birth: ago(700), onset: ago(120) }),
    ...ODD.map(([days, levels]) => rating('made-up-odd', days, levels)),
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

async function openAsClinician(person: string, view = 'forecast'): Promise<{ page: Page; complaints: string[] }> {
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
  await opened.page.goto(`${served.url}#/person/${person}/${view}`);
  await opened.page.getByRole('heading', { name: view === 'forecast' ? 'What is used' : 'Timeline' }).waitFor();
  return opened;
}

test('a family sees no such tab, and the address alone shows nothing', async () => {
  const { page } = await served.open();
  await page.goto(`${served.url}#/person/${CHILD}/forecast`);
  await page.getByRole('heading', { name: 'Research functions are switched off' }).waitFor();
  expect(await page.getByRole('link', { name: 'Course (research)' }).count()).toBe(0);
  await page.goto(`${served.url}#/person/${CHILD}/timeline`);
  await page.locator('.tl-plot canvas').waitFor();
  expect(await page.getByRole('button', { name: /forecast/i }).count()).toBe(0);
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
  await page.getByRole('img', { name: /Fan of the immune reproduction number over 180 days/ }).waitFor();
  await page.getByRole('heading', { name: 'How good such forecasts were' }).waitFor();
  const effects = page.locator('.kf-support li');
  const believed = await effects.and(page.locator('[data-belief="true"]')).count();
  expect(await effects.count()).toBe(11);
  expect(await page.locator('[data-beside]').count()).toBe(0);
  await page.getByRole('switch', { name: 'Show only what data say' }).check({ force: true });
  await page.locator('[data-beside]').waitFor();
  await page.getByText(/In 180 days: .* without the record, .* with it\./).waitFor();
  expect(await effects.count()).toBe(11 - believed);
  expect(await page.getByText('Not shown, since it is still mostly belief').count()).toBe(believed > 0 ? 1 : 0);
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

test('the made-up child whose doses have numbers has a whole fan; counts of relapses only where enough parameter sets are left to say what is plausible', async () => {
  const [, child] = await addDemoPeople(served.store, SCOPE, { today: TODAY, language: 'en', seed: 1 });
  const { page, complaints } = await openAsClinician(child!);
  await page.getByRole('button', { name: 'Fit and forecast' }).click();
  await page.getByRole('img', { name: /Fan of the score over 180 days/ }).waitFor();
  await page.getByText('Beyond the data: a drug was given that the model does not know.').waitFor();
  const left = Number(/Of 30 parameter sets (\d+) are left/.exec(await page.locator('main').innerText())![1]);
  const counted = await page.getByText(/Of 100 such virtual children/).count();
  expect(counted).toBe(left < 5 ? 0 : 2);
  expect(await page.getByText(/How often such virtual children relapsed is not told/).count()).toBe(left < 5 ? 1 : 0);
  expect(complaints).toEqual([]);
}, 120_000);

test('two impossible ratings: the model does not understand this child, and there is no fan of it, here or on the timeline', async () => {
  const { page } = await openAsClinician('made-up-odd');
  await page.getByRole('button', { name: 'Fit and forecast' }).click();
  await page.getByRole('heading', { name: 'The model does not understand this child' }).waitFor();
  expect(await page.getByRole('img', { name: /Fan of the (score|immune)/ }).count()).toBe(0);
  expect(await page.getByText(/Of 100 such virtual children/).count()).toBe(0);
  await page.goto(`${served.url}#/person/made-up-odd/timeline`);
  await page.getByRole('button', { name: 'Show the forecast here (research)' }).click();
  await page.getByRole('heading', { name: 'The model does not understand this child' }).waitFor();
  expect(await fanPixels(page, '.tl-plot canvas')).toBe(0);
}, 120_000);

test('cancelled while it computes, nothing is shown, and it can be made again', async () => {
  const { page, complaints } = await openAsClinician(CHILD);
  for (const end of ['Cancel', 'none']) {
    await page.getByRole('button', { name: 'Fit and forecast' }).click();
    if (end === 'Cancel') {
      await page.getByRole('button', { name: 'Cancel' }).click();
      await page.getByRole('button', { name: 'Fit and forecast' }).waitFor();
      expect(await page.locator('.kf-figures').count()).toBe(0);
    } else await page.locator('.kf-figures').waitFor();
  }
  expect(complaints).toEqual([]);
}, 120_000);

test('on the timeline: asked for, the fan stands right of today with its caution; not on paper, not in the saved picture', async () => {
  const { page, complaints } = await openAsClinician(CHILD, 'timeline');
  expect(await fanPixels(page, '.tl-plot canvas')).toBe(0);
  await page.getByRole('button', { name: 'Show the forecast here (research)' }).click();
  const beside = page.getByRole('region', { name: 'Forecast on the timeline (research)' });
  await beside.waitFor();
  for (const words of [
    'It must not be used to start, stop or change treatment; discuss any concern with the treating team.',
    /Score in 180 days, of 18: this model .*; as at the last rating .*; simulated children treated alike/,
    /Tested on 150 virtual children in a world that is not as the model assumes/,
    /model version .*, parameters [0-9a-f]{16}/,
  ])
    await beside.getByText(words).waitFor();
  await expect.poll(() => fanPixels(page, '.tl-plot canvas')).toBeGreaterThan(2000);
  expect(await fanPixels(page, '.tl-plot canvas', 'left')).toBe(0);
  expect(await axeComplaints(page, 'main')).toEqual([]);

  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save picture' }).click(),
  ]);
  const saved = (await readFile((await download.path())!)).toString('base64');
  await page.evaluate(`(async () => {
    const bytes = Uint8Array.from(atob('${saved}'), (letter) => letter.charCodeAt(0));
    const picture = await createImageBitmap(new Blob([bytes]));
    const canvas = Object.assign(document.createElement('canvas'), { id: 'saved', width: picture.width, height: picture.height });
    canvas.getContext('2d').drawImage(picture, 0, 0);
    document.body.append(canvas);
  })()`);
  // The edges of letters in the legend have a few such points.
  expect(await fanPixels(page, '#saved')).toBeLessThan(100);
  await page.emulateMedia({ media: 'print' });
  await page.locator('.tl-print').waitFor();
  expect(await beside.isVisible()).toBe(false);
  expect(await fanPixels(page, '.tl-print')).toBeLessThan(100);
  await page.emulateMedia({ media: 'screen' });

  await page.getByRole('button', { name: 'Hide the forecast' }).click();
  await page.getByRole('button', { name: 'Show the forecast here (research)' }).waitFor();
  await expect.poll(() => fanPixels(page, '.tl-plot canvas')).toBe(0);
  expect(complaints).toEqual([]);
}, 120_000);

/** Points of a picture in the blue of the fan, in its right or left half. Nothing else on this child's timeline is blue. */
function fanPixels(page: Page, canvas: string, half: 'left' | 'right' = 'right'): Promise<number> {
  return page.evaluate(`(() => {
    const canvas = document.querySelector('${canvas}');
    const [width, height] = [Math.floor(canvas.width / 2) - 4, canvas.height];
    const copy = Object.assign(document.createElement('canvas'), { width, height });
    const pen = copy.getContext('2d', { willReadFrequently: true });
    pen.drawImage(canvas, ${half === 'right'} ? width - canvas.width : 0, 0);
    const { data } = pen.getImageData(0, 0, width, height);
    let count = 0;
    for (let i = 0; i < data.length; i += 4) if (data[i + 2] - data[i + 1] > 15 && data[i + 2] - data[i] > 30) count++;
    return count;
  })()`);
}
