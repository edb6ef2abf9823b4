import { FaultBoundary } from './FaultBoundary.tsx';
import { laterView } from './laterView.tsx';
import { FailedView } from './problems/FailedView.tsx';
import { ResultsView } from './results/ResultsView.tsx';
import { StartView } from './start/StartView.tsx';
import { useAnalysis } from './state/analysis.ts';
import type { Phase } from './state/appState.ts';
import { WorkingView } from './working/WorkingView.tsx';

/** Fetched when the first recording of a body is there: most who open the page measure eyes or keep a diary. */
const BodyResultsView = laterView(async () => (await import('./body/BodyResultsView.tsx')).BodyResultsView);

/** The view of the phase that the analysis is in. */
export function AnalyseView() {
  const { phase } = useAnalysis().state;
  return (
    <FaultBoundary resetKey={phase} fallback={(message) => <FailedView failure={{ params: {}, message }} />}>
      <PhaseView phase={phase} />
    </FaultBoundary>
  );
}

function PhaseView({ phase }: { readonly phase: Phase }) {
  switch (phase.name) {
    case 'start':
      return <StartView />;
    case 'working':
      return <WorkingView stage={phase.stage} fraction={phase.fraction} />;
    case 'failed':
      return <FailedView failure={phase.failure} />;
    case 'results':
      return phase.view.kind === 'eyes' ? <ResultsView view={phase.view} /> : <BodyResultsView view={phase.view} />;
  }
}
