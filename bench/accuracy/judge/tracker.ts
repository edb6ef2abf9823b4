import type { Stream } from '../../../src/recording/index.ts';
import type { Chance } from './chance.ts';
import type { Motion, TrueSpan } from './motion.ts';

/** What the tracker does to the truth. */
export interface Tracker {
  readonly rateHz: number;
  /** SD of white noise, deg. */
  readonly noiseDeg: number;
  /** SD of pink noise, deg. */
  readonly pinkDeg?: number;
  readonly stepDeg?: number;
  readonly gainSd?: number;
  readonly blinksPerMinute?: number;
  readonly shortLossPerS?: number;
  /** Share of the lens' swing against the iris that the tracker sees; 0 is a search coil. */
  readonly pso?: number;
  /** The lens' own frequency and damping; drawn for each axis where absent. */
  readonly lens?: { readonly hz: number; readonly damping: number };
  /** EyeLink-like: a sample that stands out from both neighbours takes the value of the nearer one. */
  readonly heuristicFilter?: boolean;
  readonly binocular?: boolean;
  readonly pupil?: boolean;
}

export interface Tracked {
  readonly streams: Stream[];
  /** Blinks with their excursion, and losses: not scored, with 30 ms each side. */
  readonly masked: TrueSpan[];
  readonly blinks: TrueSpan[];
}

/** The recording that this tracker makes of a motion. */
export function track(motion: Motion, tracker: Tracker, chance: Chance): Tracked {
  const { x, y } = motion.positions();
  const every = motion.fineHz / tracker.rateHz;
  if (!Number.isInteger(every)) throw new RangeError(`fineHz must be a multiple of ${tracker.rateHz}`);
  const blinks = drawBlinks(motion, tracker, chance);
  const masked: TrueSpan[] = blinks.map(({ startS, endS }) => ({ startS: startS - 0.03, endS: endS + 0.03 }));
  const losses = drawLosses(motion, tracker, chance);
  masked.push(...losses.map(({ startS, endS }) => ({ startS: startS - 0.01, endS: endS + 0.01 })));
  const columns: Record<string, Float64Array> = {};
  const eyes = tracker.binocular ? (['left', 'right'] as const) : (['only'] as const);
  for (const eye of eyes) {
    const side = eye === 'left' ? 1 : eye === 'right' ? -1 : 0;
    const gain = 1 + (tracker.gainSd ?? 0) * chance.normal(0, 1);
    const ex = x.map((value, i) => value * gain + side * motion.vergence[i]!);
    const ey = y.map((value) => value * gain);
    if (tracker.pso !== undefined && tracker.pso > 0)
      for (const axis of [ex, ey]) {
        const drawn = { hz: chance.uniform(30, 45), damping: chance.uniform(0.25, 0.4) };
        addLensSwing(axis, { fineHz: motion.fineHz, share: tracker.pso, ...(tracker.lens ?? drawn) });
      }
    const sx = sample(ex, every, tracker.rateHz);
    const sy = sample(ey, every, tracker.rateHz);
    const pupil = new Float64Array(sx.length).fill(4 + chance.normal(0, 0.3));
    for (let i = 0; i < pupil.length; i++)
      pupil[i]! +=
        0.1 * Math.sin((i / tracker.rateHz) * 1.3) +
        chance.normal(0, 0.005) -
        0.4 * Math.abs(motion.vergence[i * every]!);
    for (const blink of blinks) shut(blink, { sx, sy, pupil }, tracker.rateHz, chance);
    for (const axis of [sx, sy]) addNoise(axis, tracker, chance);
    if (tracker.heuristicFilter) for (const axis of [sx, sy]) rejectSpikes(axis);
    for (const loss of losses)
      for (let i = Math.floor(loss.startS * tracker.rateHz); i < Math.min(sx.length, loss.endS * tracker.rateHz); i++) {
        sx[i] = Number.NaN;
        sy[i] = Number.NaN;
      }
    const prefix = eye === 'only' ? '' : eye;
    const name = (quantity: string) =>
      prefix === '' ? quantity.charAt(0).toLowerCase() + quantity.slice(1) : prefix + quantity;
    columns[name('XDeg')] = sx;
    columns[name('YDeg')] = sy;
    if (tracker.pupil) columns[name('PupilMm')] = pupil;
  }
  const length = Object.values(columns)[0]!.length;
  return {
    streams: [{ id: 'gaze', kind: 'gaze', startS: 0, rateHz: tracker.rateHz, length, columns }],
    masked,
    blinks,
  };
}

