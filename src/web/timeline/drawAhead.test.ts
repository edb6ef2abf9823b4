import { expect, test } from 'vitest';
import { type AheadFan, aheadLane, fanFirst } from './aheadFan.ts';
import { drawAhead } from './drawAhead.ts';
import type { Frame } from './drawFrame.ts';
import type { Pen } from './drawShape.ts';
import type { PointLane, TimelineItem } from './laneTypes.ts';
import { reachingTo } from './useAhead.ts';

const lane = (id: string, high: number, lastDay: number): PointLane => ({
  id,
  group: 'scores',
  title: { from: 'record', text: id },
  heightPx: 64,
  shownAtFirst: true,
  form: 'points',
  items: [{ startDay: lastDay } as TimelineItem],
  low: 0,
  high,
  unit: '',
  grid: [],
  joined: true,
  asPercent: false,
});
const SIX = lane('score:oms-severity-6@1@', 18, 90);
const FIVE = lane('score:oms-severity-5@1@', 15, 100);

const TODAY = 100;
const column = (value: number): Float64Array => Float64Array.of(value, value, value);
const fan = {
  days: [0, 5, 10],
  q025: column(0),
  q10: column(3),
  q25: column(6),
  median: column(9),
  q75: column(12),
  q90: column(15),
  q975: column(18),
};
const AHEAD: AheadFan = { todayDay: TODAY, days: 10, fan, paths: [[9, 9, 18]], beside: fan, last: 9 };

/** Points of all lines that are asked for, and the box that they are cut to. */
function pointsOf(one: PointLane, startDay: number): { points: [number, number][]; clip: unknown[] } {
  const points: [number, number][] = [];
  let clip: unknown[] = [];
  const pen = new Proxy({} as Record<string | symbol, unknown>, {
    get: (target, name) => {
      if (name in target) return target[name];
      return (...values: number[]) => {
        if (name === 'lineTo' || name === 'moveTo') points.push([values[0]!, values[1]!]);
        if (name === 'rect') clip = values;
      };
    },
  });
  const frame = { pen: pen as unknown as Pen, span: { startDay, endDay: startDay + 40 }, widthPx: 400, pxPerDay: 10 };
  drawAhead({ ...frame, palette: {}, words: {} } as unknown as Frame, AHEAD, {
    lane: one,
    topPx: 0,
    heightPx: 202,
    opensGroup: true,
  });
  return { points, clip };
}

test('a fan from today stands right of the middle of today: day 100 of a span from day 90, 10 px a day, is at 105 px', () => {
  const { points, clip } = pointsOf(SIX, 90);
  expect(clip).toEqual([105, 0, 295, 202]);
  expect(Math.min(...points.map(([x]) => x))).toBe(105);
  expect(Math.max(...points.map(([x]) => x))).toBe(205);
});

test('18 of 18 stands at the top of the scale of the lane and 0 at its foot, on a form of 15 points as on one of 18', () => {
  for (const one of [SIX, FIVE]) {
    const ys = pointsOf(one, 90).points.map(([, y]) => y);
    expect([Math.min(...ys), Math.max(...ys)]).toEqual([16, 196]);
    expect(ys).toContain(106);
  }
});

test('nothing is drawn where today and all of the fan lie outside of what is shown', () => {
  expect(pointsOf(SIX, 20).points).toEqual([]);
  expect(pointsOf(SIX, 300).points).toEqual([]);
});

test('the fan goes into the form that was used last, which then stands first and has more room', () => {
  expect(aheadLane([SIX, FIVE])).toBe(FIVE);
  expect(aheadLane([lane('score:sara@1@', 40, 200)])).toBeUndefined();
  const lanes = fanFirst([SIX, FIVE], FIVE.id);
  expect(lanes.map(({ id }) => id)).toEqual([FIVE.id, SIX.id]);
  expect(lanes[0]!.heightPx).toBeGreaterThan(FIVE.heightPx);
  expect(lanes[1]).toBe(SIX);
});

test('the picture reaches to the end of the fan, and is left as it is without one', () => {
  const model = { full: { startDay: 0, endDay: 104 } } as Parameters<typeof reachingTo>[0];
  expect(reachingTo(model, undefined)).toBe(model);
  expect(reachingTo(model, AHEAD).full).toEqual({ startDay: 0, endDay: 112 });
});
