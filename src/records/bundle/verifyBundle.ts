import type { Scope } from '../repository/store.ts';
import type { BundleCounts, HeaderLine } from './bundleLines.ts';
import { BundleReader } from './bundleReader.ts';
import type { OpenBundle } from './openBundle.ts';

/** What a bundle turned out to be when all of it had been read. */
export interface VerifiedBundle {
  readonly header: HeaderLine;
  readonly counts: BundleCounts;
  readonly personIds: readonly string[];
}

/** Reads every line of a bundle. @throws BundleError where it cannot be taken in for this scope */
export async function verifyBundle(bundle: OpenBundle, scope: Scope): Promise<VerifiedBundle> {
  const reader = new BundleReader(scope);
  const personIds: string[] = [];
  for await (const parsed of bundle.lines()) {
    const line = reader.take(parsed);
    if (line?.type === 'person') personIds.push(line.personId);
  }
  reader.finish();
  return { header: reader.header, counts: reader.counts, personIds };
}
