import { Button } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { useSpeech } from '../i18n/language.ts';
import { useAnalysis } from '../state/analysis.ts';
import type { Failure } from '../worker/protocol.ts';
import { MappingForm } from './MappingForm.tsx';

/** Why a file could not be analysed and what to do; a question about columns is a form. */
export function FailedView({ failure }: { readonly failure: Failure }) {
  const { t } = useSpeech();
  const { state, leave } = useAnalysis();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  const { question } = failure;
  return (
    <section className="k-card k-failed" aria-labelledby="failed-title">
      <h1 id="failed-title" ref={title} tabIndex={-1}>
        {t(question === undefined ? 'failed.title' : 'mapping.title')}
      </h1>
      <p className="k-muted k-file-name">{state.chosen?.name}</p>
      {question === undefined ? <FailureText failure={failure} /> : <MappingForm question={question} />}
      <Button variant="default" onClick={leave}>
        {t('failed.back')}
      </Button>
    </section>
  );
}

function FailureText({ failure }: { readonly failure: Failure }) {
  const { t, core, number } = useSpeech();
  const { code, params, message, hint, where } = failure;
  if (code === undefined) {
    return (
      <div role="alert" className="k-alert">
        <p>{t('failed.unexpected')}</p>
        <p className="k-place">{message}</p>
      </div>
    );
  }
  return (
    <div role="alert" className="k-alert">
      <p>
        <strong>{core('issue', code, params, message)}</strong>
      </p>
      {hint !== undefined && <p>{core('hint', code, params, hint)}</p>}
      <p className="k-place">
        {where?.line !== undefined && `${t('issues.line', { line: number(where.line, 0) })} · `}
        {code}
      </p>
    </div>
  );
}
