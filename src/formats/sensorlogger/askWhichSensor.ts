import { FormatError } from '../../recording/index.ts';
import type { TableHead } from '../delimited/tableHead.ts';
import { MOTION_AXES } from '../motiontable/motionRoles.ts';

/** The question which sensor a single table is from: all of them have the same columns, and only the file name tells them apart. */
export function askWhichSensor({ names, sampleRows }: TableHead): FormatError {
  const isNs = (sampleRows[0]?.[names.indexOf('time')] ?? '').replace(/\D.*$/, '').length >= 18;
  const axes = MOTION_AXES.filter((axis) => names.includes(axis)).map((axis) => [axis, `accel_${axis}_m_s2`]);
  const proposal = { time: isNs ? 't_ns' : 't_s', ...Object.fromEntries(axes) };
  const question = { columns: names, sampleRows, proposal, motion: { accelerationUnit: 'm/s2' as const } };
  return new FormatError('MOTION_UNCLEAR', { columns: names.slice(0, 12).join(', ').slice(0, 200) }, { question });
}
