import type { StoreKey } from './en.ts';

export const de: Readonly<Record<StoreKey, string>> = {
  noticeLabel: 'Gespeichert und zurückgenommen',
  'done.saved': 'Gespeichert.',
  'done.waiting': 'Auf diesem Gerät behalten; gesendet wird später.',
  'done.removed': 'Entfernt.',
  'done.restored': 'Wiederhergestellt.',
  'done.undone': 'Zurückgenommen.',
  undo: 'Rückgängig',
  close: 'Schließen',
  twoTitle: 'Zwei Fassungen',
  twoExplain:
    'Jemand anderes hat dies geändert, während Sie schrieben. Nichts ist verloren: Wählen Sie, was gelten soll. Die andere Fassung bleibt unter Änderungen.',
  twoOf: '{kind}, {day}',
  mine: 'Ihre',
  theirs: 'Die andere',
  mineBy: 'Ihre, geschrieben {when}',
  theirsBy: 'Von {name}, geschrieben {when}',
  mineRemoved: 'Sie haben es entfernt.',
  theirsRemoved: '{name} hat es entfernt.',
  takeMine: 'Meine behalten',
  takeTheirs: 'Die andere behalten',
  takeChosen: 'Das Gewählte behalten',
  nothing: '(leer)',
  notTakenTitle: 'Vom Server nicht angenommen',
  notTakenExplain:
    'Dies wurde geschrieben, als der Server nicht erreichbar war, und danach abgelehnt. Bessern Sie es aus und senden Sie es erneut, oder verwerfen Sie es.',
  sendAgain: 'Erneut senden',
  discard: 'Verwerfen',
  discardSure: 'Wirklich verwerfen',
};
