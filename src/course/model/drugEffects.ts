import type { ParameterValues } from '../parameters/childParameters.ts';
import { type DayDoses, NO_DOSES } from '../treatment/doseBook.ts';
import { STATE } from './states.ts';

const HOURS_PER_DAY = 24;
const NG_PER_ML_OF_MG_PER_L = 1000;
const NG_PER_MG = 1e6;
const MINUTES_PER_H = 60;
/** Concentrations and depots below this share of what matters count as gone. */
const GONE = 1e-6;

/** What the hours of one day come to: the daily means that drive the day scale. */
export interface DayEffect {
  steroid: number;
  melanocortin: number;
}

/** Hour-scale state of the hormone axis of one child. */
export interface HormoneAxis {
  /** Plasma prednisolone at the end of the day, ng/mL. */
  prednisoloneNgPerMl: number;
  /** Corticotropin in gel and tetracosactide in depot that is still to come, as ng/L of ACTH at the end of the day. */
  gelNgPerL: number;
  depotNgPerL: number;
  /** Size of the adrenal cortex; 1 is its own. */
  adrenal: number;
  /** Readiness of the own axis; 1 is full, near 0 it would not answer stress. */
  ownAxis: number;
}

/** Numbers of the hour scale for one child, worked out once. */
export interface HourScale {
  readonly prednisolonePerH: number;
  readonly prednisoloneNgPerMlPerMgPerKg: number;
  readonly ic50NgPerMl: number;
  readonly pulseStrength: number;
  readonly pulseFromMgPerKg: number;
  readonly acthEc50NgPerL: number;
  readonly gelPerH: number;
  readonly gelNgPerLPerIuPerM2: number;
  readonly depotPerH: number;
  readonly depotNgPerLPerMgPerM2: number;
  /** Free cortisol at full secretion of a cortex of its own size, over that of half effect. */
  readonly ceiling: number;
  readonly adrenalGrowth: number;
  readonly adrenalKept: number;
  readonly hpaRate: number;
  /** Share of what is missing of the own axis that still misses after a day without steroids. */
  readonly hpaKept: number;
  readonly hpaSuppression: number;
  /** Doses that count as an effect of 1, mg/m². */
  readonly rituximabFull: number;
  readonly cyclophosphamideFull: number;
}

export function makeHourScale(p: ParameterValues, steroidIc50Factor: number): HourScale {
  const acthPerH = (Math.LN2 * MINUTES_PER_H) / p.acthHalfLifeMin;
  const perLitre = 1 / (p.acthVolumeLPerM2 * acthPerH);
  return {
    prednisolonePerH: Math.LN2 / p.prednisoloneHalfLifeH,
    prednisoloneNgPerMlPerMgPerKg: NG_PER_ML_OF_MG_PER_L / p.prednisoloneVolumeLPerKg,
    ic50NgPerMl: p.steroidIc50NgPerMl * steroidIc50Factor,
    pulseStrength: p.pulseStrength,
    pulseFromMgPerKg: p.pulseFromMgPerKg,
    acthEc50NgPerL: p.acthEc50NgPerL,
    gelPerH: p.gelReleasePerH,
    gelNgPerLPerIuPerM2: p.gelReleasePerH * p.gelAvailability * p.acthNgPerIu * perLitre,
    depotPerH: p.depotReleasePerH,
    depotNgPerLPerMgPerM2: p.depotReleasePerH * p.depotAvailability * NG_PER_MG * perLitre,
    ceiling: p.freeCortisolCeilingNM / (p.freeCortisolIc50NM * steroidIc50Factor),
    adrenalGrowth: p.adrenalGrowth,
    adrenalKept: Math.exp(-1 / p.adrenalDays),
    hpaRate: 1 / p.hpaDays,
    hpaKept: Math.exp(-1 / p.hpaDays),
    hpaSuppression: p.hpaSuppressionPerDay,
    rituximabFull: p.rituximabFullMgPerM2,
    cyclophosphamideFull: p.cyclophosphamideFullMgPerM2,
  };
}

export function restingAxis(): HormoneAxis {
  return { prednisoloneNgPerMl: 0, gelNgPerL: 0, depotNgPerL: 0, adrenal: 1, ownAxis: 1 };
}

/**
 * Gives the doses of a day: those that act slowly go into the state vector at the start of the day, those that act by the
 * hour become daily means of their Hill effect, in closed form (docs/model/course.md, hour scale). The axis is moved on to the end of the day.
 * @param x state vector; immunoglobulin, rituximab and cyclophosphamide are added to
 * @param axis moved on by a day
 * @param out overwritten
 */
