import type { StoreKey } from './en.ts';

export const fr: Readonly<Record<StoreKey, string>> = {
  noticeLabel: 'Enregistré et annulé',
  'done.saved': 'Enregistré.',
  'done.waiting': 'Conservé sur cet appareil ; envoyé plus tard.',
  'done.removed': 'Retiré.',
  'done.restored': 'Rétabli.',
  'done.undone': 'Annulé.',
  undo: 'Annuler',
  close: 'Fermer',
  twoTitle: 'Deux versions',
  twoExplain:
    'Quelqu’un d’autre a modifié ceci pendant que vous écriviez. Rien n’est perdu : choisissez ce qui doit rester. L’autre version reste dans l’historique.',
  twoOf: '{kind}, {day}',
  mine: 'La vôtre',
  theirs: 'L’autre',
  mineBy: 'La vôtre, écrite {when}',
  theirsBy: 'De {name}, écrite {when}',
  mineRemoved: 'Vous l’avez retiré.',
  theirsRemoved: '{name} l’a retiré.',
  takeMine: 'Garder la mienne',
  takeTheirs: 'Garder l’autre',
  takeChosen: 'Garder ce qui est choisi',
  nothing: '(vide)',
  notTakenTitle: 'Non accepté par le serveur',
  notTakenExplain:
    'Ceci a été écrit alors que le serveur n’était pas joignable, puis refusé. Corrigez et renvoyez, ou abandonnez.',
  sendAgain: 'Renvoyer',
  discard: 'Abandonner',
  discardSure: 'Abandonner vraiment',
};
