import { CLOCK_UNIT, clockFromHours } from '../../units/index.ts';
import type { Speech } from '../i18n/language.ts';
import type { MessageKey } from '../messages/en.ts';

/** Words within units; the rest of a unit is written the same in every language. */
const WORD = /\b(day|night|peaks)\b/g;

/** How a unit is written in the page, and what the value is multiplied with: shares are shown in percent. */
export function shownUnit(
  unit: string,
  t: (key: MessageKey) => string,
): { readonly scale: number; readonly unit: string } {
  if (unit === 'fraction') return { scale: 100, unit: '%' };
  if (['', '1', 'ratio', 'correlation', CLOCK_UNIT].includes(unit)) return { scale: 1, unit: '' };
  if (unit === 'deg') return { scale: 1, unit: '°' };
  if (unit === 'deg²') return { scale: 1, unit: '°²' };
  if (unit === 'deg/s') return { scale: 1, unit: '°/s' };
  const inWords = unit.replace(WORD, (word) => t(`unit.${word as 'day' | 'night' | 'peaks'}`));
  return { scale: 1, unit: inWords.replace(/^1\//, '/') };
}

/** How values of a unit are written in the page: shares in percent, hours of the clock as the clock shows them; and what stands behind them. */
export function shownValues(
  unit: string,
  { t, measured }: Pick<Speech, 't' | 'measured'>,
): { readonly write: (value: number | undefined) => string; readonly unit: string } {
  if (unit === CLOCK_UNIT) return { write: (value) => (value === undefined ? '–' : clockFromHours(value)), unit: '' };
  const { scale, unit: shown } = shownUnit(unit, t);
  return { write: (value) => measured(value === undefined ? undefined : value * scale), unit: shown };
}
