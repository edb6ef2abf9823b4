import { useSpeech } from '../i18n/language.ts';
import { usePlaceName } from '../i18n/placeName.ts';
import { FactList } from '../results/FactList.tsx';
import type { BodyView } from '../worker/protocol.ts';

/** What is known of a recording of the body and how it was analysed. */
export function BodyFacts({ view }: { readonly view: BodyView }) {
  const { t, number } = useSpeech();
  const placeName = usePlaceName();
  const { wallClock } = view.recording;
  return (
    <FactList
      view={view}
      own={[
        ...(wallClock === undefined
          ? []
          : [
              [
                t('facts.startedAt'),
                `${wallClock.startLocal.replace('T', ' ').slice(0, 19)} ${wallClock.zone ?? ''}`.trim(),
              ] as const,
            ]),
        ...view.sensors.map(({ place, rateHz }) => [placeName(place), `${number(rateHz)} Hz`] as const),
      ]}
    />
  );
}
