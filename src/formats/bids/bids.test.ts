import { gzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { byteSourceFromBytes } from '../../recording/index.ts';
import { expectAnyDamageIsBorne } from '../anyDamage.testing.ts';
import type { ReadOptions } from '../format.ts';
import { formatContract } from '../formatContract.testing.ts';
import { bids } from './bids.ts';
import { parseBidsName, sidecarNames } from './bidsNames.ts';

const encoder = new TextEncoder();
const NAME = 'sub-01_task-look_run-1_recording-eye1_physio.tsv.gz';
type Files = Readonly<Record<string, Uint8Array | string | object>>;

const bytesOf = (content: Uint8Array | string | object): Uint8Array => {
  if (content instanceof Uint8Array) return content;
  return encoder.encode(typeof content === 'string' ? content : JSON.stringify(content));
};

/** Reads the named file (or `NAME`) among others that stand beside it. */
function read(files: Files, options: ReadOptions = {}, name = NAME, chunkBytes = 100) {
  const siblings = Object.fromEntries(Object.entries(files).map(([key, content]) => [key, bytesOf(content)]));
  return bids.parse(byteSourceFromBytes(name, siblings[name]!, { chunkBytes, siblings }), options);
}
const codes = (issues: readonly { code: string }[]): string[] => issues.map((issue) => issue.code).sort();
const rows = (make: (i: number) => string, count = 6): string =>
  `${Array.from({ length: count }, (_, i) => make(i)).join('\n')}\n`;
const JSON_NAME = NAME.replace('.tsv.gz', '.json');

const SIDECAR = {
  PhysioType: 'eyetrack',
  RecordedEye: 'left',
  SamplingFrequency: 1000,
  StartTime: 0,
  Columns: ['timestamp', 'x_coordinate', 'y_coordinate', 'pupil_size'],
  timestamp: { Units: 'ms' },
  x_coordinate: { Units: 'pixel' },
  y_coordinate: { Units: 'pixel' },
  pupil_size: { Units: 'a.u.' },
  EnvironmentCoordinates: 'top-left',
};
const SCREEN = {
  StimulusPresentation: { ScreenDistance: 0.5, ScreenSize: [0.4, 0.32], ScreenResolution: [1000, 800] },
};
const DATA = gzipSync(encoder.encode(rows((i) => `${7186799 + i}\t750\t200\t4612.5`)));

const contractRows = rows((i) => `${1000 + i}\t${i}.25\t5.${i}\t80${i}`, 9);
const described = { [JSON_NAME]: bytesOf(SIDECAR), 'task-look_events.json': bytesOf(SCREEN) };
formatContract({
  format: bids,
  samples: [
    { name: NAME.replace('.gz', ''), bytes: encoder.encode(contractRows), siblings: described, nameTells: true },
    { name: NAME, bytes: gzipSync(encoder.encode(contractRows)), siblings: described, nameTells: true },
  ],
});

test('750 px of 1000 on 0.4 m is 0.1 m right of the centre: atan(0.1 / 0.5) = 11.31 deg; 1 ms steps are 1000 Hz', async () => {
  const { recording, issues } = await read({
    [NAME]: DATA,
    [JSON_NAME]: SIDECAR,
    'sub-01_task-look_run-1_events.json': SCREEN,
  });
  const [stream] = recording.streams;
  expect(stream).toMatchObject({ startS: 0, rateHz: 1000, length: 6 });
  expect(stream!.columns.leftXDeg![0]).toBeCloseTo(11.3099, 3);
  expect(stream!.columns.leftYDeg![0]).toBeCloseTo(9.0903, 3);
  expect(stream!.columns.leftPupilArea![0]).toBe(4612.5);
  expect(issues).toEqual([]);
});

test('inheritance: the description of the task gives the columns, that of the run the eye', async () => {
  const { RecordedEye: _, ...general } = SIDECAR;
  const { recording } = await read({
    [NAME]: DATA,
    'task-look_physio.json': { ...general, SamplingFrequency: 500 },
    [JSON_NAME]: { RecordedEye: 'right', SamplingFrequency: 1000, StartTime: 2.5 },
    'task-look_events.json': SCREEN,
  });
  expect(recording.streams[0]!.startS).toBe(2.5);
  expect(recording.streams[0]!.columns.rightXDeg).toBeDefined();
  expect(recording.geometry).toEqual({ widthPx: 1000, heightPx: 800, widthM: 0.4, heightM: 0.32, distanceM: 0.5 });
});

test('names that may describe a file: every subset of its entities, most general first, without recording for events', () => {
  const name = parseBidsName('sub-1_task-a_recording-eye1_physio.tsv.gz')!;
  expect(sidecarNames(name, 'events')).toEqual([
    'events.json',
    'sub-1_events.json',
    'task-a_events.json',
    'sub-1_task-a_events.json',
  ]);
  expect(sidecarNames(name, 'physio')).toHaveLength(8);
  expect(sidecarNames(name, 'physio').at(-1)).toBe('sub-1_task-a_recording-eye1_physio.json');
  expect(parseBidsName('notes.txt')).toEqual({ entities: [], suffix: 'notes', extension: '.txt' });
});

test('no description: nothing can be read, and it is said which file is wanted', async () => {
  await expect(read({ [NAME]: DATA })).rejects.toMatchObject({ code: 'SIDECAR_MISSING', params: { name: JSON_NAME } });
});

test('a broken description is said; the more general one still counts', async () => {
  const { issues } = await read({ [NAME]: DATA, 'task-look_physio.json': SIDECAR, [JSON_NAME]: '{ broken' });
  expect(issues.find((issue) => issue.code === 'SIDECAR_UNREADABLE')!.params.name).toBe(JSON_NAME);
});

test('a heart rate is no eye', async () => {
  const error = await read({
    [NAME]: DATA,
    [JSON_NAME]: { SamplingFrequency: 100, Columns: ['cardiac', 'trigger'] },
  }).catch((e: unknown) => e);
  expect(error).toMatchObject({ code: 'CHANNELS_ABSENT' });
});

test('n/a, -32768 and 100000000 are loss, a pupil of 0 too; 0 px is a place', async () => {
  const cells = ['n/a\t1\t1', '-32768\t1\t1', '100000000\t1\t1', '0\t1\t0'];
  const { recording } = await read({ [NAME]: rows((i) => `${i}\t${cells[i]}`, 4), [JSON_NAME]: SIDECAR });
  const { columns } = recording.streams[0]!;
  expect([...columns.leftXPx!.slice()]).toEqual([Number.NaN, Number.NaN, Number.NaN, 0]);
  expect(columns.leftPupilArea![3]).toBeNaN();
});

test('a byte order mark in front of every row, and a header row that BIDS forbids, change nothing', async () => {
  const plain = await read({ [NAME]: rows((i) => `${i}\t${i}\t5\t9`), [JSON_NAME]: SIDECAR });
  const marked = await read({ [NAME]: rows((i) => `\ufeff${i}\t${i}\t5\t9`), [JSON_NAME]: SIDECAR });
  const headed = await read({
    [NAME]: `${SIDECAR.Columns.join('\t')}\n${rows((i) => `${i}\t${i}\t5\t9`)}`,
    [JSON_NAME]: SIDECAR,
  });
  expect(marked.recording.streams).toEqual(plain.recording.streams);
  expect(headed.recording.streams).toEqual(plain.recording.streams);
  expect(codes(marked.issues)).toEqual(['GEOMETRY_MISSING']);
});

test.each([
  ['ms', 1, 1000, []],
  ['s', 0.001, 1000, []],
  [undefined, 1, 1000, []],
  [undefined, 1, 500, []],
  ['seconds', 1, 1000, ['HEADER_ODD']],
  ['ns', 1000000, 1000, []],
])('timestamps said to be in %s with steps of %d at %d Hz', async (unit, step, rateHz, expected) => {
  const timestamp = unit === undefined ? {} : { Units: unit };
  const { recording, issues } = await read({
    [NAME]: rows((i) => `${Number((50 + i * step).toFixed(6))}\t1\t1\t1`),
    [JSON_NAME]: { ...SIDECAR, timestamp, SamplingFrequency: rateHz },
  });
  expect(recording.streams[0]!.rateHz).toBeCloseTo(rateHz, 6);
  expect(codes(issues).filter((code) => code === 'HEADER_ODD')).toEqual(expected);
});

test('stated 1000 Hz and a clock of 250 Hz in ms: the clock is used and it is said', async () => {
  const { recording, issues } = await read({ [NAME]: rows((i) => `${4 * i}\t1\t1\t1`), [JSON_NAME]: SIDECAR });
  expect(recording.streams[0]!.rateHz).toBe(250);
  expect(codes(issues)).toContain('RATE_DIFFERS');
});

test('timestamps of no unit that fit no frequency are left aside: the sampling frequency is the clock, and it is said', async () => {
  const sidecar = { ...SIDECAR, timestamp: {}, SamplingFrequency: 300 };
  const { recording, issues } = await read({ [NAME]: rows((i) => `${70 * i}\t1\t1\t1`), [JSON_NAME]: sidecar });
  expect([recording.streams[0]!.rateHz, codes(issues).includes('HEADER_ODD')]).toEqual([300, true]);
});

test('without timestamps the sampling frequency is the clock; without both nothing is guessed', async () => {
  const sidecar = { ...SIDECAR, Columns: ['x_coordinate', 'y_coordinate', 'pupil_size'], StartTime: -1.5 };
  const { recording } = await read({ [NAME]: rows(() => '1\t1\t1'), [JSON_NAME]: sidecar });
  expect(recording.streams[0]).toMatchObject({ startS: -1.5, rateHz: 1000 });
  const { SamplingFrequency: _, ...bare } = sidecar;
  await expect(read({ [NAME]: rows(() => '1\t1\t1'), [JSON_NAME]: bare })).rejects.toMatchObject({
    code: 'HEADER_UNREADABLE',
  });
});

const inUnit = (unit: string, more: object = {}): object => ({
  ...SIDECAR,
  x_coordinate: { Units: unit },
  y_coordinate: { Units: unit },
  ...more,
});

test.each([
  ['deg from the top', inUnit('deg'), '3\t4', { leftXDeg: 3, leftYDeg: -4 }],
  [
    'deg from the bottom',
    inUnit('degrees', { EnvironmentCoordinates: 'bottom-left' }),
    '3\t4',
    { leftXDeg: 3, leftYDeg: 4 },
  ],
  ['rad', inUnit('rad', { EnvironmentCoordinates: 'bottom-left' }), '0.1\t0', { leftXDeg: 5.729578 }],
  [
    'px from the bottom of 800',
    inUnit('pixel', { EnvironmentCoordinates: 'bottom-left' }),
    '10\t200',
    { leftXPx: 10, leftYPx: 600 },
  ],
  ['mm of 400 × 320', inUnit('mm'), '100\t80', { leftXFraction: 0.25, leftYFraction: 0.25 }],
  ['fractions', inUnit('normalized'), '0.25\t0.75', { leftXFraction: 0.25, leftYFraction: 0.75 }],
  ['nobody knows what', inUnit('furlong'), '1\t2', { leftXCamera: 1, leftYCamera: 2 }],
])('positions in %s', async (_, sidecar, cells, expected) => {
  const { recording } = await read({
    [NAME]: rows((i) => `${i}\t${cells}\t1`),
    [JSON_NAME]: sidecar,
    'events.json': SCREEN,
  });
  for (const [name, value] of Object.entries(expected))
    expect(recording.streams[0]!.columns[name]![2]).toBeCloseTo(value, 5);
});

test('a distance of 60 (centimetres where metres are wanted) is not believed and not divided; 1919 × 1079 px are 1920 × 1080', async () => {
  const { recording, issues } = await read({
    [NAME]: DATA,
    [JSON_NAME]: SIDECAR,
    'task-look_events.json': {
      StimulusPresentation: { ScreenDistance: 60, ScreenSize: [0.696, 0.391], ScreenResolution: [1919, 1079] },
    },
  });
  expect(recording.geometry).toEqual({ widthPx: 1920, heightPx: 1080, widthM: 0.696, heightM: 0.391 });
  expect(codes(issues)).toEqual(['GEOMETRY_MISSING', 'GEOMETRY_ODD', 'GEOMETRY_ODD']);
});

test('pixels of the world have no screen: the person’s does not make degrees of them', async () => {
  const geometry = { widthPx: 1000, heightPx: 800, widthM: 0.4, heightM: 0.32, distanceM: 0.5 };
  const { recording } = await read(
    { [NAME]: DATA, [JSON_NAME]: { ...SIDECAR, SampleCoordinateSystem: 'gaze-in-world' } },
    { geometry },
  );
  expect(Object.keys(recording.streams[0]!.columns)).toEqual(['leftXPx', 'leftYPx', 'leftPupilArea']);
});

const SECOND = NAME.replace('eye1', 'eye2');

test('eye2 with the same clock joins eye1, from whichever file one starts', async () => {
  const files = {
    [NAME]: DATA,
    [SECOND]: gzipSync(encoder.encode(rows((i) => `${7186799 + i}\t700\t300\t5`))),
    'task-look_physio.json': SIDECAR,
    [JSON_NAME]: { RecordedEye: 'left' },
    [SECOND.replace('.tsv.gz', '.json')]: { RecordedEye: 'right' },
  };
  for (const name of [NAME, SECOND]) {
    const { recording } = await read(files, {}, name);
    expect(recording.streams).toHaveLength(1);
    expect(recording.streams[0]!.columns.leftXPx![0]).toBe(750);
    expect(recording.streams[0]!.columns.rightXPx![0]).toBe(700);
  }
});

test('eye2 with another number of samples is left out and named', async () => {
  const { recording, issues } = await read({
    [NAME]: DATA,
    [SECOND]: rows((i) => `${7186799 + i}\t700\t300\t5`, 4),
    'task-look_physio.json': SIDECAR,
    [SECOND.replace('.tsv.gz', '.json')]: { RecordedEye: 'right' },
  });
  expect(recording.streams[0]!.columns.rightXPx).toBeUndefined();
  expect(issues.find((issue) => issue.code === 'CLOCKS_DIFFER')!.params.what).toBe(SECOND);
});

const EVENTS = NAME.replace('_physio', '_physioevents');

test('events at timestamps: 7 ms after the first sample, 72 ms long; a saccade over a blink is a blink', async () => {
  const { recording } = await read({
    [NAME]: DATA,
    [JSON_NAME]: SIDECAR,
    [EVENTS]: gzipSync(
      encoder.encode(
        '7186806\t72\tfixation\t0\tn/a\n7186879\t231\tsaccade\t1\tn/a\n7186771\tn/a\tn/a\tn/a\t"First trigger"\n',
      ),
    ),
    [EVENTS.replace('.tsv.gz', '.json')]: {
      Columns: ['onset', 'duration', 'trial_type', 'blink', 'message'],
      ForeignIndexColumn: 'timestamp',
    },
  });
  const round = (s: number): number => Number(s.toFixed(6));
  expect(recording.events.map((e) => [e.kind, round(e.startS), round(e.endS), e.eye, e.text])).toEqual([
    ['message', -0.028, -0.028, undefined, 'First trigger'],
    ['fixation', 0.007, 0.079, 'left', undefined],
    ['blink', 0.08, 0.311, 'left', undefined],
  ]);
});

test('without a foreign index the onset is a row number from 1; row -3 is four samples before the first', async () => {
  const { recording } = await read({
    [NAME]: DATA,
    [JSON_NAME]: { ...SIDECAR, StartTime: 1 },
    [EVENTS]: '-3\t"Ready"\n3\t"Go"\n',
    [EVENTS.replace('.tsv.gz', '.json')]: { Columns: ['onset', 'message'] },
  });
  expect(recording.events.map((e) => [Number(e.startS.toFixed(6)), e.text])).toEqual([
    [0.996, 'Ready'],
    [1.002, 'Go'],
  ]);
});

test('recognised by name and numbers together', () => {
  const recognises = (text: string, name: string): boolean => bids.recognises(encoder.encode(text), name);
  expect(recognises('7186799\t416.29\t267.39\n', NAME)).toBe(true);
  expect(recognises('n/a\t1\t2\n', 'x_physio.tsv')).toBe(true);
  expect(recognises('7186799\t416.29\t267.39\n', 'x.tsv')).toBe(false);
  expect(recognises('t_s\tx_deg\n', NAME)).toBe(false);
});

test('property: cut or damaged anywhere it gives a recording or a FormatError, the same for every piece size', async () => {
  const whole = encoder.encode(rows((i) => `${1000 + i}\t${i}.25\t5.5\t800`, 12));
  await expectAnyDamageIsBorne(whole, (bytes, chunkBytes) =>
    read({ [NAME]: bytes, [JSON_NAME]: SIDECAR }, {}, NAME, chunkBytes),
  );
});
