import { describe, expect, test } from 'vitest';
import { formatContract } from '../formatContract.testing.ts';
import { block, codes, column, encoder, fixture, HEAD, MONO, read, rows } from './ascText.testing.ts';
import { eyelink } from './eyelink.ts';

const CONTRACT_TEXT = `${HEAD}MSG\t990 GAZE_COORDS 0.00 0.00 1919.00 1079.00
MSG\t990 !CAL
>>>>>>> CALIBRATION (HV9,P-CR) FOR LEFT: <<<<<<<<<
\t  -63     7   -44     4
${block('LEFT', `${MONO}\tINPUT`, ['1000\t  964.3\t  541.5\t  288.0\t    0.0\t...', 'SFIX L   1001', '1001\t   .\t   .\t    0.0\t    0.0\t...', 'EFIX L   1001\t1001\t1\t  964.0\t  541.1\t    288', 'MSG\t1002 a message', '1002\t  -64.5\t  540.5\t  287.0\t    0.0\tC..'])}${block('LEFT\tRIGHT', 'GAZE\tLEFT\tRIGHT\tRATE\t 500.00\tTRACKING\tP\tFILTER\t2', rows(3000, 3, '  964.3\t  541.5\t  288.0\t  960.5\t  538.8\t  305.0\t.....', 2))}`;

formatContract({
  format: eyelink,
  samples: [
    { name: 'two-blocks.asc', bytes: encoder.encode(CONTRACT_TEXT) },
    { name: 'monocular 2 kHz', bytes: fixture('eyelink_monocular_2khz.asc') },
  ],
});

describe('samples as devices wrote them', () => {
  test('binocular 1 kHz: first and last sample, screen 0..1919 is 1920 px, both eyes and pupils', async () => {
    const result = await read(fixture('eyelink_binocular_1khz.asc'));
    const { recording } = result;
    expect(recording.geometry).toEqual({ widthPx: 1920, heightPx: 1080 });
    expect(recording.streams).toHaveLength(1);
    expect(recording.streams[0]).toMatchObject({ rateHz: 1000, startS: 0, length: 368 });
    expect(column(result, 'leftXPx')[0]).toBeCloseTo(964.3, 4);
    expect(column(result, 'rightPupilArea').at(-1)).toBe(317);
    expect(recording.events.filter((event) => event.kind === 'fixation')[0]).toEqual({
      kind: 'fixation',
      eye: 'left',
      startS: 0.007,
      endS: expect.any(Number),
    });
    expect(codes(result)).toContain('GEOMETRY_MISSING');
  });

  test('monocular 2 kHz: 2154556.5 is half a millisecond after 2154556.0', async () => {
    const { recording } = await read(fixture('eyelink_monocular_2khz.asc'));
    const { timesS } = recording.streams[0]!;
    expect([...timesS!.slice(0, 3)]).toEqual([0, 0.0005, 0.004]);
  });

  test('no path, name or comment of the header line is kept (they may name people)', async () => {
    const { recording } = await read(fixture('eyelink_binocular_1khz.asc'));
    expect(JSON.stringify(recording)).not.toContain('sub_6');
    expect(JSON.stringify(recording)).not.toContain('SUBJECT_ID');
  });
});

