import { createServer as createSilent, type Socket } from 'node:net';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { dayAfter, FIRST_DAY } from './courseWalk.ts';
import { type Device, type StandingServer, startStanding } from './standingServer.ts';

const evening = (day: string): Date => new Date(`${day}T19:00:00Z`);
const clock = { now: evening(FIRST_DAY) };
const NAME = 'Invented Hartley';
const NOTE = 'slept on the sofa';
/** Longer than the pause before the next try of a page that lost its server moments ago. */
const PATIENCE = { timeout: 20_000 };

let server: StandingServer;
let device: Device;
let people = 0;

beforeAll(async () => {
  server = await startStanding(() => clock.now);
}, 120_000);
afterAll(() => server.close());
afterEach(async () => {
  await device.context.close();
  expect(device.complaints).toEqual([]);
});

/** A person whose page was opened once on a phone. */
async function openedOnce(): Promise<string> {
  await server.stop();
  await server.start();
  clock.now = evening(FIRST_DAY);
  people += 1;
  const personId = `person-${people}`;
  await server.addPerson(personId, NAME);
  device = await server.device(`#/person/${personId}/today`, clock.now);
  await device.page.getByText('One minute about the day').waitFor();
  return personId;
}

async function tap(page: Page, item: number, level: number): Promise<void> {
  await page.locator('.k-diary > li').nth(item).locator('input').nth(level).check();
}

async function save(page: Page): Promise<void> {
  await page.getByRole('button', { name: /Save the (day|change)/ }).click();
}

const waitingMark = (page: Page) => page.getByText(/changes? waits? to be sent/);
const diaryOf = (personId: string, day = FIRST_DAY): string => `diary:${personId}:${day}`;

test('without the server a page that was opened once opens again; today is written, waits, outlives its tab, and is sent once', async () => {
  const personId = await openedOnce();
  await server.stop();
  await device.page.reload();
  await device.page.getByText(NAME).first().waitFor();
  await device.page.getByText('No connection to the server').waitFor();

  await tap(device.page, 0, 2);
  await device.page.getByLabel('A line, if you like').fill(NOTE);
  await save(device.page);
  await device.page.getByText('Kept on this device; it goes to the record').waitFor();
  await waitingMark(device.page).waitFor();
  await expect.poll(() => waitingMark(device.page).innerText()).toBe('1 change waits to be sent');

  await device.reopen();
  await device.page.getByText('Kept for this day').waitFor();
  await waitingMark(device.page).waitFor();
  expect(await device.page.locator('.k-diary > li').nth(0).locator('input').nth(2).isChecked()).toBe(true);
  expect(await server.versions(personId, diaryOf(personId))).toEqual([]);

  await server.start();
  await waitingMark(device.page).waitFor({ state: 'hidden', ...PATIENCE });
  await device.page.getByText('Kept for this day').waitFor();
  const versions = await server.versions(personId, diaryOf(personId));
  expect(versions.map(({ version, body }) => ({ version, body }))).toEqual([
    { version: 1, body: { day: FIRST_DAY, jerks: 2, note: NOTE, enteredAt: `${FIRST_DAY}T19:00:00Z` } },
  ]);
  await device.page.getByText('No connection to the server').waitFor({ state: 'hidden', ...PATIENCE });
});

test('a view that was never opened opens without the server too', async () => {
  await openedOnce();
  await server.stop();
  await device.page.reload();
  await device.page.getByText(NAME).first().waitFor();
  for (const [tab, heading] of [
    ['Person', 'Signs, in order of appearance'],
    ['Treatment', 'Plans'],
  ] as const) {
    await device.page.getByRole('link', { name: tab, exact: true }).first().click();
    await device.page.getByRole('heading', { name: heading }).first().waitFor();
  }
  await expect.poll(() => device.page.getByText('could not be shown').count()).toBe(0);
});

test('the server keeps a day and dies before it answers: after its return there is exactly one version', async () => {
  const personId = await openedOnce();
  server.dieAfterNextWrite = true;
  await tap(device.page, 1, 1);
  await save(device.page);
  await waitingMark(device.page).waitFor();
  expect(await server.versions(personId, diaryOf(personId))).toHaveLength(1);
  const askedBefore = server.asked.length;

  await server.start();
  await waitingMark(device.page).waitFor({ state: 'hidden', ...PATIENCE });
  expect(server.asked.length).toBeGreaterThan(askedBefore);
  expect(new Set(server.asked.slice(askedBefore - 1).map(({ changeId }) => changeId)).size).toBe(1);
  expect(await server.versions(personId, diaryOf(personId))).toHaveLength(1);

  await tap(device.page, 1, 2);
  await save(device.page);
  await expect.poll(async () => (await server.versions(personId, diaryOf(personId))).length, PATIENCE).toBe(2);
  await device.page.getByText('Two versions').waitFor({ state: 'hidden' });
});

