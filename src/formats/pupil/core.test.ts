import { expect, test } from 'vitest';
import { byteSourceFromBytes } from '../../recording/index.ts';
import { expectAnyDamageIsBorne } from '../anyDamage.testing.ts';
import type { Format, ReadOptions } from '../format.ts';
import { formatContract } from '../formatContract.testing.ts';
import { pupilCoreGaze } from './coreGaze.ts';
import { pupilCorePupil } from './corePupil.ts';
import { anglesFromEyeCamera, anglesFromSceneVector } from './gazeAngles.ts';
import { sortByTime } from './sortByTime.ts';

const encoder = new TextEncoder();
const parse = (format: Format, text: string | Uint8Array, options: ReadOptions = {}, chunkBytes = 64) =>
  format.parse(
    byteSourceFromBytes('x.csv', typeof text === 'string' ? encoder.encode(text) : text, { chunkBytes }),
    options,
  );
const codes = (issues: readonly { code: string }[]): string[] => issues.map((issue) => issue.code).sort();
const csv = (head: string, rows: readonly string[]): string => `${head}\n${rows.join('\n')}\n`;
const many = (make: (i: number) => string, count = 8): string[] => Array.from({ length: count }, (_, i) => make(i));

const NORMALS = [0, 1].flatMap((eye) => ['x', 'y', 'z'].map((axis) => `gaze_normal${eye}_${axis}`)).join(',');
const GAZE = `gaze_timestamp,world_index,confidence,norm_pos_x,norm_pos_y,base_data,${NORMALS}`;

test('a normal of (1, 0, 1) is 45 deg right; (0, -1, 1) is 45 deg up; (0, 0, 1) is straight ahead', () => {
  expect(anglesFromSceneVector(1, 0, 1).xDeg).toBeCloseTo(45, 10);
  expect(anglesFromSceneVector(0, -1, 1).yDeg).toBeCloseTo(45, 10);
  expect(anglesFromSceneVector(0, 0, 1).xDeg).toBeCloseTo(0, 12);
  expect(anglesFromSceneVector(0, 0, 1).yDeg).toBeCloseTo(0, 12);
  expect(anglesFromSceneVector(0, 0, 0).xDeg).toBeNaN();
});

test('theta = pi/2 and phi = -pi/2 look into the camera: 0 deg; the two eyes turn with opposite signs', () => {
  expect(anglesFromEyeCamera(Math.PI / 2, -Math.PI / 2, 0)).toEqual({ xDeg: 0, yDeg: 0 });
  const [right, left] = [anglesFromEyeCamera(1.4, -1.5, 0), anglesFromEyeCamera(1.4, -1.5, 1)];
  expect(right.xDeg).toBeCloseTo(((Math.PI / 2 - 1.5) * 180) / Math.PI, 10);
  expect(right.yDeg).toBeCloseTo(((Math.PI / 2 - 1.4) * 180) / Math.PI, 10);
  expect(left).toEqual({ xDeg: -right.xDeg, yDeg: -right.yDeg });
});

formatContract({
  format: pupilCoreGaze,
  samples: [
    {
      name: 'gaze_positions.csv',
      bytes: encoder.encode(
        csv(
          GAZE,
          many((i) => `${1000 + i / 100},0,0.9,0.5,0.5,1-0 1-1,0.${i + 1},0,1,-0.1,-0.2,1`),
        ),
      ),
    },
  ],
});

test('normals of both eyes at 0.01 s intervals: degrees per eye, 0 is right and 1 is left', async () => {
  const { recording, issues } = await parse(
    pupilCoreGaze,
    csv(
      GAZE,
      many((i) => `${1000 + i / 100},0,0.9,0.5,0.5,1-0 1-1,0.1,0,1,-0.1,-0.2,1`),
    ),
  );
  const [stream] = recording.streams;
  expect(stream!.rateHz).toBe(100);
  expect(stream!.columns.rightXDeg![0]).toBeCloseTo((Math.atan(0.1) * 180) / Math.PI, 4);
  expect(stream!.columns.leftXDeg![0]).toBeCloseTo((-Math.atan(0.1) * 180) / Math.PI, 4);
  expect(stream!.columns.leftYDeg![0]).toBeGreaterThan(0);
  expect(codes(issues)).toEqual(['BLINKS_NOT_CODED']);
});

