import { cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { FastifyInstance } from 'fastify';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { HOUSEHOLD } from '../../src/care/index.ts';
import type { AnyEntry } from '../../src/clinic/index.ts';
import { type Change, openStore, type Scope, type Store } from '../../src/records/index.ts';
import { Sessions } from '../../src/server/api/sessions.ts';
import { createServer } from '../../src/server/createServer.ts';
import { listen } from '../../src/server/listen.ts';
import { apiOver } from '../../src/server/startStore.ts';
import { buildProduct } from '../../tools/buildProduct.mjs';
import { ROOT } from '../guards/projectFiles.ts';
import { launchBrowser } from './browser.ts';

const SCOPE: Scope = { actor: { id: 'other', name: 'Other parent', role: 'family' }, household: HOUSEHOLD };
export const PHONE: BrowserContextOptions = {
  viewport: { width: 390, height: 844 },
  locale: 'en-GB',
  timezoneId: 'UTC',
};

/** A browser of its own: its own storage, its own service worker, its own clock. */
export interface Device {
  readonly context: BrowserContext;
  /** The open tab; another one after `reopen`. */
  page: Page;
  readonly complaints: string[];
  setClock(now: Date): Promise<void>;
  setOffline(offline: boolean): Promise<void>;
  /** Closes the tab and opens another at the same address. */
  reopen(): Promise<void>;
}

/** The product's server, which can be stopped and started again on the same port over the same store. */
export interface StandingServer {
  readonly url: string;
  readonly store: Store;
  /** Every change that the store was asked to write, in order. */
  readonly asked: Change[];
  /** Once: what is written next is kept, and the server dies before it answers. */
  dieAfterNextWrite: boolean;
  stop(): Promise<void>;
  /** Starts with none of the old sessions, as a new process does. @param pageFolder another build of the page */
  start(pageFolder?: string): Promise<void>;
  /** A phone at a view of a person, opened and ready for being without the server. */
  device(hash: string, now: Date, options?: BrowserContextOptions): Promise<Device>;
  addPerson(personId: string, name: string): Promise<void>;
  versions(personId: string, entryId: string): Promise<readonly AnyEntry[]>;
  /**
   * A copy of the page as the next build would make it: every script with another name, marked in its head.
   * `incomplete`: one of the parts that it names is missing.
   */
  nextBuild(mark: string, incomplete?: 'incomplete'): string;
  close(): Promise<void>;
}

export async function startStanding(now: () => Date): Promise<StandingServer> {
  await buildProduct(ROOT, () => {}, { parts: ['web'] });
  const folder = mkdtempSync(join(tmpdir(), 'kinsbourne-standing-'));
  const first = join(folder, 'page');
  // why: a build that is made meanwhile must not change what is served
  cpSync(join(ROOT, 'dist', 'web'), first, { recursive: true });
  const store = await openStore({ memory: true }, { now });
  const { api, close } = apiOver(store, { now });
  const browser: Browser = await launchBrowser();
  /** Names of the devices whose calls are heard. */
  const heard = new Set<string>();
  let devices = 0;
  let app: FastifyInstance | undefined;
  const standing = {
    url: '',
    store,
    asked: [] as Change[],
    dieAfterNextWrite: false,
    async stop() {
      const running = app;
      app = undefined;
      await running?.close();
    },
    async start(pageFolder = first) {
      const watched: Store = {
        ...store,
        async write(scope, changes) {
          standing.asked.push(...changes);
          const results = await store.write(scope, changes);
          if (standing.dieAfterNextWrite) {
            standing.dieAfterNextWrite = false;
            app?.server.closeAllConnections();
            await standing.stop();
          }
          return results;
        },
      };
      const port = standing.url === '' ? 0 : Number(new URL(standing.url).port);
      const started = await listen(async () => {
        const made = await createServer(pageFolder, { ...api, store: watched, sessions: new Sessions() });
        // why: the browser's "offline" ends with the tab, before its scripts do: one being closed could still send
        return made.addHook('onRequest', async ({ url, headers, raw }) => {
          if (url.startsWith('/api/') && !heard.has(headers['user-agent'] ?? '')) raw.socket.destroy();
        });
      }, port);
      app = started.app;
      standing.url = started.address;
    },
    device(hash: string, at: Date, options: BrowserContextOptions = {}) {
      devices += 1;
      const userAgent = `Phone ${devices}`;
      const setHeard = (isHeard: boolean): unknown => (isHeard ? heard.add(userAgent) : heard.delete(userAgent));
      return openDevice(browser, standing.url + hash, at, { ...PHONE, ...options, userAgent }, setHeard);
    },
    async addPerson(personId: string, name: string) {
      const body = { name, birth: '2024-09' };
      const change: Change = {
        changeId: `add-${personId}`,
        op: 'put',
        personId,
        kind: 'person',
        entryId: personId,
        baseVersion: 0,
        body,
      };
      await store.write(SCOPE, [change]);
    },
    versions: (personId: string, entryId: string) => store.versions(SCOPE, personId, entryId),
    nextBuild(mark: string, incomplete?: 'incomplete') {
      const target = join(folder, `page-${mark}`);
      cpSync(first, target, { recursive: true });
      renameScripts(target, mark);
      if (incomplete)
        writeFileSync(
          join(target, 'sw.js'),
          readFileSync(join(target, 'sw.js'), 'utf8').replace('["./assets/', '["./assets/missing.js","./assets/'),
        );
      return target;
    },
    async close() {
      await browser.close();
      await standing.stop();
      await close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
  await standing.start();
  return standing;
}

async function openDevice(
  browser: Browser,
  address: string,
  now: Date,
  options: BrowserContextOptions,
  setHeard: (isHeard: boolean) => void,
): Promise<Device> {
  setHeard(true);
  const context = await browser.newContext(options);
  context.setDefaultTimeout(15_000);
  await context.clock.setFixedTime(now);
  const complaints: string[] = [];
  const newTab = async (): Promise<Page> => {
    const page = await context.newPage();
    page.on('pageerror', (error) => complaints.push(`error: ${error.message}`));
    return page;
  };
  const device: Device = {
    context,
    page: await newTab(),
    complaints,
    setClock: (at) => context.clock.setFixedTime(at),
    async setOffline(offline) {
      setHeard(!offline);
      await context.setOffline(offline);
    },
    async reopen() {
      const at = device.page.url();
      await shownIsKept(device.page);
      await device.page.close();
      device.page = await newTab();
      await device.page.goto(at);
    },
  };
  await device.page.goto(address);
  await device.page.locator('h1').first().waitFor({ state: 'attached' });
  await device.page.evaluate('navigator.serviceWorker.ready.then(() => true)');
  return device;
}

/** How many changes lie on the disk of a page. */
const CHANGES_KEPT = `new Promise((resolve, reject) => {
  const asked = indexedDB.open('kinsbourne');
  asked.onerror = () => reject(asked.error);
  asked.onsuccess = () => {
    const counted = asked.result.transaction('changes').objectStore('changes').count();
    counted.onsuccess = () => { asked.result.close(); resolve(counted.result); };
  };
})`;

/** Passes when as many changes are on the disk as the page says that wait: it shows them some milliseconds before. */
async function shownIsKept(page: Page): Promise<void> {
  const shown = async (): Promise<number> => {
    const [mark = '0'] = await page.getByText(/changes? waits? to be sent/).allInnerTexts();
    return Number.parseInt(mark, 10);
  };
  while ((await page.evaluate<number>(CHANGES_KEPT)) < (await shown())) await sleep(50);
}

function renameScripts(folder: string, mark: string): void {
  const assets = join(folder, 'assets');
  const names = readdirSync(assets).filter((name) => name.endsWith('.js'));
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!/\.(js|html)$/.test(name)) continue;
    const path = join(folder, name);
    let text = readFileSync(path, 'utf8');
    for (const old of names) text = text.replaceAll(old, old.replace(/\.js$/, `${mark}.js`));
    if (name === 'sw.js') text = text.replace(/[`"'][0-9a-f]{8}[`"']/, `"${mark}"`);
    if (name === 'index.html') text = text.replace('<title>', `<meta name="build" content="${mark}" /><title>`);
    writeFileSync(path, text);
  }
  for (const name of names) renameSync(join(assets, name), join(assets, name.replace(/\.js$/, `${mark}.js`)));
}