test('what is sent while the record is being read stays on the screen', async () => {
  const personId = await openedOnce();
  await server.stop();
  await tap(device.page, 1, 1);
  await save(device.page);
  await waitingMark(device.page).waitFor();
  await server.start();
  const [read, sent] = [signal(), signal()];
  await device.context.route(`**/api/people/${personId}/changes`, async (route) => {
    await read.given;
    await route.fulfill({ response: await route.fetch() });
    sent.give();
  });
  await device.context.route(`**/api/people/${personId}/record**`, async (route) => {
    const response = await route.fetch();
    read.give();
    await sent.given;
    await route.fulfill({ response });
  });
  await device.page.reload();
  await device.page.getByText('One minute about the day').waitFor();
  expect(await server.versions(personId, diaryOf(personId))).toHaveLength(1);
  await expect.poll(() => device.page.getByText('Kept for this day').count()).toBe(1);
});

function signal(): { readonly given: Promise<void>; give(): void } {
  let give = (): void => {};
  const given = new Promise<void>((resolve) => {
    give = resolve;
  });
  return { given, give: () => give() };
}

test('a server that takes calls and never answers is as good as none', async () => {
  await openedOnce();
  await server.stop();
  const sockets = new Set<Socket>();
  const silent = createSilent((socket) => sockets.add(socket));
  await new Promise<void>((ready) => silent.listen(Number(new URL(server.url).port), '127.0.0.1', ready));
  try {
    await device.page.reload({ waitUntil: 'commit' });
    await device.page.getByText(NAME).first().waitFor({ timeout: 25_000 });
    await tap(device.page, 0, 1);
    await save(device.page);
    await waitingMark(device.page).waitFor();
    await expect.poll(() => device.page.getByText('Kept for this day').count()).toBe(1);
  } finally {
    await device.page.close();
    // why: the browser keeps the connections of its worker open
    for (const socket of sockets) socket.destroy();
    await new Promise((closed) => silent.close(closed));
  }
});

test('what lies on the device is not readable as text, and its key cannot be taken out', async () => {
  const personId = await openedOnce();
  await server.stop();
  await device.page.getByLabel('A line, if you like').fill(NOTE);
  await tap(device.page, 0, 1);
  await save(device.page);
  await waitingMark(device.page).waitFor();
  await device.page.getByLabel('A line, if you like').fill(`${NOTE}, and a draft`);
  await expect.poll(() => lyingOn(device.page).then(({ rows }) => rows.drafts)).toBe(1);

  const { text, rows, exported } = await lyingOn(device.page);
  expect(rows).toMatchObject({ changes: 1, records: 1, drafts: 1, keys: 1 });
  expect(text).toContain(personId);
  for (const secret of [NAME, 'Hartley', 'sofa', 'draft', 'jerks', 'birth', 'author'])
    expect(text).not.toContain(secret);
  expect(exported).toBe('InvalidAccessError');
});

/** All that the page keeps in this browser, as text in which plain words would show. */
async function lyingOn(
  page: Page,
): Promise<{ text: string; rows: Readonly<Record<string, number>>; exported: string }> {
  return page.evaluate(
    `(async () => {
    const database = await new Promise((ok, no) => {
      const opening = indexedDB.open('kinsbourne');
      opening.onsuccess = () => ok(opening.result);
      opening.onerror = no;
    });
    const asText = (value) => {
      if (value instanceof ArrayBuffer || ArrayBuffer.isView(value))
        return String.fromCharCode(...new Uint8Array(value.buffer ?? value));
      if (value instanceof CryptoKey) return 'key';
      return typeof value === 'object' && value !== null
        ? Object.entries(value).map(([name, inner]) => name + ':' + asText(inner)).join(' ')
        : String(value);
    };
    let text = JSON.stringify({ ...localStorage }) + JSON.stringify({ ...sessionStorage });
    const rows = {};
    let exported = 'no key';
    for (const store of database.objectStoreNames) {
      const all = await new Promise((ok) => {
        const asked = database.transaction(store).objectStore(store).getAll();
        asked.onsuccess = () => ok(asked.result);
      });
      rows[store] = all.length;
      text += all.map(asText).join('\\n');
      if (store === 'keys') exported = await crypto.subtle.exportKey('raw', all[0].key).then(() => 'given', (error) => error.name);
    }
    database.close();
    for (const name of await caches.keys())
      for (const request of await (await caches.open(name)).keys()) if (request.url.includes('/api')) text += ' ' + NAME;
    return { text, rows, exported };
  })()`.replace('NAME', JSON.stringify(NAME)),
  );
}

/** One evening from within the page, as sixty by hand would take a minute. */
async function writeEvening(page: Page, levels: readonly number[], button = 'Save the day'): Promise<void> {
  await page.evaluate(`(async () => {
    const until = async (seen) => {
      for (;;) {
        const found = seen();
        if (found) return found;
        await new Promise((drawn) => requestAnimationFrame(drawn));
      }
    };
    const buttonOf = (words) => [...document.querySelectorAll('button')].find(({ textContent }) => textContent === words);
    const save = await until(() => buttonOf(${JSON.stringify(button)}));
    const items = document.querySelectorAll('.k-diary > li');
    ${JSON.stringify(levels)}.forEach((level, i) => items[i].querySelectorAll('input')[level].click());
    await new Promise((drawn) => requestAnimationFrame(drawn));
    save.click();
    await until(() => [...document.querySelectorAll('p')].some(({ textContent }) => /^Kept on this device/.test(textContent)));
  })()`);
}

