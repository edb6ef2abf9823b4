import type { ReportView } from '../worker/protocol.ts';
import { AmplitudeFrequencyPlot } from './AmplitudeFrequencyPlot.tsx';
import { DirectionRose } from './DirectionRose.tsx';
import { MainSequencePlot } from './MainSequencePlot.tsx';
import { SpectrumPlot } from './SpectrumPlot.tsx';

/** The four summaries of the whole recording; those that it cannot give are left out. */
export function PlotGrid({ view }: { readonly view: ReportView }) {
  const stem = view.recording.name.replace(/\.[^.]+$/, '');
  const hasVertical = view.segments.some((segment) => segment.columns.y !== undefined);
  return (
    <div className="k-plots">
      <MainSequencePlot view={view} fileStem={`${stem}.main-sequence`} />
      {view.unit === 'deg' && <AmplitudeFrequencyPlot view={view} fileStem={`${stem}.amplitude-frequency`} />}
      {hasVertical && <DirectionRose view={view} fileStem={`${stem}.directions`} />}
      {view.spectrum !== undefined && (
        <SpectrumPlot view={view} spectrum={view.spectrum} fileStem={`${stem}.spectrum`} />
      )}
    </div>
  );
}
