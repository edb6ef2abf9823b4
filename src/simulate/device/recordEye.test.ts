import { expect, test } from 'vitest';
import { DEVICE_PRESETS, type DeviceSpec, resolveDevice } from './deviceSpec.ts';
import { finePerSample } from './grid.ts';
import { drawDropouts, forSamplesIn, makeSampleClock, roundTo, sampleColumn, spoilInto } from './recordEye.ts';

const IDEAL: DeviceSpec = resolveDevice('ideal', 1);

test('the fine grid of 60 Hz has 17 samples a frame (1020 Hz), of 250 Hz 4, of 1,000 Hz 1', () => {
  expect([60, 250, 1000, 2000].map(finePerSample)).toEqual([17, 4, 1, 1]);
  expect(() => finePerSample(0)).toThrow('rateHz must be 1 to 20000, got 0');
});

test('a ramp of 1 deg/s seen at 250 Hz from a grid of 1,000 Hz steps by 0.004 deg', () => {
  const device = { ...IDEAL, rateHz: 250 };
  const clock = makeSampleClock(1000, 1000, device, 1);
  const seen = sampleColumn(
    Float64Array.from({ length: 1000 }, (_, i) => i / 1000),
    clock,
    device,
  );
  expect(seen).toHaveLength(250);
  expect(seen[1]! - seen[0]!).toBeCloseTo(0.004, 12);
});

test('exposure averages over the frame: half a frame of 16 fine samples over a step gives its middle', () => {
  const device = { ...IDEAL, rateHz: 62.5, exposureFraction: 1 };
  const clock = makeSampleClock(1600, 1000, device, 1);
  const step = Float64Array.from({ length: 1600 }, (_, i) => (i < 800 ? 0 : 1));
  const seen = sampleColumn(step, clock, device);
  expect(seen[50]).toBeCloseTo(9 / 17, 12);
  expect(seen[49]).toBe(0);
  expect(seen[51]).toBe(1);
});

test('a low-pass of 30 Hz flattens a sine of 60 Hz', () => {
  const device = { ...IDEAL, lowPassHz: 30 };
  const clock = makeSampleClock(2000, 1000, device, 1);
  const sine = Float64Array.from({ length: 2000 }, (_, i) => Math.sin(2 * Math.PI * 0.06 * i));
  expect(Math.max(...sampleColumn(sine, clock, device).subarray(500, 1500))).toBeLessThan(0.1);
});

test('jittered times increase strictly, start at 0 and carry the position of their own moment', () => {
  const device = { ...IDEAL, rateHz: 100, clockJitterFraction: 0.3 };
  const clock = makeSampleClock(10_000, 1000, device, 3);
  const seen = sampleColumn(
    Float64Array.from({ length: 10_000 }, (_, i) => i / 1000),
    clock,
    device,
  );
  expect(clock.timesS![0]).toBe(0);
  for (let i = 1; i < clock.length; i++) {
    expect(clock.timesS![i]!).toBeGreaterThan(clock.timesS![i - 1]!);
    expect(seen[i]).toBeCloseTo(Math.min(clock.timesS![i]!, 9.999), 9);
  }
});

test('white noise of 0.1 deg has SD 0.1, steps of 0.01 deg leave whole steps, loss stays loss', () => {
  const column = new Float64Array(50_000);
  column[7] = Number.NaN;
  spoilInto(column, { ...IDEAL, whiteNoiseSdDeg: 0.1, quantisationDeg: 0.01 }, 5);
  expect(column[7]).toBeNaN();
  let sum = 0;
  column.forEach((value, i) => {
    if (i === 7) return;
    sum += value * value;
    expect(roundTo(value)).toBe(value);
    expect(Math.abs(value * 100 - Math.round(value * 100))).toBeLessThan(1e-9);
  });
  expect(Math.sqrt(sum / 49_999)).toBeGreaterThan(0.097);
  expect(Math.sqrt(sum / 49_999)).toBeLessThan(0.103);
});

test('a span from 0.1 to 0.2 s holds samples 10 to 19 at 100 Hz', () => {
  const clock = makeSampleClock(1000, 1000, { ...IDEAL, rateHz: 100 }, 1);
  const seen: number[] = [];
  forSamplesIn(clock, { startS: 0.1, endS: 0.2 }, (index) => seen.push(index));
  expect(seen).toEqual([10, 11, 12, 13, 14, 15, 16, 17, 18, 19]);
});

test('two losses a minute of 0.1 s are about 120 in an hour and 12 s long', () => {
  const spans = drawDropouts({ ...IDEAL, dropoutPerMin: 2, dropoutS: 0.1 }, 3600, 8);
  expect(spans.length).toBeGreaterThan(90);
  expect(spans.length).toBeLessThan(150);
  const lostS = spans.reduce((sum, { startS, endS }) => sum + endS - startS, 0);
  expect(lostS).toBeGreaterThan(8);
  expect(lostS).toBeLessThan(17);
});

test('a device by hand keeps what is set and draws the rest; an unknown one is named with those that exist', () => {
  const device = resolveDevice({ preset: 'eyelink', rateHz: 250, whiteNoiseSdDeg: 0.02 }, 4);
  expect(device).toMatchObject({ id: 'eyelink', rateHz: 250, whiteNoiseSdDeg: 0.02, tracksPupil: true });
  const [low, high] = DEVICE_PRESETS.find(({ id }) => id === 'vng')!.noiseRangeDeg;
  for (let seed = 0; seed < 20; seed++) {
    const { whiteNoiseSdDeg } = resolveDevice('vng', seed);
    expect(whiteNoiseSdDeg).toBeGreaterThanOrEqual(low);
    expect(whiteNoiseSdDeg).toBeLessThanOrEqual(high);
  }
  expect(() => resolveDevice('abacus', 1)).toThrow('device must be one of ideal, eyelink');
});