test('sixty evenings without the server are sent completely and in order; a change that comes too late asks for a reason', async () => {
  const personId = await openedOnce();
  await server.stop();
  const askedBefore = server.asked.length;
  const days = Array.from({ length: 60 }, (_, i) => dayAfter(FIRST_DAY, i));
  for (const [i, day] of days.entries()) {
    clock.now = evening(day);
    await device.setClock(clock.now);
    await device.page.evaluate(`location.hash = '#/person/${personId}/today/${day}'`);
    await writeEvening(device.page, [i % 3]);
    // why: a second version of a day splits the queue, and must come after the first
    if (TWICE.includes(i)) await writeEvening(device.page, [3], 'Save the change');
  }
  await expect.poll(() => waitingMark(device.page).innerText()).toBe('62 changes wait to be sent');

  await server.start();
  await device.page.evaluate("dispatchEvent(new Event('focus'))");
  await waitingMark(device.page).waitFor({ state: 'hidden', ...PATIENCE });
  const sent = server.asked
    .slice(askedBefore)
    .map(({ entryId, baseVersion }) => `${entryId.slice(-10)} ${baseVersion}`);
  expect(sent).toEqual(days.flatMap((day, i) => (i === TWICE[1] ? [`${day} 0`, `${day} 1`] : [`${day} 0`])));
  for (const [i, day] of days.entries())
    expect(await server.versions(personId, diaryOf(personId, day))).toHaveLength(i === TWICE[1] ? 2 : 1);

  // why: thirty days later the server cannot tell a change that was made in time from a memory
  await device.page.getByRole('heading', { name: 'Not taken by the server' }).waitFor();
  await device.page.locator('form', { hasText: 'Send again' }).getByRole('textbox').fill('was typed that evening');
  await device.page.getByRole('button', { name: 'Send again' }).click();
  await device.page.getByRole('heading', { name: 'Not taken by the server' }).waitFor({ state: 'detached' });
  const [newest] = await server.versions(personId, diaryOf(personId, days[TWICE[0]!]));
  expect(newest).toMatchObject({ version: 2, reason: 'was typed that evening', body: { jerks: 3 } });
}, 60_000);

/** The evenings that are written twice: one that lies weeks back when it is sent, one of the last days. */
const TWICE = [30, 57];

const markOf = (page: Page): Promise<unknown> =>
  page.evaluate(`document.querySelector('meta[name="build"]')?.content ?? 'first'`);

test('a new build takes over at the next load and sends what the build before had left waiting', async () => {
  const personId = await openedOnce();
  await server.stop();
  await tap(device.page, 2, 1);
  await save(device.page);
  await waitingMark(device.page).waitFor();

  await server.start(server.nextBuild('2222aaaa'));
  await device.page.reload();
  expect(await markOf(device.page)).toBe('2222aaaa');
  await device.page.getByText('Kept for this day').waitFor();
  await waitingMark(device.page).waitFor({ state: 'hidden', ...PATIENCE });
  expect(await server.versions(personId, diaryOf(personId))).toHaveLength(1);
  await expect
    .poll(() => device.page.evaluate('caches.keys().then((names) => names.at(-1))'), PATIENCE)
    .toBe('kinsbourne-2222aaaa');
  await device.page.evaluate('navigator.serviceWorker.ready.then(() => true)');
  await expect
    .poll(() =>
      device.page.evaluate('navigator.serviceWorker.getRegistration().then((r) => String(r.installing ?? r.waiting))'),
    )
    .toBe('null');

  await server.stop();
  await device.page.reload();
  await device.page.getByText(NAME).first().waitFor();
  expect(await markOf(device.page)).toBe('2222aaaa');
  await device.page.getByRole('link', { name: 'Person', exact: true }).first().click();
  await device.page.getByRole('heading', { name: 'Signs, in order of appearance' }).waitFor();
});

test('a new build that could not be fetched whole leaves the one before, whole', async () => {
  await openedOnce();
  const broken = server.nextBuild('3333bbbb', 'incomplete');
  await server.stop();
  await server.start(broken);
  await device.page.reload();
  expect(await markOf(device.page)).toBe('3333bbbb');
  await device.page.getByText(NAME).first().waitFor();
  await expect
    .poll(() => device.page.evaluate('navigator.serviceWorker.getRegistration().then((r) => String(r.installing))'))
    .toBe('null');

  await server.stop();
  await device.page.reload();
  await device.page.getByText(NAME).first().waitFor();
  await device.page.getByRole('link', { name: 'Person', exact: true }).first().click();
  await device.page.getByRole('heading', { name: 'Signs, in order of appearance' }).waitFor();
});
