import type { Fan } from '../../course/index.ts';
import { useSpeech } from '../i18n/language.ts';
import { fanOn } from './fanPaths.ts';
import { useForecastText } from './forecastText.ts';

export interface MedianWords {
  /** A median of the score with the bounds of its middle 80 %. */
  of(median: number, low: number, high: number): string;
  /** The same of a fan on a day; a dash where there is none. */
  onDay(fan: Fan | undefined, day: number): string;
}

export function useMedianWords(): MedianWords {
  const text = useForecastText();
  const { number } = useSpeech();
  const of = (median: number, low: number, high: number): string =>
    text('median80', { median: number(median, 1), low: number(low, 1), high: number(high, 1) });
  return {
    of,
    onDay(fan, day) {
      const row = fan && fanOn(fan, day);
      return row === undefined ? '–' : of(row.median, row.low80, row.high80);
    },
  };
}
