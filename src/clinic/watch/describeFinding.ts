import { daysBetween } from '../calendar/day.ts';
import { scaleOf } from '../scales/scales.ts';
import type { ClinicLanguage } from '../text.ts';
import { dayInWords } from '../treatment/dayInWords.ts';
import type { Context, WatchFinding } from './types.ts';
import { WATCH_TEXTS } from './watchTexts.ts';

type WatchText = keyof typeof WATCH_TEXTS;

/**
 * A finding in plain sentences, in the order in which they are read: what moved, since when, beside what noise, what else is on
 * record, what cannot be known, and to talk to the team. It is never called a relapse: that is a person's word.
 */
export function describeFinding(finding: WatchFinding, language: ClinicLanguage): string[] {
  const { kind, score, since, until, together, context, unknowns, missingDays, diaryDays, thresholds } = finding;
  const say = (text: WatchText, values: Readonly<Record<string, string | number>> = {}): string =>
    fillText(WATCH_TEXTS[text][language], values);
  const day = (value: string): string => dayInWords(value, language);
  const number = (value: number): string => numberText(value, language);
  const sentences: string[] = [];
  if (score !== undefined)
    sentences.push(
      say('scoreMoved', {
        scale: scaleOf(score.scaleId)?.name[language] ?? score.scaleId,
        before: number(score.before),
        after: number(score.after),
        since: day(since),
      }),
      say('scoreChosen'),
    );
  else {
    const items = finding.changes.map(({ item, baselineMedian, latest }) =>
      say('item', { name: say(item), usual: number(baselineMedian), latest: number(latest) }),
    );
    const count = daysBetween(since, until) + 1;
    sentences.push(
      say('moved', { since: day(since), items: items.join(', ') }),
      say(count === 1 ? 'spanOne' : 'spanOther', { count }),
    );
  }
  sentences.push(finding.ongoing ? say('ongoing') : say('over', { until: day(until) }));
  if (together !== undefined)
    sentences.push(say('together', { rise: number(together.rise), noise: number(together.ownNoise) }));
  if (kind === 'with-illness') sentences.push(say('illness', { hours: thresholds.lastingHours }));
  const contextItem = ({ what, label, day: when }: Context): string =>
    say(label === '' ? 'contextItem' : 'contextLabelled', { what: say(what), label, day: day(when) });
  sentences.push(
    context.length === 0
      ? say('contextNone')
      : say('contextSome', { list: context.map(contextItem).join(say('listSign')) }),
  );
  for (const unknown of unknowns)
    sentences.push(
      unknown === 'missing-days'
        ? say(missingDays === 1 ? 'missingDaysOne' : 'missingDaysOther', {
            count: missingDays,
            total: missingDays + diaryDays,
          })
        : say(unknown),
    );
  return [...sentences, say('talk')];
}

/** Fills the names in braces. A name without a value is a mistake of the caller. */
export function fillText(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new RangeError(`a value for {${name}} is needed in "${text}"`);
    return String(value);
  });
}

/** A number with at most one decimal and the language's decimal sign. */
export function numberText(value: number, language: ClinicLanguage): string {
  const text = String(Math.round(value * 10) / 10);
  return language === 'en' ? text : text.replace('.', ',');
}
