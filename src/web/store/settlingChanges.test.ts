import { expect, test } from 'vitest';
import { settlingChanges } from './settlingChanges.ts';
import type { Conflict, WaitingChange } from './waitingChange.ts';

const AT = '2026-05-03T18:00:00Z';
const ME = { id: 'family', name: 'Family', role: 'family' } as const;
const body = (text: string) => ({ day: '2026-05-03', text });

/** Mine was made over version 1, theirs became version 2 meanwhile. */
function conflict(op: WaitingChange['op'], removed = false): Conflict {
  const target = { personId: 'p1', kind: 'note', entryId: 'n1' } as const;
  const mine = {
    ...target,
    changeId: 'c1',
    order: 1,
    op,
    baseVersion: 1,
    ...(op === 'remove' ? {} : { body: body('mine') }),
    ...(op === 'restore' ? { version: 1 } : {}),
    madeAt: AT,
    author: ME,
  };
  const theirs = {
    id: 'n1',
    personId: 'p1',
    kind: 'note',
    version: 2,
    body: body('theirs'),
    removed,
    writtenAt: AT,
    author: ME,
  } as const;
  return { id: 'p1 n1', mine, theirs, foundAt: AT };
}

const said = (changes: readonly WaitingChange[]) =>
  changes.map(({ op, baseVersion, body, version }) => [
    op,
    baseVersion,
    (body as { text?: string } | undefined)?.text,
    version,
  ]);

test.each([
  ['mine', 'put', false, 'mine', [['put', 2, 'mine', undefined]]],
  [
    'theirs: mine is a version before it',
    'put',
    false,
    'theirs',
    [
      ['put', 2, 'mine', undefined],
      ['put', 3, 'theirs', undefined],
    ],
  ],
  [
    'both mixed: mine is a version before it',
    'put',
    false,
    body('mixed'),
    [
      ['put', 2, 'mine', undefined],
      ['put', 3, 'mixed', undefined],
    ],
  ],
  ['mine was a restored version: its words', 'restore', false, 'mine', [['put', 2, 'mine', undefined]]],
  ['mine was a removal', 'remove', false, 'mine', [['remove', 2, undefined, undefined]]],
  ['theirs over my removal: nothing to do', 'remove', false, 'theirs', []],
  ['mine over their removal', 'put', true, 'mine', [['put', 2, 'mine', undefined]]],
  [
    'their removal: mine is a version before it',
    'put',
    true,
    'theirs',
    [
      ['put', 2, 'mine', undefined],
      ['remove', 3, undefined, undefined],
    ],
  ],
] as const)('%s', (_, op, removed, chosen, expected) => {
  expect(said(settlingChanges(conflict(op, removed), chosen))).toEqual(expected);
});
