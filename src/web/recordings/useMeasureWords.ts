import type { KeptMeasure } from '../../clinic/index.ts';
import { useSpeech } from '../i18n/language.ts';
import { shownUnit } from '../results/shownUnit.ts';
import { MEASURE_TITLES } from './measureTitles.ts';

/** Names and values of kept measures in words, as the result of a measurement shows them. */
export function useMeasureWords() {
  const { core, measured } = useSpeech();
  return {
    name: (id: string): string => core('measure', id, {}, MEASURE_TITLES[id] ?? id),
    value({ value, low, high, unit: kept }: KeptMeasure, withInterval = false): string {
      const { scale, unit } = shownUnit(kept ?? '');
      const shown = (each: number | undefined): string => measured(each === undefined ? undefined : each * scale);
      const interval = withInterval && low !== undefined && high !== undefined ? ` (${shown(low)}–${shown(high)})` : '';
      return `${shown(value)} ${unit}`.trim() + interval;
    },
  };
}
