import { expect, test } from 'vitest';
import { meaningOfName, namesAnEye, readMotionName } from './motionNames.ts';
import { MOTION_ROLES, motionMeaning, motionRole } from './motionRoles.ts';

const roleOf = (name: string): string | undefined => {
  const read = readMotionName(name);
  const meaning = read === undefined ? undefined : meaningOfName(read);
  return meaning === undefined ? undefined : motionRole(meaning);
};

test.each([
  ['ax', 'accel_x'],
  ['acc_x', 'accel_x'],
  ['accX', 'accel_x'],
  ['AccY', 'accel_y'],
  ['x_acc', 'accel_x'],
  ['a_z', 'accel_z'],
  ['Accelerometer X', 'accel_x'],
  ['acc_x_g', 'accel_x_g'],
  ['acc_x_m_s2', 'accel_x_m_s2'],
  ['accX[g]', 'accel_x_g'],
  ['Accel-X (g)', 'accel_x_g'],
  ['Accel-Z (mg)', 'accel_z_mg'],
  ['Acceleration x (m/s^2)', 'accel_x_m_s2'],
  ['Acceleration x (m/s²)', 'accel_x_m_s2'],
  ['Beschleunigung y (m/s^2)', 'accel_y_m_s2'],
  ['Accélération z (m/s²)', 'accel_z_m_s2'],
  ['Aceleración x (m/s^2)', 'accel_x_m_s2'],
  ['x-axis[m/s^2]', 'accel_x_m_s2'],
  ['X (m/s^2)', 'accel_x_m_s2'],
  ['gFx', 'accel_x_g'],
  ['gFz (g)', 'accel_z_g'],
  ['accelerometerAccelerationX(G)', 'accel_x_g'],
  ['motionUserAccelerationY(G)', 'linear_y_g'],
  ['Linear Acceleration x (m/s^2)', 'linear_x_m_s2'],
  ['Lineare Beschleunigung x (m/s^2)', 'linear_x_m_s2'],
  ['linacc_x', 'linear_x'],
  ['motionGravityX(G)', 'gravity_x_g'],
  ['Gyro-X (d/s)', 'gyro_x_deg_s'],
  ['Gyroscope x (rad/s)', 'gyro_x_rad_s'],
  ['motionRotationRateX(rad/s)', 'gyro_x_rad_s'],
  ['wx (rad/s)', 'gyro_x_rad_s'],
  ['gyr_z_dps', 'gyro_z_deg_s'],
  ['Magnetic field x (µT)', 'mag_x_ut'],
])('%s is %s', (name, role) => {
  expect(roleOf(name)).toBe(role);
});

test.each([
  'x',
  'gx',
  'left_gaze_x',
  'Absolute acceleration (m/s^2)',
  'aT',
  'quaternionX',
  'AccelerometerUncalibrated x',
  'x_px',
  'acc_x (counts)',
  'mouse_x',
  'head velocity x',
])('%s is not taken for a motion', (name) => {
  expect(roleOf(name)).toBeUndefined();
});

test('columns of one sensor share a group, whatever the order of words', () => {
  const groups = ['Accel-X (g)', 'Accel-Y (g)', 'Accel-Z (g)'].map((name) => readMotionName(name)?.group);
  expect(new Set(groups).size).toBe(1);
  expect(readMotionName('left_acc_x')?.group).not.toBe(readMotionName('right_acc_x')?.group);
});

test('every role reads back as its own meaning; names of stream columns are roles too', () => {
  for (const role of MOTION_ROLES) expect(motionRole(motionMeaning(role)!)).toBe(role);
  expect(motionMeaning('accelXG')).toEqual({ quantity: 'accel', axis: 'x', unit: 'g' });
  expect(motionMeaning('gyro_x_deg_per_s')).toEqual({ quantity: 'gyro', axis: 'x', unit: 'deg/s' });
  expect(motionMeaning('posZM')).toEqual({ quantity: 'pos', axis: 'z', unit: 'm' });
  expect(motionMeaning('xDeg')).toBeUndefined();
});

test('a table that tells of eyes is not motion alone', () => {
  expect(namesAnEye(['time', 'gaze_x', 'acc_x'])).toBe(true);
  expect(namesAnEye(['time', 'left_acc_x'])).toBe(false);
});
