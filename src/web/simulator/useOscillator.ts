import { useEffect, useRef, useState } from 'react';
import { makeRandom } from '../../signal/index.ts';
import {
  makeOscillator,
  type Oscillator,
  type OscillatorParameters,
  type OscillatorState,
} from '../../simulate/index.ts';
import { EyeHistory } from './eyeHistory.ts';

/** Samples per simulated second that are kept for the trace: fine enough for a 20-ms beat. */
export const HISTORY_RATE_HZ = 500;
/** Simulated seconds of the trace. */
export const HISTORY_S = 4;
/** A hidden or stalled page must not be caught up with in one go. */
const LONGEST_FRAME_S = 0.05;

export interface RunningOscillator {
  readonly history: EyeHistory;
  /** The newest state; changes without a render. */
  readonly latest: { current: OscillatorState | undefined };
}

/**
 * Lets an oscillator run with the screen's clock and calls `onFrame` after each frame. Turning a knob does not start it
 * anew; a new seed does.
 * @param pace simulated seconds per second; 0 holds still
 */
export function useOscillator(
  { parameters, seed, pace }: { parameters: OscillatorParameters; seed: number; pace: number },
  onFrame: (running: RunningOscillator) => void,
): RunningOscillator {
  const [history] = useState(() => new EyeHistory(HISTORY_RATE_HZ, HISTORY_S));
  const latest = useRef<OscillatorState | undefined>(undefined);
  const oscillator = useRef<Oscillator | undefined>(undefined);
  const frame = useRef(onFrame);
  frame.current = onFrame;
  const wanted = useRef({ parameters, pace });
  wanted.current = { parameters, pace };

  useEffect(() => {
    oscillator.current?.set(parameters);
  }, [parameters]);

  useEffect(() => {
    oscillator.current = makeOscillator(wanted.current.parameters, makeRandom(seed));
    history.clear();
    latest.current = oscillator.current.step(0);
    let before: number | undefined;
    let owedS = 0;
    let handle = requestAnimationFrame(function next(nowMs) {
      const passedS = before === undefined ? 0 : Math.min(LONGEST_FRAME_S, (nowMs - before) / 1000);
      before = nowMs;
      owedS += passedS * wanted.current.pace;
      while (owedS >= 1 / HISTORY_RATE_HZ) {
        latest.current = oscillator.current!.step(1 / HISTORY_RATE_HZ);
        history.push(latest.current);
        owedS -= 1 / HISTORY_RATE_HZ;
      }
      frame.current({ history, latest });
      handle = requestAnimationFrame(next);
    });
    return () => cancelAnimationFrame(handle);
  }, [seed, history]);

  return { history, latest };
}