export function giveDosesInto(
  out: DayEffect,
  x: Float64Array,
  axis: HormoneAxis,
  doses: Readonly<DayDoses>,
  scale: HourScale,
): void {
  if (doses !== NO_DOSES) {
    x[STATE.immunoglobulin] = x[STATE.immunoglobulin]! + doses.immunoglobulin;
    x[STATE.rituximab] = x[STATE.rituximab]! + doses.rituximab / scale.rituximabFull;
    x[STATE.cyclophosphamide] = x[STATE.cyclophosphamide]! + doses.cyclophosphamide / scale.cyclophosphamideFull;
  }
  out.steroid = prednisoloneEffect(axis, doses.steroid, doses.steroidTimes, scale);
  out.melanocortin = 0;
  if (doses.gel > 0 || doses.depot > 0 || axis.gelNgPerL > 0 || axis.depotNgPerL > 0) addActh(out, axis, doses, scale);
  else if (axis.adrenal !== 1) growAdrenal(axis, 0, scale);
  moveOwnAxis(axis, x[STATE.steroid]!, scale);
}

/** The own axis over a day: it comes back slowly, and is held down by steroids. */
function moveOwnAxis(axis: HormoneAxis, steroid: number, s: HourScale): void {
  if (steroid > 0) {
    const fall = s.hpaRate + s.hpaSuppression * steroid;
    const aim = s.hpaRate / fall;
    axis.ownAxis = aim + (axis.ownAxis - aim) * Math.exp(-fall);
  } else if (axis.ownAxis < 1) {
    const missing = (1 - axis.ownAxis) * s.hpaKept;
    axis.ownAxis = missing < GONE ? 1 : 1 - missing;
  }
}

/** Daily mean of the Hill effect of prednisolone, with what is left from the day before, plus the pulse term. */
function prednisoloneEffect(axis: HormoneAxis, dailyMgPerKg: number, times: number, s: HourScale): number {
  if (dailyMgPerKg === 0 && axis.prednisoloneNgPerMl === 0) return 0;
  const each = (dailyMgPerKg / times) * s.prednisoloneNgPerMlPerMgPerKg;
  const hours = HOURS_PER_DAY / times;
  const left = Math.exp(-s.prednisolonePerH * hours);
  let level = axis.prednisoloneNgPerMl;
  let area = 0;
  for (let dose = 0; dose < times; dose++) {
    level += each;
    area += Math.log((s.ic50NgPerMl + level) / (s.ic50NgPerMl + level * left));
    level *= left;
  }
  axis.prednisoloneNgPerMl = level < GONE * s.ic50NgPerMl ? 0 : level;
  return area / (s.prednisolonePerH * HOURS_PER_DAY) + s.pulseStrength * Math.max(0, dailyMgPerKg - s.pulseFromMgPerKg);
}

/**
 * Daily mean effects of ACTH. Cortisol follows ACTH at once (minutes against days), so its Hill effect is again a Hill
 * function of ACTH, with the ceiling of the adrenal cortex as its most; and ACTH follows the release from the depot.
 */
function addActh(out: DayEffect, axis: HormoneAxis, doses: Readonly<DayDoses>, s: HourScale): void {
  const cortex = s.ceiling * axis.adrenal;
  const most = cortex / (cortex + 1);
  const half = s.acthEc50NgPerL / (cortex + 1);
  const gelShare = { cortisol: 0, direct: 0 };
  const depotShare = { cortisol: 0, direct: 0 };
  const gelEach = (doses.gel / doses.gelTimes) * s.gelNgPerLPerIuPerM2;
  axis.gelNgPerL = releaseInto(gelShare, axis.gelNgPerL, gelEach, doses.gelTimes, s.gelPerH, half, s.acthEc50NgPerL);
  const depotEach = doses.depot * s.depotNgPerLPerMgPerM2;
  axis.depotNgPerL = releaseInto(depotShare, axis.depotNgPerL, depotEach, 1, s.depotPerH, half, s.acthEc50NgPerL);
  const cortisol = most * together(gelShare.cortisol, depotShare.cortisol);
  out.steroid = together(Math.min(1, out.steroid), cortisol) + Math.max(0, out.steroid - 1);
  out.melanocortin = together(gelShare.direct, depotShare.direct);
  growAdrenal(axis, out.melanocortin, s);
}

function together(a: number, b: number): number {
  return 1 - (1 - a) * (1 - b);
}

function releaseInto(
  out: { cortisol: number; direct: number },
  before: number,
  each: number,
  times: number,
  perH: number,
  cortisolHalf: number,
  directHalf: number,
): number {
  if (before === 0 && each === 0) return 0;
  const hours = HOURS_PER_DAY / times;
  const left = Math.exp(-perH * hours);
  let level = before;
  for (let dose = 0; dose < times; dose++) {
    level += each;
    out.cortisol += Math.log((level + cortisolHalf) / (level * left + cortisolHalf));
    out.direct += Math.log((level + directHalf) / (level * left + directHalf));
    level *= left;
  }
  out.cortisol /= perH * HOURS_PER_DAY;
  out.direct /= perH * HOURS_PER_DAY;
  return level < GONE * directHalf ? 0 : level;
}

function growAdrenal(axis: HormoneAxis, stimulus: number, s: HourScale): void {
  const aim = 1 + s.adrenalGrowth * stimulus;
  axis.adrenal = aim + (axis.adrenal - aim) * s.adrenalKept;
  if (stimulus === 0 && Math.abs(axis.adrenal - 1) < GONE) axis.adrenal = 1;
}
