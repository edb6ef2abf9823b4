import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { HOUSEHOLD } from '../../src/care/index.ts';
import { countsFile, DAY_HOURS, dayFile, HEALTH_DAYS, healthFile, jerksFile } from './bodyFiles.ts';
import { goTo } from './courseWalk.ts';
import { type DroppedFile, dropFiles, type ServedPage, servePage, shownSpan } from './servedPage.ts';

/** A recording of the body on the page: what is seen, moved, said of it and kept. */
const SCOPE = { actor: { id: 'test', name: 'Test', role: 'family' }, household: HOUSEHOLD } as const;
const CHILD = 'made-up-child';

let served: ServedPage;
let jerks: DroppedFile;
let day: DroppedFile;
let page: Page;
let complaints: string[];

beforeAll(async () => {
  served = await servePage();
  jerks = jerksFile();
  day = dayFile();
  await served.store.write(SCOPE, [
    {
      changeId: 'c1',
      op: 'put',
      personId: CHILD,
      kind: 'person',
      entryId: CHILD,
      baseVersion: 0,
      body: { name: 'Made Up Child', birth: '2024' },
    },
  ]);
}, 120_000);
afterAll(() => served.close());
beforeEach(async () => {
  ({ page, complaints } = await served.open());
  page.setDefaultTimeout(20_000);
});
afterEach(async () => {
  await page.context().close();
  expect(complaints, 'no error, no policy violation, no request to another host').toEqual([]);
});

const verdict = (): Promise<string> => page.locator('.k-verdict-line').innerText({ timeout: 30_000 });
const trace = () => page.getByRole('application');
const spanS = async (): Promise<number> => {
  const { startS, endS } = await shownSpan(page);
  return endS - startS;
};
/** How many colours a canvas shows: one where nothing is drawn. */
const coloursOf = (selector: string): Promise<number> =>
  page.evaluate(`(() => {
    const shown = document.querySelector(${JSON.stringify(selector)});
    const copy = new OffscreenCanvas(shown.width, shown.height).getContext('2d', { willReadFrequently: true });
    copy.drawImage(shown, 0, 0);
    return new Set(new Uint32Array(copy.getImageData(0, 0, shown.width, shown.height).data.buffer)).size;
  })()`);
/** The trace has drawn what is shown, and not what was shown before. */
const drawn = (): Promise<void> =>
  expect
    .poll(async () => {
      const { startS, endS } = await shownSpan(page);
      return (await page.locator('.k-trace').getAttribute('data-drawn')) === `${startS} ${endS}`;
    })
    .toBe(true);

test('a day gives a verdict, rows of days and a trace; a press on a row shows that time', async () => {
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles({ name: day.name, mimeType: '', buffer: Buffer.from(day.text as Uint8Array) });
  expect(await verdict()).toMatch(/^Jerks at rest/);
  await expect.poll(() => page.locator('.k-verdict').innerText()).toMatch(/Sleep at night: \d/);
  await expect.poll(() => coloursOf('.k-days canvas')).toBeGreaterThan(5);
  await expect.poll(() => coloursOf('.k-trace canvas')).toBeGreaterThan(5);

  const rows = page.locator('.k-days canvas');
  await rows.scrollIntoViewIfNeeded();
  const box = (await rows.boundingBox())!;
  // why: three in the night of the second row, twelve hours after the start; the names of the days take 84 px
  await rows.click({ position: { x: 84 + (box.width - 84) * (3 / 24), y: 46 * 1.5 } });
  await expect.poll(async () => Math.abs((await shownSpan(page)).startS + 300 - 12 * 3600)).toBeLessThan(120);
  await expect.poll(spanS).toBeCloseTo(600, 0);

  await trace().focus();
  await page.keyboard.press('0');
  await expect.poll(spanS).toBeCloseTo(DAY_HOURS * 3600, -2);
  await page.getByText('Shown from seconds').waitFor();
  await page.locator('.k-sleep .k-jump').first().click();
  await expect.poll(spanS).toBeLessThan(DAY_HOURS * 3600);
  for (let i = 0; i < 24; i++) await page.keyboard.press('+');
  await trace().focus();
  for (let i = 0; i < 24; i++) await page.keyboard.press('+');
  await expect.poll(spanS).toBeLessThan(1);
  await drawn();
  await expect.poll(() => page.getByText('Shown from seconds').count()).toBe(0);
  await expect.poll(() => coloursOf('.k-trace canvas')).toBeGreaterThan(5);
});