test('a headset with only a left camera writes its normals as number 0: base_data tells', async () => {
  const { recording } = await parse(
    pupilCoreGaze,
    csv(
      GAZE,
      many((i) => `${i / 100},0,1,0.5,0.5,${i}.5-1,0.1,0,1,,,`),
    ),
  );
  expect(Object.keys(recording.streams[0]!.columns)).toEqual(['leftXDeg', 'leftYDeg']);
});

test('confidence 0.59 is loss and counted, 0.6 is kept', async () => {
  const { recording, issues } = await parse(
    pupilCoreGaze,
    csv(
      GAZE,
      many((i) => `${i / 100},0,${i % 2 === 0 ? 0.6 : 0.59},0.5,0.5,1-0,0.1,0,1,,,`),
    ),
  );
  expect([...recording.streams[0]!.columns.rightXDeg!.slice()].filter(Number.isNaN)).toHaveLength(4);
  expect(issues.find((issue) => issue.code === 'CONFIDENCE_LOW')).toMatchObject({ count: 4 });
});

test('without normals: fractions of the scene camera’s picture from the top left corner, never degrees', async () => {
  const { recording, issues } = await parse(
    pupilCoreGaze,
    csv(
      'gaze_timestamp,world_index,confidence,norm_pos_x,norm_pos_y,base_data',
      many((i) => `${i / 100},0,1,0.25,0.9,1-0`),
    ),
    { geometry: { widthM: 0.4, heightM: 0.3, distanceM: 0.5 } },
  );
  const { columns } = recording.streams[0]!;
  expect(Object.keys(columns)).toEqual(['xFraction', 'yFraction']);
  expect(columns.yFraction![0]).toBeCloseTo(0.1, 6);
  expect(codes(issues)).toEqual(['BLINKS_NOT_CODED', 'SCENE_CAMERA_ONLY']);
});

test('gaze on a surface is a place on a screen: 0.9 of the height from below is 0.1 from above, and its size gives degrees', async () => {
  const text = csv(
    'world_timestamp,world_index,gaze_timestamp,x_norm,y_norm,on_surf,confidence',
    many((i) => `1,0,${i / 100},0.5,0.9,True,1`),
  );
  const { recording } = await parse(pupilCoreGaze, text, { geometry: { widthM: 0.4, heightM: 0.3, distanceM: 0.5 } });
  expect(recording.streams[0]!.columns.yFraction![0]).toBeCloseTo(0.1, 6);
  expect(recording.streams[0]!.columns.yDeg![0]).toBeCloseTo((Math.atan(0.12 / 0.5) * 180) / Math.PI, 3);
});

test('swapped neighbours are put in order; nothing is lost', async () => {
  const order = [0, 2, 1, 3, 4, 6, 5, 7];
  const { recording, issues } = await parse(
    pupilCoreGaze,
    csv(
      GAZE,
      order.map((i) => `${i / 100},0,1,0.5,0.5,1-0,${i / 10},0,1,,,`),
    ),
  );
  expect(recording.streams[0]!.length).toBe(8);
  expect(recording.streams[0]!.columns.rightXDeg![2]).toBeCloseTo((Math.atan(0.2) * 180) / Math.PI, 4);
  expect(codes(issues)).toEqual(['BLINKS_NOT_CODED']);
  const same = Float64Array.of(1, 2, 3);
  expect(sortByTime(same, {}).timesS).toBe(same);
});

const PUPIL =
  'pupil_timestamp,world_index,eye_id,confidence,norm_pos_x,norm_pos_y,diameter,method,theta,phi,diameter_3d';

formatContract({
  format: pupilCorePupil,
  samples: [
    {
      name: 'pupil_positions.csv',
      bytes: encoder.encode(
        csv(
          PUPIL,
          many(
            (i) =>
              `${((i >> 1) / 100 + (i % 2) * 0.003).toFixed(3)},0,${i % 2},0.9,0.5,0.5,40,pye3d 0.3.0,1.5${i},-1.5,3.${i}`,
            10,
          ),
        ),
      ),
    },
  ],
});

