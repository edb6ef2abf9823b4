import type { CoreCatalogue } from '../../en.ts';

export const deReport: CoreCatalogue = {
  'statement.VERDICT_BODY_NOTHING': 'In dieser Aufzeichnung gibt es nichts, das gemessen werden könnte.',
  'statement.VERDICT_JERKS':
    'Zuckungen in Ruhe ({place}): {rate} pro Minute{interval}, {count, plural, one {eine Zuckung} other {# Zuckungen}} in {minutes} ruhigen Minuten.',
  'statement.VERDICT_JERKS_NONE':
    'Keine Zuckung in Ruhe ({place}) in {minutes} ruhigen Minuten; solche unter etwa {floor} g oder langsame (ein Fünftel einer Sekunde in eine Richtung) wären nicht zu sehen gewesen.',
  'statement.VERDICT_JERKS_NOT': 'Zuckungen in Ruhe ({place}) wurden nicht gezählt.',
  'statement.VERDICT_TREMOR':
    'Eine rhythmische Schwingung von {frequency} Hz, wie bei Tremor, füllt {percent} % der Zeit ({place}).',
  'statement.VERDICT_GAIT':
    'Gehen ({place}): {cadence} Schritte pro Minute; die Dauer der Doppelschritte schwankt um {percent} %{interval}.',
  'statement.VERDICT_CADENCE': 'Gehen ({place}): {cadence} Schritte pro Minute{interval}.',
  'statement.VERDICT_NIGHTS':
    'Schlaf in der Nacht: {hours} h{interval} über {nights, plural, one {eine Nacht} other {# Nächte}}.',
  'statement.VERDICT_SLEEP_FOUND':
    'Schlaf wurde gefunden: {nights, plural, one {eine Nacht} other {# Nächte}} und {naps, plural, one {ein Tagschlaf} other {# Tagschlafe}}; für einen Mittelwert braucht es ganze Nächte und Tage.',
  'statement.VERDICT_JERKS_ASLEEP':
    '{count, plural, one {Eine weitere Zuckung} other {# weitere Zuckungen}} ({place}) fielen in {minutes} Minuten, die für Schlaf gehalten wurden: Ruhiges Liegen sieht so aus. Markieren Sie solche Zeit als Ruhe, damit sie gezählt werden.',
  'statement.VERDICT_NAPS': 'Tagschlaf: {minutes} min am Tag.',
  'statement.VERDICT_COUNTS':
    'Aktivitätszählungen des Geräts (Counts): getragen {worn} von {all} Stunden; währenddessen im Mittel {counts} Counts pro Minute (alle Achsen zusammen).',
  'statement.VERDICT_DEVICE_STEPS':
    'Schritte, wie das Gerät sie gezählt hat: {steps} am Tag (Median, {days, plural, one {ein ganzer Tag} other {# ganze Tage}}).',
  'statement.VERDICT_DEVICE_STEPS_FEW':
    'Schritte, wie das Gerät sie gezählt hat: insgesamt {steps}; für eine Zahl pro Tag braucht es einen ganzen Tag.',
  'statement.VERDICT_DEVICE_HEART':
    'Puls, wie das Gerät ihn aufgeschrieben hat: {median} pro Minute (Median aus {count, plural, one {einem Wert} other {# Werten}}; neun von zehn liegen zwischen {low} und {high}).',
  'statement.VERDICT_DEVICE_WALKING':
    'Das Gerät hat außerdem {values, plural, one {einen eigenen Wert} other {# eigene Werte}} zum Gehen aufgeschrieben; wie es sie berechnet, ist nicht veröffentlicht, deshalb stehen sie getrennt von dem, was hier gemessen wird.',
  'statement.VERDICT_WORN': 'Getragen {worn} von {all} Stunden ({place}), {rate} Messwerte pro Sekunde.',
  'statement.VERDICT_RECORDED': '{minutes} Minuten wurden aufgezeichnet ({place}), {rate} Messwerte pro Sekunde.',
  'statement.CALIBRATED':
    'Der Sensor ({place}) wurde anhand seiner ruhigen Momente auf 1 g gebracht: Er lag vorher um {before} mg daneben, danach um {after} mg.',
  'statement.NOT_CALIBRATED':
    'Der Sensor ({place}) konnte anhand seiner ruhigen Momente nicht auf 1 g gebracht werden; sie lagen um {before} mg daneben. Aktivität über der Schwerkraft (ENMO) kann um ebenso viel falsch sein.',
};
