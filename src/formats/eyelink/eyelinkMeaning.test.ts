import { describe, expect, test } from 'vitest';
import { block, codes, column, HEAD, MONO, read, rows } from './ascText.testing.ts';

describe('units', () => {
  const HREF = MONO.replace('GAZE', 'HREF');

  test('HREF 15000 right and 15000 down is 45 deg right and 45 deg down: atan(15000 / 15000)', async () => {
    const result = await read(
      HEAD + block('LEFT', HREF, rows(1000, 2, '15000.0\t15000.0\t300.0\t...')).replace('EVENTS\tGAZE', 'EVENTS\tHREF'),
    );
    expect(column(result, 'leftXDeg')[0]).toBeCloseTo(45, 5);
    expect(column(result, 'leftYDeg')[0]).toBeCloseTo(-45, 5);
    expect(codes(result)).toEqual([]);
  });

  test('HREF along one axis equals the angle of the manual, acos((f² + x₁x₂) / (√(f² + x₁²) √(f² + x₂²)))', async () => {
    const result = await read(
      HEAD + block('LEFT', HREF, ['1000\t-3606.0\t0.0\t829.0\t...', '1001\t 2428.0\t0.0\t829.0\t...']),
    );
    const f = 15000;
    const [a, b] = [-3606, 2428];
    const angle = (Math.acos((f * f + a * b) / Math.sqrt(f * f + a * a) / Math.sqrt(f * f + b * b)) * 180) / Math.PI;
    const [first, second] = column(result, 'leftXDeg') as [number, number];
    expect(second - first).toBeCloseTo(angle, 4);
  });

  test.each(['PUPIL', 'RAW'])(
    '%s samples stay camera units and are refused as degrees, with a screen or without',
    async (kind) => {
      const geometry = { widthPx: 1920, heightPx: 1080, widthM: 0.5, heightM: 0.3, distanceM: 0.6 };
      const result = await read(
        HEAD + block('LEFT', MONO.replace('GAZE', kind), rows(1000, 2, '-2500.0\t-1200.0\t300.0\t...')),
        { geometry },
      );
      expect(Object.keys(result.recording.streams[0]!.columns)).toEqual([
        'leftXCamera',
        'leftYCamera',
        'leftPupilArea',
      ]);
      expect(codes(result)).toContain('COORDINATES_RAW');
    },
  );

  test('events in HREF beside samples in GAZE: 16 fields and a duration of 140664473911630 change nothing', async () => {
    const text = block('RIGHT', MONO.replace('LEFT', 'RIGHT'), [
      ...rows(1000, 3, '1.0\t2.0\t3.0\t...'),
      'EFIX R   1000\t1002\t140664473911630\t  1.0\t  2.0\t    300\t 1.0\t 2.0',
      'ESACC R  1000\t1002\t3\t1\t1\t2\t2\t 0.5\t 100\t1\t1\t2\t2\t26.2\t27.1\t0',
      'EBLINK R 1001\t1001\t1',
    ]).replace('EVENTS\tGAZE', 'EVENTS\tHREF');
    const result = await read(HEAD + text);
    expect(codes(result)[0]).toBe('UNITS_MIXED');
    expect(result.recording.events).toEqual([{ kind: 'blink', eye: 'right', startS: 0.001, endS: 0.002 }]);
    expect(column(result, 'rightXPx')).toEqual([1, 1, 1]);
  });
});

