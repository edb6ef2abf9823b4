import { text4 } from '../../clinic/plain.ts';
import { acthTaper, everyDay, fallingSteps, makeProtocol, reinductionBy } from './doseShapes.ts';
import type { PublishedProtocol } from './publishedProtocol.ts';

const TWENTY_DAYS = everyDay('gel', 0, 19, 75);
const DEPOT = [...fallingSteps('depot', 0, 6, 28, 2, (step) => (0.5 * (6 - step)) / 6)];

/** ACTH from the gel and from the zinc depot, alone. */
export const ACTH_PROTOCOLS: readonly PublishedProtocol[] = [
  {
    protocol: makeProtocol('acth-52-weeks', acthTaper(), reinductionBy(acthTaper())),
    name: text4(
      'ACTH gel with a taper over 52 weeks',
      'ACTH-Gel mit Ausschleichen über 52 Wochen',
      'Gel d’ACTH avec décroissance sur 52 semaines',
      'Gel de ACTH con descenso durante 52 semanas',
    ),
    sources: ['NpmcLetter'],
    read: text4(
      'High at the start, twice a day for a week, then daily for a week, then a taper over 40 to 52 weeks, mostly on alternate days.',
      'Hoch zu Beginn, eine Woche zweimal täglich, dann eine Woche täglich, dann Ausschleichen über 40 bis 52 Wochen, meist jeden zweiten Tag.',
      'Forte dose au début, deux fois par jour une semaine, puis chaque jour une semaine, puis décroissance sur 40 à 52 semaines, le plus souvent un jour sur deux.',
      'Dosis alta al inicio, dos veces al día una semana, luego a diario una semana, después descenso durante 40 a 52 semanas, casi siempre en días alternos.',
    ),
    assumed: text4(
      'The letter says 150 IU/m² and can be read in two ways; here it is 75 IU/m² for each dose. The steps of the taper (25 steps of two weeks) and the same again at a relapse.',
      'Der Brief sagt 150 IU/m² und lässt sich auf zwei Arten lesen; hier sind es 75 IU/m² je Gabe. Die Stufen des Ausschleichens (25 Stufen zu zwei Wochen) und dasselbe noch einmal bei einem Rückfall.',
      'La lettre dit 150 UI/m² et peut se lire de deux façons ; ici, 75 UI/m² par dose. Les paliers de la décroissance (25 paliers de deux semaines) et la même chose en cas de rechute.',
      'La carta dice 150 UI/m² y puede leerse de dos maneras; aquí son 75 UI/m² por dosis. Los escalones del descenso (25 de dos semanas) y lo mismo otra vez en una recaída.',
    ),
  },
  {
    protocol: makeProtocol('legacy-20-days', [TWENTY_DAYS], reinductionBy([TWENTY_DAYS])),
    name: text4(
      'Twenty daily ACTH injections, as a lay article tells',
      'Zwanzig tägliche ACTH-Spritzen, wie ein Laienartikel erzählt',
      'Vingt injections quotidiennes d’ACTH, comme le raconte un article grand public',
      'Veinte inyecciones diarias de ACTH, como cuenta un artículo divulgativo',
    ),
    sources: [],
    read: text4(
      'An article for lay people tells of daily injections for 20 days. No paper with such a course was found; it is not a current standard.',
      'Ein Artikel für Laien erzählt von täglichen Spritzen über 20 Tage. Keine Arbeit mit einer solchen Kur wurde gefunden; sie ist kein heutiger Standard.',
      'Un article grand public parle d’injections quotidiennes pendant 20 jours. Aucune publication d’une telle cure n’a été trouvée ; ce n’est pas un standard actuel.',
      'Un artículo divulgativo habla de inyecciones diarias durante 20 días. No se encontró ninguna publicación con esa pauta; no es un estándar actual.',
    ),
    assumed: text4(
      'The dose, 75 IU/m² of gel once a day, and the same 20 days again at a relapse.',
      'Die Dosis, 75 IU/m² Gel einmal am Tag, und dieselben 20 Tage noch einmal bei einem Rückfall.',
      'La dose, 75 UI/m² de gel une fois par jour, et les mêmes 20 jours en cas de rechute.',
      'La dosis, 75 UI/m² de gel una vez al día, y los mismos 20 días otra vez en una recaída.',
    ),
  },
  {
    protocol: makeProtocol('tetracosactide-depot', DEPOT, reinductionBy(DEPOT)),
    name: text4(
      'Depot tetracosactide over 24 weeks',
      'Depot-Tetracosactid über 24 Wochen',
      'Tétracosactide retard sur 24 semaines',
      'Tetracosactida de depósito durante 24 semanas',
    ),
    sources: ['Pranzatelli2018b'],
    read: text4(
      'Tetracosactide was given over 24 weeks, there together with immunoglobulin and rituximab.',
      'Tetracosactid wurde über 24 Wochen gegeben, dort zusammen mit Immunglobulin und Rituximab.',
      'Le tétracosactide a été donné pendant 24 semaines, là avec immunoglobulines et rituximab.',
      'La tetracosactida se dio durante 24 semanas, allí junto con inmunoglobulina y rituximab.',
    ),
    assumed: text4(
      'That it is given alone, the depot form, and all doses: 0.5 mg/m² on alternate days, a sixth less every four weeks.',
      'Dass es allein gegeben wird, die Depotform und alle Dosen: 0,5 mg/m² jeden zweiten Tag, alle vier Wochen ein Sechstel weniger.',
      'Qu’il est donné seul, la forme retard et toutes les doses : 0,5 mg/m² un jour sur deux, un sixième de moins toutes les quatre semaines.',
      'Que se da sola, la forma de depósito y todas las dosis: 0,5 mg/m² en días alternos, una sexta parte menos cada cuatro semanas.',
    ),
  },
];
