import type { CoreCatalogue } from '../../en.ts';

export const frGait: CoreCatalogue = {
  'measure.cadence': 'Pas par minute pendant la marche',
  'measure.stride-time': 'Durée du cycle de marche, médiane',
  'measure.stride-time-cv': 'Variation de la durée du cycle de marche',
  'measure.step-regularity': 'Ressemblance d’un pas avec le suivant',
  'measure.stride-regularity': 'Ressemblance d’un cycle de marche avec le suivant',
  'measure.harmonic-ratio-vertical': 'Rapport harmonique, de haut en bas',
  'measure.harmonic-ratio-anteroposterior': 'Rapport harmonique, d’avant en arrière',
  'measure.harmonic-ratio-mediolateral': 'Rapport harmonique, latéral',
  'measure.mediolateral-share': 'Part latérale du mouvement du tronc',
  'measure.walking-time': 'Marche, minutes par jour',
  'measure.sway-rms': 'Oscillation posturale, dispersion',
  'measure.sway-area': 'Oscillation posturale, surface',
  'measure.sway-velocity': 'Oscillation posturale, vitesse',
  'measure.reach-smoothness': 'Fluidité du geste vers un objet',
  'measure.reach-peaks': 'Pics de vitesse d’un geste',
  'measure.reach-duration': 'Durée d’un geste, médiane',
  'measure.reach-overshoot': 'Dépassement de la cible, médiane',
  'definition.cadence':
    'Deux fois 60 s divisées par la durée moyenne du cycle de marche en ligne droite ; sur un membre, médiane, sur les périodes de marche, des pas par minute que donne le rythme.',
  'definition.stride-time':
    'Médiane du temps entre un contact d’un pied et le contact suivant du même pied, les deux pieds, en marche rectiligne.',
  'definition.stride-time-cv':
    'Écart-type des durées du cycle autour de la moyenne de leur trajet droit, divisé par la durée moyenne, débarrassé de l’erreur des contacts : CV² = CV²observé − 2(σ/T)².',
  'definition.step-regularity':
    'Autocorrélation non biaisée de l’accélération verticale au décalage d’un pas, divisée par sa valeur au décalage 0, par fenêtres de 8 s de marche rectiligne, moyenne.',
  'definition.stride-regularity':
    'Autocorrélation non biaisée de l’accélération verticale au décalage d’un cycle de marche, divisée par sa valeur au décalage 0, par fenêtres de 8 s de marche rectiligne, moyenne.',
  'definition.harmonic-ratio-vertical':
    'Somme des amplitudes des harmoniques pairs sur somme des impairs, parmi les 20 premiers harmoniques de l’accélération verticale, exactement à n sur la durée du cycle, sur exactement un cycle ; médiane sur les cycles de marche rectiligne.',
  'definition.harmonic-ratio-anteroposterior':
    'Somme des amplitudes des harmoniques pairs sur somme des impairs, parmi les 20 premiers harmoniques de l’accélération vers l’avant, exactement à n sur la durée du cycle, sur exactement un cycle ; médiane sur les cycles de marche rectiligne.',
  'definition.harmonic-ratio-mediolateral':
    'Somme des amplitudes des harmoniques impairs sur somme des pairs, parmi les 20 premiers harmoniques de l’accélération latérale, exactement à n sur la durée du cycle, sur exactement un cycle ; médiane sur les cycles de marche rectiligne.',
  'definition.mediolateral-share':
    'Moyenne quadratique de l’accélération latérale sur la racine de la somme des carrés moyens des trois axes, chacun autour de sa moyenne, par fenêtres de 8 s de marche rectiligne, moyenne.',
  'definition.walking-time':
    'Minutes de marche par jour du calendrier, moyenne sur les jours portés au moins 10 heures.',
  'definition.sway-rms':
    'Moyenne quadratique de l’inclinaison du tronc autour de sa direction moyenne, les deux directions ensemble, d’après l’accélération au-dessous de 2 Hz, par périodes de 30 s debout (ou assis) sans bouger, médiane.',
  'definition.sway-area':
    'Surface de l’ellipse qui contient 95 % des inclinaisons du tronc, π·5,991·√(λ1·λ2) de leur covariance (forme de la population), par périodes de 30 s debout (ou assis) sans bouger, médiane.',
  'definition.sway-velocity':
    'Longueur du trajet de l’inclinaison du tronc après un filtre passe-bas de 3 Hz, divisée par le temps, par périodes de 30 s debout (ou assis) sans bouger, médiane.',
  'definition.reach-smoothness':
    'Longueur d’arc négative du spectre d’amplitude de la vitesse d’un geste (SPARC : remplissage de niveau 4, jusqu’à 10 Hz, seuil 0,05), médiane sur les gestes ; la vitesse est celle de la rotation (gyroscope) ou, s’il y a des positions, celle de la main.',
  'definition.reach-peaks':
    'Nombre de pics de la vitesse d’un geste (gaussienne de 0,04 s ; proéminence d’au moins 5 % de sa vitesse maximale), moyenne sur les gestes.',
  'definition.reach-duration':
    'Médiane du temps entre le début et la fin d’un geste, chacun à 5 % de sa vitesse maximale.',
  'definition.reach-overshoot':
    'De combien un geste dépasse son point d’arrivée, le long de la droite du début à la fin, divisé par la distance ; médiane sur les gestes. D’après des positions seulement.',
  'counts.strides': 'cycles de marche',
  'counts.pieces': 'périodes',
  'counts.reaches': 'gestes',
  'statement.gait-none': 'Aucune marche n’a été trouvée.',
  'statement.gait-needs-trunk':
    'Les pas isolés se voient depuis le tronc (bas du dos, taille ou poitrine) ; un capteur sur un membre ne montre que le rythme.',
  'statement.gait-needs-gravity':
    'Il faut l’accélération avec la pesanteur : sans elle, on ne sait pas où est le haut.',
  'statement.gait-too-few-strides':
    'Il faut au moins {needed} cycles de marche en ligne droite pendant {seconds} s et plus à la fois ; {found} ont été trouvés. Marcher quatre fois 15 m ou plus en ligne droite suffirait.',
  'statement.gait-turns-unseen':
    'Sans gyroscope, les virages ne se voient pas : des courbes peuvent se trouver dans la marche rectiligne et la faire paraître moins régulière.',
  'statement.gait-below-floor':
    'La variation ne dépasse pas ce que donnerait le seul placement des contacts ({floor}) ; la marche peut être plus régulière que cela.',
  'statement.gait-axes-unsure':
    'L’avant et le côté n’ont pas pu être distingués assez nettement ; le capteur doit être porté au milieu du corps.',
  'statement.gait-few-harmonics':
    'À {rate} mesures par seconde, {count} harmoniques d’un cycle peuvent être déterminés, et non 20.',
  'statement.gait-rhythm-only':
    'D’après le rythme d’un membre, non d’après des pas isolés : tout autre mouvement rythmé de dix secondes et plus compte comme marche, les courts trajets manquent.',
  'statement.gait-day-too-short':
    'Il faut un jour porté au moins {needed} heures ; le plus long ici en compte {found}.',
  'statement.gait-no-clock':
    'Le fichier n’indique pas l’heure : les jours sont comptés depuis le début de l’enregistrement.',
  'statement.gait-sway-no-task':
    'Il faut au moins {needed} s assis ou debout sans bouger, marquées comme tâche « sit » ou « stand » ; {found} s étaient marquées. Trois fois 30 s sont l’idéal.',
  'statement.gait-sway-moved':
    'Dans tout ce qui était marqué comme assis ou debout sans bouger, il y avait plus de mouvement que d’oscillation ({degrees} degrés et plus).',
  'statement.gait-sway-standing': 'Debout.',
  'statement.gait-sway-sitting': 'Assis.',
  'statement.gait-sway-noise': 'La valeur ne dépasse pas nettement le bruit du capteur ({floor}).',
  'statement.gait-reach-no-task':
    'Il faut des mouvements marqués comme tâche « reach » : dix gestes vers un jouet suffiraient.',
  'statement.gait-reach-needs-gyro':
    'Il faut un gyroscope ou des positions : tant que le bras tourne, l’accélération seule ne distingue pas le mouvement de la pesanteur.',
  'statement.gait-reach-needs-positions':
    'Il faut des positions de la main (vidéo ou système de mesure), qu’un capteur porté ne donne pas.',
  'statement.gait-reach-too-few': 'Il faut au moins {needed} gestes ; {found} ont été trouvés.',
};