/** Instant sampling at 250 Hz and above; below, the mean over 60 % of the frame, as a camera's exposure. */
function sample(values: Float64Array, every: number, rateHz: number): Float64Array {
  const out = new Float64Array(Math.floor(values.length / every));
  const window = rateHz < 200 ? Math.max(1, Math.round(every * 0.6)) : 1;
  for (let i = 0; i < out.length; i++) {
    let sum = 0;
    for (let k = 0; k < window; k++) sum += values[i * every + k]!;
    out[i] = sum / window;
  }
  return out;
}

function addNoise(axis: Float64Array, tracker: Tracker, chance: Chance): void {
  const pink = [0, 0, 0];
  const keeps = [0.997, 0.97, 0.7];
  const offset = chance.normal(0, 1);
  for (let i = 0; i < axis.length; i++) {
    let add = chance.normal(0, tracker.noiseDeg) + offset;
    if (tracker.pinkDeg !== undefined)
      for (let k = 0; k < 3; k++) {
        // three first-order sources of equal power, a decade apart: 1/f over three decades within a few dB
        pink[k] = keeps[k]! * pink[k]! + Math.sqrt(1 - keeps[k]! ** 2) * chance.normal(0, 1);
        add += (tracker.pinkDeg * pink[k]!) / Math.sqrt(3);
      }
    const value = axis[i]! + add;
    axis[i] = tracker.stepDeg === undefined ? value : Math.round(value / tracker.stepDeg) * tracker.stepDeg;
  }
}

/** The lens hangs in the eye on springs: a damped swing of 30–50 Hz driven by the eye's own acceleration. */
function addLensSwing(
  axis: Float64Array,
  { fineHz, share, hz, damping }: { fineHz: number; share: number; hz: number; damping: number },
): void {
  const omega = 6.283185 * hz;
  const brake = 2 * damping * omega;
  let swing = 0;
  let speed = 0;
  let before = axis[0]!;
  let eyeSpeed = 0;
  for (let i = 1; i < axis.length; i++) {
    const now = axis[i]!;
    const newSpeed = (now - before) * fineHz;
    before = now;
    speed += -(brake * speed + omega * omega * swing) / fineHz - (newSpeed - eyeSpeed);
    eyeSpeed = newSpeed;
    swing += speed / fineHz;
    axis[i] = now + share * swing;
  }
}

function rejectSpikes(axis: Float64Array): void {
  for (let i = 1; i + 1 < axis.length; i++) {
    const a = axis[i - 1]!;
    const b = axis[i]!;
    const c = axis[i + 1]!;
    if ((b > a && b > c) || (b < a && b < c)) axis[i] = Math.abs(b - a) < Math.abs(b - c) ? a : c;
  }
}

function drawBlinks(motion: Motion, tracker: Tracker, chance: Chance): TrueSpan[] {
  const out: TrueSpan[] = [];
  const perS = (tracker.blinksPerMinute ?? 0) / 60;
  if (perS === 0) return out;
  let t = 0.3;
  for (;;) {
    t += 0.6 - Math.log(1 - chance.random()) / perS;
    const endS = t + chance.uniform(0.12, 0.3);
    if (endS > motion.durationS - 0.2) return out;
    out.push({ startS: t, endS });
    t = endS;
  }
}

function drawLosses(motion: Motion, tracker: Tracker, chance: Chance): TrueSpan[] {
  const out: TrueSpan[] = [];
  const perS = tracker.shortLossPerS ?? 0;
  if (perS === 0) return out;
  let t = 0;
  for (;;) {
    t += 0.05 - Math.log(1 - chance.random()) / perS;
    if (t > motion.durationS - 0.1) return out;
    out.push({ startS: t, endS: t + chance.logUniform(0.002, 0.06) });
  }
}

/** A blink: the pupil is covered from above, its centre seems to go down 2–10 deg within 40 ms, is lost, and comes back. */
function shut(
  blink: TrueSpan,
  { sx, sy, pupil }: { sx: Float64Array; sy: Float64Array; pupil: Float64Array },
  rateHz: number,
  chance: Chance,
): void {
  const depth = chance.uniform(2, 10);
  const aside = chance.normal(0, 1);
  const first = Math.floor(blink.startS * rateHz);
  const last = Math.min(sx.length, Math.ceil(blink.endS * rateHz));
  const ramp = 0.04 * rateHz;
  const back = 0.06 * rateHz;
  for (let i = Math.max(0, first); i < last; i++) {
    const cover = Math.min(1, (i - first) / ramp, (last - i) / back);
    const bent = cover * cover * (3 - 2 * cover);
    sy[i]! -= depth * bent;
    sx[i]! += aside * bent;
    pupil[i]! *= 1 - 0.8 * bent;
    if (cover > 0.85) {
      sx[i] = Number.NaN;
      sy[i] = Number.NaN;
      pupil[i] = Number.NaN;
    }
  }
}
