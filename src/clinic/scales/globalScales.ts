import { text4 } from '../text.ts';
import { levelsFrom } from './levels.ts';
import type { ScaleDefinition } from './types.ts';

const OWN_WORDING = text4(
  'The wording of the levels is our own and was not checked against the original: not verified.',
  'Der Wortlaut der Stufen ist unser eigener und wurde nicht am Original geprüft: nicht geprüft.',
  'La formulation des niveaux est la nôtre et n’a pas été comparée à l’original : non vérifié.',
  'El texto de los niveles es propio y no se comparó con el original: no verificado.',
);

export const CGI_SEVERITY: ScaleDefinition = {
  id: 'cgi-s',
  version: '1',
  name: text4(
    'Global impression: how ill now',
    'Gesamteindruck: wie krank jetzt',
    'Impression globale : gravité actuelle',
    'Impresión global: gravedad actual',
  ),
  shortName: 'CGI-S',
  items: [
    {
      id: 'severity',
      name: text4(
        'How ill is the person this week?',
        'Wie krank ist die Person in dieser Woche?',
        'À quel point la personne est-elle malade cette semaine ?',
        '¿Cómo de enferma está la persona esta semana?',
      ),
      levels: levelsFrom(1, [
        text4('Well', 'Gesund', 'En bonne santé', 'Bien'),
        text4('At the border of being ill', 'An der Grenze zum Kranksein', 'À la limite de la maladie', 'En el límite'),
        text4('Mildly ill', 'Leicht krank', 'Légèrement malade', 'Levemente enferma'),
        text4('Moderately ill', 'Mäßig krank', 'Modérément malade', 'Moderadamente enferma'),
        text4('Clearly ill', 'Deutlich krank', 'Nettement malade', 'Claramente enferma'),
        text4('Severely ill', 'Schwer krank', 'Gravement malade', 'Gravemente enferma'),
        text4(
          'As ill as one ever sees it',
          'So krank, wie man es überhaupt sieht',
          'Parmi les plus malades que l’on voie',
          'De las más enfermas que se llegan a ver',
        ),
      ]),
    },
  ],
  range: { min: 1, max: 7 },
  higherIsWorse: true,
  total: 'single',
  notices: [OWN_WORDING],
  sources: [],
  verified: false,
};

export const CGI_IMPROVEMENT: ScaleDefinition = {
  id: 'cgi-i',
  version: '1',
  name: text4(
    'Global impression: change',
    'Gesamteindruck: Veränderung',
    'Impression globale : évolution',
    'Impresión global: cambio',
  ),
  shortName: 'CGI-I',
  items: [
    {
      id: 'improvement',
      name: text4(
        'How is the person compared with the start?',
        'Wie geht es der Person im Vergleich zum Anfang?',
        'Comment va la personne par rapport au début ?',
        '¿Cómo está la persona en comparación con el inicio?',
      ),
      instruction: text4(
        'Write in the note which day you compare with, for example the start of a treatment.',
        'Bitte in der Notiz angeben, mit welchem Tag verglichen wird, zum Beispiel dem Beginn einer Behandlung.',
        'Indiquez dans la remarque le jour de comparaison, par exemple le début d’un traitement.',
        'Indique en la nota con qué día compara, por ejemplo el inicio de un tratamiento.',
      ),
      levels: levelsFrom(1, [
        text4('Very much better', 'Sehr viel besser', 'Très nettement mieux', 'Muchísimo mejor'),
        text4('Much better', 'Viel besser', 'Beaucoup mieux', 'Mucho mejor'),
        text4('A little better', 'Etwas besser', 'Un peu mieux', 'Algo mejor'),
        text4('No change', 'Keine Veränderung', 'Pas de changement', 'Sin cambios'),
        text4('A little worse', 'Etwas schlechter', 'Un peu moins bien', 'Algo peor'),
        text4('Much worse', 'Viel schlechter', 'Beaucoup moins bien', 'Mucho peor'),
        text4('Very much worse', 'Sehr viel schlechter', 'Très nettement moins bien', 'Muchísimo peor'),
      ]),
    },
  ],
  range: { min: 1, max: 7 },
  higherIsWorse: true,
  total: 'single',
  notices: [
    OWN_WORDING,
    text4(
      'Each value compares with a starting day; two values with different starting days say different things.',
      'Jeder Wert vergleicht mit einem Anfangstag; zwei Werte mit verschiedenen Anfangstagen sagen Verschiedenes.',
      'Chaque valeur compare à un jour de départ ; deux valeurs avec des départs différents ne disent pas la même chose.',
      'Cada valor compara con un día inicial; dos valores con días iniciales distintos no dicen lo mismo.',
    ),
  ],
  sources: [],
  verified: false,
};

