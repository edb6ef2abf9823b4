import type { Page } from 'playwright-core';

/** A stranger's steps through the course of an invented child, as a person takes them: by names on the screen. */
export const FIRST_DAY = '2026-03-02';

export function dayAfter(day: string, count: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + count * 86_400_000).toISOString().slice(0, 10);
}

/** The evening of a day, on the page's clock and the server's. */
export async function eveningOf(page: Page, day: string, clock: { now: Date }): Promise<void> {
  clock.now = new Date(`${day}T19:00:00Z`);
  await page.clock.setFixedTime(clock.now);
}

export async function addChild(page: Page, name: string): Promise<string> {
  await page
    .getByRole('button', { name: 'Start my own' })
    .or(page.getByRole('button', { name: 'Add a person' }))
    .click();
  await page.getByLabel('Name or pseudonym').fill(name);
  const birth = page.getByRole('group', { name: 'Date of birth' });
  await birth.getByLabel('Year').fill('2024');
  await birth.getByLabel('Month').selectOption({ label: 'September' });
  const onset = page.getByRole('group', { name: 'First signs (onset)' });
  await onset.getByLabel('Year').fill('2026');
  await onset.getByLabel('Month').selectOption({ label: 'January' });
  await onset.getByLabel('Day').selectOption({ label: '20' });
  await page.getByRole('button', { name: 'Begin the record' }).click();
  await page.getByRole('heading', { name: 'Signs, in order of appearance' }).waitFor();
  return decodeURIComponent(new URL(page.url()).hash.split('/')[2]!);
}

export async function goTo(page: Page, personId: string, view: string, focus = ''): Promise<void> {
  await page.evaluate(`location.hash = '#/person/${personId}/${view}${focus === '' ? '' : `/${focus}`}'`);
}

export async function addSign(page: Page, sign: string, month: string, day: string): Promise<void> {
  await page.getByRole('button', { name: 'Add a sign' }).click();
  const form = page.locator('form').filter({ hasText: 'First seen' });
  await form.getByRole('radio', { name: sign }).check();
  const seen = form.getByRole('group', { name: 'First seen' });
  await seen.getByLabel('Year').fill('2026');
  await seen.getByLabel('Month').selectOption({ label: month });
  await seen.getByLabel('Day').selectOption({ label: day });
  await form.getByRole('button', { name: 'Save', exact: true }).click();
  await form.waitFor({ state: 'detached' });
}

/** The six items of the severity rating by their number keys: each key sets one and goes on to the next. */
export async function rateByKeys(page: Page, keys: string): Promise<void> {
  await page.getByRole('button', { name: 'New rating' }).click();
  await page.getByRole('button', { name: /Severity rating, 6 items/ }).click();
  await page.locator('.k-scale input').first().focus();
  for (const key of keys) await page.keyboard.press(key);
  await page.getByRole('button', { name: 'Save the rating' }).click();
  await page.getByRole('button', { name: 'New rating' }).waitFor();
}

export async function plan20Injections(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'New plan' }).click();
  await page.getByLabel('Name of the medicine').fill('Corticotropin');
  await page.getByRole('radio', { name: 'into a muscle' }).check();
  await page.getByLabel('Dose, as the clinic wrote it').fill('as written on the sheet of 2 March');
  await page.getByRole('button', { name: 'Make the steps' }).click();
  await page.getByText('20 steps').first().waitFor();
  await page.getByRole('button', { name: 'Save the plan' }).click();
  await page.getByRole('button', { name: 'New plan' }).waitFor();
}

export async function logDose(page: Page, how: 'Given' | 'Missed'): Promise<void> {
  await page
    .getByRole('button', { name: `${how}: Corticotropin` })
    .first()
    .click();
  await page.locator('.k-dose-state').first().waitFor();
}

/** One evening: four ladders, rage, and saved. */
export async function writeDiary(page: Page, levels: readonly number[], rage: number): Promise<void> {
  for (const [item, level] of levels.entries())
    await page.locator('.k-diary > li').nth(item).locator('input').nth(level).check();
  await page.locator('.k-diary > li').nth(4).locator('input').nth(rage).check();
  await page.getByRole('button', { name: /Save the (day|change)/ }).click();
  await page.getByText(/Kept for this day/).waitFor();
}

export async function addIllness(page: Page, title: string, day: string): Promise<void> {
  await page.getByRole('button', { name: 'Add an event' }).click();
  const form = page.locator('form').filter({ hasText: 'What was it' });
  await form.getByRole('radio', { name: 'Illness', exact: true }).check();
  await form.getByLabel('What was it').fill(title);
  await form.getByLabel('From', { exact: true }).fill(day);
  await form.getByRole('button', { name: 'Save', exact: true }).click();
  await form.waitFor({ state: 'detached' });
}
