import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  addChild,
  addIllness,
  addSign,
  dayAfter,
  eveningOf,
  FIRST_DAY,
  goTo,
  logDose,
  plan20Injections,
  rateByKeys,
  writeDiary,
} from './courseWalk.ts';
import { type ServedPage, servePage } from './servedPage.ts';

const clock = { now: new Date(`${FIRST_DAY}T19:00:00Z`) };
let served: ServedPage;
beforeAll(async () => {
  served = await servePage(() => clock.now);
});
afterAll(() => served.close());

/** Thirty evenings: quiet with a little up and down for 24 days, then clearly worse. */
function evening(index: number): { levels: readonly number[]; rage: number } {
  if (index >= 24) return { levels: [2, 2, 2, 2], rage: 2 };
  return { levels: [index % 5 === 0 ? 1 : 0, 0, index % 7 === 0 ? 1 : 0, 0], rage: 0 };
}

test.each([
  ['desktop', { width: 1280, height: 860 }],
  ['phone', { width: 390, height: 844 }],
])(
  'a stranger on a %s begins a record, rates, plans 20 injections, logs, writes 30 evenings, and the watch speaks',
  async (device, viewport) => {
    clock.now = new Date(`${FIRST_DAY}T19:00:00Z`);
    const { page, complaints } = await served.open({ viewport, acceptDownloads: true, timezoneId: 'UTC' });
    page.setDefaultTimeout(15_000);
    await eveningOf(page, FIRST_DAY, clock);
    await page.reload();
    const personId = await addChild(page, `Invented Child (${device})`);
    await addSign(page, 'Unsteadiness, falls (ataxia)', 'January', '20');
    await addSign(page, 'Dancing eyes in all directions (opsoclonus)', 'February', '1');
    await addIllness(page, 'Cold', '2026-01-08');
    await page.getByText(/2 of 4 recorded/).waitFor();

    await goTo(page, personId, 'ratings');
    await rateByKeys(page, '122132');
    await page.getByText('11', { exact: false }).first().waitFor();

    await goTo(page, personId, 'treatment');
    await plan20Injections(page);

    for (let index = 0; index < 30; index++) {
      await eveningOf(page, dayAfter(FIRST_DAY, index), clock);
      await goTo(page, personId, 'today', dayAfter(FIRST_DAY, index));
      await page.reload();
      if (index < 20) await logDose(page, index === 17 ? 'Missed' : 'Given');
      const { levels, rage } = evening(index);
      await writeDiary(page, levels, rage);
    }
    await page.getByText(/The relapse watch saw a change since/).waitFor();
    await page.getByRole('link', { name: 'See what moved' }).click();
    await page
      .getByText(/talk to your team/i)
      .first()
      .waitFor();
    await page.getByRole('button', { name: 'Yes, it was worse' }).first().click();
    await page.getByRole('button', { name: 'Keep this judgement' }).click();
    await page
      .getByText(/Confirmed by/)
      .first()
      .waitFor();

    await goTo(page, personId, 'report');
    const paper = page.locator('.k-paper');
    await paper.getByText(`Invented Child (${device})`).waitFor();
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save as PDF' }).click();
    const pdf = readFileSync(await (await download).path());
    expect(pdf.subarray(0, 5).toString('latin1')).toBe('%PDF-');
    expect(pdf.toString('latin1').match(/\/Type \/Page\b/g)).toHaveLength(1);

    const kinds = ['diary', 'dose', 'plan', 'rating', 'sign', 'event', 'relapse', 'watch-decision'];
    const counts = async (): Promise<number[]> => {
      const entries = await served.store.entries(
        { actor: { id: 't', name: 'T', role: 'family' }, household: 'home' },
        { personId },
      );
      return kinds.map((kind) => entries.filter((entry) => entry.kind === kind).length);
    };
    // why: "kept" may be kept on this device; on a busy machine the last ones are still on their way
    await expect.poll(counts).toEqual([30, 20, 1, 1, 2, 1, 1, 1]);
    expect(complaints).toEqual([]);
    await page.context().close();
  },
  300_000,
);
