import type { Conflict, WaitingChange } from './waitingChange.ts';

/**
 * The changes that end a conflict. What was written here becomes a version in any case, and what was chosen the one after
 * it where that is something else: so nothing that anybody wrote is missing in the history.
 * @param chosen one side, or a body that was put together from both
 */
export function settlingChanges(
  { mine, theirs }: Conflict,
  chosen: 'mine' | 'theirs' | NonNullable<WaitingChange['body']>,
): readonly WaitingChange[] {
  const { refused: _, version: __, ...plain } = mine;
  // why: a restored version is kept as what it says, since its number may mean another one by now
  const own: WaitingChange = {
    ...plain,
    op: mine.op === 'remove' ? 'remove' : 'put',
    baseVersion: theirs.version,
  };
  if (chosen === 'mine') return [own];
  // why: a removal holds no words that could be lost
  if (chosen === 'theirs' && mine.op === 'remove') return [];
  const { body: ___, reason: ____, ...target } = { ...own, baseVersion: theirs.version + 1 };
  if (chosen === 'theirs' && theirs.removed) return [own, { ...target, op: 'remove' }];
  return [own, { ...target, op: 'put', body: chosen === 'theirs' ? theirs.body : chosen }];
}
