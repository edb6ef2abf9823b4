import { useMemo } from 'react';
import { useSpeech } from '../i18n/language.ts';
import type { LaneForm } from './lanes.ts';

export interface LaneWriter {
  /** A value of a lane: scores with one decimal, shares in percent. */
  value(value: number, form: LaneForm): string;
  /** The top of a lane's scale. */
  top(value: number, form: LaneForm): string;
}

/** Writes the lanes' numbers in the page's language. Formats are made once: while something is dragged, each is needed a hundred times a frame. */
export function useLaneWriter(): LaneWriter {
  const { language } = useSpeech();
  return useMemo(() => {
    const format = (options: Intl.NumberFormatOptions) => new Intl.NumberFormat(language, options);
    const fixed = (digits: number) => format({ minimumFractionDigits: digits, maximumFractionDigits: digits });
    const formats: Readonly<Record<LaneForm, Intl.NumberFormat>> = {
      score: fixed(1),
      factor: fixed(2),
      percent: format({ style: 'percent', maximumFractionDigits: 0 }),
      percentage: format({ style: 'percent', maximumFractionDigits: 1 }),
    };
    const plain = format({ maximumSignificantDigits: 3 });
    const value: LaneWriter['value'] = (one, form) => formats[form].format(form === 'percentage' ? one / 100 : one);
    return {
      value,
      top: (one, form) => (form === 'score' || form === 'factor' ? plain.format(one) : value(one, form)),
    };
  }, [language]);
}
