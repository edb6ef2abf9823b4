/** How a jerk comes about. Lengths are shares of the period of the limb on its spring. */
export interface JerkShapeParameters {
  readonly kind: 'positive' | 'negative';
  /** Length of the EMG burst, or of the silence. */
  readonly burst: number;
  /** Time constant of the twitch (two stages). */
  readonly twitch: number;
  /** Damping of the limb, 1 is critical: below it rings. */
  readonly damping: number;
  /** Size of the burst that catches a lapse, beside the tone that was lost. */
  readonly catchSize: number;
}

/**
 * The course of a jerk in its own time: `s` = 0 at its onset, 1 where the limb first comes to rest (furthest out). Acceleration has its largest
 * size 1 and starts positive; speed and way belong to it: way = ∬ acceleration. Multiply by the peak A, A·D and A·D² for a jerk of duration D.
 */
export interface JerkShape {
  /** `s` of the first value; below 0, since onset is where 5 % of the peak is reached. */
  readonly first: number;
  readonly step: number;
  readonly acceleration: Float64Array;
  readonly speed: Float64Array;
  readonly way: Float64Array;
  /** `s` of the largest acceleration. */
  readonly peakAt: number;
  /** Largest way. */
  readonly farthest: number;
  /** `s` beyond which nothing is left. */
  readonly last: number;
}

/** Numbers that make the shape; all chosen. */
export const JERK_SHAPE = {
  stepsPerPeriod: 400,
  onsetFraction: 0.05, // of the peak: what counts as the onset
  restFraction: 1e-3, // of the peak: what counts as over
  catchDelay: 0.05, // periods between the end of a silence and the catching burst
  catchLength: 0.25, // periods
};

const shapes = new Map<string, JerkShape>();

/**
 * EMG burst → twitch → limb: u(t) a raised cosine of the burst's length; two first-order stages of the twitch's time constant; then
 * x″ = ω²(f − x) − 2ζω x′. A lapse is a silence (u = −1) and a burst that catches the limb. By Runge–Kutta; each shape is made once.
 */
export function makeJerkShape(parameters: JerkShapeParameters): JerkShape {
  const key = JSON.stringify(parameters);
  const known = shapes.get(key);
  if (known !== undefined) return known;
  const made = timeFromOnset(run(parameters));
  shapes.set(key, made);
  return made;
}

interface Course {
  readonly a: number[];
  readonly v: number[];
  readonly x: number[];
  readonly dt: number;
}

function run({ kind, burst, twitch, damping, catchSize }: JerkShapeParameters): Course {
  const dt = 1 / JERK_SHAPE.stepsPerPeriod;
  const omega = 2 * Math.PI;
  const bump = (t: number, length: number): number =>
    t <= 0 || t >= length ? 0 : 0.5 - 0.5 * Math.cos((2 * Math.PI * t) / length);
  const { catchDelay, catchLength } = JERK_SHAPE;
  const drive = (t: number): number =>
    kind === 'positive' ? bump(t, burst) : (t < burst ? 1 : 0) - catchSize * bump(t - burst - catchDelay, catchLength);
  const rate = (s: readonly number[], t: number): number[] => [
    (drive(t) - s[0]!) / twitch,
    (s[0]! - s[1]!) / twitch,
    s[3]!,
    omega * omega * (s[1]! - s[2]!) - 2 * damping * omega * s[3]!,
  ];
  const add = (s: readonly number[], k: readonly number[], by: number): number[] => s.map((v, i) => v + by * k[i]!);
  let state = [0, 0, 0, 0];
  const course: Course = { a: [], v: [], x: [], dt };
  let peak = 0;
  let lastAbove = 0;
  for (let i = 0; ; i++) {
    const t = i * dt;
    const a = rate(state, t)[3]!;
    course.a.push(a);
    course.v.push(state[3]!);
    course.x.push(state[2]!);
    peak = Math.max(peak, Math.abs(a));
    if (Math.abs(a) > JERK_SHAPE.restFraction * peak) lastAbove = i;
    if (t > burst + 1 && i - lastAbove > JERK_SHAPE.stepsPerPeriod) return course;
    const k1 = rate(state, t);
    const k2 = rate(add(state, k1, dt / 2), t + dt / 2);
    const k3 = rate(add(state, k2, dt / 2), t + dt / 2);
    const k4 = rate(add(state, k3, dt), t + dt);
    state = state.map((v, j) => v + (dt / 6) * (k1[j]! + 2 * k2[j]! + 2 * k3[j]! + k4[j]!));
  }
}

/** The course in units of its own duration (onset to first rest) and peak. */
function timeFromOnset({ a, v, x, dt }: Course): JerkShape {
  const peak = Math.max(...a.map(Math.abs));
  const onset = a.findIndex((value) => Math.abs(value) >= JERK_SHAPE.onsetFraction * peak);
  const rest = v.findIndex((value, i) => i > onset && i > 0 && value <= 0 && v[i - 1]! > 0);
  const duration = (rest - onset) * dt;
  const peakIndex = a.findIndex((value) => Math.abs(value) === peak);
  return {
    first: -onset / (rest - onset),
    step: dt / duration,
    acceleration: Float64Array.from(a, (value) => value / peak),
    speed: Float64Array.from(v, (value) => value / (peak * duration)),
    way: Float64Array.from(x, (value) => value / (peak * duration * duration)),
    peakAt: (peakIndex - onset) / (rest - onset),
    farthest: Math.max(...x.map(Math.abs)) / (peak * duration * duration),
    last: (a.length - 1 - onset) / (rest - onset),
  };
}

/** Value of one of the courses at `s`, between two steps; 0 outside. */
export function valueAt(shape: JerkShape, course: Float64Array, s: number): number {
  const at = (s - shape.first) / shape.step;
  const k = Math.floor(at);
  if (k < 0 || k >= course.length - 1) return 0;
  return course[k]! + (at - k) * (course[k + 1]! - course[k]!);
}
