import { type Text4, text4 } from '../text.ts';
import type { DiaryItem } from './types.ts';

/** Taps with the values `first`, `first + 1` and so on. */
function tapsFrom(first: number, texts: readonly Text4[]): DiaryItem['taps'] {
  return texts.map((text, i) => ({ value: first + i, text }));
}

/**
 * The eight questions of the diary, in the order in which they are asked; our own wording. They ask for the day as a
 * whole: such questions follow momentary ones more closely than "at its worst" does [Stone2010].
 */
export const DIARY_ITEMS: readonly DiaryItem[] = [
  {
    id: 'jerks',
    question: text4(
      'Shaking or jerks while at rest?',
      'Zittern oder Zuckungen in Ruhe?',
      'Tremblements ou secousses au repos ?',
      '¿Temblores o sacudidas en reposo?',
    ),
    hint: text4(
      'Think of quiet moments: lying, sitting, being held.',
      'Denken Sie an ruhige Momente: liegend, sitzend, im Arm.',
      'Pensez aux moments calmes : couché, assis, dans les bras.',
      'Piense en los momentos tranquilos: tumbado, sentado, en brazos.',
    ),
    taps: tapsFrom(0, [
      text4('None', 'Keine', 'Aucune', 'Ninguna'),
      text4(
        'A few, only I notice',
        'Wenige, nur ich merke es',
        'Quelques-unes, peu visibles pour les autres',
        'Pocas, solo yo las noto',
      ),
      text4(
        'Often, others notice',
        'Oft, andere merken es',
        'Souvent, d’autres les voient',
        'A menudo, otros las notan',
      ),
      text4('Nearly all the time', 'Fast ständig', 'Presque tout le temps', 'Casi todo el tiempo'),
    ]),
    fields: ['jerks'],
  },
  {
    id: 'walking',
    question: text4(
      'Walking or standing?',
      'Gehen oder Stehen?',
      'Marcher ou se tenir debout ?',
      '¿Caminar o estar de pie?',
    ),
    hint: text4(
      'Not walking yet? Then think of sitting.',
      'Läuft noch nicht? Dann denken Sie an das Sitzen.',
      'Ne marche pas encore ? Pensez alors à la position assise.',
      '¿Aún no camina? Entonces piense en cómo se sienta.',
    ),
    taps: tapsFrom(0, [
      text4('As before the illness', 'Wie vor der Krankheit', 'Comme avant la maladie', 'Como antes de la enfermedad'),
      text4('Unsteady, no falls', 'Unsicher, keine Stürze', 'Instable, sans chute', 'Inestable, sin caídas'),
      text4(
        'Falls, or needs a hand',
        'Stürzt oder braucht eine Hand',
        'Tombe, ou a besoin d’une main',
        'Se cae o necesita una mano',
      ),
      text4('Not possible', 'Geht nicht', 'Impossible', 'No puede'),
    ]),
    fields: ['walking'],
  },
  {
    id: 'hands',
    question: text4('Hands and eating?', 'Hände und Essen?', 'Les mains et les repas ?', '¿Las manos y la comida?'),
    hint: text4(
      'Spoon, cup, toys, buttons, a pencil.',
      'Löffel, Becher, Spielzeug, Knöpfe, Stift.',
      'Cuillère, gobelet, jouets, boutons, crayon.',
      'Cuchara, vaso, juguetes, botones, lápiz.',
    ),
    taps: tapsFrom(0, [
      text4('As usual', 'Wie sonst', 'Comme d’habitude', 'Como siempre'),
      text4('Clumsy or spills', 'Ungeschickt oder verschüttet', 'Maladroit ou renverse', 'Torpe o derrama'),
      text4('Needs help', 'Braucht Hilfe', 'A besoin d’aide', 'Necesita ayuda'),
      text4('Not possible', 'Geht nicht', 'Impossible', 'No puede'),
    ]),
    fields: ['hands'],
  },
  {
    id: 'eyes',
    question: text4('Dancing eyes?', 'Tanzende Augen?', 'Les yeux qui dansent ?', '¿Ojos que bailan?'),
    hint: text4(
      'Quick jumps to and fro that nobody wants, often just after waking or when upset.',
      'Schnelle, ungewollte Sprünge hin und her, oft nach dem Aufwachen oder bei Aufregung.',
      'Des sauts rapides et involontaires, souvent au réveil ou en cas d’énervement.',
      'Saltos rápidos e involuntarios, a menudo al despertar o con el enfado.',
    ),
    taps: tapsFrom(0, [
      text4('None', 'Keine', 'Non, pas du tout', 'No, nada'),
      text4(
        'A few times, only I notice',
        'Ein paarmal, nur ich merke es',
        'Quelques fois, peu visible pour les autres',
        'Pocas veces, solo yo lo noto',
      ),
      text4('Often, others notice', 'Oft, andere merken es', 'Souvent, d’autres le voient', 'A menudo, otros lo notan'),
      text4('Nearly all the time', 'Fast ständig', 'Presque tout le temps', 'Casi todo el tiempo'),
    ]),
    fields: ['eyes'],
  },
  {
    id: 'rage',
    question: text4('Rage attacks?', 'Wutanfälle?', 'Des crises de colère ?', '¿Ataques de ira?'),
    hint: text4(
      'How many, how long was the longest, and did one come out of nothing?',
      'Wie viele, wie lang war der längste, und kam einer aus dem Nichts?',
      'Combien, combien de temps la plus longue, et l’une est-elle venue sans raison ?',
      '¿Cuántos, cuánto duró el más largo y vino alguno sin motivo?',
    ),
    taps: [],
    fields: ['rageCount', 'rageLongestMin', 'rageUnprovoked'],
  },
  {
    id: 'sleep',
    question: text4(
      'Sleep last night?',
      'Schlaf letzte Nacht?',
      'Le sommeil la nuit dernière ?',
      '¿El sueño de anoche?',
    ),
    hint: text4(
      'Asleep at, up at, times awake, minutes awake; then the naps of today. A guess is fine.',
      'Eingeschlafen um, auf um, wie oft wach, wie viele Minuten wach; dann der Schlaf am Tag. Geschätzt genügt.',
      'Endormi à, levé à, nombre de réveils, minutes éveillé ; puis les siestes du jour. Une estimation suffit.',
      'Dormido a las, levantado a las, veces despierto, minutos despierto; luego las siestas de hoy. Basta una estimación.',
    ),
    taps: [],
    fields: ['asleepAt', 'upAt', 'wakings', 'awakeMin', 'napMin'],
  },
  {
    id: 'energy',
    question: text4('Energy today?', 'Wie wach heute?', 'L’énergie aujourd’hui ?', '¿La energía hoy?'),
    taps: tapsFrom(-2, [
      text4('Very sleepy', 'Sehr schläfrig', 'Très somnolent', 'Con mucho sueño'),
      text4('A bit tired', 'Etwas müde', 'Un peu fatigué', 'Algo cansado'),
      text4('As usual', 'Wie sonst', 'Comme d’habitude', 'Como siempre'),
      text4('Restless', 'Unruhig', 'Agité', 'Inquieto'),
      text4('Cannot settle', 'Kommt nicht zur Ruhe', 'Ne se calme pas', 'No se calma'),
    ]),
    fields: ['energy'],
  },
  {
    id: 'overall',
    question: text4(
      'All in all, compared with last week?',
      'Alles in allem, verglichen mit letzter Woche?',
      'Au total, par rapport à la semaine dernière ?',
      'En conjunto, ¿cómo va respecto a la semana pasada?',
    ),
    taps: tapsFrom(-3, [
      text4('Much worse', 'Viel schlechter', 'Beaucoup moins bien', 'Mucho peor'),
      text4('Worse', 'Schlechter', 'Moins bien', 'Peor'),
      text4('A little worse', 'Etwas schlechter', 'Un peu moins bien', 'Algo peor'),
      text4('The same', 'Gleich', 'Pareil', 'Igual'),
      text4('A little better', 'Etwas besser', 'Un peu mieux', 'Algo mejor'),
      text4('Better', 'Besser', 'Mieux', 'Mejor'),
      text4('Much better', 'Viel besser', 'Beaucoup mieux', 'Mucho mejor'),
    ]),
    fields: ['overall'],
  },
];
