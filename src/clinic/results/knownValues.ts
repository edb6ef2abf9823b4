import type { ResultBody } from '../entries/investigationEntry.ts';
import { plainUnit } from './labUnits.ts';

/** What a result says of the number: it lies between these two, or on one where it is `closed`. Infinite where nothing is said. */
export interface KnownValue {
  readonly from: number;
  readonly to: number;
  /** Whether the end itself may be the value. */
  readonly closed: boolean;
}

const COMPARED = /^(<=|>=|<|>|≤|≥|=)?\s*([+-]?\d[\d.,’' \u00a0\u202f]*)(?:\s*([^\d\s].*))?$/u;

/**
 * All numbers that a result can mean; none where it says no number. A text counts where it is a number, with or without
 * "<", ">", "≤" or "≥" and the unit of the result: `< 2.0`, `>200`, `< 0,5 g/L`. Where a point or comma can be a decimal
 * sign as well as a separator of thousands ("1,200"), both readings are told.
 */
export function knownValues({
  value,
  valueText,
  unit,
}: Pick<ResultBody, 'value' | 'valueText' | 'unit'>): KnownValue[] {
  const text = (valueText ?? '').trim();
  const match = COMPARED.exec(text);
  const sameUnit = match?.[3] === undefined || isUnit(match[3].trim(), unit);
  // why: of ">200" and a 200 beside it the text knows more
  if (match !== null && sameUnit && (value === undefined || (match[1] ?? '=') !== '='))
    return readings(match[2]!.trim()).map((number) => between(match[1] ?? '=', number));
  return value === undefined ? [] : [between('=', value)];
}

/** The unit of the result; where it has none, one word that can be a unit: "1:80" and "5 to 9" are no numbers with a unit. */
function isUnit(text: string, unit: string | undefined): boolean {
  return unit === undefined ? /^[\p{L}%µ°][^\s\d]*$/u.test(text) : plainUnit(text) === plainUnit(unit);
}

function between(sign: string, number: number): KnownValue {
  if (sign === '=') return { from: number, to: number, closed: true };
  const closed = sign !== '<' && sign !== '>';
  return sign === '<' || sign === '<=' || sign === '≤'
    ? { from: Number.NEGATIVE_INFINITY, to: number, closed }
    : { from: number, to: Number.POSITIVE_INFINITY, closed };
}

function readings(typed: string): number[] {
  const text = typed.replace(/[’' \u00a0\u202f](?=\d{3}(?!\d))/gu, '');
  if (/^[+-]?\d+$/.test(text)) return [Number(text)];
  const asDecimal = /^[+-]?\d+[.,]\d+$/.test(text) ? [Number(text.replace(',', '.'))] : [];
  const asThousands = /^[+-]?[1-9]\d{0,2}([.,])\d{3}(\1\d{3})*$/.test(text) ? [Number(text.replace(/[.,]/g, ''))] : [];
  const asBoth = /^[+-]?\d{1,3}(,\d{3})+\.\d+$/.test(text)
    ? [Number(text.replace(/,/g, ''))]
    : /^[+-]?\d{1,3}(\.\d{3})+,\d+$/.test(text)
      ? [Number(text.replace(/\./g, '').replace(',', '.'))]
      : [];
  return [...asDecimal, ...asThousands, ...asBoth];
}
