import { createHash } from 'node:crypto';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ServedPage, servePage } from './servedPage.ts';

let served: ServedPage;
beforeAll(async () => {
  served = await servePage();
}, 120_000);
afterAll(() => served.close());

async function openSimulator(options = {}) {
  const opened = await served.open(options);
  await opened.page.goto(`${served.url}#/simulator`);
  await opened.page.getByRole('heading', { name: 'Simulator' }).waitFor();
  return opened;
}

/** What the two drawn eyes look like right now. */
async function picture(page: Page): Promise<string> {
  const shot = await page.locator('.k-scene-eyes').screenshot({ animations: 'allow' });
  return createHash('sha256').update(shot).digest('hex');
}

test('the eyes dance, stand still while held, and go on', async () => {
  const { page, complaints } = await openSimulator();
  const dancing = new Set<string>();
  for (let k = 0; k < 5; k++) dancing.add(await picture(page));
  expect(dancing.size).toBeGreaterThan(1);
  await page.getByRole('button', { name: 'Hold' }).click();
  await page.waitForTimeout(100);
  expect(await picture(page)).toBe(await picture(page));
  await page.getByRole('button', { name: 'Run' }).click();
  const before = await picture(page);
  await expect.poll(() => picture(page)).not.toBe(before);
  expect(complaints).toEqual([]);
});

test('who asks for less motion sees still eyes until Run is pressed', async () => {
  const { page } = await openSimulator({ reducedMotion: 'reduce' });
  await expect.poll(() => page.getByText('asks for less motion').isVisible()).toBe(true);
  expect(await picture(page)).toBe(await picture(page));
});

test('a knob turns by the keyboard, says its value, and goes back to where the preset had it', async () => {
  const { page } = await openSimulator();
  const knob = page.getByRole('slider', { name: 'Vertical part' });
  await knob.focus();
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => knob.getAttribute('aria-valuetext')).toBe('0.95');
  await page.getByRole('button', { name: 'Reset Vertical part' }).click();
  await expect.poll(() => knob.getAttribute('aria-valuetext')).toBe('0.9');
});

test.each([
  ['opsoclonus', 'opsoclonus waveform'],
  ['flutter', 'ocular flutter waveform'],
  ['brake held (healthy)', 'No back-to-back saccades'],
])('"analyse this" finds in %s what was put in', async (preset, expected) => {
  const { page, complaints } = await openSimulator();
  await page.getByLabel('Begin with').selectOption({ label: preset });
  await page.getByRole('button', { name: 'Analyse this' }).click();
  await page.locator('.k-verdict-line').waitFor({ timeout: 25_000 });
  await expect.poll(() => page.locator('.k-verdict-line').textContent()).toContain(expected);
  expect(complaints).toEqual([]);
});

test('the simulator speaks the page’s language', async () => {
  const { page } = await openSimulator();
  await page.getByLabel('Language').selectOption('de');
  await page.getByRole('slider', { name: 'Senkrechter Anteil' }).waitFor();
  await expect.poll(() => page.getByRole('button', { name: 'Dies auswerten' }).isVisible()).toBe(true);
});
