import type { ClinicLanguage } from '../text.ts';
import { dayInWords } from './dayInWords.ts';
import { STEP_WORDS } from './describeStep.ts';
import type { PlanRun } from './planRuns.ts';
import type { PlanOnDay } from './plansOn.ts';

/** Steps to come that are told one by one; more are counted. */
const TOLD_AHEAD = 2;

interface Words {
  readonly once: string;
  readonly days: (count: number) => string;
  readonly pulse: (days: number, every: number) => string;
  readonly pulses: (days: number, count: number) => string;
  readonly since: (day: string) => string;
  readonly ends: (day: string) => string;
  readonly open: string;
  readonly next: (day: string) => string;
  readonly afterwards: (steps: string) => string;
  readonly from: (day: string, step: string) => string;
  readonly more: (count: number) => string;
  readonly planEnds: (day: string) => string;
  readonly paused: (last: string | undefined) => string;
  readonly planned: (from: string) => string;
  readonly notBegun: string;
  readonly finished: (day: string | undefined) => string;
  readonly stopped: (day: string | undefined) => string;
  readonly empty: string;
}

const WORDS: Readonly<Record<ClinicLanguage, Words>> = {
  en: {
    once: 'once',
    days: (count) => `on ${count} days`,
    pulse: (days, every) => `${days} days in a row every ${every} days`,
    pulses: (days, count) => `${count} times ${days} days in a row`,
    since: (day) => `since ${day}`,
    ends: (day) => `ends ${day}`,
    open: 'until further notice',
    next: (day) => `next on ${day}`,
    afterwards: (steps) => `then ${steps}`,
    from: (day, step) => `from ${day} ${step}`,
    more: (count) => `and ${count} more ${count === 1 ? 'step' : 'steps'}`,
    planEnds: (day) => `whole plan ends ${day}`,
    paused: (last) => (last === undefined ? 'pause' : `pause since the dose of ${last}`),
    planned: (from) => `planned from ${from}`,
    notBegun: 'not marked as begun',
    finished: (day) => (day === undefined ? 'finished' : `finished on ${day}`),
    stopped: (day) => (day === undefined ? 'stopped' : `stopped on ${day}`),
    empty: 'no step written yet',
  },
  de: {
    once: 'einmal',
    days: (count) => `an ${count} Tagen`,
    pulse: (days, every) => `${days} Tage hintereinander alle ${every} Tage`,
    pulses: (days, count) => `${count}-mal ${days} Tage hintereinander`,
    since: (day) => `seit ${day}`,
    ends: (day) => `endet am ${day}`,
    open: 'bis auf Weiteres',
    next: (day) => `nächste Gabe am ${day}`,
    afterwards: (steps) => `dann ${steps}`,
    from: (day, step) => `ab ${day} ${step}`,
    more: (count) => (count === 1 ? 'und 1 weiterer Schritt' : `und ${count} weitere Schritte`),
    planEnds: (day) => `ganzer Plan endet am ${day}`,
    paused: (last) => (last === undefined ? 'Pause' : `Pause seit der Gabe vom ${last}`),
    planned: (from) => `geplant ab ${from}`,
    notBegun: 'nicht als begonnen eingetragen',
    finished: (day) => (day === undefined ? 'beendet' : `beendet am ${day}`),
    stopped: (day) => (day === undefined ? 'abgesetzt' : `abgesetzt am ${day}`),
    empty: 'noch kein Schritt eingetragen',
  },
  fr: {
    once: 'une fois',
    days: (count) => `sur ${count} jours`,
    pulse: (days, every) => `${days} jours de suite tous les ${every} jours`,
    pulses: (days, count) => `${count} fois ${days} jours de suite`,
    since: (day) => `depuis le ${day}`,
    ends: (day) => `se termine le ${day}`,
    open: 'jusqu’à nouvel ordre',
    next: (day) => `prochaine dose le ${day}`,
    afterwards: (steps) => `puis ${steps}`,
    from: (day, step) => `à partir du ${day} ${step}`,
    more: (count) => (count === 1 ? 'et encore 1 étape' : `et encore ${count} étapes`),
    planEnds: (day) => `le plan entier se termine le ${day}`,
    paused: (last) => (last === undefined ? 'pause' : `pause depuis la dose du ${last}`),
    planned: (from) => `prévu à partir du ${from}`,
    notBegun: 'début non noté',
    finished: (day) => (day === undefined ? 'terminé' : `terminé le ${day}`),
    stopped: (day) => (day === undefined ? 'arrêté' : `arrêté le ${day}`),
    empty: 'aucune étape notée',
  },
  es: {
    once: 'una vez',
    days: (count) => `en ${count} días`,
    pulse: (days, every) => `${days} días seguidos cada ${every} días`,
    pulses: (days, count) => `${count} veces ${days} días seguidos`,
    since: (day) => `desde el ${day}`,
    ends: (day) => `termina el ${day}`,
    open: 'hasta nuevo aviso',
    next: (day) => `próxima dosis el ${day}`,
    afterwards: (steps) => `después ${steps}`,
    from: (day, step) => `desde el ${day} ${step}`,
    more: (count) => (count === 1 ? 'y 1 paso más' : `y ${count} pasos más`),
    planEnds: (day) => `todo el plan termina el ${day}`,
    paused: (last) => (last === undefined ? 'pausa' : `pausa desde la dosis del ${last}`),
    planned: (from) => `previsto desde el ${from}`,
    notBegun: 'inicio no anotado',
    finished: (day) => (day === undefined ? 'terminado' : `terminado el ${day}`),
    stopped: (day) => (day === undefined ? 'suspendido' : `suspendido el ${day}`),
    empty: 'aún sin pasos anotados',
  },
};

