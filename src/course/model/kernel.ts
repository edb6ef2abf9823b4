import type { Constants } from './constants.ts';
import { relaxationInto, relaxed, turned } from './linearSteps.ts';
import { STATE } from './states.ts';

/** Rates above which a day is taken in 2, 4 or 8 steps, 1/d: keeps the error under 1e-3 (test). */
const LIMITS_PER_DAY = [0.4, 0.8, 1.6] as const;
/** Infection and drug effects below this are none. */
const GONE = 1e-8;
/** Steroid, melanocortin and noise of the day in hand. An array, because fractions handed to a function go to the heap each time. */
const TODAY = new Float64Array(3);
/** B cells in blood over one step: at its start, rituximab and cyclophosphamide at start, middle and end; then the answer at middle and end. An array for the same reason. */
const BLOOD = new Float64Array(9);
/** Effector activity below which a spark counts against this. */
const ALMOST_NOTHING = 0.05;

/** Decays and weights of one length of step for one child. */
interface StepTable {
  readonly days: number;
  readonly infection: number;
  readonly rituximab: number;
  readonly ivig: number;
  readonly cyclophosphamide: number;
  readonly steroid: number;
  readonly bloodB: number;
  /** Four signs × (decay, weight at start, middle, end), rising then falling: 32 numbers. */
  readonly signs: Float64Array;
}

/** What `advanceDay` needs of one child: constants, and decays for steps of 1, 1/2, 1/4 and 1/8 day. */
export interface Kernel {
  readonly constants: Constants;
  readonly tables: readonly StepTable[];
}

export function makeKernel(constants: Constants): Kernel {
  return { constants, tables: [1, 0.5, 0.25, 0.125].map((days) => stepTable(constants, days)) };
}

function stepTable(c: Constants, days: number): StepTable {
  const half = days / 2;
  const signs = new Float64Array(32);
  for (let sign = 0; sign < 4; sign++) {
    relaxationInto(signs, 8 * sign, c.rise[sign]! * days);
    relaxationInto(signs, 8 * sign + 4, c.fall[sign]! * days);
  }
  return {
    days,
    infection: Math.exp(-c.infectionRate * half),
    rituximab: Math.exp(-c.rituximabRate * half),
    ivig: Math.exp(-c.ivigRate * half),
    cyclophosphamide: Math.exp(-c.cyclophosphamideRate * half),
    steroid: Math.exp(-c.steroidRate * half),
    bloodB: Math.exp(-c.bloodBRate * half),
    signs,
  };
}

/**
 * Moves a state vector on by one day: exact decays for what is linear, an exponential rule for blood B cells and signs,
 * and Runge–Kutta of fourth order for the loop, in 1 to 8 steps as the fastest rate demands. Error against a tight
 * adaptive solver: at most 1e-3 (kernel.test.ts).
 * @param x state vector; overwritten
 * @param steroid,melanocortin,noise what does not change within the day (see DayInput)
 */
export function advanceDay(
  x: Float64Array,
  kernel: Kernel,
  steroid: number,
  melanocortin: number,
  noise: number,
): void {
  const c = kernel.constants;
  // why: what has faded to nothing is nothing; days without it cost less
  if (x[STATE.infection]! < GONE) x[STATE.infection] = 0;
  if (x[STATE.rituximab]! < GONE) x[STATE.rituximab] = 0;
  if (x[STATE.immunoglobulin]! < GONE) x[STATE.immunoglobulin] = 0;
  if (x[STATE.cyclophosphamide]! < GONE) x[STATE.cyclophosphamide] = 0;
  if (x[STATE.steroid]! < GONE) x[STATE.steroid] = 0;
  if (x[STATE.melanocortin]! < GONE) x[STATE.melanocortin] = 0;
  const ivig = x[STATE.immunoglobulin]!;
  const loss =
    c.effectorLoss *
    (1 +
      c.regulationStrength * x[STATE.regulation]! +
      c.steroidStrength * Math.max(steroid, x[STATE.steroid]!) +
      (c.ivigStrength * ivig) / (c.ivigHalf + ivig) +
      c.cyclophosphamideStrength * x[STATE.cyclophosphamide]!);
  // why: from almost nothing, effectors grow many times over in a day, and the signs after them
  const spark =
    (noise *
      (c.tumourDrive * x[STATE.tumour]! +
        c.infectionDrive * x[STATE.infection]! * (c.infectionNaive + x[STATE.memory]!))) /
    (x[STATE.effector]! + ALMOST_NOTHING);
  const forgets = c.rituximabMemory * x[STATE.rituximab]! + c.cyclophosphamideMemory * x[STATE.cyclophosphamide]!;
  const fastest = Math.max(loss, c.activation * noise * 0.5, spark, forgets);
  const size = fastest < LIMITS_PER_DAY[0] ? 0 : fastest < LIMITS_PER_DAY[1] ? 1 : fastest < LIMITS_PER_DAY[2] ? 2 : 3;
  const table = kernel.tables[size]!;
  TODAY[0] = steroid;
  TODAY[1] = melanocortin;
  TODAY[2] = noise;
  for (let left = 1 << size; left > 0; left--) step(x, c, table);
}

