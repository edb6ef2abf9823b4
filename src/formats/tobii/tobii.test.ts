import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { byteSourceFromBytes } from '../../recording/index.ts';
import type { ReadOptions } from '../format.ts';
import { formatContract } from '../formatContract.testing.ts';
import { readRecording } from '../registry.ts';
import golden from './gazeInSpace.golden.json' with { type: 'json' };
import { anglesInSpace, fitScreen } from './gazeInSpace.ts';
import { tobii } from './tobii.ts';

const encoder = new TextEncoder();
const TX300 = readFileSync(new URL('../../../data/formats/tobii_tx300_120rows.tsv', import.meta.url));
const read = (text: string | Uint8Array, options: ReadOptions = {}) =>
  readRecording(byteSourceFromBytes('t.tsv', typeof text === 'string' ? encoder.encode(text) : text), options);
const table = (...rows: (string | number)[][]) => `${rows.map((row) => row.join('\t')).join('\n')}\n`;
const values = (result: Awaited<ReturnType<typeof read>>, name: string) => [
  ...(result.recording.streams[0]?.columns[name]?.slice() ?? []),
];
const codes = (result: Awaited<ReturnType<typeof read>>) => result.issues.map((issue) => issue.code);

const LAB = table(
  [
    'Participant name',
    'Recording timestamp [ms]',
    'Sensor',
    'Event',
    'Gaze point left X [DACS px]',
    'Gaze point left Y [DACS px]',
    'Validity left',
    'Pupil diameter left [mm]',
    'Recording resolution width',
    'Recording resolution height',
    'Eye movement type',
  ],
  ['P01', 0, '', 'RecordingStart', '', '', '', '', 1920, 1080, ''],
  ['P01', 8, 'Eye Tracker', '', 960, 540, 'Valid', '3,25', 1920, 1080, 'Fixation'],
  ['P01', 10, 'Mouse', '', '', '', '', '', 1920, 1080, ''],
  ['P01', 16, 'Eye Tracker', '', 961, 541, 'Invalid', '', 1920, 1080, 'EyesNotFound'],
  ['P01', 24, 'Eye Tracker', '', 970, 530, 'Valid', '3,50', 1920, 1080, 'Fixation'],
);

const TITTA = `${['system_time_stamp', 'left_gaze_point_on_display_area_x', 'left_gaze_point_on_display_area_y', 'left_gaze_point_valid', 'right_gaze_point_on_display_area_x', 'right_gaze_point_on_display_area_y', 'right_gaze_point_valid', 'left_pupil_diameter'].join(',')}
1000000,0.5,0.5,1,0.51,0.52,True,3.1
1001667,nan,nan,0,0.5,0.5,False,nan
1003333,0.6,0.4,1,0.61,0.42,True,3.2
`;

formatContract({
  format: tobii,
  samples: [
    { name: 'Pro Lab', bytes: encoder.encode(LAB) },
    { name: 'Titta', bytes: encoder.encode(TITTA) },
    { name: 'TX300', bytes: TX300.subarray(0, TX300.indexOf(10, 1100) + 1) },
  ].map((sample) => ({ ...sample, bytes: Uint8Array.from(sample.bytes) })),
});

