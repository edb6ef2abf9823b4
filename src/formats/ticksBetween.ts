/** `a - b` of two clock readings as they stand in a file; exact for whole numbers of any length. */
export function ticksBetween(a: string, b: string): number {
  const isWhole = /^[+-]?\d+$/;
  if (isWhole.test(a) && isWhole.test(b)) return Number(BigInt(a) - BigInt(b));
  return Number(a.replace(',', '.')) - Number(b.replace(',', '.'));
}
