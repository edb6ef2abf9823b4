import type { CoreCatalogue } from './en.ts';

/** What exactly each measure computes, in German. */
export const deDefinitions: CoreCatalogue = {
  'definition.saccade-rate': 'Alle Sakkaden, auch jede in einer Salve, geteilt durch die brauchbare Zeit.',
  'definition.burst-rate':
    'Salven (drei oder mehr Sakkaden mit weniger als 20 ms zwischen Nachbarn), die beginnen, geteilt durch die brauchbare Zeit in Minuten.',
  'definition.opsoclonus-time-share':
    'Brauchbare Messwerte in Salven von Sakkaden ohne Pause, geteilt durch alle brauchbaren Messwerte.',
  'definition.burst-duration': 'Median der Zeit vom Beginn der ersten bis zum Ende der letzten Sakkade einer Salve.',
  'definition.longest-quiet':
    'Längster Abschnitt ohne Salve; ein Ausfall über 0,5 s beendet ihn, ein kürzerer zählt nicht als Ruhe.',
  'definition.intersaccadic-interval':
    'Median der Zeit vom Ende einer Sakkade bis zum Beginn der nächsten, über alle Paare ohne Ausfall oder Lidschlag dazwischen; 0 ohne Pause.',
  'definition.short-interval-share':
    'Abstände zwischen Sakkaden unter 20 ms, geteilt durch alle Abstände ohne Ausfall oder Lidschlag.',
  'definition.oscillation-frequency':
    'Eins durch den doppelten Median der Zeit von Beginn zu Beginn benachbarter Sakkaden in Salven: Eine Schwingung sind zwei Sakkaden.',
  'definition.spectral-frequency':
    'Frequenz der höchsten Leistung im mittleren Lomb-Scargle-Spektrum der Geschwindigkeit entlang ihrer Hauptachse, in Salven (sonst in der ganzen Aufzeichnung), 1 bis 40 Hz.',
  'definition.spectral-bandwidth': 'Breite des Gipfels im Geschwindigkeitsspektrum auf halber Höhe.',
  'definition.spectral-entropy':
    'Shannon-Entropie des mittleren Geschwindigkeitsspektrums, Leistung als Wahrscheinlichkeit, geteilt durch ihren Höchstwert: 0 eine Frequenz, 1 alle gleich.',
  'definition.amplitude-frequency-ratio':
    'Frequenz in Salven, geteilt durch die von Sakkaden der mittleren Größe ganz ohne Pause, 1000 / (2 (2,2 A + 21)) Hz.',
  'definition.amplitude-median':
    'Median der Strecke vom Beginn bis zum Ende einer Sakkade, ohne Sakkaden neben Lidschlag oder Ausfall.',
  'definition.amplitude-p90':
    '90. Perzentil der Strecke vom Beginn bis zum Ende einer Sakkade, ohne Sakkaden neben Lidschlag oder Ausfall.',
  'definition.peak-velocity-median':
    'Median der höchsten Geschwindigkeit einer Sakkade, ohne Sakkaden neben Lidschlag oder Ausfall.',
  'definition.peak-velocity-p90':
    '90. Perzentil der höchsten Geschwindigkeit einer Sakkade, ohne Sakkaden neben Lidschlag oder Ausfall.',
  'definition.main-sequence-asymptote':
    'Grenzwert in: Höchstgeschwindigkeit = Grenzwert · (1 − e^(−Amplitude / Skala)), robust an die Logarithmen aller Sakkaden angepasst.',
  'definition.main-sequence-scale':
    'Amplitude, bei der die angepasste Höchstgeschwindigkeit 63 % ihres Grenzwerts erreicht.',
  'definition.main-sequence-deviation':
    'Sakkaden, deren Höchstgeschwindigkeit unter dem 0,6- oder über dem 1,6-Fachen von 550 · (1 − e^(−Amplitude / 7)) °/s liegt, geteilt durch alle Sakkaden.',
  'definition.direction-axis-ratio':
    'Kleinerer durch größeren Eigenwert der zweiten Momente der waagrechten und senkrechten Wege der Sakkaden: 0 eine Ebene, 1 alle Richtungen gleich.',
  'definition.direction-entropy':
    'Shannon-Entropie der Richtungen in acht Sektoren, geteilt durch ihren Höchstwert, um die Anzahl berichtigt: 0 eine Richtung, 0,33 hin und her, 1 alle gleich.',
  'definition.horizontal-share':
    'Summe der quadrierten waagrechten Wege der Sakkaden, geteilt durch die aller aufgezeichneten Achsen.',
  'definition.vertical-share':
    'Summe der quadrierten senkrechten Wege der Sakkaden, geteilt durch die aller aufgezeichneten Achsen.',
  'definition.torsional-share':
    'Summe der quadrierten Verrollungen der Sakkaden, geteilt durch die aller aufgezeichneten Achsen.',
  'definition.conjugacy-lag':
    'Verzug mit der höchsten Korrelation der Geschwindigkeiten beider Augen in Sakkaden; positiv, wenn das rechte folgt.',
  'definition.conjugacy-gain':
    'Quadratisches Mittel der Geschwindigkeit des linken Auges in Sakkaden, geteilt durch das des rechten, Rauschen abgezogen.',
  'definition.conjugacy-correlation':
    'Korrelation (um null, beide Achsen zusammen) der Geschwindigkeiten beider Augen in Sakkaden beim besten Verzug.',
  'definition.near-blink-share':
    'Sakkaden im Umkreis von 100 ms um Lidschlag oder Ausfall, geteilt durch alle Sakkaden.',
  'definition.retinal-slip-rms':
    'Quadratisches Mittel der Geschwindigkeit über alle brauchbaren Messwerte, Sakkaden eingeschlossen, Rauschen abgezogen: So gleitet das Bild einer ruhenden Welt.',
  'definition.retinal-slip-median':
    'Median der Geschwindigkeit über alle brauchbaren Messwerte, Sakkaden eingeschlossen.',
  'definition.slow-phase-speed':
    'Median der Geschwindigkeit über die brauchbaren Messwerte, die mehr als 20 ms von jeder Sakkade entfernt sind.',
};
