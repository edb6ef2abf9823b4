import { AnalyseView } from '../AnalyseView.tsx';
import { useAnalysis } from '../state/analysis.ts';
import { PeopleSection } from './PeopleSection.tsx';

/** First view: the people of this household and, below, the analysis of one recording; while that runs or shows, it alone. */
export function HomeView() {
  const { phase } = useAnalysis().state;
  return (
    <>
      {phase.name === 'start' ? <PeopleSection /> : null}
      <AnalyseView />
    </>
  );
}
