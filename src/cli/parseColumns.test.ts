import { expect, test } from 'vitest';
import { parseColumns } from './parseColumns.ts';

test('snake case and camel case name the same columns; times stay as they are', () => {
  const expected = { time: 't_ms', lx: 'leftXPx', 'pupil L': 'leftPupilMm' };
  for (const text of ['time=t_ms,lx=left_x_px,pupil L=left_pupil_mm', 'time=t_ms, lx = leftXPx ,pupil L=leftPupilMm'])
    expect(parseColumns(text, undefined, undefined)).toEqual({ columns: expected });
});

test('meanings of motion keep their unit in their name; the columns of a motion stream are meanings too', () => {
  expect(parseColumns('t=t_date,ax=accel_x_m_s2,gx=gyroXDegPerS', undefined, undefined)).toEqual({
    columns: { t: 't_date', ax: 'accel_x_m_s2', gx: 'gyro_x_deg_s' },
  });
});

test('a header with an equals sign is cut at the last one; one with a comma is given as JSON', () => {
  expect(parseColumns('a=b=t_s,c=x_deg', undefined, undefined).columns).toEqual({ 'a=b': 't_s', c: 'xDeg' });
  expect(parseColumns('{"x, left": "left_x_px", "t": "t_s"}', undefined, undefined).columns).toEqual({
    'x, left': 'leftXPx',
    t: 't_s',
  });
});

test('without a time column a rate is needed', () => {
  expect(() => parseColumns('gx=x_px', undefined, undefined)).toThrow('give --rate HZ');
  expect(parseColumns('gx=x_px', '250', '0,-1')).toEqual({
    columns: { gx: 'xPx' },
    rateHz: 250,
    missingValues: [0, -1],
  });
});

test.each([
  ['gx', undefined, undefined, 'header=meaning pairs'],
  ['gx=', undefined, undefined, 'header=meaning pairs'],
  ['gx=left', '500', undefined, 'maps to left'],
  ['ax=accel_x', '50', undefined, 'expected accel_x_g, accel_x_m_s2 or accel_x_mg'],
  ['gx=x_px', '0', undefined, 'samples per second'],
  ['gx=x_px', '500', '0,none', 'numbers that mean "no data"'],
  ['{"gx"', '500', undefined, 'begins like JSON but is not'],
])('%s, rate %s, missing %s is answered with what was expected', (columns, rate, missing, sentence) => {
  expect(() => parseColumns(columns, rate, missing)).toThrow(sentence);
});
