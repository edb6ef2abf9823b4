import { expect, test } from 'vitest';
import { type DayDoses, emptyDay } from '../treatment/doseBook.ts';
import { type DayEffect, giveDosesInto, type HormoneAxis, makeHourScale, restingAxis } from './drugEffects.ts';
import { MEDIANS } from './scenarios.testing.ts';
import { STATE, STATE_COUNT } from './states.ts';

const P = MEDIANS;
const SCALE = makeHourScale(P, 1);
const HOURS = 24;

/** Effects of days of doses in the closed form. */
function closedForm(days: readonly Partial<DayDoses>[], x = new Float64Array(STATE_COUNT)) {
  const axis = restingAxis();
  const effects = days.map((doses) => {
    const effect: DayEffect = { steroid: 0, melanocortin: 0 };
    giveDosesInto(effect, x, axis, { ...emptyDay(), ...doses }, SCALE);
    return effect;
  });
  return { effects, axis };
}

/** Mean of f over a day of so many minutes' steps, by the rule of the middle. */
function meanOverDay(f: (hour: number) => number, steps = 24 * 600): number {
  let sum = 0;
  for (let k = 0; k < steps; k++) sum += f(((k + 0.5) / steps) * HOURS);
  return sum / steps;
}

test('by hand: one dose of prednisolone of half effect b and peak c has the mean effect ln((b + c)/(b + c·e^−24k)) / 24k', () => {
  const k = Math.LN2 / P.prednisoloneHalfLifeH;
  const peak = 1000 / P.prednisoloneVolumeLPerKg;
  const b = P.steroidIc50NgPerMl;
  const mean = Math.log((b + peak) / (b + peak * Math.exp(-24 * k))) / (24 * k);
  expect(closedForm([{ steroid: 1 }]).effects[0]!.steroid).toBeCloseTo(mean, 12);
});

test.each([
  ['1 mg/kg once', 1, 1],
  ['2 mg/kg in two', 2, 2],
  ['2 mg/kg in four', 2, 4],
])('prednisolone %s a day, third day: the closed form is the integral of the Hill curve (1e-6)', (_, dose, times) => {
  const days = [0, 1, 2].map(() => ({ steroid: dose, steroidTimes: times }));
  const k = Math.LN2 / P.prednisoloneHalfLifeH;
  const each = (dose / times) * (1000 / P.prednisoloneVolumeLPerKg);
  const level = (hour: number): number => {
    let sum = 0;
    for (let t = 0; t <= 48 + hour + 1e-9; t += HOURS / times) sum += each * Math.exp(-k * (48 + hour - t));
    return sum;
  };
  const mean = meanOverDay((hour) => level(hour) / (level(hour) + P.steroidIc50NgPerMl));
  expect(closedForm(days).effects[2]!.steroid).toBeCloseTo(mean, 5);
});

test('split doses do more than one: 2 mg/kg in two above 2 mg/kg at once', () => {
  const once = closedForm([{ steroid: 2, steroidTimes: 1 }]).effects[0]!.steroid;
  const twice = closedForm([{ steroid: 2, steroidTimes: 2 }]).effects[0]!.steroid;
  expect(twice).toBeGreaterThan(once * 1.1);
});

test('by hand: 20 mg/m² of dexamethasone is about 5.83 mg/kg of prednisolone: the pulse term adds 0.78 · 3.83 to the Hill share', () => {
  const pulse = closedForm([{ steroid: 5.83 }]).effects[0]!.steroid;
  const k = Math.LN2 / P.prednisoloneHalfLifeH;
  const peak = 5.83 * (1000 / P.prednisoloneVolumeLPerKg);
  const hill = Math.log((P.steroidIc50NgPerMl + peak) / (P.steroidIc50NgPerMl + peak * Math.exp(-24 * k))) / (24 * k);
  expect(pulse).toBeCloseTo(hill + P.pulseStrength * 3.83, 12);
});

interface Hormones {
  depot: number;
  acth: number;
  cortisol: number;
}

/** depot → ACTH → free cortisol by the hour, in the smallest steps: what the closed form is short for. */
function integrate(perH: number, arrives: number, doses: readonly { hour: number; size: number }[], days: number) {
  const eliminated = (Math.LN2 * 60) / P.acthHalfLifeMin;
  const cleared = (Math.LN2 * 60) / 2.2;
  const step = 1 / 600;
  const state: Hormones = { depot: 0, acth: 0, cortisol: 0 };
  const effects: DayEffect[] = [];
  let adrenal = 1;
  for (let day = 0; day < days; day++) {
    let [steroid, direct] = [0, 0];
    const perStep = Math.round(HOURS / step);
    for (let k = 0; k < perStep; k++) {
      const now = day * HOURS + k * step;
      for (const { hour, size } of doses) if (Math.abs(hour - now) < step / 2) state.depot += size * arrives;
      const share = state.acth / (P.acthEc50NgPerL + state.acth);
      // why: cortisol relaxes within minutes; its step is exact for a held drive
      const aim = P.freeCortisolCeilingNM * adrenal * share;
      state.cortisol = aim + (state.cortisol - aim) * Math.exp(-cleared * step);
      const released = perH * state.depot;
      const held = released / P.acthVolumeLPerM2 / eliminated;
      state.acth = held + (state.acth - held) * Math.exp(-eliminated * step);
      state.depot *= Math.exp(-perH * step);
      steroid += state.cortisol / (state.cortisol + P.freeCortisolIc50NM);
      direct += state.acth / (P.acthEc50NgPerL + state.acth);
    }
    effects.push({ steroid: steroid / perStep, melanocortin: direct / perStep });
    adrenal =
      1 +
      P.adrenalGrowth * effects[day]!.melanocortin +
      (adrenal - 1 - P.adrenalGrowth * effects[day]!.melanocortin) * SCALE.adrenalKept;
  }
  return effects;
}

