import { RELAPSE_CERTAINTY_NAMES } from '../person/names.ts';
import type { ClinicLanguage } from '../text.ts';
import { dayInWords } from '../treatment/dayInWords.ts';
import { fillText, numberText } from './describeFinding.ts';
import { STATE_TEXTS } from './stateTexts.ts';
import type { WatchedItem, WatchReport } from './types.ts';
import { WATCHED_ITEMS } from './watchedDays.ts';
import { WATCH_TEXTS } from './watchTexts.ts';

/**
 * What the watch can say at all, beside its findings: whether there is something to compare with, and then that nothing
 * moved. It never says so where the usual days are bad days themselves, or where the diary has stopped.
 * @param seen whether a finding stands beside it
 */
export function describeWatch(report: WatchReport, language: ClinicLanguage, seen: boolean): string[] {
  const { state, week, usual = {}, lastDay, stayedSince, openRelapse, baselineDaysFound, thresholds } = report;
  const say = (text: keyof typeof STATE_TEXTS, values: Readonly<Record<string, string | number>> = {}): string =>
    fillText(STATE_TEXTS[text][language], values);
  const levels = (of: Readonly<Partial<Record<WatchedItem, number>>>): string =>
    WATCHED_ITEMS.flatMap((item) => {
      const level = of[item];
      return level === undefined || level === 0
        ? []
        : [`${WATCH_TEXTS[item][language]} ${numberText(level, language)}`];
    }).join(', ');
  const relapse =
    openRelapse === undefined
      ? []
      : [
          say('relapse', {
            day: dayInWords(openRelapse.start, language),
            certainty: RELAPSE_CERTAINTY_NAMES[openRelapse.certainty as 'suspected'][language],
          }),
        ];
  if (state === 'no-diary') return [say('noDiary'), ...relapse];
  const stopped = week.filledDays === 0 && lastDay !== undefined;
  const lately = levels(week.medians);
  const lastDays = stopped
    ? [say('stopped', { day: dayInWords(lastDay, language) })]
    : lately === ''
      ? [say('lastDaysQuiet', { filled: week.filledDays })]
      : [say('lastDays', { filled: week.filledDays, items: lately })];
  const talk = seen || (lately === '' && state !== 'no-quiet-baseline') ? [] : [say('talkIfNew')];
  const usually = levels(usual);
  const stayed = stayedSince === undefined ? [] : [say('stayed', { day: dayInWords(stayedSince, language) })];
  switch (state) {
    case 'no-baseline':
      return [
        say('noBaseline', { found: baselineDaysFound, needed: thresholds.baselineDays }),
        ...lastDays,
        ...relapse,
        ...talk,
      ];
    case 'no-quiet-baseline':
      return [say('noQuiet', { items: usually }), ...stayed, ...lastDays, ...relapse, ...talk];
    case 'watching':
      return [
        ...(seen ? [] : stopped ? [say('quietUntil', { day: dayInWords(lastDay, language) })] : [say('quiet')]),
        ...(seen || usually === '' ? [] : [say('usually', { items: usually })]),
        ...(seen ? [] : stayed),
        ...(stopped ? lastDays : []),
        ...relapse,
      ];
  }
}
