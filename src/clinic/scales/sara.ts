import { text4 } from '../text.ts';
import { SARA_BALANCE } from './saraBalance.ts';
import { SARA_LIMBS } from './saraLimbs.ts';
import type { ScaleDefinition } from './types.ts';

/** The scale for ataxia; ranges and order of the items as read in pages that print it [SchmitzHubsch2006]. */
export const SARA: ScaleDefinition = {
  id: 'sara',
  version: '1',
  name: text4(
    'Scale for the assessment and rating of ataxia (SARA)',
    'Skala zur Beurteilung der Ataxie (SARA)',
    'Échelle d’évaluation de l’ataxie (SARA)',
    'Escala de valoración de la ataxia (SARA)',
  ),
  shortName: 'SARA',
  items: [...SARA_BALANCE, ...SARA_LIMBS],
  range: { min: 0, max: 40 },
  higherIsWorse: true,
  total: 'sum',
  notices: [
    text4(
      'Our own wording. The levels of gait and stance follow pages that print the scale; those of the six other items were not checked against the original: not verified.',
      'Eigener Wortlaut. Die Stufen für Gang und Stand folgen Seiten, die die Skala abdrucken; die der sechs anderen Punkte wurden nicht am Original geprüft: nicht geprüft.',
      'Formulation propre. Les niveaux de la marche et de la station debout suivent des pages qui reproduisent l’échelle ; ceux des six autres questions n’ont pas été comparés à l’original : non vérifié.',
      'Texto propio. Los niveles de marcha y postura siguen páginas que reproducen la escala; los de los otros seis apartados no se compararon con el original: no verificado.',
    ),
    text4(
      'SARA does not look at the eyes: it misses the dancing eyes entirely.',
      'SARA sieht nicht auf die Augen: Tanzende Augen entgehen ihr ganz.',
      'La SARA ne regarde pas les yeux : elle ignore entièrement les yeux qui dansent.',
      'SARA no examina los ojos: no detecta en absoluto los ojos que bailan.',
    ),
    text4(
      'Young children score above 0 without being ill; the score is not corrected for age (title of Brandsma 2014 only: not verified).',
      'Kleine Kinder haben auch gesund Werte über 0; der Wert ist nicht um das Alter bereinigt (nur Titel von Brandsma 2014: nicht geprüft).',
      'Les jeunes enfants ont un score supérieur à 0 sans être malades ; le score n’est pas corrigé selon l’âge (titre de Brandsma 2014 seulement : non vérifié).',
      'Los niños pequeños puntúan más de 0 aun estando sanos; la puntuación no se corrige por la edad (solo el título de Brandsma 2014: no verificado).',
    ),
    text4(
      'Hands and legs are rated on both sides; the mean of the two counts.',
      'Hände und Beine werden auf beiden Seiten bewertet; es zählt der Mittelwert.',
      'Les mains et les jambes sont évaluées des deux côtés ; la moyenne compte.',
      'Manos y piernas se valoran en ambos lados; cuenta la media.',
    ),
  ],
  sources: ['SchmitzHubsch2006', 'Brandsma2014'],
  verified: false,
};
