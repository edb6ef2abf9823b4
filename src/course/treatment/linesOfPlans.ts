import {
  type CourseRecord,
  type Day,
  dayNumber,
  drugOf,
  type Entry,
  findDrug,
  type PlanBody,
  plannedDoses,
  text4,
  unplannedDoses,
} from '../../clinic/plain.ts';
import { amountOfDose, type BodySize } from './amountOfDose.ts';
import type { DoseLine } from './doseLines.ts';
import { type ChannelDay, linesOfDays } from './linesOfDays.ts';
import { modelDrug } from './modelDrugs.ts';
import { stepIssue, type TreatmentIssue } from './treatmentIssue.ts';

/** Plans and logged doses of one person, as a course holds them. */
export interface PlansAndDoses {
  readonly plan: readonly Pick<Entry<'plan'>, 'id' | 'body'>[];
  readonly dose: readonly Pick<Entry<'dose'>, 'id' | 'body'>[];
}

export interface LinesOptions extends BodySize {
  /** Day 0 of the simulation. */
  readonly zeroDay: Day;
  readonly today: Day;
  /** Last day that is wanted; the past only where it is today. */
  readonly lastDay: Day;
}

/** What plans and logged doses come to in the model. Where there is an issue, there are no lines. */
export interface PlanLines {
  readonly lines: readonly DoseLine[];
  readonly issues: readonly TreatmentIssue[];
  /** Drugs of the clinic's list that the model has no place for; they are left out, and said to be. */
  readonly notInModel: readonly string[];
  /** Doses of which only a part was taken and nobody wrote how much: counted as half. */
  readonly countedAsHalf: number;
}

/**
 * Turns the clinic's plans into the model's inputs. What was logged counts in place of what was planned: a missed dose is
 * none, a given one has the amount that was written down. A dose that was never logged counts as planned.
 */
export function linesOfPlans({ plan, dose }: PlansAndDoses, options: LinesOptions): PlanLines {
  const issues: TreatmentIssue[] = [];
  const notInModel = new Set<string>();
  const { zeroDay, today, lastDay } = options;
  for (const { body } of plan) checkPlan(body, options, issues, notInModel);
  for (const { body } of dose) if (body.day > today) issues.push(inTheFuture(body.day, today, undefined, body.drug));
  const none = { lines: [], notInModel: [...notInModel], countedAsHalf: 0 };
  if (issues.length > 0) return { ...none, issues };

  // why: only plans and doses are looked at there
  const course = { of: { plan, dose } } as unknown as CourseRecord;
  const first = [
    ...plan.flatMap(({ body }) => body.steps.map(({ from }) => from)),
    ...dose.map(({ body }) => body.day),
  ].sort()[0];
  if (first === undefined || first > lastDay) return { ...none, issues };
  const days: ChannelDay[] = [];
  let countedAsHalf = 0;
  const add = (drug: string, day: Day, text: string, times: number | undefined, share: number): void => {
    const known = drugIn(drug);
    if (known === undefined) return;
    const single = amountOfDose(known, text, options, times, undefined, `${drug}, ${day}`);
    if (single.issue !== undefined) {
      issues.push(single.issue);
      return;
    }
    // why: where the plan names times, each of them comes by itself
    const timesPerDay = times === undefined ? single.timesPerDay : 1;
    const { channel } = known;
    days.push({ channel, day: dayNumber(day) - dayNumber(zeroDay), timesPerDay, amount: single.amount * share });
  };
  const logs = new Map(dose.map(({ id, body }) => [id, body]));
  const owners = new Map(plan.map(({ id, body }) => [id, body]));
  for (const slot of plannedDoses(course, first, lastDay, today)) {
    if (slot.state === 'missed') continue;
    const logged = slot.doseEntryId === undefined ? undefined : logs.get(slot.doseEntryId)!.dose;
    const isHalf = slot.state === 'partial' && logged === undefined;
    if (isHalf) countedAsHalf++;
    const owner = owners.get(slot.planId)!;
    const times = owner.steps.find(({ id }) => id === slot.stepId)!.times?.length;
    add(owner.drugId ?? slot.drug, slot.day, logged ?? slot.dose, times || undefined, isHalf ? 0.5 : 1);
  }
  for (const { body } of unplannedDoses(course, first, lastDay)) {
    if (body.status === 'missed') continue;
    if (drugIn(body.drug) === undefined) notInModel.add(body.drug);
    else add(body.drug, body.day, body.dose ?? '', undefined, 1);
  }
  if (issues.length > 0) return { ...none, issues };
  return { lines: linesOfDays(days), issues, notInModel: [...notInModel], countedAsHalf };
}

function drugIn(idOrName: string) {
  return modelDrug(drugOf(idOrName)?.id ?? findDrug(idOrName)?.id ?? '');
}

function checkPlan(body: PlanBody, options: LinesOptions, issues: TreatmentIssue[], notInModel: Set<string>): void {
  const listed = drugOf(body.drugId ?? '') ?? findDrug(body.drug);
  if (listed === undefined) {
    issues.push(unknownDrug(body.drug, undefined));
    return;
  }
  const known = modelDrug(listed.id);
  if (known === undefined) notInModel.add(listed.id);
  body.steps.forEach((step, index) => {
    const at = index + 1;
    if (step.to !== undefined && step.to < step.from) issues.push(wrongOrder(step.from, step.to, at, body.drug));
    const pastOnly = options.lastDay <= options.today;
    if (pastOnly && step.from > options.today) issues.push(inTheFuture(step.from, options.today, at, body.drug));
    if (known === undefined) return;
    const single = amountOfDose(known, step.dose, options, step.times?.length, at, body.drug);
    if (single.issue !== undefined) issues.push(single.issue);
  });
}

export function unknownDrug(name: string, step: number | undefined): TreatmentIssue {
  return stepIssue(
    'unknown-drug',
    text4(
      `"${name}" is not in the model, and not in the list of drugs. Correct the name or leave it out.`,
      `„${name}“ kommt im Modell nicht vor und steht nicht in der Liste der Mittel. Berichtigen Sie den Namen oder lassen Sie es weg.`,
      `« ${name} » n’est pas dans le modèle ni dans la liste des médicaments. Corrigez le nom ou laissez-le de côté.`,
      `«${name}» no está en el modelo ni en la lista de fármacos. Corrija el nombre o déjelo fuera.`,
    ),
    step,
  );
}

export function wrongOrder(
  from: Day | number,
  to: Day | number,
  step: number | undefined,
  name: string,
): TreatmentIssue {
  return stepIssue(
    'wrong-order',
    text4(
      `it ends (${to}) before it begins (${from}). Exchange or correct the days.`,
      `er endet (${to}), bevor er beginnt (${from}). Tauschen oder berichtigen Sie die Tage.`,
      `elle finit (${to}) avant de commencer (${from}). Échangez ou corrigez les jours.`,
      `termina (${to}) antes de empezar (${from}). Intercambie o corrija los días.`,
    ),
    step,
    name,
  );
}

function inTheFuture(day: Day, today: Day, step: number | undefined, name: string): TreatmentIssue {
  return stepIssue(
    'in-the-future',
    text4(
      `${day} lies in the future (today is ${today}); only what has happened can be used here.`,
      `${day} liegt in der Zukunft (heute ist ${today}); hier zählt nur, was geschehen ist.`,
      `le ${day} est dans le futur (nous sommes le ${today}) ; seul ce qui a eu lieu compte ici.`,
      `el ${day} está en el futuro (hoy es ${today}); aquí solo cuenta lo que ya ha ocurrido.`,
    ),
    step,
    name,
  );
}