test('2-D and 3-D rows interleave: the 3-D rows are read; the left eye, 3 ms late, joins the right eye’s clock', async () => {
  const rows = many((i) => {
    const eye = i % 2;
    const t = (i >> 1) / 100 + eye * 0.003;
    const angles = `${Math.PI / 2 - 0.1},${-Math.PI / 2 + 0.2},${3.5 + (i >> 1)}`;
    return `${t},0,${eye},0.9,0.5,0.5,40,2d c++,,,\n${t},0,${eye},0.9,0.5,0.5,40,pye3d 0.3.0 real-time,${angles}`;
  });
  const { recording, issues } = await parse(pupilCorePupil, csv(PUPIL, rows));
  const [stream] = recording.streams;
  expect(stream).toMatchObject({ startS: 0, rateHz: 100, length: 4 });
  const degPerRad = 180 / Math.PI;
  expect(stream!.columns.rightXDeg![0]).toBeCloseTo(0.2 * degPerRad, 4);
  expect(stream!.columns.rightYDeg![0]).toBeCloseTo(0.1 * degPerRad, 4);
  expect(stream!.columns.leftXDeg![0]).toBeCloseTo(-0.2 * degPerRad, 4);
  expect([...stream!.columns.leftPupilMm!.slice()]).toEqual([3.5, 4.5, 5.5, 6.5]);
  expect(codes(issues)).toEqual(['CLOCKS_DIFFER', 'POLARITY_ASSUMED']);
});

test('a left camera at half the rate fills every second sample; the others have no left eye', async () => {
  const rows = many(
    (i) =>
      `${i / 100},0,0,0.9,0.5,0.5,40,pye3d,1.5,-1.5,3${i % 2 === 0 ? `\n${i / 100 + 0.001},0,1,0.9,0.5,0.5,40,pye3d,1.5,-1.5,${i + 1}` : ''}`,
    6,
  );
  const { recording } = await parse(pupilCorePupil, csv(PUPIL, rows));
  const N = Number.NaN;
  expect([...recording.streams[0]!.columns.leftPupilMm!.slice()]).toEqual([1, N, 3, N, 5, N]);
});

test('only 2-D rows: places in the eye camera’s picture and the pupil’s area', async () => {
  const { recording, issues } = await parse(
    pupilCorePupil,
    csv(
      PUPIL,
      many((i) => `${i / 100},0,1,0.9,0.4,0.6,2,2d c++,,,`),
    ),
  );
  expect(Object.keys(recording.streams[0]!.columns)).toEqual(['leftXCamera', 'leftYCamera', 'leftPupilArea']);
  expect(codes(issues)).toContain('COORDINATES_RAW');
});

test('theta = phi = 0 is what the model writes before it has seen the eye: loss', async () => {
  const rows = many((i) => `${i / 100},0,0,0.9,0.5,0.5,40,pye3d,${i < 2 ? '0,0' : '1.5,-1.5'},3`);
  const { recording } = await parse(pupilCorePupil, csv(PUPIL, rows));
  expect([...recording.streams[0]!.columns.rightXDeg!.slice()].filter(Number.isNaN)).toHaveLength(2);
});

test('each file is recognised by its own columns', () => {
  const recognises = (format: Format, text: string): boolean => format.recognises(encoder.encode(text), 'x.csv');
  expect(recognises(pupilCoreGaze, `${GAZE}\n`)).toBe(true);
  expect(recognises(pupilCorePupil, `${PUPIL}\n`)).toBe(true);
  expect(recognises(pupilCoreGaze, `${PUPIL}\n`)).toBe(false);
  expect(recognises(pupilCorePupil, `${GAZE}\n`)).toBe(false);
});

test.each([
  [
    pupilCoreGaze,
    csv(
      GAZE,
      many((i) => `${i / 100},0,0.9,0.5,0.5,1-0 1-1,0.1,0,1,-0.1,-0.2,1`),
    ),
  ],
  [
    pupilCorePupil,
    csv(
      PUPIL,
      many((i) => `${i / 100},0,${i % 2},0.9,0.5,0.5,40,pye3d,1.5,-1.5,3`),
    ),
  ],
])(
  'property: $id cut or damaged anywhere gives a recording or a FormatError, the same for every piece size',
  async (format, text) => {
    const whole = encoder.encode(text);
    await expectAnyDamageIsBorne(whole, (bytes, chunkBytes) => parse(format, bytes, {}, chunkBytes), { numRuns: 150 });
  },
);
