import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { addDemoPeople, HOUSEHOLD } from '../../src/care/index.ts';
import { COURSE_VIEWS } from '../../src/web/course/viewNames.ts';
import { goTo } from './courseWalk.ts';
import { type ServedPage, servePage } from './servedPage.ts';

/** The forms of one person's screens: what is typed outlives a reload, a write can be taken back, the focus returns. */
const TODAY = '2026-05-20';
const now = (): Date => new Date(`${TODAY}T10:00:00Z`);
const SCOPE = { actor: { id: 'test', name: 'Test', role: 'family' }, household: HOUSEHOLD } as const;

let served: ServedPage;
let people: readonly string[];
beforeAll(async () => {
  served = await servePage(now);
  people = await addDemoPeople(served.store, SCOPE, { today: TODAY, language: 'en', seed: 1 });
}, 120_000);
afterAll(() => served.close());

async function openPage() {
  const opened = await served.open({
    viewport: { width: 1280, height: 900 },
    timezoneId: 'UTC',
    reducedMotion: 'reduce',
  });
  await opened.page.clock.setFixedTime(now());
  await opened.page.reload();
  await opened.page.locator('main h1').first().waitFor();
  return opened;
}

async function view(page: Page, personId: string, name: string): Promise<void> {
  await goTo(page, personId, name);
  await page.locator(`.k-course-tabs [data-view="${name}"][aria-current]`).waitFor();
}

/** How a form is opened, what is typed that must be there again, and what else it needs before it can be saved. */
interface FormCase {
  readonly name: string;
  readonly view: string;
  open(page: Page): Promise<Locator>;
  /** Label of the field that is typed into. */
  readonly label: string | RegExp;
  readonly typed?: string;
  fill?(form: Locator): Promise<void>;
  readonly save?: string;
}

const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).first().click();
const FORMS: readonly FormCase[] = [
  {
    name: 'diary',
    view: 'today',
    open: async (page) => page.locator('.k-card:has(.k-diary) form'),
    label: 'A line, if you like (optional)',
    save: 'Save the day',
  },
  {
    name: 'rating',
    view: 'ratings',
    open: async (page) => {
      await press(page, 'New rating');
      await press(page, /Severity rating, 6 items/);
      return page.locator('form.k-rating');
    },
    label: 'Note (optional)',
    save: 'Save the rating',
  },
  {
    name: 'plan',
    view: 'treatment',
    open: async (page) => {
      await press(page, 'New plan');
      return page.locator('.k-plan form');
    },
    label: 'Title of the plan',
    fill: async (form) => {
      await form.getByLabel('Name of the medicine').fill('Examplone');
      await form.getByLabel('Dose, as the clinic wrote it').fill('as written');
      await form.getByRole('button', { name: 'Make the steps' }).click();
    },
    save: 'Save the plan',
  },
  {
    name: 'dose outside of a plan',
    view: 'treatment',
    open: async (page) => {
      await press(page, 'Log a dose outside of a plan');
      return page.locator('.k-treatment form');
    },
    label: 'Name of the medicine',
  },
  {
    name: 'examination',
    view: 'search',
    open: async (page) => {
      await press(page, /^Record an examination: CT/);
      return page.locator('.k-search form');
    },
    label: 'Region',
  },
  {
    name: 'tumour',
    view: 'search',
    open: async (page) => {
      await press(page, 'Record a tumour');
      return page.locator('.k-search form');
    },
    label: 'Histology',
  },
  {
    name: 'rule',
    view: 'results',
    open: async (page) => {
      await press(page, 'Set a date or an interval');
      return page.locator('.k-testresults form');
    },
    label: 'What',
  },
  {
    name: 'result',
    view: 'results',
    open: async (page) => {
      await press(page, 'Record a result');
      return page.locator('.k-testresults form');
    },
    label: /^Laboratory$/,
    fill: (form) => form.getByLabel('Value', { exact: true }).fill('2.5'),
  },
  {
    name: 'relapse',
    view: 'watch',
    open: async (page) => {
      await press(page, 'Write down a relapse');
      return page.locator('.k-watch form').first();
    },
    label: 'Note (optional)',
  },
  {
    name: 'thresholds',
    view: 'watch',
    open: async (page) => {
      await page.getByText('Thresholds', { exact: true }).click();
      return page.locator('details form');
    },
    label: 'Signs that must be up together',
    typed: '4',
  },
];

test.each(FORMS)(
  '$name: typed, reloaded, still there; saved, and taken back',
  async (form) => {
    const { page, complaints } = await openPage();
    await view(page, people[0]!, form.view);
    const typed = form.typed ?? 'typed before the reload';
    await (await form.open(page)).getByLabel(form.label).fill(typed);
    await expect.poll(() => keptDrafts(page)).toContain(typed);
    await page.reload();
    await view(page, people[0]!, form.view);
    const again = await form.open(page);
    await expect.poll(() => again.getByLabel(form.label).inputValue()).toBe(typed);

    const before = await countEntries();
    await form.fill?.(again);
    await again.getByRole('button', { name: form.save ?? 'Save', exact: true }).click();
    await expect.poll(countEntries).toBe(before + 1);
    await page.locator('.k-undo-button').click();
    await expect.poll(countEntries).toBe(before);
    await expect.poll(() => page.locator('.k-field-errors').count()).toBe(0);
    expect(complaints).toEqual([]);
    await page.context().close();
  },
  60_000,
);

