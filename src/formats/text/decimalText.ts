/** Digits that may be needed to tell 32-bit numbers apart. */
const MAX_DIGITS = 9;
const MIN_DIGITS = 5;

/** The shortest decimal that reads back as the same 32-bit number; `loss` for NaN. */
export function decimalText(value: number, loss: string): string {
  if (Number.isNaN(value)) return loss;
  const single = Math.fround(value);
  if (Number.isInteger(single) && Math.abs(single) < 1e15) return String(single);
  // why: rounding as numbers and making one text is several times faster than a text per try.
  const decimals = MIN_DIGITS - 1 - Math.floor(Math.log10(Math.abs(single)));
  if (decimals >= 0 && decimals <= 15)
    for (let k = decimals; k <= decimals + MAX_DIGITS - MIN_DIGITS; k++) {
      const scale = 10 ** k;
      const short = Math.round(single * scale) / scale;
      if (Math.fround(short) === single) return String(short);
    }
  for (let digits = MIN_DIGITS; digits < MAX_DIGITS; digits++) {
    const short = Number(single.toPrecision(digits));
    if (Math.fround(short) === single) return String(short);
  }
  return String(Number(single.toPrecision(MAX_DIGITS)));
}
