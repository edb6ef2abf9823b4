import { useComputedColorScheme } from '@mantine/core';
import { useRef } from 'react';
import type { OscillatorParameters } from '../../simulate/index.ts';
import { usePalette } from '../plots/palette.ts';
import { drawEyes } from './drawEyes.ts';
import { drawHistory } from './drawHistory.ts';
import { EYE_COLOURS } from './eyeColours.ts';
import { useSimulatorText } from './simulatorText.ts';
import { HISTORY_S, type RunningOscillator, useOscillator } from './useOscillator.ts';

export interface SceneProps {
  readonly parameters: OscillatorParameters;
  readonly seed: number;
  readonly pace: number;
}

/** The eyes, the state of the brake and the trace; drawn on canvases outside of React's rendering. */
export function Scene({ parameters, seed, pace }: SceneProps) {
  const t = useSimulatorText();
  const eyes = useRef<HTMLCanvasElement>(null);
  const trace = useRef<HTMLCanvasElement>(null);
  const brake = useRef<HTMLMeterElement>(null);
  const brakeWord = useRef<HTMLSpanElement>(null);
  const palette = usePalette();
  const scheme = useComputedColorScheme('light');

  const draw = ({ history, latest }: RunningOscillator): void => {
    const state = latest.current;
    if (state === undefined || eyes.current === null || trace.current === null) return;
    drawEyes(eyes.current, state, EYE_COLOURS[scheme]);
    drawHistory(trace.current, history, HISTORY_S, palette);
    if (brake.current !== null) brake.current.value = Math.max(0, state.omnipauseTone);
    if (brakeWord.current !== null) brakeWord.current.textContent = t(state.released ? 'released' : 'held');
  };
  useOscillator({ parameters, seed, pace }, draw);

  return (
    <div className="k-scene">
      <canvas ref={eyes} className="k-scene-eyes" role="img" aria-label={t('eyesLabel')} />
      <div className="k-scene-row">
        <span className="k-muted">{t('eyes')}</span>
        <span className="k-scene-brake">
          <span>{t('brake')}</span>
          <meter ref={brake} min={0} max={0.5} aria-label={t('brake')} />
          <span ref={brakeWord} className="k-scene-word" />
        </span>
      </div>
      <canvas ref={trace} className="k-scene-trace" role="img" aria-label={t('traceLabel', { seconds: HISTORY_S })} />
      <ul className="k-scene-legend">
        {(['x', 'y', 'torsion'] as const).map((id) => (
          <li key={id}>
            <span style={{ background: palette.trace[id] }} aria-hidden="true" />
            {t(id === 'x' ? 'horizontal' : id === 'y' ? 'vertical' : 'torsional')}
          </li>
        ))}
      </ul>
    </div>
  );
}
