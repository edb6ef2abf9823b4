/** As many decimals as a number was written with, so that what somebody entered is shown as entered, and not rounded. */
export function decimalsOf(value: number): number {
  // why: sums such as 0.1 + 0.2 are off in their last digits; nobody enters twelve
  const [digits = '', exponent = '0'] = Number(value.toPrecision(12)).toExponential().split('e');
  return Math.min(20, Math.max(0, (digits.split('.')[1]?.length ?? 0) - Number(exponent)));
}
