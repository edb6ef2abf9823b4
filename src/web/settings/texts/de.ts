import type { SettingsKey } from './en.ts';

export const de: Readonly<Record<SettingsKey, string>> = {
  title: 'Einstellungen',
  who: 'Wer schreibt',
  whoHint:
    'Steht neben jedem Eintrag und unter Änderungen, damit alle sehen, wer was geschrieben hat. Es ist kein Konto und schützt nichts.',
  name: 'Ihr Name',
  role: 'Sie sind',
  family: 'Familie',
  clinician: 'Ärztin, Arzt oder Klinik',
  keepWho: 'Behalten',
  kept: 'Behalten.',
  household: 'Haushalt',
  householdName: 'Name auf Berichten',
  householdHint: 'Zum Beispiel der Name der Familie oder der Klinik. Freiwillig.',
  notKept: 'Das konnte nicht behalten werden. Bitte versuchen Sie es wieder, wenn der Server antwortet.',
  demo: 'Erfundene Personen',
  demoHint: 'Drei erfundene Personen zum Umsehen. Sie sind überall gekennzeichnet und vermischen sich nie mit Ihren.',
  demoAdd: 'Die drei erfundenen Personen hinzufügen',
  demoRemove: 'Alle erfundenen Personen entfernen',
  demoBusy: 'Einen Augenblick …',
  demoFailed: 'Das gelang nicht. Bitte versuchen Sie es wieder, wenn der Server antwortet.',
  storage: 'Wo alles aufbewahrt wird',
  storageServer:
    'Die Akten bewahrt das Programm auf diesem Rechner unter {place} auf (Version {version}). Nichts wird anderswohin gesendet.',
  storageUnknown: 'Das Programm, das die Akten aufbewahrt, antwortet gerade nicht.',
  storageDevice:
    'Dieser Browser behält für die Arbeit ohne Server: was auf das Senden wartet, halb ausgefüllte Formulare und den letzten Stand von bis zu {count} Akten. Es ist verschlüsselt mit einem Schlüssel, den dieser Browser behält und niemandem gibt.',
  storageHonest:
    'Was das schützt: Niemand liest es, indem er die Festplatte durchsucht oder einzelne Dateien kopiert. Was es nicht schützt: Wer diesen Browser benutzen kann oder sein ganzes Profil hat, kann es öffnen. Sperren Sie das Gerät und verschlüsseln Sie seine Festplatte.',
  storageMemory:
    'Dieser Browser behält nichts (sein Speicher ist abgeschaltet, oder dies ist ein privates Fenster). Was Sie schreiben, wird gleich gesendet; was nicht gesendet werden kann, ist verloren, wenn die Seite geschlossen wird.',
  waiting:
    '{count, plural, =0 {Nichts wartet auf das Senden.} one {# Änderung wartet auf das Senden.} other {# Änderungen warten auf das Senden.}}',
  sendNow: 'Jetzt senden',
  forget: 'Kopien auf diesem Gerät vergessen',
  forgetHint: 'Kopien von Akten und halb ausgefüllte Formulare gehen; was auf das Senden wartet, bleibt bis dahin.',
  forgotten: 'Die Kopien sind weg.',
  bundle: 'Ein Bündel hereinholen',
  bundleHint:
    'Ein Bündel ist eine Datei mit allem, erzeugt unter Änderungen oder auf der Kommandozeile. Es wird ganz oder gar nicht genommen.',
  bundleFile: 'Bündel wählen',
  bundlePassphrase: 'Passphrase (falls es eine hat)',
  bundleMode: 'Was schon hier ist',
  bundleAdd: 'bleibt; das Bündel kommt dazu',
  bundleReplace: 'wird durch das Bündel ersetzt',
  bundleReplaceSure: 'Schreiben Sie „ersetzen“ zur Bestätigung, dass alles jetzt Vorhandene gelöscht wird',
  bundleSubmit: 'Hereinholen',
  bundleBusy: 'Das Bündel wird gelesen …',
  bundleDone:
    'Hereingeholt: {people, plural, one {# Person} other {# Personen}}, {entries, plural, one {# Eintrag} other {# Einträge}}, {files, plural, one {# Datei} other {# Dateien}}; {skipped} waren schon hier.',
  bundleTraces:
    'Spuren des Ersetzten können in den Dateien der Datenbank bleiben, bis Kinsbourne das nächste Mal startet.',
  bundleFailed: 'Das Bündel wurde nicht genommen, und hier ist nichts verändert: {why}',
  exportAll: 'Alles als Bündel sichern',
  exportAllHint: 'Eine Sicherung aller Personen mit allen Fassungen und Dateien.',
  thresholds: 'Schwellen der Rückfallwache',
  thresholdsHint: 'Sie gelten je Person:',
  replaceWord: 'ersetzen',
};
