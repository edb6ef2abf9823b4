import { expect, test } from 'vitest';
import { byteSourceFromBytes, FormatError } from '../../recording/index.ts';
import type { ReadOptions } from '../format.ts';
import { edf } from './edf.ts';
import { type EdfFileSpec, type EdfSignalSpec, writeEdfFile } from './writeEdf.ts';

const read = (bytes: Uint8Array, options: ReadOptions = {}, chunkBytes = 1000) =>
  edf.parse(byteSourceFromBytes('night.edf', bytes, { chunkBytes }), options);

const codes = (issues: readonly { code: string }[]): string[] => issues.map((issue) => issue.code).sort();

/** A file written field by field, without the writer: one signal, two records of two samples of 1 s. */
function handMade(
  changes: { at: number; text: string }[] = [],
  data = [0, 0, 1, 0, 0xff, 0xff, 0xff, 0x7f],
): Uint8Array {
  const fields: [text: string, width: number][] = [
    ['0', 8],
    ['Secret Name 1990', 80],
    ['Startdate 02-MAR-2002 X Dr_Who Amp_7', 80],
    ['02.03.02', 8],
    ['10.11.12', 8],
    ['512', 8],
    ['', 44],
    ['2', 8],
    ['1', 8],
    ['1', 4],
    ['EOG H', 16],
    ['AgAgCl', 80],
    ['uV', 8],
    ['-100', 8],
    ['100', 8],
    ['-32768', 8],
    ['32767', 8],
    ['HP:0.02Hz LP:75Hz', 80],
    ['2', 8],
    ['', 32],
  ];
  const header = fields.map(([text, width]) => text.padEnd(width, ' ')).join('');
  const bytes = new Uint8Array([...header].map((c) => c.charCodeAt(0)).concat(data));
  for (const { at, text } of changes) for (let i = 0; i < text.length; i++) bytes[at + i] = text.charCodeAt(i);
  return bytes;
}

test('digital 0 of -32768..32767 on -100..100 µV is 100/65535 = 0.00153 µV, 1 is 300/65535 µV, -1 its negative step, 32767 is 100', async () => {
  const { recording, issues } = await read(handMade());
  const [stream] = recording.streams;
  expect(stream).toMatchObject({ startS: 0, rateHz: 2, length: 4 });
  const [a, b, c, d] = stream!.columns.xUv!.slice();
  expect(a).toBeCloseTo(100 / 65535, 6);
  expect(b).toBeCloseTo(300 / 65535, 6);
  expect(c).toBeCloseTo(-100 / 65535, 6);
  expect(d).toBeCloseTo(100, 5);
  expect(codes(issues)).toEqual(['BLINKS_NOT_CODED', 'POLARITY_ASSUMED']);
  expect(recording.device).toBe('Amp 7');
});

test('no subject field, technician or date leaves the file', async () => {
  const { recording } = await read(handMade());
  expect(JSON.stringify(recording)).not.toMatch(/Secret|Name|1990|Who|MAR|2002/);
});

test('24 bits: ff ff ff is -1 and 00 00 80 is the lowest number', async () => {
  const spec: EdfFileSpec = {
    kind: 'BDF',
    recordDurationS: 1,
    signals: [
      {
        label: 'HEOG',
        unit: 'uV',
        values: Float64Array.of(-1, -8388608, 5, 8388607),
        samplesPerRecord: 4,
        physicalRange: [-8388608, 8388607],
        digitalRange: [-8388608, 8388607],
      },
    ],
  };
  const bytes = writeEdfFile(spec);
  expect([...bytes.subarray(-12)]).toEqual([255, 255, 255, 0, 0, 128, 5, 0, 0, 255, 255, 127]);
  const { recording } = await read(bytes);
  expect([...recording.streams[0]!.columns.xUv!.slice()]).toEqual([-1, -8388608, 5, 8388607]);
  expect(recording.facts.variant).toBe('BDF');
});

