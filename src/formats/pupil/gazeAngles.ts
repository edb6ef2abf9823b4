import { degFromRad } from '../../units/index.ts';

/** A direction as angles in deg, right and up positive. */
export interface GazeAngles {
  readonly xDeg: number;
  readonly yDeg: number;
}

/**
 * Azimuth and elevation in deg of a direction in the scene camera's frame (x right, y down, z forward), as Pupil Labs
 * defines them for Neon: azimuth is positive to the right, elevation upwards. NaN where the vector is lost or (0, 0, 0).
 */
export function anglesFromSceneVector(x: number, y: number, z: number): GazeAngles {
  if (x === 0 && y === 0 && z === 0) return { xDeg: Number.NaN, yDeg: Number.NaN };
  return { xDeg: degFromRad(Math.atan2(x, z)), yDeg: degFromRad(Math.atan2(-y, Math.sqrt(x * x + z * z))) };
}

/**
 * Rotation of an eye in deg from the `theta` and `phi` of the pupil's normal in the frame of its own camera (theta from
 * the camera's downward axis, phi around it; straight into the camera is theta = pi/2, phi = -pi/2). The camera of the
 * right eye (0) is mounted upside down, so both of its signs turn. The zero is the camera's axis, not gaze straight
 * ahead. The signs follow from the headset's design and were not checked against a recording.
 */
export function anglesFromEyeCamera(thetaRad: number, phiRad: number, eyeId: 0 | 1): GazeAngles {
  const sign = eyeId === 0 ? 1 : -1;
  return { xDeg: sign * degFromRad(phiRad + Math.PI / 2), yDeg: sign * degFromRad(Math.PI / 2 - thetaRad) };
}
