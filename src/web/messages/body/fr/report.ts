import type { CoreCatalogue } from '../../en.ts';

export const frReport: CoreCatalogue = {
  'statement.VERDICT_BODY_NOTHING': 'Il n’y a rien dans cet enregistrement qui puisse être mesuré.',
  'statement.VERDICT_JERKS':
    'Secousses au repos ({place}) : {rate} par minute{interval}, {count, plural, one {une secousse} other {# secousses}} en {minutes} minutes calmes.',
  'statement.VERDICT_JERKS_NONE':
    'Aucune secousse au repos ({place}) en {minutes} minutes calmes ; celles de moins d’environ {floor} g, ou lentes (un cinquième de seconde dans un sens), n’auraient pas été vues.',
  'statement.VERDICT_JERKS_NOT': 'Les secousses au repos ({place}) n’ont pas été comptées.',
  'statement.VERDICT_TREMOR':
    'Une oscillation rythmique de {frequency} Hz, comme dans un tremblement, occupe {percent} % du temps ({place}).',
  'statement.VERDICT_GAIT':
    'Marche ({place}) : {cadence} pas par minute ; la durée du cycle varie de {percent} %{interval}.',
  'statement.VERDICT_CADENCE': 'Marche ({place}) : {cadence} pas par minute{interval}.',
  'statement.VERDICT_NIGHTS':
    'Sommeil la nuit : {hours} h{interval} sur {nights, plural, one {une nuit} other {# nuits}}.',
  'statement.VERDICT_SLEEP_FOUND':
    'Du sommeil a été trouvé : {nights, plural, =0 {aucune nuit} one {une nuit} other {# nuits}} et {naps, plural, =0 {aucune sieste} one {une sieste} other {# siestes}} ; pour une moyenne il faut des nuits et des jours entiers.',
  'statement.VERDICT_JERKS_ASLEEP':
    '{count, plural, one {Une autre secousse} other {# autres secousses}} ({place}) : dans {minutes} minutes prises pour du sommeil, à quoi ressemble le repos allongé. Marquez ce temps comme repos pour les compter.',
  'statement.VERDICT_NAPS': 'Siestes : {minutes} min par jour.',
  'statement.VERDICT_COUNTS':
    'Comptages d’activité de l’appareil (counts) : porté {worn} heures sur {all} ; pendant ce temps, en moyenne {counts} counts par minute (tous les axes ensemble).',
  'statement.VERDICT_DEVICE_STEPS':
    'Pas, comptés par l’appareil : {steps} par jour (médiane, {days, plural, one {un jour entier} other {# jours entiers}}).',
  'statement.VERDICT_DEVICE_STEPS_FEW':
    'Pas, comptés par l’appareil : {steps} en tout ; pour un nombre par jour, il faut un jour entier.',
  'statement.VERDICT_DEVICE_HEART':
    'Fréquence cardiaque, notée par l’appareil : {median} par minute (médiane de {count, plural, one {une valeur} other {# valeurs}} ; neuf sur dix se situent entre {low} et {high}).',
  'statement.VERDICT_DEVICE_WALKING':
    'L’appareil a aussi noté {values, plural, one {une valeur à lui} other {# valeurs à lui}} sur la marche ; son mode de calcul n’est pas publié, elles restent donc à part de ce qui est mesuré ici.',
  'statement.VERDICT_WORN': 'Porté {worn} heures sur {all} ({place}), {rate} échantillons par seconde.',
  'statement.VERDICT_RECORDED': '{minutes} minutes ont été enregistrées ({place}), {rate} échantillons par seconde.',
  'statement.CALIBRATED':
    'Le capteur ({place}) a été ramené à 1 g d’après ses moments immobiles : écart de {before} mg avant, de {after} mg après.',
  'statement.NOT_CALIBRATED':
    'Le capteur ({place}) n’a pas pu être ramené à 1 g d’après ses moments immobiles, écartés de {before} mg ; l’activité au-delà de la pesanteur (ENMO) peut être fausse d’autant.',
};
