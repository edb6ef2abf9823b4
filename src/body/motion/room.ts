/**
 * Columns to work in that are used again and again: a week is looked at in thousands of pieces, and fresh memory for each of them costs more than what is done
 * in it. A column holds until one is taken at the same place again, and begins with whatever was there.
 */
export interface Room {
  take(place: string, length: number): Float64Array;
}

export function makeRoom(): Room {
  const whole = new Map<string, Float64Array>();
  const taken = new Map<string, Float64Array>();
  return {
    take: (place, length) => {
      const last = taken.get(place);
      if (last !== undefined && last.length === length) return last;
      let column = whole.get(place);
      if (column === undefined || column.length < length) {
        column = new Float64Array(length);
        whole.set(place, column);
      }
      const part = column.subarray(0, length);
      taken.set(place, part);
      return part;
    },
  };
}

/** A room in which every column is a fresh one, for what outlives the next piece. */
export const FRESH_ROOM: Room = { take: (_, length) => new Float64Array(length) };
