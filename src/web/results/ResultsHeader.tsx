import { Button, NativeSelect } from '@mantine/core';
import type { RefObject } from 'react';
import { recordingsAmong } from '../fileSource.ts';
import { useSpeech } from '../i18n/language.ts';
import { KeepButton } from '../recordings/KeepDialog.tsx';
import { useAnalysis } from '../state/analysis.ts';
import type { ReportView } from '../worker/protocol.ts';
import { ExportMenu } from './ExportMenu.tsx';

export interface ResultsHeaderProps {
  readonly view: ReportView;
  readonly titleRef: RefObject<HTMLHeadingElement | null>;
}

/** Which recording this is, other files dropped with it, the eye, saving, and the way back. */
export function ResultsHeader({ view, titleRef }: ResultsHeaderProps) {
  const { t, number, percent } = useSpeech();
  const { state, analyseFiles, analyseAgain, leave } = useAnalysis();
  const candidates = recordingsAmong(state.files);
  const facts = [
    view.recording.device ?? view.recording.format,
    t('results.duration', { seconds: number(view.endS - view.startS) }),
    t('results.rate', { rate: number(view.rateHz) }),
    t('results.usable', { share: percent(view.validFraction) }),
  ];
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
        {view.bothEyes && (
          <NativeSelect
            size="sm"
            aria-label={t('results.eye')}
            value={state.options.eye ?? 'auto'}
            onChange={(event) =>
              analyseAgain({ ...state.options, eye: event.currentTarget.value as 'auto' | 'left' | 'right' })
            }
            data={[
              { value: 'auto', label: t('results.eyeAuto', { eye: t(`eye.${view.eye}`) }) },
              { value: 'left', label: t('eye.left') },
              { value: 'right', label: t('eye.right') },
            ]}
          />
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
