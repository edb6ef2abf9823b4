import { type Text4, text4 } from '../text.ts';
import { levelsFrom } from './levels.ts';
import type { ScaleDefinition, ScaleItem } from './types.ts';

/**
 * The severity rating used in the trials of the syndrome, in our own words. What each level says was not read in the
 * original table, so `verified` is false and the first notice says so [DeAlarcon2018].
 */
const MOTOR_AND_MOOD: readonly ScaleItem[] = [
  {
    id: 'stance',
    name: text4('Standing', 'Stehen', 'Se tenir debout', 'Estar de pie'),
    instruction: text4(
      'Let the child stand freely, then sit on the floor. Compare with what is usual at this age.',
      'Das Kind frei stehen und dann auf dem Boden sitzen lassen. Mit dem vergleichen, was in diesem Alter üblich ist.',
      'Laissez l’enfant se tenir debout sans aide, puis s’asseoir par terre. Comparez avec ce qui est habituel à cet âge.',
      'Deje que el niño esté de pie sin ayuda y luego se siente en el suelo. Compare con lo habitual a esa edad.',
    ),
    levels: levelsFrom(0, [
      text4('As usual for the age', 'Wie im Alter üblich', 'Comme d’habitude à cet âge', 'Como es habitual a esa edad'),
      text4(
        'A little unsteady, feet somewhat apart',
        'Etwas unsicher, Füße leicht auseinander',
        'Un peu instable, pieds un peu écartés',
        'Algo inestable, con los pies un poco separados',
      ),
      text4(
        'Stands only with support; sits alone',
        'Steht nur mit Halt; sitzt allein',
        'Debout seulement avec appui ; assis sans aide',
        'Solo está de pie con apoyo; se sienta sin ayuda',
      ),
      text4(
        'Cannot sit without propping on the hands or being held',
        'Kann nicht sitzen, ohne sich aufzustützen oder gehalten zu werden',
        'Ne tient pas assis sans s’appuyer sur les mains ou être tenu',
        'No se mantiene sentado sin apoyar las manos o que lo sujeten',
      ),
    ]),
  },
  {
    id: 'gait',
    name: text4('Walking', 'Gehen', 'Marcher', 'Caminar'),
    instruction: text4(
      'Let the child walk away, turn and come back; indoors and, if you can, outdoors.',
      'Das Kind weggehen, umdrehen und zurückkommen lassen; drinnen und, wenn möglich, draußen.',
      'Faites marcher l’enfant, se retourner et revenir ; à l’intérieur et, si possible, dehors.',
      'Haga que el niño camine, se gire y vuelva; en casa y, si se puede, en la calle.',
    ),
    levels: levelsFrom(0, [
      text4('As usual for the age', 'Wie im Alter üblich', 'Comme d’habitude à cet âge', 'Como es habitual a esa edad'),
      text4(
        'Somewhat wide-based, but walks alone indoors and outdoors',
        'Etwas breitbeinig, geht aber drinnen und draußen allein',
        'Marche un peu jambes écartées, mais seul dedans et dehors',
        'Camina con los pies algo separados, pero solo dentro y fuera de casa',
      ),
      text4(
        'Walks only or mostly when held by a person or a walking aid',
        'Geht nur oder meist nur, wenn eine Person oder eine Gehhilfe hält',
        'Ne marche que, ou presque que, tenu par une personne ou un appareil',
        'Camina solo, o casi solo, sujeto por una persona o un andador',
      ),
      text4(
        'Cannot walk even with support',
        'Kann auch mit Halt nicht gehen',
        'Ne peut pas marcher, même soutenu',
        'No puede caminar ni con apoyo',
      ),
    ]),
  },
  {
    id: 'arm-hand',
    name: text4('Arms and hands', 'Arme und Hände', 'Bras et mains', 'Brazos y manos'),
    instruction: text4(
      'Offer something small to reach for, to stack, to put in the mouth or to draw with.',
      'Etwas Kleines zum Greifen, Stapeln, In-den-Mund-Stecken oder Malen anbieten.',
      'Proposez un petit objet à attraper, à empiler, à porter à la bouche ou pour dessiner.',
      'Ofrezca algo pequeño para coger, apilar, llevar a la boca o dibujar.',
    ),
    levels: levelsFrom(0, [
      text4('As usual for the age', 'Wie im Alter üblich', 'Comme d’habitude à cet âge', 'Como es habitual a esa edad'),
      text4(
        'Trembles or jerks a little now and then; everything still works',
        'Zittert oder zuckt ab und zu ein wenig; alles gelingt noch',
        'Tremble ou sursaute un peu par moments ; tout reste possible',
        'Tiembla o da alguna sacudida de vez en cuando; todo sigue saliendo',
      ),
      text4(
        'Fine movements are clearly harder than usual for the age; coarse grasping goes nearly as usual',
        'Feine Bewegungen gehen deutlich schwerer als üblich; grobes Greifen geht fast wie sonst',
        'Gestes fins nettement plus difficiles qu’à cet âge ; prise grossière presque normale',
        'Los movimientos finos cuestan claramente más de lo habitual; el agarre grueso es casi normal',
      ),
      text4(
        'Great difficulty with all that the hands do at this age',
        'Große Mühe mit allem, was die Hände in diesem Alter tun',
        'Grande difficulté pour tout ce que font les mains à cet âge',
        'Gran dificultad con todo lo que hacen las manos a esa edad',
      ),
    ]),
  },
  {
    id: 'opsoclonus',
    name: text4('Dancing eyes', 'Tanzende Augen', 'Yeux qui dansent', 'Ojos que bailan'),
    instruction: text4(
      'Watch the eyes at rest, while they jump between two things and while they follow a toy.',
      'Die Augen in Ruhe, beim Springen zwischen zwei Dingen und beim Folgen eines Spielzeugs beobachten.',
      'Regardez les yeux au repos, passant d’un objet à l’autre et suivant un jouet.',
      'Observe los ojos en reposo, al saltar entre dos objetos y al seguir un juguete.',
    ),
    levels: levelsFrom(0, [
      text4('None seen', 'Keine zu sehen', 'Aucun', 'Ninguno'),
      text4(
        'Rarely, or only when the gaze shifts or under stress',
        'Selten oder nur bei Blickwechsel oder Stress',
        'Rarement, ou seulement au changement de regard ou en cas de stress',
        'Pocas veces, o solo al cambiar la mirada o con estrés',
      ),
      text4(
        'Often; looking at or following something is disturbed at times',
        'Häufig; Hinschauen oder Folgen ist zeitweise gestört',
        'Souvent ; fixer ou suivre est gêné par moments',
        'A menudo; mirar fijo o seguir algo se altera a ratos',
      ),
      text4(
        'Nearly all the time; looking and following are disturbed throughout',
        'Fast ständig; Hinschauen und Folgen sind durchgehend gestört',
        'Presque tout le temps ; fixer et suivre sont gênés sans arrêt',
        'Casi todo el tiempo; mirar fijo y seguir se alteran sin pausa',
      ),
    ]),
  },
  {
    id: 'mood',
    name: text4('Mood and behaviour', 'Stimmung und Verhalten', 'Humeur et comportement', 'Ánimo y conducta'),
    instruction: text4(
      'Ask the family about the last days, the nights included.',
      'Die Familie nach den letzten Tagen fragen, auch nach den Nächten.',
      'Demandez à la famille comment se sont passés les derniers jours, et les nuits.',
      'Pregunte a la familia por los últimos días, también por las noches.',
    ),
    levels: levelsFrom(0, [
      text4('As usual', 'Wie sonst', 'Comme d’habitude', 'Como siempre'),
      text4(
        'A little more irritable but can be comforted; and/or sleeps a little worse',
        'Etwas reizbarer, lässt sich aber trösten; und/oder schläft etwas schlechter',
        'Un peu plus irritable mais consolable ; et/ou dort un peu moins bien',
        'Algo más irritable, pero se consuela; y/o duerme un poco peor',
      ),
      text4(
        'Irritability and poor sleep upset the child’s and the family’s life',
        'Reizbarkeit und schlechter Schlaf belasten das Leben von Kind und Familie',
        'Irritabilité et mauvais sommeil perturbent la vie de l’enfant et de la famille',
        'La irritabilidad y el mal dormir alteran la vida del niño y de la familia',
      ),
      text4(
        'Lasting, severe distress',
        'Anhaltende, schwere Not',
        'Détresse durable et sévère',
        'Angustia intensa y continua',
      ),
    ]),
  },
];

