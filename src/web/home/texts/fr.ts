import type { HomeKey } from './en.ts';

export const fr: Readonly<Record<HomeKey, string>> = {
  keysCourse: 'Dans les vues d’une personne',
  keyView: 'Ouvrir une vue : G, puis 1 pour le premier onglet, 2 pour le deuxième…',
  keyUndo: 'Annuler la dernière modification enregistrée',
  people: 'Personnes',
  recordCard: 'Que recueillir',
  settings: 'Réglages',
  title: 'Suivre l’évolution',
  lead: 'Journal, traitement, évaluations, recherche de tumeur et enregistrements d’une personne sur une page. Tout reste sur cet ordinateur.',
  firstTitle: 'Suivre l’évolution',
  startDemo: 'Commencer avec trois personnes fictives',
  startDemoHint:
    'Inventées, clairement marquées, retirées d’un clic : un enfant avec tumeur et rechutes, un enfant après une infection, un adulte.',
  startOwn: 'Commencer mon propre dossier',
  startOwnHint: 'Nom, naissance et premiers signes ; le reste peut suivre.',
  adding: 'Ajout…',
  addFailed: 'L’ajout n’a pas réussi. Veuillez réessayer.',
  allPeople: 'Toutes les personnes',
  addPerson: 'Ajouter une personne',
  moreOf: '{shown} sur {total}',
  unreachable:
    'Les dossiers ne sont pas joignables : le serveur ne répond pas. Les enregistrements peuvent tout de même être analysés.',
  unreachableKept:
    'Le serveur ne répond pas. Voici ce que cet appareil connaît ; ce que vous écrivez sera envoyé plus tard.',
  noStore:
    'Cette page est servie sans dossiers. Les enregistrements peuvent tout de même être analysés ; pour suivre une évolution, démarrez Kinsbourne sur cet ordinateur.',
  keyNeeded:
    'Pour voir les dossiers, ouvrez l’adresse entière affichée au démarrage du programme, avec tout ce qui suit le #.',
  loading: 'Recherche des personnes…',
  synthetic: 'fictif',
  findings:
    '{count, plural, one {La veille des rechutes a un signalement ouvert} other {La veille des rechutes a # signalements ouverts}}',
  findingsSince: 'depuis le {day}',
  overdue: '{count, plural, one {# en retard} other {# en retard}}',
  overdueSince: 'En retard depuis le {day} : {title}',
  next: 'Ensuite : {title}, {day}',
  dosesNotLogged: '{count, plural, one {# dose non notée} other {# doses non notées}}',
  nothingDue: 'Rien n’est à faire.',
  lastDiary: 'Dernier journal : {day}',
  noDiary: 'Pas encore de journal',
  waitingHere: 'en attente sur cet appareil',
  analyseTitle: 'Regarder un enregistrement',
};
