import type { HomeKey } from './en.ts';

export const de: Readonly<Record<HomeKey, string>> = {
  keysCourse: 'In den Ansichten einer Person',
  keyView: 'Eine Ansicht öffnen: G, dann 1 für den ersten Reiter, 2 für den zweiten …',
  keyUndo: 'Die letzte gespeicherte Änderung zurücknehmen',
  people: 'Personen',
  recordCard: 'Was aufnehmen',
  settings: 'Einstellungen',
  title: 'Den Verlauf begleiten',
  lead: 'Tagebuch, Behandlung, Bewertungen, Tumorsuche und Aufnahmen einer Person auf einer Seite. Alles bleibt auf diesem Rechner.',
  firstTitle: 'Den Verlauf begleiten',
  startDemo: 'Mit drei erfundenen Personen beginnen',
  startDemoHint:
    'Erfunden, deutlich gekennzeichnet, mit einem Klick entfernt: ein Kind mit Tumor und Rückfällen, ein Kind nach einer Infektion, ein Erwachsener.',
  startOwn: 'Eine eigene Akte beginnen',
  startOwnHint: 'Name, Geburt und erste Zeichen; das Übrige kann folgen.',
  adding: 'Wird hinzugefügt …',
  addFailed: 'Sie konnten nicht hinzugefügt werden. Bitte versuchen Sie es noch einmal.',
  allPeople: 'Alle Personen',
  addPerson: 'Person hinzufügen',
  moreOf: '{shown} von {total}',
  unreachable: 'Die Akten sind nicht erreichbar: Der Server antwortet nicht. Aufnahmen lassen sich trotzdem auswerten.',
  unreachableKept:
    'Der Server antwortet nicht. Gezeigt wird, was dieses Gerät weiß; was Sie schreiben, wird später gesendet.',
  noStore:
    'Diese Seite läuft ohne Akten. Aufnahmen lassen sich trotzdem auswerten; um einen Verlauf zu begleiten, starten Sie Kinsbourne auf diesem Rechner.',
  keyNeeded:
    'Um die Akten zu sehen, öffnen Sie die ganze Adresse, die beim Start des Programms ausgegeben wurde, mit allem nach dem #.',
  loading: 'Personen werden gesucht …',
  synthetic: 'erfunden',
  findings:
    '{count, plural, one {Die Rückfallwache hat einen offenen Hinweis} other {Die Rückfallwache hat # offene Hinweise}}',
  findingsSince: 'seit {day}',
  overdue: '{count, plural, one {# überfällig} other {# überfällig}}',
  overdueSince: 'Überfällig seit {day}: {title}',
  next: 'Als Nächstes: {title}, {day}',
  dosesNotLogged: '{count, plural, one {# Gabe nicht eingetragen} other {# Gaben nicht eingetragen}}',
  nothingDue: 'Nichts ist fällig.',
  lastDiary: 'Letztes Tagebuch: {day}',
  noDiary: 'Noch kein Tagebuch',
  waitingHere: 'wartet auf diesem Gerät',
  analyseTitle: 'Eine Aufnahme ansehen',
};
