import { expect, test } from 'vitest';
import { parseDistanceM, parseScreen } from './parseScreen.ts';

test('pixels and lengths come in any order and unit: 530 mm, 53 cm and 0.53 m are one width', () => {
  const expected = { widthPx: 1920, heightPx: 1080, widthM: 0.53, heightM: 0.3 };
  for (const text of ['1920x1080px,0.53x0.30m', '53x30cm,1920x1080px', '1920×1080px, 530x300mm']) {
    const found = parseScreen(text);
    expect(Object.keys(found).sort()).toEqual(Object.keys(expected).sort());
    for (const [key, value] of Object.entries(expected))
      expect(found[key as keyof typeof expected]).toBeCloseTo(value, 12);
  }
});

test('one half alone is half a geometry', () => {
  expect(parseScreen('1024x768px')).toEqual({ widthPx: 1024, heightPx: 768 });
});

test.each(['1920', '1920x1080', 'axbpx', '1920x1080px;1x1m', ''])(
  '"%s" is answered with the shape that is expected',
  (text) => {
    expect(() => parseScreen(text)).toThrow('e.g. --screen 1920x1080px,0.53x0.30m');
  },
);

test('0.6, 0.6m, 60cm and 600mm are one distance', () => {
  for (const text of ['0.6', '.6', '0.6m', '60cm', '600 mm']) expect(parseDistanceM(text)).toBeCloseTo(0.6, 12);
});

test('a slip of units and zero are refused', () => {
  expect(() => parseDistanceM('60')).toThrow('60 m; expected at most 10 m');
  expect(() => parseDistanceM('0')).toThrow('must be greater than 0');
  expect(() => parseDistanceM('-1')).toThrow('expected metres');
  expect(() => parseScreen('530x300m')).toThrow('at most 10 m');
});
