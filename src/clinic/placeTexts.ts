import type { BodyPlace } from '../recording/index.ts';
import { type Text4, text4 } from './text.ts';

/** Places of the body where a sensor is worn, as they stand in a sentence. */
export const PLACE_TEXTS: Readonly<Record<BodyPlace, Text4>> = {
  'left-wrist': text4('left wrist', 'linkes Handgelenk', 'poignet gauche', 'muñeca izquierda'),
  'right-wrist': text4('right wrist', 'rechtes Handgelenk', 'poignet droit', 'muñeca derecha'),
  'left-ankle': text4('left ankle', 'linker Knöchel', 'cheville gauche', 'tobillo izquierdo'),
  'right-ankle': text4('right ankle', 'rechter Knöchel', 'cheville droite', 'tobillo derecho'),
  'left-thigh': text4('left thigh', 'linker Oberschenkel', 'cuisse gauche', 'muslo izquierdo'),
  'right-thigh': text4('right thigh', 'rechter Oberschenkel', 'cuisse droite', 'muslo derecho'),
  'left-foot': text4('left foot', 'linker Fuß', 'pied gauche', 'pie izquierdo'),
  'right-foot': text4('right foot', 'rechter Fuß', 'pied droit', 'pie derecho'),
  'lower-back': text4('lower back', 'unterer Rücken', 'bas du dos', 'zona lumbar'),
  waist: text4('waist', 'Hüfte', 'taille', 'cintura'),
  chest: text4('chest', 'Brust', 'poitrine', 'pecho'),
  head: text4('head', 'Kopf', 'tête', 'cabeza'),
  'held-in-hand': text4('held in the hand', 'in der Hand gehalten', 'tenu à la main', 'en la mano'),
  unknown: text4('place not told', 'Ort nicht angegeben', 'endroit non indiqué', 'lugar no indicado'),
};
