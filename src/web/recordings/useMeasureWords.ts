import type { KeptMeasure } from '../../clinic/index.ts';
import { useSpeech } from '../i18n/language.ts';
import { usePlaceName } from '../i18n/placeName.ts';
import { shownValues } from '../results/shownUnit.ts';
import { MEASURE_TITLES } from './measureTitles.ts';

/** Names and values of kept measures in words, as the result of a measurement shows them. */
export function useMeasureWords() {
  const speech = useSpeech();
  const { core } = speech;
  const placeName = usePlaceName();
  return {
    name: (id: string, place?: string): string => {
      const title = core('measure', id, {}, MEASURE_TITLES[id] ?? id);
      return place === undefined || place === 'unknown' ? title : `${title} (${placeName(place)})`;
    },
    value({ value, low, high, unit: kept }: KeptMeasure, withInterval = false): string {
      const { write: shown, unit } = shownValues(kept ?? '', speech);
      const interval = withInterval && low !== undefined && high !== undefined ? ` (${shown(low)}–${shown(high)})` : '';
      return `${shown(value)} ${unit}`.trim() + interval;
    },
  };
}