function sine(length: number, amplitude: number, step = 0.1): Float64Array {
  return Float64Array.from({ length }, (_, i) => amplitude * Math.sin(i * step));
}

function signal(label: string, more: Partial<EdfSignalSpec> = {}): EdfSignalSpec {
  return { label, unit: 'uV', values: sine(400, 200), samplesPerRecord: 100, ...more };
}

const file = (signals: EdfSignalSpec[], more: Partial<EdfFileSpec> = {}): Uint8Array =>
  writeEdfFile({ kind: 'EDF', recordDurationS: 1, signals, ...more });

test.each([
  ['EOG H', 'xUv'],
  ['HEOG', 'xUv'],
  ['EOG horizontal', 'xUv'],
  ['H-EOG', 'xUv'],
  ['VEOG', 'yUv'],
  ['EOG-V', 'yUv'],
  ['EOG vert', 'yUv'],
  ['EOG R', 'xUv'],
  ['EOG ROC-A1', 'xUv'],
  ['E2-M1', 'xUv'],
  ['leftYUv', 'leftYUv'],
])('the label %s is read as %s', async (label, column) => {
  const { recording } = await read(file([signal('Fp1'), signal(label)]));
  expect(Object.keys(recording.streams[0]!.columns)).toEqual([column]);
  expect(recording.facts.otherChannels).toBe('Fp1');
});

test('bare E1, C3 and VEOGU are not taken for eye channels; the question lists them', async () => {
  const error = await read(file([signal('E1'), signal('C3'), signal('VEOGU')])).catch((e: unknown) => e);
  expect(error).toBeInstanceOf(FormatError);
  expect(error).toMatchObject({ code: 'CHANNELS_ABSENT', question: { columns: ['E1', 'C3', 'VEOGU'] } });
});

test('a mapping by the person names the channel that no label told', async () => {
  const { recording } = await read(file([signal('C3'), signal('aux 1')]), { mapping: { columns: { 'aux 1': 'yUv' } } });
  expect(Object.keys(recording.streams[0]!.columns)).toEqual(['yUv']);
});

test('right electrode 30 µV and left electrode -20 µV are 50 µV to the right', async () => {
  const flat = (value: number): Partial<EdfSignalSpec> => ({
    values: new Float64Array(100).fill(value),
    physicalRange: [-100, 100],
  });
  const { recording } = await read(file([signal('EOGL', flat(-20)), signal('EOGR', flat(30))]));
  expect(recording.streams[0]!.columns.xUv![7]).toBeCloseTo(50, 2);
  const alone = await read(file([signal('LOC-A2', flat(-20))]));
  expect(alone.recording.streams[0]!.columns.xUv![7]).toBeCloseTo(20, 2);
});

test.each([
  ['mV', 0.2],
  ['V', 0.0002],
  ['nV', 200000],
  ['µV', 200],
])('200 µV written in %s are 200 µV', async (unit, value) => {
  const bytes = file([
    signal('HEOG', {
      unit: unit === 'µV' ? '?V' : unit,
      values: sine(100, value),
      physicalRange: [-2 * value, 2 * value],
    }),
  ]);
  // The unit field begins after 256 bytes of file header, 16 of label and 80 of transducer; µ is one Latin-1 byte.
  if (unit === 'µV') bytes[256 + 96] = 0xb5;
  const { recording } = await read(bytes);
  expect(recording.streams[0]!.columns.xUv![16]).toBeCloseTo(200 * Math.sin(1.6), 1);
});

test('an unknown unit stays a raw number and is said', async () => {
  const { recording, issues } = await read(file([signal('HEOG', { unit: 'furlong' })]));
  expect(Object.keys(recording.streams[0]!.columns)).toEqual(['xCamera']);
  expect(codes(issues)).toContain('UNIT_UNKNOWN');
});

