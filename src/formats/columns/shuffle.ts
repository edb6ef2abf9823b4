/** Numbers that are turned round together. Chosen: half a megabyte of work at a time, so that pieces stay small. */
export const BLOCK_COUNT = 65_536;

/**
 * The bytes of numbers, least significant bytes of all first, then the next ones. Neighbouring samples differ in few
 * bytes, so that they stand together and compress; `unshuffleInto` turns it round. Little endian on every machine.
 */
export function shuffled(values: ArrayLike<number>, start: number, end: number, width: 4 | 8): Uint8Array {
  const count = end - start;
  const out = new Uint8Array(count * width);
  const view = new DataView(new ArrayBuffer(8));
  const one = new Uint8Array(view.buffer);
  for (let i = 0; i < count; i++) {
    if (width === 8) view.setFloat64(0, values[start + i]!, true);
    else view.setFloat32(0, values[start + i]!, true);
    for (let k = 0; k < width; k++) out[k * count + i] = one[k]!;
  }
  return out;
}

/** Writes the numbers of one shuffled block to `target` from `offset` on. */
export function unshuffleInto(target: Float64Array | Float32Array, offset: number, bytes: Uint8Array): void {
  const width = target.BYTES_PER_ELEMENT;
  const count = bytes.length / width;
  const view = new DataView(new ArrayBuffer(8));
  const one = new Uint8Array(view.buffer);
  for (let i = 0; i < count; i++) {
    for (let k = 0; k < width; k++) one[k] = bytes[k * count + i]!;
    target[offset + i] = width === 8 ? view.getFloat64(0, true) : view.getFloat32(0, true);
  }
}

/**
 * The bytes of 16-bit integers, low bytes of all first. Each is the difference from the one before it, folded so that small
 * ones of either sign have a high byte of 0 (0, −1, 1, −2 become 0, 1, 2, 3); the first one's before is 0. Modulo 2^16, so nothing
 * is lost. What a device wrote changes little from sample to sample: a fifth smaller than the integers themselves.
 */
export function shuffledSteps(values: ArrayLike<number>, start: number, end: number): Uint8Array {
  const count = end - start;
  const out = new Uint8Array(2 * count);
  let before = 0;
  for (let i = 0; i < count; i++) {
    const value = values[start + i]!;
    const step = ((value - before) << 16) >> 16;
    const folded = (step << 1) ^ (step >> 15);
    out[i] = folded;
    out[count + i] = folded >> 8;
    before = value;
  }
  return out;
}

/** The reverse of `shuffledSteps`: writes the integers of one block to `target` from `offset` on. */
export function unshuffleStepsInto(target: Int16Array, offset: number, bytes: Uint8Array): void {
  const count = bytes.length >> 1;
  let value = 0;
  for (let i = 0; i < count; i++) {
    const folded = bytes[i]! | (bytes[count + i]! << 8);
    value = ((value + ((folded >>> 1) ^ -(folded & 1))) << 16) >> 16;
    target[offset + i] = value;
  }
}
