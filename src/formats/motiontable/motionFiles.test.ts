import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { byteSourceFromBytes, type FormatError } from '../../recording/index.ts';
import { UNITS_PER_G } from '../../units/index.ts';
import { expectAnyDamageIsBorne } from '../anyDamage.testing.ts';
import { FORMATS, readRecording } from '../registry.ts';
import { readHead } from '../text/readHead.ts';
import { madeUpHand } from './madeUp.testing.ts';

const zipOf = (files: Readonly<Record<string, string>>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));

const SENSOR_LOGGER = 'time,seconds_elapsed,z,y,x\n1770091506789000000,0.1,9.8,0,0\n1770091506799000000,0.1,9.8,0,0\n';
const METADATA = 'version,device name,recording epoch time\n3,a,1\n';
const PHYPHOX =
  '"Time (s)","Acceleration x (m/s^2)","Acceleration y (m/s^2)","Acceleration z (m/s^2)"\n0,0,0,9.8\n0.01,0,0,9.8\n';
const TABLE = 'time,ax,ay,az\n0,0,0,9.8\n0.01,0,0,9.8\n0.02,0,0,9.8\n';

test.each([
  ['a table of Sensor Logger', strToU8(SENSOR_LOGGER), 'sensorlogger'],
  [
    'its zip file, a sensor first',
    zipOf({ 'Accelerometer.csv': SENSOR_LOGGER, 'Metadata.csv': METADATA }),
    'sensorlogger',
  ],
  [
    'its zip file, in a folder',
    zipOf({ 'day/Metadata.csv': METADATA, 'day/Gravity.csv': SENSOR_LOGGER }),
    'sensorlogger',
  ],
  ['a table of phyphox', strToU8(PHYPHOX), 'phyphox'],
  ['its zip file, sensors of the same names', zipOf({ 'Accelerometer.csv': PHYPHOX, 'meta/time.csv': '' }), 'phyphox'],
  ['its zip file with semicolons', zipOf({ 'Raw Data.csv': PHYPHOX.replaceAll(',', ';') }), 'phyphox'],
  ['any table of motion', strToU8(TABLE), 'motiontable'],
])('%s is recognised by one format and the table of last resort', async (_, bytes, id) => {
  const { bytes: head } = await readHead(byteSourceFromBytes('x', bytes));
  const takers = FORMATS.filter((format) => format.recognises(head, 'x')).map((format) => format.id);
  expect(takers.filter((taker) => taker !== 'delimited')).toEqual([id]);
});

test('a zip file of anything else is none of them: what is in it is said, printable, and what to do', async () => {
  const readZip = (files: Readonly<Record<string, string>>) =>
    readRecording(byteSourceFromBytes('a.zip', zipOf(files))).catch((error: unknown) => error);
  const found = await readZip({ 'a.csv': TABLE, 'trip/\u202egnp.exe\u0007': '' });
  expect(found).toMatchObject({ code: 'ZIP_UNKNOWN', params: { names: 'a.csv, trip/?gnp.exe?' } });
  expect(found).toMatchObject({ message: expect.not.stringContaining('PK'), hint: expect.stringContaining('Unpack') });
  const many = Object.fromEntries(Array.from({ length: 8 }, (_, k) => [`${'x'.repeat(70)}${k}.txt`, '']));
  const names = ((await readZip(many)) as FormatError).params.names as string;
  expect(names.split(', ').map((name) => name.length)).toEqual([60, 60, 60, 60, 60, 60, 1]);
  expect(names).toContain('x0.txt');
  expect(await readZip({})).toMatchObject({ code: 'ZIP_UNKNOWN', params: { names: '–' } });
});

test.each([
  ['TotalAcceleration.csv', strToU8(SENSOR_LOGGER)],
  ['sensorlogger.zip', zipOf({ 'TotalAcceleration.csv': SENSOR_LOGGER, 'Metadata.csv': METADATA })],
  ['phyphox.zip', zipOf({ 'Raw Data.csv': PHYPHOX, 'meta/time.csv': '"event","experiment time"\n"START",0\n' })],
  ['table.csv', strToU8(TABLE)],
])('property: %s with any damage gives a recording or a FormatError, the same in small pieces', async (name, whole) => {
  expect.hasAssertions();
  await expectAnyDamageIsBorne(
    whole,
    (bytes, chunkBytes) => readRecording(byteSourceFromBytes(name, bytes, { chunkBytes })),
    { numRuns: 150 },
  );
});

test('law: a recording is the same in g, m/s² and mg, said or found, to the rounding of 32 bits', async () => {
  const hand = madeUpHand(6, 50);
  const read = async (unit: keyof typeof UNITS_PER_G, isSaid: boolean, turn: number) => {
    const [c, s] = [Math.cos(turn), Math.sin(turn)];
    const head = ['x', 'y', 'z'].map((axis) => `acc_${axis}${isSaid ? ` (${unit})` : ''}`).join(',');
    const rows = hand.map(({ timeS, total: [x, y, z] }) =>
      [timeS, ...[c * x - s * y, s * x + c * y, z].map((value) => value * UNITS_PER_G[unit])].join(','),
    );
    const bytes = strToU8(`time,${head}\n${rows.join('\n')}\n`);
    return (await readRecording(byteSourceFromBytes('a.csv', bytes))).recording.streams[0]!;
  };
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom('g', 'm/s2', 'mg' as const),
      fc.boolean(),
      fc.double({ min: 0, max: 6, noNaN: true }),
      async (unit, isSaid, turn) => {
        const one = await read(unit, isSaid, turn);
        const other = await read('g', true, turn);
        for (const name of ['accelXG', 'accelYG', 'accelZG'])
          for (let i = 0; i < one.length; i += 37)
            expect(one.columns[name]![i]).toBeCloseTo(other.columns[name]![i]!, 5);
      },
    ),
    { seed: 20261123, numRuns: 25 },
  );
});
