import { text4 } from '../../clinic/plain.ts';
import { RELAPSE_RULE } from '../treatment/protocol.ts';
import {
  CYCLE_DAYS,
  cyclophosphamideCycles,
  dexamethasonePulses,
  doubleRituximab,
  makeProtocol,
  monthlyImmunoglobulin,
  NO_REINDUCTION,
  prednisoloneTaper,
  reinductionBy,
} from './doseShapes.ts';
import type { PublishedProtocol } from './publishedProtocol.ts';

/** No treatment, and steroids: by mouth, with immunoglobulin, in pulses. */
export const STEROID_PROTOCOLS: readonly PublishedProtocol[] = [
  {
    protocol: { id: 'untreated', lines: [], decisions: [], relapse: RELAPSE_RULE, reinduction: NO_REINDUCTION },
    name: text4('No treatment', 'Keine Behandlung', 'Aucun traitement', 'Sin tratamiento'),
    sources: ['Russo1997'],
    read: text4(
      'Six of 29 children of an older series had no treatment of the syndrome.',
      'Sechs von 29 Kindern einer älteren Serie erhielten keine Behandlung des Syndroms.',
      'Six des 29 enfants d’une série ancienne n’ont reçu aucun traitement du syndrome.',
      'Seis de los 29 niños de una serie antigua no recibieron tratamiento del síndrome.',
    ),
    assumed: text4(
      'A tumour, where there is one, stays in place here.',
      'Ein Tumor bleibt hier, wo es einen gibt, an seinem Platz.',
      'Une tumeur, s’il y en a une, reste ici en place.',
      'Un tumor, si lo hay, permanece aquí en su sitio.',
    ),
  },
  {
    protocol: makeProtocol('prednisolone-taper', prednisoloneTaper(), reinductionBy(prednisoloneTaper())),
    name: text4(
      'Prednisolone with a taper over 40 weeks',
      'Prednisolon mit Ausschleichen über 40 Wochen',
      'Prednisolone avec décroissance sur 40 semaines',
      'Prednisolona con descenso durante 40 semanas',
    ),
    sources: ['Brunklaus2011', 'Mitchell2005', 'Klein2007'],
    read: text4(
      'Steroids by mouth over months were the usual treatment of older series.',
      'Steroide über Monate zum Einnehmen waren die übliche Behandlung älterer Serien.',
      'Des stéroïdes par la bouche pendant des mois étaient le traitement habituel des séries anciennes.',
      'Los esteroides por boca durante meses eran el tratamiento habitual de las series antiguas.',
    ),
    assumed: text4(
      'All doses: 2 mg/kg a day for four weeks, then a tenth less every four weeks; at a relapse the same again; a tumour is removed on day 14.',
      'Alle Dosen: 2 mg/kg am Tag vier Wochen lang, dann alle vier Wochen ein Zehntel weniger; bei einem Rückfall dasselbe noch einmal; ein Tumor wird am Tag 14 entfernt.',
      'Toutes les doses : 2 mg/kg par jour pendant quatre semaines, puis un dixième de moins toutes les quatre semaines ; en cas de rechute, la même chose ; une tumeur est retirée au jour 14.',
      'Todas las dosis: 2 mg/kg al día durante cuatro semanas, luego una décima parte menos cada cuatro semanas; en una recaída, lo mismo otra vez; un tumor se extirpa el día 14.',
    ),
  },
  {
    protocol: makeProtocol(
      'prednisolone-ivig',
      [...prednisoloneTaper(), ...monthlyImmunoglobulin(12)],
      reinductionBy(prednisoloneTaper()),
    ),
    name: text4(
      'Prednisolone with a taper and monthly immunoglobulin',
      'Prednisolon mit Ausschleichen und monatlichem Immunglobulin',
      'Prednisolone avec décroissance et immunoglobulines mensuelles',
      'Prednisolona con descenso e inmunoglobulina mensual',
    ),
    sources: ['Mitchell2005', 'Hasegawa2015'],
    read: text4(
      'Steroids together with immunoglobulin were given in several series.',
      'Steroide zusammen mit Immunglobulin wurden in mehreren Serien gegeben.',
      'Des stéroïdes avec des immunoglobulines ont été donnés dans plusieurs séries.',
      'En varias series se dieron esteroides junto con inmunoglobulina.',
    ),
    assumed: text4(
      'All doses: the prednisolone taper, 2 g/kg of immunoglobulin at the start and 1 g/kg every four weeks for a year.',
      'Alle Dosen: das Ausschleichen von Prednisolon, 2 g/kg Immunglobulin zu Beginn und 1 g/kg alle vier Wochen ein Jahr lang.',
      'Toutes les doses : la décroissance de prednisolone, 2 g/kg d’immunoglobulines au début et 1 g/kg toutes les quatre semaines pendant un an.',
      'Todas las dosis: el descenso de prednisolona, 2 g/kg de inmunoglobulina al inicio y 1 g/kg cada cuatro semanas durante un año.',
    ),
  },
  {
    protocol: makeProtocol('dexamethasone-pulses', dexamethasonePulses(12), reinductionBy(dexamethasonePulses(6))),
    name: text4(
      'Dexamethasone pulses, twelve in four-week steps',
      'Dexamethason-Pulse, zwölf im Abstand von vier Wochen',
      'Bolus de dexaméthasone, douze toutes les quatre semaines',
      'Pulsos de dexametasona, doce cada cuatro semanas',
    ),
    sources: ['Rostasy2006', 'UmscomSummary', 'DexamethasoneCase2012'],
    read: text4(
      'Three days at the start and eleven more pulses four weeks apart; 20 mg/m² a day in a case report; 6 to 60 pulses in the series of eleven.',
      'Drei Tage zu Beginn und elf weitere Pulse im Abstand von vier Wochen; 20 mg/m² am Tag in einem Fallbericht; 6 bis 60 Pulse in der Serie von elf.',
      'Trois jours au début et onze autres bolus espacés de quatre semaines ; 20 mg/m² par jour dans un cas publié ; de 6 à 60 bolus dans la série de onze.',
      'Tres días al inicio y once pulsos más separados por cuatro semanas; 20 mg/m² al día en un caso publicado; de 6 a 60 pulsos en la serie de once.',
    ),
    assumed: text4(
      'The same dose in every series; six more pulses at each relapse; 23 kg of body weight for each m².',
      'Dieselbe Dosis in jeder Serie; sechs weitere Pulse bei jedem Rückfall; 23 kg Körpergewicht je m².',
      'La même dose dans chaque série ; six bolus de plus à chaque rechute ; 23 kg de poids par m².',
      'La misma dosis en cada serie; seis pulsos más en cada recaída; 23 kg de peso por m².',
    ),
  },
  {
    protocol: makeProtocol('escalation-nct01868269', dexamethasonePulses(12), reinductionBy(dexamethasonePulses(6)), {
      decisions: [
        {
          day: 3 * CYCLE_DAYS,
          improvementBelow: 0.5,
          stops: [],
          lines: [cyclophosphamideCycles(6)],
        },
        {
          day: 6 * CYCLE_DAYS,
          improvementBelow: 0.5,
          stops: ['cyclophosphamide'],
          lines: [doubleRituximab()],
        },
      ],
    }),
    name: text4(
      'European trial: dexamethasone, then cyclophosphamide, then rituximab (NCT01868269)',
      'Europäische Studie: Dexamethason, dann Cyclophosphamid, dann Rituximab (NCT01868269)',
      'Essai européen : dexaméthasone, puis cyclophosphamide, puis rituximab (NCT01868269)',
      'Ensayo europeo: dexametasona, luego ciclofosfamida, luego rituximab (NCT01868269)',
    ),
    sources: ['NCT01868269', 'UmscomSummary'],
    read: text4(
      'Twelve pulses of dexamethasone; cyclophosphamide with the next four or six where three pulses did too little; two doses of rituximab in its place where that, too, did too little.',
      'Zwölf Pulse Dexamethason; Cyclophosphamid mit den nächsten vier oder sechs, wo drei Pulse zu wenig bewirkten; zwei Gaben Rituximab an seiner Stelle, wo auch das zu wenig war.',
      'Douze bolus de dexaméthasone ; cyclophosphamide avec les quatre ou six suivants si trois bolus ont trop peu agi ; deux doses de rituximab à sa place si cela aussi a trop peu agi.',
      'Doce pulsos de dexametasona; ciclofosfamida con los cuatro o seis siguientes si tres pulsos hicieron demasiado poco; dos dosis de rituximab en su lugar si tampoco eso bastó.',
    ),
    assumed: text4(
      'All doses (20, 750 and 750 mg/m²); too little means a fall of the score by less than half, looked at on day 84 and on day 168.',
      'Alle Dosen (20, 750 und 750 mg/m²); zu wenig heißt ein Fall der Punktzahl um weniger als die Hälfte, geprüft am Tag 84 und am Tag 168.',
      'Toutes les doses (20, 750 et 750 mg/m²) ; trop peu veut dire une baisse du score de moins de la moitié, vérifiée au jour 84 et au jour 168.',
      'Todas las dosis (20, 750 y 750 mg/m²); demasiado poco significa un descenso de la puntuación menor que la mitad, comprobado el día 84 y el día 168.',
    ),
  },
];