describe('columns by the SAMPLES line, never by counting', () => {
  test.each([
    ['flags ...', MONO, '  10.5\t  20.5\t  300.0\t...'],
    ['without flags (-no-flags)', MONO, '  10.5\t  20.5\t  300.0'],
    ['long flags of edf2asc on Linux', MONO, '  10.5\t  20.5\t  300.0\t...CF.B.RTB.R'],
    ['INPUT', `${MONO}\tINPUT`, '  10.5\t  20.5\t  300.0\t  127.0\t...'],
    [
      'VEL and RES',
      `GAZE\tLEFT\tVEL\tRES\tRATE\t1000.00\tTRACKING\tCR\tFILTER\t2`,
      '  10.5\t  20.5\t  300.0\t  -1.5\t   2.5\t  26.20\t  27.10\t...',
    ],
    [
      'remote with HTARGET',
      `${MONO}\tHTARGET`,
      '  10.5\t  20.5\t  300.0\t...\t  5005.0\t  4993.0\t  567.5\t.............',
    ],
    ['remote, target lost', `${MONO}\tHTARGET`, '  10.5\t  20.5\t  300.0\t...\t   .\t   .\t   .\tM............'],
    ['tracking P', 'GAZE\tLEFT\tRATE\t1000.00\tTRACKING\tP\tFILTER\t2', '  10.5\t  20.5\t  300.0\t...'],
  ])('%s', async (_, samples, rest) => {
    const result = await read(HEAD + block('LEFT', samples, rows(1000, 3, rest)));
    expect(column(result, 'leftXPx')).toEqual([10.5, 10.5, 10.5]);
    expect(column(result, 'leftYPx')).toEqual([20.5, 20.5, 20.5]);
    expect(column(result, 'leftPupilArea')).toEqual([300, 300, 300]);
    expect(codes(result)).toEqual(['GEOMETRY_MISSING']);
  });

  test('binocular remote rows: left, right, then target', async () => {
    const samples = 'GAZE\tLEFT\tRIGHT\tHREF\tRATE\t 500.00\tTRACKING\tCR\tFILTER\t2\tHTARGET'.replace('\tHREF', '');
    const result = await read(
      HEAD +
        block(
          'LEFT\tRIGHT',
          samples,
          rows(1000, 3, '1.0\t2.0\t3.0\t4.0\t5.0\t6.0\t.....\t  50.0\t  49.0\t  567.5\t.............', 2),
        ),
    );
    expect(
      ['leftXPx', 'leftYPx', 'leftPupilArea', 'rightXPx', 'rightYPx', 'rightPupilArea'].map(
        (n) => column(result, n)[0],
      ),
    ).toEqual([1, 2, 3, 4, 5, 6]);
  });

  test('eye changes L, R, LR and rate changes between blocks: one stream each', async () => {
    const { recording } = await read(
      HEAD +
        block('LEFT', MONO, rows(1000, 3, '1.0\t2.0\t3.0\t...')) +
        block('RIGHT', MONO.replace('LEFT', 'RIGHT').replace('1000', '250'), rows(5000, 3, '4.0\t5.0\t6.0\t...', 4)) +
        block(
          'LEFT\tRIGHT',
          MONO.replace('LEFT', 'LEFT\tRIGHT').replace('1000', '500'),
          rows(9000, 3, '1.0\t2.0\t3.0\t4.0\t5.0\t6.0\t.....', 2),
        ),
    );
    expect(recording.streams.map((s) => [s.id, s.startS, s.rateHz, Object.keys(s.columns).length])).toEqual([
      ['block-1', 0, 1000, 3],
      ['block-2', 4, 250, 3],
      ['block-3', 8, 500, 6],
    ]);
    expect(Object.keys(recording.streams[1]!.columns)[0]).toBe('rightXPx');
  });
});

