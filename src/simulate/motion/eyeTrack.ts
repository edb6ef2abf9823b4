import { MAIN_SEQUENCE_DEFAULTS, type MainSequence } from '../saccade/mainSequence.ts';
import { kinematicSaccade, type SaccadeShape, saccadeProgress } from '../saccade/profile.ts';

/** An interval in s from the recording's zero, half-open. */
export interface Span {
  readonly startS: number;
  readonly endS: number;
}

/** A step of gaze, deg. */
export interface Step {
  readonly dxDeg: number;
  readonly dyDeg: number;
  readonly dTorsionDeg?: number;
}

export interface SaccadeOptions {
  /** Main sequence of the person; sets duration and shape where those are not given. */
  readonly person?: MainSequence;
  readonly durationS?: number;
  readonly shape?: SaccadeShape;
}

/** Displacement in deg at `sinceS` seconds after the start of a slow movement; 0 at 0. */
export type Glide = (sinceS: number) => Step;

/**
 * A noiseless movement of both eyes together, written from left to right on a fine regular grid: sample `i` is at
 * `i / rateHz`. The cursor `atS` need not stand on a sample. What would end after the recording is held back: the
 * eye then rests to the end, so that every listed saccade is complete.
 */
export interface EyeTrack {
  readonly rateHz: number;
  readonly durationS: number;
  readonly length: number;
  readonly xDeg: Float64Array;
  readonly yDeg: Float64Array;
  readonly torsionDeg: Float64Array;
  readonly fastPhases: readonly Span[];
  readonly pursuits: readonly Span[];
  readonly atS: number;
  readonly at: Required<Step>;
  readonly finished: boolean;
  hold(durationS: number): void;
  saccade(step: Step, options?: SaccadeOptions): void;
  glide(durationS: number, displacement: Glide, kind?: 'slow' | 'pursuit'): void;
}

/** An empty track of `durationS` at `rateHz`, the eye at the origin. */
export function makeEyeTrack(durationS: number, rateHz: number): EyeTrack {
  if (!(durationS > 0)) throw new RangeError(`durationS must be > 0, got ${durationS}`);
  if (!(rateHz > 0)) throw new RangeError(`rateHz must be > 0, got ${rateHz}`);
  const length = Math.max(1, Math.round(durationS * rateHz));
  const columns = [new Float64Array(length), new Float64Array(length), new Float64Array(length)] as const;
  const fastPhases: Span[] = [];
  const pursuits: Span[] = [];
  const position = [0, 0, 0] as [number, number, number];
  let atS = 0;
  let nextIndex = 0;

  /** Fills samples up to `endS` with position + displacement(time since the cursor) and moves the cursor there. */
  const advance = (endS: number, place: (sinceS: number, index: number) => void): void => {
    const endIndex = endS >= durationS ? length : Math.min(length, Math.ceil(endS * rateHz - 1e-9));
    for (; nextIndex < endIndex; nextIndex++) place(nextIndex / rateHz - atS, nextIndex);
    atS = Math.min(endS, durationS);
  };
  const rest = (_: number, index: number): void => {
    for (let axis = 0; axis < 3; axis++) columns[axis]![index] = position[axis]!;
  };
  const moveBy = (step: Step): void => {
    position[0] += step.dxDeg;
    position[1] += step.dyDeg;
    position[2] += step.dTorsionDeg ?? 0;
  };

  return {
    rateHz,
    durationS,
    length,
    xDeg: columns[0],
    yDeg: columns[1],
    torsionDeg: columns[2],
    fastPhases,
    pursuits,
    get atS() {
      return atS;
    },
    get at() {
      return { dxDeg: position[0], dyDeg: position[1], dTorsionDeg: position[2] };
    },
    get finished() {
      return nextIndex >= length;
    },
    hold(holdS) {
      advance(atS + Math.max(0, holdS), rest);
    },
    saccade(step, options = {}) {
      const amplitudeDeg = Math.sqrt(step.dxDeg * step.dxDeg + step.dyDeg * step.dyDeg + (step.dTorsionDeg ?? 0) ** 2);
      const natural = kinematicSaccade(amplitudeDeg, options.person ?? MAIN_SEQUENCE_DEFAULTS);
      const lastsS = options.durationS ?? natural.durationS;
      const shape = options.shape ?? natural.shape;
      if (atS + lastsS > durationS) {
        advance(durationS, rest);
        return;
      }
      fastPhases.push({ startS: atS, endS: atS + lastsS });
      const torsion = step.dTorsionDeg ?? 0;
      advance(atS + lastsS, (sinceS, i) => {
        const done = saccadeProgress(sinceS / lastsS, shape);
        columns[0][i] = position[0] + step.dxDeg * done;
        columns[1][i] = position[1] + step.dyDeg * done;
        columns[2][i] = position[2] + torsion * done;
      });
      moveBy(step);
    },
    glide(glideS, displacement, kind = 'slow') {
      const startS = atS;
      advance(atS + Math.max(0, glideS), (sinceS, i) => {
        const moved = displacement(sinceS);
        columns[0][i] = position[0] + moved.dxDeg;
        columns[1][i] = position[1] + moved.dyDeg;
        columns[2][i] = position[2] + (moved.dTorsionDeg ?? 0);
      });
      moveBy(displacement(atS - startS));
      if (kind === 'pursuit' && atS > startS) pursuits.push({ startS, endS: atS });
    },
  };
}
