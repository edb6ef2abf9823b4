import { useComputedColorScheme } from '@mantine/core';
import { useMemo, useRef } from 'react';
import { drawEyes } from '../simulator/drawEyes.ts';
import { EYE_COLOURS } from '../simulator/eyeColours.ts';
import { useOscillator } from '../simulator/useOscillator.ts';
import { eyesOfSign } from './eyesOfSign.ts';

export interface EyesPanelProps {
  /** The opsoclonus sign of the day, 0 to 1. */
  readonly sign: number;
  readonly moving: boolean;
  readonly label: string;
  readonly caption: string | undefined;
}

/** Steps in which the strength changes: finer ones nobody sees. */
const STEPS = 50;

/** Two drawn eyes that dance as strongly as the sign says. */
export function EyesPanel({ sign, moving, label, caption }: EyesPanelProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const scheme = useComputedColorScheme('light');
  const strength = Math.round(sign * STEPS) / STEPS;
  const parameters = useMemo(() => eyesOfSign(strength), [strength]);
  useOscillator({ parameters, seed: 1, pace: moving ? 1 : 0 }, ({ latest }) => {
    if (canvas.current !== null && latest.current !== undefined)
      drawEyes(canvas.current, latest.current, EYE_COLOURS[scheme]);
  });
  return (
    <figure className="kv-eyes">
      <canvas ref={canvas} role="img" aria-label={label} data-strength={strength} />
      {caption === undefined ? null : <figcaption>{caption}</figcaption>}
    </figure>
  );
}