/** What of a plan is told beside a dose: how days are written is the caller's. */
export type DayWriter = (day: string) => string;

/** A dose as it is written and how often: "5 mg, every 2 days", "100 mg, 3 days in a row every 28 days, at 08:00". */
export function describeRun(run: PlanRun, language: ClinicLanguage): string {
  const { every, at, and } = STEP_WORDS[language];
  const words = WORDS[language];
  const { dose, doseDays, everyDays, count = 1, times } = run;
  const rhythm =
    doseDays > 1
      ? everyDays === undefined
        ? words.pulses(doseDays, count)
        : words.pulse(doseDays, everyDays)
      : everyDays !== undefined
        ? every(everyDays)
        : count === 1
          ? words.once
          : words.days(count);
  const clock = times.length < 2 ? times.join('') : `${times.slice(0, -1).join(', ')} ${and} ${times.at(-1)}`;
  return [dose.trim(), rhythm, ...(clock === '' ? [] : [at(clock)])].filter((part) => part !== '').join(', ');
}

/** What follows in a plan: the next dose where it is not today's, the steps to come, the end of the whole. */
function describeAhead(plan: PlanOnDay, today: string, language: ClinicLanguage, write?: DayWriter): string[] {
  const words = WORDS[language];
  const day = write ?? ((text: string) => dayInWords(text, language));
  const { ahead, next, to, now } = plan;
  const daily = now.some(({ everyDays, doseDays }) => everyDays === 1 && doseDays === 1);
  const told = ahead.slice(0, TOLD_AHEAD).map((run) => words.from(day(run.from), describeRun(run, language)));
  const rest = ahead.length - told.length;
  return [
    ...(next === undefined || next === ahead[0]?.from || (next === today && daily) ? [] : [words.next(day(next))]),
    ...(told.length === 0 ? [] : [words.afterwards([...told, ...(rest === 0 ? [] : [words.more(rest)])].join('; '))]),
    ...(ahead.length === 0 ? [] : [to === undefined ? words.open : words.planEnds(day(to))]),
  ];
}

/**
 * Where a plan stands, a line for each dose that holds now, then what follows: "5 mg, every 2 days, since 1 March 2026,
 * ends 30 May 2026". Doses stand as they are written.
 */
export function describePlan(plan: PlanOnDay, today: string, language: ClinicLanguage, write?: DayWriter): string[] {
  const words = WORDS[language];
  const day = write ?? ((text: string) => dayInWords(text, language));
  const dayOf = (text: string | undefined): string | undefined => (text === undefined ? undefined : day(text));
  const end = (to: string | undefined): string => (to === undefined ? words.open : words.ends(day(to)));
  const { state, now, ahead, from } = plan;
  switch (state) {
    case 'empty':
      return [words.empty];
    case 'finished':
      return [words.finished(dayOf(plan.endedOn))];
    case 'stopped':
      return [words.stopped(dayOf(plan.endedOn))];
    case 'planned': {
      const begins = words.planned(day(from!)) + (from! <= today ? `, ${words.notBegun}` : '');
      const told = ahead.slice(0, TOLD_AHEAD).map((run) => `${describeRun(run, language)}, ${end(run.to)}`);
      const rest = ahead.length - told.length;
      return [begins, ...told, ...(rest === 0 ? [] : [words.more(rest)])];
    }
    case 'pausing':
      return [words.paused(dayOf(plan.last)), ...describeAhead(plan, today, language, write)];
    case 'running':
      return [
        ...now.map((run) => `${describeRun(run, language)}, ${words.since(day(run.from))}, ${end(run.to)}`),
        ...describeAhead(plan, today, language, write),
      ];
  }
}
