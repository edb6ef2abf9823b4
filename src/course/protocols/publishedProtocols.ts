import { ACTH_PROTOCOLS } from './acthProtocols.ts';
import { COMBINATION_PROTOCOLS } from './combinationProtocols.ts';
import type { PublishedProtocol } from './publishedProtocol.ts';
import { STEROID_PROTOCOLS } from './steroidProtocols.ts';
import { TRIAL_PROTOCOLS } from './trialProtocols.ts';

/** Every treatment that can be run by name. Adding one is an entry here and in its group; nothing else changes. */
export const PUBLISHED_PROTOCOLS: readonly PublishedProtocol[] = [
  ...STEROID_PROTOCOLS,
  ...TRIAL_PROTOCOLS,
  ...ACTH_PROTOCOLS,
  ...COMBINATION_PROTOCOLS,
];

export function findProtocol(id: string): PublishedProtocol | undefined {
  return PUBLISHED_PROTOCOLS.find(({ protocol }) => protocol.id === id);
}

/** The treatment of an id. @throws RangeError for any other id, naming those there are */
export function publishedProtocol(id: string): PublishedProtocol {
  const found = findProtocol(id);
  if (found) return found;
  const ids = PUBLISHED_PROTOCOLS.map(({ protocol }) => protocol.id).join(', ');
  throw new RangeError(`there is no protocol "${id}"; there are ${ids}`);
}
