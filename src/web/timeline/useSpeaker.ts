import { useMemo } from 'react';
import { useText4 } from '../i18n/areaText.ts';
import { useSpeech } from '../i18n/language.ts';
import { usePlaceName } from '../i18n/placeName.ts';
import { useDates } from '../i18n/useDates.ts';
import type { Speaker } from './describeItem.ts';
import { useTimelineText } from './timelineText.ts';

/** All that the timeline says, in the page's language; the same object as long as the language is the same. */
export function useSpeaker(): Speaker {
  const speech = useSpeech();
  const say = useTimelineText();
  const word = useText4();
  const { date } = useDates();
  const place = usePlaceName();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the functions are new at each call but depend on the language only
  return useMemo(
    () => ({
      say,
      word,
      date,
      place,
      number: speech.number,
      percent: (fraction: number) => speech.percent(fraction),
      language: speech.language,
    }),
    [speech],
  );
}
