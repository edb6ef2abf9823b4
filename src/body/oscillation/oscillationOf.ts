import type { MotionSignal, OscillationWindow } from '../types.ts';
import { type JudgedWindow, judgeWindow } from './judgeWindow.ts';
import { OSCILLATION_DEFAULTS, type OscillationParameters } from './parameters.ts';

/**
 * Rhythmic oscillation (tremor) of a signal, window by window: those that oscillate one by one, stretches of windows that do not as one. Windows of ordinary
 * movement and of loss are left out: nothing was looked at there.
 */
export function oscillationOf(signal: MotionSignal, options: Partial<OscillationParameters> = {}): OscillationWindow[] {
  const parameters = { ...OSCILLATION_DEFAULTS, ...options };
  const windows = makeWindowList();
  const count = Math.floor(signal.x.length / signal.rateHz / parameters.windowS);
  for (let k = 0; k < count; k++) {
    const startS = signal.startS + k * parameters.windowS;
    windows.add(startS, startS + parameters.windowS, windowAt(signal, startS, parameters));
  }
  return windows.list;
}

/** The window that begins at `startS`; undefined where it is not all there, or has loss. */
export function windowAt(
  { x, y, z, startS: from, rateHz }: MotionSignal,
  startS: number,
  parameters: OscillationParameters,
): JudgedWindow | undefined {
  const length = Math.round(parameters.windowS * rateHz);
  const start = Math.round((startS - from) * rateHz);
  if (start < 0 || start + length > x.length) return undefined;
  return judgeWindow([x, y, z], [start, length], rateHz, parameters);
}

export interface WindowList {
  readonly list: OscillationWindow[];
  /** The next window in order of time; one of no oscillation that follows another joins it. */
  add(startS: number, endS: number, judged: JudgedWindow | undefined): void;
}

export function makeWindowList(): WindowList {
  const list: { -readonly [K in keyof OscillationWindow]: OscillationWindow[K] }[] = [];
  return {
    list,
    add: (startS, endS, judged) => {
      if (judged === undefined || judged.kind === 'moving') return;
      if (judged.kind === 'oscillation') {
        const { frequencyHz, narrowShare, amplitudeMPerS2 } = judged;
        list.push({ startS, endS, frequencyHz, narrowShare, amplitudeMPerS2 });
        return;
      }
      const last = list.at(-1);
      if (last !== undefined && Number.isNaN(last.frequencyHz) && startS - last.endS < 1e-6) last.endS = endS;
      else list.push({ startS, endS, frequencyHz: Number.NaN, narrowShare: 0, amplitudeMPerS2: 0 });
    },
  };
}
