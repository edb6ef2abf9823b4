import { Button, NativeSelect } from '@mantine/core';
import type { RefObject } from 'react';
import { useFactNames } from '../facts/factNames.ts';
import { useSpeech } from '../i18n/language.ts';
import { KeepButton } from '../recordings/KeepDialog.tsx';
import { useAnalysis } from '../state/analysis.ts';
import type { ReportView } from '../worker/protocol.ts';
import { ExportMenu } from './ExportMenu.tsx';
import { FileChoice } from './FileChoice.tsx';

export interface ResultsHeaderProps {
  readonly view: ReportView;
  readonly titleRef: RefObject<HTMLHeadingElement | null>;
}

/** Which recording this is, other files dropped with it, the eye, saving, and the way back. */
export function ResultsHeader({ view, titleRef }: ResultsHeaderProps) {
  const { t, number, percent } = useSpeech();
  const { formatName } = useFactNames();
  const { state, analyseAgain, leave } = useAnalysis();
  const facts = [
    view.recording.device ?? formatName(view.recording.format),
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
        <FileChoice />
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
