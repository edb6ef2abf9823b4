import { expect, test } from 'vitest';
import { findInBody, type Span } from '../../src/body/index.ts';
import { activityContent, type Gt3xRecord, writeGt3xFile } from '../../src/formats/gt3x/writeGt3x.ts';
import { readRecording } from '../../src/formats/index.ts';
import { byteSourceFromBytes } from '../../src/recording/index.ts';
import { drawNormal, makeRandom } from '../../src/signal/index.ts';

const RATE_HZ = 30;
const H = 3600;
/** 2026-03-02 19:00 on the wall. */
const START_S = Date.UTC(2026, 2, 2, 19) / 1000;
const IDLE: Span = { startS: 7 * H, endS: 8 * H };
const [BED_S, UP_S, END_S] = [2 * H, 11 * H, 12 * H];

/** An evening of play, a night with a turn every 20 minutes, an hour of play; without the seconds in which the device slept. */
async function foundIn(idle?: Span) {
  const random = makeRandom(4);
  const records: Gt3xRecord[] = [];
  const [cos, sin] = [Math.cos, Math.sin];
  for (let k = 0; k < END_S; k++) {
    const plays = k < BED_S || k >= UP_S;
    const angle = plays ? 0.8 * sin(k / 17) : 0.5 * Math.floor((k - BED_S) / 1200);
    const samples = Array.from({ length: RATE_HZ }, () => {
      const shake = plays ? 40 * drawNormal(random) : drawNormal(random);
      return [256 * sin(angle) + shake, 2 * drawNormal(random), 256 * cos(angle)].map(Math.round) as never;
    });
    const timeS = START_S + k;
    const isIdle = idle !== undefined && k >= idle.startS && k < idle.endS;
    if (!isIdle) records.push({ type: 26, timeS, content: activityContent(26, samples) });
    else if (k === idle.startS) records.push({ type: 3, timeS, content: Uint8Array.of(8) });
  }
  const info = { 'Sample Rate': `${RATE_HZ}`, 'Acceleration Scale': '256.0', Limb: 'Wrist', Side: 'Left' };
  const read = await readRecording(byteSourceFromBytes('a.gt3x', writeGt3xFile({ info, records })));
  const { sensors, sleep } = findInBody(read.recording);
  return { sensor: sensors[0]!, sleep: sleep! };
}

const sum = (spans: readonly Span[]): number => spans.reduce((total, { startS, endS }) => total + endS - startS, 0);
const within = (spans: readonly Span[], { startS, endS }: Span): number =>
  sum(
    spans.map((one) => ({
      startS: Math.max(one.startS, startS),
      endS: Math.max(one.startS, startS, Math.min(one.endS, endS)),
    })),
  );

test('an hour in which the device slept is no quiet hour, neither for jerks nor for tremor; wear and the night stay as they are', async () => {
  const whole = await foundIn();
  const idle = await foundIn(IDLE);
  expect(within(whole.sensor.jerks!.stillSpans, IDLE)).toBeGreaterThan(0.95 * H);
  expect(within(idle.sensor.jerks!.stillSpans, IDLE)).toBe(0);
  expect(within(idle.sensor.oscillation, IDLE)).toBe(0);
  const lost = sum(whole.sensor.jerks!.stillSpans) - sum(idle.sensor.jerks!.stillSpans);
  expect(Math.abs(lost - H)).toBeLessThan(60);
  expect(idle.sensor.wornSpans).toEqual(whole.sensor.wornSpans);
  const nights = ({ sleep }: typeof idle) => sleep.periods.map(({ kind, startS, endS }) => [kind, startS, endS]);
  expect(nights(whole)).toHaveLength(1);
  expect(nights(idle)).toEqual(nights(whole));
});
