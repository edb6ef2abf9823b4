import { text4 } from '../../clinic/plain.ts';
import type { ModelDrug } from './modelDrugs.ts';
import { readDose } from './readDose.ts';
import { doseIssue, stepIssue, type TreatmentIssue } from './treatmentIssue.ts';

/** Weight and area of the body, where they are known. */
export interface BodySize {
  readonly weightKg?: number | undefined;
  readonly areaM2?: number | undefined;
}

/** One dose in the units of the model's channel, and how often a day. */
export type DoseAmount =
  | { readonly amount: number; readonly timesPerDay: number; readonly issue?: never }
  | { readonly issue: TreatmentIssue };

/**
 * A dose text in the units of the model. Nothing is guessed: where weight or area are needed and not known, that is the issue.
 * @param times doses a day as the plan has them; the text may say so, too
 */
export function amountOfDose(
  drug: ModelDrug,
  text: string,
  size: BodySize,
  times: number | undefined,
  step: number | undefined,
  name: string,
): DoseAmount {
  const { dose, problem } = readDose(text);
  if (problem !== undefined) return { issue: doseIssue(problem, text.trim(), step, name) };
  if (dose.timesPerDay !== undefined && times !== undefined && times > 1 && dose.timesPerDay !== times)
    return { issue: doseIssue('ambiguous', text.trim(), step, name) };
  if (dose.unit !== drug.unit) return { issue: otherUnit(text, drug, step, name) };
  const timesPerDay = dose.timesPerDay ?? times ?? 1;
  const single = dose.wholeDay ? dose.amount / timesPerDay : dose.amount;
  const { weightKg, areaM2 } = size;
  if (dose.per === drug.per) return { amount: single * drug.factor, timesPerDay };
  const counted = [dose.per, drug.per];
  if (counted.includes('kg') && weightKg === undefined) return { issue: sizeMissing('needs-weight', text, step, name) };
  if (counted.includes('m2') && areaM2 === undefined) return { issue: sizeMissing('needs-area', text, step, name) };
  const own = dose.per === 'person' ? 1 : dose.per === 'kg' ? weightKg! : areaM2!;
  const target = drug.per === 'kg' ? weightKg! : areaM2!;
  return { amount: ((single * own) / target) * drug.factor, timesPerDay };
}

function otherUnit(text: string, drug: ModelDrug, step: number | undefined, name: string): TreatmentIssue {
  const unit = drug.unit;
  return stepIssue(
    'dose-unit-of-another-drug',
    text4(
      `"${text.trim()}" is not in ${unit}; this drug is counted in ${unit}.`,
      `„${text.trim()}“ ist nicht in ${unit}; dieses Mittel wird in ${unit} gezählt.`,
      `« ${text.trim()} » n’est pas en ${unit} ; ce médicament se compte en ${unit}.`,
      `«${text.trim()}» no está en ${unit}; este fármaco se cuenta en ${unit}.`,
    ),
    step,
    name,
  );
}

function sizeMissing(
  code: 'needs-weight' | 'needs-area',
  text: string,
  step: number | undefined,
  name: string,
): TreatmentIssue {
  const found = text.trim();
  const words =
    code === 'needs-weight'
      ? text4(
          `"${found}" can be used only with the body weight. Enter it, or write the dose per kg.`,
          `„${found}“ lässt sich nur mit dem Körpergewicht verwenden. Tragen Sie es ein oder schreiben Sie die Dosis je kg.`,
          `« ${found} » ne peut être utilisé qu’avec le poids. Indiquez-le ou écrivez la dose par kg.`,
          `«${found}» solo puede usarse con el peso. Indíquelo o escriba la dosis por kg.`,
        )
      : text4(
          `"${found}" can be used only with the body surface. Enter weight and height, or write the dose per m².`,
          `„${found}“ lässt sich nur mit der Körperoberfläche verwenden. Tragen Sie Gewicht und Größe ein oder schreiben Sie die Dosis je m².`,
          `« ${found} » ne peut être utilisé qu’avec la surface corporelle. Indiquez poids et taille ou écrivez la dose par m².`,
          `«${found}» solo puede usarse con la superficie corporal. Indique peso y talla o escriba la dosis por m².`,
        );
  return stepIssue(code, words, step, name);
}
