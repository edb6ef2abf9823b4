import type { Chance } from './chance.ts';
import { drawPerson, drawShape, type Person } from './saccadeShape.ts';

/** A true fast phase: from start to end of the primitive, trimmed to where its speed is above min(15 deg/s, 15 % of its peak). */
export interface TrueSaccade {
  readonly startS: number;
  readonly endS: number;
  readonly amplitudeDeg: number;
  readonly part: 'train' | 'single' | 'micro' | 'quick';
}

export interface TrueSpan {
  readonly startS: number;
  readonly endS: number;
}

/** What the eyes do, on a fine clock, with the truth. */
export class Motion {
  readonly fineHz: number;
  readonly durationS: number;
  readonly count: number;
  readonly chance: Chance;
  readonly person: Person;
  readonly dx: Float64Array;
  readonly dy: Float64Array;
  readonly driftX: Float64Array;
  readonly driftY: Float64Array;
  /** Half of the vergence: added to the left eye's x, taken from the right eye's. */
  readonly vergence: Float64Array;
  readonly saccades: TrueSaccade[] = [];
  readonly bursts: TrueSpan[] = [];
  readonly pursuits: TrueSpan[] = [];
  x = 0;
  y = 0;

  constructor(durationS: number, fineHz: number, chance: Chance) {
    this.durationS = durationS;
    this.fineHz = fineHz;
    this.count = Math.round(durationS * fineHz);
    this.chance = chance;
    this.person = drawPerson(chance);
    this.dx = new Float64Array(this.count);
    this.dy = new Float64Array(this.count);
    this.driftX = new Float64Array(this.count);
    this.driftY = new Float64Array(this.count);
    this.vergence = new Float64Array(this.count);
  }

  /** Adds a saccade by (ax, ay) at `startS`; gives its end. Saccades that would pass the end are left out. */
  saccade(startS: number, to: { ax: number; ay: number; part: TrueSaccade['part']; durationFactor?: number }): number {
    const amplitudeDeg = Math.hypot(to.ax, to.ay);
    const shape = drawShape(amplitudeDeg, this.person, this.chance);
    const durationS = shape.durationS * (to.durationFactor ?? 1);
    const endS = startS + durationS;
    if (endS > this.durationS - 0.01 || amplitudeDeg === 0) return endS;
    const first = Math.floor(startS * this.fineHz);
    const last = Math.ceil(endS * this.fineHz);
    let before = 0;
    const floor = Math.min(15, 0.15 * shape.peakDegPerS);
    let trimmedStartS = startS;
    let trimmedEndS = startS;
    for (let i = first; i <= last && i < this.count; i++) {
      const now = shape.progress((i / this.fineHz - startS) / durationS);
      const step = now - before;
      before = now;
      this.dx[i]! += to.ax * step;
      this.dy[i]! += to.ay * step;
      if (step * amplitudeDeg * this.fineHz >= floor) {
        if (trimmedEndS === startS) trimmedStartS = Math.max(startS, (i - 1) / this.fineHz);
        trimmedEndS = i / this.fineHz;
      }
    }
    this.x += to.ax;
    this.y += to.ay;
    this.saccades.push({ startS: trimmedStartS, endS: Math.min(endS, trimmedEndS), amplitudeDeg, part: to.part });
    return endS;
  }

  /** Moves slowly by (ax, ay) from startS to endS; `bend` 0 linear, < 0 slowing down, > 0 speeding up (time constants a phase). */
  slow(span: TrueSpan, to: { ax: number; ay: number; bend?: number }): void {
    const first = Math.max(0, Math.floor(span.startS * this.fineHz));
    const last = Math.min(this.count - 1, Math.floor(span.endS * this.fineHz));
    const n = last - first;
    if (n <= 0) return;
    const bend = to.bend ?? 0;
    const share = (u: number) => (Math.abs(bend) < 1e-6 ? u : Math.expm1(bend * u) / Math.expm1(bend));
    for (let i = first; i < last; i++) {
      const step = share((i + 1 - first) / n) - share((i - first) / n);
      this.dx[i]! += to.ax * step;
      this.dy[i]! += to.ay * step;
    }
    this.x += to.ax;
    this.y += to.ay;
  }

  /** Fixational drift (a velocity that wanders, pulled to the centre) and tremor, over the whole recording. */
  addDrift(speedSd: number, tremorDeg = 0.003): void {
    const { fineHz, count, chance } = this;
    const keep = Math.exp(-1 / (0.06 * fineHz));
    const push = speedSd * Math.sqrt(1 - keep * keep);
    let vx = 0;
    let vy = 0;
    let px = 0;
    let py = 0;
    const tremorHz = chance.uniform(60, 90);
    const phase = chance.uniform(0, 6.28);
    for (let i = 0; i < count; i++) {
      vx = keep * vx + chance.normal(0, push);
      vy = keep * vy + chance.normal(0, push);
      px += (vx - 1.5 * px) / fineHz;
      py += (vy - 1.5 * py) / fineHz;
      const tremor = tremorDeg * Math.sin((6.283185 * tremorHz * i) / fineHz + phase);
      this.driftX[i] = px + tremor;
      this.driftY[i] = py + tremor * 0.7;
    }
  }

  /** Integrated noiseless position. */
  positions(): { x: Float64Array; y: Float64Array } {
    const x = new Float64Array(this.count);
    const y = new Float64Array(this.count);
    let px = 0;
    let py = 0;
    for (let i = 0; i < this.count; i++) {
      px += this.dx[i]!;
      py += this.dy[i]!;
      x[i] = px + this.driftX[i]!;
      y[i] = py + this.driftY[i]!;
    }
    return { x, y };
  }
}
