import type { ReportKey } from './en.ts';

export const de: Readonly<Record<ReportKey, string>> = {
  title: 'Bericht zum Termin',
  lead: 'Eine Seite für den Termin. Was darauf steht, kommt aus der Akte; geurteilt wird hier nicht.',
  from: 'Zeigen ab',
  today: 'Stand',
  sinceVisit: 'Seit dem letzten Termin',
  halfYear: 'Sechs Monate',
  year: 'Ein Jahr',
  print: 'Drucken',
  pdf: 'Als PDF speichern',
  calendar: 'Kalenderdatei (.ics)',
  making: 'Das PDF wird erstellt …',
  failed: 'Das PDF konnte nicht erstellt werden. {detail}',
  offline: 'Für das PDF muss das Programm erreichbar sein; drucken lässt sich auch ohne.',
  chart: 'Kurve: {caption}',
  fromDay: 'oder ab diesem Tag',
};
