import { useCallback } from 'react';
import { useSpeech } from '../i18n/language.ts';
import type { SettingProblem } from './cohortSettings.ts';
import { useCohortText } from './cohortText.ts';

/** Says what is wrong with a setting: which field, what it holds, what it may hold. */
export function useSettingProblem(): (problem: SettingProblem) => string {
  const text = useCohortText();
  const { language } = useSpeech();
  return useCallback(
    (problem) => {
      const field = text(problem.field);
      if (problem.field === 'arms') return text('problemArms', { field, got: problem.got, most: problem.most });
      const exact = new Intl.NumberFormat(language, { maximumFractionDigits: 3 });
      const { low, high, whole } = problem.limit;
      return text(whole ? 'problemWhole' : 'problem', {
        field,
        low: exact.format(low),
        high: exact.format(high),
        got: Number.isNaN(problem.got) ? text('noNumber') : exact.format(problem.got),
      });
    },
    [text, language],
  );
}
