import { useCallback } from 'react';
import { useSpeech } from '../i18n/language.ts';
import type { Problem } from './checkScenario.ts';
import { useVirtualText } from './virtualText.ts';

/** Says what is wrong with a number: which field of which step, what it holds, what it may hold. */
export function useProblemText(): (problem: Problem) => string {
  const text = useVirtualText();
  const { number, language } = useSpeech();
  return useCallback(
    ({ field, plan = '', place = 0, channel, got: value, low, high, whole }) => {
      // why: three digits would make of 99999 what nobody has typed
      const exact = new Intl.NumberFormat(language, { maximumFractionDigits: 6 });
      const got = Number.isNaN(value) ? text('noNumber') : exact.format(value);
      const step = text('whereStep', { plan, place, drug: channel === undefined ? '?' : text(`drug.${channel}`) });
      if (field === 'steps') return text('problem.many', { where: text('wherePlan', { plan }), high, got });
      if (field === 'illnesses') return text('problem.many', { where: text('illnesses'), high, got });
      if (field === 'channel') return text('problem.drug', { where: step });
      if (field === 'amount' && channel !== undefined)
        return text('problem.dose', { where: step, high: number(high), unit: text(`unit.${channel}`), got });
      const where =
        plan !== ''
          ? step
          : field === 'illnessDay' || field === 'illnessSize'
            ? text('illness', { place })
            : text('child');
      return text(whole ? 'problem.whole' : 'problem.number', {
        where,
        field: `“${fieldName(field)}”`,
        low: exact.format(low),
        high: exact.format(high),
        got,
      });

      function fieldName(name: Exclude<Problem['field'], 'steps' | 'illnesses' | 'channel'>): string {
        return name === 'amount' ? text('drug') : text(name);
      }
    },
    [text, number, language],
  );
}
