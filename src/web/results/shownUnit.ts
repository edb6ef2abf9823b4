/** How a unit is written in the page, and what the value is multiplied with: shares are shown in percent, short times in ms. */
export function shownUnit(unit: string): { readonly scale: number; readonly unit: string } {
  if (unit === 'fraction') return { scale: 100, unit: '%' };
  if (unit === '' || unit === '1' || unit === 'ratio') return { scale: 1, unit: '' };
  if (unit === 'deg') return { scale: 1, unit: '°' };
  if (unit === 'deg/s') return { scale: 1, unit: '°/s' };
  return { scale: 1, unit: unit.replace(/^1\//, '/') };
}
