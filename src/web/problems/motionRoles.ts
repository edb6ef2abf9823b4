/** Units of acceleration, as a person chooses one for all columns. */
export const UNITS = ['g', 'm/s2', 'mg'] as const;
export type Unit = (typeof UNITS)[number];

/** What a column of motion can mean, without its axis. Acceleration takes its unit from the form. */
export const MOTION_ROLES = ['accel', 'linear', 'gravity', 'gyroDeg', 'gyroRad'] as const;
export type MotionRole = (typeof MOTION_ROLES)[number];
export const AXES = ['x', 'y', 'z'] as const;
type Axis = (typeof AXES)[number];

const UNIT_ENDINGS: Readonly<Record<Unit, string>> = { g: 'g', 'm/s2': 'm_s2', mg: 'mg' };
const ACCELERATION = /^(accel|linear|gravity)_([xyz])(?:_(g|m_s2|mg))?$/;
const MOTION = /^(accel|linear|gravity|gyro|mag|pos)_[xyz](_|$)/;

/** Name of the meaning: `accel_x` (unit apart), `gyro_x_deg_s`. */
export function motionRoleOf(role: MotionRole, axis: Axis): string {
  if (role === 'gyroDeg') return `gyro_${axis}_deg_s`;
  return role === 'gyroRad' ? `gyro_${axis}_rad_s` : `${role}_${axis}`;
}

export function isMotionRole(role: string): boolean {
  return MOTION.test(role);
}

/** Whether any column is an acceleration, so that a unit is needed. */
export function hasAcceleration(roles: readonly string[]): boolean {
  return roles.some((role) => ACCELERATION.test(role));
}

/** A proposal with the unit of acceleration taken out of its roles, as the form shows it. */
export function withUnitApart(proposal: Readonly<Record<string, string>>): {
  roles: Record<string, string>;
  unit: Unit | undefined;
} {
  let unit: Unit | undefined;
  const roles = Object.entries(proposal).map(([column, role]) => {
    const [whole, quantity, axis, ending] = ACCELERATION.exec(role) ?? [];
    if (whole === undefined) return [column, role];
    unit ??= UNITS.find((known) => UNIT_ENDINGS[known] === ending);
    return [column, `${quantity}_${axis}`];
  });
  return { roles: Object.fromEntries(roles), unit };
}

/** The role with the unit that was chosen. */
export function withUnit(role: string, unit: Unit | undefined): string {
  return unit !== undefined && ACCELERATION.test(role) ? `${role}_${UNIT_ENDINGS[unit]}` : role;
}

/** Whether the three axes of an acceleration or a rotation are all there. */
export function hasThreeAxes(roles: readonly string[]): boolean {
  return MOTION_ROLES.some(
    (role) => role !== 'gravity' && AXES.every((axis) => roles.includes(motionRoleOf(role, axis))),
  );
}