const REGIMENS = [
  ['gel 75 IU/m² twice a day', 'gel', 75, 2, 1],
  ['gel 75 IU/m² every other day', 'gel', 75, 1, 2],
  ['depot tetracosactide 0.5 mg/m² every third day', 'depot', 0.5, 1, 3],
] as const;

test.each(REGIMENS)(
  '%s: depot → ACTH → cortisol by the minute against the closed form (0.01 on the first day, 0.005 later)',
  (_, channel, dose, times, every) => {
    const isGel = channel === 'gel';
    const days = 8;
    const given = Array.from({ length: days }, (_, day) => day % every === 0);
    const doses = given.flatMap((is, day) =>
      is ? Array.from({ length: times }, (_, k) => ({ hour: day * HOURS + (k * HOURS) / times, size: dose })) : [],
    );
    const exact = integrate(
      isGel ? P.gelReleasePerH : P.depotReleasePerH,
      isGel ? P.gelAvailability * P.acthNgPerIu : P.depotAvailability * 1e6,
      doses,
      days,
    );
    const { effects } = closedForm(
      given.map((is) => (is ? (isGel ? { gel: dose * times, gelTimes: times } : { depot: dose }) : {})),
    );
    effects.forEach((effect, day) => {
      // why: ACTH lags its release by the 29 minutes of its mean stay, so a day's share moves into the next.
      // Measured with the medians of the first version: 0.0054 on the first day of gel twice a day, at most 0.0035 later.
      const limit = day === 0 ? 0.01 : 0.005;
      expect(Math.abs(effect.steroid - exact[day]!.steroid)).toBeLessThan(limit);
      expect(Math.abs(effect.melanocortin - exact[day]!.melanocortin)).toBeLessThan(limit);
    });
  },
);

test('where ACTH follows its release at once, the closed form is exact: the same integral, to 1e-6', () => {
  const acth = (hour: number): number => 75 * SCALE.gelNgPerLPerIuPerM2 * Math.exp(-P.gelReleasePerH * hour);
  const cortisol = (hour: number): number => (P.freeCortisolCeilingNM * acth(hour)) / (P.acthEc50NgPerL + acth(hour));
  const steroid = meanOverDay((hour) => cortisol(hour) / (cortisol(hour) + P.freeCortisolIc50NM));
  const direct = meanOverDay((hour) => acth(hour) / (acth(hour) + P.acthEc50NgPerL));
  const { effects } = closedForm([{ gel: 75 }]);
  expect(effects[0]!.steroid).toBeCloseTo(steroid, 6);
  expect(effects[0]!.melanocortin).toBeCloseTo(direct, 6);
});

test('the ceiling: a hundredfold dose cannot bring cortisol above what the cortex makes', () => {
  const most = SCALE.ceiling / (SCALE.ceiling + 1);
  const [usual, huge] = [75, 7500].map((gel) => closedForm([{ gel }]).effects[0]!.steroid);
  expect(huge).toBeLessThan(most);
  expect(huge! / usual!).toBeLessThan(4);
});

test('by hand: at a lasting full stimulus the cortex grows to 1 + g, and is half-way back after 10 · ln 2 days', () => {
  const axis: HormoneAxis = { ...restingAxis(), gelNgPerL: 0 };
  const x = new Float64Array(STATE_COUNT);
  for (let day = 0; day < 200; day++)
    giveDosesInto({ steroid: 0, melanocortin: 0 }, x, axis, { ...emptyDay(), depot: 1e6 }, SCALE);
  expect(axis.adrenal).toBeCloseTo(1 + P.adrenalGrowth, 3);
  axis.depotNgPerL = 0;
  axis.adrenal = 2;
  for (let day = 0; day < 7; day++) giveDosesInto({ steroid: 0, melanocortin: 0 }, x, axis, emptyDay(), SCALE);
  expect(axis.adrenal).toBeCloseTo(1 + Math.exp(-7 / P.adrenalDays), 10);
});

test('by hand: a full steroid effect holds the own axis at (1/60)/(1/60 + 0.06) = 0.217; without it, it is back in its own time', () => {
  const axis = restingAxis();
  const x = new Float64Array(STATE_COUNT);
  x[STATE.steroid] = 1;
  const live = (days: number): void => {
    for (let day = 0; day < days; day++) giveDosesInto({ steroid: 0, melanocortin: 0 }, x, axis, emptyDay(), SCALE);
  };
  live(400);
  expect(axis.ownAxis).toBeCloseTo(1 / P.hpaDays / (1 / P.hpaDays + P.hpaSuppressionPerDay), 6);
  const low = axis.ownAxis;
  x[STATE.steroid] = 0;
  live(60);
  expect(axis.ownAxis).toBeCloseTo(1 - (1 - low) * Math.exp(-60 / P.hpaDays), 10);
  live(2000);
  expect(axis.ownAxis).toBe(1);
});

test('doses of slow drugs jump at the start of the day: 375 mg/m² of rituximab is half a full dose, 1 g/kg stays 1', () => {
  const x = new Float64Array(STATE_COUNT);
  closedForm([{ rituximab: 375, cyclophosphamide: 750, immunoglobulin: 1 }], x);
  expect([x[STATE.rituximab], x[STATE.cyclophosphamide], x[STATE.immunoglobulin]]).toEqual([0.5, 1, 1]);
});
