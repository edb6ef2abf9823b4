import { text4 } from '../../clinic/plain.ts';
import {
  acthTaper,
  doubleRituximab,
  fallingSteps,
  makeProtocol,
  methylprednisolonePulse,
  monthlyImmunoglobulin,
  reinductionBy,
  weeklyRituximab,
} from './doseShapes.ts';
import type { PublishedProtocol } from './publishedProtocol.ts';

/** Day on which rituximab is added, from the start of ACTH and immunoglobulin. Assumed. */
export const ADD_ON_DAY = 182;
const SHORT_TAPER = fallingSteps('steroid', 5, 5, 26, 1, (step) => (2 * (5 - step)) / 5);
const DEPOT = fallingSteps('depot', 0, 6, 28, 2, (step) => (0.5 * (6 - step)) / 6);

/** Rituximab together with what else was given. */
export const COMBINATION_PROTOCOLS: readonly PublishedProtocol[] = [
  {
    protocol: makeProtocol(
      'triple',
      [...acthTaper(), ...monthlyImmunoglobulin(12), weeklyRituximab()],
      reinductionBy(acthTaper()),
    ),
    name: text4(
      'ACTH, immunoglobulin and rituximab from the start',
      'ACTH, Immunglobulin und Rituximab von Anfang an',
      'ACTH, immunoglobulines et rituximab dès le début',
      'ACTH, inmunoglobulina y rituximab desde el inicio',
    ),
    sources: ['Pranzatelli2010', 'NpmcLetter'],
    read: text4(
      'Twelve children newly ill were given all three; ACTH had fallen by 87 % after a year.',
      'Zwölf neu erkrankte Kinder erhielten alle drei; ACTH war nach einem Jahr um 87 % gesunken.',
      'Douze enfants nouvellement malades ont reçu les trois ; l’ACTH avait baissé de 87 % après un an.',
      'Doce niños recién enfermos recibieron los tres; la ACTH había bajado un 87 % tras un año.',
    ),
    assumed: text4(
      'The ACTH taper of 52 weeks, immunoglobulin 2 g/kg and then 1 g/kg every four weeks for a year, rituximab 375 mg/m² once a week four times from day 0; ACTH again at a relapse.',
      'Das Ausschleichen von ACTH über 52 Wochen, Immunglobulin 2 g/kg und dann 1 g/kg alle vier Wochen ein Jahr lang, Rituximab 375 mg/m² viermal wöchentlich ab Tag 0; ACTH noch einmal bei einem Rückfall.',
      'La décroissance d’ACTH sur 52 semaines, immunoglobulines 2 g/kg puis 1 g/kg toutes les quatre semaines pendant un an, rituximab 375 mg/m² quatre fois, une par semaine, dès le jour 0 ; ACTH à nouveau en cas de rechute.',
      'El descenso de ACTH en 52 semanas, inmunoglobulina 2 g/kg y luego 1 g/kg cada cuatro semanas durante un año, rituximab 375 mg/m² cuatro veces, una por semana, desde el día 0; ACTH otra vez en una recaída.',
    ),
  },
  {
    protocol: makeProtocol(
      'rituximab-add-on',
      [...acthTaper(), ...monthlyImmunoglobulin(12), weeklyRituximab(ADD_ON_DAY)],
      reinductionBy(acthTaper()),
    ),
    name: text4(
      'Rituximab added later to ACTH and immunoglobulin',
      'Rituximab, später zu ACTH und Immunglobulin hinzugefügt',
      'Rituximab ajouté plus tard à l’ACTH et aux immunoglobulines',
      'Rituximab añadido más tarde a ACTH e inmunoglobulina',
    ),
    sources: ['Pranzatelli2006'],
    read: text4(
      'Rituximab 375 mg/m² once a week four times, added to ACTH or immunoglobulin or both in 16 children.',
      'Rituximab 375 mg/m² viermal wöchentlich, bei 16 Kindern zu ACTH, Immunglobulin oder beiden hinzugefügt.',
      'Rituximab 375 mg/m² quatre fois, une par semaine, ajouté à l’ACTH, aux immunoglobulines ou aux deux chez 16 enfants.',
      'Rituximab 375 mg/m² cuatro veces, una por semana, añadido a ACTH, inmunoglobulina o ambas en 16 niños.',
    ),
    assumed: text4(
      'That everybody had both before, and for half a year (day 182); the schedules of both.',
      'Dass alle zuvor beides hatten, ein halbes Jahr lang (Tag 182); die Pläne von beiden.',
      'Que tous avaient reçu les deux auparavant, pendant six mois (jour 182) ; les schémas des deux.',
      'Que todos habían recibido ambas antes, durante medio año (día 182); las pautas de ambas.',
    ),
  },
  {
    protocol: makeProtocol(
      'toronto',
      [methylprednisolonePulse(20), ...SHORT_TAPER, ...monthlyImmunoglobulin(6), doubleRituximab(28)],
      reinductionBy([methylprednisolonePulse(20), ...SHORT_TAPER]),
    ),
    name: text4(
      'Toronto: short steroids, immunoglobulin and early rituximab',
      'Toronto: kurz Steroide, Immunglobulin und frühes Rituximab',
      'Toronto : stéroïdes courts, immunoglobulines et rituximab précoce',
      'Toronto: esteroides cortos, inmunoglobulina y rituximab temprano',
    ),
    sources: ['Wilbur2019'],
    read: text4(
      'Methylprednisolone into a vein on 3 to 5 days and a taper by mouth, 4.5 months of steroids in the median (3 to 12); immunoglobulin, plasma exchange or both; rituximab within three months of diagnosis.',
      'Methylprednisolon in die Vene an 3 bis 5 Tagen und Ausschleichen zum Einnehmen, im Median 4,5 Monate Steroide (3 bis 12); Immunglobulin, Plasmaaustausch oder beides; Rituximab binnen drei Monaten nach der Diagnose.',
      'Méthylprednisolone dans une veine pendant 3 à 5 jours et décroissance par la bouche, 4,5 mois de stéroïdes en médiane (3 à 12) ; immunoglobulines, échanges plasmatiques ou les deux ; rituximab dans les trois mois du diagnostic.',
      'Metilprednisolona en vena de 3 a 5 días y descenso por boca, 4,5 meses de esteroides de mediana (3 a 12); inmunoglobulina, recambio plasmático o ambos; rituximab en los tres meses tras el diagnóstico.',
    ),
    assumed: text4(
      'All doses: 20 mg/kg on five days, 2 mg/kg a day falling to nothing by day 135, immunoglobulin for six months, rituximab 750 mg/m² on days 28 and 42; plasma exchange is not in the model.',
      'Alle Dosen: 20 mg/kg an fünf Tagen, 2 mg/kg am Tag, bis Tag 135 auf null fallend, Immunglobulin sechs Monate lang, Rituximab 750 mg/m² an den Tagen 28 und 42; Plasmaaustausch kennt das Modell nicht.',
      'Toutes les doses : 20 mg/kg pendant cinq jours, 2 mg/kg par jour jusqu’à zéro au jour 135, immunoglobulines six mois, rituximab 750 mg/m² aux jours 28 et 42 ; le modèle ne connaît pas les échanges plasmatiques.',
      'Todas las dosis: 20 mg/kg durante cinco días, 2 mg/kg al día hasta cero el día 135, inmunoglobulina seis meses, rituximab 750 mg/m² los días 28 y 42; el modelo no conoce el recambio plasmático.',
    ),
  },
  {
    protocol: makeProtocol('rite-ci', [...DEPOT, ...monthlyImmunoglobulin(6), weeklyRituximab()], reinductionBy(DEPOT)),
    name: text4(
      'RITE-CI: rituximab, immunoglobulin and tetracosactide over 24 weeks',
      'RITE-CI: Rituximab, Immunglobulin und Tetracosactid über 24 Wochen',
      'RITE-CI : rituximab, immunoglobulines et tétracosactide sur 24 semaines',
      'RITE-CI: rituximab, inmunoglobulina y tetracosactida durante 24 semanas',
    ),
    sources: ['Pranzatelli2018b'],
    read: text4(
      'All three over 24 weeks, in twelve children whose illness had resisted treatment.',
      'Alle drei über 24 Wochen, bei zwölf Kindern, deren Krankheit der Behandlung widerstanden hatte.',
      'Les trois pendant 24 semaines, chez douze enfants dont la maladie avait résisté aux traitements.',
      'Los tres durante 24 semanas, en doce niños cuya enfermedad había resistido al tratamiento.',
    ),
    assumed: text4(
      'All doses: depot tetracosactide 0.5 mg/m² on alternate days, a sixth less every four weeks; immunoglobulin for six months; rituximab 375 mg/m² once a week four times. Here it begins as the first treatment.',
      'Alle Dosen: Depot-Tetracosactid 0,5 mg/m² jeden zweiten Tag, alle vier Wochen ein Sechstel weniger; Immunglobulin sechs Monate lang; Rituximab 375 mg/m² viermal wöchentlich. Hier beginnt es als erste Behandlung.',
      'Toutes les doses : tétracosactide retard 0,5 mg/m² un jour sur deux, un sixième de moins toutes les quatre semaines ; immunoglobulines six mois ; rituximab 375 mg/m² quatre fois, une par semaine. Ici, c’est le premier traitement.',
      'Todas las dosis: tetracosactida de depósito 0,5 mg/m² en días alternos, una sexta parte menos cada cuatro semanas; inmunoglobulina seis meses; rituximab 375 mg/m² cuatro veces, una por semana. Aquí empieza como primer tratamiento.',
    ),
  },
];
