import type { ProtocolKey } from './en.ts';

export const de: Readonly<Record<ProtocolKey, string>> = {
  title: 'Was aufnehmen: die fünf Minuten',
  lead: 'Jedes Mal dieselben fünf Minuten machen Aufnahmen vergleichbar: vor und nach einer Behandlung, in einer guten und in einer schlechten Woche.',
  print: 'Diese Karte drucken',
  before: 'Vorher',
  beforeDevice:
    'Ein Telefon oder eine Uhr fest ans Handgelenk, so dass nichts rutscht; jedes Mal dasselbe Handgelenk. An jedem eines ist besser.',
  beforeApp:
    'Eine App, die Beschleunigung in eine Datei schreibt (Sensor Logger, phyphox, MATLAB Mobile). Rate: 50 Messwerte pro Sekunde oder mehr, 100 ist besser. Mit Schwerkraft, falls die App fragt.',
  beforeVideo:
    'Wenn Sie auch filmen: auf einem Stativ, der ganze Körper im Bild, 60 Bilder pro Sekunde oder mehr. Langsamere Filme können die meisten Zuckungen nicht zeigen.',
  beforeFile:
    'Starten Sie die App, dann geht es los. Eine Datei für die Schritte 1 bis 3 und eine, mit dem Gerät am Rücken, für 4 und 5. Schreiben Sie die Zeiten auf, oder sagen Sie jeden Schritt im Film laut an.',
  steps: 'Die Schritte',
  step: 'Schritt',
  long: 'Wie lange',
  what: 'Was es zeigt',
  times: 'Von – bis',
  rest: 'Liegen oder auf dem Schoß sitzen, wach und ruhig; der Arm liegt auf',
  restLong: '2 Minuten',
  restWhat: 'Zuckungen in Ruhe: Nur ruhige Zeit kann gezählt werden',
  arms: 'Beide Arme nach vorn halten',
  armsLong: '3 × 10 Sekunden',
  armsWhat: 'Zuckungen und Zittern beim Halten',
  reach: 'Nach einem Spielzeug in Armlänge greifen, und zurück',
  reachLong: '10-mal',
  reachWhat: 'wie glatt das Greifen ist; Zuckungen in Bewegung',
  sit: 'Frei sitzen (oder stehen, Füße etwas auseinander)',
  sitLong: '3 × 30 Sekunden',
  sitWhat: 'Schwanken. Dafür das Gerät an Brust oder unterem Rücken befestigen',
  walk: 'Geradeaus gehen, im eigenen Tempo des Kindes',
  walkLong: '4 × 15 Meter geradeaus (ein Flur, draußen), oder so weit es geht',
  walkWhat: 'Schritte. Dafür das Gerät am unteren Rücken befestigen. 20 Doppelschritte auf geraden Strecken sind nötig',
  clap: 'Wenn Sie mögen: einmal unerwartet klatschen, während das Kind ruht',
  clapLong: '20-mal, mit einigen Sekunden Abstand',
  clapWhat: 'ob Geräusche Zuckungen auslösen',
  after: 'Danach',
  afterDrop:
    'Exportieren Sie die Datei aus der App und legen Sie sie auf die Seite „Auswerten“. Sie bleibt auf diesem Gerät.',
  afterMark:
    'Markieren Sie unter der Kurve, welcher Abschnitt welcher Schritt war. Dann erscheinen die Maße jedes Schrittes.',
  afterKeep:
    'Bewahren Sie sie bei der Person auf, mit dem Tag. Fieber, Infekt, ein neues Mittel oder eine ausgelassene Dosis gehören ins Tagebuch.',
  nights: 'Nächte und Tage',
  nightsHow:
    'Für Schlaf, Tagschlaf und Aktivität: ein Sensor (Axivity, ActiGraph, eine Uhr) Tag und Nacht, wenn es geht sieben Tage; bei Kindern unter drei am Knöchel. Schreiben Sie auf, wann er abgenommen wird.',
  nightsWhy: 'Bei Vorschulkindern fanden Handgelenk und Knöchel Schlaf gleich gut [{citation}].',
  stop: 'Hören Sie auf, wenn es Ihr Kind belastet. Auch die Hälfte ist etwas wert.',
  notDevice: 'Ein Forschungswerkzeug, kein Medizinprodukt. Es stellt keine Diagnose.',
};
