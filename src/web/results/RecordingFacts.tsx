import { useSpeech } from '../i18n/language.ts';
import type { ReportView } from '../worker/protocol.ts';
import { FactList } from './FactList.tsx';

/** What is known of a recording of the eyes and how it was analysed. */
export function RecordingFacts({ view }: { readonly view: ReportView }) {
  const { t, number, dateTime } = useSpeech();
  const { recording } = view;
  const { widthPx, heightPx, widthM, heightM, distanceM } = recording.geometry ?? {};
  const cm = (metres: number | undefined): string => (metres === undefined ? '–' : number(metres * 100));
  return (
    <FactList
      view={view}
      own={[
        ...(recording.startedAt === undefined ? [] : [[t('facts.startedAt'), dateTime(recording.startedAt)] as const]),
        [t('facts.rate'), `${number(view.rateHz)} Hz`],
        [t('facts.eye'), t(`eye.${view.eye}`)],
        [t('facts.stretches'), number(view.segments.length, 0)],
        ...(widthPx === undefined ? [] : [[t('facts.screenPx'), `${widthPx} × ${heightPx ?? '–'} px`] as const]),
        ...(widthM === undefined ? [] : [[t('facts.screen'), `${cm(widthM)} × ${cm(heightM)} cm`] as const]),
        ...(distanceM === undefined ? [] : [[t('facts.distance'), `${cm(distanceM)} cm`] as const]),
      ]}
    />
  );
}