const SPEECH: ScaleItem = {
  id: 'speech',
  name: text4('Speech', 'Sprache', 'Parole', 'Habla'),
  instruction: text4(
    'Compare with the words and sentences that the child had before.',
    'Mit den Wörtern und Sätzen vergleichen, die das Kind vorher hatte.',
    'Comparez avec les mots et les phrases que l’enfant avait avant.',
    'Compare con las palabras y frases que el niño tenía antes.',
  ),
  levels: levelsFrom(0, [
    text4(
      'As usual for the age, nothing lost',
      'Wie im Alter üblich, nichts verloren',
      'Comme d’habitude à cet âge, rien de perdu',
      'Como es habitual a esa edad, sin pérdidas',
    ),
    text4(
      'A little unclear, or nothing new is being learnt',
      'Etwas undeutlich, oder es kommt nichts Neues dazu',
      'Un peu moins claire, ou plus de progrès',
      'Algo menos clara, o sin avances nuevos',
    ),
    text4(
      'Some words or grammar lost, still speaks to others',
      'Einige Wörter oder Grammatik verloren, verständigt sich noch mit Sprache',
      'Quelques mots ou de la grammaire perdus, communique encore par la parole',
      'Algunas palabras o gramática perdidas, aún se comunica hablando',
    ),
    text4(
      'Speech as a means of contact is largely lost',
      'Die Sprache als Verständigung ist weitgehend verloren',
      'La parole comme moyen d’échange est presque perdue',
      'El habla como medio de contacto casi se ha perdido',
    ),
  ]),
};

