import type { BodyPlace, Stream } from '../../recording/index.ts';
import { median } from '../../signal/index.ts';
import { makeMotionStream } from '../motion/motionStream.ts';
import { mergeSensors } from '../motiontable/mergeSensors.ts';
import { isAcceleration } from '../motiontable/motionRoles.ts';
import { restSizeOf, unitOfRest } from '../motiontable/restSize.ts';
import { accelerationOf, columnsOf, convertToStreamUnit, type SensorValues } from '../motiontable/sensorValues.ts';
import type { IssueTally } from '../table/issueTally.ts';
import type { Metadata } from './metadata.ts';
import type { SensorTable } from './readSensorTable.ts';
import type { Device } from './sensorFiles.ts';

/** Gravity is 1 in g and 9.8 in m/s²: whatever lies above the middle of both is m/s². */
const MIDDLE_SIZE = 4;

/** All sensors of one device as one stream on the clock of its acceleration. Undefined where nothing is left of them. */
export function deviceStream(
  device: Device,
  tables: readonly SensorTable[],
  {
    afterZeroS,
    place,
    metadata,
    tally,
  }: {
    readonly afterZeroS: (origin: string) => number;
    readonly place: BodyPlace;
    readonly metadata: Metadata;
    readonly tally: IssueTally;
  },
): Stream | undefined {
  const clocked = tables.map(({ origin, timesS, sensors }) => {
    const startS = afterZeroS(origin);
    return { timesS: timesS.map((timeS) => timeS + startS), sensors: inTrueUnits(device, sensors, metadata) };
  });
  for (const { sensors } of clocked) for (const sensor of sensors) convertToStreamUnit(sensor);
  const merged = mergeSensors(clocked, tally);
  if (merged === undefined) return undefined;
  const spanS = merged.timesS[merged.timesS.length - 1]! - merged.timesS[0]!;
  const rateHz = spanS > 0 ? merged.timesS.length / spanS : 50;
  const acceleration = accelerationOf(merged.sensors, rateHz, tally);
  const rotation = merged.sensors.filter(({ quantity }) => !isAcceleration(quantity));
  const columns = Object.assign({}, ...[acceleration ?? [], rotation].flat().map(columnsOf));
  const { stream, issues } = makeMotionStream(device, merged.timesS, columns, { place });
  tally.addAll(issues);
  return stream;
}

/**
 * Units as they are rather than as they are documented: the size of gravity tells them. A watch writes g, but m/s² where units are standardised;
 * earphones write the acceleration in g and gravity in m/s².
 */
function inTrueUnits(device: Device, sensors: readonly SensorValues[], metadata: Metadata): SensorValues[] {
  const gravity = sensors.find(({ quantity }) => quantity === 'gravity');
  const gravityUnit = gravity === undefined ? undefined : sizeOf(gravity) > MIDDLE_SIZE ? 'm/s2' : 'g';
  return sensors.map((sensor): SensorValues => {
    if (sensor.quantity === 'gravity' && gravityUnit !== undefined) return { ...sensor, unit: gravityUnit };
    if (sensor.quantity === 'linear' && device !== 'phone')
      return { ...sensor, unit: metadata.isStandardised ? 'm/s2' : 'g' };
    if (sensor.quantity !== 'accel') return sensor;
    const unit = unitOfRest(restSizeOf(sensor.axes, 100));
    return unit === 'g' ? { ...sensor, unit } : sensor;
  });
}

/** Median length of the vector over some thousand samples. */
function sizeOf({ axes: [x, y, z] }: SensorValues): number {
  const stride = Math.max(1, Math.floor(x.length / 5000));
  return median(
    Float64Array.from({ length: Math.ceil(x.length / stride) }, (_, k) =>
      Math.hypot(x[k * stride]!, y[k * stride]!, z[k * stride]!),
    ),
  );
}