test('wheel, keys and the table of jerks move the trace', async () => {
  await dropFiles(page, [jerks]);
  expect(await verdict()).toMatch(/place not told\): [\d.]+ a minute/);
  const before = await spanS();
  const over = page.locator('.u-over').first();
  await over.scrollIntoViewIfNeeded();
  const box = (await over.boundingBox())!;
  await page.mouse.move(box.x + box.width / 2, box.y + 60);
  await page.mouse.wheel(0, -300);
  await expect.poll(spanS).toBeLessThan(before);
  await page.locator('.k-jerks .k-jump').first().click();
  await expect.poll(spanS).toBeLessThan(4);
  await drawn();
  const { startS } = await shownSpan(page);
  await trace().focus();
  await page.keyboard.press('n');
  await expect.poll(async () => (await shownSpan(page)).startS).toBeGreaterThan(startS);
  await page.keyboard.press('p');
  await expect.poll(async () => (await shownSpan(page)).startS).toBe(startS);
});

test('the next jerk is the first of those shown, and two within a second have labels of their own', async () => {
  await dropFiles(page, [jerks]);
  await verdict();
  const labels = await page.locator('.k-jerks .k-jump').allInnerTexts();
  expect(new Set(labels).size).toBe(labels.length);
  for (const label of labels) expect(label).toMatch(/:\d\d\.\d$/);
  await trace().focus();
  await page.keyboard.press('n');
  await expect.poll(spanS).toBeLessThan(4);
  const shown = await page.locator('.k-shown').innerText();
  const [, from, to] = /Shown: (\S+) to (\S+)/.exec(shown)!;
  expect([from! < labels[0]!, labels[0]! < to!], `${labels[0]} in ${shown}`).toEqual([true, true]);
});

test('what is told of one file is there again after another file, and after the first view', async () => {
  // why: files on disk keep their date, by which the page knows them again
  const folder = await mkdtemp(join(tmpdir(), 'kinsbourne-'));
  const paths = [join(folder, 'jerks.cwa'), join(folder, 'other.cwa')];
  for (const path of paths) await writeFile(path, jerks.text);
  const choose = () => page.locator('input[type=file]').first().setInputFiles(paths);
  await choose();
  await verdict();
  const title = page.locator('h1');
  const said = page.locator('.k-jerks [role=status]');
  const shows = (name: string) => expect.poll(() => title.innerText()).toBe(name);
  await page.getByLabel('Where it was worn').selectOption({ label: 'left ankle' });
  await expect.poll(verdict).toContain('(left ankle)');
  await page
    .getByRole('button', { name: /yes, it is one$/ })
    .first()
    .click();
  await page.getByLabel('File', { exact: true }).selectOption({ label: 'other.cwa' });
  await shows('other.cwa');
  await expect.poll(() => said.innerText()).toMatch(/^0 confirmed/);
  await page.getByLabel('File', { exact: true }).selectOption({ label: 'jerks.cwa' });
  await shows('jerks.cwa');
  await expect.poll(verdict).toContain('(left ankle)');
  await expect.poll(() => said.innerText()).toMatch(/^one confirmed/);
  await page.getByRole('button', { name: 'Another recording' }).click();
  await choose();
  await shows('jerks.cwa');
  expect(await verdict()).toContain('(left ankle)');
  await expect.poll(() => said.innerText()).toMatch(/^one confirmed/);
  await rm(folder, { recursive: true });
});

