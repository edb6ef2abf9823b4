import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { addDemoPeople, HOUSEHOLD, removeDemoPeople } from '../../src/care/index.ts';
import { COURSE_VIEWS } from '../../src/web/course/viewNames.ts';
import { axeComplaints } from './axe.ts';
import { type ServedPage, servePage } from './servedPage.ts';
import { brokenTexts, letters, textsOf } from './shownTexts.ts';

/** Every screen of the three synthetic people in every language: what axe says, what is missing, what overflows. */
const TODAY = '2026-05-20';
const now = (): Date => new Date(`${TODAY}T10:00:00Z`);
const SCOPE = { actor: { id: 'test', name: 'Test', role: 'family' }, household: HOUSEHOLD } as const;
const LOCALES = { en: 'en-GB', de: 'de-DE', fr: 'fr-FR', es: 'es-ES' } as const;
type Language = keyof typeof LOCALES;
const LOOKS = [
  { viewport: { width: 1280, height: 860 }, colorScheme: 'light' },
  { viewport: { width: 390, height: 844 }, colorScheme: 'dark' },
] as const;

let served: ServedPage;
let people: readonly string[] = [];
beforeAll(async () => {
  served = await servePage(now);
}, 120_000);
afterAll(() => served.close());

async function demoIn(language: Language): Promise<void> {
  await removeDemoPeople(served.store, SCOPE);
  people = await addDemoPeople(served.store, SCOPE, { today: TODAY, language, seed: 1 });
}

async function openPage(language: Language, look: (typeof LOOKS)[number] = LOOKS[0]) {
  const opened = await served.open({ ...look, locale: LOCALES[language], timezoneId: 'UTC', reducedMotion: 'reduce' });
  await opened.page.clock.setFixedTime(now());
  await opened.page.reload();
  await opened.page.locator('main h1').first().waitFor();
  return opened;
}

async function goTo(page: Page, personId: string, view: string): Promise<void> {
  await page.evaluate(`location.hash = '#/person/${personId}/${view}'`);
  await page.locator(`.k-course-tabs [data-view="${view}"][aria-current]`).waitFor();
  await settled(page);
}

async function settled(page: Page): Promise<void> {
  await page.locator('main :is(h1, h2, canvas)').first().waitFor({ state: 'attached' });
  await page.locator('main .mantine-Loader-root').first().waitFor({ state: 'detached' });
}

/** Same in every language: names of sources, of laboratories and of files, and what was kept as it came. */
const SAME_EVERYWHERE = [
  /\b(19|20)\d\d[a-z]?\b.*(;|\]|\))?$/, // citations, "Mitchell 2002; Pranzatelli 2017"
  /Laborator|ARUP|Mayo/,
];

interface Findings {
  readonly wrong: string[];
  readonly english: Map<string, ReadonlySet<string>>;
}

interface Look {
  readonly language: Language;
  readonly phone: boolean;
}

async function check(page: Page, screen: string, look: Look, { wrong, english }: Findings, axe = true, part = 'main') {
  const name = `${look.language} ${look.phone ? 'phone' : 'desk'} ${screen}`;
  // why: structure and colours are the same in every language; English shows both looks, German the longest words on the narrowest screen
  const looksDifferent = look.language === 'en' || (look.language === 'de' && look.phone);
  if (axe && looksDifferent)
    wrong.push(...(await axeComplaints(page, part)).map((complaint) => `${name}: ${complaint}`));
  // why: the results of a measurement, which the dialogue covers, hold a table that needs more than 320 px
  for (const width of look.phone ? (screen === 'keep' ? [390] : [390, 320]) : [1280]) {
    await page.setViewportSize({ width, height: 844 });
    const overflow = await page.evaluate<number>('document.documentElement.scrollWidth - innerWidth');
    if (overflow > 0) wrong.push(`${name}: ${overflow} px wider than ${width}`);
  }
  if (look.phone) await page.setViewportSize({ width: 390, height: 844 });
  const headings = await page.locator('main h1').count();
  if (headings !== 1) wrong.push(`${name}: ${headings} headings of the first level`);
  const texts = await textsOf(page, part);
  for (const text of brokenTexts(texts)) wrong.push(`${name}: a message is missing: ${text}`);
  const long = texts.filter((text) => letters(text) > 25 && !SAME_EVERYWHERE.some((pattern) => pattern.test(text)));
  if (look.language === 'en' && !look.phone) english.set(screen, new Set(long));
  else if (look.language !== 'en')
    for (const text of new Set(long))
      if (english.get(screen)?.has(text) === true) wrong.push(`${name}: English was left: ${text}`);
}