describe('events', () => {
  test('EFIX 7451295..7451508 at 1 kHz lasts 214 ms, EFIX 5511183..5511747 at 500 Hz lasts 566 ms: one sample more than end - start', async () => {
    const at = async (rate: string, from: number, to: number) => {
      const text = block('LEFT', MONO.replace('1000', rate), [
        `${from}\t1.0\t2.0\t3.0\t...`,
        `EFIX L   ${from}\t${to}\t999\t1.0\t2.0\t3`,
      ]);
      const event = (await read(HEAD + text)).recording.events[0]!;
      return event.endS - event.startS;
    };
    expect(await at('1000', 7451295, 7451508)).toBeCloseTo(0.214, 9);
    expect(await at('500', 5511183, 5511747)).toBeCloseTo(0.566, 9);
  });

  test('a saccade around a blink is left out, points and 2.3e+06 in its fields do no harm', async () => {
    const text = block('LEFT', MONO, [
      ...rows(1000, 3, '1.0\t2.0\t3.0\t...'),
      'SSACC L  1000',
      'SBLINK L 1001',
      'EBLINK L 1001\t1002\t2',
      'ESACC L  1000\t1003\t4\t   .\t   .\t  1.0\t  2.0\t   .\t2.3e+06',
      'ESACC L  1010\t1030\t21\t  1.0\t  2.0\t  3.0\t  4.0\t   0.5\t 100',
    ]);
    const { recording, issues } = await read(HEAD + text);
    expect(recording.events.map((event) => [event.kind, event.startS])).toEqual([
      ['blink', 0.001],
      ['saccade', 0.01],
    ]);
    expect(issues.map((issue) => issue.code)).toEqual(['GEOMETRY_MISSING']);
  });

  test('messages with tab or blank, inputs and buttons; no calibration, commands, display lists, trial variables', async () => {
    const text = block('LEFT', MONO, [
      ...rows(1000, 2, '1.0\t2.0\t3.0\t...'),
      'MSG\t1001 TRIALID 0',
      'MSG 1002 READING.STOP',
      'MSG\t1003 !CAL Calibration points:',
      '   4357.5  231.64 -84.095',
      'MSG\t1004 !CMD 0 select_parser_configuration 0',
      'MSG\t1005 !V TRIAL_VAR SUBJECT_ID someone',
      'MSG\t1005 -11 !V DRAW_LIST x.vcl',
      'INPUT\t1006\t127',
      'BUTTON\t1007\t1\t1',
    ]);
    const { recording, issues } = await read(HEAD + text);
    expect(recording.events.map((event) => [event.kind, event.text, event.startS])).toEqual([
      ['message', 'TRIALID 0', 0.001],
      ['message', 'READING.STOP', 0.002],
      ['input', 'input 127', 0.006],
      ['input', 'button 1 1', 0.007],
    ]);
    expect(issues.map((issue) => issue.code)).toEqual(['GEOMETRY_MISSING']);
  });
});

describe('screen', () => {
  const withMessages = (...messages: string[]) =>
    read(
      HEAD +
        messages.map((m) => `MSG\t990 ${m}\n`).join('') +
        block('LEFT', MONO, rows(1000, 2, '960.0\t540.0\t300.0\t...')),
    );

  test.each([
    ['GAZE_COORDS 0.00 0.00 1919.00 1079.00'],
    ['DISPLAY_COORDS = 0 0 1919 1079'],
    ['DISPLAY_COORDS 0 0 1919 1079'],
    ['GAZE_COORDS 0.00 0.00 1920.00 1080.00'],
    ['!CMD 0 screen_pixel_coords = 0, 0, 1919, 1079'],
  ])('%s is 1920 × 1080 px', async (message) => {
    expect((await withMessages(message)).recording.geometry).toEqual({ widthPx: 1920, heightPx: 1080 });
  });

  test('GAZE_COORDS is what samples are counted in; a display of another size is told', async () => {
    const { recording, issues } = await withMessages('DISPLAY_COORDS 0 0 1279 1023', 'GAZE_COORDS 0 0 1919 1079');
    expect(recording.geometry).toEqual({ widthPx: 1920, heightPx: 1080 });
    expect(issues[0]).toMatchObject({ code: 'GEOMETRY_ODD', params: { used: '1920 × 1080 px' } });
  });

  test('SCREEN_PHYS_COORDS in mm and SCREEN_DISTANCE complete the screen: the centre is 0 deg', async () => {
    const result = await withMessages(
      'GAZE_COORDS 0 0 1919 1079',
      'SCREEN_PHYS_COORDS -266.5 150.5 266.5 -150.5',
      'SCREEN_DISTANCE 565',
    );
    expect(result.recording.geometry).toEqual({
      widthPx: 1920,
      heightPx: 1080,
      widthM: 0.533,
      heightM: 0.301,
      distanceM: 0.565,
    });
    expect(column(result, 'leftXDeg')[0]).toBeCloseTo(0, 6);
    expect(codes(result)).toEqual([]);
  });

  test('two distances go to the upper and lower edge: √((625² + 625²)/2 − 350²/4) = 600 mm', async () => {
    const half = 175;
    const edge = Math.sqrt(600 * 600 + half * half);
    const result = await withMessages(
      'SCREEN_PHYS_COORDS -300 175 300 -175',
      `SCREEN_DISTANCE = ${edge.toFixed(6)} ${edge.toFixed(6)}`,
    );
    expect(result.recording.geometry!.distanceM).toBeCloseTo(0.6, 6);
  });

  test('a frame that starts at (100, 50) is moved to the corner; one with y upwards is turned', async () => {
    const moved = await withMessages('GAZE_COORDS 100 50 2019 1129');
    expect([column(moved, 'leftXPx')[0], column(moved, 'leftYPx')[0]]).toEqual([860, 490]);
    const turned = await withMessages('GAZE_COORDS 0 1079 1919 0');
    expect(column(turned, 'leftYPx')[0]).toBe(539);
  });
});
