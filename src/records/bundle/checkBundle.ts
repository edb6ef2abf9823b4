import type { Scope } from '../repository/store.ts';
import type { BundleCounts } from './bundleLines.ts';
import { openBundle } from './openBundle.ts';
import { verifyBundle } from './verifyBundle.ts';

/**
 * Reads a bundle from its first to its last byte as an import would, without a store.
 * @param read gives the bytes from the start, each time it is called
 * @throws BundleError where an import would refuse it
 */
export async function checkBundle(
  scope: Scope,
  read: () => AsyncIterable<Uint8Array>,
  passphrase: string | undefined,
): Promise<BundleCounts> {
  return (await verifyBundle(await openBundle({ read }, passphrase), scope)).counts;
}