const findings: Findings = { wrong: [], english: new Map() };

test.each(Object.keys(LOCALES) as Language[])(
  'every screen in %s: axe finds nothing (en, de), no message is missing, nothing overflows',
  async (language) => {
    findings.wrong.length = 0;
    // why: the English screens are what the others are compared with
    if (language !== 'en') expect(findings.english.size).toBeGreaterThan(COURSE_VIEWS.length);
    await demoIn(language);
    for (const look of LOOKS) {
      const { page, complaints } = await openPage(language, look);
      const at = { language, phone: look.viewport.width < 700 };
      // why: the others have other entries, not other screens; one look shows them
      const shown = at.phone ? people.slice(0, 1) : people;
      for (const [number, personId] of shown.entries())
        for (const view of COURSE_VIEWS) {
          await goTo(page, personId, view);
          await check(page, `${number} ${view}`, at, findings, number === 0);
        }
      const child = people[0]!;
      for (const plain of ['', 'people', 'settings']) {
        await page.evaluate(`location.hash = '#/${plain}'`);
        await page.locator('.k-course').waitFor({ state: 'detached' });
        await settled(page);
        await check(page, `#${plain}`, at, findings, true, plain === '' ? 'body' : 'main');
      }
      for (const [screen, open] of Object.entries(FORMS)) {
        await open(page, child);
        await check(page, screen, at, findings);
      }
      await openKeepDialogue(page);
      await check(page, 'keep', at, findings, true, '[role="dialog"]');
      expect(complaints).toEqual([]);
      await page.context().close();
    }
    expect([...new Set(findings.wrong)]).toEqual([]);
  },
  240_000,
);

/** Forms as they stand open, opened by what is the same in every language. */
const FORMS: Readonly<Record<string, (page: Page, personId: string) => Promise<void>>> = {
  'scale choice': async (page, personId) => {
    await goTo(page, personId, 'ratings');
    await page.locator('[data-opener="new-rating"]').click();
    await page.locator('.k-scale-choice button').first().waitFor();
  },
  'rating form': async (page) => {
    await page.locator('.k-scale-choice button').first().click();
    await page.locator('.k-scale input').first().waitFor({ state: 'attached' });
  },
  'plan form': async (page, personId) => {
    await goTo(page, personId, 'treatment');
    await page.locator('.k-regimen summary').first().click();
    await page.locator('[data-opener^="card-"]').first().click();
    await page.locator('.k-plan aside').waitFor();
    await page.locator('.k-plan input[data-shape="dose"]').fill('1');
    await page.locator('.k-plan [data-opener="make-steps"]').click();
    await page.locator('.k-steps > li').first().locator('button').first().click();
    await page.locator('.k-step-fields').waitFor();
  },
  'result form': async (page, personId) => {
    await goTo(page, personId, 'results');
    await page.locator('.k-testresults > .k-card-head button').click();
    await page.locator('.k-testresults form').waitFor();
  },
  'examination form': async (page, personId) => {
    await goTo(page, personId, 'search');
    await page.locator('.k-search-steps .k-card-head button').first().click();
    await page.locator('.k-search form').waitFor();
  },
};

async function openKeepDialogue(page: Page): Promise<void> {
  await page.evaluate("location.hash = '#/'");
  await page.locator('.k-sample').first().click();
  await page.locator('.k-verdict-line').waitFor({ timeout: 30_000 });
  await page.locator('[data-opener="keep"]').click();
  await page.locator('[role="dialog"] form').waitFor();
}