describe('broken and unusual files', () => {
  test('an eye that was never seen: all samples lost, told, no exception', async () => {
    const result = await read(HEAD + block('LEFT', MONO, rows(1000, 50, '   .\t   .\t    0.0\t...')));
    expect(column(result, 'leftXPx')).toEqual(new Array(50).fill(Number.NaN));
    expect(result.issues.find((issue) => issue.code === 'EYE_LOST')).toMatchObject({
      params: { eye: 'left', fraction: 1 },
    });
  });

  test('a second SAMPLES line in a block (an eye joins) begins a stream of its own', async () => {
    const text = block('LEFT', MONO, [
      ...rows(1000, 3, '1.0\t2.0\t3.0\t...'),
      `SAMPLES\t${MONO.replace('LEFT', 'LEFT\tRIGHT')}`,
      ...rows(1003, 3, '1.0\t2.0\t3.0\t4.0\t5.0\t6.0\t.....'),
    ]);
    const { recording } = await read(HEAD + text);
    expect(recording.streams.map((s) => [s.startS, Object.keys(s.columns).length])).toEqual([
      [0, 3],
      [0.003, 6],
    ]);
    expect(new Set(recording.streams.map((s) => s.id)).size).toBe(2);
  });

  test('an empty first block and a last one without END are told and cost nothing', async () => {
    const result = await read(
      HEAD + block('LEFT', MONO, []) + block('LEFT', MONO, rows(1000, 3, '1.0\t2.0\t3.0\t...'), false),
    );
    expect(column(result, 'leftXPx')).toEqual([1, 1, 1]);
    expect(codes(result)).toEqual(['BLOCK_EMPTY', 'BLOCK_NOT_CLOSED', 'GEOMETRY_MISSING']);
  });

  test('START in an open block closes it: discontinuous recordings stay apart', async () => {
    const one = block('LEFT', MONO, rows(1000, 3, '1.0\t2.0\t3.0\t...'), false);
    const { recording } = await read(HEAD + one + block('LEFT', MONO, rows(60_000, 3, '1.0\t2.0\t3.0\t...')));
    expect(recording.streams.map((s) => s.startS)).toEqual([0, 59]);
  });

  test('loss: a point, or a pupil of 0 with a position left over, is NaN; a position of 0 is a position', async () => {
    const result = await read(
      HEAD +
        block('LEFT', MONO, [
          '1000\t   .\t   .\t    0.0\t...',
          '1001\t 5.0\t 6.0\t    0.0\t...',
          '1002\t 0.0\t 0.0\t  300.0\t...',
        ]),
    );
    expect(column(result, 'leftXPx')).toEqual([Number.NaN, Number.NaN, 0]);
    expect(column(result, 'leftPupilArea')).toEqual([Number.NaN, Number.NaN, 300]);
  });

  test('a recording without pupil sizes (0 throughout) keeps its positions and has no pupil column', async () => {
    const result = await read(
      HEAD +
        block('LEFT', MONO, [
          '1000\t 5.0\t 6.0\t    0.0\t...',
          '1001\t   .\t   .\t    0.0\t...',
          '1002\t 7.0\t 8.0\t    0.0\t...',
        ]),
    );
    expect(column(result, 'leftXPx')).toEqual([5, Number.NaN, 7]);
    expect(Object.keys(result.recording.streams[0]!.columns)).toEqual(['leftXPx', 'leftYPx']);
    expect(codes(result)).toContain('BLINKS_NOT_CODED');
  });

  test('short and damaged rows are lost as a whole (a missing field shifts the others), counted with their first line', async () => {
    const result = await read(
      HEAD +
        block('LEFT', MONO, [
          '1000\t1.0\t2.0\t3.0\t...',
          '1001\t1.0',
          '1002\t1.0\t2#0\t3.0\t...',
          '1003\t1.0\t2.0\t3.0\t...',
          '10x4\t1.0\t2.0\t3.0\t...',
        ]),
    );
    expect(column(result, 'leftYPx')).toEqual([2, Number.NaN, Number.NaN, 2]);
    expect(column(result, 'leftXPx')).toEqual([1, Number.NaN, Number.NaN, 1]);
    expect(result.issues.slice(0, 3)).toMatchObject([
      { code: 'LINE_SHORT', count: 1, where: { line: 12 } },
      { code: 'NUMBER_UNREADABLE', count: 1, where: { line: 13 }, params: { found: '2#0' } },
      { code: 'TIME_UNREADABLE', count: 1, where: { line: 15 } },
    ]);
  });

  test('a row whose x is missing does not read y as x: the flags end up where a number should be', async () => {
    const result = await read(
      HEAD + block('LEFT', MONO, ['1000\t541.5\t288.0\t...', ...rows(1001, 2, '1.0\t2.0\t3.0\t...')]),
    );
    expect(column(result, 'leftXPx')).toEqual([Number.NaN, 1, 1]);
  });

  test('samples before any SAMPLES line are not guessed at', async () => {
    const result = await read('** CONVERTED FROM x\n1000\t1.0\t2.0\t3.0\t...\n1001\t1.0\t2.0\t3.0\t...\n');
    expect(result.recording.streams).toEqual([]);
    expect(result.issues[0]).toMatchObject({ code: 'LINE_UNREADABLE', count: 2 });
    expect(codes(result)).toContain('NO_SAMPLES');
  });

  test('a binary EyeLink recording is told from EDF+, and what to do', async () => {
    await expect(read('SR_RESEARCH_COMBINED_FILE\0\0\x01')).rejects.toMatchObject({
      code: 'EYELINK_BINARY_EDF',
      hint: expect.stringContaining('edf2asc'),
    });
  });
});
