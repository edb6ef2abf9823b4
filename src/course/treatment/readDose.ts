/** One dose as it is written, before the model's own units. */
export interface WrittenDose {
  /** In milligrams or international units. */
  readonly amount: number;
  readonly unit: 'mg' | 'IU';
  readonly per: 'person' | 'kg' | 'm2';
  /** Whether the amount is that of a whole day. */
  readonly wholeDay: boolean;
  /** Doses a day, where the text says so. */
  readonly timesPerDay?: number;
}

/** Why a dose text cannot be used. */
export type DoseProblem =
  | 'empty'
  | 'no-number'
  | 'negative'
  | 'zero'
  | 'ambiguous-number'
  | 'unknown-unit'
  | 'ambiguous';

export type DoseReading =
  | { readonly dose: WrittenDose; readonly problem?: never }
  | { readonly dose?: never; readonly problem: DoseProblem };

const NUMBER = /^([-−–+]?)\s*(\d+)(?:([.,])(\d+))?(?![\d.,])\s*(.*)$/;
const UNIT = /^(mg|milligrams?|g|grams?|µg|μg|mcg|ug|iu|ui|ie|i\.\s?e\.|i\.\s?u\.|units?|e)(?![a-zµμ])\s*(.*)$/i;
const PER = /^\/\s*(kg|m²|m2|m\^2|m\s?2)(?![a-z\d])\s*(.*)$/i;
const DAY = /^(?:\/\s*|(?:per|pro|par|por)\s+|(?:a|am)\s+)(day|d|tag|jour|j|día|dia|24\s?h)\b\.?\s*(.*)$/i;
const TIMES =
  /^[,;(]?\s*(?:in\s+)?(\d)\s*(?:×|x|\*|mal|fois|veces|times)\s*(?:\/\s*(?:d|day|tag|j|día)|a day|daily|am tag|täglich|tgl\.?|par jour|al día)?\)?\s*$/i;
const IN_DOSES = /^[,;(]?\s*(?:in|en)\s+(\d)\s+(?:doses?|dosen|gaben|prises|tomas)\)?\s*$/i;
const TO_MG: Readonly<Record<string, number>> = { mg: 1, m: 1, g: 1000, µ: 0.001, μ: 0.001, u: 0.001 };

/**
 * Reads a dose as clinics write it: "2 mg/kg", "75 IU/m²", "0,5 mg/kg 2×", "1 g/kg", "20 mg", "2 mg/kg/day in 2 doses". Decimal
 * comma or point. What could mean two things is refused: "1.500 IU", "10–20 mg", "5 ml".
 */
export function readDose(text: string): DoseReading {
  const trimmed = text.normalize('NFC').trim().replace(/\s+/g, ' ');
  if (trimmed === '') return { problem: 'empty' };
  if (/\d\s*(?:[-–—]|\bto\b|\bbis\b|\bà\b)\s*\d|\d\s*\/\s*\d|\bor\b|\boder\b/i.test(trimmed))
    return { problem: 'ambiguous' };
  const number = NUMBER.exec(trimmed);
  if (number === null) return { problem: /\d/.test(trimmed) ? 'ambiguous-number' : 'no-number' };
  const [, sign, whole, separator, decimals] = number;
  // why: 1.500 is one and a half to some readers and fifteen hundred to others
  if (separator !== undefined && decimals!.length === 3 && whole !== '0') return { problem: 'ambiguous-number' };
  const value = Number(separator === undefined ? whole : `${whole}.${decimals}`);
  if (sign !== '' && sign !== '+') return { problem: 'negative' };
  if (value === 0) return { problem: 'zero' };

  const unit = UNIT.exec(number[5]!);
  if (unit === null) return { problem: 'unknown-unit' };
  const name = unit[1]!.toLowerCase();
  const isIu = /^(iu|ui|ie|i\.|unit|e$)/.test(name);
  const scale = isIu
    ? 1
    : TO_MG[name.startsWith('mg') || name.startsWith('milli') ? 'mg' : name.startsWith('mc') ? 'u' : name[0]!]!;
  let rest = unit[2]!;
  const per = PER.exec(rest);
  if (per !== null) rest = per[2]!;
  else if (rest.startsWith('/') && DAY.exec(rest) === null) return { problem: 'unknown-unit' };
  const day = DAY.exec(rest);
  if (day !== null) rest = day[2]!;
  const spread = IN_DOSES.exec(rest);
  const times = spread ?? TIMES.exec(rest);
  if (times === null && rest !== '') return { problem: 'ambiguous' };
  // why: "2 mg/kg a day 2×" may mean each or both
  if (day !== null && times !== null && spread === null) return { problem: 'ambiguous' };
  const timesPerDay = times === null ? undefined : Number(times[1]);
  if (timesPerDay === 0) return { problem: 'ambiguous' };
  return {
    dose: {
      amount: value * scale,
      unit: isIu ? 'IU' : 'mg',
      per: per === null ? 'person' : per[1]!.toLowerCase() === 'kg' ? 'kg' : 'm2',
      wholeDay: day !== null || spread !== null,
      ...(timesPerDay === undefined ? {} : { timesPerDay }),
    },
  };
}