function step(x: Float64Array, c: Constants, t: StepTable): void {
  const steroid = TODAY[0]!;
  const melanocortin = TODAY[1]!;
  const noise = TODAY[2]!;
  const h = t.days;
  const half = h / 2;

  // What is linear and depends on nothing else: at start (0), middle (m) and end (1).
  const v0 = x[STATE.infection]!;
  const vm = v0 * t.infection;
  const v1 = vm * t.infection;
  const q0 = x[STATE.rituximab]!;
  const qm = q0 * t.rituximab;
  const q1 = qm * t.rituximab;
  const i0 = x[STATE.immunoglobulin]!;
  const im = i0 * t.ivig;
  const i1 = im * t.ivig;
  const c0 = x[STATE.cyclophosphamide]!;
  const cm = c0 * t.cyclophosphamide;
  const c1 = cm * t.cyclophosphamide;
  const g0 = x[STATE.steroid]!;
  const gm = steroid + (g0 - steroid) * t.steroid;
  const g1 = steroid + (gm - steroid) * t.steroid;
  const w0 = x[STATE.melanocortin]!;
  const wm = melanocortin + (w0 - melanocortin) * t.steroid;
  const w1 = melanocortin + (wm - melanocortin) * t.steroid;
  const hasIvig = i0 > 0;
  const { ivigHalf } = c;
  const f0 = hasIvig ? i0 / (i0 + ivigHalf) : 0;
  const fm = hasIvig ? im / (im + ivigHalf) : 0;
  const f1 = hasIvig ? i1 / (i1 + ivigHalf) : 0;

  // B cells in blood: linear with a rate that changes.
  const p0 = x[STATE.bloodB]!;
  let pm: number;
  let p1: number;
  if (q0 === 0 && c0 === 0) {
    pm = 1 + (p0 - 1) * t.bloodB;
    p1 = 1 + (pm - 1) * t.bloodB;
  } else {
    BLOOD[0] = p0;
    BLOOD[1] = q0;
    BLOOD[2] = qm;
    BLOOD[3] = q1;
    BLOOD[4] = c0;
    BLOOD[5] = cm;
    BLOOD[6] = c1;
    depleteBlood(c, t);
    pm = BLOOD[7]!;
    p1 = BLOOD[8]!;
  }

  // The loop and what it feeds: Runge–Kutta of fourth order on E, R, M, csfB, humoral.
  const root0 = Math.sqrt(p0);
  const rootM = Math.sqrt(pm);
  const root1 = Math.sqrt(p1);
  const tumourSeed = c.tumourDrive * x[STATE.tumour]! * noise;
  const seedOf = c.infectionDrive * noise;
  const gain = c.activation * noise;
  const { effectorLoss, memoryHalf, saturation, regulationRate, memoryLoss, infectionNaive: naive } = c;
  const inverseMost = 1 / c.memoryMost;
  const regulated = effectorLoss * c.regulationStrength;
  const lossAt0 = effectorLoss * (1 + c.steroidStrength * g0 + c.ivigStrength * f0 + c.cyclophosphamideStrength * c0);
  const lossAtM = effectorLoss * (1 + c.steroidStrength * gm + c.ivigStrength * fm + c.cyclophosphamideStrength * cm);
  const lossAt1 = effectorLoss * (1 + c.steroidStrength * g1 + c.ivigStrength * f1 + c.cyclophosphamideStrength * c1);
  const forgets0 = memoryLoss + c.rituximabMemory * q0 + c.cyclophosphamideMemory * c0;
  const forgetsM = memoryLoss + c.rituximabMemory * qm + c.cyclophosphamideMemory * cm;
  const forgets1 = memoryLoss + c.rituximabMemory * q1 + c.cyclophosphamideMemory * c1;
  const makes0 = c.memoryFormation * root0;
  const makesM = c.memoryFormation * rootM;
  const makes1 = c.memoryFormation * root1;
  const recruit = c.csfBGain * c.csfBRate;
  const hasHormones = g0 > 0 || w0 > 0 || steroid > 0 || melanocortin > 0;
  let recruits0 = recruit * root0;
  let recruitsM = recruit * rootM;
  let recruits1 = recruit * root1;
  if (hasHormones) {
    recruits0 /= 1 + c.steroidRecruitment * g0 + c.melanocortinRecruitment * w0;
    recruitsM /= 1 + c.steroidRecruitment * gm + c.melanocortinRecruitment * wm;
    recruits1 /= 1 + c.steroidRecruitment * g1 + c.melanocortinRecruitment * w1;
  }
  const { csfBRate, recruitmentBase, recruitmentByEffectors, recruitmentHalf } = c;
  const own = csfBRate * c.csfBNormal;
  const own0 = own * root0;
  const ownM = own * rootM;
  const own1 = own * root1;
  const feeds = c.humoralRate * c.humoralPerPercent;
  const clears0 = c.humoralRate * (1 + c.ivigClearance * f0);
  const clearsM = c.humoralRate * (1 + c.ivigClearance * fm);
  const clears1 = c.humoralRate * (1 + c.ivigClearance * f1);

  const e0 = x[STATE.effector]!;
  const r0 = x[STATE.regulation]!;
  const m0 = x[STATE.memory]!;
  const b0 = x[STATE.csfB]!;
  const a0 = x[STATE.humoral]!;

  // why: what waits for the division comes last
  const de1 =
    tumourSeed +
    seedOf * v0 * (naive + m0) -
    (lossAt0 + regulated * r0) * e0 +
    (gain * m0 * e0) / ((memoryHalf + m0) * (1 + e0 * saturation));
  const dr1 = (e0 - r0) * regulationRate;
  const dm1 = makes0 * e0 * (1 - m0 * inverseMost) - m0 * forgets0;
  const recruited1 = recruits0 * m0 * (recruitmentBase + (recruitmentByEffectors * e0) / (e0 + recruitmentHalf));
  const db1 = recruited1 + own0 - csfBRate * b0;
  const da1 = (feeds * b0 * recruited1) / (recruited1 + own0) - clears0 * a0;

  let e = e0 + half * de1;
  let r = r0 + half * dr1;
  let m = m0 + half * dm1;
  let b = b0 + half * db1;
  let a = a0 + half * da1;
  const de2 =
    tumourSeed +
    seedOf * vm * (naive + m) -
    (lossAtM + regulated * r) * e +
    (gain * m * e) / ((memoryHalf + m) * (1 + e * saturation));
  const dr2 = (e - r) * regulationRate;
  const dm2 = makesM * e * (1 - m * inverseMost) - m * forgetsM;
  const recruited2 = recruitsM * m * (recruitmentBase + (recruitmentByEffectors * e) / (e + recruitmentHalf));
  const db2 = recruited2 + ownM - csfBRate * b;
  const da2 = (feeds * b * recruited2) / (recruited2 + ownM) - clearsM * a;

  e = e0 + half * de2;
  r = r0 + half * dr2;
  m = m0 + half * dm2;
  b = b0 + half * db2;
  a = a0 + half * da2;
  const de3 =
    tumourSeed +
    seedOf * vm * (naive + m) -
    (lossAtM + regulated * r) * e +
    (gain * m * e) / ((memoryHalf + m) * (1 + e * saturation));
  const dr3 = (e - r) * regulationRate;
  const dm3 = makesM * e * (1 - m * inverseMost) - m * forgetsM;
  const recruited3 = recruitsM * m * (recruitmentBase + (recruitmentByEffectors * e) / (e + recruitmentHalf));
  const db3 = recruited3 + ownM - csfBRate * b;
  const da3 = (feeds * b * recruited3) / (recruited3 + ownM) - clearsM * a;

  e = e0 + h * de3;
  r = r0 + h * dr3;
  m = m0 + h * dm3;
  b = b0 + h * db3;
  a = a0 + h * da3;
  const de4 =
    tumourSeed +
    seedOf * v1 * (naive + m) -
    (lossAt1 + regulated * r) * e +
    (gain * m * e) / ((memoryHalf + m) * (1 + e * saturation));
  const dr4 = (e - r) * regulationRate;
  const dm4 = makes1 * e * (1 - m * inverseMost) - m * forgets1;
  const recruited4 = recruits1 * m * (recruitmentBase + (recruitmentByEffectors * e) / (e + recruitmentHalf));
  const db4 = recruited4 + own1 - csfBRate * b;
  const da4 = (feeds * b * recruited4) / (recruited4 + own1) - clears1 * a;

  const sixth = h / 6;
  const e1 = e0 + sixth * (de1 + 2 * (de2 + de3) + de4);
  const a1 = a0 + sixth * (da1 + 2 * (da2 + da3) + da4);
  // why: the middle of the cubic through both ends and their slopes
  const eighth = h / 8;
  const eMiddle = (e0 + e1) * 0.5 + eighth * (de1 - de4);
  const aMiddle = (a0 + a1) * 0.5 + eighth * (da1 - da4);

  // Signs follow their aim; damage follows the aims.
  const { humoralWeight, effectorWeight } = c;
  let acts0 = humoralWeight * a0;
  let actsM = humoralWeight * aMiddle;
  let acts1 = humoralWeight * a1;
  if (hasIvig) {
    const held = humoralWeight * c.ivigClearance;
    acts0 /= 1 + held * f0;
    actsM /= 1 + held * fm;
    acts1 /= 1 + held * f1;
  }
  const x0 = acts0 + effectorWeight * e0;
  const xm = actsM + effectorWeight * eMiddle;
  const x1 = acts1 + effectorWeight * e1;
  const s0 = x0 * x0;
  const sm = xm * xm;
  const s1 = x1 * x1;
  const weights = t.signs;
  let aims = 0;
  for (let sign = 0; sign < 4; sign++) {
    const halfSquared = c.signHalfSquared[sign]!;
    const aim0 = s0 / (s0 + halfSquared);
    const aimM = sm / (sm + halfSquared);
    const aim1 = s1 / (s1 + halfSquared);
    aims += aim0 + 4 * aimM + aim1;
    const now = x[STATE.opsoclonus + sign]!;
    const offset = 8 * sign + (aim0 > now ? 0 : 4);
    let next =
      weights[offset]! * now + weights[offset + 1]! * aim0 + weights[offset + 2]! * aimM + weights[offset + 3]! * aim1;
    if (aim1 > next !== aim0 > now) next = turned(now, aim0, aimM, aim1, c.rise[sign]! * h, c.fall[sign]! * h);
    x[STATE.opsoclonus + sign] = next;
  }
  const harm = (c.damage * aims) / 24;
  const damageRate = harm + c.repair;
  const z = damageRate * h;
  // why: (1 − e^−z)/z to sixth order; z stays under 0.1
  x[STATE.damage] =
    x[STATE.damage]! + h * (harm - damageRate * x[STATE.damage]!) * (1 - z * (0.5 - z * (1 / 6 - z / 24)));

  x[STATE.infection] = v1;
  x[STATE.effector] = e1;
  x[STATE.regulation] = r0 + sixth * (dr1 + 2 * (dr2 + dr3) + dr4);
  x[STATE.memory] = m0 + sixth * (dm1 + 2 * (dm2 + dm3) + dm4);
  x[STATE.bloodB] = p1;
  x[STATE.csfB] = b0 + sixth * (db1 + 2 * (db2 + db3) + db4);
  x[STATE.humoral] = a1;
  x[STATE.rituximab] = q1;
  x[STATE.immunoglobulin] = i1;
  x[STATE.cyclophosphamide] = c1;
  x[STATE.steroid] = g1;
  x[STATE.melanocortin] = w1;
}

function depleteBlood(c: Constants, t: StepTable): void {
  const half = t.days / 2;
  const r0 = bloodBRate(c, BLOOD[1]!, BLOOD[4]!);
  const rm = bloodBRate(c, BLOOD[2]!, BLOOD[5]!);
  const r1 = bloodBRate(c, BLOOD[3]!, BLOOD[6]!);
  const pm = relaxed(BLOOD[0]!, c.bloodBRate, (r0 + rm) * 0.5, (rm - r0) / half, half);
  BLOOD[7] = pm;
  BLOOD[8] = relaxed(pm, c.bloodBRate, (rm + r1) * 0.5, (r1 - rm) / half, half);
}

function bloodBRate(c: Constants, rituximab: number, cyclophosphamide: number): number {
  return c.bloodBRate * (1 + c.rituximabKill * rituximab) + c.cyclophosphamideBloodB * cyclophosphamide;
}
