import type { SecondTable } from '../types.ts';

/** Seconds without samples. */
export function emptySecondTable(startS: number, length: number): SecondTable {
  const column = (): Float32Array => new Float32Array(length).fill(Number.NaN);
  return {
    startS,
    length,
    count: new Uint16Array(length),
    meanX: column(),
    meanY: column(),
    meanZ: column(),
    sdX: column(),
    sdY: column(),
    sdZ: column(),
    range: column(),
    enmo: column(),
    mad: column(),
  };
}