describe('Pro Lab', () => {
  test('gaze rows only, validity words, decimal commas, resolution and events', async () => {
    const result = await read(LAB);
    expect(values(result, 'leftXPx')).toEqual([960, Number.NaN, 970]);
    expect(values(result, 'leftPupilMm')).toEqual([3.25, Number.NaN, 3.5]);
    expect(result.recording.streams[0]).toMatchObject({ rateHz: 125, length: 3 });
    expect(result.recording.geometry).toEqual({ widthPx: 1920, heightPx: 1080 });
    expect(result.recording.events).toEqual([
      { kind: 'message', startS: -0.008, endS: -0.008, text: 'RecordingStart' },
    ]);
    expect(JSON.stringify(result)).not.toContain('P01');
  });

  test('columns in another order, microseconds, normalised units, validity codes 0 to 4', async () => {
    const result = await read(
      table(
        [
          'Validity right',
          'Gaze point right Y [MCS norm]',
          'Gaze point right X [MCS norm]',
          'Recording timestamp [μs]',
        ],
        ['0', '0.5', '0.25', 0],
        ['4', '', '', 3333],
        ['1', '0.75', '0.5', 6667],
        ['2', '0.75', '0.5', 10000],
      ),
    );
    expect(values(result, 'rightXFraction')).toEqual([0.25, Number.NaN, 0.5, Number.NaN]);
    expect(result.recording.streams[0]!.rateHz).toBeCloseTo(300, 0);
  });

  test('event rows without a Sensor column are no samples; a lost sample is one', async () => {
    const result = await read(
      table(
        ['Recording timestamp', 'Event', 'Gaze point left X', 'Gaze point left Y', 'Validity left'],
        [0, '', 1, 2, 'Valid'],
        [8, '', '', '', 'Invalid'],
        [8, 'KeyPress', '', '', ''],
        [16, '', 3, 4, 'Valid'],
      ),
    );
    expect(values(result, 'leftXPx')).toEqual([1, Number.NaN, 3]);
    expect(codes(result)).not.toContain('TIME_GOES_BACK');
  });

  test('no unit in the header: a step of 16667 is microseconds, of 17 milliseconds; a µ in Latin-1 is still micro', async () => {
    const rate = async (name: string, step: number) => {
      const text = table([name, 'Gaze point X', 'Gaze point Y'], [0, 1, 2], [step, 3, 4], [2 * step, 3, 4]);
      return (await read(text)).recording.streams[0]!.rateHz;
    };
    expect(await rate('Recording timestamp', 16667)).toBeCloseTo(60, 1);
    expect(await rate('Recording timestamp', 20)).toBe(50);
    expect(await rate('Recording timestamp [\ufffds]', 4000)).toBe(250);
  });

  test('only the mean of both eyes: columns without an eye; display coordinates before those of the medium', async () => {
    const result = await read(
      table(
        [
          'Recording timestamp',
          'Gaze point X [MCS px]',
          'Gaze point Y [MCS px]',
          'Gaze point X [DACS px]',
          'Gaze point Y [DACS px]',
        ],
        [0, 1, 2, 101, 102],
        [10, 3, 4, 103, 104],
      ),
    );
    expect(values(result, 'xPx')).toEqual([101, 103]);
  });

  test('several recordings in one export: the first is read, and that is said', async () => {
    const result = await read(
      table(
        ['Recording timestamp', 'Recording name', 'Gaze point X', 'Gaze point Y'],
        [0, 'A', 1, 2],
        [10, 'A', 3, 4],
        [0, 'B', 5, 6],
        [10, 'B', 7, 8],
        [0, 'C', 5, 6],
      ),
    );
    expect(values(result, 'xPx')).toEqual([1, 3]);
    expect(result.issues[0]).toMatchObject({ code: 'RECORDINGS_SEVERAL', params: { count: 3 } });
  });

  test('millimetres need the screen size: without it nothing is guessed, with it 250 mm of 0.5 m is half', async () => {
    const text = table(
      ['Recording timestamp', 'Gaze point X [DACS mm]', 'Gaze point Y [DACS mm]'],
      [0, 250, 150],
      [10, 125, 75],
    );
    expect(codes(await read(text))).toEqual(['GEOMETRY_MISSING', 'NO_SAMPLES']);
    const result = await read(text, { geometry: { widthM: 0.5, heightM: 0.3, distanceM: 0.6 } });
    expect(values(result, 'xFraction')).toEqual([0.5, 0.25]);
    expect(values(result, 'xDeg')[0]).toBeCloseTo(0, 6);
  });

  test('Studio: RecordingTimestamp in ms, GazePointLeftX (ADCSpx), ValidityLeft 0 to 4', async () => {
    const result = await read(
      table(
        ['RecordingTimestamp', 'GazePointLeftX (ADCSpx)', 'GazePointLeftY (ADCSpx)', 'ValidityLeft', 'PupilLeft'],
        [5, 100, 200, 0, 3.5],
        [22, 101, 201, 4, -1],
        [38, 102, 202, 0, 3.25],
      ),
    );
    expect(result.recording.device).toContain('Studio');
    expect(values(result, 'leftXPx')).toEqual([100, Number.NaN, 102]);
    expect(values(result, 'leftPupilMm')).toEqual([3.5, Number.NaN, 3.25]);
  });
});

