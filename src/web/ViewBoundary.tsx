import type { ReactNode } from 'react';
import { FaultBoundary } from './FaultBoundary.tsx';
import { useSpeech } from './i18n/language.ts';

export interface ViewBoundaryProps {
  /** A change of it tries again. */
  readonly resetKey: string;
  readonly children: ReactNode;
}

/** Says so in place of a view that failed, or whose code could not be fetched; header and tabs stay. */
export function ViewBoundary({ resetKey, children }: ViewBoundaryProps) {
  const { t } = useSpeech();
  return (
    <FaultBoundary
      resetKey={resetKey}
      fallback={(message) => (
        <section className="k-card k-failed" role="alert">
          <h1>{t('view.failedTitle')}</h1>
          <p>{t('view.failed', { message })}</p>
        </section>
      )}
    >
      {children}
    </FaultBoundary>
  );
}
