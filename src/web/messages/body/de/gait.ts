import type { CoreCatalogue } from '../../en.ts';

export const deGait: CoreCatalogue = {
  'measure.cadence': 'Schritte pro Minute beim Gehen',
  'measure.stride-time': 'Dauer eines Doppelschritts, Median',
  'measure.stride-time-cv': 'Schwankung der Doppelschritte',
  'measure.step-regularity': 'Ähnlichkeit eines Schritts mit dem nächsten',
  'measure.stride-regularity': 'Ähnlichkeit eines Doppelschritts mit dem nächsten',
  'measure.harmonic-ratio-vertical': 'Harmonischer Quotient, auf und ab',
  'measure.harmonic-ratio-anteroposterior': 'Harmonischer Quotient, vor und zurück',
  'measure.harmonic-ratio-mediolateral': 'Harmonischer Quotient, seitwärts',
  'measure.mediolateral-share': 'Seitlicher Anteil der Rumpfbewegung',
  'measure.walking-time': 'Gehen, Minuten pro Tag',
  'measure.sway-rms': 'Schwanken, Streuung',
  'measure.sway-area': 'Schwanken, Fläche',
  'measure.sway-velocity': 'Schwanken, Geschwindigkeit',
  'measure.reach-smoothness': 'Glätte des Greifens',
  'measure.reach-peaks': 'Geschwindigkeitsgipfel beim Greifen',
  'measure.reach-duration': 'Dauer einer Greifbewegung, Median',
  'measure.reach-overshoot': 'Hinausschießen über das Ziel, Median',
  'definition.cadence':
    '60 s mal zwei durch die mittlere Dauer eines Doppelschritts beim Geradeausgehen; an Arm oder Bein der Median der Schritte pro Minute, die der Rhythmus ergibt, über die Gehstrecken.',
  'definition.stride-time':
    'Median der Zeit vom Aufsetzen eines Fußes bis zum nächsten Aufsetzen desselben Fußes, beide Füße, beim Geradeausgehen.',
  'definition.stride-time-cv':
    'Standardabweichung der Doppelschritte um das Mittel ihrer geraden Strecke, geteilt durch die mittlere Dauer, befreit vom Fehler der Fußkontakte: CV² = CV²beobachtet − 2(σ/T)².',
  'definition.step-regularity':
    'Unverzerrte Autokorrelation der senkrechten Beschleunigung beim Abstand eines Schritts, geteilt durch ihren Wert beim Abstand 0, in Fenstern von 8 s geraden Gehens, Mittel.',
  'definition.stride-regularity':
    'Unverzerrte Autokorrelation der senkrechten Beschleunigung beim Abstand eines Doppelschritts, geteilt durch ihren Wert beim Abstand 0, in Fenstern von 8 s geraden Gehens, Mittel.',
  'definition.harmonic-ratio-vertical':
    'Summe der Amplituden der geraden durch Summe der ungeraden unter den ersten 20 Harmonischen der senkrechten Beschleunigung, genau bei n durch die Dauer des Doppelschritts, über genau einen Doppelschritt; Median über die Doppelschritte geraden Gehens.',
  'definition.harmonic-ratio-anteroposterior':
    'Summe der Amplituden der geraden durch Summe der ungeraden unter den ersten 20 Harmonischen der vorwärts gerichteten Beschleunigung, genau bei n durch die Dauer des Doppelschritts, über genau einen Doppelschritt; Median über die Doppelschritte geraden Gehens.',
  'definition.harmonic-ratio-mediolateral':
    'Summe der Amplituden der ungeraden durch Summe der geraden unter den ersten 20 Harmonischen der seitlichen Beschleunigung, genau bei n durch die Dauer des Doppelschritts, über genau einen Doppelschritt; Median über die Doppelschritte geraden Gehens.',
  'definition.mediolateral-share':
    'Quadratisches Mittel der seitlichen Beschleunigung durch die Wurzel der Summe der mittleren Quadrate aller drei Achsen, je um ihr Mittel, in Fenstern von 8 s geraden Gehens, Mittel.',
  'definition.walking-time':
    'Minuten in Gehstrecken pro Kalendertag, Mittel über die Tage mit mindestens 10 getragenen Stunden.',
  'definition.sway-rms':
    'Quadratisches Mittel der Neigung des Rumpfes um seine mittlere Richtung, beide Richtungen zusammen, aus der Beschleunigung unter 2 Hz, in Abschnitten von 30 s ruhigen Stehens (oder Sitzens), Median.',
  'definition.sway-area':
    'Fläche der Ellipse, die 95 % der Neigungen des Rumpfes enthält, π·5,991·√(λ1·λ2) ihrer Kovarianz (Form der Grundgesamtheit), in Abschnitten von 30 s ruhigen Stehens (oder Sitzens), Median.',
  'definition.sway-velocity':
    'Länge des Wegs der Neigung des Rumpfes nach einem Tiefpass von 3 Hz, durch die Zeit, in Abschnitten von 30 s ruhigen Stehens (oder Sitzens), Median.',
  'definition.reach-smoothness':
    'Negative Bogenlänge des Amplitudenspektrums der Geschwindigkeit einer Greifbewegung (SPARC: Auffüllstufe 4, bis 10 Hz, Schwelle 0,05), Median über die Greifbewegungen; die Geschwindigkeit ist die der Drehung (Gyroskop) oder, wo es Positionen gibt, die der Hand.',
  'definition.reach-peaks':
    'Zahl der Gipfel der Geschwindigkeit einer Greifbewegung (Gauß von 0,04 s; sie ragen um mindestens 5 % der höchsten Geschwindigkeit heraus), Mittel über die Greifbewegungen.',
  'definition.reach-duration':
    'Median der Zeit vom Beginn bis zum Ende einer Greifbewegung, beide bei 5 % ihrer höchsten Geschwindigkeit.',
  'definition.reach-overshoot':
    'Wie weit eine Greifbewegung über ihr Ende hinausgeht, entlang der Geraden von Anfang zu Ende, geteilt durch die Entfernung; Median über die Greifbewegungen. Nur aus Positionen.',
  'counts.strides': 'Doppelschritte',
  'counts.pieces': 'Abschnitte',
  'counts.reaches': 'Greifbewegungen',
  'statement.gait-none': 'Es wurde kein Gehen gefunden.',
  'statement.gait-needs-trunk':
    'Einzelne Schritte sieht man vom Rumpf aus (unterer Rücken, Taille oder Brust); ein Sensor an Arm oder Bein zeigt nur den Rhythmus.',
  'statement.gait-needs-gravity': 'Es braucht Beschleunigung mit Schwerkraft: ohne sie weiß man nicht, wo oben ist.',
  'statement.gait-too-few-strides':
    'Es braucht mindestens {needed} Doppelschritte in geradem Gehen von je mindestens {seconds} s; gefunden wurden {found}. Viermal eine gerade Strecke von 15 m oder mehr zu gehen würde reichen.',
  'statement.gait-turns-unseen':
    'Ohne Gyroskop sieht man keine Drehungen: Kurven können unter dem Geradeausgehen sein und es unsteter aussehen lassen.',
  'statement.gait-below-floor':
    'Die Schwankung liegt nicht über dem, was allein das Setzen der Kontakte ergäbe ({floor}); das Gehen kann gleichmäßiger sein.',
  'statement.gait-axes-unsure':
    'Vorwärts und seitwärts ließen sich nicht deutlich genug unterscheiden; der Sensor sollte in der Körpermitte getragen werden.',
  'statement.gait-few-harmonics':
    'Bei {rate} Werten pro Sekunde lassen sich {count} Harmonische eines Doppelschritts bestimmen, nicht 20.',
  'statement.gait-rhythm-only':
    'Aus dem Rhythmus von Arm oder Bein, nicht aus einzelnen Schritten: andere rhythmische Bewegung von zehn Sekunden und mehr zählt als Gehen, kurze Strecken fehlen.',
  'statement.gait-day-too-short':
    'Es braucht einen Tag mit mindestens {needed} getragenen Stunden; der längste hier hat {found}.',
  'statement.gait-no-clock': 'Die Datei nennt keine Uhrzeit: Tage zählen vom Beginn der Aufzeichnung an.',
  'statement.gait-sway-no-task':
    'Es braucht mindestens {needed} s ruhiges Sitzen oder Stehen, bezeichnet als Aufgabe „sit“ oder „stand“; bezeichnet waren {found} s. Am besten dreimal 30 s.',
  'statement.gait-sway-moved':
    'In allem, was als ruhiges Sitzen oder Stehen bezeichnet war, gab es mehr Bewegung als Schwanken ({degrees} Grad und mehr).',
  'statement.gait-sway-standing': 'Im Stehen.',
  'statement.gait-sway-sitting': 'Im Sitzen.',
  'statement.gait-sway-noise': 'Der Wert liegt nicht deutlich über dem Rauschen des Sensors ({floor}).',
  'statement.gait-reach-no-task':
    'Es braucht Bewegungen, die als Aufgabe „reach“ bezeichnet sind: zehnmal nach einem Spielzeug greifen würde reichen.',
  'statement.gait-reach-needs-gyro':
    'Es braucht ein Gyroskop oder Positionen: solange sich der Arm dreht, kann Beschleunigung allein Bewegung nicht von Schwerkraft unterscheiden.',
  'statement.gait-reach-needs-positions':
    'Es braucht Positionen der Hand (aus Video oder von einem Messsystem), die ein getragener Sensor nicht liefert.',
  'statement.gait-reach-too-few': 'Es braucht mindestens {needed} Greifbewegungen; gefunden wurden {found}.',
};
