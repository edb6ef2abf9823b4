import { Button, NativeSelect } from '@mantine/core';
import type { RefObject } from 'react';
import { BODY_PLACES, type BodyPlace, type IssueCode } from '../../recording/index.ts';
import { useFactNames } from '../facts/factNames.ts';
import { useSpeech } from '../i18n/language.ts';
import { usePlaceName } from '../i18n/placeName.ts';
import { KeepButton } from '../recordings/KeepDialog.tsx';
import { ExportMenu } from '../results/ExportMenu.tsx';
import { FileChoice } from '../results/FileChoice.tsx';
import { useAnalysis } from '../state/analysis.ts';
import type { BodyView } from '../worker/protocol.ts';
import { useBodyText } from './bodyText.ts';
import { rememberFocus } from './lastShown.ts';

const PLACE_ID = 'worn-at';
/** Issues that a time zone settles. */
const ZONE_WOULD_TELL: ReadonlySet<IssueCode> = new Set(['CLOCK_REPEATS_HOUR', 'CLOCK_SKIPS_HOUR', 'OFFSET_CHANGES']);

export interface BodyHeaderProps {
  readonly view: BodyView;
  readonly titleRef: RefObject<HTMLHeadingElement | null>;
}

/** Which recording this is, where the sensor was worn, other files dropped with it, saving, and the way back. */
export function BodyHeader({ view, titleRef }: BodyHeaderProps) {
  const text = useBodyText();
  const placeName = usePlaceName();
  const { formatName } = useFactNames();
  const { t, number } = useSpeech();
  const { state, analyseAgain, judge, leave } = useAnalysis();
  const hours = (view.endS - view.startS) / 3600;
  const facts = [
    view.recording.device ?? formatName(view.recording.format),
    hours < 2
      ? t('results.duration', { seconds: number(view.endS - view.startS) })
      : text('hours', { hours: number(hours) }),
    ...view.sensors.map(({ place, rateHz }) => `${placeName(place)}, ${number(rateHz)} Hz`),
  ];
  const only = view.sensors.length === 1 ? view.sensors[0] : undefined;
  const canTell = only !== undefined && (only.place === 'unknown' || state.options.motion?.place !== undefined);
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  // why: the file knows when it was, but not what clocks showed there, or when they were changed; only a person can say that it was here
  const canTellZone =
    (view.recording.wallClock === undefined && view.recording.startedAt !== undefined) ||
    view.issues.some(({ code }) => ZONE_WOULD_TELL.has(code));
  return (
    <div className="k-results-head">
      <div>
        <h1 ref={titleRef} tabIndex={-1}>
          {view.recording.name}
        </h1>
        <p className="k-muted">{facts.join(' · ')}</p>
      </div>
      <div className="k-actions">
        <FileChoice />
        {canTell && (
          <NativeSelect
            size="sm"
            id={PLACE_ID}
            aria-label={text('place')}
            value={state.options.motion?.place ?? 'unknown'}
            onChange={(event) => {
              const place = event.currentTarget.value as BodyPlace;
              rememberFocus(state.chosen, PLACE_ID);
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
