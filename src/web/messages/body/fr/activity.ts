import type { CoreCatalogue } from '../../en.ts';

export const frActivity: CoreCatalogue = {
  'measure.activity-mean': 'Activité moyenne (ENMO)',
  'measure.activity-mad': 'Activité moyenne (MAD)',
  'measure.activity-p95': 'Activité dans le vingtième le plus vif de la journée',
  'measure.most-active-10h': 'Activité des dix heures les plus actives (M10)',
  'measure.least-active-5h': 'Activité des cinq heures les moins actives (L5)',
  'measure.longest-still-bout': 'Plus longue période immobile à l’état de veille',
  'measure.worn-time': 'Heures de port par jour',
  'measure.interdaily-stability': 'Ressemblance des journées',
  'measure.intradaily-variability': 'Fragmentation des journées',
  'definition.activity-mean':
    'Moyenne de la longueur de l’accélération moins 1 g, les valeurs négatives étant mises à 0, sur le temps de port de chaque jour, puis sur les jours.',
  'definition.activity-mad':
    'Écart moyen de la longueur de l’accélération à sa moyenne dans chaque seconde, moyenné sur le temps de port de chaque jour, puis sur les jours.',
  'definition.activity-p95':
    'Le 95e centile de la MAD par périodes de 5 secondes sur le temps de port de chaque jour, moyenné sur les jours.',
  'definition.most-active-10h':
    'La plus grande moyenne de la MAD sur dix heures consécutives entre deux minuits, moyennée sur les jours.',
  'definition.least-active-5h':
    'La plus petite moyenne de la MAD sur cinq heures consécutives entre deux minuits, moyennée sur les jours.',
  'definition.longest-still-bout':
    'La plus longue période de port de chaque jour, hors sommeil, pendant laquelle le capteur n’a jamais tourné de plus de 5 degrés en 5 secondes, médiane sur les jours.',
  'definition.worn-time':
    'Heures pendant lesquelles le capteur a été porté, par 24 heures entre son premier et son dernier échantillon.',
  'definition.interdaily-stability':
    'Variance de la journée moyenne, heure par heure, divisée par la variance de toutes les heures : 1 si tous les jours se ressemblent, 0 si l’heure ne dit rien.',
  'definition.intradaily-variability':
    'Moyenne du carré du changement d’activité d’une heure à l’autre, divisée par la variance de toutes les heures : près de 0 pour une seule vague régulière par jour, environ 2 si les heures n’ont aucun lien entre elles.',
  'counts.days': 'jours',
  'statement.activity-needs-worn-day':
    'Il faut un jour de 24 heures pendant lequel le capteur a été porté {needed} heures ; le jour le plus porté en avait {most}.',
  'statement.activity-needs-days': 'Il faut {needed} jours, chacun porté {hours} heures ; il y en avait {found}.',
  'statement.activity-needs-full-day': 'Il faut un enregistrement de 24 heures ou plus ; celui-ci dure {hours} heures.',
  'statement.activity-needs-gravity':
    'Il faut des valeurs qui contiennent la pesanteur ; ce capteur l’a retirée. L’activité moyenne (MAD) peut être obtenue sans elle.',
  'statement.activity-not-calibrated':
    'Au repos, ce capteur s’écarte de {error} mg de 1 g, et cela n’a pas pu être corrigé : il faut des moments immobiles dans de nombreuses positions. Une erreur de plus de {limit} mg cache un jeu calme ; l’activité moyenne (MAD) n’en est pas touchée.',
  'statement.activity-rest-unknown':
    'L’erreur du capteur au repos n’est pas connue, car il y a trop peu de moments immobiles. L’activité moyenne (MAD) peut être obtenue sans cela.',
  'statement.activity-needs-sleep':
    'Il faut savoir quand il y a eu du sommeil, et aucun sommeil n’a été trouvé dans cet enregistrement.',
  'statement.activity-no-window': 'Aucun jour ne compte {hours} heures consécutives de port presque continu.',
  'statement.activity-few-days':
    'Jours suffisamment portés : {days}. Les jours diffèrent, comparez donc avec prudence.',
  'statement.activity-no-clock':
    'L’heure n’est pas connue ; les jours sont donc comptés par 24 heures à partir du début.',
  'statement.activity-without-gravity':
    'Le capteur a retiré la pesanteur ; ce nombre ne se compare donc qu’à lui-même.',
  'statement.activity-residual':
    'Au repos, le capteur s’écarte de {error} mg de 1 g ; la valeur peut être fausse d’autant.',
};
