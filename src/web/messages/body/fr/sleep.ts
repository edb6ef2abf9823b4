import type { CoreCatalogue } from '../../en.ts';

export const frSleep: CoreCatalogue = {
  'measure.night-sleep': 'Sommeil de la nuit',
  'measure.wake-after-sleep-onset': 'Éveil pendant la nuit',
  'measure.longest-sleep': 'Plus long sommeil sans réveil',
  'measure.night-wakings': 'Réveils nocturnes',
  'measure.nap-time': 'Siestes',
  'measure.sleep-per-day': 'Sommeil en 24 heures',
  'measure.sleep-onset': 'Endormissement du soir',
  'measure.sleep-onset-variability': 'Dispersion de l’endormissement',
  'definition.night-sleep':
    'Moyenne, sur les nuits entières, du temps de sommeil : de l’endormissement au réveil, sans les éveils de cinq minutes et plus.',
  'definition.wake-after-sleep-onset':
    'Moyenne, sur les nuits entières, du temps passé en éveils de cinq minutes et plus entre l’endormissement et le réveil.',
  'definition.longest-sleep':
    'Moyenne, sur les nuits entières, de la plus longue période sans éveil de cinq minutes ou plus.',
  'definition.night-wakings':
    'Moyenne, sur les nuits entières, du nombre d’éveils de cinq minutes et plus entre l’endormissement et le réveil.',
  'definition.nap-time':
    'Moyenne, sur les journées où le capteur a été porté, du temps de sommeil en siestes d’au moins 30 minutes chacune (20 jusqu’à l’âge d’un an).',
  'definition.sleep-per-day':
    'Moyenne, sur des périodes entières de 24 heures comptées depuis le début, du temps de sommeil, nuits et siestes.',
  'definition.sleep-onset':
    'Moyenne, sur les nuits entières, de l’heure à laquelle le sommeil commence, en heures après minuit.',
  'definition.sleep-onset-variability':
    'Écart-type (n − 1), sur les nuits entières, de l’heure à laquelle le sommeil commence.',
  'counts.nights': 'nuits',
  'statement.sleep-none':
    'Nécessite l’accélération avec la pesanteur, ou des comptages, d’une nuit et mieux de plusieurs jours, ou le sommeil noté par un appareil ; il n’y en a pas ici.',
  'statement.sleep-no-night': 'Nécessite une nuit ; aucun sommeil de {hours} heures ou plus n’a été trouvé.',
  'statement.sleep-no-whole-night':
    'Nécessite une nuit entière avec le capteur porté : nuits coupées par le début, la fin ou le retrait {cut}, trop longtemps non porté {off}. Commencez une demi-heure avant le coucher et terminez une demi-heure après le lever.',
  'statement.sleep-too-few-nights': 'Nécessite au moins {needed} nuits entières ; il y en a {found}.',
  'statement.sleep-needs-clock':
    'Nécessite l’heure, que le fichier ne donne pas. La durée du sommeil se mesure sans elle ; pour ceci, indiquez l’heure du début.',
  'statement.sleep-no-whole-day': 'Nécessite 24 heures dont au moins {needed} avec le capteur porté ; il n’y en a pas.',
  'statement.sleep-no-waking-day':
    'Nécessite une journée avec le capteur porté du matin au soir ; sans l’heure, aussi les nuits d’avant et d’après.',
  'statement.sleep-device-no-naps':
    'Ce qu’un appareil note lui-même comme sommeil ne dit pas quelles siestes il aurait manquées ; nécessite l’accélération ou des comptages.',
  'statement.sleep-wake-honesty':
    'Le mouvement montre le sommeil et cache l’éveil : un enfant éveillé qui ne bouge pas compte comme endormi. Chez l’enfant d’âge préscolaire, la moitié de l’éveil est trouvée.',
  'statement.sleep-wakings-honesty':
    'Le nombre de réveils tiré du mouvement concorde mal avec celui de l’électroencéphalogramme ; ne comparez que le même enfant avec le même capteur.',
  'statement.sleep-nights-left-out': 'Nuits non comptées : coupées {cut}, trop longtemps non porté {off}.',
  'statement.sleep-days-left-out': 'Jours non comptés où le capteur n’a pas été porté assez longtemps : {count}.',
  'statement.sleep-naps-per-day': 'En moyenne {count} siestes par jour.',
  'statement.sleep-ride-limit':
    'Un sommeil dans une voiture qui roule peut être manqué, et une demi-heure assis sans bouger peut passer pour une sieste.',
  'statement.sleep-jerks-masked':
    '{count} secousses ({seconds} s) ont été écartées avant de déterminer le sommeil, car à elles seules elles ressembleraient à l’éveil.',
  'statement.sleep-jerks-not-masked':
    'Les secousses n’ont pas été recherchées dans cet enregistrement ; des myoclonies fréquentes peuvent passer pour de l’éveil.',
  'statement.sleep-kept-as-worn':
    '{minutes} min sans aucun mouvement pendant le sommeil ont été gardées comme sommeil, car le capteur était orienté comme sur le corps.',
  'statement.sleep-losses-bridged':
    '{minutes} min perdues par l’appareil pendant le sommeil ont été comptées comme sommeil.',
  'statement.sleep-table':
    '{minutes} min sans un seul mouvement, le capteur posé à plat, ont été prises pour un capteur retiré et non pour du sommeil.',
  'statement.sleep-clock-odd':
    'La plupart des nuits tombent en plein jour selon l’horloge de l’appareil ; elle était peut-être mal réglée.',
  'statement.sleep-from-counts':
    'D’après les comptages de l’appareil, selon Sadeh comme le calcule ActiLife ; la règle vient d’adolescents et d’adultes.',
  'statement.sleep-from-device': 'Tel qu’un appareil ou une application l’a noté ; sa règle n’est pas connue.',
};