test('after a mark the place of work is where it was: the button, the task, the page of the table', async () => {
  await dropFiles(page, [jerks]);
  await verdict();
  await page.locator('.k-jerks').getByRole('button', { name: 'Next', exact: true }).click();
  await page.getByLabel(/^The shown stretch/).selectOption({ label: 'arms held out' });
  await page.getByRole('button', { name: 'Mark it' }).focus();
  await page.keyboard.press('Enter');
  await page.locator('.k-marks li', { hasText: 'arms held out' }).waitFor();
  const focused = (): Promise<string> => page.evaluate('document.activeElement.textContent');
  await expect.poll(focused).toBe('Mark it');
  expect(await page.getByLabel(/^The shown stretch/).inputValue()).toBe('arms-out');
  expect(await page.locator('.k-jerks .k-pager').innerText()).toContain('13–24 of');
  await page.getByRole('button', { name: /^Take away: arms held out/ }).click();
  await page.locator('.k-marks li', { hasText: 'arms held out' }).waitFor({ state: 'detached' });
  await expect.poll(focused).toBe('Mark it');
});

test('counts of a device: a verdict, rows of days that tell their values, and no trace', async () => {
  await dropFiles(page, [countsFile()]);
  expect(await verdict()).toMatch(/^Sleep at night/);
  expect(await page.locator('.k-verdict').innerText()).toContain('worn for 46.0 of 48.0 hours');
  await expect.poll(() => coloursOf('.k-days canvas')).toBeGreaterThan(5);
  expect(await trace().count()).toBe(0);
  const canvas = page.locator('.k-days canvas');
  const box = (await canvas.boundingBox())!;
  await canvas.hover({ position: { x: 84 + (box.width - 84) / 2, y: 10 } });
  await expect.poll(() => page.locator('.k-days .k-readout').innerText()).toMatch(/12:00 · [\d,]+ counts a minute$/);
  await page.getByText('The days as a table').click();
  expect(await page.locator('.k-days tbody tr').count()).toBe(3);
  await page.locator('.k-measures', { hasText: 'Falling asleep in the evening' }).waitFor();
  expect(await page.locator('.k-measures').innerText()).toMatch(/Falling asleep in the evening\s+20:0\d/);
});

test('Apple Health: days with steps, stages and heart rate, the last four weeks first; walking as the device sees it stands apart', async () => {
  await dropFiles(page, [healthFile()]);
  await verdict();
  const said = await page.locator('.k-verdict').innerText();
  expect(said).toMatch(/Steps, as the device counted them: [\d,]+ a day/);
  expect(said).toMatch(/Heart rate, as the device wrote it down/);
  await expect.poll(() => coloursOf('.k-days canvas')).toBeGreaterThan(8);
  await page.getByText('The days as a table').click();
  const table = page.locator('.k-days details table');
  expect(await table.locator('tbody tr').count()).toBe(28);
  expect(await table.innerText()).toContain('5 Apr 2026');
  await page.locator('.k-days').getByRole('button', { name: 'Previous' }).click();
  await expect.poll(() => table.innerText()).toContain('1 Mar 2026');
  const values = page.locator('.k-device-values');
  expect(await values.innerText()).toContain('never mixed');
  const speed = await values.locator('tr', { hasText: 'Walking speed' }).innerText();
  expect(speed.split(/\t|\n/).map((cell) => cell.trim())).toEqual([
    'Walking speed',
    expect.stringMatching(/^0\.\d+ m\/s$/),
    expect.stringMatching(/^0\.\d+ – 0\.\d+ m\/s$/),
    String(HEALTH_DAYS),
    'Apple Health',
  ]);
  expect(await page.locator('.k-measures').innerText()).not.toContain('Walking speed');
});

