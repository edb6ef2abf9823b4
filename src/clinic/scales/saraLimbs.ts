import { text4 } from '../text.ts';
import { levelsFrom } from './levels.ts';
import type { ScaleItem } from './types.ts';

/** Items 5 to 8 of SARA, each rated on both sides, in our own words; the original of these was not read [SchmitzHubsch2006]. */
export const SARA_LIMBS: readonly ScaleItem[] = [
  {
    id: 'finger-chase',
    name: text4('Finger chase', 'Finger folgen', 'Poursuite du doigt', 'Persecución con el dedo'),
    instruction: text4(
      'The rater’s finger jumps 5 times to new places; the person points after it as fast and exactly as possible.',
      'Der Finger der bewertenden Person springt 5-mal an neue Stellen; so schnell und genau wie möglich nachzeigen lassen.',
      'Le doigt de l’évaluateur change 5 fois de place ; la personne le suit du doigt, vite et précisément.',
      'El dedo del evaluador salta 5 veces a otro lugar; la persona lo sigue con el suyo, rápido y con precisión.',
    ),
    bothSides: true,
    levels: levelsFrom(0, [
      text4('Hits the place', 'Trifft die Stelle', 'Atteint la cible', 'Acierta el lugar'),
      text4(
        'Misses by less than 5 cm',
        'Weniger als 5 cm daneben',
        'Écart de moins de 5 cm',
        'Falla por menos de 5 cm',
      ),
      text4(
        'Misses by less than 15 cm',
        'Weniger als 15 cm daneben',
        'Écart de moins de 15 cm',
        'Falla por menos de 15 cm',
      ),
      text4('Misses by more than 15 cm', 'Mehr als 15 cm daneben', 'Écart de plus de 15 cm', 'Falla por más de 15 cm'),
      text4(
        'Cannot do 5 pointings',
        'Schafft keine 5 Zeigebewegungen',
        'Ne peut pas faire 5 pointés',
        'No puede señalar 5 veces',
      ),
    ]),
  },
  {
    id: 'nose-finger',
    name: text4('Nose to finger', 'Nase zum Finger', 'Nez au doigt', 'Nariz a dedo'),
    instruction: text4(
      'Point to and fro between the own nose and the rater’s finger, at a medium speed. Rate the trembling.',
      'Mit mittlerem Tempo zwischen der eigenen Nase und dem Finger der bewertenden Person hin und her zeigen. Das Zittern bewerten.',
      'Aller et venir du nez au doigt de l’évaluateur, à vitesse moyenne. Évaluer le tremblement.',
      'Señalar de la nariz al dedo del evaluador y vuelta, a velocidad media. Se valora el temblor.',
    ),
    bothSides: true,
    levels: levelsFrom(0, [
      text4('No trembling', 'Kein Zittern', 'Pas de tremblement', 'Sin temblor'),
      text4('Trembles by less than 2 cm', 'Zittert weniger als 2 cm', 'Moins de 2 cm', 'Menos de 2 cm'),
      text4('Trembles by less than 5 cm', 'Zittert weniger als 5 cm', 'Moins de 5 cm', 'Menos de 5 cm'),
      text4('Trembles by more than 5 cm', 'Zittert mehr als 5 cm', 'Plus de 5 cm', 'Más de 5 cm'),
      text4(
        'Cannot do 5 pointings',
        'Schafft keine 5 Zeigebewegungen',
        'Ne peut pas faire 5 pointés',
        'No puede señalar 5 veces',
      ),
    ]),
  },
  {
    id: 'fast-hands',
    name: text4(
      'Fast alternating hands',
      'Schnelles Wenden der Hand',
      'Mouvements alternés rapides de la main',
      'Giros rápidos de la mano',
    ),
    instruction: text4(
      'Turn the hand palm up and palm down on the own thigh, 10 times, as fast as possible.',
      'Die Hand auf dem eigenen Oberschenkel 10-mal so schnell wie möglich hin und her wenden.',
      'Tourner la main paume puis dos sur sa cuisse, 10 fois, le plus vite possible.',
      'Girar la mano palma y dorso sobre el propio muslo, 10 veces, lo más rápido posible.',
    ),
    bothSides: true,
    levels: levelsFrom(0, [
      text4(
        'Regular, in under 10 s',
        'Regelmäßig, unter 10 s',
        'Réguliers, en moins de 10 s',
        'Regular, en menos de 10 s',
      ),
      text4(
        'Slightly irregular, in under 10 s',
        'Leicht unregelmäßig, unter 10 s',
        'Un peu irréguliers, en moins de 10 s',
        'Algo irregular, en menos de 10 s',
      ),
      text4(
        'Clearly irregular or interrupted, in under 10 s',
        'Deutlich unregelmäßig oder unterbrochen, unter 10 s',
        'Nettement irréguliers ou interrompus, en moins de 10 s',
        'Claramente irregular o interrumpido, en menos de 10 s',
      ),
      text4(
        'Very irregular, takes more than 10 s',
        'Sehr unregelmäßig, länger als 10 s',
        'Très irréguliers, plus de 10 s',
        'Muy irregular, más de 10 s',
      ),
      text4(
        'Cannot do it 10 times',
        'Schafft es nicht 10-mal',
        'Ne peut pas le faire 10 fois',
        'No logra hacerlo 10 veces',
      ),
    ]),
  },
  {
    id: 'heel-shin',
    name: text4('Heel along the shin', 'Ferse am Schienbein', 'Talon le long du tibia', 'Talón por la espinilla'),
    instruction: text4(
      'Lying, without looking: lift the leg, put the heel on the other knee, slide it down the shin; 3 times.',
      'Im Liegen, ohne hinzusehen: Bein heben, Ferse auf das andere Knie, am Schienbein hinuntergleiten; 3-mal.',
      'Couché, sans regarder : lever la jambe, poser le talon sur l’autre genou, glisser le long du tibia ; 3 fois.',
      'Tumbado y sin mirar: levantar la pierna, apoyar el talón en la otra rodilla y bajarlo por la espinilla; 3 veces.',
    ),
    bothSides: true,
    levels: levelsFrom(0, [
      text4('Smooth and straight', 'Glatt und gerade', 'Fluide et droit', 'Suave y recto'),
      text4(
        'Slightly abnormal, the heel stays on the shin',
        'Leicht auffällig, die Ferse bleibt am Schienbein',
        'Un peu anormal, le talon reste sur le tibia',
        'Algo anormal, el talón sigue en la espinilla',
      ),
      text4(
        'Clearly abnormal, slips off up to 3 times',
        'Deutlich auffällig, rutscht bis zu 3-mal ab',
        'Nettement anormal, glisse jusqu’à 3 fois',
        'Claramente anormal, se sale hasta 3 veces',
      ),
      text4(
        'Severely abnormal, slips off 4 times or more',
        'Schwer auffällig, rutscht 4-mal oder öfter ab',
        'Très anormal, glisse 4 fois ou plus',
        'Muy anormal, se sale 4 veces o más',
      ),
      text4('Cannot do it', 'Gelingt nicht', 'Impossible', 'No puede hacerlo'),
    ]),
  },
];
