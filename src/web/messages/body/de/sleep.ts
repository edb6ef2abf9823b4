import type { CoreCatalogue } from '../../en.ts';

export const deSleep: CoreCatalogue = {
  'measure.night-sleep': 'Schlaf in der Nacht',
  'measure.wake-after-sleep-onset': 'Wach in der Nacht',
  'measure.longest-sleep': 'Längster Schlaf ohne Aufwachen',
  'measure.night-wakings': 'Aufwachen in der Nacht',
  'measure.nap-time': 'Tagschlaf',
  'measure.sleep-per-day': 'Schlaf in 24 Stunden',
  'measure.sleep-onset': 'Einschlafen am Abend',
  'measure.sleep-onset-variability': 'Streuung des Einschlafens',
  'definition.night-sleep':
    'Mittelwert der Schlafzeit über ganze Nächte: vom Einschlafen bis zum Aufwachen, ohne Wachzeiten von fünf Minuten und mehr.',
  'definition.wake-after-sleep-onset':
    'Mittelwert über ganze Nächte der Zeit in Wachzeiten von fünf Minuten und mehr zwischen Einschlafen und Aufwachen.',
  'definition.longest-sleep': 'Mittelwert über ganze Nächte der längsten Zeit ohne Wachzeit von fünf Minuten und mehr.',
  'definition.night-wakings':
    'Mittelwert über ganze Nächte der Zahl der Wachzeiten von fünf Minuten und mehr zwischen Einschlafen und Aufwachen.',
  'definition.nap-time':
    'Mittelwert über Tage mit getragenem Sensor der Schlafzeit am Tag, jeder Schlaf mindestens 30 Minuten lang (20 bis zum Alter von einem Jahr).',
  'definition.sleep-per-day':
    'Mittelwert der Schlafzeit in Nächten und am Tag über ganze Abschnitte von 24 Stunden, vom Beginn an gezählt.',
  'definition.sleep-onset':
    'Mittelwert über ganze Nächte der Uhrzeit, zu der der Schlaf beginnt, in Stunden nach Mitternacht.',
  'definition.sleep-onset-variability':
    'Standardabweichung (n − 1) über ganze Nächte der Uhrzeit, zu der der Schlaf beginnt.',
  'counts.nights': 'Nächte',
  'statement.sleep-none':
    'Braucht Beschleunigung mit Schwerkraft oder Zählwerte einer Nacht, besser mehrerer Tage, oder Schlaf, den ein Gerät aufgeschrieben hat; hier gibt es keines davon.',
  'statement.sleep-no-night': 'Braucht eine Nacht; es wurde kein Schlaf von {hours} Stunden oder mehr gefunden.',
  'statement.sleep-no-whole-night':
    'Braucht eine ganze Nacht mit getragenem Sensor: Abgeschnitten durch Anfang, Ende oder Ablegen waren {cut}, zu lange nicht getragen {off}. Beginnen Sie eine halbe Stunde vor dem Zubettgehen und enden Sie eine halbe Stunde nach dem Aufstehen.',
  'statement.sleep-too-few-nights': 'Braucht mindestens {needed} ganze Nächte; es sind {found}.',
  'statement.sleep-needs-clock':
    'Braucht die Uhrzeit, die in der Datei nicht steht. Wie lange das Kind schläft, geht auch ohne sie; geben Sie dafür die Uhrzeit des Beginns an.',
  'statement.sleep-no-whole-day':
    'Braucht 24 Stunden, in denen der Sensor mindestens {needed} getragen wurde; die gibt es nicht.',
  'statement.sleep-no-waking-day':
    'Braucht einen Tag mit getragenem Sensor vom Morgen bis zum Abend; ohne Uhrzeit auch die Nächte davor und danach.',
  'statement.sleep-device-no-naps':
    'Was ein Gerät selbst als Schlaf aufschreibt, sagt nicht, welchen Tagschlaf es verpasst hätte; braucht Beschleunigung oder Zählwerte.',
  'statement.sleep-wake-honesty':
    'Bewegung zeigt Schlaf und verbirgt Wachsein: Ein Kind, das wach liegt und sich nicht bewegt, zählt als schlafend. Bei Vorschulkindern wird die Hälfte des Wachseins gefunden.',
  'statement.sleep-wakings-honesty':
    'Wie oft jemand aufwacht, stimmt aus Bewegung schlecht mit den Hirnströmen überein; vergleichen Sie nur dasselbe Kind mit demselben Sensor.',
  'statement.sleep-nights-left-out': 'Nicht gezählte Nächte: abgeschnitten {cut}, zu lange nicht getragen {off}.',
  'statement.sleep-days-left-out': 'Nicht gezählte Tage, an denen der Sensor zu lange nicht getragen wurde: {count}.',
  'statement.sleep-naps-per-day': 'Im Mittel {count} Mal Tagschlaf am Tag.',
  'statement.sleep-ride-limit':
    'Schlaf im fahrenden Auto kann verpasst werden, und eine halbe Stunde stilles Sitzen kann für Schlaf gehalten werden.',
  'statement.sleep-jerks-masked':
    '{count} Zuckungen ({seconds} s) wurden ausgelassen, bevor der Schlaf bestimmt wurde, denn sie allein sähen wie Wachsein aus.',
  'statement.sleep-jerks-not-masked':
    'Nach Zuckungen wurde in dieser Aufzeichnung nicht gesucht; häufiger Myoklonus kann für Wachsein gehalten werden.',
  'statement.sleep-kept-as-worn':
    '{minutes} min ganz ohne Bewegung im Schlaf blieben Schlaf, denn der Sensor lag wie am Körper.',
  'statement.sleep-losses-bridged': '{minutes} min, die das Gerät im Schlaf verloren hat, wurden als Schlaf gezählt.',
  'statement.sleep-table':
    '{minutes} min ohne eine einzige Bewegung bei waagrecht liegendem Sensor wurden für einen abgelegten Sensor gehalten, nicht für Schlaf.',
  'statement.sleep-clock-odd':
    'Die meisten Nächte liegen nach der Uhr des Geräts am Tag; sie war vielleicht falsch gestellt.',
  'statement.sleep-from-counts':
    'Aus den Zählwerten des Geräts, nach Sadeh, wie ActiLife rechnet; die Regel entstand an Jugendlichen und Erwachsenen.',
  'statement.sleep-from-device':
    'So, wie es ein Gerät oder eine App aufgeschrieben hat; nach welcher Regel, ist nicht bekannt.',
};
