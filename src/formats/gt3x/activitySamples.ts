import { STORED_LOSS } from '../../recording/index.ts';
import type { FillSecond } from './activitySeconds.ts';

export const ACTIVITY = 0;
export const ACTIVITY_2 = 26;
export const ACTIVITY_3 = 27;

/** Number of samples in an activity record of some length, and how to read them. */
export function activitySamples(
  type: number,
  bytes: Uint8Array,
  start: number,
  end: number,
): { count: number; fill: FillSecond } {
  const length = end - start;
  if (type === ACTIVITY_2) return { count: Math.floor(length / 6), fill: fillWords(bytes, start) };
  // Twelve bits an axis: the first kind has y before x, the third x before y.
  const order = type === ACTIVITY ? [1, 0, 2] : [0, 1, 2];
  return { count: Math.floor((2 * length) / 9), fill: fillTwelveBits(bytes, start, order) };
}

function fillWords(bytes: Uint8Array, start: number): FillSecond {
  return (columns, offset, count) => {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
    for (let axis = 0; axis < 3; axis++) {
      const column = columns[axis]!;
      for (let i = 0; i < count; i++) {
        const value = view.getInt16(start + 6 * i + 2 * axis, true);
        column[offset + i] = value === STORED_LOSS ? STORED_LOSS + 1 : value;
      }
    }
  };
}

function fillTwelveBits(bytes: Uint8Array, start: number, order: readonly number[]): FillSecond {
  return (columns, offset, count) => {
    for (let k = 0; k < 3 * count; k++) {
      const at = start + ((3 * k) >> 1);
      const value = k % 2 === 0 ? (bytes[at]! << 4) | (bytes[at + 1]! >> 4) : ((bytes[at]! & 15) << 8) | bytes[at + 1]!;
      columns[order[k % 3]!]![offset + Math.trunc(k / 3)] = (value << 20) >> 20;
    }
  };
}
