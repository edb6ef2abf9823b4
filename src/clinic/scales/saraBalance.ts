import { text4 } from '../text.ts';
import { levelsFrom } from './levels.ts';
import type { ScaleItem } from './types.ts';

/** Items 1 to 4 of SARA, in our own words. Those of gait and stance were read in pages that print the scale [SchmitzHubsch2006]. */
export const SARA_BALANCE: readonly ScaleItem[] = [
  {
    id: 'gait',
    name: text4('Gait', 'Gang', 'Marche', 'Marcha'),
    instruction: text4(
      'Walk along a wall at a safe distance, turn, then walk heel to toe without support.',
      'In sicherem Abstand entlang einer Wand gehen, umdrehen, dann Fuß vor Fuß ohne Halt gehen.',
      'Marcher le long d’un mur à distance sûre, faire demi-tour, puis marcher pied devant pied sans appui.',
      'Caminar junto a una pared a distancia segura, girar y luego caminar punta-talón sin apoyo.',
    ),
    levels: levelsFrom(0, [
      text4(
        'Normal, heel to toe too (one misstep allowed)',
        'Normal, auch Fuß vor Fuß (ein Fehltritt erlaubt)',
        'Normale, y compris pied devant pied (un faux pas permis)',
        'Normal, también punta-talón (se permite un traspié)',
      ),
      text4(
        'Slight trouble, seen only in 10 heel-to-toe steps',
        'Leichte Mühe, nur bei 10 Schritten Fuß vor Fuß sichtbar',
        'Légère difficulté, visible seulement sur 10 pas pied devant pied',
        'Leve dificultad, visible solo en 10 pasos punta-talón',
      ),
      text4(
        'Clearly abnormal; more than 10 heel-to-toe steps do not work',
        'Deutlich auffällig; mehr als 10 Schritte Fuß vor Fuß gelingen nicht',
        'Nettement anormale ; plus de 10 pas pied devant pied impossibles',
        'Claramente anormal; no logra más de 10 pasos punta-talón',
      ),
      text4(
        'Staggers considerably, turns with trouble, needs no support',
        'Schwankt erheblich, dreht mit Mühe, braucht keinen Halt',
        'Titube nettement, demi-tour difficile, sans appui',
        'Se tambalea bastante, gira con dificultad, sin apoyo',
      ),
      text4(
        'Staggers strongly, touches the wall now and then',
        'Schwankt stark, berührt ab und zu die Wand',
        'Titube fortement, touche le mur par moments',
        'Se tambalea mucho, toca la pared a ratos',
      ),
      text4(
        'Staggers severely; always needs one stick or a light arm',
        'Schwankt schwer; braucht ständig einen Stock oder leichten Arm',
        'Titube sévèrement ; toujours une canne ou un bras léger',
        'Se tambalea gravemente; siempre un bastón o un brazo ligero',
      ),
      text4(
        'Walks more than 10 m only with strong support',
        'Geht mehr als 10 m nur mit starker Stütze',
        'Plus de 10 m seulement avec un fort soutien',
        'Más de 10 m solo con mucho apoyo',
      ),
      text4(
        'Walks less than 10 m with strong support',
        'Geht weniger als 10 m mit starker Stütze',
        'Moins de 10 m avec un fort soutien',
        'Menos de 10 m con mucho apoyo',
      ),
      text4(
        'Cannot walk even with support',
        'Kann auch mit Stütze nicht gehen',
        'Ne peut pas marcher, même soutenu',
        'No puede caminar ni con apoyo',
      ),
    ]),
  },
  {
    id: 'stance',
    name: text4('Stance', 'Stand', 'Station debout', 'Postura de pie'),
    instruction: text4(
      'Without shoes and with open eyes: as one likes, then feet together, then heel to toe.',
      'Ohne Schuhe, mit offenen Augen: wie gewohnt, dann Füße zusammen, dann Fuß vor Fuß.',
      'Sans chaussures, yeux ouverts : librement, puis pieds joints, puis pied devant pied.',
      'Sin zapatos y con los ojos abiertos: como quiera, luego pies juntos, luego punta-talón.',
    ),
    levels: levelsFrom(0, [
      text4(
        'Heel to toe for more than 10 s',
        'Fuß vor Fuß länger als 10 s',
        'Pied devant pied plus de 10 s',
        'Punta-talón más de 10 s',
      ),
      text4(
        'Feet together without sway; heel to toe not for 10 s',
        'Füße zusammen ohne Schwanken; Fuß vor Fuß keine 10 s',
        'Pieds joints sans osciller ; pied devant pied moins de 10 s',
        'Pies juntos sin oscilar; punta-talón no llega a 10 s',
      ),
      text4(
        'Feet together for more than 10 s, but with sway',
        'Füße zusammen länger als 10 s, aber mit Schwanken',
        'Pieds joints plus de 10 s, mais en oscillant',
        'Pies juntos más de 10 s, pero oscilando',
      ),
      text4(
        'Usual stance for more than 10 s; not with feet together',
        'Gewohnter Stand länger als 10 s; nicht mit Füßen zusammen',
        'Position naturelle plus de 10 s ; pas pieds joints',
        'Postura natural más de 10 s; no con los pies juntos',
      ),
      text4(
        'Usual stance for more than 10 s with support now and then',
        'Gewohnter Stand länger als 10 s mit Halt ab und zu',
        'Position naturelle plus de 10 s avec appui par moments',
        'Postura natural más de 10 s con apoyo a ratos',
      ),
      text4(
        'Usual stance for more than 10 s with one arm held all the time',
        'Gewohnter Stand länger als 10 s, ein Arm ständig gestützt',
        'Position naturelle plus de 10 s, un bras soutenu en permanence',
        'Postura natural más de 10 s con un brazo siempre sujeto',
      ),
      text4(
        'Not for 10 s even with one arm held',
        'Auch mit gestütztem Arm keine 10 s',
        'Moins de 10 s même avec un bras soutenu',
        'Ni 10 s aunque se sujete un brazo',
      ),
    ]),
  },
  {
    id: 'sitting',
    name: text4('Sitting', 'Sitzen', 'Position assise', 'Sedestación'),
    instruction: text4(
      'On an examination couch, feet off the floor, arms stretched forwards.',
      'Auf einer Liege, Füße ohne Bodenkontakt, Arme nach vorn gestreckt.',
      'Sur un lit d’examen, pieds sans appui au sol, bras tendus en avant.',
      'En una camilla, sin apoyar los pies, con los brazos extendidos al frente.',
    ),
    levels: levelsFrom(0, [
      text4(
        'No trouble for more than 10 s',
        'Ohne Mühe länger als 10 s',
        'Sans difficulté plus de 10 s',
        'Sin dificultad más de 10 s',
      ),
      text4(
        'Sways a little now and then',
        'Schwankt ab und zu leicht',
        'Oscille un peu par moments',
        'Oscila algo a ratos',
      ),
      text4(
        'Sways all the time, but sits for 10 s without support',
        'Schwankt ständig, sitzt aber 10 s ohne Halt',
        'Oscille sans arrêt, mais tient 10 s sans appui',
        'Oscila sin parar, pero aguanta 10 s sin apoyo',
      ),
      text4(
        'Sits for 10 s only with support now and then',
        'Sitzt 10 s nur mit Halt ab und zu',
        'Tient 10 s seulement avec appui par moments',
        'Aguanta 10 s solo con apoyo a ratos',
      ),
      text4(
        'Does not sit for 10 s without constant support',
        'Sitzt ohne ständigen Halt keine 10 s',
        'Ne tient pas 10 s sans appui constant',
        'No aguanta 10 s sin apoyo constante',
      ),
    ]),
  },
  {
    id: 'speech',
    name: text4('Speech', 'Sprechen', 'Parole', 'Habla'),
    instruction: text4(
      'Judge from an ordinary talk.',
      'Nach einem gewöhnlichen Gespräch beurteilen.',
      'Jugez d’après une conversation ordinaire.',
      'Valore según una conversación corriente.',
    ),
    levels: levelsFrom(0, [
      text4('Normal', 'Unauffällig', 'Normale', 'Sin alteración'),
      text4('A hint of disturbance', 'Andeutung einer Störung', 'Soupçon de trouble', 'Indicio de alteración'),
      text4(
        'Disturbed but easy to understand',
        'Gestört, aber leicht zu verstehen',
        'Troublée mais facile à comprendre',
        'Alterada pero fácil de entender',
      ),
      text4(
        'Some words are hard to understand',
        'Einzelne Wörter schwer zu verstehen',
        'Quelques mots difficiles à comprendre',
        'Algunas palabras cuestan de entender',
      ),
      text4(
        'Many words are hard to understand',
        'Viele Wörter schwer zu verstehen',
        'Beaucoup de mots difficiles à comprendre',
        'Muchas palabras cuestan de entender',
      ),
      text4(
        'Only single words can be understood',
        'Nur einzelne Wörter zu verstehen',
        'Seuls des mots isolés sont compris',
        'Solo se entienden palabras sueltas',
      ),
      text4(
        'Cannot be understood, or no speech',
        'Nicht zu verstehen oder keine Sprache',
        'Incompréhensible ou absente',
        'No se entiende o no hay habla',
      ),
    ]),
  },
];