describe('Titta', () => {
  test('fractions, microseconds and both ways to write valid', async () => {
    const result = await read(TITTA);
    expect(values(result, 'leftXFraction')).toEqual([0.5, Number.NaN, Math.fround(0.6)]);
    expect(values(result, 'rightXFraction')).toEqual([Math.fround(0.51), Number.NaN, Math.fround(0.61)]);
    expect(result.recording.streams[0]!.rateHz).toBeCloseTo(600, -1);
  });
});

describe('TX300', () => {
  test('validity 4 and -1 are loss; time is in microseconds; the screen and degrees come from the points in space', async () => {
    const result = await read(TX300);
    const stream = result.recording.streams[0]!;
    expect(stream.length).toBe(120);
    expect(stream.rateHz).toBeCloseTo(300, 0);
    expect(values(result, 'leftXFraction').slice(0, 3)).toEqual([Number.NaN, Number.NaN, Math.fround(0.4553)]);
    expect(values(result, 'leftXDeg').slice(0, 2)).toEqual([Number.NaN, Number.NaN]);
    expect(codes(result)).not.toContain('GEOMETRY_MISSING');
  });
});

test('stranger: screen and angles of the TX300 recording equal those of numpy (least squares, QR frame)', async () => {
  const result = await read(TX300);
  expect(result.recording.geometry!.widthM).toBeCloseTo(golden.widthM, 5);
  expect(result.recording.geometry!.heightM).toBeCloseTo(golden.heightM, 5);
  for (const name of ['leftXDeg', 'leftYDeg', 'rightXDeg', 'rightYDeg'] as const) {
    const found = values(result, name);
    const off = golden[name].map((value, i) =>
      value === null ? Number(!Number.isNaN(found[i]!)) : Math.abs(value - found[i]!),
    );
    expect(Math.max(...off)).toBeLessThan(2e-4);
  }
});

describe('gaze in space', () => {
  // A screen 500 × 300 mm upright before the eyes at z = 0, centre at (0, 200, 0); the eye at (0, 200, 600).
  const us = [0.1, 0.9, 0.5, 0.5, 0.2, 0.7, 0.3, 0.8, 0.6, 0.4, 0.5, 0.5 + (600 * Math.tan(Math.PI / 18)) / 500];
  const vs = [0.2, 0.3, 0.5, 0.1, 0.9, 0.6, 0.4, 0.8, 0.7, 0.3, 0.5 - (600 * Math.tan(Math.PI / 36)) / 300, 0.5];
  const gazeMm = [us.map((u) => 500 * (u - 0.5)), vs.map((v) => 200 - 300 * (v - 0.5)), us.map(() => 0)] as const;
  const eyeMm = [us.map(() => 0), us.map(() => 200), us.map(() => 600)] as const;

  test('a point 600 · tan 10° mm to the right is 10 deg; one 600 · tan 5° mm up is 5 deg', () => {
    const gaze = { eyeMm, gazeMm, fraction: [us, vs] as const };
    const screen = fitScreen([gaze])!;
    expect(screen.across[0]).toBeCloseTo(500, 6);
    expect(screen.down[1]).toBeCloseTo(-300, 6);
    const { xDeg, yDeg } = anglesInSpace(gaze, screen);
    expect(xDeg[11]).toBeCloseTo(10, 4);
    expect(yDeg[10]).toBeCloseTo(5, 4);
    expect([xDeg[2], yDeg[2]].map((v) => Math.abs(v!) < 1e-5)).toEqual([true, true]);
  });

  test('a head that moves 50 mm right while looking at the centre turns the eye by atan(50 / 600) = 4.76 deg left', () => {
    const moved = eyeMm[0].map((x, i) => (i === 2 ? x + 50 : x));
    const gaze = { eyeMm: [moved, eyeMm[1], eyeMm[2]] as const, gazeMm, fraction: [us, vs] as const };
    expect(anglesInSpace(gaze, fitScreen([gaze])!).xDeg[2]).toBeCloseTo(-4.7636, 3);
  });

  test('gaze that never spread, or points on no plane, fit no screen', () => {
    const still = us.map(() => 0.5);
    expect(fitScreen([{ eyeMm, gazeMm, fraction: [still, still] }])).toBeUndefined();
    const bent = us.map((u, i) => 100 * Math.sin(37 * i) * u);
    expect(fitScreen([{ eyeMm, gazeMm: [gazeMm[0], gazeMm[1], bent], fraction: [us, vs] }])).toBeUndefined();
  });
});
