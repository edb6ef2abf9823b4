export { DEG_PER_RAD, degFromRad, degFromScreenOffset, RAD_PER_DEG, radFromDeg } from './angles.ts';
