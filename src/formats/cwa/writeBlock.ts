import { BLOCK_BYTES, blockSum, type CwaLayout, DATA_AT, nominalRateHz, PACKED } from './cwaLayout.ts';

/** What a block is made of. */
export interface BlockToWrite {
  readonly layout: CwaLayout;
  /** One column per axis of the layout, of stored integers. */
  readonly columns: readonly Int16Array[];
  readonly count: number;
  readonly sequence: number;
  readonly rateCode: number;
  readonly scaleBits: number;
  /** Packed date of a whole second. */
  readonly stamp: number;
  /** 1/32,768 of a second behind it; undefined where the firmware knows none. */
  readonly fraction: number | undefined;
  /** Sample of the block that was taken then. */
  readonly stampSample: number;
  readonly temperatureC: number;
}

const SESSION = 1;
/** 4.1 V */
const BATTERY_RAW = 188;
const LIGHT_RAW = 300;

export function writeBlockInto(out: Uint8Array<ArrayBuffer>, at: number, block: BlockToWrite): void {
  const { layout, columns, count, fraction, rateCode } = block;
  out.fill(0, at, at + BLOCK_BYTES);
  const view = new DataView(out.buffer, out.byteOffset, out.length);
  view.setUint16(at, 0x5841, true);
  view.setUint16(at + 2, 508, true);
  view.setUint16(at + 4, fraction === undefined ? 0 : 0x8000 | fraction, true);
  view.setUint32(at + 6, SESSION, true);
  view.setUint32(at + 10, block.sequence, true);
  view.setUint32(at + 14, block.stamp, true);
  view.setUint16(at + 18, (block.scaleBits << 10) | LIGHT_RAW, true);
  view.setUint16(at + 20, Math.round(((block.temperatureC + 50) * 256) / 75), true);
  view.setUint8(at + 23, BATTERY_RAW);
  view.setUint8(at + 24, rateCode);
  view.setUint8(at + 25, layout.code);
  const moved = fraction === undefined ? 0 : (2 * fraction * Math.trunc(nominalRateHz(rateCode))) >> 16;
  view.setInt16(at + 26, block.stampSample - moved, true);
  view.setUint16(at + 28, count, true);
  if (layout === PACKED) packTriplesInto(view, at + DATA_AT, columns, count);
  else
    for (let i = 0; i < count; i++)
      columns.forEach((column, axis) => {
        view.setInt16(at + DATA_AT + i * layout.bytesPerSample + 2 * axis, column[i]!, true);
      });
  view.setUint16(at + 510, -blockSum(view, at) & 0xffff, true);
}

/** Ten bits an axis with the smallest common exponent that holds them; what it leaves over is rounded off, as the device does. */
function packTriplesInto(view: DataView, at: number, columns: readonly Int16Array[], count: number): void {
  const [x, y, z] = columns as [Int16Array, Int16Array, Int16Array];
  for (let i = 0; i < count; i++) {
    let exponent = 0;
    while (exponent < 3 && !(fits(x[i]!, exponent) && fits(y[i]!, exponent) && fits(z[i]!, exponent))) exponent++;
    const word =
      (exponent << 30) | (tenBits(z[i]!, exponent) << 20) | (tenBits(y[i]!, exponent) << 10) | tenBits(x[i]!, exponent);
    view.setInt32(at + 4 * i, word, true);
  }
}

function fits(value: number, exponent: number): boolean {
  const stored = value >> exponent;
  return stored >= -512 && stored <= 511;
}

function tenBits(value: number, exponent: number): number {
  return Math.max(-512, Math.min(511, value >> exponent)) & 0x3ff;
}

/** A whole second since 2000 as the device packs it. */
export function packStamp(secondsSince2000: number): number {
  const date = new Date(Date.UTC(2000, 0, 1) + 1000 * secondsSince2000);
  const year = date.getUTCFullYear() - 2000;
  if (!(year >= 0 && year < 64)) throw new RangeError(`the year must be 2000 to 2063, got ${year + 2000}`);
  const day = (year << 26) | ((date.getUTCMonth() + 1) << 22) | (date.getUTCDate() << 17);
  return (day | (date.getUTCHours() << 12) | (date.getUTCMinutes() << 6) | date.getUTCSeconds()) >>> 0;
}
