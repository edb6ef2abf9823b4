import type { PlanStep } from '../entries/treatmentEntry.ts';
import { CLINIC_LANGUAGES, type ClinicLanguage, type Text4 } from '../text.ts';
import { dayInWords } from './dayInWords.ts';
import { timesOf } from './stepDays.ts';

/** When a step is due, in words: "every 2 days from 3 May 2026 to 30 May 2026". The dose is not in it. */
export function describeStep(step: PlanStep): Text4 {
  const texts = CLINIC_LANGUAGES.map((language) => [language, describe(step, STEP_WORDS[language], language)]);
  return Object.fromEntries(texts) as Text4;
}

interface Words {
  readonly on: (day: string) => string;
  readonly every: (days: number) => string;
  readonly span: (from: string, to: string) => string;
  readonly open: (from: string) => string;
  readonly at: (times: string) => string;
  readonly and: string;
}

export const STEP_WORDS: Readonly<Record<ClinicLanguage, Words>> = {
  en: {
    on: (day) => `on ${day}`,
    every: (days) => (days === 1 ? 'every day' : `every ${days} days`),
    span: (from, to) => `from ${from} to ${to}`,
    open: (from) => `from ${from} until further notice`,
    at: (times) => `at ${times}`,
    and: 'and',
  },
  de: {
    on: (day) => `am ${day}`,
    every: (days) => (days === 1 ? 'jeden Tag' : `alle ${days} Tage`),
    span: (from, to) => `vom ${from} bis zum ${to}`,
    open: (from) => `ab dem ${from} bis auf Weiteres`,
    at: (times) => `um ${times} Uhr`,
    and: 'und',
  },
  fr: {
    on: (day) => `le ${day}`,
    every: (days) => (days === 1 ? 'tous les jours' : `tous les ${days} jours`),
    span: (from, to) => `du ${from} au ${to}`,
    open: (from) => `à partir du ${from} jusqu’à nouvel ordre`,
    at: (times) => `à ${times}`,
    and: 'et',
  },
  es: {
    on: (day) => `el ${day}`,
    every: (days) => (days === 1 ? 'todos los días' : `cada ${days} días`),
    span: (from, to) => `del ${from} al ${to}`,
    open: (from) => `desde el ${from} hasta nuevo aviso`,
    at: (times) => `a las ${times}`,
    and: 'y',
  },
};

function describe(step: PlanStep, words: Words, language: ClinicLanguage): string {
  const times = timesOf(step).filter((time) => time !== undefined);
  const clock = times.length === 0 ? '' : `, ${words.at(listed(times, words.and))}`;
  const from = dayInWords(step.from, language);
  if (step.to === step.from) return `${words.on(from)}${clock}`;
  const span = step.to === undefined ? words.open(from) : words.span(from, dayInWords(step.to, language));
  return `${words.every(step.everyDays)} ${span}${clock}`;
}

function listed(parts: readonly string[], and: string): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} ${and} ${parts.at(-1)}`;
}
