import { expect, test } from 'vitest';
import { mappingFrom, roleOf } from './columnRoles.ts';
import { draftFrom, geometryFrom } from './geometryDraft.ts';
import { withUnitApart } from './motionRoles.ts';

const draft = { roles: { a: 't_ms', b: 'xDeg', c: '' }, rateHz: undefined, missingText: '' };

test('a mapping leaves out unused columns and needs a time or a rate, and a horizontal position', () => {
  expect(mappingFrom(draft)).toEqual({ mapping: { columns: { a: 't_ms', b: 'xDeg' } } });
  expect(mappingFrom({ ...draft, roles: { b: 'xDeg' } })).toEqual({ fault: 'noTime' });
  expect(mappingFrom({ ...draft, roles: { b: 'leftXPx' }, rateHz: 250 })).toEqual({
    mapping: { columns: { b: 'leftXPx' }, rateHz: 250 },
  });
  expect(mappingFrom({ ...draft, roles: { a: 't_s', b: 'yDeg' } })).toEqual({ fault: 'noPosition' });
  expect(mappingFrom({ ...draft, roles: { a: 't_s', b: 'xDeg', c: 'xDeg' } })).toEqual({ fault: 'twice' });
  expect(mappingFrom({ ...draft, roles: { a: 't_s', d: 't_ms', b: 'xDeg' } })).toEqual({ fault: 'twice' });
});

test('motion needs three axes of one sensor and the unit of acceleration, and no eyes beside it', () => {
  const axes = { b: 'accel_x', c: 'accel_y', d: 'accel_z' };
  const motion = { ...draft, roles: { a: 't_date', ...axes } };
  expect(mappingFrom({ ...motion, unit: 'm/s2' })).toEqual({
    mapping: { columns: { a: 't_date', b: 'accel_x_m_s2', c: 'accel_y_m_s2', d: 'accel_z_m_s2' } },
  });
  expect(mappingFrom(motion)).toEqual({ fault: 'noUnit' });
  expect(mappingFrom({ ...motion, roles: { a: 't_s', b: 'accel_x' }, unit: 'g' })).toEqual({ fault: 'noAxes' });
  expect(mappingFrom({ ...motion, roles: { a: 't_s', ...axes, e: 'xDeg' }, unit: 'g' })).toEqual({ fault: 'mixed' });
  expect(mappingFrom({ ...draft, roles: { a: 't_date', b: 'xDeg' } })).toEqual({ fault: 'noDate' });
  const rotation = { b: 'gyro_x_rad_s', c: 'gyro_y_rad_s', d: 'gyro_z_rad_s' };
  expect(mappingFrom({ ...draft, roles: { a: 't_s', ...rotation } })).toEqual({
    mapping: { columns: { a: 't_s', ...rotation } },
  });
});

test('a proposed unit is taken out of the roles, for the person to look at once', () => {
  expect(withUnitApart({ a: 't_s', b: 'accel_x_mg', c: 'gyro_x_deg_s' })).toEqual({
    roles: { a: 't_s', b: 'accel_x', c: 'gyro_x_deg_s' },
    unit: 'mg',
  });
});

test('numbers for no data: 0 and −1 and 9999,5; a word is refused', () => {
  const made = mappingFrom({ ...draft, missingText: '0 -1; 9999,5' });
  expect('mapping' in made && made.mapping.missingValues).toEqual([0, -1, 9999.5]);
  expect(mappingFrom({ ...draft, missingText: 'none' })).toEqual({ fault: 'badMissing' });
});

test('roles are named as stream columns', () => {
  expect(roleOf('any', 'XDeg')).toBe('xDeg');
  expect(roleOf('left', 'PupilMm')).toBe('leftPupilMm');
});

test('53.3 × 30 cm at 600 mm is 0.533 × 0.3 m at 0.6 m', () => {
  const geometry = geometryFrom(
    { ...draftFrom({}), width: 53.3, height: 30, distance: 600, distanceUnit: 'mm', widthPx: 1920, heightPx: 1080 },
    true,
  );
  expect(geometry?.widthM).toBeCloseTo(0.533, 12);
  expect(geometry?.distanceM).toBeCloseTo(0.6, 12);
});

test('a diagonal of 25 in on 800 × 600 px is 20 × 15 in (3-4-5)', () => {
  const geometry = geometryFrom(
    { ...draftFrom({}), sizeKind: 'diagonal', diagonal: 25, sizeUnit: 'in', distance: 60, widthPx: 800, heightPx: 600 },
    false,
  );
  expect(geometry?.widthM).toBeCloseTo(20 * 0.0254, 12);
  expect(geometry?.heightM).toBeCloseTo(15 * 0.0254, 12);
});

test('what is missing or not above 0 is refused; what the file says is filled in, in cm', () => {
  expect(geometryFrom({ ...draftFrom({}), width: 50, height: 30 }, false)).toBeUndefined();
  expect(geometryFrom({ ...draftFrom({}), width: 50, height: 30, distance: 0 }, false)).toBeUndefined();
  expect(geometryFrom({ ...draftFrom({}), width: 50, height: 30, distance: 60 }, true)).toBeUndefined();
  expect(draftFrom({ widthM: 0.533, distanceM: 0.6 })).toMatchObject({ width: 53.3, distance: 60 });
});