export const MODIFIED_RANKIN: ScaleDefinition = {
  id: 'mrs',
  version: '1',
  name: text4(
    'Modified Rankin scale (adults)',
    'Modifizierte Rankin-Skala (Erwachsene)',
    'Échelle de Rankin modifiée (adultes)',
    'Escala de Rankin modificada (adultos)',
  ),
  shortName: 'mRS',
  items: [
    {
      id: 'disability',
      name: text4(
        'How much help does the person need in daily life?',
        'Wie viel Hilfe braucht die Person im Alltag?',
        'De quelle aide la personne a-t-elle besoin au quotidien ?',
        '¿Cuánta ayuda necesita la persona en la vida diaria?',
      ),
      levels: levelsFrom(0, [
        text4('No symptoms', 'Keine Beschwerden', 'Aucun symptôme', 'Sin síntomas'),
        text4(
          'Some symptoms; does everything as before',
          'Einige Beschwerden; tut alles wie vorher',
          'Quelques symptômes ; fait tout comme avant',
          'Algunos síntomas; hace todo como antes',
        ),
        text4(
          'Cannot do everything as before, but needs no help',
          'Kann nicht alles wie vorher, braucht aber keine Hilfe',
          'Ne fait plus tout comme avant, mais n’a pas besoin d’aide',
          'No hace todo como antes, pero no necesita ayuda',
        ),
        text4(
          'Needs some help; walks alone',
          'Braucht etwas Hilfe; geht allein',
          'A besoin d’un peu d’aide ; marche seul',
          'Necesita algo de ayuda; camina sin apoyo',
        ),
        text4(
          'Cannot walk alone and needs help with washing, dressing or eating',
          'Kann nicht allein gehen und braucht Hilfe beim Waschen, Anziehen oder Essen',
          'Ne marche pas seul et a besoin d’aide pour la toilette, l’habillage ou les repas',
          'No camina sin ayuda y la necesita para lavarse, vestirse o comer',
        ),
        text4(
          'Stays in bed and needs care day and night',
          'Ist bettlägerig und braucht Tag und Nacht Pflege',
          'Alité, a besoin de soins jour et nuit',
          'Está en cama y necesita cuidados día y noche',
        ),
        text4('Has died', 'Verstorben', 'Décès', 'Ha fallecido'),
      ]),
    },
  ],
  range: { min: 0, max: 6 },
  higherIsWorse: true,
  total: 'single',
  ages: { minYears: 18 },
  notices: [
    OWN_WORDING,
    text4(
      'A study of 114 adults with the syndrome called 0 to 2 a good outcome (Armangué 2016).',
      'Eine Studie mit 114 Erwachsenen mit dem Syndrom nannte 0 bis 2 einen guten Verlauf (Armangué 2016).',
      'Une étude de 114 adultes atteints du syndrome appelait 0 à 2 une bonne évolution (Armangué 2016).',
      'Un estudio de 114 adultos con el síndrome llamó buena evolución a 0 a 2 (Armangué 2016).',
    ),
  ],
  sources: ['Armangue2016'],
  verified: false,
};
