import type { Recording } from '../recording/index.ts';

/**
 * A 32-bit FNV-1a hash, in hex, of all samples and times of a recording, as whole millionths; loss counts as one fixed number.
 */
export function hashOfRecording(recording: Recording): string {
  let hash = 0x811c9dc5;
  const take = (value: number): void => {
    const whole = Number.isNaN(value) ? 0x7fffffff : Math.round(value * 1e6);
    for (const part of [whole | 0, Math.floor(whole / 4294967296) | 0])
      for (let shift = 0; shift < 32; shift += 8) hash = Math.imul(hash ^ ((part >>> shift) & 255), 0x01000193);
  };
  for (const stream of recording.streams)
    for (const column of [...Object.values(stream.columns), ...(stream.timesS === undefined ? [] : [stream.timesS])])
      for (let i = 0; i < column.length; i++) take(column[i]!);
  return (hash >>> 0).toString(16).padStart(8, '0');
}
