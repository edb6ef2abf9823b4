import type { CohortKey } from './en.ts';

export const fr: Readonly<Record<CohortKey, string>> = {
  title: 'Une cohorte de personnes virtuelles',
  intro:
    'De nombreuses personnes inventées sous quatre traitements au plus. La personne d’un numéro est, dans chaque bras, le même enfant avec le même destin.',
  circular:
    'Une aide à la conception, pas une preuve : le modèle vient de résultats publiés ; ce qu’il rend ne peut donc pas les confirmer, et une différence entre bras n’en est pas une entre traitements.',
  inputsIntro:
    'Chaque nombre dont dépendent les évolutions de ces personnes. La plupart sont des hypothèses : ce qui en ressort en découle. La largeur dit de combien un nombre peut s’écarter (écart type de son logarithme), avant et après l’ajustement aux évolutions publiées, là où il y en a un ; entre parenthèses, ce que l’ajustement en a laissé. Les notes sont tenues en anglais.',
  settings: 'La cohorte',
  population: 'Qui elles sont',
  notFitted:
    'Les nombres de ce groupe sont des hypothèses, non ajustées à des évolutions publiées. Les intervalles montrent l’étendue des hypothèses, non ce qui a été vu.',
  arms: 'Traitements à comparer',
  armsHint: 'Un à quatre, chacun tel qu’un article le donne.',
  people: 'Personnes par bras',
  years: 'Années depuis le début du traitement',
  seed: 'Numéro du tirage',
  seedHint: 'Le même numéro donne les mêmes personnes, sur tout ordinateur.',
  members: 'Jeux de paramètres',
  membersHint:
    'Les personnes sont réparties sur autant de jeux de nombres possibles. À partir de 20, les intervalles sont 95 % des jeux ; avec 1, ils ne connaissent que le hasard.',
  run: 'Calculer',
  cancel: 'Arrêter et garder ce qui est fait',
  running: 'Calcul en cours : {people} personnes sur {all} sont faites dans chaque bras',
  problem: '« {field} » doit être entre {low} et {high} ; la valeur est {got}.',
  problemWhole: '« {field} » doit être un nombre entier entre {low} et {high} ; la valeur est {got}.',
  problemArms:
    '« {field} » : choisissez-en un à {most} ; {got, plural, =0 {aucun n’est choisi} one {# est choisi} other {# sont choisis}}.',
  noNumber: 'aucun nombre',
  morePeople: 'Pour plus de personnes, utilisez la ligne de commande : {command}',
  nothingSimulated: 'Rien n’est simulé avant correction.',
  failed: 'Le calcul s’est terminé par une erreur du programme. Veuillez la signaler avec ces mots : {message}',
  nobody: 'Le calcul a été arrêté avant que quiconque soit fait.',
  idle: 'Choisissez des traitements et appuyez sur « Calculer ». Le travail se fait sur cet ordinateur ; la page reste utilisable.',
  changed: 'Les réglages ont changé après ce calcul.',
  'keeping.kept':
    'Ce qui est fait est gardé sur cet appareil : après un rechargement ou la fermeture de l’onglet, vous pouvez reprendre à partir de là.',
  'keeping.refused':
    'Ce navigateur refuse de garder ce qui est fait, ou n’a pas la place. Le calcul continue, mais un rechargement ou la fermeture de l’onglet y met fin.',
  'keeping.displaced':
    'Seul le calcul le plus récent est gardé, et un autre onglet en a commencé ou repris un. Celui-ci continue, mais un rechargement ou la fermeture de l’onglet y met fin.',
  leftTitle: 'Un calcul inachevé',
  leftPart:
    'Un calcul de {people} personnes par bras a été interrompu à {share}. Ce qui était fait est gardé sur cet appareil. Si vous le reprenez, le résultat et les fichiers sont les mêmes que sans interruption.',
  leftWholeTitle: 'Un calcul terminé',
  leftWhole: 'Un calcul terminé de {people} personnes par bras est gardé sur cet appareil.',
  leftWhat: '{arms}. {years, plural, one {# an} other {# ans}}, tirage numéro {seed}.',
  leftGoOn: 'Reprendre',
  leftShow: 'Le montrer',
  leftDiscard: 'Supprimer',
  leftNote: 'Seul le calcul le plus récent est gardé : un nouveau prend la place de celui-ci.',
  leftElsewhere:
    'Un calcul de {people} personnes par bras est en cours dans un autre onglet de ce navigateur. Si vous en lancez un autre ici, seul celui d’ici est gardé sur l’appareil.',
  leftOtherVersion:
    'Un calcul de {people} personnes par bras avait été interrompu. Une autre version de ce programme l’avait fait ; il n’a donc pas pu être repris et a été supprimé.',
  results: 'Ce qui en ressort',
  doneAll:
    '{people, plural, one {# personne} other {# personnes}} par bras, {years, plural, one {# an} other {# ans}}, tirage numéro {seed}, {members, plural, one {# jeu de paramètres} other {# jeux de paramètres}}.',
  doneStopped:
    'Arrêté : {people, plural, one {# personne est faite} other {# personnes sont faites}} dans chaque bras, sur {wanted} voulues. Tous les chiffres et fichiers portent sur ces n = {people} ; ce sont ceux d’une cohorte de cette taille.',
  'interval.95 % of parameter sets':
    'Intervalles : les 95 % du milieu des jeux de paramètres, hasard de l’échantillon compris.',
  'interval.range of parameter sets': 'Intervalles : du plus bas au plus haut des jeux de paramètres.',
  'interval.95 % of sampling only':
    'Intervalles : 95 % du hasard de l’échantillon seul. Ils ne disent pas combien le modèle lui-même est incertain ; prenez pour cela plus de jeux de paramètres.',
  fewPerSet:
    'Seulement {each} personnes environ vivent sous chaque jeu de paramètres. Le hasard qui en résulte est retiré des intervalles, autant que si peu de personnes le permettent ; plus de personnes les rendent plus sûrs.',
  arm: 'Bras {letter}',
  survival: 'Sans rechute',
  survivalLabel: 'Courbes de la part sans rechute sur {months} mois : {ends}',
  survivalEnd: 'bras {letter} {share} à la fin',
  survivalCaption: 'Courbes produit-limite de la première rechute. Traits verticaux : intervalles à 3, 6, 12 … mois.',
  score: 'Score dans le temps',
  scoreLabel: 'Score moyen dans le temps : {ends}',
  scoreEnd: 'bras {letter} de {from} à {to}',
  scoreCaption: 'Moyenne du score latent (0 à 18) aux contrôles, avec son intervalle.',
  months: 'Mois depuis le début du traitement',
  shareAxis: 'Part sans rechute',
  scoreAxis: 'Score',
  table: 'Les bras côte à côte',
  figure: 'Dans le modèle',
  'row.people': 'Personnes (n)',
  'row.response': 'Réponse, meilleure de 2, 6 et 12 mois',
  'row.response6Months': 'Réponse à 6 mois',
  'row.response12Months': 'Réponse à 12 mois',
  'row.relapseFree12': 'Sans rechute en 12 mois',
  'row.relapseFree24': 'Sans rechute en 24 mois',
  'row.relapsed': 'Au moins une rechute',
  'row.relapses': 'Rechutes par personne',
  'row.score6': 'Score moyen à 6 mois',
  'row.score12': 'Score moyen à 12 mois',
  'row.damage': 'Dommage durable moyen à la fin (0 à 1)',
  of100: '{value} sur 100',
  range: '({low} à {high})',
  tableNote:
    'Compté parmi 100 personnes virtuelles semblables, avec l’intervalle. Réponse : il reste au plus {left} du premier score. La règle de l’essai n’a pas été vue ; celle-ci est une supposition ajustée avec le reste.',
  tooShort: 'suivi trop court',
  power: 'Chance de distinguer deux bras',
  powerPair: 'Bras {a} contre bras',
  powerPeople: 'Personnes par bras',
  powerResponse: 'Réponse',
  powerRelapse: 'Rechute en 24 mois',
  powerNote:
    'Combien souvent le test exact de Fisher à 5 % distinguerait les bras si les enfants étaient comme dans le modèle : moyenne des jeux de paramètres et leur intervalle. Cela ne dit pas qu’un bras est meilleur.',
  save: 'Emporter',
  'file.summary': 'Résultats (CSV)',
  'file.csv': 'Personnes (CSV)',
  'file.ndjson': 'Personnes (NDJSON)',
  'file.parquet': 'Personnes (Parquet)',
  'file.fhir': 'Lots FHIR (NDJSON)',
  fileBusy: 'Fichier en préparation : {share}',
  fileStop: 'Arrêter',
  fhirNote: 'FHIR : les {people} premières personnes de chaque bras, {all} lots au plus.',
  version: 'Version {version} du modèle. Cohorte {hash}.',
};
