export { ACCELERATION_UNITS, type AccelerationUnit, gFromAcceleration, UNITS_PER_G } from './acceleration.ts';
export { DEG_PER_RAD, degFromRad, degFromScreenOffset, RAD_PER_DEG, radFromDeg } from './angles.ts';
export { CLOCK_UNIT, clockFromHours } from './clockFromHours.ts';
export { csvCell } from './csvCell.ts';
export { degFromHref, HREF_DISTANCE } from './href.ts';
export { type LengthUnit, METRES_PER_UNIT, metresFromLength, screenSidesFromDiagonal } from './length.ts';
export { degFromScreenCoordinates, type ScreenAxis } from './screen.ts';
export { DAYS_PER_MONTH, DAYS_PER_YEAR, secondsFromTicks, secondsFromTicksInto, TICKS_PER_S } from './time.ts';
