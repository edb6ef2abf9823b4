import { type Text4, text4 } from '../text.ts';
import type { ScaleDefinition } from './types.ts';

/** A scale of which the score and the date may be kept, and nothing else: their items belong to somebody. */
interface ScoreOnly {
  readonly id: string;
  readonly name: Text4;
  readonly shortName: string;
  readonly min: number;
  readonly max: number;
  readonly higherIsWorse: boolean;
  /** Who owns it or has to be asked. */
  readonly owner: string;
  readonly ages?: ScaleDefinition['ages'];
  readonly sources?: readonly string[];
}

/** The definition of such a scale, with the notices that say so. */
export function scoreOnly(scale: ScoreOnly): ScaleDefinition {
  const { id, name, shortName, min, max, higherIsWorse, owner, ages, sources = [] } = scale;
  return {
    id,
    version: '1',
    name,
    shortName,
    items: [],
    range: { min, max },
    higherIsWorse,
    total: 'typed-in',
    ...(ages === undefined ? {} : { ages }),
    notices: [
      text4(
        `Only the score and its date are kept here. The questions belong to others (${owner}) and are not shown.`,
        `Hier werden nur Wert und Datum festgehalten. Die Fragen gehören anderen (${owner}) und werden nicht gezeigt.`,
        `Seuls le score et la date sont conservés ici. Les questions appartiennent à d’autres (${owner}) et ne sont pas affichées.`,
        `Aquí solo se guardan la puntuación y la fecha. Las preguntas pertenecen a otros (${owner}) y no se muestran.`,
      ),
      text4(
        `Scores from ${min} to ${max} are accepted; this range and the ages were not checked against the manual: not verified.`,
        `Werte von ${min} bis ${max} werden angenommen; dieser Bereich und das Alter wurden nicht am Handbuch geprüft: nicht geprüft.`,
        `Les scores de ${min} à ${max} sont acceptés ; cette plage et les âges n’ont pas été comparés au manuel : non vérifié.`,
        `Se aceptan puntuaciones de ${min} a ${max}; este intervalo y las edades no se compararon con el manual: no verificado.`,
      ),
    ],
    sources,
    verified: false,
  };
}
