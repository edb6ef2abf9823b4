import { useRef, useState } from 'react';
import { useSpeech } from '../i18n/language.ts';
import type { ReportView, TraceId } from '../worker/protocol.ts';
import { OverviewStrip } from './OverviewStrip.tsx';
import { ShownSpan } from './ShownSpan.tsx';
import { TraceLegend } from './TraceLegend.tsx';
import { TracePanel } from './TracePanel.tsx';
import { TraceToolbar } from './TraceToolbar.tsx';
import { unitLabel } from './unitLabel.ts';
import { useTraceKeys } from './useTraceKeys.ts';
import type { ViewWindow } from './viewWindow.ts';

const POSITION_IDS: readonly TraceId[] = ['x', 'y', 'torsion', 'otherX', 'otherY'];

/** Position and speed over time, with overview, legend, tools and keys. */
export function TraceStack({ view, window }: { readonly view: ReportView; readonly window: ViewWindow }) {
  const { t, number } = useSpeech();
  const [hidden, setHidden] = useState<ReadonlySet<TraceId>>(new Set(['otherX', 'otherY']));
  const readout = useRef<HTMLParagraphElement>(null);
  const canvases = useRef<(HTMLCanvasElement | undefined)[]>([]);
  const onKeyDown = useTraceKeys(view, window);
  const present = POSITION_IDS.filter((id) => view.segments.some((segment) => segment.columns[id] !== undefined));
  const shown = present.filter((id) => !hidden.has(id));
  const unit = unitLabel(view.unit);

  const tell = (ids: readonly TraceId[]) => (timeS: number | undefined, values: readonly (number | null)[]) => {
    if (readout.current === null || timeS === undefined) return;
    const parts = ids.map((id, i) => `${t(`trace.${id}`)} ${number(values[i] ?? undefined)}`);
    readout.current.textContent = `${number(timeS, 3)} s · ${parts.join(' · ')} ${ids[0] === 'speed' ? `${unit}/s` : unit}`;
  };
  return (
    <section className="k-card k-traces" aria-labelledby="traces-title">
      <div className="k-card-head">
        <h2 id="traces-title">{t('traces.title')}</h2>
        <TraceToolbar view={view} window={window} canvases={() => canvases.current} />
      </div>
      <TraceLegend
        present={present}
        hidden={hidden}
        view={view}
        onToggle={(id) =>
          setHidden((before) => {
            const after = new Set(before);
            if (!after.delete(id)) after.add(id);
            return after;
          })
        }
      />
      <div
        className="k-trace-stack"
        role="application"
        aria-label={t('traces.label')}
        aria-describedby="traces-keys"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: the traces are moved with keys, as the label says
        tabIndex={0}
        onKeyDown={onKeyDown}
      >
        <TracePanel
          view={view}
          window={window}
          ids={shown}
          axisLabel={t('traces.position', { unit })}
          heightPx={250}
          showTimeAxis={false}
          onReadout={tell(shown)}
          canvasRef={(canvas) => {
            canvases.current[0] = canvas;
          }}
        />
        <TracePanel
          view={view}
          window={window}
          ids={SPEED}
          axisLabel={t('traces.speed', { unit: `${unit}/s` })}
          heightPx={150}
          fromZero
          showTimeAxis
          onReadout={tell(SPEED)}
          canvasRef={(canvas) => {
            canvases.current[1] = canvas;
          }}
        />
      </div>
      <OverviewStrip view={view} window={window} />
      <div className="k-row k-trace-foot">
        <p className="k-readout" ref={readout}>
          {t('traces.hint')}
        </p>
        <ShownSpan window={window} />
      </div>
      <p id="traces-keys" className="k-hidden">
        {t('traces.keys')}
      </p>
    </section>
  );
}

const SPEED: readonly TraceId[] = ['speed'];
