import type { CoreCatalogue } from '../../en.ts';

export const frIssues: CoreCatalogue = {
  'issue.NO_MOTION_SAMPLES':
    'Aucun échantillon de mouvement, de comptes, de sommeil ou de fréquence cardiaque n’a été trouvé dans le fichier.',
  'hint.NO_MOTION_SAMPLES': 'Exportez l’enregistrement avec ses données brutes, pas seulement un résumé.',
  'issue.CLOCK_NOT_TOLD':
    'Le fichier ne dit pas à quelle heure il a commencé ; jours et nuits ne peuvent pas être distingués.',
  'issue.MOTION_UNCLEAR':
    'C’est un tableau de mouvements, mais ce que disent ses colonnes ne suffit pas pour le lire : {columns}',
  'hint.MOTION_UNCLEAR':
    'Dites quelles colonnes sont le temps et les trois axes, dans quelle unité est l’accélération et si elle contient la pesanteur.',
  'issue.UNIT_FROM_REST':
    'Le fichier ne dit pas l’unité de l’accélération. Au repos il montre {size}, ce qui est la pesanteur en {unit}.',
  'issue.REST_ODD': 'Au repos, l’accélération est de {size} g au lieu de 1 g.',
  'hint.REST_ODD': 'Vérifiez l’unité. Si elle est juste, le capteur n’a jamais été immobile ou est mal étalonné.',
  'issue.GRAVITY_ABSENT':
    'L’appareil a retiré la pesanteur de l’accélération ; la posture, le sommeil et l’activité ne peuvent pas en être déduits.',
  'hint.GRAVITY_ABSENT':
    'Enregistrez aussi l’accélération avec la pesanteur (accélération totale, accéléromètre brut).',
  'issue.TIME_UNIT_OVERRULED':
    'L’en-tête {column} indique {told}, mais aucun capteur n’est aussi rapide ou aussi lent que le diraient alors ses nombres ; ils ont été lus en {taken}.',
  'hint.TIME_UNIT_OVERRULED':
    'Si l’en-tête est juste, précisez ce que sont les colonnes ; sinon, il n’y a rien à faire.',
  'issue.ROTATION_UNIT_NOT_TOLD':
    'Le fichier ne dit pas si la rotation dans {column} est en rad/s ou en degrés/s ; elle a été laissée de côté.',
  'hint.ROTATION_UNIT_NOT_TOLD': 'Indiquez l’unité de ces colonnes pour les utiliser.',
  'issue.ZONE_NOT_TOLD':
    'Les heures du fichier sont en temps universel (UTC) et son fuseau horaire n’est pas indiqué ; les heures du jour ne sont donc pas connues.',
  'hint.ZONE_NOT_TOLD': 'Indiquez le fuseau horaire, par exemple Europe/Paris.',
  'issue.UNCALIBRATED_LEFT_OUT':
    'Les capteurs non étalonnés ({what}) ont été laissés de côté ; ceux qui sont étalonnés sont lus.',
  'issue.DATE_ORDER_ASSUMED':
    'Le fichier ne dit pas si {date} commence par le mois ou par le jour ; le mois a été retenu.',
  'hint.DATE_ORDER_ASSUMED':
    'Si le jour vient en premier, les dates sont fausses, mais aucune heure ni aucune durée ne l’est.',
  'issue.RECORDS_REPEATED':
    'Certaines données ({what}) figurent plusieurs fois dans le fichier ou commencent à la même seconde ; chaque moment a été lu une fois.',
  'issue.SOURCES_OVERLAP':
    'Certaines données ({what}) portent sur un moment qu’une meilleure source couvre aussi (montre, puis téléphone, puis autres applications) ; elles ont été laissées de côté pour que rien ne compte deux fois.',
  'issue.STAGES_PREFERRED':
    'Pour une nuit qu’une source appelle seulement sommeil, une autre source indique des phases de sommeil ; celle qui indique les phases a été retenue.',
  'issue.RECORD_UNREADABLE': 'Une donnée ({what}) n’a pas pu être lue ({found}).',
  'hint.RECORD_UNREADABLE': 'Elle a été laissée de côté ; toutes les autres ont été lues.',
  'issue.CHANNEL_LEFT_OUT': 'Le canal {channel} a été laissé de côté : {why}.',
  'hint.CHANNEL_LEFT_OUT': 'Indiquez son type, son axe et son unité dans la description des canaux.',
  'issue.CHANNELS_UNUSABLE': 'Aucun canal de mouvement lisible n’a été trouvé. Le fichier contient : {channels}.',
  'hint.CHANNELS_UNUSABLE': 'L’accélération, la rotation, le champ magnétique, les positions et les comptes sont lus.',
  'issue.OFFSET_CHANGES':
    'L’écart de l’horloge avec le temps universel change dans le fichier, de {from} à {to} minutes, et le fuseau horaire n’est pas indiqué : les heures du jour sont celles du début.',
  'hint.OFFSET_CHANGES': 'Indiquez le fuseau horaire, par exemple Europe/Paris.',
  'issue.CLOCK_REPEATS_HOUR':
    'Le {date}, les heures du fichier reculent d’une heure, comme les horloges à la fin de l’heure d’été : elle a été lue comme une heure que l’horloge a montrée deux fois.',
  'hint.CLOCK_REPEATS_HOUR':
    'Indiquez le fuseau horaire, par exemple Europe/Paris : c’est alors certain, et les heures du jour qui suivent sont justes.',
  'issue.CLOCK_SKIPS_HOUR':
    'Le {date}, les heures du fichier avancent d’une heure, comme les horloges au début de l’heure d’été : cela a été lu comme un tel changement, et non comme une lacune.',
  'hint.CLOCK_SKIPS_HOUR':
    'Indiquez le fuseau horaire, par exemple Europe/Paris : c’est alors certain, et les heures du jour qui suivent sont justes.',
  'issue.ZIP_NOT_READ': 'Une partie du fichier zip est {found}, ce qui n’est pas lu.',
  'hint.ZIP_NOT_READ': 'Compressez-le à nouveau de façon ordinaire, sans mot de passe.',
  'issue.ZIP_TOO_LARGE': 'Une fois décompressé, le fichier zip dépasse {limit} ; sa lecture a été arrêtée.',
  'hint.ZIP_TOO_LARGE': 'Retirez ce qui n’appartient pas à l’enregistrement et compressez à nouveau.',
  'issue.RECORDING_TOO_LARGE':
    'L’enregistrement compte {samples} échantillons par axe ; la mémoire disponible ici n’y suffit pas.',
  'hint.RECORDING_TOO_LARGE':
    'Lisez-le avec la ligne de commande sur une machine plus grande, ou découpez-le en fichiers plus courts.',
  'issue.LAYOUT_UNKNOWN': 'Des blocs de données ont une structure inconnue ({found}) ; ils ont été laissés de côté.',
  'issue.BLOCK_DAMAGED': 'Un bloc de données est endommagé ({what}) et a été laissé de côté.',
  'hint.BLOCK_DAMAGED': 'Une nouvelle section commence derrière lui. S’il y en a beaucoup, relisez l’appareil.',
  'issue.CWA_NO_SAMPLES':
    'L’en-tête de ce fichier CWA est intact, mais aucun échantillon n’est lisible : sur {blocks} blocs de données, {damaged} sont endommagés et {unwritten} n’ont jamais été écrits.',
  'hint.CWA_NO_SAMPLES':
    'Copiez à nouveau le fichier depuis l’appareil. Si rien ne change, l’appareil n’a rien enregistré ou sa mémoire est défectueuse.',
  'issue.BLOCK_UNWRITTEN': 'Un bloc du fichier n’a jamais été écrit (tous ses octets valent {value}).',
  'issue.BLOCK_TIME_UNUSABLE': 'L’heure d’un bloc de données n’est pas utilisable ({found}).',
  'hint.BLOCK_TIME_UNUSABLE':
    'Ses échantillons ont été placés d’après les blocs voisins, ou laissés de côté s’il n’y en a pas.',
  'issue.SECOND_UNEVEN': 'Une seconde de l’enregistrement contient {found} échantillons au lieu de {expected}.',
  'hint.SECOND_UNEVEN': 'Ceux qui manquent comptent comme perdus, ceux en trop ont été laissés de côté.',
  'issue.IDLE_SLEEP_FILLED':
    'L’appareil a dormi {count} fois pendant qu’il était immobile, {seconds} s en tout ; sa dernière valeur y figure.',
  'hint.IDLE_SLEEP_FILLED':
    'Les petits mouvements ne se voient pas dans ces pauses. Désactivez le mode veille pour le prochain enregistrement.',
  'issue.PERSON_FIELDS_DROPPED':
    'Le fichier contient des indications sur la personne ({fields}) ; elles n’ont pas été conservées.',
  'issue.IMU_NOT_READ': 'Le fichier contient aussi le second capteur (IMU) de l’appareil, qui n’est pas lu.',
  'issue.GT3X_OLD':
    'Ce fichier GT3X vient d’un ancien micrologiciel (activity.bin au lieu de log.bin), qui n’est pas lu.',
  'hint.GT3X_OLD': 'Exportez les données brutes depuis ActiLife sous forme de tableau (CSV) et ouvrez celui-ci.',
};
