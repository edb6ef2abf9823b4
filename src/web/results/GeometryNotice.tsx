import { Button } from '@mantine/core';
import { useState } from 'react';
import { useSpeech } from '../i18n/language.ts';
import { GeometryForm } from '../problems/GeometryForm.tsx';
import type { ReportView } from '../worker/protocol.ts';

/** Asks for the screen where positions could not be turned into degrees. */
export function GeometryNotice({ view }: { readonly view: ReportView }) {
  const { t } = useSpeech();
  const [open, setOpen] = useState(false);
  if (!view.issues.some((issue) => issue.code === 'GEOMETRY_MISSING')) return null;
  return (
    <section className="k-card k-notice" aria-labelledby="geometry-title">
      <h2 id="geometry-title">{t('geometry.title')}</h2>
      <p>{t('geometry.explain')}</p>
      {open ? (
        <GeometryForm known={view.recording.geometry ?? {}} needsPixels={view.unit === 'px'} />
      ) : (
        <Button onClick={() => setOpen(true)}>{t('geometry.open')}</Button>
      )}
    </section>
  );
}
