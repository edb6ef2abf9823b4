import { ActionIcon, Button, Group } from '@mantine/core';
import { type KeyboardEvent, useRef, useState } from 'react';
import { useSpeech } from '../i18n/language.ts';
import { usePalette } from '../plots/palette.ts';
import { saveCanvases } from '../plots/savePlot.ts';
import { jump, STEPS } from '../plots/useTraceKeys.ts';
import type { ViewWindow } from '../plots/viewWindow.ts';
import type { BodyView, MotionTrace } from '../worker/protocol.ts';
import { BodyLegend } from './BodyLegend.tsx';
import { useBodyText } from './bodyText.ts';
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
  const { jerks } = view.sensors[sensorIndex]!;
  const { full } = window;
  const actions: Readonly<Record<string, () => void>> = {
    ArrowLeft: () => window.pan(-STEPS.pan),
    ArrowRight: () => window.pan(STEPS.pan),
    ArrowUp: () => window.zoom(STEPS.zoom),
    ArrowDown: () => window.zoom(1 / STEPS.zoom),
    '+': () => window.zoom(STEPS.zoom),
    '-': () => window.zoom(1 / STEPS.zoom),
    '0': () => window.show(full.startS, full.endS),
    n: () => jump(window, jerks, 1),
    p: () => jump(window, jerks, -1),
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const action = actions[event.key.length === 1 ? event.key.toLowerCase() : event.key];
    if (action === undefined) return;
    event.preventDefault();
    action();
  };
  const icon = (label: string, path: string, onClick: () => void) => (
    <ActionIcon variant="default" size={30} aria-label={label} title={label} onClick={onClick}>
      <svg viewBox="0 0 16 16" width="16" height="16" className="k-icon" aria-hidden="true">
        <path d={path} />
      </svg>
    </ActionIcon>
  );
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
            {icon(text('earlier'), 'M10 3 5 8l5 5', () => window.pan(-0.5))}
            {icon(text('later'), 'm6 3 5 5-5 5', () => window.pan(0.5))}
            {icon(text('zoomIn'), 'M8 3v10M3 8h10', () => window.zoom(STEPS.zoom))}
            {icon(text('zoomOut'), 'M3 8h10', () => window.zoom(1 / STEPS.zoom))}
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
        <BodyLegend parts={['jerk', 'walking', 'sleep', 'notWorn', 'task']} />
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
