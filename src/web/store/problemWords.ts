import { type Text4, text4 } from '../../clinic/index.ts';
import { type Language, useSpeech } from '../i18n/language.ts';
import { ApiProblem, UnreachableError } from './apiProblem.ts';

/** A refusal by its code, and what the server said of it, which is English. */
export interface SaidProblem {
  readonly code?: string;
  readonly title: string;
}

/** In English the server's own sentence is shown, which says more; these are for the other languages, and for no answer at all. */
const WORDS: Readonly<Record<string, Text4>> = {
  UNREACHABLE: text4(
    'The program on this computer does not answer.',
    'Das Programm auf diesem Computer antwortet nicht.',
    'Le programme sur cet ordinateur ne répond pas.',
    'El programa de este ordenador no responde.',
  ),
  PERSON_REMOVED: text4(
    'This person was taken off the list, so nothing can be written for them. Bring them back first, below the list of people.',
    'Diese Person wurde von der Liste genommen, daher kann nichts eingetragen werden. Holen Sie sie zuerst zurück, unter der Personenliste.',
    'Cette personne a été retirée de la liste, rien ne peut donc être noté. Remettez-la d’abord, sous la liste des personnes.',
    'Esta persona se quitó de la lista, por eso no se puede anotar nada. Recupérela primero, debajo de la lista de personas.',
  ),
  NOT_FOUND: text4(
    'It is no longer on record.',
    'Es ist nicht mehr verzeichnet.',
    'Cela ne figure plus dans le dossier.',
    'Ya no figura en el registro.',
  ),
  TOO_LARGE: text4(
    'It is larger than can be taken.',
    'Es ist größer, als angenommen werden kann.',
    'C’est trop volumineux pour être accepté.',
    'Es demasiado grande para aceptarlo.',
  ),
  FAULT: text4(
    'Something went wrong in the program. Try again.',
    'Im Programm ist ein Fehler aufgetreten. Versuchen Sie es noch einmal.',
    'Une erreur s’est produite dans le programme. Réessayez.',
    'Se produjo un error en el programa. Vuelva a intentarlo.',
  ),
  NOT_A_BUNDLE: text4(
    'This file is no bundle of Kinsbourne.',
    'Diese Datei ist kein Bündel von Kinsbourne.',
    'Ce fichier n’est pas une archive de Kinsbourne.',
    'Este archivo no es un paquete de Kinsbourne.',
  ),
  TOO_NEW: text4(
    'The bundle was made by a newer version. Update Kinsbourne, then try again.',
    'Das Bündel stammt von einer neueren Version. Aktualisieren Sie Kinsbourne und versuchen Sie es dann noch einmal.',
    'L’archive vient d’une version plus récente. Mettez Kinsbourne à jour, puis réessayez.',
    'El paquete viene de una versión más nueva. Actualice Kinsbourne y vuelva a intentarlo.',
  ),
  PASSPHRASE_NEEDED: text4(
    'The bundle is encrypted. Type its passphrase.',
    'Das Bündel ist verschlüsselt. Geben Sie seine Passphrase ein.',
    'L’archive est chiffrée. Saisissez sa phrase secrète.',
    'El paquete está cifrado. Escriba su frase de paso.',
  ),
  WRONG_PASSPHRASE: text4(
    'The passphrase does not open this bundle, or the file is damaged.',
    'Die Passphrase öffnet dieses Bündel nicht, oder die Datei ist beschädigt.',
    'La phrase secrète n’ouvre pas cette archive, ou le fichier est endommagé.',
    'La frase de paso no abre este paquete, o el archivo está dañado.',
  ),
  TRUNCATED: text4(
    'The end of the bundle is missing. Nothing was taken in; take another copy of the file.',
    'Das Ende des Bündels fehlt. Nichts wurde übernommen; nehmen Sie eine andere Kopie der Datei.',
    'La fin de l’archive manque. Rien n’a été repris ; prenez une autre copie du fichier.',
    'Falta el final del paquete. No se tomó nada; use otra copia del archivo.',
  ),
  DAMAGED: text4(
    'The bundle is damaged. Nothing was taken in; take another copy of the file.',
    'Das Bündel ist beschädigt. Nichts wurde übernommen; nehmen Sie eine andere Kopie der Datei.',
    'L’archive est endommagée. Rien n’a été repris ; prenez une autre copie du fichier.',
    'El paquete está dañado. No se tomó nada; use otra copia del archivo.',
  ),
  CLASH: text4(
    'The bundle contradicts what is on record here. Nothing was taken in.',
    'Das Bündel widerspricht dem, was hier verzeichnet ist. Nichts wurde übernommen.',
    'L’archive contredit ce qui est enregistré ici. Rien n’a été repris.',
    'El paquete contradice lo que está registrado aquí. No se tomó nada.',
  ),
};

/** Says in the page's language why something was refused. */
export function useProblemWords(): (error: unknown) => string {
  const { language } = useSpeech();
  return (error) => problemWords(error, language);
}

/** What has no words of its own is told in the server's. @param error what was thrown, or a {@link SaidProblem} */
export function problemWords(error: unknown, language: Language): string {
  if (error instanceof UnreachableError) return WORDS.UNREACHABLE![language];
  const { code = '', title } = saidBy(error);
  return language === 'en' || !Object.hasOwn(WORDS, code) ? title : WORDS[code]![language];
}

function saidBy(error: unknown): SaidProblem {
  if (error instanceof ApiProblem) {
    const { code, title, hint = '' } = error.problem;
    return { code, title: `${title}${hint === '' || /[.!?]$/.test(title) ? '' : '.'} ${hint}`.trim() };
  }
  if (error instanceof Error) return { title: error.message };
  const { title = '' } = (error ?? {}) as Partial<SaidProblem>;
  return { ...(error as SaidProblem), title };
}
