import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { axeComplaints } from './axe.ts';
import { countsFile, dayFile, healthFile, jerksFile } from './bodyFiles.ts';
import { type DroppedFile, dropFiles, type ServedPage, servePage } from './servedPage.ts';
import { brokenTexts, letters, textsOf } from './shownTexts.ts';

/** The screens of the body in every language and look: what axe says, what is missing, what overflows, what prints. */
const LOCALES = { en: 'en-GB', de: 'de-DE', fr: 'fr-FR', es: 'es-ES' } as const;
type Language = keyof typeof LOCALES;
const LANGUAGES = Object.keys(LOCALES) as Language[];
const LOOKS = [
  { viewport: { width: 1280, height: 900 }, colorScheme: 'light' },
  { viewport: { width: 1280, height: 900 }, colorScheme: 'dark' },
  { viewport: { width: 390, height: 844 }, colorScheme: 'light' },
  { viewport: { width: 390, height: 844 }, colorScheme: 'dark' },
] as const;

let served: ServedPage;
let jerks: DroppedFile;
let day: DroppedFile;
beforeAll(async () => {
  served = await servePage();
  jerks = jerksFile();
  day = dayFile();
}, 120_000);
afterAll(() => served.close());

const SCREENS: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  async day(page) {
    await page
      .locator('input[type=file]')
      .first()
      .setInputFiles({ name: day.name, mimeType: '', buffer: Buffer.from(day.text as Uint8Array) });
    await page.locator('.k-refusals').waitFor({ timeout: 60_000 });
  },
  async jerks(page) {
    await dropFiles(page, [jerks]);
    await page.locator('h1', { hasText: jerks.name }).waitFor();
    await page.locator('.k-tasks select').selectOption('walk');
    await page.locator('.k-tasks button').first().click();
    await page.locator('.k-marks li').waitFor();
    await page.locator('.k-verdict-buttons button').first().click();
    await page.locator('.k-measures summary').first().click();
  },
  async counts(page) {
    await dropFiles(page, [countsFile()]);
    await page.locator('h1', { hasText: 'counts.csv' }).waitFor();
    await page.locator('.k-days summary').click();
  },
  async health(page) {
    await dropFiles(page, [healthFile()]);
    await page.locator('h1', { hasText: 'export.xml' }).waitFor();
    await page.locator('.k-days summary').click();
  },
  async card(page) {
    await page.evaluate("location.hash = '#/record'");
    await page.locator('.k-protocol').waitFor();
  },
};

test('axe finds nothing and nothing overflows, wide and narrow, light and dark', async () => {
  const { page, complaints } = await served.open({ reducedMotion: 'reduce' });
  const wrong: string[] = [];
  for (const [screen, open] of Object.entries(SCREENS)) {
    await open(page);
    for (const { viewport, colorScheme } of LOOKS) {
      const name = `${screen} ${viewport.width} ${colorScheme}`;
      await page.setViewportSize(viewport);
      await page.emulateMedia({ colorScheme });
      await page.locator(`html[data-mantine-color-scheme="${colorScheme}"]`).waitFor();
      // why: colours fade into each other for a moment, and half-way there is no contrast
      await page.evaluate(`new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)))
        .then(() => Promise.allSettled(document.getAnimations().map((one) => one.finished)))`);
      wrong.push(...(await axeComplaints(page)).map((complaint) => `${name}: ${complaint}`));
      const overflow = await page.evaluate<number>('document.documentElement.scrollWidth - innerWidth');
      if (overflow > 0) wrong.push(`${name}: ${overflow} px wider than the screen`);
    }
  }
  expect(wrong).toEqual([]);
  expect(complaints).toEqual([]);
  await page.context().close();
}, 90_000);

/** Long texts that are the same in every language: names of devices, files and algorithms, and what the file itself says. */
const SAME_EVERYWHERE = /Axivity|(jerks|gait|still)-?\w* \d/;
const FILE_NAME = /^[\w-]+\.(cwa|csv|xml)$/;

const speak = async (page: Page, language: Language): Promise<void> => {
  await page.locator('.k-settings select').first().selectOption(language);
  await expect.poll(() => page.locator('html').getAttribute('lang')).toBe(language);
};

test('no language shows the key of a message, a place that was not filled, or a sentence in English', async () => {
  const { page, complaints } = await served.open();
  const wrong: string[] = [];
  for (const [screen, open] of Object.entries(SCREENS)) {
    await open(page);
    let english: ReadonlySet<string> = new Set();
    for (const language of LANGUAGES) {
      await speak(page, language);
      const texts = (await textsOf(page, 'main')).filter((text) => !FILE_NAME.test(text));
      wrong.push(...brokenTexts(texts).map((text) => `${language} ${screen}: a message is missing: ${text}`));
      const long = texts.filter((text) => letters(text) > 20 && !SAME_EVERYWHERE.test(text));
      if (language === 'en') english = new Set(long);
      else
        wrong.push(
          ...long.filter((text) => english.has(text)).map((text) => `${language} ${screen}: English was left: ${text}`),
        );
    }
    await speak(page, 'en');
  }
  expect([...new Set(wrong)]).toEqual([]);
  expect(complaints).toEqual([]);
  await page.context().close();
}, 90_000);

test('the card of what to record prints on one page of A4 in every language', async () => {
  const { page } = await served.open();
  await SCREENS.card!(page);
  for (const language of LANGUAGES) {
    await speak(page, language);
    const pdf = await page.pdf({ format: 'A4', margin: { top: '12mm', bottom: '12mm', left: '12mm', right: '12mm' } });
    expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g), language).toHaveLength(1);
  }
  await page.context().close();
});
