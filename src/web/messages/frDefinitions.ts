import type { CoreCatalogue } from './en.ts';

/** What exactly each measure computes, in French. */
export const frDefinitions: CoreCatalogue = {
  'definition.saccade-rate': 'Toutes les saccades, chacune comptée même enchaînée, divisées par le temps utilisable.',
  'definition.burst-rate':
    'Salves (trois saccades ou plus, à moins de 20 ms entre voisines) qui commencent, divisées par le temps utilisable en minutes.',
  'definition.opsoclonus-time-share':
    'Échantillons utilisables dans des salves de saccades enchaînées, divisés par tous les échantillons utilisables.',
  'definition.burst-duration':
    'Médiane du temps entre le début de la première et la fin de la dernière saccade d’une salve.',
  'definition.longest-quiet':
    'Plus long passage sans salve ; une perte de plus de 0,5 s y met fin, une plus courte ne compte pas comme calme.',
  'definition.intersaccadic-interval':
    'Médiane du temps entre la fin d’une saccade et le début de la suivante, pour les paires sans perte ni clignement entre elles ; 0 si enchaînées.',
  'definition.short-interval-share':
    'Intervalles entre saccades de moins de 20 ms, divisés par tous les intervalles sans perte ni clignement.',
  'definition.oscillation-frequency':
    'Un divisé par deux fois la médiane du temps entre débuts de saccades voisines dans les salves : un cycle fait deux saccades.',
  'definition.spectral-frequency':
    'Fréquence de plus forte puissance du spectre de Lomb-Scargle moyen de la vitesse selon son axe principal, dans les salves (sinon tout l’enregistrement), de 1 à 40 Hz.',
  'definition.spectral-bandwidth': 'Largeur du pic du spectre de vitesse à mi-hauteur.',
  'definition.spectral-entropy':
    'Entropie de Shannon du spectre de vitesse moyen, la puissance prise comme probabilité, sur son maximum : 0 une fréquence, 1 toutes égales.',
  'definition.amplitude-frequency-ratio':
    'Fréquence dans les salves, divisée par celle de saccades de leur amplitude médiane sans aucune pause, 1000 / (2 (2,2 A + 21)) Hz.',
  'definition.amplitude-median':
    'Médiane de la distance du début à la fin d’une saccade, sans celles proches d’un clignement ou d’une perte.',
  'definition.amplitude-p90':
    '90e percentile de la distance du début à la fin d’une saccade, sans celles proches d’un clignement ou d’une perte.',
  'definition.peak-velocity-median':
    'Médiane de la plus grande vitesse d’une saccade, sans celles proches d’un clignement ou d’une perte.',
  'definition.peak-velocity-p90':
    '90e percentile de la plus grande vitesse d’une saccade, sans celles proches d’un clignement ou d’une perte.',
  'definition.main-sequence-asymptote':
    'Asymptote de : vitesse maximale = asymptote · (1 − e^(−amplitude / échelle)), ajustée de façon robuste aux logarithmes de toutes les saccades.',
  'definition.main-sequence-scale': 'Amplitude où la vitesse maximale ajustée atteint 63 % de son asymptote.',
  'definition.main-sequence-deviation':
    'Saccades dont la vitesse maximale est sous 0,6 ou au-dessus de 1,6 fois 550 · (1 − e^(−amplitude / 7)) °/s, divisées par toutes les saccades.',
  'definition.direction-axis-ratio':
    'Plus petite sur plus grande valeur propre des moments d’ordre deux des déplacements horizontaux et verticaux : 0 un plan, 1 toutes directions égales.',
  'definition.direction-entropy':
    'Entropie de Shannon des directions en huit secteurs sur son maximum, corrigée du nombre : 0 une direction, 0,33 aller-retour, 1 toutes égales.',
  'definition.horizontal-share':
    'Somme des carrés des déplacements horizontaux des saccades, divisée par celle de tous les axes enregistrés.',
  'definition.vertical-share':
    'Somme des carrés des déplacements verticaux des saccades, divisée par celle de tous les axes enregistrés.',
  'definition.torsional-share':
    'Somme des carrés des torsions des saccades, divisée par celle de tous les axes enregistrés.',
  'definition.conjugacy-lag':
    'Retard de plus forte corrélation des vitesses des deux yeux dans les saccades ; positif si l’œil droit suit.',
  'definition.conjugacy-gain':
    'Vitesse quadratique moyenne de l’œil gauche dans les saccades, divisée par celle de l’œil droit, bruit retiré.',
  'definition.conjugacy-correlation':
    'Corrélation (autour de zéro, deux axes ensemble) des vitesses des deux yeux dans les saccades au meilleur retard.',
  'definition.near-blink-share':
    'Saccades à moins de 100 ms d’un clignement ou d’une perte, divisées par toutes les saccades.',
  'definition.retinal-slip-rms':
    'Vitesse quadratique moyenne de l’œil sur tous les échantillons utilisables, saccades comprises, bruit retiré : le glissement de l’image d’un monde immobile.',
  'definition.retinal-slip-median':
    'Vitesse médiane de l’œil sur tous les échantillons utilisables, saccades comprises.',
  'definition.slow-phase-speed':
    'Vitesse médiane de l’œil sur les échantillons utilisables à plus de 20 ms de toute saccade.',
};