test('with 20 µV/deg across and -10 µV/deg up, 200 µV are 10 deg right and 20 deg down', async () => {
  const both = [signal('HEOG'), signal('VEOG')].map((s) => ({
    ...s,
    values: new Float64Array(100).fill(200),
    physicalRange: [-400, 400] as const,
  }));
  const { recording } = await read(file(both), { uvPerDeg: { x: 20, y: -10 } });
  expect(recording.streams[0]!.columns.xDeg![3]).toBeCloseTo(10, 1);
  expect(recording.streams[0]!.columns.yDeg![3]).toBeCloseTo(-20, 1);
});

test('a low-pass of 35 Hz is a warning, 75 Hz and 0.1 kHz are not; a high-pass of 0.3 Hz is told', async () => {
  const cutoff = async (prefilter: string): Promise<string[]> =>
    codes((await read(file([signal('HEOG', { prefilter })]))).issues);
  expect(await cutoff('HP:0.3Hz LP:35Hz N:50Hz')).toEqual(expect.arrayContaining(['BANDWIDTH_LOW', 'HIGH_PASS_SET']));
  expect(await cutoff('HP:DC; LP:75 Hz')).not.toContain('BANDWIDTH_LOW');
  expect(await cutoff('LP:0,1kHz')).not.toContain('BANDWIDTH_LOW');
  expect(await cutoff('LP: 30 Hz')).toContain('BANDWIDTH_LOW');
});

test('channels of 200 and 100 Hz become two streams', async () => {
  const { recording } = await read(
    file([signal('HEOG', { values: sine(400, 50), samplesPerRecord: 200 }), signal('VEOG', { values: sine(200, 50) })]),
  );
  expect(recording.streams.map((s) => [s.rateHz, s.length, Object.keys(s.columns)])).toEqual([
    [200, 400, ['xUv']],
    [100, 200, ['yUv']],
  ]);
});

test('EDF+D with records at 0, 1, 5 and 6 s gives two streams, a gap of 3 s and its annotations', async () => {
  const bytes = file([signal('HEOG')], {
    recordStartsS: [0, 1, 5, 6],
    isDiscontinuous: true,
    annotations: [{ onsetS: 5.25, durationS: 0.5, text: 'Blink ½' }],
  });
  const { recording, issues } = await read(bytes);
  expect(recording.facts.variant).toBe('EDF+D');
  expect(recording.streams.map((s) => [s.startS, s.length])).toEqual([
    [0, 200],
    [5, 200],
  ]);
  expect(recording.streams[1]!.columns.xUv![0]).toBeCloseTo(200 * Math.sin(20), 1);
  expect(issues.find((issue) => issue.code === 'SAMPLES_MISSING')!.params).toEqual({ count: 1, seconds: 3 });
  expect(recording.events).toEqual([{ kind: 'message', startS: 5.25, endS: 5.75, text: 'Blink ½' }]);
});

test('a record that starts before the last one ended is left out and said', async () => {
  const { recording, issues } = await read(
    file([signal('HEOG')], { recordStartsS: [0, 1, 1.2, 3], isDiscontinuous: true }),
  );
  expect(recording.streams.map((s) => [s.startS, s.length])).toEqual([
    [0, 200],
    [3, 100],
  ]);
  expect(codes(issues)).toContain('TIME_GOES_BACK');
});

test('time stamps 1.004 s apart for records of 100 samples make 99.6 Hz, by the clock and not by the word', async () => {
  const { recording, issues } = await read(file([signal('HEOG')], { recordStartsS: [0, 1.004, 2.008, 3.012] }));
  expect(recording.streams).toHaveLength(1);
  expect(recording.streams[0]!.rateHz).toBeCloseTo(100 / 1.004, 6);
  expect(codes(issues)).toContain('RATE_DIFFERS');
});

test('a file that starts 0.5 s after its stated second keeps that half second', async () => {
  const { recording } = await read(file([signal('HEOG')], { recordStartsS: [0.5, 1.5, 2.5, 3.5] }));
  expect(recording.streams[0]!.startS).toBe(0.5);
});

test('-1 records: all are read, without a complaint', async () => {
  const { recording, issues } = await read(file([signal('HEOG')], { statedRecordCount: -1 }));
  expect(recording.streams[0]!.length).toBe(400);
  expect(codes(issues)).toEqual(['BLINKS_NOT_CODED', 'POLARITY_ASSUMED']);
});

