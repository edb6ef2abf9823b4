import { useEffect, useMemo, useRef } from 'react';
import { useSpeech } from '../i18n/language.ts';
import { firstSpan } from '../plots/firstSpan.ts';
import { showEvent } from '../plots/jump.ts';
import { PlotGrid } from '../plots/PlotGrid.tsx';
import { TraceStack } from '../plots/TraceStack.tsx';
import { makeViewWindow } from '../plots/viewWindow.ts';
import type { ReportView } from '../worker/protocol.ts';
import { EventList } from './EventList.tsx';
import { Evidence } from './Evidence.tsx';
import { GeometryNotice } from './GeometryNotice.tsx';
import { IssuesList } from './IssuesList.tsx';
import { MeasuresTable } from './MeasuresTable.tsx';
import { RecordingFacts } from './RecordingFacts.tsx';
import { ResultsHeader } from './ResultsHeader.tsx';
import { Verdict } from './Verdict.tsx';

/** A finished analysis, most important first. */
export function ResultsView({ view }: { readonly view: ReportView }) {
  const { t } = useSpeech();
  const title = useRef<HTMLHeadingElement>(null);
  const traces = useRef<HTMLDivElement>(null);

  useEffect(() => {
    title.current?.focus({ preventScroll: true });
    scrollTo(0, 0);
  }, []);

  const window = useMemo(
    () =>
      makeViewWindow({ startS: view.startS, endS: view.endS }, firstSpan(view, innerWidth < 640 ? 3 : 8), {
        minSpanS: 12 / view.rateHz,
        schedule: requestAnimationFrame,
      }),
    [view],
  );
  const jumpTo = (startS: number, endS: number): void => {
    showEvent(window, startS, endS);
    traces.current?.scrollIntoView({ block: 'nearest' });
    traces.current?.querySelector<HTMLElement>('[role=application]')?.focus({ preventScroll: true });
  };
  const hasTraces = view.segments.length > 0 && view.validFraction > 0;
  return (
    <div className="k-results">
      <p role="status" className="k-hidden">
        {t('results.ready')}
      </p>
      <ResultsHeader view={view} titleRef={title} />
      <GeometryNotice view={view} />
      <div className="k-summary">
        <Verdict view={view} />
        <Evidence view={view} />
      </div>
      {hasTraces && (
        <div ref={traces}>
          <TraceStack view={view} window={window} />
        </div>
      )}
      {hasTraces && <PlotGrid view={view} />}
      <MeasuresTable view={view} />
      <div className="k-columns">
        {hasTraces && <EventList view={view} onJump={jumpTo} />}
        <div className="k-stack">
          <IssuesList view={view} />
          <RecordingFacts view={view} />
        </div>
      </div>
    </div>
  );
}