const NOTICES: readonly Text4[] = [
  text4(
    'Unofficial wording, adapted from the severity scale of Mitchell and Pike. The original table was not read for this project: not verified.',
    'Inoffizieller Wortlaut nach der Schwere-Skala von Mitchell und Pike. Die Originaltabelle wurde für dieses Projekt nicht gelesen: nicht geprüft.',
    'Formulation non officielle, d’après l’échelle de sévérité de Mitchell et Pike. Le tableau original n’a pas été lu pour ce projet : non vérifié.',
    'Texto no oficial, adaptado de la escala de gravedad de Mitchell y Pike. La tabla original no se leyó para este proyecto: no verificado.',
  ),
  text4(
    'The form with 5 items and the form with 6 items give different totals. They are never compared or joined in one line. Which form belongs to which continent: not verified.',
    'Die Form mit 5 und die mit 6 Punkten ergeben verschiedene Summen. Sie werden nie verglichen oder zu einer Linie verbunden. Welche Form zu welchem Kontinent gehört: nicht geprüft.',
    'Les versions à 5 et à 6 questions donnent des totaux différents. Elles ne sont jamais comparées ni réunies en une seule courbe. Quelle version appartient à quel continent : non vérifié.',
    'Las formas de 5 y de 6 apartados dan totales distintos. Nunca se comparan ni se unen en una misma línea. Qué forma pertenece a qué continente: no verificado.',
  ),
  text4(
    'No study was found of how well two raters agree, nor of the smallest change that matters.',
    'Es wurde keine Studie dazu gefunden, wie gut zwei Bewertende übereinstimmen oder welche kleinste Änderung zählt.',
    'Aucune étude n’a été trouvée sur l’accord entre deux évaluateurs ni sur le plus petit changement qui compte.',
    'No se halló ningún estudio sobre la concordancia entre dos evaluadores ni sobre el menor cambio que importa.',
  ),
  text4(
    'The score is not corrected for age. Judge each item against what is usual at this age; the age stands beside the form.',
    'Der Wert ist nicht um das Alter bereinigt. Jeden Punkt an dem messen, was in diesem Alter üblich ist; das Alter steht neben dem Bogen.',
    'Le score n’est pas corrigé selon l’âge. Jugez chaque point par rapport à ce qui est habituel à cet âge ; l’âge figure à côté du formulaire.',
    'La puntuación no se corrige por la edad. Valore cada apartado según lo habitual a esa edad; la edad figura junto al formulario.',
  ),
  text4(
    'No limits for mild, moderate or severe are set: published ones were not found.',
    'Es gibt hier keine Grenzen für leicht, mittel oder schwer: Veröffentlichte wurden nicht gefunden.',
    'Aucune limite entre léger, modéré et sévère n’est fixée : il n’en a pas été trouvé de publiée.',
    'No se fijan límites entre leve, moderado y grave: no se hallaron publicados.',
  ),
];

const SHARED = {
  version: '1',
  higherIsWorse: true,
  total: 'sum',
  ages: { maxYears: 18 },
  notices: NOTICES,
  sources: ['DeAlarcon2018', 'Mitchell2015', 'Zhu2021'],
  verified: false,
} as const;

export const OMS_SEVERITY_5: ScaleDefinition = {
  ...SHARED,
  id: 'oms-severity-5',
  name: text4(
    'Severity rating, 5 items (European form)',
    'Schwere-Bewertung, 5 Punkte (europäische Form)',
    'Évaluation de la sévérité, 5 questions (version européenne)',
    'Valoración de la gravedad, 5 apartados (forma europea)',
  ),
  shortName: 'OMAS-5',
  items: MOTOR_AND_MOOD,
  range: { min: 0, max: 15 },
};

export const OMS_SEVERITY_6: ScaleDefinition = {
  ...SHARED,
  id: 'oms-severity-6',
  name: text4(
    'Severity rating, 6 items with speech (North American form)',
    'Schwere-Bewertung, 6 Punkte mit Sprache (nordamerikanische Form)',
    'Évaluation de la sévérité, 6 questions avec la parole (version nord-américaine)',
    'Valoración de la gravedad, 6 apartados con el habla (forma norteamericana)',
  ),
  shortName: 'OMAS-6',
  items: [...MOTOR_AND_MOOD, SPEECH],
  range: { min: 0, max: 18 },
};