test('3 records stated and 4 there: all are read and it is said; 9 stated: cut short', async () => {
  const fewer = await read(file([signal('HEOG')], { statedRecordCount: 3 }));
  expect(fewer.recording.streams[0]!.length).toBe(400);
  expect(codes(fewer.issues)).toContain('HEADER_ODD');
  const more = await read(file([signal('HEOG')], { statedRecordCount: 9 }));
  expect(codes(more.issues)).toContain('FILE_CUT_SHORT');
});

test('header traps: comma in the record duration, wrong header length, upside-down digital range', async () => {
  const comma = await read(handMade([{ at: 244, text: '0,5     ' }]));
  expect(comma.recording.streams[0]!.rateHz).toBe(4);
  const length = await read(handMade([{ at: 184, text: '768     ' }]));
  expect(length.recording.streams[0]!.length).toBe(4);
  expect(codes(length.issues)).toContain('HEADER_ODD');
  const down = await read(handMade([{ at: 256 + 120, text: '32767   -32768  ' }]));
  expect(down.recording.streams[0]!.columns.xUv![3]).toBeCloseTo(-100, 5);
  expect(codes(down.issues)).toContain('HEADER_ODD');
});

test('a longer header that the file size proves is believed', async () => {
  const bytes = handMade([{ at: 184, text: '768     ' }]);
  const padded = new Uint8Array(bytes.length + 256);
  padded.set(bytes.subarray(0, 512));
  padded.set(bytes.subarray(512), 768);
  const { recording } = await read(padded);
  expect(recording.streams[0]!.columns.xUv![3]).toBeCloseTo(100, 5);
});

test.each([
  ['physical minimum = maximum', 256 + 104, '100     100     '],
  ['digital minimum = maximum', 256 + 120, '7       7       '],
  ['no numbers', 256 + 104, 'none    none    '],
])('%s: the channel cannot be calibrated', async (_, at, text) => {
  const error = await read(handMade([{ at, text }])).catch((e: unknown) => e);
  expect(error).toMatchObject({ code: 'CHANNELS_ABSENT' });
});

test.each([
  [252, 'many', 'number of signals'],
  [244, '0       ', 'record duration'],
  [256 + 216, 'x       ', 'samples per record'],
])('an unreadable header field at byte %d is named', async (at, text, field) => {
  const error = await read(handMade([{ at, text }])).catch((e: unknown) => e);
  expect(error).toBeInstanceOf(FormatError);
  expect((error as FormatError).message).toMatch(at === 252 ? 'version' : field);
});

test('five samples at the end of the range are clipped and lost; two are values', async () => {
  const values = Float64Array.of(0, 100, 100, 0, 100, 100, 100, 100, 100, 0);
  const { recording, issues } = await read(
    file([signal('HEOG', { values, samplesPerRecord: 10, physicalRange: [-100, 100] })]),
  );
  expect([...recording.streams[0]!.columns.xUv!.slice()].map(Number.isNaN)).toEqual(
    [0, 0, 0, 0, 1, 1, 1, 1, 1, 0].map(Boolean),
  );
  expect(issues.find((issue) => issue.code === 'SIGNAL_CLIPPED')).toMatchObject({ count: 5 });
});

test('EyeLink’s binary .edf, text and short files are not recognised', () => {
  const eyelink = new Uint8Array(600);
  eyelink.set(new TextEncoder().encode('SR_RESEARCH_COMBINED_FILE_FORMAT'));
  expect(edf.recognises(eyelink, 'a.edf')).toBe(false);
  expect(edf.recognises(new TextEncoder().encode(`0${' '.repeat(400)}`), 'a.txt')).toBe(false);
  expect(edf.recognises(handMade().subarray(0, 255), 'a.edf')).toBe(false);
  expect(edf.recognises(handMade(), 'a.dat')).toBe(true);
});
