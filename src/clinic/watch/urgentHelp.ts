import { type CitedText, type Text4, text4 } from '../text.ts';
import { CALL_THE_TEAM } from '../treatment/cards/sharedStatements.ts';
import { read } from '../treatment/cited.ts';

export const URGENT_TITLE: Text4 = text4(
  'When it cannot wait',
  'Wenn es nicht warten kann',
  'Quand cela ne peut pas attendre',
  'Cuando no puede esperar',
);

/**
 * Stands on the family's first screen and beside the watch. No source that names emergency signs of this syndrome was read;
 * what is general advice says so.
 */
export const URGENT_HELP: readonly CitedText[] = [
  read(
    '',
    'In an emergency call your emergency number. Nobody reads along here: the program alerts no team, and a silent relapse watch is no all-clear.',
    'Im Notfall rufen Sie den Notruf an. Hier liest niemand mit: Das Programm verständigt kein Behandlungsteam, und eine stille Rückfallwache ist keine Entwarnung.',
    'En cas d’urgence, appelez le numéro d’urgence. Personne ne lit ici en direct : le programme n’alerte aucune équipe, et une veille silencieuse ne veut pas dire que tout va bien.',
    'En una emergencia llame al número de emergencias. Aquí nadie está leyendo: el programa no avisa a ningún equipo, y una vigilancia en silencio no significa que todo esté bien.',
  ),
  read(
    'ActharLabel',
    'The label of ACTH warns of infections and that ACTH can hide other illness.',
    'Die Fachinformation von ACTH warnt vor Infektionen und davor, dass ACTH andere Krankheiten verdecken kann.',
    'La notice de l’ACTH met en garde contre les infections et le masquage d’autres maladies.',
    'La ficha técnica de la ACTH advierte de infecciones y de que puede ocultar otras enfermedades.',
  ),
  CALL_THE_TEAM,
];
