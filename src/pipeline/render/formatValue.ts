import type { MeasuredValue } from '../../recording/index.ts';
import { CLOCK_UNIT, clockFromHours } from '../../units/index.ts';

/** A number with three significant digits, without exponent between 0.001 and 100,000; `–` for NaN. */
export function formatNumber(value: number): string {
  if (Number.isNaN(value)) return '–';
  if (!Number.isFinite(value)) return value > 0 ? '∞' : '−∞';
  if (value === 0) return '0';
  const size = Math.abs(value);
  if (size >= 100_000 || size < 0.001) return value.toExponential(2);
  const decimals = Math.max(0, 2 - Math.floor(Math.log10(size)));
  return value.toFixed(Math.min(decimals, 6)).replace('-', '−');
}

/** Units that say no more than the number does. */
const PLAIN_UNITS: ReadonlySet<string> = new Set(['', '1', 'fraction', 'ratio', 'correlation']);

/** `3.2 bursts/min (95 %: 1.1–5.0)`: value, unit and interval of a measure. */
export function formatMeasured(result: MeasuredValue): string {
  const write = result.unit === CLOCK_UNIT ? clockFromHours : formatNumber;
  const unit = result.unit === CLOCK_UNIT || PLAIN_UNITS.has(result.unit) ? '' : ` ${result.unit}`;
  const interval =
    result.interval95 === undefined ? '' : ` (95 %: ${write(result.interval95[0])} to ${write(result.interval95[1])})`;
  return `${write(result.value)}${unit}${interval}`;
}
