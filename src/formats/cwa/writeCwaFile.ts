import { CWA_LAYOUTS, type CwaLayout, HEADER_BYTES, nominalRateHz } from './cwaLayout.ts';
import { type BlockToWrite, packStamp, writeBlockInto } from './writeBlock.ts';

/** Samples without a gap. */
export interface CwaStretchSpec {
  readonly length: number;
  /** Second after `startLocal` at which a sample was taken; its own clock, which may wander. */
  readonly timeS: (index: number) => number;
  /** Puts the stored integers of `count` samples from `index` on into one column per axis of the layout. */
  readonly fillInto: (columns: readonly Int16Array[], index: number, count: number) => void;
  /** The sequence number goes on as if there were no gap before. */
  readonly continuesSequence?: boolean;
}

export interface CwaFileSpec {
  readonly layout: 'packed' | 'unpacked' | 'six axes' | 'nine axes';
  /** Local time of second 0, `YYYY-MM-DDTHH:mm:ss(.sss)`. */
  readonly startLocal: string;
  /** As the device was set: 3,200 Hz halved some times. */
  readonly statedRateHz: number;
  readonly stretches: readonly CwaStretchSpec[];
  /** Stored steps of 1 g: 256 (AX3), 2,048, 4,096, 8,192 or 16,384. Default 256. */
  readonly stepsPerG?: number;
  /** ± deg/s of the gyroscope: 2,000, 1,000, 500, 250 or 125. Default 2,000. */
  readonly gyroRangeDegPerS?: number;
  /** ± g as the device was set. Default 8. */
  readonly rangeG?: 2 | 4 | 8 | 16;
  /** Fewer samples in a block than there is room for. */
  readonly samplesPerBlock?: number;
  /** False for old firmware, whose stamps are whole seconds. Default true. */
  readonly hasFractions?: boolean;
  readonly temperatureC?: (timeS: number) => number;
  readonly annotation?: string;
}

const BLOCKS_PER_PIECE = 128;

/** The bytes of a CWA file, piece by piece, so that a week needs no more memory than a minute. A piece is valid until the next one. */
export function* cwaPieces(spec: CwaFileSpec): Iterable<Uint8Array<ArrayBuffer>> {
  const layout = CWA_LAYOUTS.find(({ name }) => name === spec.layout);
  if (layout === undefined) throw new RangeError(`layout must be a known one, got ${spec.layout}`);
  const perBlock = spec.samplesPerBlock ?? layout.samplesPerBlock;
  if (!(perBlock >= 1 && perBlock <= layout.samplesPerBlock))
    throw new RangeError(`samplesPerBlock must be 1 to ${layout.samplesPerBlock}, got ${perBlock}`);
  const head = headOf(spec, layout);
  yield headerBytes(spec, head.rateCode);
  const piece = new Uint8Array(512 * BLOCKS_PER_PIECE);
  const columns = layout.columns.map(() => new Int16Array(perBlock));
  let inPiece = 0;
  let sequence = -1;
  for (const stretch of spec.stretches) {
    sequence += stretch.continuesSequence === true || sequence < 0 ? 0 : 1;
    for (let index = 0; index < stretch.length; index += perBlock) {
      const count = Math.min(perBlock, stretch.length - index);
      sequence++;
      stretch.fillInto(columns, index, count);
      const block: BlockToWrite = {
        ...head,
        layout,
        columns,
        count,
        sequence,
        ...stampOf(spec, stretch, index, count),
      };
      writeBlockInto(piece, 512 * inPiece, block);
      inPiece++;
      if (inPiece < BLOCKS_PER_PIECE) continue;
      yield piece;
      inPiece = 0;
    }
  }
  if (inPiece > 0) yield piece.subarray(0, 512 * inPiece);
}

/** The whole file of `cwaPieces`. */
export function writeCwaFile(spec: CwaFileSpec): Uint8Array<ArrayBuffer> {
  const pieces = Array.from(cwaPieces(spec), (piece) => piece.slice());
  const out = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    out.set(piece, at);
    at += piece.length;
  }
  return out;
}

/** The device tells when the sample behind the block was taken, or, without fractions, at which sample the second began. */
function stampOf(
  spec: CwaFileSpec,
  stretch: CwaStretchSpec,
  index: number,
  count: number,
): Pick<BlockToWrite, 'stamp' | 'fraction' | 'stampSample' | 'temperatureC'> {
  const startS = secondsOf(spec.startLocal);
  const endS = stretch.timeS(index + count);
  const temperatureC = spec.temperatureC?.(endS) ?? 25;
  const stampS = startS + endS;
  const whole = Math.floor(stampS);
  const stamp = packStamp(whole);
  if (spec.hasFractions ?? true) {
    const parts = Math.floor((stampS - whole) * 32768);
    return { stamp, fraction: parts, stampSample: count, temperatureC };
  }
  const stepS = (endS - stretch.timeS(index)) / count;
  return { stamp, fraction: undefined, stampSample: count - Math.round((stampS - whole) / stepS), temperatureC };
}

function headOf(spec: CwaFileSpec, layout: CwaLayout): { rateCode: number; scaleBits: number } {
  const { stepsPerG = 256, gyroRangeDegPerS = 2000, rangeG = 8 } = spec;
  const power = 15 - Math.log2(3200 / spec.statedRateHz);
  if (!(Number.isInteger(power) && power >= 1 && power <= 15))
    throw new RangeError(
      `statedRateHz must be 3200 halved some times, such as ${nominalRateHz(10)}, got ${spec.statedRateHz}`,
    );
  const accelBits = Math.log2(stepsPerG) - 8;
  const gyroBits = Math.log2(8000 / gyroRangeDegPerS);
  if (!(Number.isInteger(accelBits) && accelBits >= 0 && accelBits <= 7))
    throw new RangeError(`stepsPerG must be 256 doubled some times, got ${stepsPerG}`);
  if (!(Number.isInteger(gyroBits) && gyroBits >= 1 && gyroBits <= 7))
    throw new RangeError(`gyroRangeDegPerS must be 2000 halved some times, got ${gyroRangeDegPerS}`);
  const scaleBits = accelBits * 8 + (layout.columns.length > 3 ? gyroBits : 0);
  return { rateCode: power | (Math.log2(16 / rangeG) << 6), scaleBits };
}

function headerBytes(spec: CwaFileSpec, rateCode: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(HEADER_BYTES).fill(0xff);
  bytes.set([0x4d, 0x44, 0xfc, 0x03]);
  const view = new DataView(bytes.buffer);
  view.setUint8(4, spec.layout === 'six axes' || spec.layout === 'nine axes' ? 0x64 : 0x17);
  view.setUint16(5, 4711, true);
  view.setUint32(7, 1, true);
  view.setUint8(36, rateCode);
  view.setUint8(41, 45);
  bytes.set(new TextEncoder().encode(spec.annotation ?? '').subarray(0, 448), 64);
  return bytes;
}

/** Seconds since 2000 of a local time. */
function secondsOf(startLocal: string): number {
  const ms = Date.parse(`${startLocal}Z`);
  if (Number.isNaN(ms)) throw new RangeError(`startLocal must be YYYY-MM-DDTHH:mm:ss without zone, got ${startLocal}`);
  return (ms - Date.UTC(2000, 0, 1)) / 1000;
}
