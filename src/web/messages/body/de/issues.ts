import type { CoreCatalogue } from '../../en.ts';

export const deIssues: CoreCatalogue = {
  'issue.NO_MOTION_SAMPLES':
    'In der Datei wurde kein Messwert von Bewegung, Zählwerten, Schlaf oder Herzschlag gefunden.',
  'hint.NO_MOTION_SAMPLES': 'Exportieren Sie die Aufzeichnung mit ihren Rohdaten, nicht nur eine Zusammenfassung.',
  'issue.CLOCK_NOT_TOLD':
    'Die Datei sagt nicht, zu welcher Tageszeit sie begann; Tage und Nächte lassen sich nicht unterscheiden.',
  'issue.MOTION_UNCLEAR':
    'Dies ist eine Tabelle von Bewegungen, doch was ihre Spalten sagen, genügt nicht, um sie zu lesen: {columns}',
  'hint.MOTION_UNCLEAR':
    'Sagen Sie, welche Spalten die Zeit und die drei Achsen sind, in welcher Einheit die Beschleunigung steht und ob die Schwerkraft darin ist.',
  'issue.UNIT_FROM_REST':
    'Die Datei nennt die Einheit der Beschleunigung nicht. In Ruhe zeigt sie {size}; das ist die Schwerkraft in {unit}.',
  'issue.REST_ODD': 'In Ruhe beträgt die Beschleunigung {size} g statt 1 g.',
  'hint.REST_ODD': 'Prüfen Sie die Einheit. Stimmt sie, war der Sensor nie still oder ist schlecht kalibriert.',
  'issue.GRAVITY_ABSENT':
    'Das Gerät hat die Schwerkraft aus der Beschleunigung herausgerechnet; Haltung, Schlaf und Aktivität lassen sich daraus nicht ablesen.',
  'hint.GRAVITY_ABSENT':
    'Zeichnen Sie auch die Beschleunigung mit Schwerkraft auf (Gesamtbeschleunigung, roher Beschleunigungssensor).',
  'issue.TIME_UNIT_OVERRULED':
    'Der Spaltenkopf {column} sagt {told}, aber so schnell oder langsam, wie seine Zahlen dann wären, ist kein Sensor; sie wurden als {taken} gelesen.',
  'hint.TIME_UNIT_OVERRULED': 'Stimmt der Kopf, geben Sie an, was die Spalten bedeuten; sonst ist nichts zu tun.',
  'issue.ROTATION_UNIT_NOT_TOLD':
    'Die Datei sagt nicht, ob die Drehung in {column} in rad/s oder in Grad/s steht; sie wurde weggelassen.',
  'hint.ROTATION_UNIT_NOT_TOLD': 'Nennen Sie die Einheit dieser Spalten, um sie zu nutzen.',
  'issue.ZONE_NOT_TOLD':
    'Die Zeiten der Datei sind Weltzeit (UTC), und ihre Zeitzone ist nicht genannt; die Tageszeiten sind daher nicht bekannt.',
  'hint.ZONE_NOT_TOLD': 'Nennen Sie die Zeitzone, zum Beispiel Europe/Berlin.',
  'issue.UNCALIBRATED_LEFT_OUT':
    'Die unkalibrierten Sensoren ({what}) wurden weggelassen; die kalibrierten werden gelesen.',
  'issue.DATE_ORDER_ASSUMED':
    'Die Datei sagt nicht, ob in {date} der Monat oder der Tag vorn steht; der Monat wurde angenommen.',
  'hint.DATE_ORDER_ASSUMED': 'Steht der Tag vorn, stimmen die Daten nicht, wohl aber jede Uhrzeit und jede Dauer.',
  'issue.RECORDS_REPEATED':
    'Einige Einträge zu {what} stehen mehrfach in der Datei oder beginnen in derselben Sekunde; jede Zeit wurde einmal gelesen.',
  'issue.SOURCES_OVERLAP':
    'Einige Einträge zu {what} betreffen eine Zeit, die auch eine bessere Quelle abdeckt (Uhr vor Telefon vor anderen Apps); sie wurden ausgelassen, damit nichts doppelt zählt.',
  'issue.STAGES_PREFERRED':
    'Für eine Nacht, die eine Quelle nur als Schlaf bezeichnet, hat eine andere Quelle Schlafphasen; die mit Schlafphasen wurde genommen.',
  'issue.RECORD_UNREADABLE': 'Ein Eintrag zu {what} war nicht lesbar ({found}).',
  'hint.RECORD_UNREADABLE': 'Er wurde ausgelassen; alle anderen wurden gelesen.',
  'issue.CHANNEL_LEFT_OUT': 'Der Kanal {channel} wurde ausgelassen: {why}.',
  'hint.CHANNEL_LEFT_OUT': 'Nennen Sie Art, Achse und Einheit in der Beschreibung der Kanäle.',
  'issue.CHANNELS_UNUSABLE': 'Kein lesbarer Bewegungskanal gefunden. Die Datei hat: {channels}.',
  'hint.CHANNELS_UNUSABLE': 'Gelesen werden Beschleunigung, Drehung, Magnetfeld, Positionen und Zählwerte.',
  'issue.OFFSET_CHANGES':
    'Der Abstand der Uhr zur Weltzeit wechselt in der Datei von {from} auf {to} Minuten, und die Zeitzone ist nicht genannt: Tageszeiten sind die des Beginns.',
  'hint.OFFSET_CHANGES': 'Nennen Sie die Zeitzone, zum Beispiel Europe/Berlin.',
  'issue.CLOCK_REPEATS_HOUR':
    'Am {date} gehen die Zeiten der Datei um eine Stunde zurück, wie Uhren am Ende der Sommerzeit: Sie wurde als Stunde gelesen, die die Uhr zweimal zeigte.',
  'hint.CLOCK_REPEATS_HOUR':
    'Nennen Sie die Zeitzone, zum Beispiel Europe/Berlin: Dann ist es sicher, und die Tageszeiten danach stimmen.',
  'issue.CLOCK_SKIPS_HOUR':
    'Am {date} springen die Zeiten der Datei um eine Stunde vor, wie Uhren am Beginn der Sommerzeit: Es wurde als Umstellung gelesen, nicht als Lücke.',
  'hint.CLOCK_SKIPS_HOUR':
    'Nennen Sie die Zeitzone, zum Beispiel Europe/Berlin: Dann ist es sicher, und die Tageszeiten danach stimmen.',
  'issue.ZIP_NOT_READ': 'Ein Teil der Zip-Datei ist {found} und wird nicht gelesen.',
  'hint.ZIP_NOT_READ': 'Packen Sie sie auf gewöhnliche Weise neu, ohne Passwort.',
  'issue.ZIP_TOO_LARGE': 'Die Zip-Datei ergibt entpackt mehr als {limit}; sie wurde nicht weitergelesen.',
  'hint.ZIP_TOO_LARGE': 'Nehmen Sie heraus, was nicht zur Aufzeichnung gehört, und packen Sie sie neu.',
  'issue.RECORDING_TOO_LARGE':
    'Die Aufzeichnung hat {samples} Messwerte je Achse; dafür reicht der Speicher hier nicht.',
  'hint.RECORDING_TOO_LARGE':
    'Lesen Sie sie mit der Befehlszeile auf einem größeren Rechner oder zerlegen Sie sie in kürzere Dateien.',
  'issue.LAYOUT_UNKNOWN': 'Datenblöcke haben einen unbekannten Aufbau ({found}); sie wurden weggelassen.',
  'issue.BLOCK_DAMAGED': 'Ein Datenblock ist beschädigt ({what}) und wurde weggelassen.',
  'hint.BLOCK_DAMAGED': 'Dahinter beginnt ein neuer Abschnitt. Sind es viele, lesen Sie das Gerät noch einmal aus.',
  'issue.CWA_NO_SAMPLES':
    'Der Kopf dieser CWA-Datei ist in Ordnung, aber kein Messwert ist lesbar: Von {blocks} Datenblöcken sind {damaged} beschädigt und {unwritten} nie beschrieben worden.',
  'hint.CWA_NO_SAMPLES':
    'Kopieren Sie die Datei erneut vom Gerät. Bleibt es so, hat das Gerät nichts aufgezeichnet, oder sein Speicher ist defekt.',
  'issue.BLOCK_UNWRITTEN': 'Ein Block der Datei wurde nie beschrieben (alle Bytes sind {value}).',
  'issue.BLOCK_TIME_UNUSABLE': 'Die Zeit eines Datenblocks ist nicht brauchbar ({found}).',
  'hint.BLOCK_TIME_UNUSABLE':
    'Seine Messwerte wurden nach den Blöcken daneben eingeordnet oder weggelassen, wo es keine gibt.',
  'issue.SECOND_UNEVEN': 'Eine Sekunde der Aufzeichnung enthält {found} Messwerte statt {expected}.',
  'hint.SECOND_UNEVEN': 'Fehlende gelten als verloren, überzählige wurden weggelassen.',
  'issue.IDLE_SLEEP_FILLED':
    'Das Gerät schlief {count}-mal, während es still lag, zusammen {seconds} s; dort steht sein letzter Wert.',
  'hint.IDLE_SLEEP_FILLED':
    'Kleine Bewegungen sind in solchen Pausen nicht zu sehen. Schalten Sie den Ruhemodus für die nächste Aufzeichnung aus.',
  'issue.PERSON_FIELDS_DROPPED': 'Die Datei enthält Angaben zur Person ({fields}); sie wurden nicht übernommen.',
  'issue.IMU_NOT_READ': 'Die Datei enthält auch den zweiten Sensor (IMU) des Geräts; er wird nicht gelesen.',
  'issue.GT3X_OLD':
    'Diese GT3X-Datei stammt von einer alten Firmware (activity.bin statt log.bin) und wird nicht gelesen.',
  'hint.GT3X_OLD': 'Exportieren Sie die Rohdaten aus ActiLife als Tabelle (CSV) und öffnen Sie diese.',
};
