import { describe, expect, test } from 'vitest';
import { byteSourceFromBytes, type Recording, SLEEP_STAGE } from '../../recording/index.ts';
import { expectAnyDamageIsBorne } from '../anyDamage.testing.ts';
import type { ReadOptions } from '../format.ts';
import { formatContract } from '../formatContract.testing.ts';
import { appleHealth } from './appleHealth.ts';
import { APP, healthExport, NAMES, PHONE, packedExport, record, sleepRecord, WATCH } from './healthExport.testing.ts';

const encoder = new TextEncoder();
const readBytes = (bytes: Uint8Array, chunkBytes = 100, options: ReadOptions = {}) =>
  appleHealth.parse(byteSourceFromBytes('export.xml', bytes, { chunkBytes }), options);
const read = (lines: readonly string[], options: ReadOptions = {}) =>
  readBytes(encoder.encode(healthExport(lines)), 100, options);

const heart = (source: typeof WATCH, at: string, value: string, inside?: string): string =>
  record('HeartRate', source, at, at, { value, unit: 'count/min', ...(inside === undefined ? {} : { inside }) });
const steps = (source: typeof WATCH, from: string, to: string, value: string): string =>
  record('StepCount', source, from, to, { value, unit: 'count' });

const SMALL = healthExport([
  heart(WATCH, '21:30', '92', '<MetadataEntry key="HKMetadataKeyHeartRateMotionContext" value="0"/>'),
  heart(WATCH, '21:35', '88.5'),
  steps(WATCH, '21:40', '21:41', '17'),
  record('WalkingSpeed', PHONE, '21:42', '21:42:20', { value: '3.6', unit: 'km/hr' }),
  sleepRecord(WATCH, '22:30', '23:10', 'AsleepCore', '<MetadataEntry key="HKTimeZone" value="Europe/Berlin"/>'),
  sleepRecord(WATCH, '23:10', '23:50', 'AsleepDeep'),
]);

formatContract({
  format: appleHealth,
  samples: [{ name: 'export.xml', bytes: encoder.encode(SMALL) }],
  // why: the zero is the earliest record, which may stand behind the cut
  cutKeepsValues: false,
});
formatContract({
  format: appleHealth,
  samples: [{ name: 'export.zip', bytes: packedExport(SMALL) }],
  isText: false,
  cutKeepsValues: false,
});

const column = (recording: Recording, id: string, name: string): number[] =>
  Array.from(recording.streams.find((stream) => stream.id === id)?.columns[name]?.slice() ?? []);
const times = (recording: Recording, id: string): number[] =>
  Array.from(recording.streams.find((stream) => stream.id === id)?.timesS?.slice() ?? []);

