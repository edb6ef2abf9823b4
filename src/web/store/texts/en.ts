/** Saving, waiting and two versions, in English; the other languages have the same keys, by type. */
export const en = {
  noticeLabel: 'Saved and taken back',
  'done.saved': 'Saved.',
  'done.waiting': 'Kept on this device; it is sent later.',
  'done.removed': 'Removed.',
  'done.restored': 'Restored.',
  'done.undone': 'Taken back.',
  undo: 'Undo',
  close: 'Close',
  twoTitle: 'Two versions',
  twoExplain:
    'Somebody else changed this while you wrote. Nothing is lost: choose what shall stand. The other version stays in the history.',
  twoOf: '{kind}, {day}',
  mine: 'Yours',
  theirs: 'Theirs',
  mineBy: 'Yours, written {when}',
  theirsBy: 'By {name}, written {when}',
  mineRemoved: 'You removed it.',
  theirsRemoved: '{name} removed it.',
  takeMine: 'Keep mine',
  takeTheirs: 'Keep theirs',
  takeChosen: 'Keep what is chosen',
  nothing: '(empty)',
  notTakenTitle: 'Not taken by the server',
  notTakenExplain:
    'This was written while the server could not be reached, and it was refused afterwards. Mend it and send it again, or discard it.',
  sendAgain: 'Send again',
  discard: 'Discard',
  discardSure: 'Really discard',
} as const satisfies Record<string, string>;
export type StoreKey = keyof typeof en;
