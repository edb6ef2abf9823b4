import { type EntryKind, type Text4, text4 } from '../../clinic/index.ts';

/** What of a record cannot be used, or only in part. */
export interface MappingIssue {
  readonly code:
    | 'no-onset'
    | 'vague-onset'
    | 'birth-after-onset'
    | 'before-onset'
    | 'in-the-future'
    | 'treatment'
    | 'counted-as-half'
    | 'drug-not-in-model'
    | 'suspected-relapse'
    | 'unread-result'
    | 'measure-without-scale'
    | 'course';
  /** Nothing is fitted until it is put right. */
  readonly blocking: boolean;
  /** The entry it is about; absent where it is about the person or about several. */
  readonly entry?: { readonly kind: EntryKind; readonly id: string };
  readonly text: Text4;
}

export const MAPPING_TEXTS = {
  noOnset: text4(
    'There is no day of first signs. Enter it under Person; a year or a month is enough.',
    'Es gibt keinen Tag der ersten Zeichen. Tragen Sie ihn unter Person ein; Jahr oder Monat genügt.',
    'Il manque le jour des premiers signes. Indiquez-le sous Personne ; l’année ou le mois suffit.',
    'Falta el día de los primeros signos. Indíquelo en Persona; basta el año o el mes.',
  ),
  birthAfterOnset: text4(
    'Birth lies after the first signs. Correct one of them under Person.',
    'Die Geburt liegt nach den ersten Zeichen. Berichtigen Sie eines davon unter Person.',
    'La naissance est après les premiers signes. Corrigez l’une des deux dates sous Personne.',
    'El nacimiento es posterior a los primeros signos. Corrija una de las fechas en Persona.',
  ),
  suspected: text4(
    'A suspected relapse is not used; one judged by a clinician is.',
    'Ein vermuteter Rückfall wird nicht verwendet; ein ärztlich beurteilter schon.',
    'Une rechute suspectée n’est pas utilisée ; une rechute jugée par un clinicien l’est.',
    'Una recaída sospechada no se usa; la que juzgó un clínico, sí.',
  ),
  measure: text4(
    'Measures of body movement are not used: nothing says yet how they map to the signs of the model.',
    'Maße der Körperbewegung werden nicht verwendet: Noch sagt nichts, wie sie zu den Zeichen des Modells stehen.',
    'Les mesures du mouvement du corps ne sont pas utilisées : rien ne dit encore comment elles se rapportent aux signes du modèle.',
    'Las medidas del movimiento del cuerpo no se usan: nada dice aún cómo se relacionan con los signos del modelo.',
  ),
  half: text4(
    'Doses taken in part without an amount count as half.',
    'Teilweise genommene Dosen ohne Menge zählen als halbe.',
    'Les doses prises en partie, sans quantité, comptent pour moitié.',
    'Las dosis tomadas en parte, sin cantidad, cuentan como media.',
  ),
} as const;

export function vagueOnset(onset: string, used: string): Text4 {
  return text4(
    `First signs are known as ${onset}; ${used} is used.`,
    `Die ersten Zeichen sind als ${onset} bekannt; verwendet wird ${used}.`,
    `Les premiers signes sont connus comme ${onset} ; ${used} est utilisé.`,
    `Los primeros signos constan como ${onset}; se usa ${used}.`,
  );
}

export function beforeOnset(day: string, onset: string): Text4 {
  return text4(
    `${day} lies before the first signs (${onset}); it is left out.`,
    `${day} liegt vor den ersten Zeichen (${onset}); es bleibt weg.`,
    `Le ${day} est avant les premiers signes (${onset}) ; il est laissé de côté.`,
    `El ${day} es anterior a los primeros signos (${onset}); se deja fuera.`,
  );
}

export function afterToday(day: string, today: string): Text4 {
  return text4(
    `${day} lies in the future (today is ${today}). Correct the day; only what has happened can be used.`,
    `${day} liegt in der Zukunft (heute ist ${today}). Berichtigen Sie den Tag; nur Geschehenes zählt.`,
    `Le ${day} est dans le futur (nous sommes le ${today}). Corrigez le jour ; seul ce qui a eu lieu compte.`,
    `El ${day} está en el futuro (hoy es ${today}). Corrija el día; solo cuenta lo que ya ha ocurrido.`,
  );
}

export function leftOutDrugs(names: string): Text4 {
  return text4(
    `Not in the model, so left out: ${names}.`,
    `Nicht im Modell und deshalb weggelassen: ${names}.`,
    `Absent du modèle, donc laissé de côté : ${names}.`,
    `No está en el modelo y por eso se deja fuera: ${names}.`,
  );
}

export function unreadResult(found: string): Text4 {
  return text4(
    `“${found}” cannot be read as a finding. Write a number, or “positive” or “negative”.`,
    `„${found}“ lässt sich nicht als Befund lesen. Schreiben Sie eine Zahl oder „positiv“ oder „negativ“.`,
    `« ${found} » ne se lit pas comme un résultat. Écrivez un nombre, ou « positif » ou « négatif ».`,
    `«${found}» no se puede leer como resultado. Escriba un número, o «positivo» o «negativo».`,
  );
}
