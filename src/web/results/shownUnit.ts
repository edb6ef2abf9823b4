import type { MessageKey } from '../messages/en.ts';

/** Words within units; the rest of a unit is written the same in every language. */
const WORD = /\b(day|night|peaks)\b/g;

/** How a unit is written in the page, and what the value is multiplied with: shares are shown in percent. */
export function shownUnit(
  unit: string,
  t: (key: MessageKey) => string,
): { readonly scale: number; readonly unit: string } {
  if (unit === 'fraction') return { scale: 100, unit: '%' };
  if (['', '1', 'ratio', 'correlation'].includes(unit)) return { scale: 1, unit: '' };
  if (unit === 'deg') return { scale: 1, unit: '°' };
  if (unit === 'deg²') return { scale: 1, unit: '°²' };
  if (unit === 'deg/s') return { scale: 1, unit: '°/s' };
  const inWords = unit.replace(WORD, (word) => t(`unit.${word as 'day' | 'night' | 'peaks'}`));
  return { scale: 1, unit: inWords.replace(/^1\//, '/') };
}