test('on paper the trace is there though the screen was dark, and nothing to press', async () => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await dropFiles(page, [jerks]);
  await verdict();
  await drawn();
  // why: paper takes its picture right after this event, before any answer of the worker could come
  const colours = await page.evaluate(`(async () => {
    dispatchEvent(new Event('beforeprint'));
    await Promise.resolve();
    await Promise.resolve();
    const shown = document.querySelector('.k-trace canvas');
    const copy = new OffscreenCanvas(shown.width, shown.height).getContext('2d');
    copy.drawImage(shown, 0, 0);
    const all = new Uint8ClampedArray(copy.getImageData(0, 0, shown.width, shown.height).data);
    const blue = all.findIndex((_, i) => i % 4 === 0 && all[i] < 60 && all[i + 2] > 120 && all[i + 3] > 200);
    dispatchEvent(new Event('afterprint'));
    return blue;
  })()`);
  expect(colours, 'a pixel in the colour of the x axis').toBeGreaterThan(-1);
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  expect(await page.locator('main button:visible').allInnerTexts()).toEqual(
    await page.locator('main .k-jump:visible').allInnerTexts(),
  );
  expect(await page.locator('main :is(select, input):visible').count()).toBe(0);
});

test('the place and what was being done are told, and it is measured again; the stretch stays', async () => {
  await dropFiles(page, [jerks]);
  await verdict();
  await page.getByLabel('Where it was worn').selectOption({ label: 'left wrist' });
  await expect.poll(verdict).toContain('(left wrist)');
  await page.locator('.k-measures summary', { hasText: '(left wrist)' }).first().waitFor();

  const inAction = page.locator('.k-measures summary', { hasText: 'Jerks in action to jerks at rest' });
  expect(await inAction.count()).toBe(0);
  await trace().focus();
  await page.keyboard.press('0');
  await expect.poll(spanS).toBeGreaterThan(230);
  await page.keyboard.press('+');
  await page.keyboard.press('+');
  await expect.poll(spanS).toBeLessThan(90);
  const shown = await shownSpan(page);
  await page.getByLabel(/^The shown stretch/).selectOption({ label: 'arms held out' });
  await page.getByRole('button', { name: 'Mark it' }).click();
  await page.locator('.k-marks li', { hasText: 'arms held out' }).waitFor();
  await inAction.waitFor();
  expect(await shownSpan(page)).toEqual(shown);

  await trace().focus();
  for (let i = 0; i < 6; i++) await page.keyboard.press('+');
  await expect.poll(spanS).toBeLessThan(10);
  await page.getByRole('button', { name: /^Take away: arms held out/ }).click();
  await inAction.waitFor({ state: 'detached' });
  await page.getByLabel(/^The shown stretch/).selectOption({ label: 'reaching' });
  await page.getByRole('button', { name: 'Mark it' }).click();
  const refusal = page.locator('.k-refusals div', { hasText: 'Jerks in action to jerks at rest' });
  await expect.poll(() => refusal.innerText()).toMatch(/at least 20 s of holding the arms out or reaching/);
});

