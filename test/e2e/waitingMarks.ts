import type { Locator, Page } from 'playwright-core';
import type { Device } from './standingServer.ts';

/** Longer than the pause before the next try of a page that lost its server moments ago. */
export const PATIENCE = { timeout: 20_000 };

export const waitingMark = (page: Page): Locator => page.getByText(/changes? waits? to be sent/);
export const twoVersions = (page: Page): Locator => page.getByRole('heading', { name: 'Two versions' });

/** Back to the server, and everything sent. */
export async function back(device: Device): Promise<void> {
  await device.setOffline(false);
  await device.page.evaluate("dispatchEvent(new Event('online'))");
  await waitingMark(device.page).waitFor({ state: 'hidden', ...PATIENCE });
}
