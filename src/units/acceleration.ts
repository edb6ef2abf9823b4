/** Units in which devices write acceleration. */
export const ACCELERATION_UNITS = ['g', 'm/s2', 'mg'] as const;
export type AccelerationUnit = (typeof ACCELERATION_UNITS)[number];

/** What 1 g is in each of them; 9.80665 m/s² by definition. */
export const UNITS_PER_G: Readonly<Record<AccelerationUnit, number>> = { g: 1, 'm/s2': 9.80665, mg: 1000 };

/** An acceleration in g: 9.80665 m/s² is 1 g. */
export function gFromAcceleration(value: number, unit: AccelerationUnit): number {
  return value / UNITS_PER_G[unit];
}