test('what was said of a jerk is kept with a person, seen in the record, and there again when it is opened', async () => {
  await dropFiles(page, [jerks]);
  await verdict();
  const said = page.locator('.k-jerks [role=status]');
  await page
    .getByRole('button', { name: /yes, it is one$/ })
    .nth(0)
    .click();
  await page
    .getByRole('button', { name: /no, it is none$/ })
    .nth(1)
    .click();
  await page
    .getByRole('button', { name: /no, it is none$/ })
    .nth(2)
    .click();
  await page
    .getByRole('button', { name: /no, it is none$/ })
    .nth(2)
    .click();
  await expect.poll(() => said.innerText()).toMatch(/^one confirmed, one rejected/);
  await page.getByLabel('Where it was worn').selectOption({ label: 'right wrist' });
  await expect.poll(verdict).toContain('(right wrist)');
  await expect.poll(() => said.innerText()).toMatch(/^one confirmed, one rejected/);

  await page.getByRole('button', { name: 'Keep with a person' }).click();
  await page.getByRole('combobox', { name: 'With whom' }).click();
  await page.getByRole('option', { name: 'Made Up Child' }).click();
  await page.getByRole('button', { name: 'Keep', exact: true }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByText('Kept.').waitFor();
  await expect.poll(() => page.evaluate('document.activeElement.textContent')).toBe('Close');
  expect(await dialog.getByRole('button').allInnerTexts()).toEqual(['', 'Close']);
  await page.getByRole('link', { name: 'See it in the record' }).click();
  const card = page.getByRole('region', { name: /: jerks\.cwa$/ });
  await card.waitFor();
  await expect.poll(() => card.innerText()).toMatch(/Jerks per minute at rest \(right wrist\): [\d.]+ \/min/);
  const [kept] = await served.store.entries(SCOPE, { personId: CHILD, kinds: ['analysis'] });
  expect(kept!.body).toMatchObject({
    judgements: [
      { event: 'jerk', place: 'right-wrist', verdict: 'confirmed' },
      { event: 'jerk', place: 'right-wrist', verdict: 'rejected' },
    ],
  });

  const fold = card.locator('.k-refused-fold');
  expect(await fold.locator('summary').innerText()).toMatch(
    /^\d\d measures could not be measured in this recording\. Most often: \S/,
  );
  expect(await card.locator('.k-analyses').innerText()).not.toContain('not measurable');

  await goTo(page, CHILD, 'timeline');
  await page.locator('.tl-label-text', { hasText: 'jerks per quiet minute' }).waitFor();
  await page.getByRole('button', { name: 'As table' }).click();
  await page.locator('.tl-entries', { hasText: 'jerks per quiet minute (right wrist)' }).waitFor();

  await goTo(page, CHILD, 'recordings');
  await card.getByRole('button', { name: 'Open with its traces' }).click();
  expect(await verdict()).toContain('(right wrist)');
  await expect.poll(() => said.innerText()).toMatch(/^one confirmed, one rejected/);
});

test('the found events are saved as a table, the report as a page', async () => {
  await dropFiles(page, [jerks]);
  await verdict();
  const saved = async (name: string): Promise<string> => {
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('menuitem', { name }).click()]);
    return readFile(await file.path(), 'utf8');
  };
  const rows = (await saved('Events (TSV)')).trimEnd().split('\n');
  expect(rows[0]).toMatch(/^start_s\tend_s\tkind\tplace\tpeak_g/);
  expect(rows.filter((row) => row.split('\t')[2] === 'jerk').length).toBeGreaterThan(20);
  expect(await saved('Report (HTML)')).toContain('Body-movement report');
});

test('a damaged file says what is wrong with it and what to do', async () => {
  const bytes = day.text as Uint8Array;
  const cases: readonly (readonly [string, Uint8Array, RegExp])[] = [
    ['header only', bytes.slice(0, 1024), /no sample can be read/],
    ['noise', Uint8Array.from({ length: 4096 }, (_, i) => (i * 7919) % 251), /not recognised/],
    ['cut', bytes.slice(0, 1024 + 512 * 400 + 100), /ends in the middle of a data block/],
  ];
  for (const [name, text, words] of cases) {
    await dropFiles(page, [{ name: `${name}.cwa`, text }]);
    await expect.poll(() => page.locator('main').innerText(), { message: name }).toMatch(words);
    expect(await page.locator('main').innerText(), name).not.toContain('eye position');
    await page.goto(served.url);
  }
});

test('the two samples of the body are made and measured', async () => {
  for (const [name, words] of [
    ['Jerks at the wrist', /^Jerks at rest \(right wrist\)/],
    ['Three days of a toddler', /^Jerks at rest \(left ankle\)/],
  ] as const) {
    await page.goto(served.url);
    await page.getByRole('button', { name: new RegExp(`^${name}`) }).click();
    expect(await verdict(), name).toMatch(words);
  }
});
