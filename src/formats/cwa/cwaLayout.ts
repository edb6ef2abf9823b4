export const HEADER_BYTES = 1024;
export const BLOCK_BYTES = 512;
/** Where the samples of a block begin, and how many bytes they may take. */
export const DATA_AT = 30;
export const DATA_BYTES = 480;
/** Words of 16 bits in a block, summed to 0 by the last one. */
const BLOCK_MARK = 0x5841;
const BLOCK_LENGTH_WORD = 508;

/** How samples stand in a block, and what columns they make, in the order in which they are stored. */
export interface CwaLayout {
  /** Value of the layout byte: axes in the upper half, bytes per value in the lower; 0 bytes = three values of 10 bits in 32. */
  readonly code: number;
  readonly name: string;
  readonly columns: readonly string[];
  readonly bytesPerSample: number;
  readonly samplesPerBlock: number;
}

const threeOf = (quantity: string, unit: string): string[] =>
  ['X', 'Y', 'Z'].map((axis) => `${quantity}${axis}${unit}`);
const ACCEL = threeOf('accel', 'G');
const GYRO = threeOf('gyro', 'DegPerS');
const MAG = threeOf('mag', 'Ut');

function layout(code: number, name: string, columns: readonly string[], bytesPerSample: number): CwaLayout {
  return { code, name, columns, bytesPerSample, samplesPerBlock: Math.floor(DATA_BYTES / bytesPerSample) };
}

export const PACKED = layout(0x30, 'packed', ACCEL, 4);
export const CWA_LAYOUTS: readonly CwaLayout[] = [
  PACKED,
  layout(0x32, 'unpacked', ACCEL, 6),
  layout(0x62, 'six axes', [...GYRO, ...ACCEL], 12),
  layout(0x92, 'nine axes', [...GYRO, ...ACCEL, ...MAG], 18),
];

/** What stands in a block before its samples. */
export interface BlockHead {
  readonly session: number;
  readonly sequence: number;
  /** Seconds since 2000 began, local time as the device was set; undefined where it is no date. */
  readonly stampS: number | undefined;
  /** The sample, counted from the block's first, that was taken at `stampS`. May lie outside the block. */
  readonly stampSample: number;
  readonly lightAndScale: number;
  readonly temperature: number;
  readonly battery: number;
  /** Hz, as the device was set; NaN where it is none. */
  readonly rateHz: number;
  /** ± g, as the device was set. */
  readonly rangeG: number;
  readonly layoutCode: number;
  readonly count: number;
}

/** True where the mark and the length of a block are right. */
export function isBlock(view: DataView, at: number): boolean {
  return view.getUint16(at, true) === BLOCK_MARK && view.getUint16(at + 2, true) === BLOCK_LENGTH_WORD;
}

/** The sum of all words of a block, which must be 0. */
export function blockSum(view: DataView, at: number): number {
  let sum = 0;
  for (let k = at; k < at + BLOCK_BYTES; k += 4) {
    const two = view.getInt32(k, true);
    sum += (two & 0xffff) + (two >>> 16);
  }
  return sum & 0xffff;
}

export function parseBlockHead(view: DataView, at: number): BlockHead {
  const rateCode = view.getUint8(at + 24);
  const offset = view.getInt16(at + 26, true);
  const fraction = view.getUint16(at + 4, true);
  const whole = secondsOfStamp(view.getUint32(at + 14, true));
  // The device moved the offset by as many whole samples as the fraction holds at its nominal rate, for readers that do not know fractions.
  const hasFraction = (fraction & 0x8000) !== 0;
  const parts = fraction & 0x7fff;
  // The first devices told the rate in the place of the offset.
  const rateHz = rateCode !== 0 ? nominalRateHz(rateCode) : offset > 0 ? offset : Number.NaN;
  const moved = hasFraction ? (2 * parts * Math.trunc(rateHz)) >> 16 : 0;
  return {
    session: view.getUint32(at + 6, true),
    sequence: view.getUint32(at + 10, true),
    stampS: whole === undefined ? undefined : whole + (hasFraction ? parts / 32768 : 0),
    stampSample: rateCode === 0 ? 0 : offset + moved,
    lightAndScale: view.getUint16(at + 18, true),
    temperature: view.getUint16(at + 20, true) & 0x3ff,
    battery: view.getUint8(at + 23),
    rateHz,
    rangeG: rangeG(rateCode),
    layoutCode: view.getUint8(at + 25),
    count: view.getUint16(at + 28, true),
  };
}

/** Hz of a rate code. */
export function nominalRateHz(rateCode: number): number {
  return 3200 / 2 ** (15 - (rateCode & 15));
}

/** ± g of a rate code. */
export function rangeG(rateCode: number): number {
  return 16 >> (rateCode >> 6);
}

/** Seconds since 2000 of a packed date (6 bits year, 4 month, 5 day, 5 hour, 6 minute, 6 second), or undefined where it is none. */
export function secondsOfStamp(stamp: number): number | undefined {
  const year = 2000 + (stamp >>> 26);
  const month = (stamp >>> 22) & 15;
  const day = (stamp >>> 17) & 31;
  const hour = (stamp >>> 12) & 31;
  const minute = (stamp >>> 6) & 63;
  const second = stamp & 63;
  if (month < 1 || month > 12 || day < 1 || hour > 23 || minute > 59 || second > 59) return undefined;
  const dayMs = Date.UTC(year, month - 1, day);
  // The 31st of a month with 30 days would be the 1st of the next one.
  if (new Date(dayMs).getUTCDate() !== day) return undefined;
  return (dayMs - MS_2000) / 1000 + 3600 * hour + 60 * minute + second;
}

const MS_2000 = Date.UTC(2000, 0, 1);

/** `YYYY-MM-DDTHH:mm:ss.sss` of seconds since 2000. */
export function localTextOf(secondsSince2000: number): string {
  return new Date(MS_2000 + Math.round(1000 * secondsSince2000)).toISOString().slice(0, -1);
}
