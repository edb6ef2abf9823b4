import type { ReportKey } from './en.ts';

export const fr: Readonly<Record<ReportKey, string>> = {
  title: 'Rapport de consultation',
  lead: 'Une page pour la consultation. Tout vient du dossier ; rien n’est jugé ici.',
  from: 'Montrer depuis',
  today: 'État au',
  sinceVisit: 'Depuis la dernière consultation',
  halfYear: 'Six mois',
  year: 'Un an',
  print: 'Imprimer',
  pdf: 'Enregistrer en PDF',
  calendar: 'Fichier de calendrier (.ics)',
  making: 'Préparation du PDF…',
  failed: 'Le PDF n’a pas pu être préparé. {detail}',
  offline: 'Pour le PDF, le programme doit être joignable ; l’impression fonctionne sans lui.',
  chart: 'Courbe : {caption}',
  fromDay: 'ou à partir de ce jour',
};
