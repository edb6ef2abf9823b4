import { expect, test } from 'vitest';
import { BODY_MEASURES, type BodyResult } from '../../body/index.ts';
import { handMadeBodyReport, LEFT_WRIST } from './bodyReport.testing.ts';
import { bodyVerdict, QUOTED_BODY_MEASURES } from './bodyVerdict.ts';

const { found } = handMadeBodyReport();
type Measured = Extract<BodyResult, { status: 'measured' }>;

const measured = (id: string, value: number, more: Partial<Measured> = {}): BodyResult => ({
  status: 'measured',
  id,
  version: 1,
  unit: 'x',
  value,
  n: 3,
  validFraction: 1,
  quality: 'good',
  remarks: [],
  ...more,
});
const atWrist = { place: 'left-wrist' } as const;
/** The hand-made sensor, still for so many seconds. */
const stillFor = (seconds: number): typeof found.sensors =>
  found.sensors.map((sensor) => ({
    ...sensor,
    jerks: { ...sensor.jerks!, jerks: [], stillSpans: [{ startS: 0, endS: seconds }] },
  }));
const said = (...measures: readonly BodyResult[]): string[] =>
  bodyVerdict({ found: { ...found, sensors: stillFor(120), sleep: undefined }, measures }).map(({ text }) => text);

test('the measures that it quotes exist', () => {
  const ids = BODY_MEASURES.map(({ id }) => id);
  for (const id of Object.values(QUOTED_BODY_MEASURES)) expect(ids).toContain(id);
});

test('jerks at rest come first, with rate, interval, count and quiet minutes; what it is not comes last', () => {
  const rate = measured('rest-jerk-rate', 3.5, { ...atWrist, n: 7, interval95: [1.25, 8] });
  const verdict = said(measured('nap-time', 90), rate);
  expect(verdict[0]).toBe(
    'Jerks at rest (left wrist): 3.50 a minute (95 % interval 1.25 to 8.00), 7 jerks in 2.00 quiet minutes.',
  );
  expect(verdict.at(-1)).toBe('This is a measurement, not a diagnosis.');
});

test('one jerk is one jerk; none is told with the least that would have been seen', () => {
  expect(said(measured('rest-jerk-rate', 0.5, { ...atWrist, n: 1 }))[0]).toContain('1 jerk in 2.00');
  expect(said(measured('rest-jerk-rate', 0, { ...atWrist, n: 0 }))[0]).toBe(
    'No jerk at rest (left wrist) in 2.00 quiet minutes; those below about 0.1 g, or slow ones (a fifth of a second in one direction), would have been missed.',
  );
});

test('jerks that were not counted are told with the reason', () => {
  const reason = { code: 'X', params: {}, text: 'needs a minute' };
  const refused: BodyResult = {
    status: 'refused',
    id: 'rest-jerk-rate',
    version: 1,
    unit: '1/min',
    reason,
    ...atWrist,
  };
  expect(said(refused).slice(0, 2)).toEqual(['Jerks at rest (left wrist) were not counted.', 'needs a minute']);
});

test('a measure of another place is not told of this one', () => {
  const rate = measured('rest-jerk-rate', 3, { place: 'right-wrist' });
  expect(said(rate).join(' ')).not.toContain('Jerks');
});

test('tremor of 5 % of the time is told, of 4 % not', () => {
  const tremor = (share: number) =>
    said(measured('tremor-share', share, atWrist), measured('tremor-frequency', 6.2, atWrist)).filter((text) =>
      text.includes('as in tremor'),
    );
  expect(tremor(0.05)).toEqual([
    'A rhythmic oscillation of 6.20 Hz, as in tremor, fills 5.00 % of the time (left wrist).',
  ]);
  expect(tremor(0.04)).toEqual([]);
});

test('walking: with the variation of strides where it was measured, else with the cadence alone', () => {
  const cadence = measured('cadence', 150, { ...atWrist, interval95: [140, 160] });
  const cv = measured('stride-time-cv', 0.061, { ...atWrist, interval95: [0.05, 0.07] });
  expect(said(cadence, cv)).toContain(
    'Walking (left wrist): 150 steps a minute, stride time varies by 6.10 % (95 % interval 5.00 to 7.00).',
  );
  expect(said(cadence)).toContain('Walking (left wrist): 150 steps a minute (95 % interval 140 to 160).');
});

test('sleep: one night is one night', () => {
  expect(said(measured('night-sleep', 9.5, { n: 1 }))).toContain('Sleep at night: 9.50 h over 1 night.');
  expect(said(measured('nap-time', 95))).toContain('Naps: 95.0 min a day.');
});

test('4 hours of which 3 were worn are told in hours, 119 minutes in minutes', () => {
  expect(said()).toContain('Worn for 3.00 of 4.00 hours (left wrist), sampled at 10.0 Hz.');
  const short = { ...LEFT_WRIST, wornSpans: [{ startS: 0, endS: 119 * 60 }], notWornSpans: [] };
  const verdict = bodyVerdict({ found: { ...found, sensors: [short], sleep: undefined }, measures: [] });
  expect(verdict[0]!.text).toBe('119 minutes were recorded (left wrist), sampled at 10.0 Hz.');
});

test('without a sensor and without sleep there is nothing to say but that', () => {
  const verdict = bodyVerdict({ found: { ...found, sensors: [], sleep: undefined }, measures: [] });
  expect(verdict.map(({ code }) => code)).toEqual(['VERDICT_BODY_NOTHING', 'VERDICT_NO_DIAGNOSIS']);
});

test('jerks in a nap are told, since lying quietly looks like one; nights are not spoken of', () => {
  const jerk = { timeS: 30, startS: 29.9, endS: 30.1, peakG: 0.3, widthS: 0.1, still: true };
  const jerks = { ...LEFT_WRIST.jerks!, jerks: [jerk, { ...jerk, timeS: 90 }], stillSpans: [] };
  const period = { day: undefined, sleepMin: 1, wakes: [], startS: 0, endS: 60 };
  const withSleep = (kind: 'nap' | 'night') =>
    bodyVerdict({
      found: {
        ...found,
        sensors: [{ ...LEFT_WRIST, jerks }],
        sleep: { ...found.sleep!, periods: [{ ...period, kind }] },
      },
      measures: [measured('rest-jerk-rate', 0, { ...atWrist, n: 0 })],
    }).map(({ text }) => text);
  expect(withSleep('nap')[1]).toContain('1 further jerk (left wrist) fell into 1.00 minutes');
  expect(withSleep('night').join()).not.toContain('further');
});

test('sleep without a whole night or day is told by what was found', () => {
  const verdict = bodyVerdict({ found: { ...found, sensors: [] }, measures: [] }).map(({ text }) => text);
  expect(verdict[0]).toMatch(/^Sleep was found: \d+ nights? and \d+ naps?/);
});
