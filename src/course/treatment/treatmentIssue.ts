import { type Text4, text4 } from '../../clinic/plain.ts';
import type { DoseProblem } from './readDose.ts';

/** What is wrong with a treatment, so that nothing is simulated. */
export interface TreatmentIssue {
  /** Step as a person counts them, from 1; undefined for what belongs to no step. */
  readonly step?: number;
  readonly code:
    | `dose-${DoseProblem}`
    | 'dose-unit-of-another-drug'
    | 'needs-weight'
    | 'needs-area'
    | 'unknown-drug'
    | 'wrong-order'
    | 'in-the-future'
    | 'not-a-number'
    | 'not-known';
  readonly text: Text4;
}

/** Puts a name before a sentence, in each language: "Step 3 (prednisolone): …". */
function about(step: number | undefined, name: string, text: Text4): Text4 {
  const brackets = name === '' ? '' : ` (${name})`;
  const head = (word: string): string =>
    step === undefined ? (name === '' ? '' : `${name}: `) : `${word} ${step}${brackets}: `;
  return {
    en: `${head('Step')}${text.en}`,
    de: `${head('Schritt')}${text.de}`,
    fr: `${head('Étape')}${text.fr}`,
    es: `${head('Paso')}${text.es}`,
  };
}

const DOSE_TEXTS: Readonly<Record<DoseProblem, (found: string) => Text4>> = {
  empty: () =>
    text4(
      'there is no dose. Write it as "2 mg/kg" or "75 IU/m²".',
      'es steht keine Dosis da. Schreiben Sie sie wie „2 mg/kg“ oder „75 IU/m²“.',
      'il n’y a pas de dose. Écrivez-la comme « 2 mg/kg » ou « 75 UI/m² ».',
      'no hay dosis. Escríbala como «2 mg/kg» o «75 UI/m²».',
    ),
  'no-number': (found) =>
    text4(
      `"${found}" has no number. Write the dose as "2 mg/kg".`,
      `„${found}“ enthält keine Zahl. Schreiben Sie die Dosis wie „2 mg/kg“.`,
      `« ${found} » ne contient pas de nombre. Écrivez la dose comme « 2 mg/kg ».`,
      `«${found}» no contiene ningún número. Escriba la dosis como «2 mg/kg».`,
    ),
  negative: (found) =>
    text4(
      `dose is ${found}; a dose must be above 0. For a pause, leave the days out.`,
      `die Dosis ist ${found}; eine Dosis muss über 0 liegen. Für eine Pause lassen Sie die Tage weg.`,
      `la dose est ${found} ; une dose doit être supérieure à 0. Pour une pause, laissez ces jours de côté.`,
      `la dosis es ${found}; una dosis debe ser mayor que 0. Para una pausa, omita esos días.`,
    ),
  zero: (found) =>
    text4(
      `dose is ${found}; a dose must be above 0. For a pause, leave the days out.`,
      `die Dosis ist ${found}; eine Dosis muss über 0 liegen. Für eine Pause lassen Sie die Tage weg.`,
      `la dose est ${found} ; une dose doit être supérieure à 0. Pour une pause, laissez ces jours de côté.`,
      `la dosis es ${found}; una dosis debe ser mayor que 0. Para una pausa, omita esos días.`,
    ),
  'ambiguous-number': (found) =>
    text4(
      `the number in "${found}" can be read in two ways. Write 1500 or 1.5.`,
      `die Zahl in „${found}“ lässt sich auf zwei Arten lesen. Schreiben Sie 1500 oder 1,5.`,
      `le nombre dans « ${found} » peut se lire de deux façons. Écrivez 1500 ou 1,5.`,
      `el número de «${found}» puede leerse de dos maneras. Escriba 1500 o 1,5.`,
    ),
  'unknown-unit': (found) =>
    text4(
      `the unit in "${found}" is not known here; known are mg, g, µg and IU, alone or per kg or m².`,
      `die Einheit in „${found}“ ist hier nicht bekannt; bekannt sind mg, g, µg und IU, allein oder je kg oder m².`,
      `l’unité dans « ${found} » n’est pas connue ici ; connues : mg, g, µg et UI, seules ou par kg ou m².`,
      `la unidad de «${found}» no se conoce aquí; se conocen mg, g, µg y UI, solas o por kg o m².`,
    ),
  ambiguous: (found) =>
    text4(
      `"${found}" can mean more than one dose. Write one single dose, as "1 mg/kg 2×" or "2 mg/kg/day in 2 doses".`,
      `„${found}“ kann mehr als eine Dosis bedeuten. Schreiben Sie eine einzelne Dosis, wie „1 mg/kg 2×“.`,
      `« ${found} » peut désigner plus d’une dose. Écrivez une seule dose, comme « 1 mg/kg 2× ».`,
      `«${found}» puede significar más de una dosis. Escriba una sola dosis, como «1 mg/kg 2×».`,
    ),
};

/** An issue of a step. @param name drug or title, may be empty */
export function doseIssue(problem: DoseProblem, found: string, step: number | undefined, name: string): TreatmentIssue {
  return {
    ...(step === undefined ? {} : { step }),
    code: `dose-${problem}`,
    text: about(step, name, DOSE_TEXTS[problem](found)),
  };
}

export function stepIssue(
  code: Exclude<TreatmentIssue['code'], `dose-${DoseProblem}`>,
  text: Text4,
  step?: number,
  name = '',
): TreatmentIssue {
  return { ...(step === undefined ? {} : { step }), code, text: about(step, name, text) };
}
