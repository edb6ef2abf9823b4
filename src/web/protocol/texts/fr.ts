import type { ProtocolKey } from './en.ts';

export const fr: Readonly<Record<ProtocolKey, string>> = {
  title: 'Que recueillir : les cinq minutes',
  lead: 'Les mêmes cinq minutes à chaque fois rendent les enregistrements comparables : avant et après un traitement, dans une bonne et dans une mauvaise semaine.',
  print: 'Imprimer cette carte',
  before: 'Avant',
  beforeDevice:
    'Un téléphone ou une montre attaché au poignet, assez serré pour ne pas glisser ; le même poignet à chaque fois. Un à chaque poignet, c’est mieux.',
  beforeApp:
    'Une application qui écrit l’accélération dans un fichier (Sensor Logger, phyphox, MATLAB Mobile). Fréquence : 50 échantillons par seconde ou plus, 100 c’est mieux. Avec la pesanteur, si l’application le demande.',
  beforeVideo:
    'Si vous filmez aussi : sur un pied, tout le corps dans l’image, 60 images par seconde ou plus. Des films plus lents ne peuvent pas montrer la plupart des secousses.',
  beforeFile:
    'Lancez l’application, puis commencez. Un fichier pour les étapes 1 à 3 et un autre, l’appareil au dos, pour 4 et 5. Notez les heures, ou dites chaque étape à voix haute dans le film.',
  steps: 'Les étapes',
  step: 'Étape',
  long: 'Durée',
  what: 'Ce que cela montre',
  times: 'De – à',
  rest: 'Allongé, ou assis sur les genoux, éveillé et calme ; le bras est posé',
  restLong: '2 minutes',
  restWhat: 'secousses au repos : seul le temps calme peut être compté',
  arms: 'Tendre les deux bras devant soi',
  armsLong: '3 × 10 secondes',
  armsWhat: 'secousses et tremblement en tenant',
  reach: 'Saisir un jouet à bout de bras, et revenir',
  reachLong: '10 fois',
  reachWhat: 'si le geste est régulier ; secousses dans l’action',
  sit: 'Assis sans appui (ou debout, pieds un peu écartés)',
  sitLong: '3 × 30 secondes',
  sitWhat: 'balancement. Pour cela, fixez l’appareil à la poitrine ou au bas du dos',
  walk: 'Marcher tout droit, à l’allure de l’enfant',
  walkLong: '4 × 15 mètres tout droit (un couloir, dehors), ou aussi loin que possible',
  walkWhat: 'pas. Pour cela, fixez l’appareil au bas du dos. Il faut 20 cycles en ligne droite',
  clap: 'Si vous voulez : frapper une fois dans les mains, par surprise, pendant que l’enfant se repose',
  clapLong: '20 fois, à quelques secondes d’intervalle',
  clapWhat: 'si les bruits déclenchent des secousses',
  after: 'Après',
  afterDrop: 'Exportez le fichier de l’application et déposez-le sur la page « Analyser ». Il reste sur cet appareil.',
  afterMark: 'Marquez sous la courbe quelle partie était quelle étape. Les mesures de chaque étape apparaissent alors.',
  afterKeep:
    'Gardez-le avec la personne, avec le jour. Fièvre, infection, nouveau médicament ou dose oubliée vont dans le journal.',
  nights: 'Nuits et jours',
  nightsHow:
    'Pour le sommeil, les siestes et l’activité : un capteur (Axivity, ActiGraph, une montre) jour et nuit, sept jours si possible ; à la cheville avant trois ans. Notez quand il est enlevé.',
  nightsWhy: 'Chez des enfants d’âge préscolaire, poignet et cheville trouvaient le sommeil aussi bien [{citation}].',
  stop: 'Arrêtez si cela gêne votre enfant. La moitié vaut aussi quelque chose.',
  notDevice: 'Un outil de recherche, pas un dispositif médical. Il ne pose aucun diagnostic.',
};
