import { Button, Progress } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { useSpeech } from '../i18n/language.ts';
import { useAnalysis } from '../state/analysis.ts';
import type { Stage } from '../worker/protocol.ts';

/** Progress with cancel; each stage is spoken once, not each percent. */
export function WorkingView({ stage, fraction }: { readonly stage: Stage; readonly fraction: number | undefined }) {
  const { t, percent } = useSpeech();
  const { state, leave } = useAnalysis();
  const cancel = useRef<HTMLButtonElement>(null);
  useEffect(() => cancel.current?.focus(), []);
  const known = fraction !== undefined;
  const label = t(`working.${stage}`);
  return (
    <section className="k-card k-working" aria-labelledby="working-title">
      <h1 id="working-title">{state.chosen?.name}</h1>
      <p role="status" aria-live="polite">
        {label}
      </p>
      <Progress
        value={known ? fraction * 100 : 100}
        animated={!known}
        striped={!known}
        aria-label={label}
        aria-valuetext={known ? percent(fraction) : label}
        w="100%"
      />
      <div className="k-row">
        <span className="k-number">{known ? percent(fraction) : ''}</span>
        <Button ref={cancel} variant="default" onClick={leave}>
          {t('working.cancel')}
        </Button>
      </div>
    </section>
  );
}