async function countEntries(): Promise<number> {
  return (await served.store.entries(SCOPE, { personId: people[0]! })).filter(({ removed }) => !removed).length;
}

/** What the drafts on the browser's disk say, opened with its own key. */
async function keptDrafts(page: Page): Promise<string> {
  return page.evaluate(`new Promise((resolve, reject) => {
    const asked = indexedDB.open('kinsbourne');
    asked.onerror = () => reject(asked.error);
    asked.onsuccess = () => {
      const all = (name) => new Promise((found) => {
        const rows = asked.result.transaction(name).objectStore(name).getAll();
        rows.onsuccess = () => found(rows.result);
      });
      const open = async ([keys, drafts]) => {
        asked.result.close();
        const texts = drafts.map(async ({ id, iv, bytes }) => {
          const additionalData = new TextEncoder().encode('drafts ' + id);
          return new TextDecoder().decode(await crypto.subtle.decrypt({ name: 'AES-GCM', iv, additionalData }, keys[0].key, bytes));
        });
        return (await Promise.all(texts)).join(' ');
      };
      Promise.all([all('keys'), all('drafts')]).then(open).then(resolve, reject);
    };
  })`);
}

test('a judgement that was begun is there again, and the finding stays in sight when it is kept', async () => {
  const { page } = await openPage();
  await view(page, people[0]!, 'watch');
  await press(page, 'No, it was something else');
  await page.getByLabel('In a few words, why').fill('a long day');
  // why: the answer alone is a draft too, and may be on the disk before the words are
  await expect.poll(() => keptDrafts(page)).toContain('a long day');
  await page.reload();
  await expect.poll(() => page.getByLabel('In a few words, why').inputValue()).toBe('a long day');
  await press(page, 'Keep this judgement');
  await page
    .getByText(/Dismissed by .*a long day/)
    .first()
    .waitFor();
  await page.locator('.k-undo-button').click();
  await page.getByRole('button', { name: 'Yes, it was worse' }).waitFor();
  await page.context().close();
}, 60_000);

test.each([
  ['treatment', 'New plan'],
  ['treatment', 'Log a dose outside of a plan'],
  ['results', 'Record a result'],
  ['search', 'Record a tumour'],
  ['watch', 'Write down a relapse'],
])('in %s the focus goes into the form of “%s” and returns to the button', async (name, opener) => {
  const { page } = await openPage();
  await view(page, people[1]!, name);
  const button = page.getByRole('button', { name: opener, exact: true });
  await button.focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => page.evaluate('document.activeElement.closest("form") !== null')).toBe(true);
  await page.locator('main form').getByRole('button', { name: 'Cancel' }).first().focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => page.evaluate('document.activeElement.textContent')).toBe(opener);
  await page.context().close();
});

test('a kept recording is opened and measured again: both analyses stand side by side', async () => {
  const { page, complaints } = await openPage();
  await page.locator('.k-sample').first().click();
  await page.locator('.k-verdict-line').waitFor({ timeout: 30_000 });
  await press(page, /^Keep with a person/);
  const dialogue = page.getByRole('dialog');
  await dialogue.getByRole('combobox', { name: 'With whom' }).click();
  await page.getByRole('option', { name: 'Demo Ben' }).click();
  await dialogue.getByRole('button', { name: 'Keep', exact: true }).click();
  await dialogue.getByRole('link', { name: 'See it in the record' }).click();

  const card = page.locator('section[data-focused="true"]');
  await expect.poll(() => card.locator('thead th').count()).toBe(2);
  await card.getByRole('button', { name: 'Open with its traces' }).click();
  await page.locator('.k-verdict-line').waitFor({ timeout: 30_000 });
  await press(page, /^Keep with a person/);
  await dialogue.getByText(/Beside “.*”, as another analysis/).waitFor();
  await dialogue.getByRole('button', { name: 'Keep', exact: true }).click();
  await dialogue.getByRole('link', { name: 'See it in the record' }).click();
  await expect.poll(() => card.locator('thead th').count()).toBe(3);
  await expect.poll(() => card.locator('tbody tr').count()).toBeGreaterThan(5);
  expect(complaints).toEqual([]);
  await page.context().close();
}, 120_000);

test('the visit report of each synthetic person prints on one page', async () => {
  const { page } = await openPage();
  for (const personId of people) {
    await view(page, personId, 'report');
    await page.locator('.k-paper h2').first().waitFor();
    const pdf = await page.pdf({ preferCSSPageSize: true });
    expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  }
  await page.context().close();
}, 60_000);

test('a person without any entry finds words and a way on in every view', async () => {
  const personId = 'new-person';
  const body = { name: 'Invented New', birth: '2024-01-01' };
  await served.store.write(SCOPE, [
    { changeId: 'c-new-person', op: 'put', personId, kind: 'person', entryId: personId, baseVersion: 0, body } as never,
  ]);
  const { page, complaints } = await openPage();
  for (const name of COURSE_VIEWS) {
    await view(page, personId, name);
    const shown = page.locator('.k-course-view');
    await expect.poll(async () => (await shown.innerText()).length, { message: name }).toBeGreaterThan(60);
    expect(await shown.locator('button, a[href]').count(), name).toBeGreaterThan(0);
  }
  expect(complaints).toEqual([]);
  await page.context().close();
}, 60_000);
