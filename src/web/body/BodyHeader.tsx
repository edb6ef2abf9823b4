import { Button, NativeSelect } from '@mantine/core';
import type { RefObject } from 'react';
import { BODY_PLACES, type BodyPlace } from '../../recording/index.ts';
import { recordingsAmong } from '../fileSource.ts';
import { useSpeech } from '../i18n/language.ts';
import { usePlaceName } from '../i18n/placeName.ts';
import { KeepButton } from '../recordings/KeepDialog.tsx';
import { ExportMenu } from '../results/ExportMenu.tsx';
import { useAnalysis } from '../state/analysis.ts';
import type { BodyView } from '../worker/protocol.ts';
import { useBodyText } from './bodyText.ts';

export interface BodyHeaderProps {
  readonly view: BodyView;
  readonly titleRef: RefObject<HTMLHeadingElement | null>;
}

/** Which recording this is, where the sensor was worn, other files dropped with it, saving, and the way back. */
export function BodyHeader({ view, titleRef }: BodyHeaderProps) {
  const text = useBodyText();
  const placeName = usePlaceName();
  const { t, number } = useSpeech();
  const { state, analyseFiles, analyseAgain, judge, leave } = useAnalysis();
  const candidates = recordingsAmong(state.files);
  const hours = (view.endS - view.startS) / 3600;
  const facts = [
    view.recording.device ?? view.recording.format,
    hours < 2
      ? t('results.duration', { seconds: number(view.endS - view.startS) })
      : text('hours', { hours: number(hours) }),
    ...view.sensors.map(({ place, rateHz }) => `${placeName(place)}, ${number(rateHz)} Hz`),
  ];
  const only = view.sensors.length === 1 ? view.sensors[0] : undefined;
  const canTell = only !== undefined && (only.place === 'unknown' || state.options.motion?.place !== undefined);
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  // why: the file knows when it was, but not what clocks showed there; only a person can say that it was here
  const canTellZone = view.recording.wallClock === undefined && view.recording.startedAt !== undefined;
  return (
    <div className="k-results-head">
      <div>
        <h1 ref={titleRef} tabIndex={-1}>
          {view.recording.name}
        </h1>
        <p className="k-muted">{facts.join(' · ')}</p>
      </div>
      <div className="k-actions">
        {candidates.length > 1 && (
          <NativeSelect
            size="sm"
            aria-label={t('results.file')}
            value={String(candidates.indexOf(state.chosen!))}
            onChange={(event) => {
              const chosen = candidates[Number(event.currentTarget.value)];
              if (chosen !== undefined) analyseFiles(state.files, {}, chosen);
            }}
            data={candidates.map((file, i) => ({ value: String(i), label: file.name }))}
          />
        )}
        {canTell && (
          <NativeSelect
            size="sm"
            aria-label={text('place')}
            value={state.options.motion?.place ?? 'unknown'}
            onChange={(event) => {
              const place = event.currentTarget.value as BodyPlace;
              // why: what was said is of the same sensor, wherever it now turns out to have been
              judge(state.judgements.map((one) => ({ ...one, place })));
              analyseAgain({ ...state.options, motion: { ...state.options.motion, place } });
            }}
            data={BODY_PLACES.map((value) => ({ value, label: placeName(value) }))}
          />
        )}
        {canTellZone && (
          <Button
            variant="default"
            onClick={() => analyseAgain({ ...state.options, motion: { ...state.options.motion, zone } })}
          >
            {text('useZone', { zone })}
          </Button>
        )}
        <ExportMenu view={view} />
        <KeepButton />
        <Button variant="default" onClick={leave}>
          {t('results.another')}
        </Button>
      </div>
    </div>
  );
}