describe('Apple Health export', () => {
  test('zero is the earliest record, 21:30 at +01:00; five minutes later is 300 s, 22:30 is 3600 s', async () => {
    const { recording, issues } = await readBytes(encoder.encode(SMALL));
    expect(recording.wallClock).toEqual({
      startLocal: '2026-03-04T21:30:00',
      offsetMinutes: 60,
      zone: 'Europe/Berlin',
    });
    expect(recording.startedAt).toBe('2026-03-04T21:30:00+01:00');
    expect(times(recording, 'heart-rate')).toEqual([0, 300]);
    expect(column(recording, 'heart-rate', 'heartRateBpm')).toEqual([92, 88.5]);
    expect(times(recording, 'sleep')).toEqual([3600, 6000]);
    expect(column(recording, 'sleep', 'sleepStage')).toEqual([SLEEP_STAGE.core, SLEEP_STAGE.deep]);
    expect(column(recording, 'sleep', 'durationS')).toEqual([2400, 2400]);
    expect(recording.facts).toEqual({ watchRecords: 5, phoneRecords: 1 });
    expect(issues).toEqual([]);
  });

  test('the zip gives the same as the file in it, whatever that is called in the phone’s language', async () => {
    const bare = await readBytes(encoder.encode(SMALL));
    for (const name of ['apple_health_export/export.xml', 'apple_health_export/exporter.xml', 'export.xml'])
      expect(await readBytes(packedExport(SMALL, name))).toEqual(bare);
  });

  test('no name, birthday or blood group gets through, and no name of a device', async () => {
    for (const bytes of [encoder.encode(SMALL), packedExport(SMALL)]) {
      const { recording, issues } = await readBytes(bytes);
      const all = JSON.stringify([recording, issues]);
      for (const name of [...NAMES, 'HKDevice', 'Female']) expect(all).not.toContain(name);
    }
  });

  test.each([
    ['WalkingSpeed', 'walking-speed', 'walkingSpeedMPerS', '3.6', 'km/hr', 1],
    ['WalkingSpeed', 'walking-speed', 'walkingSpeedMPerS', '2.5', 'm/s', 2.5],
    ['WalkingSpeed', 'walking-speed', 'walkingSpeedMPerS', '10', 'mi/hr', 4.4704],
    ['WalkingStepLength', 'step-length', 'stepLengthM', '60', 'cm', 0.6],
    ['WalkingStepLength', 'step-length', 'stepLengthM', '20', 'in', 0.508],
    ['WalkingDoubleSupportPercentage', 'double-support', 'doubleSupportFraction', '0.294', '%', 0.294],
    ['WalkingAsymmetryPercentage', 'walking-asymmetry', 'walkingAsymmetryFraction', '0.03', '%', 0.03],
    ['AppleWalkingSteadiness', 'walking-steadiness', 'walkingSteadinessFraction', '0.9', '%', 0.9],
    ['AppleSleepingWristTemperature', 'wrist-temperature', 'temperatureC', '95', 'degF', 35],
    ['AppleSleepingWristTemperature', 'wrist-temperature', 'temperatureC', '35.5', 'degC', 35.5],
    ['HeartRate', 'heart-rate', 'heartRateBpm', '1.5', 'count/s', 90],
  ])('%s becomes %s: %s %s %s', async (type, id, name, value, unit, expected) => {
    const { recording, issues } = await read([record(type, WATCH, '10:00', '10:05', { value, unit })]);
    expect(recording.streams).toHaveLength(1);
    expect(column(recording, id, name)[0]).toBeCloseTo(expected, 5);
    expect(issues).toEqual([]);
  });

  test('time in bed is a stream of its own, since it lies over the sleep', async () => {
    const { recording } = await read([
      sleepRecord(PHONE, '22:00', '23:59', 'InBed'),
      sleepRecord(WATCH, '22:00', '22:10', 'Awake'),
      sleepRecord(WATCH, '22:10', '23:00', 'AsleepREM'),
      sleepRecord(WATCH, '23:00', '23:59', 'Asleep'),
    ]);
    expect(recording.streams.map(({ id }) => id)).toEqual(['sleep', 'in-bed']);
    expect(column(recording, 'sleep', 'sleepStage')).toEqual([SLEEP_STAGE.awake, SLEEP_STAGE.rem, SLEEP_STAGE.asleep]);
    expect(column(recording, 'in-bed', 'durationS')).toEqual([7140]);
  });

  test('steps of the phone at a time that the watch counted are left out: 100 + 50 and never 180', async () => {
    const { recording, issues } = await read([
      steps(PHONE, '10:00', '10:10', '80'),
      steps(WATCH, '10:05', '10:06', '100'),
      steps(PHONE, '10:10', '10:20', '50'),
    ]);
    expect(column(recording, 'steps', 'steps')).toEqual([100, 50]);
    expect(issues.map(({ code, count, params }) => [code, count, params.what])).toEqual([
      ['SOURCES_OVERLAP', 1, 'steps'],
    ]);
  });

  test('a night comes from one source: an app’s pieces before and in a gap of the watch’s night are left out, its nap stays', async () => {
    const { recording } = await read([
      sleepRecord(APP, '22:00', '22:55', 'AsleepUnspecified'),
      sleepRecord(WATCH, '23:00', '23:20', 'AsleepCore'),
      sleepRecord(APP, '23:20', '23:40', 'AsleepUnspecified'),
      sleepRecord(WATCH, '23:40', '23:59', 'AsleepCore'),
      sleepRecord(APP, '13:00', '14:00', 'AsleepUnspecified'),
    ]);
    expect(times(recording, 'sleep')).toEqual([0, 10 * 3600, 10 * 3600 + 2400]);
  });

  describe('a night that one source calls asleep and no more, and another tells the stages of', () => {
    /** An app that writes down the watch as its device, so that it counts as one. */
    const blanket = { sourceName: 'Sleep Watch in Fantasia' };
    const stages = (source: typeof APP) => [
      sleepRecord(source, '22:10', '22:50', 'AsleepCore'),
      sleepRecord(source, '22:50', '23:20', 'AsleepDeep'),
      sleepRecord(source, '23:20', '23:25', 'Awake'),
      sleepRecord(source, '23:25', '23:50', 'AsleepREM'),
    ];
    const { core, deep, awake, rem, asleep } = SLEEP_STAGE;

    test.each([
      ['a watch after an app that counts as one', WATCH],
      ['an app after a watch', APP],
    ])('the stages are taken, whichever comes first, and it is said: %s', async (_, source) => {
      const whole = sleepRecord(blanket, '22:00', '23:59', 'AsleepUnspecified');
      for (const lines of [
        [whole, ...stages(source)],
        [...stages(source), whole],
      ]) {
        const { recording, issues } = await read(lines);
        expect(column(recording, 'sleep', 'sleepStage')).toEqual([core, deep, awake, rem]);
        const isFirst = source === WATCH && lines[0] !== whole;
        expect(issues.map(({ code }) => code)).toEqual(
          isFirst ? ['SOURCES_OVERLAP'] : ['SOURCES_OVERLAP', 'STAGES_PREFERRED'],
        );
      }
    });

    test('stages of a piece of the night are no reason, nor are those of an app where the watch has some', async () => {
      const whole = sleepRecord(WATCH, '19:00', '23:59', 'AsleepUnspecified');
      const piece = await read([whole, ...stages(APP)]);
      expect(column(piece.recording, 'sleep', 'sleepStage')).toEqual([asleep]);
      const both = await read([...stages(APP), sleepRecord(WATCH, '22:00', '23:00', 'AsleepCore')]);
      expect(column(both.recording, 'sleep', 'sleepStage')).toEqual([core]);
      for (const { issues } of [piece, both]) expect(issues.map(({ code }) => code)).toEqual(['SOURCES_OVERLAP']);
    });
  });

  test('asleep over the whole night gives way to the stages of the same source', async () => {
    const { recording } = await read([
      sleepRecord(APP, '22:00', '23:59', 'AsleepUnspecified'),
      sleepRecord(APP, '22:00', '23:00', 'AsleepCore'),
      sleepRecord(APP, '23:00', '23:59', 'AsleepDeep'),
    ]);
    expect(column(recording, 'sleep', 'sleepStage')).toEqual([SLEEP_STAGE.core, SLEEP_STAGE.deep]);
  });

  test('a heart rate of an app within a minute of the watch’s is left out, one five minutes later stays', async () => {
    const { recording } = await read([
      heart(WATCH, '10:00', '90'),
      record('HeartRate', APP, '10:00:40', '10:00:40', { value: '91', unit: 'count/min' }),
      record('HeartRate', APP, '10:05', '10:05', { value: '95', unit: 'count/min' }),
    ]);
    expect(column(recording, 'heart-rate', 'heartRateBpm')).toEqual([90, 95]);
  });

  test('a record that stands again (as of a correlation) is read once; two in one second leave the longer', async () => {
    const again = steps(WATCH, '10:00', '10:10', '80');
    const { recording, issues } = await read([
      again,
      `<Correlation type="x">\n${again}\n</Correlation>`,
      steps(WATCH, '10:00', '10:05', '30'),
    ]);
    expect(column(recording, 'steps', 'steps')).toEqual([80]);
    expect(issues.map(({ code, count }) => [code, count])).toEqual([['RECORDS_REPEATED', 2]]);
  });

  test('summer time within the file: seconds are those of UTC, and without a zone the change is said', async () => {
    const lines = [
      record('HeartRate', WATCH, '2026-03-29 01:30', '2026-03-29 01:30', { value: '80', unit: 'count/min' }),
      record('HeartRate', WATCH, '2026-03-29 03:30', '2026-03-29 03:30', {
        value: '81',
        unit: 'count/min',
        offset: '+0200',
      }),
    ];
    const { recording, issues } = await read(lines);
    expect(times(recording, 'heart-rate')).toEqual([0, 3600]);
    expect(issues.map(({ code, params }) => [code, params.from, params.to])).toEqual([['OFFSET_CHANGES', 60, 120]]);
    const told = await read(lines, { motion: { zone: 'Europe/Berlin' } });
    expect([told.recording.wallClock?.zone, told.issues]).toEqual(['Europe/Berlin', []]);
  });

  test('two zones in the records, or one that is none, are not taken', async () => {
    const inZone = (at: string, zone: string): string =>
      heart(WATCH, at, '80', `<MetadataEntry key="HKTimeZone" value="${zone}"/>`);
    const zoneOf = async (...zones: string[]): Promise<string | undefined> =>
      (await read(zones.map((zone, k) => inZone(`1${k}:00`, zone)))).recording.wallClock?.zone;
    expect(await zoneOf('Asia/Tokyo')).toBe('Asia/Tokyo');
    expect(await zoneOf('Asia/Tokyo', 'Europe/Berlin')).toBeUndefined();
    expect(await zoneOf('Middle/Earth')).toBeUndefined();
  });

  test.each([
    [
      'a unit that is none',
      steps(WATCH, '10:00', '10:01', '5').replace('unit="count"', 'unit="furlong"'),
      'unit furlong',
    ],
    ['a value that is none', steps(WATCH, '10:00', '10:01', 'five'), 'value five'],
    ['fewer steps than none', steps(WATCH, '10:00', '10:01', '-5'), 'value -5'],
    ['31 February', steps(WATCH, '2026-02-31 10:00', '10:01', '5'), 'its dates'],
    ['an end before the begin', steps(WATCH, '10:01', '10:00', '5'), 'an end before its begin'],
    [
      '29.4 as a fraction',
      record('WalkingAsymmetryPercentage', WATCH, '10:00', '10:01', { value: '29.4', unit: '%' }),
      '29.4 where a fraction up to 1 is written',
    ],
    [
      'a stage of sleep that nobody knows',
      sleepRecord(WATCH, '10:00', '10:01', 'AsleepOdd'),
      'value HKCategoryValueSleepAnalysisAsleepOdd',
    ],
  ])('%s: the record is left out and it is said', async (_, line, found) => {
    const { recording, issues } = await read([line, heart(WATCH, '10:00', '90')]);
    expect(recording.streams.map(({ id }) => id)).toEqual(['heart-rate']);
    expect(issues.map(({ code, params }) => [code, params.found])).toEqual([['RECORD_UNREADABLE', found]]);
  });

  test('a file that ends early is said, and what was whole is read', async () => {
    const cut = encoder.encode(SMALL.slice(0, SMALL.indexOf('AsleepDeep')));
    const { recording, issues } = await readBytes(cut);
    expect(column(recording, 'sleep', 'sleepStage')).toEqual([SLEEP_STAGE.core]);
    expect(issues.map(({ code }) => code)).toEqual(['FILE_CUT_SHORT']);
  });

  test('an export of nothing that is read', async () => {
    const { recording, issues } = await read([
      record('BodyMass', PHONE, '10:00', '10:00', { value: '20', unit: 'kg' }),
    ]);
    expect([recording.streams, recording.startedAt, recording.wallClock]).toEqual([[], undefined, undefined]);
    expect(issues.map(({ code }) => code)).toEqual(['NO_MOTION_SAMPLES']);
  });

  test('80 MB of other records and of the person’s own data keep less than 8 MB in memory', async () => {
    const other = `${record('ActiveEnergyBurned', PHONE, '10:00', '10:01', { value: '3', unit: 'kcal' })}\n<Workout a="b"><!-- ${'x'.repeat(500)} --></Workout>\n`;
    const piece = encoder.encode(other.repeat(Math.ceil(262144 / other.length)));
    const [before, after] = SMALL.split('</HealthData>') as [string, string];
    let largest = 0;
    const atFirst = process.memoryUsage().arrayBuffers;
    const { recording } = await appleHealth.parse(
      {
        name: 'export.xml',
        sizeBytes: undefined,
        async *chunks() {
          yield encoder.encode(before);
          for (let served = 0; served < 8e7; served += piece.length) {
            yield piece;
            largest = Math.max(largest, process.memoryUsage().arrayBuffers);
          }
          yield encoder.encode(`</HealthData>${after}`);
        },
      },
      {},
    );
    expect(recording.streams).toEqual((await readBytes(encoder.encode(SMALL))).recording.streams);
    expect(largest - atFirst).toBeLessThan(8e6);
  });

  test('property: any damage gives a message or a recording, whatever the pieces; packed too', async () => {
    const seen = ({ recording }: { recording: Recording }): unknown => recording.streams;
    await expectAnyDamageIsBorne(encoder.encode(SMALL), readBytes, { numRuns: 150 });
    await expectAnyDamageIsBorne(packedExport(SMALL), readBytes, { numRuns: 150, seen });
    expect.hasAssertions();
  });
});
