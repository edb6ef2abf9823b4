import { detectBlinks, unusableMask } from './blinks/detectBlinks.ts';
import { detectFastPhases } from './fastPhases/detectFastPhases.ts';
import { DEFAULTS, type FastPhaseParameters, VERSION } from './fastPhases/parameters.ts';
import { classifySlowPhases } from './slowPhases/classifySlowPhases.ts';
import type { Detection, GazeSignal } from './types.ts';

/**
 * Everything that happens in one signal: blinks, fast phases, bursts, post-saccadic oscillations, fixations, pursuits.
 * Loss and blinks are masked, never interpolated.
 */
export function detectEyeEvents(signal: GazeSignal, parameters: FastPhaseParameters = DEFAULTS): Detection {
  if (!(signal.rateHz > 0)) throw new RangeError(`rateHz must be > 0, got ${signal.rateHz}`);
  const blinks = detectBlinks(signal);
  const unusable = unusableMask(signal, blinks);
  const { fastPhases, psos, bursts, noise, statements } = detectFastPhases(signal, unusable, parameters);
  const slow = classifySlowPhases({ signal, unusable, fastPhases, psos, blinks });
  let validCount = 0;
  for (let i = 0; i < unusable.length; i++) if (unusable[i] === 0) validCount++;
  return {
    algorithm: { id: 'fast-phases', version: VERSION, parameters: { ...parameters } },
    labels: slow.labels,
    fastPhases,
    bursts,
    blinks,
    fixations: slow.fixations,
    pursuits: slow.pursuits,
    psos,
    noise,
    validCount,
    statements: [...statements, ...slow.statements],
  };
}
