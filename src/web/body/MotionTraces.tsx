import { Button, Group } from '@mantine/core';
import { useRef, useState } from 'react';
import { useSpeech } from '../i18n/language.ts';
import { jump } from '../plots/jump.ts';
import { usePalette } from '../plots/palette.ts';
import { saveCanvases } from '../plots/savePlot.ts';
import type { ViewWindow } from '../plots/viewWindow.ts';
import { WindowButtons } from '../plots/WindowButtons.tsx';
import { windowKeys } from '../plots/windowKeys.ts';
import type { BodyView, MotionTrace } from '../worker/protocol.ts';
import { BodyLegend } from './BodyLegend.tsx';
import { useBodyText } from './bodyText.ts';
import { partsOfSensor } from './dayMarks.ts';
import { MotionPanel } from './MotionPanel.tsx';
import { ShownStretch } from './ShownStretch.tsx';

export interface MotionTracesProps {
  readonly view: BodyView;
  readonly sensorIndex: number;
  readonly window: ViewWindow;
}

/** The trace of one sensor with its tools and keys. */
export function MotionTraces({ view, sensorIndex, window }: MotionTracesProps) {
  const text = useBodyText();
  const { t } = useSpeech();
  const { surface, trace } = usePalette();
  const canvas = useRef<HTMLCanvasElement>(undefined);
  const [from, setFrom] = useState<MotionTrace['from']>('samples');
  const sensor = view.sensors[sensorIndex]!;
  const { jerks } = sensor;
  const hasSleep = (view.sleep?.periods.length ?? 0) > 0;
  const hasTasks = view.tasks.length > 0 || view.stimuliS.length > 0;
  const parts = [...partsOfSensor(sensor, hasSleep), ...(hasTasks ? (['task'] as const) : [])];
  const { full } = window;
  const onKeyDown = windowKeys(window, { n: () => jump(window, jerks, 1), p: () => jump(window, jerks, -1) });
  return (
    <section className="k-card k-traces" aria-labelledby="motion-title">
      <div className="k-card-head">
        <h2 id="motion-title">{text('traces')}</h2>
        <Group gap={6} className="k-tools">
          {jerks.startS.length > 0 && (
            <Group gap={4} wrap="nowrap">
              <Button size="compact-sm" variant="default" onClick={() => jump(window, jerks, -1)}>
                {text('previousJerk')}
              </Button>
              <Button size="compact-sm" variant="default" onClick={() => jump(window, jerks, 1)}>
                {text('nextJerk')}
              </Button>
            </Group>
          )}
          <Group gap={4} wrap="nowrap">
            <WindowButtons
              window={window}
              labels={{
                earlier: text('earlier'),
                later: text('later'),
                zoomIn: text('zoomIn'),
                zoomOut: text('zoomOut'),
              }}
            />
          </Group>
          <Button size="compact-sm" variant="default" onClick={() => window.show(full.startS, full.endS)}>
            {text('whole')}
          </Button>
          <Button
            size="compact-sm"
            variant="default"
            onClick={() => saveCanvases([canvas.current], surface, `${view.recording.name}.trace.png`)}
          >
            PNG
          </Button>
        </Group>
      </div>
      <div className="k-row">
        <ul className="k-legend" aria-hidden="true">
          {(
            [
              ['axisX', trace.x],
              ['axisY', trace.y],
              ['axisZ', trace.torsion],
            ] as const
          ).map(([key, colour]) => (
            <li key={key}>
              <svg viewBox="0 0 18 4" width="18" height="4" aria-hidden="true">
                <path d="M0 2h18" stroke={colour} strokeWidth="2" />
              </svg>
              {text(key)}
            </li>
          ))}
        </ul>
        <BodyLegend parts={parts} />
      </div>
      <div
        className="k-trace-stack"
        role="application"
        aria-label={text('tracesLabel')}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: the trace is moved with keys, as the label says
        tabIndex={0}
        onKeyDown={onKeyDown}
      >
        <MotionPanel
          view={view}
          sensorIndex={sensorIndex}
          window={window}
          onDrawn={setFrom}
          canvasRef={(made) => {
            canvas.current = made;
          }}
        />
      </div>
      <div className="k-row k-trace-foot">
        <p className="k-readout">{from === 'seconds' ? text('fromSeconds') : t('traces.hint')}</p>
        <ShownStretch view={view} window={window} />
      </div>
    </section>
  );
}
